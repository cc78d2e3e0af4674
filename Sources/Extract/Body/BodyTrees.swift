/// Weights of the body model. Written by Tests/Training/train_body.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `LineFeatures` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum BodyTrees {
    static let table = """
        parentProse<1.5 links5<0.13971 alikeLetters<153.5 -0.114 rootAfter<1e-35 inDense<1e-35 -0.114 0.0523
        afterTitle<-1e-35 -0.11 alikeLetters<560.5 parentLetters<157.5 -0.024 0.0868 letters<8.5 -0.0406 0.123
        inDense<1e-35 isLead<1e-35 -0.156 0.0571 parentLetters<278.5 -0.0973 0.00875 rootAfter<1e-35
        alikeLetters<664.5 -0.136 trail.comment<1e-35 0.0708 -0.123 alikeLetters<134.5 blockLinks<1e-35
        afterTitle<1e-35 -0.0787 0.0532 -0.116 linkDensity<0.57223 0.144 -0.0192
        inRoot<1e-35 words<22.5 grandLinks<0.10878 rootShare<0.3882 alikeLetters<161.5 -0.07 0.0312 isLead<1e-35
        -0.128 0.0747 -0.142 rootBefore<203.5 afterTitle<1e-35 -0.112 alikeLetters<852.5 proseSinceTitle<918.5 0.0839
        -0.0939 0.127 rootShare<0.22545 headingsSince<11.5 0.0818 -0.102 -0.124 alikeLetters<516.5
        parentShare<0.059354 grandLinks<0.044067 0.00469 -0.0839 alikeLinks<0.20831 copies<1.5 0.108 -0.0401 -0.052
        blockLinks<0.74561 sentenceLength<6.1667 -0.0462 0.136 -0.0495
        inRoot<1e-35 ownShare<0.0064844 inDense<1e-35 -0.13 grandLinks<0.038827 0.0158 -0.0903 links15<0.18314
        near.comment<1e-35 alikeLetters<1518.5 denseAfter<1e-35 -0.0683 0.0428 0.106 -0.125 afterTitle<22.5
        afterTitle<-2.5 -0.123 0.0445 -0.115 alikeLetters<379.5 belowRoot<1.5 alikeLetters<58.5 -0.0141 0.0868
        alikeLetters<63.5 -0.106 parentLinks<0.60187 0.0146 -0.0819 endsSentence<1e-35 grandLinks<0.095033
        sincePicture<1e-35 -0.0366 sentenceLength<6.1667 -0.0492 0.106 4.69e-05 0.131
        parentProse<1.5 links5<0.12518 rootAfter<-1e-35 inDense<1e-35 -0.0988 0.0248 alike<6.5 parentLetters<176.5
        -0.0645 0.0619 letters<8.5 -0.0297 sincePicture<1e-35 -0.0324 trail.form<1e-35 0.104 -0.0842
        parentShare<0.22971 inDense<1e-35 -0.124 siblings<6.5 -0.0905 -0.00565 0.0793 rootAfter<-1e-35 alike<4.5
        -0.101 zone.comment<1e-35 0.0651 -0.109 alike<1.5 letters<74.5 -0.0645 0.0581 words<12.5 blockLinks<0.014108
        0.0864 -0.0234 0.123
        inRoot<1e-35 parentDensity<0.45829 grandLinks<0.064404 -0.0862 -0.121 alikeShare<0.25175 isLead<1e-35
        inDense<1e-35 proseSinceTitle<863.5 alikeLetters<125.5 -0.0876 -0.00876 -0.106 letters<109.5 -0.0459 0.0586
        0.108 zone.comment<1e-35 parentLetters<278.5 alikeLinks<1e-35 -0.0703 0.0748 0.103 -0.11 alikeShare<0.10527
        parentLetters<149.5 alikeLetters<67.5 -0.0987 -0.0176 alikeLinks<0.49636 alikeLetters<63.5 -0.00169
        belowRoot<3.5 0.0879 0.00934 -0.0434 blockLinks<0.74561 0.116 -0.0577
        belowRoot<-1e-35 ownShare<0.0064844 links5<0.065659 inDense<1e-35 -0.0737 0.0182 -0.113 mass<0.65434
        afterTitle<1e-35 -0.0958 zone.comment<1e-35 alikeLetters<134.5 -0.0432 0.0912 -0.0955 alikeLetters<1153.5
        -0.102 zone.comment<1e-35 links5<0.1556 0.064 -0.0896 -0.104 alikeLetters<318.5 linkDensity<0.13082
        alikeLetters<63.5 -0.0429 copies<1.5 zone.caption<1e-35 0.0821 -0.0418 -0.0662 -0.0796 linkDensity<0.71563
        endsSentence<1e-35 alikeLetters<3756.5 0.0481 0.1 0.113 -0.0457
        inRoot<1e-35 prose5<0.79269 isLead<1e-35 rootShare<0.22545 grandLinks<0.44814 headingsSince<25.5 mass<0.86972
        0.038 -0.075 -0.0844 -0.101 inDense<1e-35 -0.111 -0.0481 0.0838 rootShare<0.57006 zone.comment<1e-35
        sentenceLength<28.083 -0.0399 copies<1.5 0.0848 -0.0353 -0.103 isLead<1e-35 -0.0768 0.0854 linkDensity<0.47114
        parentProse<1.5 trail.form<1e-35 isDiv<1e-35 sinceEnd<189.5 0.00158 0.072 -0.0184 -0.106 copies<1.5 0.105
        -0.00221 -0.0509
        belowRoot<-1e-35 ownShare<0.0076772 links15<0.057361 rootShare<0.3882 0.0298 -0.0844 titleWords<1e-35 -0.107
        -0.0689 rootShare<0.3882 headingsSince<25.5 alikeLetters<161.5 -0.0798 0.0817 -0.08 rootAfter<-12.5 -0.0917
        titlesSince<-1e-35 -0.0552 words.caption<1e-35 0.0705 -0.0555 alikeLetters<292.5 isDiv<1e-35 belowRoot<2.5
        0.0367 -0.0378 -0.0864 blockLinks<0.56276 letters<8.5 -0.0366 upper<0.080046 lines<1322.5 0.104 -0.0667
        words.caption<1e-35 0.0745 -0.0378 -0.0343
        inRoot<1e-35 parentShare<0.030685 grandLinks<0.20126 alikeShare<0.28428 isLead<1e-35 -0.0788 0.061
        headingsSince<11.5 0.084 -0.0739 -0.103 alikeLetters<664.5 isLead<1e-35 titleWords<0.016261 -0.0852 -0.00579
        0.0947 rootAfter<-55.5 sameArticle<1e-35 -0.032 0.071 proseSinceTitle<-1e-35 -0.00887 0.0997
        alikeShare<0.10527 zone.caption<1e-35 parentLinks<0.26327 copies<1.5 alikeLetters<78.5 nextLetters<149.5
        -0.0552 0.0692 0.0682 -0.037 -0.053 -0.0764 linkDensity<0.64317 0.0988 -0.035
        belowRoot<-1e-35 ownShare<0.0064844 rootShare<0.2069 blockLinks<0.48289 -0.00108 -0.0845 titleWords<0.045199
        -0.101 -0.064 rootShare<0.3882 near.comment<1e-35 endsSentence<1e-35 -0.0398 place<0.92769 0.0801 -0.0592
        -0.0801 denseAfter<1e-35 -0.0867 great<0.057662 -0.0704 endsSentence<1e-35 -0.0547 0.0677 endsSentence<1e-35
        isDiv<1e-35 alike<4.5 nextLetters<248.5 -0.0453 0.0704 linkDensity<0.64317 zone.form<1e-35 0.0672 -0.0915
        -0.0189 -0.0798 parentLetters<157.5 0.0211 0.0948
        links5<0.1556 alike<4.5 parentShare<0.16034 isLead<1e-35 -0.0585 0.0894 linkDensity<0.19793 mass<0.61838
        0.0784 -0.00664 -0.0804 trail.comment<1e-35 words<19.5 isDiv<1e-35 trail.form<1e-35 grandLinks<0.10878
        sincePicture<1e-35 -0.0125 sentenceLength<6.1667 -0.0209 0.0786 -0.0126 -0.0949 -0.0459 place<0.9355
        copies<1.5 0.0962 -0.00719 -0.0168 -0.0989 parentShare<0.22971 inDense<1e-35 -0.0956 siblings<6.5 -0.072
        0.0109 words<20.5 -0.0487 0.0616
        belowRoot<-1e-35 links5<0.1008 rootShare<0.3882 headingsSince<25.5 alikeShare<0.0092421 -0.0257 0.0772 -0.0378
        inDense<1e-35 isLead<1e-35 -0.0679 0.059 endsSentence<1e-35 -0.0583 0.0737 isLead<1e-35 rootShare<0.40745
        zone.article<1e-35 -0.0816 alikeShare<0.053837 -0.0464 0.0518 -0.0957 0.0588 alikeShare<0.10527
        alikeLetters<58.5 -0.0562 grandShare<0.19066 -0.0156 sincePicture<1e-35 -0.025 0.0591 linkDensity<0.72927
        trail.comment<1e-35 emphasis<0.99945 0.0906 0.000108 -0.081 -0.0406
        inRoot<1e-35 links5<0.1556 alikeLetters<116.5 -0.0656 rootAfter<-67.5 denseAfter<20.5 afterTitle<649.5
        sameArticle<1e-35 -0.0737 0.0385 0.0471 0.0549 afterTitle<1e-35 -0.0749 zone.author<1e-35 0.0728 -0.0633
        titleWords<0.014185 -0.0941 grandLinks<0.30038 alikeLetters<1293.5 -0.0315 0.0687 -0.0746 alikeLetters<560.5
        parentShare<0.086013 alikeLetters<54.5 -0.0798 -0.0134 isDiv<1e-35 0.0636 -0.042 blockLinks<0.74561
        sentenceLength<6.1667 -0.065 zone.hidden<1e-35 0.0837 -0.0759 -0.028
        inRoot<1e-35 links5<0.1008 inDense<1e-35 rootShare<0.27729 0.034 nextProse<1.5 -0.0706 -0.00748
        alikeLetters<63.5 -0.0497 trail.caption<1e-35 0.0845 -0.0705 ownShare<0.0081316 -0.0891 alikeShare<0.21507
        -0.0673 headingsSince<26.5 0.0432 -0.0794 endsSentence<1e-35 alikeLetters<3756.5 grandProse<21.5
        linkDensity<0.55619 prevSame<1e-35 -0.0359 words<2.5 -0.0797 0.0391 -0.0692 0.0411 0.0669 alikeShare<0.21507
        linkDensity<0.11821 proseSinceTitle<1391.5 0.0868 0.0278 -0.0402 0.0898
        inRoot<1e-35 parentShare<0.0070989 grandLinks<0.035732 rootBefore<21.5 alikeShare<0.0062344 -0.0695 0.0239
        -0.0758 -0.0879 rootBefore<91.5 endsSentence<1e-35 nextLetters<262.5 -0.0508 0.0768 proseSinceTitle<-1e-35
        -0.0203 0.0747 alikeShare<0.25175 links15<0.030825 0.0223 -0.0792 zone.comment<1e-35 0.0371 -0.0721
        alikeShare<0.11045 mass<0.45021 endsSentence<1e-35 0.00964 0.0696 grandProse<22.5 nextLetters<235.5 -0.0499
        0.0425 0.0309 blockLinks<0.46907 endsSentence<1e-35 0.0542 0.0862 -0.0294
        parentShare<0.030685 grandLinks<0.086906 alike<8.5 rootAfter<6.5 -0.077 alikeShare<0.0097578 -0.054 0.00887
        rootAfter<-239.5 -0.0592 letters<6.5 -0.0442 sincePicture<1e-35 -0.0477 0.0716 titleWords<0.012739 -0.0849
        denseAfter<130.5 -0.0673 0.00273 rootAfter<-1e-35 alikeShare<0.25175 denseAfter<82.5 -0.0669 0.0305 0.0313
        endsSentence<1e-35 isDiv<1e-35 afterTitle<1e-35 -0.0587 rootAfter<96.5 0.00711 0.0618 -0.0513 afterTitle<1e-35
        -0.0556 trail.author<1e-35 0.0817 -0.0461
        parentProse<1.5 links15<0.10982 alike<8.5 parentLetters<176.5 -0.0472 0.0173 mass<0.74456 total<48992 0.0553
        -0.0792 -0.0169 titleWords<0.014185 zone.main<1e-35 -0.0847 proseSinceTitle<1214.5 -0.00892 -0.0767
        proseSinceTitle<1106.5 proseSinceTitle<-1e-35 -0.0416 0.0497 -0.0606 words<19.5 alike<4.5 -0.0354 mass<0.7338
        0.0511 total<9345.5 -0.0649 0.0392 zone.comment<1e-35 place<0.92769 duplicate<1e-35 near.author<1e-35 0.081
        -0.0526 -0.0316 -0.0283 -0.0707
        inRoot<1e-35 parentShare<0.030685 rootShare<0.22545 grandLinks<0.12274 0.0237 siblings<26.5 -0.0671 0.0624
        isLead<1e-35 -0.0816 0.057 rootShare<0.57006 headingsSince<26.5 rootAfter<-169.5 rootShare<0.22545 0.0453
        -0.0483 0.0678 -0.0503 rootAfter<-1e-35 -0.0773 afterTitle<1e-35 -0.0528 0.045 endsSentence<1e-35 isDiv<1e-35
        grandLinks<0.038827 zone.caption<1e-35 0.0549 -0.0275 rootAfter<136.5 -0.028 0.0255 -0.0662 belowRoot<3.5
        linkDensity<0.24534 0.0793 0.0052 0.00693
        belowRoot<-1e-35 parentShare<0.0070989 rootShare<0.22545 grandLinks<0.044067 0.026 -0.0591 -0.0809
        rootShare<0.57006 headingsSince<26.5 rootBefore<207.5 alikeShare<0.023979 -0.0106 0.0673 rootShare<0.22545
        0.0312 -0.0452 -0.0503 rootAfter<-1e-35 -0.0776 proseSinceTitle<-1e-35 -0.0757 0.0329 alikeShare<0.11045
        isDiv<1e-35 trail.caption<1e-35 zone.form<1e-35 parentLinks<0.089201 0.0472 rootAfter<136.5 -0.0461 0.0487
        -0.0997 -0.0521 -0.0642 upper<0.083284 zone.hidden<1e-35 0.0765 -0.088 0.0307
        links5<0.1556 alikeShare<0.092894 rootAfter<3.5 -0.0542 trail.caption<1e-35 isDiv<1e-35 zone.form<1e-35
        alikeLinks<0.27152 0.049 -0.0273 -0.0955 -0.0396 -0.0562 zone.comment<1e-35 endsSentence<1e-35 rootAfter<21.5
        -0.036 lettersAPicture<3595 alikeLetters<5083 0.0225 0.0789 -0.0633 rootAfter<-140.5 0.0159 0.0787 -0.0823
        inRoot<1e-35 links5<0.54755 alikeLetters<6778 -0.0614 0.0758 -0.0838 trail.related<1e-35 rootBefore<59.5
        0.0534 alikeLetters<1963 -0.0392 0.0361 -0.112
        inRoot<1e-35 grandLinks<0.20126 rootShare<0.3882 headingsSince<9.5 alikeShare<0.0092421 -0.0349 0.0636 -0.0203
        isLead<1e-35 inDense<1e-35 -0.0592 words<14.5 -0.0557 0.0447 0.0812 -0.0762 alikeShare<0.21507 isDiv<1e-35
        belowRoot<2.5 copies<1.5 words.more<1e-35 0.0569 words<17.5 -0.0748 0.0348 -0.0558 siblings<4.5 -0.0459 0.011
        -0.0515 linkDensity<0.24534 emphasis<0.99945 upper<0.45584 0.0761 -0.0769 -0.0395 alike<25.5 -0.0704 0.0486
        parentProse<1.5 inRoot<1e-35 rootShare<0.40745 nextLinks<0.94771 afterTitle<-1e-35 -0.0802 zone.prompt<1e-35
        zone.furniture<1e-35 0.0606 -0.00934 -0.0777 -0.0624 isLead<1e-35 -0.0752 0.0587 alikeLetters<3756.5
        parentLetters<116.5 -0.0328 proseSinceTitle<712.5 0.059 alike<5.5 -0.0441 0.0297 0.0621 alikeLetters<331.5
        nextLetters<248.5 isLead<1e-35 -0.0394 0.0612 0.0575 endsSentence<1e-35 lines<124.5 -0.0295 0.0341
        zone.comment<1e-35 near.author<1e-35 0.0725 -0.0867 -0.0574
        grandLinks<0.30038 alikeShare<0.21507 mass<0.71256 afterTitle<-1e-35 -0.0771 isDiv<1e-35 trail.caption<1e-35
        zone.form<1e-35 nextLinks<0.44129 alikeLinks<0.27152 0.058 -0.0142 proseSinceTitle<578.5 0.0434 -0.0474
        -0.0876 -0.0285 endsSentence<1e-35 -0.0545 0.016 links15<0.057361 -0.0112 -0.0674 near.comment<1e-35
        endsSentence<1e-35 sinceEnd<156.5 -0.0603 0.0373 mass<0.82304 duplicate<1e-35 near.related<1e-35 0.0763
        -0.0451 -0.0358 0.0198 -0.0692 parentProse<2.5 -0.0736 0.023
        belowRoot<-1e-35 parentLinks<0.33887 rootShare<0.58002 headingsSince<9.5 sinceEnd<67.5 -0.0251
        alikeLetters<58.5 -0.025 0.0506 -0.0269 denseBefore<155.5 trail.furniture<1e-35 endsSentence<1e-35 -0.0278
        0.0543 -0.0666 -0.0709 -0.0751 endsSentence<1e-35 words.caption<1e-35 nextLinks<0.70106 blockLinks<0.33386
        0.0287 -0.028 -0.042 -0.0779 parentLinks<0.1294 upper<0.099369 trail.author<1e-35 near.comment<1e-35 0.0722
        -0.0572 -0.0482 words.ask<1e-35 0.0235 -0.105 place<0.63542 0.0405 -0.0471
        inRoot<1e-35 linkDensity<0.48514 rootBefore<95.5 trail.furniture<1e-35 alikeShare<0.010873 -0.0189 0.0604
        prose5<0.89123 -0.0469 0.0369 alikeLetters<789.5 -0.0682 sameArticle<1e-35 -0.024 0.0645 -0.0762
        endsSentence<1e-35 isDiv<1e-35 rootAfter<6.5 -0.0799 alike<1.5 -0.0304 zone.caption<1e-35 words.more<1e-35
        zone.form<1e-35 0.0385 -0.0758 -0.0303 -0.0347 -0.0541 alikeShare<0.10527 rootBefore<55.5 0.0534
        upper<0.047676 0.0309 -0.0427 near.author<1e-35 0.0695 -0.0862
        parentProse<1.5 trail.furniture<1e-35 rootAfter<9.5 rootShare<0.40745 -0.00421 -0.0718 afterTitle<-1e-35
        -0.0665 rootShare<0.70311 0.0672 parentLetters<145.5 -0.0154 0.0317 grandDensity<0.48477 -0.0741 siblings<6.5
        -0.0483 0.0263 blockLinks<0.17659 alikeShare<0.18725 trail.prompt<1e-35 0.0279 -0.0812 isPre<1e-35
        ownShare<1e-35 denseAfter<52.5 -0.055 0.0477 near.comment<1e-35 afterTitle<278.5 0.0755 prose<17333 0.063
        -0.0866 -0.0461 -0.0755 rootAfter<92.5 -0.0684 0.0129
        grandLinks<0.39579 rootAfter<-1e-35 titleWords<0.016261 inDense<1e-35 titlesSince<-1e-35 0.0201 -0.0657
        0.00822 0.0264 commas<1e-35 nextSame<1e-35 rootAfter<18.5 -0.081 titlesSince<-1e-35 -0.0606 zone.caption<1e-35
        0.00823 -0.0544 grandLinks<0.037449 0.0507 alike<11.5 -0.0132 0.0413 prevLinks<0.9771 zone.caption<1e-35
        alikeLinks<0.20831 near.author<1e-35 0.0654 -0.061 -0.0175 -0.00446 parentShare<0.20216 -0.049 0.0408
        titleWords<0.014185 -0.0751 rootAfter<25.5 -0.0607 0.0205
        links5<0.22461 alikeShare<0.25175 alikeShare<0.0097578 heading<1.5 -0.0602 -0.00581 trail.form<1e-35
        sincePicture<1e-35 parentShare<0.097889 -0.0532 0.026 denseAfter<32.5 parentLinks<0.020302 afterTitle<16.5
        0.0677 -0.00312 -0.0298 0.0396 -0.0907 zone.comment<1e-35 place<0.8572 afterTitle<-1.5 -0.0636
        blockLinks<0.46907 isPre<1e-35 0.0683 -0.0476 -0.0319 -0.00815 -0.0624 links5<0.54755 denseAfter<32.5
        prose<932 0.0302 -0.0628 afterTitle<-1e-35 -0.0712 0.0179 -0.0733
        links5<0.17365 alikeShare<0.21507 isDiv<1e-35 headingsSince<25.5 mass<0.59319 zone.caption<1e-35
        grandLinks<0.095033 0.0587 -0.0012 -0.0322 alike<4.5 -0.0442 0.0274 -0.0492 rootShare<0.22545 0.0173 -0.055
        trail.comment<1e-35 endsSentence<1e-35 alike<28.5 headingsSince<2.5 0.0401 -0.0586 0.0494
        proseSinceTitle<18170 0.0685 -0.00926 -0.0696 titleWords<1e-35 belowRoot<-1e-35 lines<896 -0.0735 0.0435
        proseSinceTitle<1262.5 0.0316 -0.0509 mass<0.68939 0.0318 -0.0409
        parentLinks<0.48129 alikeLetters<1754.5 titleWords<0.012739 rootAfter<-12.5 rootShare<0.57006 -0.0269 -0.0768
        afterTitle<-1e-35 -0.0842 words.ask<1e-35 alikeLetters<54.5 -0.0351 rootBefore<59.5 0.0565 sincePicture<1.5
        -0.0617 0.00961 -0.0783 ownShare<0.058877 near.caption<1e-35 0.0236 -0.0491 0.0676 trail.comment<1e-35
        afterTitle<-18.5 -0.0722 place<0.8572 ownShare<1e-35 0.0211 rootAfter<-119.5 rootShare<0.3882 0.0508 -0.0602
        0.0671 prose<17333 0.0249 -0.0827 -0.0657 -0.0651
        parentLinks<0.48129 alikeShare<0.21507 trail.furniture<1e-35 proseSinceTitle<1155.5 upper<0.087022
        alikeShare<0.0075771 -0.0187 linkDensity<0.11403 0.0641 -0.0227 -0.00555 alike<3.5 -0.053 sincePicture<1.5
        -0.04 trail.comment<1e-35 trail.form<1e-35 0.035 -0.0805 -0.0798 grandProse<16.5 prose<14697 -0.054 0.0151
        0.0186 endsSentence<1e-35 alike<32.5 -0.0305 0.0487 trail.comment<1e-35 duplicate<1e-35 trail.related<1e-35
        strong<0.467 0.0637 -0.0373 -0.0617 -0.0482 -0.0503 -0.0626
        links5<0.22461 alikeLetters<2193.5 proseSinceTitle<1155.5 alikeLetters<108.5 heading<1.5 -0.0269 0.0469
        words.ask<1.5 copies<1.5 blockLinks<0.24723 0.0553 -0.0278 -0.0148 -0.0719 links5<0.065659 zone.prompt<1e-35
        copies<1.5 sincePicture<2.5 -0.0209 0.0298 -0.046 -0.0817 -0.0484 trail.comment<1e-35 mass<0.85507 lines<627.5
        0.0606 proseSinceTitle<6550.5 0.0436 grandDensity<0.7179 -0.106 0.0179 0.000855 -0.0662 titleWords<1e-35
        -0.0652 mass<0.68939 0.0277 -0.0448
        belowRoot<-1e-35 titleWords<1e-35 links15<0.057361 zone.prompt<1e-35 alikeShare<0.0097578 -0.0405 0.0376
        -0.0766 trail.furniture<1e-35 alikeLinks<0.84209 alike<55.5 -0.0321 0.0916 -0.0683 -0.0725 links15<0.59723
        0.0266 -0.0529 endsSentence<1e-35 words.caption<1e-35 phrase<1e-35 mass<0.47735 0.0291 alike<4.5 -0.0401 0.012
        -0.0766 -0.0701 alikeShare<0.21507 proseSinceTitle<652.5 0.065 total<5939 -0.0757 0.00674 emphasis<0.99945
        near.author<1e-35 0.0624 -0.0737 -0.0623
        grandLinks<0.39579 alikeShare<0.21507 trail.prompt<1e-35 isLi<1e-35 titleWords<0.019419 nextLetters<199.5
        proseSinceTitle<712.5 alikeShare<0.0097578 -0.0455 0.0192 links15<0.08623 -0.0221 -0.0657 0.0241 upper<0.1001
        0.0339 letters<44.5 0.0275 -0.0459 0.051 -0.0769 mass<0.84733 strong<0.467 rootAfter<-119.5 -0.00912
        alikeShare<0.56891 letters<24.5 -0.0536 lines<698.5 0.0485 -0.05 0.0714 -0.0345 -0.0159 titleWords<0.014185
        -0.0661 rootAfter<9.5 -0.0584 0.0223
        parentLinks<0.60187 alikeLetters<1754.5 proseSinceTitle<1155.5 alikeLetters<20.5 -0.063 words.ask<1e-35
        endsSentence<1e-35 blockLinks<1e-35 0.0193 -0.0373 0.0515 -0.049 rootAfter<64.5 nextProse<1.5 -0.0567
        heading<1.5 -0.0276 0.0616 0.00785 trail.comment<1e-35 endsSentence<1e-35 parentDensity<0.92402
        alikeLetters<3756.5 -0.0197 0.0505 -0.0395 place<0.88071 0.0573 parentProse<29.5 0.0116 -0.11 -0.0545
        rootAfter<28.5 -0.0757 proseSinceTitle<-1e-35 -0.063 place<0.36794 0.0881 -0.0384
        parentLinks<0.48129 mass<0.75583 afterTitle<-1e-35 -0.0694 alikeShare<0.21507 near.caption<1e-35
        zone.form<1e-35 isDiv<1e-35 trail.box<1e-35 near.prompt<1e-35 phrase<1e-35 0.0392 -0.0564 -0.0535 -0.0335
        parentLinks<0.0021379 0.0278 -0.0493 -0.0824 -0.0433 upper<0.080046 zone.comment<1e-35 0.0571 -0.0433
        prose15<0.61328 0.0611 -0.0156 links15<0.1394 commas<1.5 afterTitle<86.5 -0.0478 0.00545 prose<24321 0.0312
        -0.0629 -0.0602 titleWords<0.23607 -0.0599 0.00875
        links5<0.12518 alikeShare<0.25175 isDiv<1e-35 great<0.04314 -0.022 zone.caption<1e-35 denseAfter<1e-35
        proseSinceTitle<652.5 0.046 -0.0352 afterTitle<1e-35 -0.0521 0.0441 -0.0279 -0.032 trail.comment<1e-35
        place<0.88071 endsSentence<1e-35 lines<124.5 proseSinceTitle<3533.5 0.0133 -0.121 0.0358 0.0593 -0.0264
        -0.0614 titleWords<0.012739 inRoot<1e-35 lines<568.5 -0.0641 0.00833 proseSinceTitle<1214.5 0.0218 -0.0424
        proseSinceTitle<918.5 0.0372 denseAfter<92.5 -0.0373 0.0412
        parentLinks<0.60187 alikeShare<0.21507 trail.prompt<1e-35 alikeLetters<63.5 -0.0339 afterTitle<1e-35 -0.0543
        proseSinceTitle<712.5 0.0426 zone.list<1e-35 heading<1.5 isQuote<1e-35 lines<350.5 -0.0493 lines<405.5 0.072
        -0.0169 0.0546 copies<1.5 nextLinks<0.55619 0.0702 -0.0427 -0.0416 rootAfter<-169.5 -0.037 0.0509 -0.075
        trail.author<1e-35 afterTitle<-1.5 -0.069 nextLinks<0.97241 duplicate<1e-35 0.0457 -0.0569 sinceEnd<199.5
        -0.0694 0.0189 -0.0871 -0.054
        nextLinks<0.94771 endsSentence<1e-35 rootShare<0.64232 prose<2791.5 trail.furniture<1e-35 0.0825 -0.0175
        0.000895 inRoot<1e-35 -0.0534 copies<1.5 heading<1.5 zone.list<1e-35 sameArticle<1e-35 0.00199 -0.0477 0.0451
        0.0464 -0.0509 mass<0.61838 trail.comment<1e-35 letters<109.5 words.ask<1e-35 0.0324 -0.0618 0.0609 -0.0524
        titleWords<0.027212 prevLinks<0.26101 zone.prompt<1e-35 0.00657 -0.0673 -0.0705 0.041 titleWords<0.015268
        sentenceLength<68.063 -0.0633 -0.0104 0.00041
        links5<0.12518 zone.prompt<1e-35 upper<0.062565 lines<774 great<0.8536 rival<2.5 headingsSince<21.5 0.0279
        -0.0273 -0.113 0.0546 grandDensity<0.70916 -0.126 0.0182 rootShare<0.90601 blockLinks<0.060989 links5<0.035967
        0.0413 0.000981 links5<0.065659 -0.0841 0.0144 -0.0171 -0.0631 links5<0.58186 rootAfter<132.5 ownShare<0.11695
        siblings<4.5 -0.0558 rootShare<0.58002 0.0339 -0.0367 0.041 titlesSince<-1e-35 -0.0485 prose15<0.20087 0.112
        0.0254 -0.0596
        prevLinks<0.94482 letters<100.5 links15<0.045394 sincePicture<1e-35 -0.0407 letters<14.5 prose<1696.5 0.0631
        -0.0373 0.0406 nextLetters<199.5 siblings<4.5 -0.045 alikeLinks<0.84209 0.021 -0.05 0.0343 alikeShare<0.4522
        rise<3.5 0.0447 pictures<5.5 sincePicture<1e-35 -0.0571 sinceEnd<177.5 nextLetters<45.5 -0.0626 0.0225 0.0262
        zone.article<1e-35 0.0359 rise<5.5 -0.186 0.0019 duplicate<1e-35 trail.comment<1e-35 0.0618 -0.0583 -0.0694
        -0.044
        alikeLinks<0.90491 nextSame<1e-35 titleWords<0.014185 alikeLetters<67.5 -0.0553 sincePicture<1.5 -0.0459
        prose15<0.891 nextLetters<39.5 -0.0271 0.0236 0.0402 near.caption<1e-35 prevLinks<0.9659 0.0374
        proseSinceTitle<652.5 0.0276 -0.0605 -0.0456 alikeLetters<3619.5 rootBefore<195.5 nextLetters<211.5
        prose<1696.5 0.0582 upper<0.033368 0.0361 -0.0127 0.0612 denseAfter<16.5 -0.0511 0.0128 prose<23374 0.0556
        alikeLinks<0.0059489 -0.112 0.036 titleWords<0.17793 -0.0622 0.0201
        links5<0.33133 mass<0.61838 afterTitle<1e-35 titleWords<0.035929 -0.0688 -0.000824 zone.caption<1e-35
        trail.comment<1e-35 blockLinks<0.028657 copies<1.5 alikeLetters<20.5 -0.0231 0.0548 prose<2372.5 0.056 -0.0317
        rootAfter<37.5 links15<0.10488 -0.0884 -0.00192 0.0197 -0.0743 -0.0253 alikeLetters<161.5 -0.0526
        trail.prompt<1e-35 titleWords<0.015268 sincePicture<3.5 -0.042 0.00478 0.0269 -0.0849 trail.furniture<1e-35
        rootAfter<84.5 -0.0492 afterTitle<-1e-35 -0.0517 0.0734 -0.0654
        links15<0.59723 titleWords<1e-35 alikeShare<0.56891 isLi<1e-35 rootBefore<59.5 proseSinceTitle<-1e-35 -0.0557
        sentenceLength<76.042 -0.000306 0.0613 links15<0.10488 grandPictures<6.5 -0.0123 parentShare<0.96084 -0.0791
        0.031 proseSinceTitle<1391.5 -0.0186 -0.0645 alikeLinks<0.0348 0.0626 parentShare<0.17743 alikeLinks<0.87042
        0.0329 -0.0373 -0.0943 emphasis<0.39818 rise<7.5 linkDensity<0.53362 0.057 -0.0445 -0.0184 -0.0664
        letters<109.5 rootShare<0.54469 0.0455 -0.0067 0.0427 -0.0633
        zone.furniture<1e-35 nextLinks<0.42918 alikeShare<0.4522 trail.form<1e-35 sincePicture<1e-35
        trail.caption<1e-35 0.000721 -0.0584 parentProse<26.5 near.comment<1e-35 copies<2.5 afterTitle<-26.5 -0.064
        phrase<1.5 0.0375 -0.0512 -0.0437 -0.0692 zone.main<1e-35 0.0336 alikeShare<0.097827 0.000293
        titleWords<0.024846 -0.193 -0.00473 -0.0822 linkDensity<0.47114 duplicate<1e-35 0.0542 -0.057 -0.0421
        titleWords<0.012739 -0.0349 0.0067 titleWords<1e-35 links15<0.020286 0.0188 -0.0548 0.0086
        rootAfter<-1e-35 rootShare<0.67002 titleWords<0.04027 -0.0193 0.038 -0.0636 alikeShare<0.50996 words<3.5
        parentProse<9.5 rootShare<0.2069 0.0299 -0.0519 0.0401 sincePicture<1.5 ownShare<0.056591 -0.0293 0.0232
        words.ask<1.5 parentProse<26.5 headingsSince<49.5 alikeLetters<63.5 -0.007 sinceEnd<44.5 -0.00262 0.0467
        -0.0139 grandLinks<0.032203 0.0309 sameArticle<-1e-35 0.00689 alikeShare<0.074702 0.00691 -0.131 -0.0705
        words<15.5 grandDensity<0.82986 0.0522 -0.0655 0.059
        links5<0.59815 mass<0.61838 afterTitle<-1e-35 -0.0577 zone.caption<1e-35 trail.comment<1e-35 phrase<1e-35
        alikeShare<0.0030613 -0.0241 copies<1.5 0.0397 rootShare<0.67002 0.0456 -0.033 -0.0545 -0.0554 -0.0259
        alikeLetters<180.5 -0.047 lines<128.5 alikeShare<0.72659 alikeLetters<1518.5 -0.0158 -0.0875 0.0211
        sinceEnd<189.5 parentShare<0.086013 -0.0645 sentences<1e-35 -0.0751 0.0371 total<35632 titlesSince<1e-35
        0.0317 -0.0489 -0.052 inDense<1e-35 -0.0561 0.0245
        rootAfter<9.5 proseSinceTitle<578.5 linkDensity<1e-35 0.059 -0.0249 commas<1.5 rootShare<0.54469 -0.0239
        -0.0685 -0.00273 afterTitle<-1e-35 -0.0536 trail.caption<1e-35 trail.author<1e-35 rival<5.5 zone.form<1e-35
        zone.content<1e-35 place<0.2808 0.0421 -0.0547 zone.share<1e-35 prose5<0.51854 rootShare<0.65702 0.0972 0.0333
        upper<0.047676 afterTitle<250.5 0.0502 -0.0132 grandProse<7.5 0.0306 -0.00469 -0.0399 -0.0727 -0.135 -0.0629
        nextSame<1e-35 -0.0467 0.0255
        links15<0.59723 sinceEnd<121.5 nextLetters<121.5 proseSinceTitle<118.5 0.00522 words<56.5 -0.0565 0.00253
        great<0.44084 -0.0421 0.0349 zone.prompt<1e-35 endsSentence<1e-35 isLi<1e-35 words.more<1e-35 heading<1.5
        grandDensity<0.91899 alikeShare<0.29739 -0.00996 0.0364 grandPictures<1.5 -0.0139 -0.107 0.0255 -0.0432
        words<2.5 -0.03 0.0557 trail.author<1e-35 copies<1.5 near.related<1e-35 strong<0.467 0.0373 -0.0347 -0.0628
        -0.0306 -0.066 -0.0519 -0.0515
        grandLinks<0.64822 upper<0.054817 grandShare<0.79003 near.comment<1e-35 depth<6.5 -0.0637 rootAfter<-290.5
        -0.0335 near.advert<1e-35 0.0155 -0.0796 -0.0742 lines<774 0.0493 rise<4.5 0.0273 -0.136 lines<255.5
        grandLinks<0.035732 rise<5.5 blockLinks<1e-35 0.0301 -0.0477 heading<1.5 -0.0465 0.0292 digits<0.002907
        words.more<1e-35 -0.0348 parentProse<6.5 -0.0313 -0.138 -0.00647 prose<1993.5 0.0755 0.00228 prose<8811.5
        -0.0558 0.00581
        prevLinks<0.94482 mass<0.86972 trail.comment<1e-35 zone.form<1e-35 trail.related<1e-35 sincePicture<1e-35
        proseSinceTitle<1e-35 0.0315 -0.0355 words.ask<1.5 sentenceLength<24.083 0.00463 parentLinks<0.016141 0.0475
        strong<0.467 isP<1e-35 depth<5.5 -0.0667 0.00889 parentLinks<0.033619 denseBefore<203.5 0.0454 -0.0473 0.0486
        -0.0503 -0.0366 -0.0585 -0.0761 -0.0737 -0.0354 place<0.2808 proseSinceTitle<-1e-35 -0.035 grandLinks<0.44814
        0.00815 0.112 zone.main<1e-35 -0.0563 -0.0114
        titleWords<0.012739 alikeShare<0.56891 afterTitle<-1e-35 -0.0629 mass<0.51448 alikeShare<0.0066247 -0.0225
        zone.content<1e-35 afterTitle<20.5 0.0375 -0.0909 0.0211 links5<0.11849 zone.list<1e-35 rootShare<0.27729
        0.017 -0.0336 parentShare<0.050935 0.0487 -0.0275 -0.0493 upper<0.076841 0.0477 prose15<0.7927 0.0352 -0.071
        mass<0.74456 upper<0.038488 0.0484 trail.caption<1e-35 prose15<0.86889 afterTitle<1e-35 -0.0125 grandProse<6.5
        0.0603 0.0157 -0.0124 -0.0355 -0.00931
        mass<0.74456 afterTitle<-2.5 -0.0544 nextSame<1e-35 sincePicture<2.5 proseSinceTitle<118.5 0.0101
        parentLetters<530.5 -0.0509 0.0126 words<4.5 rootShare<0.2069 0.0439 -0.0522 0.0209 duplicate<1e-35
        rootBefore<-17.5 0.0654 linkDensity<0.24534 alikeLinks<0.0041968 afterTitle<14.5 0.0414 letters<368.5 0.00851
        -0.0801 zone.box<1e-35 0.0503 -0.0554 prose<5952 -0.0467 0.033 -0.0572 sinceEnd<197.5 words<38.5 -0.0696
        0.00404 grandLinks<0.030674 0.0124 -0.0315
        zone.furniture<1e-35 alikeShare<0.56891 isLi<1e-35 rootBefore<63.5 proseSinceTitle<-1e-35 -0.0315
        alikeLetters<23.5 -0.0428 rise<1e-35 -0.0307 proseSinceTitle<1e-35 0.0614 0.0178 linkDensity<0.027981 -0.0101
        prev2Letters<7.5 proseSinceTitle<2056.5 0.0954 -0.0366 denseAfter<82.5 -0.0732 -0.0123 letters<18.5 -0.0232
        parentShare<0.31504 rootAfter<52.5 0.0115 0.0715 -0.0702 linkDensity<0.27217 0.049 -0.0343 ownShare<0.12735
        links5<0.033687 denseBefore<240.5 -0.0453 0.0283 -0.0378 0.0442
        titleWords<0.012739 alikeLinks<0.90491 alikeShare<0.72659 place<0.91972 words.ask<1e-35 sincePicture<1.5
        -0.0304 trail.form<1e-35 zone.related<1e-35 trail.comment<1e-35 zone.author<1e-35 trail.furniture<1e-35
        rootShare<0.45657 0.0635 rootShare<0.54469 -0.0578 parentDensity<0.94587 0.0116 0.0504 links15<0.063908
        denseBefore<1e-35 -0.0566 0.0503 -0.0278 -0.0598 -0.0476 -0.0613 -0.0716 alikeLetters<1650.5 -0.068 0.00395
        -0.0633 0.0493 -0.0486 words.caption<1.5 mass<0.68939 0.0295 0.000546 -0.056
        titleWords<0.012739 nextLinks<0.55619 trail.prompt<1e-35 trail.comment<1e-35 grandLinks<0.095033 prose<23374
        great<0.60112 total<15433 -0.0191 0.036 letters<58.5 total<5293 -0.0354 0.0226 copies<2.5 0.0507 -0.0732
        parentLinks<0.044539 rootShare<0.95504 0.00785 -0.0989 0.039 rootShare<0.85029 rootBefore<45.5 afterTitle<8.5
        -0.00256 0.0929 -0.0195 -0.0427 -0.0659 -0.0612 rootShare<0.075044 0.0346 -0.0399 ownShare<0.056591
        nextLetters<9.5 -0.024 0.0174 0.0502
        rootAfter<9.5 proseSinceTitle<578.5 0.0369 denseAfter<20.5 sentenceLength<83.083 nextProse<1.5 -0.0526 0.00618
        0.00733 0.0147 afterTitle<-1e-35 -0.0408 alike<10.5 proseSinceTitle<485.5 alike<2.5 0.00573 0.0501
        sentences<1e-35 0.00286 upper<0.025487 0.0059 heading<1e-35 prose15<0.74516 -0.00313 -0.0742 0.0203
        afterTitle<278.5 ownShare<0.14332 words<2.5 -0.0104 prose5<0.26585 0.0891 0.0378 ownShare<0.4342 -0.118 0.019
        prevLetters<2.5 0.0679 -0.0335
        mass<0.71256 afterTitle<-1e-35 -0.0391 sinceEnd<50.5 nextLinks<0.94217 -0.00263 -0.0629 alike<4.5 prose<2099
        0.0312 alikeShare<0.35968 -0.0113 -0.112 rootAfter<-299.5 -0.0222 inRoot<1e-35 links5<0.16457 0.0373
        links15<0.8188 0.127 -0.0234 alikeShare<0.56891 zone.content<1e-35 -0.0593 afterTitle<299.5 0.0224 -0.0361
        0.0514 sinceEnd<121.5 -0.0471 sincePicture<1.5 -0.0477 parentLinks<0.020302 zone.prompt<1e-35 0.0253 -0.0572
        denseBefore<167.5 -0.0573 -0.00437
        phrase<1e-35 trail.form<1e-35 trail.related<1e-35 rootAfter<-255.5 sameArticle<1e-35 grandLinks<0.15616
        -0.00934 -0.0638 0.0416 rival<5.5 alike<4.5 nextLetters<341.5 prose<2027 letters<23.5 -0.0396 0.0346
        parentLinks<0.027402 -0.000521 -0.0379 0.0601 place<0.95124 headingsSince<9.5 prose5<0.98808 zone.box<1e-35
        0.0338 -0.0273 -0.0536 strong<0.052718 letters<6.5 -0.0498 0.0164 rootBefore<167.5 -0.0842 0.0312 -0.0682
        -0.125 -0.0456 -0.0732 -0.065
        endsSentence<1e-35 rootAfter<6.5 rootShare<0.58002 -0.00484 -0.0634 rootShare<0.5319 alikeLetters<890 0.0463
        -0.019 words.more<1e-35 sincePicture<2.5 heading<1.5 -0.0393 0.0165 letters<18.5 -0.0211 lettersAPicture<3595
        0.0227 alikeLetters<1585.5 0.0221 -0.11 -0.053 grandShare<0.93928 prev2Letters<14.5 alikeLetters<15514
        mass<0.4898 -0.00996 -0.0601 0.0505 mass<0.63031 0.0245 grandPictures<4.5 prose5<0.96587 0.0137 -0.0636 -0.062
        prose<30604 0.0438 -0.0392
        mass<0.85507 afterTitle<-2.5 -0.041 words.ask<1.5 proseSinceTitle<1155.5 prose5<1e-35 rootAfter<-55.5 -0.023
        0.0856 endsSentence<1e-35 rootAfter<28.5 0.0384 -0.0128 0.0362 alikeShare<0.42843 nextLinks<0.55619 rival<5.5
        strong<1e-35 -0.00654 siblingLetters<3191 0.0409 -0.0582 -0.125 rootAfter<168.5 sentenceLength<69.033 -0.0702
        0.00582 0.0127 upper<0.083284 lines<774 inDense<1e-35 -0.0116 0.0579 -0.0665 -0.0233 -0.0622 commas<1.5
        -0.0428 0.000778
        sincePicture<1.5 place<0.2252 0.0206 -0.0301 trail.form<1e-35 parentLinks<0.028623 zone.prompt<1e-35 rival<5.5
        linkDensity<1e-35 sentenceLength<6.1667 -0.0343 zone.comment<1e-35 zone.content<1e-35 -0.0199
        prevLinks<0.09101 0.0428 -0.00173 -0.035 alikeLinks<0.020819 -0.0818 0.0212 -0.12 -0.0538 rootAfter<116.5
        strong<0.01636 sentenceLength<76.042 rootAfter<-255.5 -0.0553 -0.0118 0.0234 parentProse<3.5 -0.000732 -0.0857
        afterTitle<4.5 -0.027 isPre<1e-35 0.0363 -0.073 -0.0716
        zone.furniture<1e-35 trail.comment<1e-35 trail.related<1e-35 prose<1696.5 blockLinks<0.26477 0.0509 -0.0133
        alike<4.5 alikeShare<0.35968 -0.00831 -0.112 alike<192.5 rival<5.5 upper<0.054817 grandShare<0.95676
        parentLetters<17534 0.0223 -0.073 0.0533 grandLinks<0.37318 grandLinks<0.086906 0.00775 parentDensity<0.84245
        0.00423 letters<230.5 -0.116 0.0174 links5<0.86079 0.0938 -0.00658 -0.101 -0.0482 -0.0461 -0.059 prose<17885
        alikeShare<0.54861 -0.0217 -0.0846 0.0413
        words<38.5 words.more<1e-35 zone.caption<1e-35 nextProse<1.5 words<2.5 -0.0392 siblings<4.5 prevSame<1e-35
        -0.0258 prose5<0.88165 0.0171 -0.0408 alikeLinks<0.90491 proseSinceTitle<4602.5 untilPicture<1.5 -0.00608
        0.0602 -0.00463 sameArticle<1e-35 -0.0341 0.0539 0.0226 -0.032 -0.0455 proseSinceTitle<2224.5
        parentLetters<530.5 0.00389 0.048 alikeLetters<3619.5 place<0.56467 -0.072 -0.0027 parentLetters<19978 0.0355
        alikeLetters<21636 sameArticle<1e-35 0.00885 -0.13 0.0477
        words<38.5 rootShare<0.22545 proseSinceTitle<578.5 0.0521 -0.00169 lines<1658.5 words<3.5 heading<1e-35
        -0.0478 parentShare<0.14139 -0.0329 0.0624 near.caption<1e-35 siblings<4.5 blockLinks<0.0086778 -0.000385
        alikeLinks<0.045561 parentProse<27.5 -0.121 0.00859 -0.0141 lettersAPicture<40.5 zone.related<1e-35 0.0312
        -0.0546 -0.0357 -0.0441 0.0804 trail.comment<1e-35 endsSentence<1e-35 -0.0257 lettersAPicture<778.5
        sentences<4.5 0.0305 -0.0188 0.0615 rootShare<0.27729 0.0257 -0.0981
        isDiv<1e-35 near.author<1e-35 trail.form<1e-35 duplicate<1e-35 nextLinks<0.42918 rival<5.5 trail.comment<1e-35
        rootShare<0.67002 0.0292 rootAfter<-49.5 -0.0611 endsSentence<1e-35 -0.000584 links5<0.12518 prose15<0.94211
        0.042 grandProse<18.5 total<13926 0.0129 -0.156 0.022 -0.0259 -0.0509 -0.105 rootAfter<112.5 prose<1362 0.0344
        -0.0426 prose<5579.5 digits<0.0053836 -0.0369 0.0473 0.0376 -0.0548 -0.0696 -0.0717 prose<741 0.0595 -0.0289
        titleWords<0.012739 alikeLetters<23.5 -0.0514 trail.prompt<1e-35 grandLinks<0.032203 prose<23374
        trail.comment<1e-35 0.0169 -0.0471 -0.0481 alikeShare<0.56891 rootBefore<267.5 prose<8811.5 alikeLetters<919.5
        prose15<0.74516 prose<2689 0.0422 -0.0233 prose<3657 -0.0549 0.00399 lettersAPicture<1143 -0.0574 0.0397
        0.0264 letters<97.5 rootAfter<-119.5 -0.0494 0.0115 parentShare<0.31504 -0.0283 -0.125 0.0283 -0.0528
        duplicate<1e-35 zone.related<1e-35 0.0161 -0.0458 -0.0395
        trail.form<1e-35 sinceEnd<43.5 prose5<0.91205 -0.0352 0.0146 rootShare<0.5319 prose<2791.5
        trail.furniture<1e-35 0.0807 0.0124 lines<302.5 lines<291.5 grandPictures<1e-35 0.0241 grandLinks<0.032203
        0.0233 -0.0578 -0.104 0.0353 grandShare<0.79003 total<11476 mass<0.83118 -0.0185 -0.0684 0.00187 lines<774
        alike<32.5 next2Letters<465.5 endsSentence<1e-35 -0.00675 0.0239 rootBefore<15.5 -0.122 0.0108 0.0523
        grandShare<0.95799 -0.121 0.000911 -0.0688
        titleWords<0.012739 words.ask<1e-35 zone.content<1e-35 -0.0413 rootShare<0.4794 sinceEnd<66.5 -0.027
        trail.furniture<1e-35 0.0443 alikeShare<0.65818 0.0078 -0.0751 grandShare<0.79003 grandPictures<1.5 lines<1481
        -0.0147 0.0642 parentDensity<0.84613 -0.0691 -0.00266 lines<774 parentShare<0.98771 words<6.5 nextProse<1e-35
        -0.0492 0.0118 0.0347 -0.0275 -0.0612 alike<10.5 -0.0712 -0.00455 words.caption<1.5 words<40.5 lines<110.5
        -0.017 0.016 0.0349 -0.0475
        trail.prompt<1e-35 phrase<1e-35 prevLinks<0.9416 proseSinceTitle<1391.5 duplicate<1e-35 0.0238 -0.0468
        alike<8.5 alikeLetters<1518.5 isDiv<1e-35 0.00282 -0.047 -0.0615 lines<639 zone.related<1e-35
        grandDensity<0.93545 0.0281 upper<0.062565 0.0168 -0.0593 -0.076 great<0.98557 -0.0499 0.0431 mass<0.19295
        proseSinceTitle<-1e-35 -0.0252 parentLinks<0.9425 0.00608 0.113 nextLetters<35.5 -0.0431 grandShare<0.01481
        -0.0443 parentShare<0.062761 0.0727 -0.0147 -0.0546 -0.0429
        zone.furniture<1e-35 nextSame<1e-35 rootShare<0.050839 0.0563 ownShare<0.054382 sincePicture<5.5 -0.0313
        nextLetters<9.5 -0.0389 sentenceLength<47.083 words.more<1e-35 0.00676 -0.05 0.0324 0.0162 duplicate<1e-35
        sentenceLength<122.71 near.related<1e-35 zone.author<1e-35 emphasis<0.59474 alike<7.5 nextLetters<199.5
        -0.00678 0.0446 0.0369 -0.0342 -0.0553 -0.0487 -0.0404 depth<11.5 -0.0959 0.0326 rootShare<0.67002
        sincePicture<1.5 -0.0417 headingsSince<22.5 0.0262 -0.0334 -0.0342
        phrase<1e-35 afterTitle<-2.5 -0.0382 mass<0.59319 zone.caption<1e-35 great<1e-35 0.0405 great<0.085424 -0.0197
        trail.comment<1e-35 endsSentence<1e-35 great<0.69429 0.0382 lines<124.5 nextLetters<270.5 lines<62.5 0.0117
        zone.list<1e-35 -0.0743 0.0289 0.0483 0.0102 0.029 -0.0451 -0.0176 sincePicture<1e-35 -0.0467 nextLetters<6.5
        -0.0475 depth<12.5 grandShare<0.97171 parentProse<25.5 lines<232.5 -0.0292 0.00978 -0.0667 0.0223 0.0249
        -0.0577
        zone.content<1e-35 lettersAPicture<65.5 grandProse<7.5 -0.0638 0.0107 0.005 nextSame<1e-35 zone.quote<1e-35
        prevLinks<0.92899 words.caption<1.5 letters<35.5 -0.0209 zone.meta<1e-35 pictures<4.5 alikeShare<0.02586
        prevProse<1e-35 0.0258 -0.041 0.0309 -0.0422 prose5<0.36848 0.0337 -0.042 -0.0707 rootAfter<279.5
        prev2Letters<4.5 0.0492 -0.0518 0.00147 0.0801 copies<1.5 blockLinks<0.15195 0.023 prose5<0.82507 0.00744
        -0.0521 grandProse<1.5 0.0346 -0.0664
        isQuote<1e-35 sinceEnd<39.5 nextLetters<178.5 zone.article<1e-35 prevSame<1e-35 -0.0849 -0.0151 prose<5579.5
        -0.0339 0.0213 0.0154 zone.prompt<1e-35 near.related<1e-35 prose<932 0.0442 sincePicture<1.5
        parentDensity<0.9364 -0.00158 parentShare<0.92042 -0.0537 0.0297 alike<192.5 alike<1.5 -0.012 inBody<-1e-35
        siblingLetters<3191 0.0193 alikeShare<0.35968 0.0234 alikeShare<0.54861 -0.108 0.0158 prose<5877 -0.0593
        0.0312 -0.0472 -0.0536 -0.048 0.0644
        phrase<1e-35 trail.author<1e-35 trail.form<1e-35 trail.comment<1e-35 letters<278.5 near.prompt<1e-35 prose<932
        0.0365 place<0.96681 isDiv<1e-35 siblings<3.5 copies<1.5 nextProse<1.5 rootAfter<176.5 lines<350.5 -0.0313
        0.0492 0.0171 0.0172 sinceEnd<14.5 0.0528 -0.046 links5<0.86079 0.0212 -0.0241 -0.0169 -0.0627 -0.053
        rootBefore<288.5 parentLetters<530.5 -0.00971 0.0456 -0.00968 alike<34.5 -0.0735 0.0554 -0.0666 -0.0549
        -0.0593
        sinceEnd<186.5 nextLetters<58.5 sentenceLength<88.063 proseSinceTitle<118.5 0.00652 -0.0529 0.0378
        linkDensity<0.072383 zone.caption<1e-35 afterTitle<42.5 0.0524 -0.0119 -0.0401 -0.0472 prose<1696.5
        near.furniture<1e-35 0.0425 -0.0352 alike<4.5 -0.0153 rival<5.5 afterTitle<-13.5 -0.0373 afterTitle<278.5
        denseAfter<82.5 sincePicture<9.5 sincePicture<4.5 0.00507 -0.052 0.0195 words<144.5 isPre<1e-35 0.0347 -0.0502
        -0.0698 denseAfter<-103.5 0.0211 -0.0341 -0.096
        words.ask<1.5 trail.form<1e-35 phrase<1e-35 afterTitle<-2.5 -0.0304 near.advert<1e-35 siblingLetters<3191
        near.author<1e-35 near.related<1e-35 links15<0.78084 words.caption<1.5 sinceEnd<65.5 denseAfter<1e-35 -0.0253
        0.0171 prose15<0.48754 words<3.5 -0.00477 0.0653 alike<4.5 nextLetters<295.5 -0.00456 0.0444
        lettersAPicture<3595 0.0254 -0.0354 -0.0433 -0.0379 -0.0383 -0.0464 afterTitle<220.5 denseAfter<217.5 -0.0184
        0.0445 -0.0967 -0.056 -0.0474 -0.0626 -0.049
        phrase<1e-35 headingsSince<5.5 zone.caption<1e-35 rise<1e-35 -0.0489 zone.author<1e-35 zone.form<1e-35
        rootShare<0.050839 0.0597 zone.box<1e-35 0.0179 rootShare<0.88011 0.0152 -0.0656 -0.0493 -0.0417 -0.0204
        rootAfter<-255.5 zone.main<1e-35 -0.0591 0.00854 rootShare<0.4794 links15<0.067418 -0.0198
        sentenceLength<52.063 0.0575 0.000236 upper<0.034507 great<0.60112 -0.0268 0.029 prevLetters<394.5 lines<220.5
        -0.0289 0.00496 words<48.5 -0.0939 0.01 -0.0538
        duplicate<1e-35 mass<0.86252 near.related<1e-35 prose<1696.5 0.0278 grandShare<0.93567 siblings<4.5
        nextLinks<0.50097 isQuote<1e-35 lines<698.5 prose15<0.94714 alikeLinks<0.25089 words.ask<1e-35 0.00908 -0.0372
        -0.0448 rise<3.5 0.0251 -0.0754 -0.0776 0.0654 -0.0361 sinceEnd<87.5 -0.0319 siblings<17.5 0.0272 rise<5.5
        0.0343 -0.0331 endsSentence<1e-35 -0.00159 0.0405 -0.0477 total<14762 -0.0403 sincePicture<6.5 -0.0406 0.0301
        -0.0591
        titleWords<0.015268 lettersAPicture<1143 siblings<4.5 isQuote<1e-35 sentenceLength<75.05 alikeLetters<852.5
        links5<0.081639 digits<0.030558 -0.0103 0.0449 -0.0376 alikeLetters<2780 -0.0721 lines<405.5 great<0.82296
        -0.0376 0.0356 -0.0689 0.00509 0.0492 rootShare<0.31355 sameArticle<1e-35 0.0491 -0.0263 alikeLinks<0.90491
        blockLinks<0.90943 siblingLetters<361.5 -0.0125 0.0264 0.0602 -0.0346 commas<19.5 blockLinks<0.27464 0.0375
        -0.031 -0.0659 siblingLetters<3191 0.0151 -0.0259
        titleWords<0.015268 words.ask<1e-35 nextLetters<469.5 zone.content<1e-35 -0.0414 afterTitle<-1e-35 -0.048
        rival<5.5 prose5<0.98425 lines<1658.5 mass<0.96707 words.caption<1e-35 words.more<1.5 rootAfter<-61.5
        lines<388.5 -0.0287 0.0402 zone.share<1e-35 0.0141 -0.0346 -0.0464 -0.0395 -0.0574 0.0734 afterTitle<46.5
        0.0118 -0.0917 -0.101 0.0465 grandShare<0.9319 -0.0547 0.0191 ownShare<0.033948 lines<124.5 depth<11.5 -0.0429
        0.0228 0.0112 0.0285
        trail.comment<1e-35 words<38.5 words.more<1.5 lines<1658.5 emphasis<0.84203 inBody<-1e-35 place<0.96681
        trail.form<1e-35 afterTitle<-2.5 -0.0285 0.00478 -0.055 -0.0634 -0.0365 alikeShare<0.33497 -0.00226 -0.108
        0.074 -0.0719 afterTitle<42.5 zone.meta<1e-35 depth<3.5 -0.0584 0.044 parentShare<0.22971 -0.0797 0.0249
        parentShare<0.27465 0.0125 parentShare<0.97319 lettersAPicture<778.5 -0.0867 0.00565 lettersAPicture<4975
        0.0533 -0.0519 prose15<0.67329 0.0087 -0.0789
        words.ask<1.5 zone.form<1e-35 rootShare<0.5319 prose<2791.5 0.0481 sinceEnd<39.5 -0.0422 headingsSince<9.5
        0.0221 -0.0107 rootAfter<-169.5 rootShare<0.58002 0.041 -0.0583 prevLetters<15.5 prevLetters<4.5 0.0184 -0.025
        zone.caption<1e-35 proseSinceTitle<2480.5 words<35.5 prose5<0.51854 0.0336 alikeLetters<1518.5 0.00923
        prose<2689 -0.0717 0.00193 0.0481 grandLinks<0.086906 sentenceLength<136.83 0.0117 -0.0669 -0.0273 -0.0256
        -0.059 prose<14697 -0.0655 0.018
        zone.comment<1e-35 sincePicture<1.5 letters<42.5 0.00821 prose<2791.5 0.00899 -0.0432 trail.form<1e-35
        parentLinks<0.018831 trail.prompt<1e-35 words<2.5 -0.0251 lettersAPicture<3595 links5<0.055731
        zone.articleBody<1e-35 0.0382 great<0.55219 -0.126 0.0331 0.00337 -0.0419 -0.0483 alikeLinks<0.02201
        alikeLetters<890 -0.00895 siblingLetters<553.5 alikeLetters<9216.5 sinceEnd<70.5 0.015 -0.107 0.0278 0.0191
        denseAfter<36.5 -0.0114 afterTitle<14.5 -0.0086 0.0425 -0.0587 -0.0512
        proseSinceTitle<1155.5 afterTitle<1e-35 -0.0223 links15<0.17546 parentLinks<0.0088171 0.0233 -0.0105
        great<1e-35 alikeLetters<39.5 -0.0292 links15<0.86625 0.11 -0.0288 0.0183 rival<5.5 denseAfter<82.5
        prevLetters<82.5 afterTitle<167.5 nextLetters<74.5 -0.047 0.00346 0.00666 blockLinks<0.0389 0.0152 -0.0293
        alikeLinks<0.0041968 alikeLetters<477.5 0.0144 siblingLetters<32.5 rise<6.5 -0.0974 -0.00194 -0.00812
        zone.caption<1e-35 afterTitle<299.5 0.0402 -0.022 -0.0579 -0.102
        trail.author<1e-35 words.caption<1.5 titleWords<0.015268 afterTitle<-1e-35 -0.0457 mass<0.15231 0.0276
        lines<50.5 0.0442 zone.content<1e-35 -0.0495 titlesSince<1e-35 lines<105.5 grandLinks<0.035732
        lettersAPicture<3432 0.0304 -0.0678 grandLinks<0.15616 -0.0723 0.00354 mass<0.94838 isDiv<1e-35 0.00985
        -0.0201 -0.0497 -0.0431 rootShare<0.68435 0.0278 upper<0.030336 0.0309 letters<31.5 0.032 words<40.5
        denseBefore<-13.5 0.0209 -0.0331 0.0204 -0.0541 -0.0518
        rootShare<0.67002 titlesSince<1e-35 sinceEnd<7.5 -0.0479 siblings<4.5 linkDensity<0.049228
        alikeShare<0.0092421 next2Letters<7.5 0.0527 -0.0386 0.0251 -0.0258 near.comment<1e-35 afterTitle<-42.5
        -0.0317 0.0457 -0.0455 -0.0285 place<0.4704 alikeShare<0.50996 -0.00299 0.0394 linkDensity<1e-35
        prevLinks<0.95782 zone.box<1e-35 prose15<0.91836 letters<18.5 -0.0231 0.0196 place<0.79367 words<125.5 0.0227
        -0.0647 -0.0732 -0.0563 -0.0482 parentProse<6.5 -0.0165 -0.0636
        isQuote<1e-35 rival<5.5 duplicate<1e-35 sinceEnd<39.5 -0.0209 trail.prompt<1e-35 links15<0.86018 isLi<1e-35
        linkDensity<0.027981 alikeLinks<0.0041968 alikeLetters<1153.5 next2Letters<7.5 0.0454 0.00296
        prevLinks<0.031366 proseSinceTitle<4513.5 0.0126 rise<11.5 -0.059 0.0464 -0.077 0.0263 prose5<1e-35 0.0407
        alikeLinks<0.023856 -0.0714 -0.0137 parentProse<7.5 words<2.5 -0.0205 0.0526 -0.0622 -0.0355 -0.0343
        sinceEnd<29.5 0.072 -0.0635 -0.0936 0.0564
        prose<1696.5 prev2Letters<5.5 0.0754 words<12.5 total<6458 rootShare<0.22545 0.0462 -0.0345 0.0645 0.0356
        heading<1.5 words<3.5 -0.0314 siblings<4.5 grandShare<0.5977 -0.0255 upper<0.052655 parentDensity<0.75429
        great<0.981 -0.0648 0.0253 0.0311 parentProse<6.5 endsSentence<1e-35 -0.0159 0.0542 grandDensity<0.8132
        0.000886 words<51.5 -0.0729 0.00203 sincePicture<5.5 total<7028 0.0388 rootShare<0.3882 0.0184 -0.0466 0.0275
        0.0198
        duplicate<1e-35 alikeShare<0.77707 rootShare<0.5319 prose<2689 siblingLetters<137.5 0.0549 -0.00758
        total<16899 prose<10280 siblings<4.5 -0.019 headingsSince<15.5 0.0483 -0.0371 -0.076 total<24825 0.0649
        0.00318 zone.furniture<1e-35 siblingLetters<3191 upper<0.03574 great<0.60112 -0.0108 0.0297
        alikeLetters<1031.5 0.00535 -0.019 afterTitle<208.5 parentDensity<0.99152 lines<119.5 -0.042 0.0233
        parentDensity<0.99548 -0.13 0.00977 -0.0919 -0.0227 0.0387 -0.0477
        lines<1481 links15<0.6801 rival<5.5 lines<774 trail.related<1e-35 isLi<1e-35 prevLinks<0.85815
        sentenceLength<32.083 afterTitle<22.5 alikeShare<0.040459 -0.00688 -0.0612 upper<0.01725 -0.0356 0.0156
        parentDensity<0.99152 0.0152 siblingLetters<4331 -0.00107 -0.0818 lines<113.5 grandProse<1.5 0.00656 -0.0779
        -0.00563 parentProse<7.5 inBody<-1e-35 0.0383 -0.0533 -0.0629 -0.0333 siblings<57 -0.0607 0.0362 -0.0879
        place<0.058149 0.0332 -0.0461 0.0589
        rival<5.5 digits<0.4305 zone.form<1e-35 sincePicture<1.5 rootBefore<55.5 0.00663 letters<39.5 0.00695 -0.0371
        depth<12.5 words.ask<1.5 prev2Letters<469.5 rootBefore<199.5 words<36.5 words.more<1e-35 afterTitle<6.5
        -0.00782 great<0.012303 0.0699 0.0134 -0.0373 siblings<3.5 0.0503 -0.0372 -0.00733 great<0.98771 0.0124
        -0.0814 alikeLetters<2568 -0.0758 0.0305 prose15<0.95286 headingsSince<16.5 0.038 0.00161 -0.0396 -0.0555
        -0.0434 -0.089
        titleWords<0.015268 zone.furniture<1e-35 rootBefore<6.5 afterTitle<-1e-35 -0.0283 alikeShare<0.0033233 -0.0255
        0.0427 lines<62.5 ownShare<0.26187 0.05 -0.0383 words.more<1.5 afterTitle<278.5 upper<0.06453 links5<0.18306
        0.0186 -0.0271 alikeShare<0.068956 upper<0.095283 -0.0279 isDiv<1e-35 0.0333 -0.0294 zone.list<1e-35 -0.0501
        0.00872 alikeShare<0.038757 0.016 -0.0481 -0.0552 total<9435.5 -0.0391 0.00245 nextLetters<511.5 0.0117
        sentences<1e-35 0.0244 -0.091
        lines<1481 trail.author<1e-35 lines<774 rival<5.5 total<16465 total<14150 copies<2.5 prose5<0.91487
        lines<224.5 nextLetters<199.5 zone.articleBody<1e-35 trail.furniture<1e-35 -0.00372 prose<5770 -0.0482 0.014
        words<14.5 0.0166 -0.112 blockLinks<0.15195 0.0446 -0.0417 0.0172 grandDensity<0.86192 -0.0127 place<0.87289
        0.0389 -0.0307 -0.0488 grandDensity<0.95469 -0.0191 prose<11663 -0.14 -0.00727 0.0139 -0.0876 -0.0428 -0.052
        0.0577
        isQuote<1e-35 rootShare<0.67002 prose<2689 0.0294 depth<20.5 great<0.91841 rootShare<0.050839 0.0356 -0.0136
        words<17.5 -0.0177 0.0642 0.0501 zone.share<1e-35 siblingLetters<3191 zone.furniture<1e-35 endsSentence<1e-35
        -0.0061 mass<0.75583 0.0247 -0.0124 prose<5345 -0.0383 parentLinks<0.96041 -0.0196 0.0586
        parentDensity<0.74563 alike<6.5 -0.0042 -0.12 parentDensity<0.99152 mass<0.81446 0.0284 -0.047
        parentDensity<0.99952 -0.13 0.00887 -0.0628 0.0536
        sincePicture<1.5 -0.0157 near.prompt<1e-35 alike<183.5 parentLetters<889.5 trail.form<1e-35 depth<14.5
        proseSinceTitle<1155.5 afterTitle<4.5 0.00355 0.0364 zone.meta<1e-35 prevLetters<91.5 -0.00688 0.0347
        afterTitle<86.5 -0.0683 0.0101 sincePicture<6.5 -0.00408 0.0557 -0.0515 copies<1.5 linkDensity<1e-35
        prose5<0.78273 total<5152.5 parentLetters<2544.5 0.00109 -0.124 0.00941 afterTitle<78.5 0.0321 -0.0113
        alike<16.5 -0.0525 0.0097 -0.0666 -0.0402 -0.0431
        afterTitle<-26.5 -0.0388 proseSinceTitle<2056.5 letters<106.5 isP<1e-35 grandPictures<1e-35 alikeLetters<29.5
        -0.0278 0.0299 grandDensity<0.56244 -0.0313 0.00685 parentDensity<0.85635 grandDensity<0.77531 -0.021 0.0405
        belowRoot<1.5 -0.0649 0.0182 0.0218 depth<17.5 denseAfter<36.5 denseAfter<-299.5 rise<7.5 letters<139.5
        -0.0239 0.0483 -0.04 -0.0389 rival<1e-35 alikeLinks<0.0076424 -0.0141 afterTitle<299.5 0.0286 -0.0237 -0.0768
        sincePicture<6.5 -0.0232 0.071
        lines<1481 zone.content<1e-35 prose15<0.78841 copies<1.5 -0.0158 0.0416 alikeLinks<0.018331
        alikeLetters<2061.5 -0.0287 -0.13 grandShare<0.0272 -0.0501 0.0347 prose5<0.98808 words.caption<1e-35
        rival<1e-35 afterTitle<1e-35 -0.0214 isDiv<1e-35 0.00798 links15<0.028496 0.0333 prev2Letters<6.5 0.0391
        -0.0301 -0.0506 headingsSince<27.5 alikeLetters<3619.5 -0.0532 0.0141 0.0367 grandLinks<0.035732
        headingsSince<10.5 lines<79.5 0.0109 -0.128 0.0075 0.0228 0.0559
        titleWords<0.86607 lines<1481 headingsSince<5.5 commas<6.5 zone.caption<1e-35 links15<0.10982 duplicate<1e-35
        lines<132.5 denseBefore<197.5 great<0.057662 -0.0484 0.0296 alikeLinks<0.042033 -0.0556 0.0327 0.0322 -0.0453
        total<6097.5 links15<0.19113 -0.0126 links15<0.56143 0.052 -0.0306 alike<10.5 denseAfter<296.5 -0.0504 0.00633
        sincePicture<4.5 -0.0223 0.0335 -0.0208 -0.0318 place<0.24897 0.0148 lines<220.5 -0.024 -0.00395 0.0536 0.0681
        zone.comment<1e-35 sentenceLength<76.042 heading<1.5 siblings<4.5 prose<1696.5 rootShare<0.90601
        prose5<0.28183 -0.0296 0.0414 -0.0323 grandProse<29.5 depth<6.5 -0.0571 -0.0196 0.00317 words<2.5
        prevSame<1e-35 0.02 lines<1658.5 -0.069 0.0543 sinceEnd<111.5 -0.0294 0.0201 nextLetters<270.5
        sentenceLength<21.056 0.0322 grandLinks<0.020001 0.0298 -0.03 0.0568 lines<85.5 0.0668 lines<132.5
        afterTitle<8.5 0.0212 -0.05 0.0152 -0.0475
        words.ask<1.5 mass<0.19295 0.0167 sincePicture<1e-35 strong<1e-35 -0.0333 0.0316 grandLinks<0.91555
        rival<1e-35 trail.form<1e-35 mass<0.97576 prev2Letters<439.5 parentLinks<0.23309 sinceEnd<22.5 -0.0288
        copies<1.5 links15<0.26103 0.0131 -0.0233 grandShare<0.063525 rootAfter<-17.5 0.0663 -0.02 -0.0442 isDiv<1e-35
        0.0412 -0.029 nextLetters<211.5 rootAfter<6.5 0.0189 -0.0676 0.0208 -0.0469 -0.0528 -0.0543 -0.0348
        total<21356 -0.0629 0.0246
        rootShare<0.5319 parentDensity<0.99952 grandProse<9.5 total<8129 alikeLetters<457.5 titleWords<0.019419
        denseAfter<101.5 -0.0207 0.0425 0.0596 0.0735 0.0117 -0.0108 great<0.84461 afterTitle<214.5
        near.furniture<1e-35 letters<305.5 -0.0334 0.0363 -0.0847 0.0301 0.0607 titleWords<0.86607
        lettersAPicture<778.5 parentLinks<0.012759 zone.content<1e-35 -0.0478 0.00453 -0.0169 upper<0.037067 0.043
        grandLinks<0.0086652 alikeLetters<5083 0.00712 -0.104 words.caption<1e-35 0.0135 -0.0561 0.0575
        isLead<1e-35 inBody<-1e-35 trail.prompt<1e-35 sincePicture<1.5 isP<1e-35 mass<0.15966 0.0428 -0.0106 -0.0272
        digits<0.60435 depth<13.5 rootShare<0.43015 depth<9.5 words.ask<1e-35 0.0577 -0.0274 rootShare<0.34402 -0.015
        sentenceLength<67.05 0.0682 -0.0324 rootShare<0.54469 -0.0406 0.00193 near.teaser<1e-35 rootShare<0.058262
        -0.0295 denseBefore<52.5 -0.000919 sincePicture<6.5 0.00542 0.0614 -0.0316 -0.0415 -0.0296 alikeLetters<3619.5
        -0.0535 0.0364 0.0374
        titleWords<0.026726 words.ask<1.5 upper<0.16689 place<0.95911 prose<1696.5 lines<224.5 words<7.5 -0.0407
        rootShare<0.8058 -0.0117 proseSinceTitle<1155.5 0.0754 -0.0287 0.0546 isDiv<1e-35 great<0.60112 great<0.19794
        sincePicture<3.5 -0.0336 words<3.5 -0.0331 prose<4034.5 -0.0258 0.0399 -0.0546 0.00489 upper<0.060992 0.00146
        -0.0506 -0.0487 upper<0.50472 afterTitle<-1e-35 -0.0315 0.0321 -0.0409 -0.0493 titleWords<0.86607 0.0115
        0.0694
        zone.content<1e-35 prev2Letters<3.5 0.0402 lettersAPicture<65.5 -0.051 lines<142.5 -0.0285 0.0444
        near.author<1e-35 zone.quote<1e-35 depth<20.5 headingsSince<5.5 zone.caption<1e-35 0.0115 -0.023
        titlesSince<1e-35 zone.articleBody<1e-35 afterTitle<1e-35 -0.0275 rootBefore<6.5 links5<0.31695 0.0145 0.081
        blockLinks<1e-35 letters<152.5 -0.00219 afterTitle<40.5 0.0537 0.00266 alike<27.5 -0.0377 0.0131
        prose5<0.81191 -0.103 0.0094 -0.0513 0.0396 0.0524 -0.0459
        prose5<0.61977 rootAfter<-55.5 commas<4.5 total<5726 0.0129 -0.0341 0.0727 0.0149 copies<1.5 emphasis<0.38048
        lettersAPicture<778.5 sincePicture<16.5 alike<64.5 proseSinceTitle<181.5 total<9345.5 0.0252 -0.0282 rise<7.5
        isQuote<1e-35 -0.0324 0.0385 great<0.2287 -0.0181 0.0438 0.0423 alike<190.5 links15<0.0088409 0.05 0.0074
        -0.0631 lettersAPicture<4176.5 blockLinks<0.051567 0.0413 -0.00785 -0.0253 -0.0454 grandProse<1.5 0.00355
        -0.0577
        heading<1.5 sentenceLength<18.071 parentDensity<0.69361 -0.00937 -0.05 prose15<0.78403 sinceEnd<39.5
        grandShare<0.49325 -0.0479 0.00852 siblings<4.5 grandShare<0.101 trail.comment<1e-35 -0.0207 0.0732
        alikeLinks<0.017415 upper<0.1306 0.0445 -0.0282 -0.00477 links15<0.85399 0.0352 -0.0272 upper<0.047676 0.00288
        parentShare<0.96419 great<0.99397 -0.0195 0.0296 nextLetters<211.5 upper<0.060992 0.00226 depth<11.5 -0.116
        0.0183 0.0154 words.more<1e-35 0.0247 -0.0338
        letters<278.5 alikeLetters<890 alike<4.5 grandShare<0.27518 -0.0169 blockLinks<0.013485 0.0152 -0.0226
        blockLinks<0.88244 copies<1.5 zone.main<1e-35 -0.00555 0.0333 sincePicture<12.5 0.00918 -0.0537
        rootAfter<-161.5 -0.0358 links15<0.16771 0.00884 links15<0.88318 0.0887 -0.00195 denseBefore<39.5
        ownShare<0.038685 -0.056 0.00605 grandShare<0.93567 sinceEnd<127.5 -0.0454 blockLinks<0.067827 0.00235 -0.0328
        parentDensity<0.83851 0.0492 parentShare<0.94492 0.0304 -0.0309 0.0132
        sincePicture<1.5 ownShare<0.033948 sentenceLength<23.083 0.00764 -0.0314 siblingLetters<174.5 0.027 -0.0209
        alike<190.5 depth<12.5 nextLetters<262.5 prose5<0.61977 headingsSince<6.5 parentLetters<104.5 -0.00617
        nextLetters<12.5 -0.016 0.0566 copies<1.5 afterTitle<16.5 -0.0485 denseAfter<32.5 -0.0261 0.0291 mass<0.39558
        0.0541 -0.0271 prose5<0.89734 -0.0171 0.00598 proseSinceTitle<5715.5 0.039 -0.0188 alike<3.5 -0.00829
        headingsSince<2.5 0.0553 0.0139 -0.0399
        duplicate<1e-35 lettersAPicture<778.5 siblingLetters<3191 trail.author<1e-35 alikeLetters<6778
        alikeLetters<1031.5 0.00636 alikeLetters<1754.5 siblingLetters<700.5 zone.article<1e-35 -0.0129
        prose15<0.77448 -0.00785 parentShare<0.032419 -0.0189 -0.129 0.0333 grandShare<0.79003 sinceEnd<73.5
        prose15<0.86531 -0.0814 0.0187 -0.00155 0.0253 links5<0.59815 0.0409 -0.0397 -0.037 parentShare<0.72206
        0.00323 -0.0651 words<29.5 sincePicture<1e-35 -0.0525 0.0116 0.0406 sinceEnd<29.5 0.0689 -0.0559
        lines<1658.5 near.related<1e-35 mass<0.97155 copies<2.5 prev2Letters<3.5 0.0406 trail.comment<1e-35
        afterTitle<-42.5 -0.0408 depth<12.5 prose5<0.58624 mass<0.59319 0.0277 zone.furniture<1e-35 0.0146 -0.0473
        lines<774 -0.00407 -0.0563 grandShare<0.9319 sincePicture<6.5 nextSame<1e-35 lines<302.5 -0.0418 0.0283 0.0212
        headingsSince<3.5 alikeShare<0.048826 0.0123 0.092 prose15<0.94211 0.013 -0.0627 0.0509 -0.044 -0.026 -0.0473
        -0.0397 0.0649
        words.ask<1.5 rootShare<0.5319 sinceEnd<7.5 parentLetters<70.5 0.0379 -0.0652 depth<9.5 alikeShare<0.0097578
        alikeShare<0.001446 0.042 -0.0383 rootShare<0.27729 0.0596 parentLinks<0.013553 0.0397 -0.016
        rootShare<0.49383 upper<0.16689 great<0.91422 rootShare<0.058262 lines<305.5 -0.0707 0.011 zone.article<1e-35
        -0.0184 upper<0.069004 alike<27.5 0.0601 -0.00962 -0.0331 0.0459 0.0427 rootBefore<107.5 -0.0109 0.102
        rival<1e-35 -0.00184 -0.0523 -0.0348
        lines<1658.5 alike<190.5 letters<236.5 words.more<1e-35 strong<0.10361 sinceEnd<183.5 nextLetters<205.5
        -0.0271 zone.caption<1e-35 0.0404 -0.0335 prevLetters<261.5 0.00611 next2Letters<174.5 -0.0441 0.0147
        grandLinks<0.070331 0.0469 -0.00698 alike<18.5 prose<1696.5 0.0104 prose5<0.87524 -0.0649 lines<136.5 0.0317
        -0.0374 0.00432 alikeLinks<0.20831 upper<0.0521 lettersAPicture<778.5 prev2Letters<17.5 -0.0443 0.00542 0.046
        0.0376 -0.0701 -0.0441 0.0621
        phrase<1e-35 near.advert<1e-35 siblingLetters<3191 trail.form<1e-35 upper<0.36422 rival<5.5 sincePicture<1.5
        letters<42.5 zone.furniture<1e-35 0.0325 -0.0254 prevLinks<0.85815 alikeLinks<0.023856 ownShare<0.054382
        -0.00536 0.0508 alikeLinks<0.03594 -0.093 -0.00868 -0.0442 prev2Letters<573.5 grandDensity<0.99031 0.00955
        0.042 -0.0391 -0.0599 -0.0335 -0.0484 grandDensity<0.97712 parentDensity<0.74563 rootBefore<18.5 0.0146
        -0.0811 upper<0.054817 0.0384 -0.0107 -0.0827 -0.0452 -0.0423
        afterTitle<-42.5 -0.0411 proseSinceTitle<2167.5 parentLetters<5892 nextLetters<262.5 lines<220.5
        sentenceLength<15.083 -0.0417 links15<0.24001 -0.00847 links15<0.59723 0.0389 -0.0302 0.0176 rootAfter<84.5
        0.0623 0.00433 rootAfter<108.5 total<13926 0.0144 -0.154 -0.0101 ownShare<0.069406 total<16465 total<13926
        alike<8.5 -0.0215 0.00863 grandShare<0.13747 -0.0797 -0.00372 lines<627.5 parentLinks<0.029869 0.0417 -0.00828
        total<30128 -0.0639 0.00168 -0.039
        rootShare<0.90601 grandShare<0.93567 lines<270.5 prose<2689 parentLetters<124.5 words<2.5 -0.0281
        grandLinks<0.28133 0.0245 rise<4.5 -0.0149 inBody<-1e-35 0.148 -0.0119 grandProse<8.5 0.00667 -0.0482
        nextLetters<58.5 sinceEnd<3.5 0.0503 -0.0275 0.00484 lines<280.5 0.0741 0.00981 words<5.5 -0.0207 0.048
        rootShare<0.91359 -0.0632 prose<3422.5 rise<5.5 prevSame<1e-35 -0.0323 0.01 -0.0635 zone.share<1e-35 0.00454
        -0.0482
        alikeLetters<21636 prose15<0.78403 words.ask<1e-35 afterTitle<56.5 sameArticle<-1e-35 0.00426
        alikeLetters<78.5 -0.0137 0.0451 -0.00372 -0.0199 zone.content<1e-35 -0.0441 sameArticle<1e-35 0.00361
        headingsSince<37.5 rise<5.5 linkDensity<1e-35 grandLinks<0.032203 0.0277 denseBefore<203.5 total<14578 0.029
        -0.0569 -0.0482 mass<0.35954 -0.071 -0.00663 total<19981 links15<0.08623 prose15<0.89453 alikeLetters<264.5
        -0.00335 -0.128 -0.0182 0.00299 0.00991 0.0436 0.0493
        alikeLetters<21636 heading<1.5 sentenceLength<20.083 upper<0.13962 -0.0336 alikeShare<0.097827 0.0165 -0.0333
        letters<44.5 lettersAPicture<4.5 0.0292 -0.0105 letters<56.5 -0.0302 parentProse<50.5 zone.meta<1e-35
        alikeShare<0.0097578 -0.038 alikeShare<0.01154 0.0676 letters<305.5 links15<0.037971 sinceEnd<121.5 -0.0289
        0.0341 -0.0059 letters<479.5 0.0393 -0.00454 nextSame<1e-35 -0.0336 denseAfter<299.5 0.0351 -0.0562 -0.0334
        words.more<1e-35 0.0224 -0.0333 0.0499
        titleWords<0.86607 isQuote<1e-35 lines<1481 near.related<1e-35 trail.form<1e-35 mass<0.97155 prose5<0.98808
        isLi<1e-35 zone.meta<1e-35 letters<230.5 words.more<1.5 -0.000595 -0.0515 commas<6.5 0.0276 -0.0124
        parentDensity<0.92239 -0.00307 parentLetters<625.5 -0.0659 parentShare<0.81868 0.0369 -0.0477 sinceEnd<123.5
        -0.0289 zone.box<1e-35 0.0316 -0.0494 grandLinks<0.071887 total<13926 -0.00255 -0.0854 0.0425 -0.0444 -0.0496
        -0.0412 0.0462 0.0433 0.0544
        emphasis<0.38048 alike<180.5 alike<28.5 lines<358.5 alike<21.5 zone.box<1e-35 ownShare<0.058877 -0.00363
        prev2Letters<17.5 prev2Letters<13.5 0.0101 words<39.5 0.0127 -0.107 prev2Letters<439.5 letters<56.5 -0.0278
        0.0489 -0.0305 strong<0.106 -0.0467 0.0349 parentLinks<0.044539 alikeShare<0.11587 0.0313 -0.0754
        grandDensity<0.33326 -0.0426 0.0372 0.0204 lines<401.5 words<2.5 -0.0271 0.0381 afterTitle<299.5 0.015 -0.0351
        -0.0344 -0.0321
        isLead<1e-35 trail.author<1e-35 mass<0.97576 zone.form<1e-35 mass<0.96245 inBody<-1e-35 trail.comment<1e-35
        zone.share<1e-35 lettersAPicture<3991.5 sincePicture<1.5 prev2Letters<11.5 denseAfter<189.5 0.0458 -0.0129
        -0.0152 nextLetters<9.5 -0.00998 prevLetters<14.5 grandProse<1.5 letters<22.5 -0.013 0.0331 -0.0273
        digits<0.33616 0.0187 -0.0396 -0.0293 -0.0284 prev2Letters<7.5 0.0376 -0.0602 alikeLetters<3523.5 -0.0431
        0.0353 0.0536 -0.0472 -0.0456 -0.037 0.0332
        prose<741 headingsSince<1.5 -0.0184 rootAfter<96.5 0.0696 -0.0116 prev2Letters<439.5 zone.quote<1e-35
        grandShare<0.93567 siblingLetters<4331 words.ask<1.5 -0.00279 total<20834 -0.0592 0.0224 rootShare<0.74291
        0.00724 prose<5877 -0.00167 -0.0884 upper<0.060992 0.0297 pictures<1e-35 parentProse<6.5 0.0321 prose<2372.5
        -0.0692 0.0129 lettersAPicture<1001.5 -0.043 lettersAPicture<2825.5 0.028 -0.0336 0.0425 rootShare<0.9689
        -0.00689 nextLetters<211.5 -0.0806 0.0111
        prev2Letters<3.5 sameArticle<1e-35 0.0475 -0.0227 near.comment<1e-35 depth<12.5 nextLetters<262.5
        prose5<0.64467 letters<103.5 inDense<1e-35 -0.0178 0.0169 nextLetters<4.5 -0.0435 0.0438 zone.quote<1e-35
        words.caption<1e-35 -0.0134 -0.0481 0.0365 prose<5877 0.0396 -0.0135 sincePicture<6.5 grandShare<0.101
        prose<17758 letters<36.5 0.00414 -0.0439 0.0367 0.0283 prose15<0.9256 letters<62.5 untilPicture<5.5 -0.03
        0.0224 0.0492 -0.036 -0.0464
        prose<741 denseAfter<64.5 headingsSince<1.5 -0.0157 prev2Letters<37.5 0.0734 -0.00759 -0.0265
        trail.author<1e-35 words<140.5 words<39.5 near.prompt<1e-35 isLi<1e-35 -0.00423 prose<4513 prose<1362 0.0423
        great<0.97064 -0.0414 0.0242 words<3.5 -0.0105 0.0379 -0.0417 afterTitle<42.5 prev2Letters<14.5
        grandDensity<0.7857 0.0367 -0.0391 words.caption<1.5 0.0447 -0.0437 ownShare<0.047533 0.0078 -0.0457
        nextLinks<1e-35 -0.0627 0.0245 -0.0387
        rootShare<0.5319 sinceEnd<7.5 great<1e-35 0.0325 -0.07 rise<5.5 nextLinks<0.09747 0.0416 -0.00163
        rootShare<0.058262 rootShare<0.021808 0.0156 -0.0641 alike<49.5 headingsSince<15.5 0.0295 rootShare<0.10713
        0.05 -0.0401 -0.0362 rootAfter<-55.5 rootShare<0.57006 0.04 inBody<1e-35 -0.0548 0.0458 words.more<1.5
        prev2Letters<439.5 alikeShare<0.56891 inDense<1e-35 0.0116 alikeShare<0.27645 trail.box<1e-35 0.00378 -0.0467
        -0.0285 0.0257 -0.0295 -0.0371
        isQuote<1e-35 lines<1658.5 sinceEnd<28.5 prev2Letters<272.5 copies<1.5 nextLetters<46.5 -0.0626 -0.00795
        sentenceLength<32.083 -0.0245 0.0619 0.0343 ownShare<0.16578 next2Letters<410.5 zone.related<1e-35 lines<774
        total<20834 grandDensity<0.80587 0.00713 -0.0081 parentLetters<182.5 -0.00793 0.0332 total<30128 -0.0699
        -0.00297 -0.0359 grandProse<2.5 0.0136 depth<7.5 0.00701 alike<14.5 -0.0217 -0.107 links15<0.057361 -0.0336
        0.0452 0.0585 0.0419
        lines<1481 nextLetters<270.5 prev2Letters<439.5 isQuote<1e-35 grandShare<0.048803 sentenceLength<91.063
        0.00149 0.0546 grandShare<0.79003 -0.0176 upper<0.060992 0.0163 next2Letters<5.5 0.0602 grandLinks<0.029404
        alikeShare<0.59079 0.031 -0.0478 alike<32.5 -0.0365 0.0247 0.0414 lines<148.5 -0.0732 0.00423 lines<197.5
        blockLinks<0.17659 place<0.89627 0.0498 -0.0325 -0.032 sameArticle<1e-35 0.0132 alikeShare<0.41275 heading<1.5
        -0.0813 0.0131 0.024 0.0451
        titleWords<0.86607 near.advert<1e-35 rootShare<0.90601 zone.articleBody<1e-35 total<14995 total<14150
        links15<0.051159 total<8000 0.0552 -0.00182 -0.00451 -0.0769 0.0158 0.0451 rootShare<0.91359 rise<3.5 0.00712
        -0.0924 zone.box<1e-35 rise<1e-35 -0.045 place<0.86518 parentDensity<0.9537 alikeShare<0.068956 isDiv<1e-35
        0.0214 -0.023 pictures<4.5 -0.0239 0.0197 rise<4.5 0.0467 -0.00662 -0.0265 siblingLetters<361.5 -0.0696 0.026
        -0.042 0.0508
        words.ask<1.5 digits<0.33616 words.more<1.5 upper<0.37602 prevSame<1e-35 upper<0.18163 words<110.5 -0.00608
        0.0421 letters<37.5 0.0414 -0.0203 sinceEnd<89.5 belowRoot<3.5 0.0393 -0.0443 proseSinceTitle<4427.5
        strong<0.9951 words<2.5 -0.0205 parentDensity<0.60775 copies<1.5 proseSinceTitle<181.5 -0.0169 0.04 0.0977
        next2Letters<34.5 -0.0107 0.0258 -0.03 -0.0102 -0.0323 words<35.5 -0.0601 0.0138 -0.0285 prose<15948 -0.0481
        0.025
        denseBefore<39.5 denseBefore<6.5 sinceEnd<17.5 0.0442 parentLinks<0.58048 -0.0129 0.0232 denseAfter<222.5
        -0.0426 0.00243 place<0.20144 rise<2.5 0.0529 0.00725 lines<224.5 zone.meta<1e-35 grandDensity<0.96624
        parentDensity<0.97977 nextLetters<199.5 -0.00775 0.0277 lines<91.5 0.0227 -0.0551 0.0396 place<0.53312 -0.0629
        -0.00311 great<0.99008 ownShare<0.099202 grandPictures<1e-35 siblings<16.5 trail.comment<1e-35 0.0257 -0.0454
        -0.0235 -0.0167 0.054 0.0376
        heading<1.5 next2Letters<327.5 alikeShare<0.42843 parentShare<0.93928 great<0.98881 proseSinceTitle<1953.5
        afterTitle<4.5 parentShare<0.38097 -0.0245 0.0239 words.more<1e-35 0.0175 -0.0176 rootBefore<119.5 -0.0429
        -0.00743 0.0171 next2Letters<45.5 -0.0116 -0.07 sameArticle<-1e-35 digits<0.041699 0.00794 -0.0413
        nextLinks<0.3591 0.0402 commas<1.5 -0.046 0.0393 sameArticle<1e-35 0.00694 linkDensity<1e-35 sincePicture<1.5
        -0.0555 0.0136 -0.09 nextLinks<0.44129 0.0224 -0.0208
        links15<0.88318 links15<0.84672 near.related<1e-35 links15<0.078187 denseBefore<39.5 -0.0292 rise<10.5
        great<0.95635 alikeShare<0.4806 zone.article<1e-35 0.0106 -0.0177 denseBefore<132.5 0.0246 headingsSince<18.5
        -0.0765 0.0225 0.0108 zone.meta<1e-35 0.0542 -0.0199 siblings<4.5 next2Letters<7.5 untilPicture<3.5 0.0536
        headingsSince<4.5 -0.0398 0.0278 -0.00404 copies<3.5 afterTitle<-12.5 -0.031 0.0301 -0.0271 -0.0347 copies<1.5
        -0.0231 0.137 -0.0358
        isDiv<1e-35 grandDensity<0.80587 grandDensity<0.73066 0.00255 0.0321 emphasis<0.20856 rootShare<0.050839
        0.0496 prevLetters<11.5 untilPicture<16.5 0.00364 zone.main<1e-35 -0.0996 0.00559 words.more<1.5 upper<0.11547
        rootShare<0.14269 sameArticle<1e-35 0.0122 -0.0823 grandPictures<3.5 sentenceLength<80.045 0.00937 0.0432
        parentShare<0.57564 grandPictures<12.5 -0.0509 0.0256 0.0104 -0.0202 -0.0395 alikeLetters<3108.5 0.0021
        -0.0887 parentLinks<0.12153 alikeShare<0.08934 -0.0127 0.0296 -0.0336
        place<0.20144 headingsSince<2.5 nextLetters<24.5 -0.0446 0.0125 0.0251 headingsSince<5.5 sinceEnd<121.5
        denseAfter<32.5 grandLinks<0.90356 prevLetters<157.5 -0.0515 0.00914 0.0277 0.00839 prevLetters<43.5 0.0179
        grandShare<0.79003 denseAfter<-5.5 0.0158 prose5<0.70233 0.0114 -0.0426 0.0126 alikeShare<0.72659
        alikeShare<0.65818 grandDensity<0.99031 prose<31631 zone.articleBody<1e-35 -0.0121 -0.0584 0.0417
        near.caption<1e-35 0.0481 -0.0291 alikeLinks<0.022956 0.00932 -0.0916 0.0292
        isLead<1e-35 prev2Letters<3.5 sameArticle<1e-35 0.0421 -0.0266 total<5023.5 sincePicture<6.5
        grandShare<0.77474 rootShare<0.40745 0.0165 proseSinceTitle<181.5 parentDensity<0.77594 -0.0292 0.0564
        parentLinks<0.17787 -0.0733 -0.000213 sentences<1e-35 -0.0167 0.0528 prevLinks<0.09843 total<2203.5 0.0427
        -0.0208 -0.0646 sentenceLength<9.1 links5<1e-35 -0.0153 0.0397 prev2Letters<14.5 -0.0195 total<13926 0.00872
        total<15250 rootAfter<224.5 -0.0748 0.0152 0.000604 0.0324
        words.ask<1.5 mass<0.15966 parentLinks<0.8966 rootAfter<168.5 0.0296 afterTitle<4.5 -0.0337 0.0105 copies<1.5
        0.000329 0.0762 grandLinks<0.9276 grandShare<0.012892 lines<405.5 untilPicture<1.5 -0.0194 zone.content<1e-35
        -0.0319 0.0413 -0.0114 lettersAPicture<114.5 zone.quote<1e-35 siblingLetters<3191 lines<302.5 -0.0135 0.0127
        afterTitle<196.5 -0.0125 -0.096 0.0431 linkDensity<1e-35 copies<1.5 0.0224 -0.0315 -0.0187 -0.0367
        afterTitle<56.5 -0.0546 0.00669
        rootShare<0.90601 rootShare<0.87235 isQuote<1e-35 sinceEnd<8.5 -0.0361 rival<5.5 nextSame<1e-35 place<0.73821
        prevLinks<0.8341 proseSinceTitle<334.5 0.0167 -0.0147 -0.0318 grandDensity<0.41845 -0.026
        proseSinceTitle<4154.5 0.0524 depth<17.5 -0.02 0.0517 parentDensity<0.97533 afterTitle<649.5 zone.prompt<1e-35
        0.0264 -0.0332 -0.0228 -0.0195 -0.0591 0.0621 headingsSince<18.5 0.0425 -0.0232 zone.box<1e-35
        rootShare<0.91359 -0.0516 -0.000803 siblingLetters<361.5 -0.0629 0.0307
        isLead<1e-35 zone.furniture<1e-35 duplicate<1e-35 depth<17.5 total<3781.5 0.0228 alikeShare<0.56891
        ownShare<0.0039221 0.00271 parentDensity<0.84245 -0.0389 grandDensity<0.92945 lines<401.5 -0.0013 0.0491
        grandPictures<6.5 total<14150 0.00962 -0.0397 -0.0855 grandLinks<0.025159 great<0.99143 0.0213 -0.0591 0.037
        0.033 -0.0496 alikeShare<0.65818 depth<13.5 alikeShare<0.26123 -0.0272 0.0238 sameArticle<-1e-35 -0.0093
        0.0414 prose<7621.5 -0.0984 0.0283 0.028
        rootShare<0.90601 sameArticle<1e-35 rootBefore<59.5 titlesSince<-1e-35 -0.0177 0.0203 great<0.91422
        great<0.48651 -0.00426 -0.0397 0.0205 rootShare<0.15938 links15<0.090519 -0.0714 0.00683 rootBefore<263.5
        strong<0.057032 ownShare<0.010518 0.00445 belowRoot<3.5 0.0479 -0.0362 -0.0317 0.0675 sameArticle<1e-35
        belowRoot<1.5 parentLetters<13336 -0.0149 0.0301 0.0164 nextLinks<0.9169 rise<3.5 upper<0.06453 0.0198
        place<0.71437 -0.0453 0.0196 -0.052 0.0204
        titleWords<0.86607 zone.form<1e-35 lines<1658.5 alike<190.5 alike<112.5 trail.related<1e-35
        parentShare<0.050935 grandPictures<1e-35 0.0167 lettersAPicture<203.5 -0.0151 0.0397 denseBefore<39.5
        proseSinceTitle<485.5 siblingLetters<3191 ownShare<0.054382 -0.0145 0.0365 -0.0453 -0.0416 mass<0.74456
        parentShare<0.20216 -0.0115 lines<774 0.0187 -0.0441 -0.0169 links5<0.1556 0.0181 -0.0499 grandLinks<0.0025473
        -0.00848 grandLinks<0.97746 0.0659 -0.0195 -0.0341 0.0556 -0.047 0.051
        words.caption<1.5 trail.form<1e-35 alikeLetters<890 sentenceLength<103.08 alike<4.5 links5<0.033687 0.0138
        grandDensity<0.89527 words<7.5 -0.0242 0.00961 nextLetters<199.5 nextLetters<8.5 0.0184 -0.0572 0.0165 0.0158
        0.0538 sentenceLength<35.083 -0.023 next2Letters<223.5 grandDensity<0.86562 -0.00396 0.0209 prose<4812
        alikeLetters<1650.5 -0.0298 0.0503 prose<6989.5 links5<0.015131 0.00544 -0.104 digits<0.0038647 0.0145
        alikeLinks<0.03594 -0.0673 0.0233 -0.043 -0.0411
        grandDensity<0.92318 words.more<1e-35 grandDensity<0.86562 0.00107 sincePicture<6.5 0.0365 -0.000298
        words<38.5 -0.0279 digits<0.017266 0.0309 -0.0225 words<90.5 zone.meta<1e-35 grandShare<0.063525 0.0303
        grandLinks<0.016168 sincePicture<1e-35 -0.0744 depth<14.5 words<35.5 alikeShare<0.066141 0.0165 -0.0372 0.0318
        denseBefore<66.5 -0.0947 0.00525 strong<0.467 prose5<0.95488 -0.00397 0.046 -0.0432 grandShare<0.33397 -0.0512
        0.00605 belowRoot<1.5 -0.0155 -0.0865
        depth<13.5 rival<1e-35 commas<4.5 words<51.5 -0.00232 rootBefore<127.5 0.0403 -0.000919 sentenceLength<75.05
        -0.0493 rootAfter<76.5 rise<5.5 0.0508 -0.0188 alike<27.5 rise<6.5 -0.0518 0.0229 0.0255 -0.0458 great<0.93567
        alikeShare<0.65818 grandPictures<1e-35 great<0.81444 prev2Letters<21.5 0.00724 0.0388 -0.0347
        siblingLetters<39.5 total<7028 -0.0309 0.0344 -0.0318 alikeLinks<0.03371 0.0336 rise<8.5 0.0173 -0.106 0.0438
        rootShare<0.90601 links5<0.86677 alikeLinks<0.063623 zone.prompt<1e-35 alikeShare<0.65818 place<0.73821
        parentLinks<0.095374 great<0.83616 -0.0036 titleWords<0.19139 0.0294 -0.0253 prevLetters<20.5 0.00543 -0.0453
        sincePicture<1e-35 -0.0311 letters<33.5 -0.00929 0.0462 alikeLinks<0.023856 0.0133 -0.0641 -0.0355
        untilPicture<3.5 headingsSince<2.5 0.0297 -0.0211 0.0312 -0.0297 zone.box<1e-35 rootShare<0.91359 -0.0545
        upper<0.047676 0.00888 -0.00991 afterTitle<68.5 -0.0662 0.0168
        zone.content<1e-35 grandDensity<0.99031 grandDensity<0.8922 great<0.040055 -0.0399 great<0.11023 0.0635
        0.000131 -0.0672 0.0446 prose5<0.98808 sentences<6.5 grandProse<82.5 lines<50.5 0.0305 total<2695.5 -0.0346
        prose<483.5 0.0544 untilPicture<1e-35 lines<358.5 lines<177.5 prose<5154.5 -0.0237 0.0359 -0.0471 0.0214
        grandShare<0.015797 lines<405.5 0.0194 -0.00741 -0.00289 0.0284 0.0372 grandDensity<0.97712 0.0175
        prose15<0.97203 -0.0994 -0.000501
        titleWords<0.86607 near.author<1e-35 links15<0.78084 near.advert<1e-35 next2Letters<7.5 0.0132 siblings<4.5
        links5<0.025131 next2Letters<691 0.0127 -0.0668 prevSame<1e-35 lines<113.5 denseBefore<15.5 -0.00264
        prev2Letters<7.5 0.0243 -0.0738 words<19.5 -0.0263 0.00653 ownShare<0.058877 alikeLinks<0.02201 -0.0268
        titleWords<0.051836 0.0244 -0.0216 prev2Letters<22.5 -0.0259 0.052 next2Letters<179.5 0.0142 -0.0186 -0.0384
        prose<8811.5 -0.0429 0.0105 -0.0403 0.0533
        alike<183.5 duplicate<1e-35 lines<1481 mass<0.96707 rival<5.5 links5<0.019235 prev2Letters<13.5 -0.0176
        sincePicture<1e-35 -0.0205 0.0272 prev2Letters<8.5 0.0162 lettersAPicture<417.5 near.furniture<1e-35
        parentLetters<2544.5 0.00113 siblingLetters<53.5 -0.00292 -0.059 -0.0264 sincePicture<6.5 alikeShare<0.02586
        -0.00991 0.0407 depth<10.5 alike<1.5 0.0362 -0.0375 0.04 -0.0551 -0.04 0.0483 grandProse<3.5 grandShare<0.0272
        -0.0402 0.0466 -0.0636 -0.0293
        lines<1481 lines<405.5 lines<374.5 alike<31.5 zone.box<1e-35 alikeLetters<1518.5 alikeLetters<560.5
        grandLinks<0.035732 0.0124 -0.00902 0.02 prevLetters<415.5 alikeLetters<1754.5 afterTitle<8.5 0.0164
        lines<151.5 -0.0989 -0.00299 upper<0.060992 -0.000698 place<0.7617 -0.0452 0.0125 0.0343 siblingLetters<700.5
        -0.0408 0.0212 alike<41.5 0.0482 words<3.5 -0.0395 0.0204 0.0437 untilPicture<4.5 ownShare<0.038685 -0.0039
        0.0533 -0.0255 0.039
        letters<44.5 words.more<1e-35 alikeShare<0.068956 afterTitle<4.5 place<0.042125 0.0437 -0.0185 afterTitle<46.5
        mass<0.85507 copies<2.5 0.0453 -0.0164 -0.0319 0.00899 -0.009 -0.0278 alikeShare<0.0097578 -0.0294
        alikeShare<0.01154 parentLetters<254.5 0.0674 -0.0239 copies<2.5 prose5<0.98808 letters<236.5 prose15<0.71949
        0.00553 -0.0142 alikeLinks<0.20831 afterTitle<52.5 zone.meta<1e-35 0.0413 -0.0261 -0.00452 -0.049
        grandLinks<0.035732 -0.0613 0.0236 -0.0554
        titleWords<0.026726 links15<0.88318 lines<50.5 copies<1.5 0.043 -0.0311 lines<1658.5 heading<1e-35 -0.00678
        denseAfter<4.5 alike<3.5 -0.0414 0.0181 alike<49.5 0.0331 -0.0348 0.0559 -0.0427 alikeLetters<42.5 0.0433
        ownShare<0.033948 alike<2.5 -0.0199 grandProse<2.5 rise<7.5 0.0366 -0.00759 copies<1.5 0.00546 -0.052
        prevLinks<0.94482 grandPictures<1e-35 sincePicture<10.5 -0.0299 0.0354 titleWords<0.20145 0.0533 -0.0281
        -0.0204
        """
}
