/// Weights of the body model. Written by Tests/Training/train_body.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `LineFeatures` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum BodyTrees {
    static let table = """
        parentProse<1.5 links5<0.13979 alikeLetters<153.5 -0.114 rootAfter<1e-35 inDense<1e-35 -0.114 0.0524
        afterTitle<-1e-35 -0.113 alikeLetters<560.5 parentLetters<166.5 -0.0242 0.0872 letters<8.5 -0.0416 0.123
        inDense<1e-35 ownShare<0.16477 -0.157 0.0327 parentLetters<278.5 -0.0986 0.00283 rootAfter<1e-35
        alikeLetters<664.5 -0.137 trail.comment<1e-35 0.0682 -0.124 alikeLetters<144.5 blockLinks<1e-35
        afterTitle<1e-35 -0.0806 0.0501 -0.116 linkDensity<0.57223 0.143 -0.0219
        inRoot<1e-35 parentShare<0.027565 rootShare<0.17303 grandLinks<0.14087 0.0146 -0.124 isLead<1e-35 -0.141
        0.0464 alikeLetters<752.5 isLead<1e-35 rootBefore<42.5 words<24.5 -0.085 0.0481 -0.122 0.117 rootBefore<199.5
        afterTitle<-1.5 -0.0993 0.124 rootShare<0.3882 zone.comment<1e-35 0.0711 -0.106 -0.101 alikeLetters<516.5
        parentShare<0.06002 grandLinks<0.045787 0.00516 -0.0838 alikeLinks<0.20831 0.0939 -0.0536 blockLinks<0.73356
        sentenceLength<6.1667 -0.0465 0.136 -0.0474
        inRoot<1e-35 ownShare<0.0064921 inDense<1e-35 -0.13 grandLinks<0.038262 0.0179 -0.0915 alikeLetters<1109.5
        afterTitle<12.5 afterTitle<1e-35 -0.096 0.066 denseAfter<1e-35 -0.121 -0.00989 near.comment<1e-35
        links15<0.19149 0.099 great<0.26229 -0.0855 0.0718 -0.124 alikeLetters<378.5 belowRoot<1.5 0.0612
        alikeLetters<58.5 -0.106 parentLinks<0.6002 0.015 -0.084 endsSentence<1e-35 grandLinks<0.28546
        sincePicture<1e-35 -0.0302 sentenceLength<6.1667 -0.0519 0.0988 -0.0512 0.131
        parentProse<1.5 links5<0.13979 rootAfter<-1e-35 inDense<1e-35 -0.1 0.0214 alike<6.5 parentLetters<148.5
        -0.0732 0.054 letters<8.5 -0.0287 sincePicture<1e-35 -0.0521 trail.form<1e-35 0.104 -0.0832
        parentShare<0.23423 inDense<1e-35 -0.125 siblings<6.5 -0.0936 -0.00934 0.0766 rootAfter<-1e-35 alike<4.5
        -0.102 zone.comment<1e-35 0.0603 -0.105 alike<1.5 letters<74.5 -0.0659 0.0567 words<12.5 blockLinks<0.014108
        0.0855 -0.0278 0.124
        inRoot<1e-35 letters<109.5 grandLinks<0.045787 inDense<1e-35 -0.0857 alikeLetters<134.5 -0.0499 0.0616 -0.119
        rootAfter<-55.5 denseAfter<20.5 proseSinceTitle<712.5 0.0303 -0.097 0.0452 proseSinceTitle<-1e-35
        prose15<0.82126 -0.097 0.0641 alikeLetters<719.5 proseSinceTitle<272.5 0.0855 -0.0819 0.112 alikeShare<0.10447
        parentLetters<139.5 parentLinks<0.033619 -0.0162 -0.0874 blockLinks<0.042355 alikeLetters<39.5 -0.0169 0.0807
        alikeLetters<170.5 -0.0855 0.0241 blockLinks<0.79388 0.116 -0.0607
        belowRoot<-1e-35 links5<0.10097 alikeLetters<116.5 -0.0884 mass<0.76603 zone.comment<1e-35 copies<1.5 0.0873
        -0.0392 -0.0927 denseAfter<1e-35 -0.074 0.0571 ownShare<0.0081213 -0.115 mass<0.59288 afterTitle<-2.5 -0.103
        0.0231 -0.0995 alikeLetters<318.5 alikeLetters<63.5 -0.064 linkDensity<0.1226 copies<1.5 zone.caption<1e-35
        0.0833 -0.048 -0.0712 -0.0601 linkDensity<0.73124 endsSentence<1e-35 alikeLetters<3756.5 belowRoot<2.5 0.0701
        -0.00364 0.101 0.113 -0.0442
        inRoot<1e-35 prose5<0.78705 isLead<1e-35 rootShare<0.22545 parentLinks<0.33687 headingsSince<24.5 0.0211
        -0.0834 -0.0988 inDense<1e-35 -0.111 -0.0525 0.0865 rootShare<0.57006 zone.comment<1e-35 sentenceLength<28.083
        -0.0412 rootAfter<-290.5 0.00808 0.0906 -0.104 isLead<1e-35 inDense<1e-35 -0.0952 -0.0067 0.0808
        linkDensity<0.45316 parentProse<1.5 trail.form<1e-35 isDiv<1e-35 sinceEnd<187.5 0.00272 0.0728 -0.0166 -0.109
        copies<1.5 0.104 -0.00444 -0.0501
        belowRoot<-1e-35 ownShare<0.0076717 inDense<1e-35 titleWords<0.04486 -0.107 -0.0666 links15<0.045466 0.0416
        -0.0604 rootShare<0.3882 headingsSince<25.5 alikeLetters<161.5 -0.0802 0.0821 -0.0787 rootAfter<-43.5 -0.0979
        inDense<1e-35 -0.0202 0.072 alikeLetters<292.5 isDiv<1e-35 belowRoot<2.5 alikeLetters<63.5 -0.0189 0.0582
        -0.0388 -0.0859 blockLinks<0.56276 letters<8.5 -0.0349 upper<0.080046 lines<1322.5 0.104 -0.0662
        sincePicture<1e-35 -0.0188 0.0758 -0.0366
        inRoot<1e-35 parentShare<0.0070989 grandLinks<0.10347 -0.071 -0.103 alikeShare<0.25175 titleWords<0.014185
        links15<0.057462 -0.00267 isLead<1e-35 -0.0946 0.0697 proseSinceTitle<1896.5 endsSentence<1e-35 -0.0208 0.074
        -0.0401 headingsSince<26.5 zone.comment<1e-35 links15<0.20057 0.102 -0.00196 -0.0832 -0.0676
        alikeShare<0.10447 zone.caption<1e-35 parentLinks<0.26217 copies<1.5 alikeLetters<78.5 nextLetters<152.5
        -0.0592 0.0701 0.0693 -0.04 -0.0533 -0.0788 linkDensity<0.71563 0.099 -0.0409
        belowRoot<-1e-35 ownShare<0.0064921 rootShare<0.22545 blockLinks<0.48251 -0.00621 -0.0863 -0.098
        rootShare<0.3882 alikeLinks<1e-35 prev2Letters<23.5 -0.038 0.0409 alike<2.5 -0.0408 near.comment<1e-35 0.0949
        -0.0473 denseAfter<1e-35 -0.0866 great<0.05782 -0.0702 endsSentence<1e-35 -0.0561 0.0665 endsSentence<1e-35
        isDiv<1e-35 alike<4.5 nextLetters<245.5 -0.0441 0.0694 linkDensity<0.64317 zone.form<1e-35 0.0677 -0.0914
        -0.0189 -0.0795 parentLetters<162.5 0.0234 0.095
        links5<0.1556 alike<4.5 parentShare<0.16344 isLead<1e-35 sentenceLength<32.083 -0.0817 -0.0368 0.0926
        words<22.5 heading<1.5 -0.045 0.0594 0.0843 trail.comment<1e-35 words<19.5 isDiv<1e-35 trail.form<1e-35
        grandLinks<0.088639 0.0687 -0.00568 -0.0961 -0.0483 place<0.93579 copies<1.5 0.0962 -0.0124 -0.0131 -0.0975
        parentShare<0.20379 inDense<1e-35 isLead<1e-35 -0.0964 0.0605 siblings<6.5 -0.0717 0.00606 words<20.5 -0.0472
        0.0616
        belowRoot<-1e-35 links5<0.10097 rootShare<0.3882 zone.comment<1e-35 alikeShare<0.0092584 -0.0274 0.0743
        -0.0705 endsSentence<1e-35 -0.0799 rootBefore<207.5 0.0516 -0.075 isLead<1e-35 rootShare<0.40745
        zone.article<1e-35 -0.0811 alikeLetters<560.5 -0.0451 0.0585 -0.0958 0.0652 alikeShare<0.10447
        alikeLetters<58.5 -0.0548 sincePicture<1.5 nextSame<1e-35 -0.0704 0.0322 copies<1.5 blockLinks<0.1321 0.0625
        -0.00983 -0.0346 linkDensity<0.73124 trail.comment<1e-35 0.0892 -0.0772 -0.0393
        inRoot<1e-35 links5<0.1556 alikeLetters<116.5 nextLetters<395.5 -0.0694 0.044 rootAfter<-73.5 denseAfter<20.5
        afterTitle<649.5 sameArticle<1e-35 -0.0736 0.0375 0.0506 0.0585 afterTitle<-1e-35 -0.0779 zone.author<1e-35
        0.069 -0.0664 titleWords<1e-35 -0.0942 blockLinks<0.44314 -0.0085 -0.0758 alikeLetters<560.5
        parentShare<0.08199 alikeLetters<54.5 -0.0792 -0.0125 isDiv<1e-35 0.0628 -0.0389 blockLinks<0.56276
        sentenceLength<6.1667 -0.0682 near.author<1e-35 0.0841 -0.0427 -0.0207
        inRoot<1e-35 links5<0.17366 rootShare<0.3882 headingsSince<26.5 alikeLetters<161.5 -0.0284 0.0659 -0.059
        inDense<1e-35 proseSinceTitle<991.5 endsSentence<1e-35 -0.0543 0.0183 -0.0841 words<13.5 -0.0629 0.0705
        -0.0873 endsSentence<1e-35 alikeLetters<3756.5 grandProse<21.5 linkDensity<0.55619 trail.caption<1e-35
        sentenceLength<33.056 nextLetters<167.5 -0.0425 0.0568 0.036 -0.0675 -0.0683 0.0402 0.0663 alikeShare<0.10447
        proseSinceTitle<1067.5 0.0792 links5<0.073352 0.0361 -0.0715 0.0878
        inRoot<1e-35 parentShare<0.0070989 grandLinks<0.038262 rootBefore<21.5 -0.00643 -0.0761 -0.088
        alikeShare<0.25175 rootBefore<87.5 proseSinceTitle<-1e-35 -0.0646 endsSentence<1e-35 -0.0238 0.0575
        links15<0.030901 0.0324 -0.0784 zone.comment<1e-35 endsSentence<1e-35 -0.0186 0.0742 -0.0745
        alikeShare<0.10964 grandShare<0.19066 proseSinceTitle<652.5 0.0258 -0.0455 alikeLetters<78.5 nextLetters<274.5
        -0.0558 0.0693 copies<1.5 0.0553 -0.0381 blockLinks<0.46852 trail.comment<1e-35 0.0823 -0.077 -0.0308
        parentShare<0.030775 grandLinks<0.088639 alike<8.5 rootAfter<6.5 -0.0767 -0.0226 rootAfter<-239.5 -0.0563
        letters<6.5 -0.0471 sincePicture<1e-35 -0.0473 0.0709 titleWords<0.012739 -0.0849 -0.0459 rootAfter<-1e-35
        alikeShare<0.25175 denseAfter<20.5 -0.0686 0.0238 0.03 endsSentence<1e-35 isDiv<1e-35 afterTitle<1e-35 -0.0586
        rootAfter<95.5 sincePicture<1e-35 -0.0809 linkDensity<0.028064 0.0424 -0.0494 0.0596 -0.0518 afterTitle<1e-35
        -0.0724 trail.author<1e-35 0.0818 -0.0446
        parentProse<1.5 links15<0.10988 alike<8.5 parentLetters<176.5 -0.0466 0.0108 mass<0.74417 zone.form<1e-35
        0.0542 -0.0781 -0.0176 titleWords<0.014185 zone.main<1e-35 -0.0846 -0.0525 proseSinceTitle<1108.5
        proseSinceTitle<-1e-35 -0.038 0.0521 -0.0606 words<19.5 alike<15.5 isDiv<1e-35 mass<0.73346 upper<0.057397
        0.0633 5.98e-05 -0.0506 -0.0738 0.0598 zone.comment<1e-35 place<0.92795 duplicate<1e-35 upper<0.091003 0.0822
        0.0278 -0.0393 -0.0282 -0.0694
        inRoot<1e-35 grandLinks<0.19298 rootShare<0.57006 headingsSince<26.5 alikeLetters<331.5 rootAfter<34.5 -0.0337
        0.0456 near.comment<1e-35 0.0686 -0.0647 -0.0486 isLead<1e-35 rootAfter<-1e-35 -0.0815 afterTitle<6.5 -0.0481
        0.0476 0.0728 parentProse<2.5 -0.0828 -0.0157 endsSentence<1e-35 isDiv<1e-35 grandLinks<0.039744
        zone.caption<1e-35 0.0541 -0.0298 rootAfter<135.5 -0.0323 0.0268 -0.0658 alikeLinks<0.20831
        trail.comment<1e-35 mass<0.81427 0.0806 0.0366 -0.0682 -0.0149
        belowRoot<-1e-35 parentShare<0.0070989 rootShare<0.22545 grandLinks<0.043642 0.0242 -0.0591 -0.0812
        rootShare<0.57006 headingsSince<26.5 rootBefore<227.5 alikeShare<0.023947 -0.00968 0.0684 rootShare<0.22545
        0.0377 -0.049 -0.0536 rootAfter<-1e-35 -0.0774 proseSinceTitle<-1e-35 -0.0766 0.0313 alikeShare<0.10447
        isDiv<1e-35 grandShare<0.19066 alike<3.5 -0.0543 0.00986 upper<0.047676 0.0724 0.0179 -0.066 upper<0.083284
        letters<17.5 -0.0329 0.0774 alike<29.5 0.00455 0.059
        inRoot<1e-35 links5<0.1556 alikeShare<0.25175 rootBefore<18.5 parentLetters<171.5 -0.0272 0.038
        nextLetters<79.5 -0.0648 -0.000638 zone.comment<1e-35 endsSentence<1e-35 -0.00707 0.0746 -0.0739
        parentDensity<0.48477 -0.0798 alikeLetters<6767.5 -0.0527 0.0891 endsSentence<1e-35 isDiv<1e-35
        alikeLetters<3756.5 grandProse<16.5 -0.00987 near.caption<1e-35 0.0507 -0.0474 lettersAPicture<3595 0.0664
        -0.0765 -0.058 alikeLinks<0.20831 alikeShare<0.021679 0.00267 trail.author<1e-35 0.077 -0.0519 -0.0344
        inRoot<1e-35 grandLinks<0.20426 rootShare<0.3882 headingsSince<9.5 alikeShare<0.0092584 -0.0365 0.0636 -0.0211
        isLead<1e-35 inDense<1e-35 -0.0597 words<14.5 -0.0574 0.0441 0.0852 -0.0759 alikeShare<0.21507 isDiv<1e-35
        belowRoot<2.5 copies<1.5 words.more<1e-35 0.0547 words<17.5 -0.074 0.0339 -0.0529 siblings<4.5 -0.0455 0.0113
        -0.0506 linkDensity<0.24509 emphasis<0.99945 upper<0.45584 0.0763 -0.0754 -0.0507 alike<25.5 -0.0742 0.0441
        parentProse<1.5 linkDensity<0.70106 alikeLetters<67.5 -0.0657 zone.furniture<1e-35 afterTitle<-2.5 -0.0828
        proseSinceTitle<831.5 near.caption<1e-35 0.0817 -0.0211 inDense<1e-35 -0.0517 near.caption<1e-35 words<2.5
        -0.0532 0.0429 -0.0924 -0.0404 -0.077 endsSentence<1e-35 linkDensity<0.33455 copies<1.5 nextLinks<0.52223
        0.032 -0.0512 -0.0562 -0.0584 alikeLetters<331.5 proseSinceTitle<489 0.0599 -0.0499 zone.comment<1e-35
        near.author<1e-35 linkDensity<0.15101 0.0757 0.0202 -0.0847 -0.0552
        parentProse<1.5 grandLinks<0.30572 mass<0.71235 afterTitle<-1e-35 -0.0755 lettersAPicture<-1e-35
        near.comment<1e-35 alikeShare<0.0097867 -0.0197 trail.form<1e-35 proseSinceTitle<712.5 0.0808 0.0358 -0.0823
        -0.0892 lettersAPicture<252.5 -0.0564 0.0403 links15<0.048057 -0.00275 -0.0633 -0.0729 alikeLetters<305.5
        linkDensity<0.0098167 mass<0.70099 0.0269 -0.0565 -0.0722 endsSentence<1e-35 grandProse<16.5 -0.0199 0.0401
        near.comment<1e-35 mass<0.84701 sentenceLength<25.033 0.00837 0.0736 0.0122 -0.0665
        belowRoot<-1e-35 rootShare<0.54469 nextLinks<0.94495 trail.furniture<1e-35 sinceEnd<84.5 -0.00684
        rootShare<0.3882 0.0693 -0.0153 links15<0.057462 denseBefore<-59.5 -0.0763 0.0652 -0.045 alikeLetters<6767.5
        -0.0616 0.0484 grandDensity<0.49803 -0.0786 denseBefore<25.5 0.001 -0.0553 endsSentence<1e-35
        words.caption<1e-35 nextLinks<0.65734 blockLinks<0.57334 0.028 -0.0303 -0.0387 -0.0768 belowRoot<3.5
        place<0.9046 upper<0.099251 0.0717 0.0149 parentLinks<0.032702 0.0423 -0.0937 -0.00823
        inRoot<1e-35 parentDensity<0.45829 trail.furniture<1e-35 linkDensity<0.4758 rootBefore<-5.5 0.036 -0.0453
        -0.0695 -0.0774 rootBefore<95.5 endsSentence<1e-35 nextLetters<252.5 -0.0355 0.0689 letters<100.5 -0.0134
        0.0584 zone.article<1e-35 -0.0531 0.00889 alikeShare<0.21507 isDiv<1e-35 copies<1.5 belowRoot<2.5
        zone.caption<1e-35 0.0466 -0.0341 -0.00715 -0.0415 -0.0505 blockLinks<0.24708 emphasis<0.99945
        near.author<1e-35 0.0704 -0.0905 -0.0538 alike<25.5 -0.0677 0.0397
        parentProse<1.5 belowRoot<-1e-35 rootShare<0.5319 trail.furniture<1e-35 sinceEnd<181.5 -0.0388
        blockLinks<0.88914 0.0502 -0.0353 prose5<0.78705 -0.0603 0.0108 isLead<1e-35 -0.0725 0.0661 sinceEnd<187.5
        -0.0523 alikeShare<0.10964 0.00016 0.054 blockLinks<0.1908 alikeShare<0.21507 trail.prompt<1e-35
        blockLinks<0.017534 rootAfter<-1e-35 -0.0134 0.0471 -0.0287 -0.0812 ownShare<1e-35 -0.00333 near.comment<1e-35
        isPre<1e-35 0.0726 -0.0691 -0.0498 rootAfter<91.5 -0.066 0.0182
        grandLinks<0.40116 rootAfter<-1e-35 titleWords<0.016261 inDense<1e-35 titlesSince<-1e-35 0.0157 -0.0651 0.0008
        0.0293 commas<1e-35 nextSame<1e-35 rootAfter<18.5 -0.0803 titlesSince<-1e-35 -0.0608 zone.caption<1e-35
        untilPicture<12.5 -0.0119 0.0385 -0.0501 isDiv<1e-35 0.0384 -0.031 zone.hidden<1e-35 prevLinks<0.99952
        zone.caption<1e-35 alikeLinks<0.20831 0.0653 -0.0165 -0.00267 parentShare<0.20379 -0.0415 0.0375 -0.12
        titleWords<0.014185 -0.075 rootAfter<25.5 -0.0642 0.0288
        links5<0.22444 alikeShare<0.21507 alikeShare<0.0092584 -0.0446 trail.form<1e-35 sincePicture<1e-35
        parentShare<0.086912 -0.0539 0.0305 near.prompt<1e-35 nextLinks<0.39315 zone.comment<1e-35 words<2.5 -0.0313
        phrase<1e-35 0.0436 -0.0823 -0.0745 -0.0239 -0.0802 -0.095 zone.comment<1e-35 blockLinks<0.45486
        afterTitle<-1.5 -0.0639 place<0.88093 isPre<1e-35 emphasis<0.57248 0.0687 -0.0257 -0.0472 prose<24321 0.0242
        -0.121 -0.0337 -0.0649 belowRoot<-1e-35 -0.0669 -0.0128
        links5<0.17366 alikeShare<0.25175 isDiv<1e-35 mass<0.72327 zone.caption<1e-35 headingsSince<25.5
        grandLinks<0.088639 copies<1.5 0.0601 -0.00655 0.00126 -0.0392 -0.0333 -0.0247 -0.0432 trail.comment<1e-35
        endsSentence<1e-35 alike<28.5 headingsSince<2.5 0.0457 proseSinceTitle<3534.5 -0.0286 -0.151 0.0513 lines<774
        0.0687 -0.0328 -0.0631 titleWords<0.012739 belowRoot<-1e-35 lines<896 -0.073 0.0445 mass<0.47754 0.0337
        -0.0542 mass<0.68929 0.0377 -0.0407
        parentLinks<0.4815 alikeLetters<1754.5 titleWords<0.012739 rootAfter<-11.5 -0.0566 afterTitle<-1e-35 -0.0865
        words.ask<1e-35 rootBefore<59.5 alikeLetters<54.5 -0.0243 0.0562 -0.0133 -0.0826 ownShare<0.058999
        near.caption<1e-35 0.024 -0.0512 0.0673 trail.comment<1e-35 afterTitle<-18.5 -0.0712 place<0.8572
        ownShare<1e-35 0.0201 rootAfter<-119.5 0.00331 0.068 prose5<0.96854 0.0224 rise<3.5 0.0265 -0.163 -0.0609
        titleWords<0.05021 -0.0704 place<0.28795 0.0482 -0.0479
        parentLinks<0.4815 alikeShare<0.21507 trail.furniture<1e-35 proseSinceTitle<1262.5 upper<0.1001
        alikeShare<0.0075882 -0.0138 linkDensity<0.11434 0.0625 -0.0214 -0.00998 alike<3.5 -0.0554 sincePicture<1e-35
        -0.0568 trail.form<1e-35 trail.comment<1e-35 0.0304 -0.0714 -0.0895 grandProse<20.5 -0.0471 0.0248
        endsSentence<1e-35 alike<32.5 total<3353 0.0374 -0.0479 0.0473 trail.comment<1e-35 duplicate<1e-35
        trail.related<1e-35 strong<0.46225 0.0654 -0.0354 -0.0712 -0.0652 -0.0544 -0.0628
        links5<0.26149 alikeLetters<2780 mass<0.61827 copies<1.5 blockLinks<0.11808 words.caption<1.5
        parentShare<0.06002 sincePicture<2.5 -0.0234 0.0316 0.0515 -0.085 -0.0236 -0.0282 alikeLetters<116.5 -0.0602
        proseSinceTitle<1262.5 0.0357 grandLinks<0.13191 grandShare<0.77412 proseSinceTitle<8470.5 -0.0545 0.0145
        0.0219 -0.0756 trail.comment<1e-35 lines<627.5 0.0583 alikeLetters<13702 -0.0374 prose15<0.92939 0.0692
        -0.0653 -0.0621 titleWords<0.012739 -0.0665 mass<0.68929 0.026 -0.0541
        belowRoot<-1e-35 titleWords<1e-35 links15<0.057462 zone.prompt<1e-35 alikeShare<0.0097867 -0.0394 0.0364
        -0.0777 trail.furniture<1e-35 sentences<2.5 -0.0452 0.0188 -0.0719 links15<0.5957 0.0288 -0.0552
        endsSentence<1e-35 words.caption<1e-35 alike<4.5 nextLetters<252.5 mass<0.39553 0.00648 -0.0619 0.0499 0.0216
        -0.0741 alikeShare<0.21507 proseSinceTitle<652.5 0.0688 denseAfter<60.5 titleWords<0.020943 -0.0837 0.0129
        0.0178 near.author<1e-35 emphasis<0.99945 0.0627 -0.0503 -0.0847
        grandLinks<0.40116 alikeShare<0.21507 rootAfter<15.5 proseSinceTitle<712.5 0.0301 lines<294.5 -0.0592 -0.00551
        headingsSince<25.5 zone.caption<1e-35 grandLinks<0.045787 0.0428 lines<302.5 -0.00939 0.0477 -0.0433 -0.0389
        mass<0.85495 strong<0.46225 rootAfter<-169.5 -0.0144 alikeShare<0.56911 letters<24.5 -0.0509 lines<698.5
        near.author<1e-35 0.051 -0.0774 grandLinks<0.19298 -0.107 0.0499 0.0701 -0.0329 -0.0193 titleWords<0.014185
        -0.0658 rootAfter<9.5 -0.0576 0.026
        parentLinks<0.6002 alikeLetters<1754.5 proseSinceTitle<1158.5 alikeLetters<29.5 -0.0463 words.ask<1e-35
        prose<2794.5 0.0514 0.0121 -0.0505 rootAfter<59.5 nextLetters<112.5 -0.0594 0.00192 0.00668
        trail.comment<1e-35 endsSentence<1e-35 lettersAPicture<3595 alikeLetters<4556 -0.0151 0.0458 lines<158.5 -0.15
        0.021 place<0.88093 duplicate<1e-35 0.0604 -0.0695 links15<0.016229 -0.125 0.00556 -0.0597 rootAfter<28.5
        -0.0753 proseSinceTitle<-1e-35 -0.0627 place<0.30393 0.104 -0.0262
        parentLinks<0.4815 alikeShare<0.21507 mass<0.71235 afterTitle<-1e-35 -0.0661 near.caption<1e-35
        zone.form<1e-35 isDiv<1e-35 trail.box<1e-35 0.0393 -0.0307 parentLinks<1e-35 0.0213 -0.0477 -0.0869 -0.0429
        total<16367 -0.0523 0.00335 upper<0.080046 rootAfter<-299.5 rootShare<0.3882 0.0321 -0.0783 place<0.88093
        afterTitle<-1.5 -0.0631 0.0571 prose15<0.94203 0.0245 -0.115 prose<1219 0.0547 rootAfter<9.5 -0.0834 -0.00657
        titleWords<0.11566 -0.0613 -0.00373
        links5<0.12535 alikeShare<0.25175 isDiv<1e-35 great<0.55219 titleWords<0.022858 -0.0209 0.0256
        afterTitle<1e-35 -0.0505 zone.caption<1e-35 nextLinks<0.11007 0.0447 -0.0103 -0.0211 -0.0336
        trail.comment<1e-35 endsSentence<1e-35 lines<124.5 total<3353 0.0489 -0.0762 proseSinceTitle<1e-35 -0.058
        0.0501 place<0.88093 0.0591 -0.028 -0.057 titleWords<0.012739 zone.main<1e-35 total<25661 -0.0653 0.0186
        proseSinceTitle<1432.5 0.0283 -0.0505 links5<0.58169 0.0223 -0.0402
        parentLinks<0.62581 alikeShare<0.42971 trail.prompt<1e-35 alikeShare<0.0097867 rootAfter<34.5 -0.0638
        heading<1.5 -0.0278 0.0413 grandLinks<0.032203 grandShare<0.33397 words<2.5 -0.0498 0.0207 0.0598
        proseSinceTitle<1158.5 afterTitle<1e-35 -0.0584 0.0297 alikeLinks<0.022218 -0.0489 denseAfter<36.5
        grandLinks<0.088639 0.0172 -0.0604 0.043 -0.0685 letters<97.5 grandDensity<0.83444 0.0439 -0.0488
        duplicate<1e-35 0.0567 -0.0683 rootAfter<25.5 -0.0715 proseSinceTitle<-1e-35 -0.0622 0.0187
        nextLinks<0.94495 endsSentence<1e-35 nextSame<1e-35 trail.caption<1e-35 mass<0.88387 alikeLinks<0.63398
        0.00292 -0.0425 -0.0651 -0.0593 rootShare<0.68017 mass<0.73346 0.0631 -0.0129 copies<1.5 prose<23374
        parentLinks<0.08166 0.0316 -0.0279 -0.0629 -0.0572 mass<0.61827 copies<1.5 trail.comment<1e-35 0.0556 -0.046
        -0.0265 titleWords<0.014185 prevLinks<0.26131 -0.00619 -0.0763 0.0344 titleWords<0.015268
        sentenceLength<68.063 -0.0629 rootBefore<111.5 0.0415 -0.0445 -0.00011
        links5<0.12535 zone.prompt<1e-35 upper<0.062565 lines<774 great<0.8536 rival<2.5 headingsSince<26.5 0.027
        -0.0288 -0.106 0.0542 grandDensity<0.71119 -0.123 0.0194 rootShare<0.90601 blockLinks<0.032297 0.0252 -0.0251
        -0.0165 -0.0662 rootAfter<-11.5 rootShare<0.58002 -0.0224 -0.0746 titlesSince<-1e-35 -0.056 rootAfter<131.5
        parentProse<7.5 prose15<0.6399 sentenceLength<25.033 -0.0373 0.0619 -0.0325 upper<0.047676 0.0224 -0.127
        alike<3.5 0.00668 0.0671
        prevLinks<0.93388 letters<100.5 words.more<1e-35 trail.form<1e-35 sincePicture<1.5 -0.0328 nextLinks<0.42918
        digits<0.57519 links15<0.10988 0.0411 rootShare<0.5319 0.0677 nextProse<1.5 -0.043 0.0287 -0.0511 -0.0274
        -0.0822 -0.0604 rise<3.5 commas<11.5 0.058 parentDensity<0.95397 -0.0927 0.0455 alikeShare<0.45328
        pictures<5.5 sinceEnd<181.5 -0.0307 sincePicture<1e-35 -0.0572 0.0258 zone.article<1e-35 0.0327 -0.125 0.0456
        prose<8811.5 -0.052 -0.0152
        alikeLinks<0.9171 nextSame<1e-35 titleWords<0.014185 links15<0.057462 place<0.82529 0.0147 -0.053
        ownShare<0.14307 zone.quote<1e-35 siblings<4.5 -0.0577 -0.0105 0.0776 0.0292 near.caption<1e-35
        proseSinceTitle<4154.5 0.0411 -0.00653 -0.0426 duplicate<1e-35 alikeLetters<3619.5 rootBefore<285.5
        nextLetters<220.5 prose<1687.5 0.0554 alikeLetters<292.5 -0.0229 0.0217 0.0606 denseAfter<16.5 -0.0541 0.0135
        zone.author<1e-35 0.0538 -0.0727 -0.0785 titleWords<0.17712 -0.0618 0.0211
        links5<0.33058 mass<0.61827 afterTitle<-1e-35 -0.0569 zone.caption<1e-35 trail.comment<1e-35
        blockLinks<0.028864 copies<1.5 alikeShare<0.0092584 afterTitle<6.5 -0.0358 0.0371 0.055 -0.00355 prose<3537
        prev2Letters<28.5 0.0343 links5<0.077484 -0.148 -0.00509 0.0238 -0.0769 -0.0262 trail.prompt<1e-35
        alikeLetters<161.5 -0.0459 sincePicture<3.5 titleWords<0.034633 -0.0404 0.0245 0.0157 -0.0859
        trail.furniture<1e-35 rootAfter<83.5 -0.0521 afterTitle<-1e-35 -0.0529 0.072 -0.065
        links15<0.5957 titleWords<0.012739 alikeShare<0.56911 isLi<1e-35 words.ask<1e-35 rootBefore<63.5
        proseSinceTitle<-1e-35 -0.0543 alikeShare<0.0044511 -0.0397 zone.share<1e-35 words.caption<1e-35 0.0391
        -0.0524 -0.0624 proseSinceTitle<1158.5 2.63e-05 links15<0.10988 -0.0229 -0.0592 -0.0717 alikeLinks<0.9171
        parentShare<0.38041 trail.box<1e-35 0.058 -0.0588 -0.0962 -0.0421 emphasis<0.99945 rise<7.5 0.0508 -0.017
        -0.0654 words<22.5 rootShare<0.54469 0.045 -0.0052 0.0436 -0.0636
        nextLinks<0.97279 zone.furniture<1e-35 alikeShare<0.56911 trail.form<1e-35 sincePicture<1e-35 -0.027
        trail.author<1e-35 zone.content<1e-35 -0.0365 headingsSince<7.5 parentLetters<17534 rival<1e-35
        alikeShare<0.0038966 -0.0263 0.0466 -0.0501 afterTitle<299.5 0.0239 -0.101 afterTitle<-1e-35 -0.0653 0.0102
        -0.0796 -0.0832 duplicate<1e-35 upper<0.080046 0.0639 prose15<0.79633 0.0602 -0.0424 -0.0567 titleWords<1e-35
        links15<0.020314 0.0203 -0.0482 0.0128 titleWords<0.017095 -0.0487 0.00428
        links15<0.5957 alikeShare<0.45328 mass<0.59288 headingsSince<17.5 zone.caption<1e-35 words.ask<1.5
        alikeLetters<20.5 -0.0513 rootShare<0.49383 0.0591 0.022 -0.0679 -0.0273 titleWords<1e-35 -0.0366 0.0125
        alike<4.5 links15<0.030901 0.0193 -0.0517 alikeLetters<10144 sinceEnd<175.5 -0.0462 sincePicture<1e-35 -0.0488
        headingsSince<49.5 0.0265 -0.0431 -0.0947 letters<97.5 alike<29.5 prose<1025.5 0.0579 -0.0766 0.0371
        copies<1.5 0.0565 -0.0593 -0.0564
        links5<0.54738 mass<0.74417 afterTitle<-1e-35 -0.0589 endsSentence<1e-35 isLi<1e-35 rootShare<0.64232
        prose5<0.29766 0.0756 0.0042 parentLetters<2950 -0.0281 zone.main<1e-35 0.0386 -0.0235 0.0521 great<0.9304
        proseSinceTitle<2301 alikeShare<0.021679 -0.0188 0.0409 -0.0139 trail.related<1e-35 0.0527 -0.0672
        links5<0.1556 zone.prompt<1e-35 prose5<0.9658 lines<220.5 grandDensity<0.94405 -0.0337 0.033 0.0245 -0.0562
        -0.072 -0.0545 inDense<1e-35 -0.0552 0.0176
        prevLinks<0.84657 zone.form<1e-35 alikeLinks<0.89808 sincePicture<1e-35 proseSinceTitle<181.5 0.0242 -0.0423
        trail.author<1e-35 rootAfter<6.5 rootShare<0.3882 0.0266 commas<1.5 -0.0477 0.0138 rival<5.5 afterTitle<1e-35
        -0.0294 commas<19.5 digits<0.30068 proseSinceTitle<272.5 0.061 upper<0.047676 0.0464 sameArticle<-1e-35 0.0342
        -0.00658 -0.0314 -0.0852 -0.124 -0.0703 -0.0442 -0.0824 zone.main<1e-35 place<0.22474 -0.00851 -0.0571
        proseSinceTitle<1537.5 0.0337 -0.0317
        rootAfter<-1e-35 zone.article<1e-35 proseSinceTitle<712.5 0.015 -0.0521 0.00313 afterTitle<-1e-35 -0.0518
        proseSinceTitle<1067.5 alikeShare<0.0062454 -0.0166 great<1e-35 0.0848 endsSentence<1e-35 sinceEnd<67.5
        -0.0475 0.0191 0.0439 total<5069 -0.0407 lines<774 rootAfter<37.5 words<58.5 next2Letters<79.5 -0.0578 0.0136
        0.0363 copies<1.5 commas<19.5 near.related<1e-35 0.0335 -0.0726 -0.087 -0.0229 sameArticle<1e-35 0.0305
        great<0.9945 -0.127 0.0191
        grandLinks<0.66885 trail.prompt<1e-35 upper<0.054817 grandShare<0.79003 trail.comment<1e-35 depth<6.5 -0.0541
        0.013 -0.0735 lines<774 0.0497 rise<4.5 0.0288 -0.121 lines<253.5 grandLinks<0.03563 heading<1.5 words<17.5
        parentShare<0.31085 -0.014 -0.0925 0.0248 0.0482 digits<0.0028944 words.more<1e-35 -0.0302 parentProse<6.5
        -0.0291 -0.143 -0.00299 prose<2055.5 0.0744 near.caption<1e-35 0.0107 -0.0562 -0.0526 prose<8811.5 -0.0567
        0.00553
        links15<0.67838 mass<0.85495 trail.related<1e-35 trail.comment<1e-35 zone.form<1e-35 sincePicture<1.5
        grandShare<0.21685 sentenceLength<25.033 0.015 -0.0397 0.011 words.ask<1.5 rise<1e-35 -0.0321
        sentenceLength<24.083 nextLetters<162.5 lines<232.5 denseAfter<24.5 -0.0617 -0.00185 0.0223 0.0504
        zone.box<1e-35 proseSinceTitle<4154.5 0.0456 lines<124.5 parentProse<51.5 0.000915 -0.116 0.0235 lines<374.5
        -0.0407 0.0587 -0.0471 -0.077 -0.061 -0.061 -0.0345 -0.0554
        links5<0.59772 alikeShare<0.56911 rootShare<0.69031 afterTitle<-1e-35 -0.054 rival<4.5 near.prompt<1e-35 0.029
        -0.0493 -0.0812 rootAfter<6.5 -0.0487 afterTitle<299.5 upper<0.047676 grandShare<0.79003 -0.013 0.0412
        heading<1.5 prose15<0.73949 0.00515 parentShare<0.98963 -0.0265 -0.0997 copies<1.5 0.0408 -0.0446
        parentLetters<2543.5 -0.0115 lettersAPicture<904.5 -0.152 0.0143 upper<0.083284 zone.furniture<1e-35 0.0526
        -0.0236 prose15<0.71333 0.0633 -0.0529 -0.0444
        titleWords<0.012739 grandLinks<0.68897 nextSame<1e-35 rootShare<0.050839 0.0597 sincePicture<3.5 -0.0463
        words<3.5 -0.0551 nextLetters<33.5 -0.0173 0.0269 mass<0.83924 afterTitle<-1e-35 -0.0619 isPre<1e-35
        zone.box<1e-35 near.author<1e-35 trail.form<1e-35 0.0342 -0.057 -0.0694 -0.0439 sameArticle<1e-35 0.0251
        -0.149 -0.0325 -0.0528 near.caption<1e-35 proseSinceTitle<2549.5 rootShare<0.77215 0.0557 endsSentence<1e-35
        -0.00605 0.0441 prose<3660.5 -0.0875 0.0145 -0.0297
        zone.furniture<1e-35 alikeShare<0.56911 isLi<1e-35 proseSinceTitle<4443 words.ask<1.5 endsSentence<1e-35
        alikeLetters<988.5 zone.table<1e-35 prevSame<1e-35 -0.0207 0.0245 0.057 parentProse<9.5 -0.0625 0.0244
        letters<103.5 -0.00718 rise<3.5 0.0523 0.0115 -0.0764 depth<17.5 -0.0362 0.0519 parentShare<0.31085
        letters<18.5 -0.0218 rootAfter<55.5 0.0127 0.0722 -0.0712 linkDensity<0.17362 0.0485 -0.0261 links5<0.036039
        0.00329 trail.furniture<1e-35 0.0102 -0.0421
        titleWords<0.012739 links5<0.077484 trail.comment<1e-35 place<0.92016 sincePicture<1.5 -0.0185 words.ask<1e-35
        trail.form<1e-35 alikeLinks<0.20831 0.0307 -0.0383 -0.0634 alikeLetters<1649.5 -0.067 0.0232 -0.0564 -0.0699
        mass<0.58027 proseSinceTitle<-1e-35 place<0.71471 -0.0483 0.0728 alikeLetters<32.5 -0.0504
        proseSinceTitle<1067.5 links15<0.16771 -0.00877 0.0679 -0.0144 -0.0457 words.caption<1.5 duplicate<1e-35
        zone.related<1e-35 zone.comment<1e-35 0.0289 -0.0498 -0.0426 -0.0386 -0.0589
        titleWords<0.012739 afterTitle<-1e-35 -0.0598 proseSinceTitle<489 prose15<1e-35 0.0895 letters<58.5
        afterTitle<4.5 -0.0468 0.0212 0.0373 nextLetters<94.5 prose<3770 digits<1e-35 -0.0609 -0.00776
        proseSinceTitle<3534.5 0.0122 -0.0241 rootBefore<282.5 great<0.79075 -0.00485 linkDensity<0.46454 0.0532
        -0.036 place<0.8572 -0.00515 -0.078 ownShare<0.056704 nextLetters<9.5 -0.0255 zone.caption<1e-35
        duplicate<1e-35 zone.related<1e-35 0.0287 -0.0443 -0.0386 -0.0314 0.0493
        zone.comment<1e-35 words<38.5 rootAfter<59.5 proseSinceTitle<272.5 proseSinceTitle<-1e-35 -0.00504
        prose5<0.84906 0.098 0.00481 grandLinks<0.088639 siblings<4.5 upper<0.029284 0.0139 afterTitle<156.5 -0.0499
        0.036 0.0208 -0.0495 afterTitle<4.5 rise<4.5 -0.0065 -0.0562 links15<0.20057 0.0114 rootBefore<83.5 alike<7.5
        0.0258 0.145 0.0198 afterTitle<42.5 prevLetters<27.5 0.00684 0.0539 ownShare<0.054528 parentDensity<0.72556
        -0.0476 0.0224 -0.0567 -0.0707
        mass<0.71235 afterTitle<-1e-35 -0.0407 sinceEnd<49.5 nextLinks<0.95811 -0.00288 -0.0681 alike<4.5 prose<2149.5
        0.0289 mass<0.4232 0.00138 -0.0508 denseBefore<228.5 links5<0.41164 prose15<0.96434 0.0383 digits<0.010338
        0.0339 -0.109 links15<0.67838 0.147 -0.005 linkDensity<0.019058 0.0243 alikeLinks<0.022218 -0.117
        sincePicture<2.5 -0.0381 0.0295 links15<0.2618 zone.prompt<1e-35 rootShare<0.3882 0.0308 depth<13.5 -0.0229
        0.0287 -0.0654 -0.0493
        phrase<1e-35 trail.form<1e-35 trail.related<1e-35 rootAfter<-255.5 sameArticle<1e-35 grandLinks<0.064404
        -0.00112 -0.0555 0.0428 alike<4.5 nextLetters<300.5 prose<2000 letters<22.5 -0.0379 0.0309 parentLinks<0.02739
        rootAfter<34.5 -0.0355 0.0117 -0.0393 0.053 place<0.87303 letters<6.5 -0.032 alike<32.5 words.ask<1.5
        prose<22352 0.0199 -0.0477 -0.0688 denseBefore<-47.5 -0.02 0.0489 prose5<0.95483 0.00635 -0.088 -0.047 -0.0744
        -0.0685
        isDiv<1e-35 mass<0.82282 trail.comment<1e-35 endsSentence<1e-35 words.more<1e-35 rootShare<0.58002
        alikeLetters<1032.5 0.0533 denseBefore<45.5 -0.0883 0.0105 rootAfter<3.5 -0.0493 words.caption<1e-35 0.0058
        -0.0539 grandProse<7.5 -0.0109 -0.0845 duplicate<1e-35 grandShare<0.93928 trail.related<1e-35 0.0199 -0.0566
        0.0515 -0.0682 prose<2984 0.0258 -0.0876 sinceEnd<199.5 -0.0559 prose5<0.9658 links5<0.10662 0.0223 -0.0275
        -0.0683 parentDensity<0.95508 -0.0368 0.0122
        sincePicture<1.5 proseSinceTitle<652.5 trail.furniture<1e-35 parentDensity<0.97538 0.0299 nextLinks<0.11434
        -0.0498 0.0581 -0.0473 -0.0377 trail.prompt<1e-35 letters<19.5 lines<1658.5 -0.02 0.0739 rival<5.5
        linkDensity<1e-35 zone.comment<1e-35 duplicate<1e-35 prevLinks<0.09843 place<0.96685 0.0373 -0.0491 -0.00274
        -0.0347 -0.04 rootAfter<43.5 -0.0286 nextProse<2.5 siblings<2.5 0.00482 siblingLetters<48.5 0.103 0.0242
        upper<0.06453 0.0106 -0.0976 -0.126 -0.0477
        phrase<1e-35 prevLinks<0.88965 zone.form<1e-35 trail.author<1e-35 zone.content<1e-35 -0.034 sincePicture<1e-35
        prevProse<1e-35 0.0126 lines<168.5 -0.000791 -0.0609 nextLinks<0.99952 copies<1.5 place<0.95127 rival<5.5
        siblingLetters<2755.5 trail.related<1e-35 zone.prompt<1e-35 0.039 -0.0155 -0.038 lines<774 0.0137
        rootBefore<271.5 0.0268 -0.127 -0.0977 -0.0413 -0.0123 -0.0188 -0.0657 -0.0721 copies<1.5 zone.main<1e-35
        -0.0467 -0.00115 0.0191 -0.0643
        zone.furniture<1e-35 rival<5.5 trail.comment<1e-35 trail.related<1e-35 prose<1687.5 0.0379 alike<9.5
        siblings<4.5 nextLetters<198.5 mass<0.15934 0.00673 prose<3537 prevLinks<0.15012 -0.0354 -0.125 -0.0163
        parentDensity<0.80871 -0.0487 0.0301 0.0295 alike<192.5 prose<23374 letters<147.5 0.0163 parentDensity<0.7541
        -0.0237 0.0517 alike<38.5 -0.0648 0.0158 -0.0468 -0.0438 -0.0521 -0.132 total<9435.5 mass<0.74417 -0.0197
        -0.0714 -0.00343
        endsSentence<1e-35 words.more<1e-35 words<2.5 parentProse<9.5 -0.0395 0.046 sincePicture<3.5 -0.0209
        siblingLetters<14.5 sameArticle<1e-35 0.00788 lines<177.5 -0.0704 0.00263 grandLinks<0.03563 0.0497
        sameArticle<1e-35 -0.00254 0.0454 -0.0552 commas<1.5 prose<2794.5 0.0257 great<0.94431 siblings<4.5 depth<8.5
        -0.106 grandProse<19.5 -0.0508 0.0346 0.00508 0.0167 prev2Letters<17.5 great<0.80464 -0.0263 0.0285
        alikeLinks<0.20831 0.0351 -0.0369
        rootShare<0.22545 proseSinceTitle<580.5 0.0544 headingsSince<9.5 0.0207 -0.0276 words<3.5 lines<1658.5
        heading<1e-35 -0.0492 parentShare<0.31085 -0.0292 0.0619 0.0715 alikeLetters<3619.5 proseSinceTitle<2174.5
        words<36.5 siblings<2.5 headingsSince<2.5 untilPicture<5.5 0.0384 -0.0202 blockLinks<1e-35 -0.0152 lines<72.5
        0.0267 -0.0805 0.0152 prev2Letters<435.5 0.0362 -0.0484 depth<13.5 rootShare<0.97661 -0.0399 0.00465 0.0124
        proseSinceTitle<5593.5 0.0401 -0.00857
        near.author<1e-35 endsSentence<1e-35 rootAfter<6.5 rootShare<0.66966 -0.009 -0.0596 rootShare<0.5319
        total<7527 0.0673 prose<5979 -0.0465 0.024 total<9435.5 isLead<1e-35 rootBefore<91.5 -0.0395 0.00153 0.0575
        strong<0.082589 total<25661 0.0116 total<26698 -0.0956 -0.0127 0.0504 great<0.93477 prose<2185.5 0.0344
        total<20817 links15<0.25097 -0.0102 -0.0601 0.0267 pictures<15.5 0.0343 parentDensity<0.71202 -0.102 0.0278
        -0.0659
        titleWords<0.015268 words.more<1.5 alikeLetters<23.5 -0.0531 rootAfter<-192.5 rootShare<0.3882 0.00237 -0.0592
        prose<767.5 0.0557 headingsSince<42.5 zone.caption<1e-35 near.prompt<1e-35 sentenceLength<126.1
        alikeShare<0.56911 rootShare<0.49383 words.more<1e-35 0.0432 -0.0316 trail.comment<1e-35 rootShare<0.54469
        -0.0774 lines<142.5 alikeShare<0.27645 0.000525 -0.0655 lines<774 0.0236 -0.058 -0.0843 0.045 sentences<4.5
        0.00837 -0.162 -0.0534 -0.0323 -0.0304 -0.0714 0.0129
        sinceEnd<43.5 prose5<0.91181 -0.0384 0.0137 rootShare<0.5319 prose<2794.5 trail.furniture<1e-35 0.0791 0.0107
        siblings<4.5 -0.0048 titlesSince<1e-35 afterTitle<2.5 -0.0327 0.0514 -0.0353 grandShare<0.79003 total<11609
        prose<6800.5 lines<72.5 0.0217 prose<3537 -0.044 -0.00226 -0.0721 0.00146 lines<774 alike<32.5
        next2Letters<469.5 endsSentence<1e-35 -0.00613 0.0236 rootBefore<15.5 -0.121 0.0192 0.0518 pictures<11.5
        0.00592 -0.11
        titleWords<0.012739 words.ask<1.5 zone.content<1e-35 -0.0435 rootShare<0.050839 0.0514 lines<1658.5
        headingsSince<42.5 alike<62.5 words.caption<1e-35 parentLinks<0.020302 trail.prompt<1e-35 rootShare<0.058262
        -0.0766 sinceEnd<28.5 -0.0267 0.0229 -0.05 isDiv<1e-35 denseBefore<9.5 0.0392 alike<10.5 grandPictures<3.5
        -0.0149 -0.066 0.0129 -0.0523 -0.0535 words<3.5 -0.0233 0.0534 -0.0385 0.0776 -0.0733 words.caption<1.5
        words<38.5 0.00921 0.0357 -0.0498
        trail.form<1e-35 mass<0.58027 trail.caption<1e-35 phrase<1e-35 proseSinceTitle<-1e-35 rootBefore<3.5 -0.0255
        0.0322 prose5<0.19407 rootBefore<95.5 0.109 0.00162 upper<0.080046 0.0245 alikeLetters<1032.5 alike<3.5
        nextLetters<198.5 -0.0282 0.0509 0.0407 alike<29.5 grandProse<12.5 -0.0177 -0.121 0.0152 -0.0602 -0.0241
        links5<0.12535 total<35871 lines<132.5 untilPicture<11.5 0.00498 total<11411 -0.0739 0.0286 0.0132 -0.0592
        -0.0291 -0.0706
        zone.furniture<1e-35 words.ask<1.5 trail.comment<1e-35 upper<0.047676 grandShare<0.79003 parentProse<26.5
        0.0143 sameArticle<1e-35 -0.104 0.0261 pictures<19.5 0.0444 -0.0178 rootShare<0.4794 0.0276
        words.caption<1e-35 isDiv<1e-35 proseSinceTitle<1158.5 proseSinceTitle<-1e-35 -0.0266 titleWords<0.25463
        0.0431 -0.0302 prose<2400.5 -0.062 -0.00304 -0.0351 -0.05 great<0.010401 0.0474 -0.0716 -0.0514
        rootShare<0.66966 titleWords<0.021859 grandShare<0.24925 -0.0319 0.0431 0.0333 -0.0344
        phrase<1e-35 afterTitle<-2.5 -0.0403 mass<0.59288 parentLinks<0.35796 emphasis<0.65822 nextSame<1e-35
        prevLinks<0.8673 prose<2794.5 0.0303 zone.meta<1e-35 0.004 -0.0396 -0.036 sentenceLength<137.1 0.0231 -0.0398
        -0.0536 sincePicture<2.5 -0.00334 alikeLetters<29.5 -0.0248 0.0713 sincePicture<1e-35 -0.0457 nextLetters<6.5
        -0.0481 depth<12.5 grandShare<0.97171 parentProse<25.5 prevLinks<0.24259 0.00193 -0.0404 place<0.58789 0.0288
        -0.0816 0.0218 0.024 -0.0615
        zone.content<1e-35 lettersAPicture<64.5 -0.0507 0.00347 nextSame<1e-35 zone.quote<1e-35 prevLinks<0.92899
        words.caption<1e-35 letters<36.5 -0.0195 zone.meta<1e-35 pictures<15.5 alikeShare<0.025839 prevProse<1e-35
        0.0305 -0.0436 0.0315 -0.0598 -0.0329 -0.042 -0.0334 0.0747 zone.furniture<1e-35 copies<1.5
        trail.related<1e-35 emphasis<0.59275 isPre<1e-35 zone.comment<1e-35 rival<5.5 0.0334 -0.0757 -0.0443 -0.0539
        -0.0378 -0.0455 parentShare<0.0028722 0.026 -0.0617 -0.0111
        sinceEnd<110.5 zone.article<1e-35 nextLetters<123.5 prevSame<1e-35 -0.0746 -0.0184 0.0179 upper<0.055611
        belowRoot<1.5 0.0472 -0.0339 -0.0228 zone.prompt<1e-35 near.related<1e-35 siblingLetters<3178.5
        zone.author<1e-35 trail.caption<1e-35 trail.form<1e-35 phrase<1e-35 links15<0.88302 zone.list<1e-35
        prose<2915.5 0.0308 0.007 rootAfter<-55.5 -0.0045 0.0534 -0.0338 -0.0513 -0.0593 -0.0179 -0.0504 rise<3.5
        siblingLetters<4342.5 -0.0605 0.0256 -0.0602 -0.0498 -0.0476
        phrase<1e-35 trail.form<1e-35 near.prompt<1e-35 lines<1481 links5<0.59772 trail.comment<1e-35
        zone.author<1e-35 near.advert<1e-35 letters<214.5 inBody<-1e-35 place<0.96685 emphasis<0.57248 siblings<4.5
        0.00252 alike<180.5 pictures<1e-35 0.034 -0.0128 -0.037 alikeShare<0.29582 0.0125 -0.104 -0.0614 -0.0383
        zone.share<1e-35 0.0247 -0.052 -0.0543 -0.049 -0.0405 rootAfter<28.5 -0.0611 proseSinceTitle<-1e-35 -0.0146
        0.0565 0.0686 -0.0504 -0.068 -0.0605
        sinceEnd<187.5 proseSinceTitle<118.5 afterTitle<-2.5 -0.0504 0.0341 nextLetters<103.5 commas<5.5 -0.0477
        0.0342 0.00405 rival<5.5 zone.hidden<1e-35 siblings<4.5 links15<0.045466 prose<23374 linkDensity<0.078483
        0.0298 -0.0345 -0.0526 lettersAPicture<424.5 proseSinceTitle<919.5 0.00159 lines<163.5 zone.list<1e-35 -0.0719
        0.0329 depth<11.5 -0.0327 0.0378 0.0138 words<2.5 prevSame<1e-35 0.032 -0.0571 grandPictures<4.5 0.0338
        -0.00457 -0.0588 -0.114
        words.ask<1.5 trail.form<1e-35 afterTitle<-2.5 -0.0336 phrase<1e-35 sincePicture<1.5 -0.00783 digits<0.60435
        depth<12.5 nextLetters<259.5 sentences<8.5 denseAfter<32.5 prevLinks<0.09843 sinceEnd<28.5 -0.05 0.0138
        sentences<3.5 -0.048 0.0388 prose15<0.4745 0.0577 alikeShare<0.51026 alikeShare<0.27645 0.012
        parentDensity<0.87336 -0.0705 0.0224 0.0452 -0.08 total<8920.5 0.0706 0.00712 alikeLetters<161.5 -0.00856
        0.0367 -0.0439 -0.0501 -0.0649 -0.0503
        phrase<1e-35 zone.form<1e-35 rootShare<0.66966 titlesSince<1e-35 sinceEnd<44.5 titleWords<0.19139 -0.0323
        0.0694 near.advert<1e-35 0.0288 -0.0688 lines<99.5 0.0418 alikeLetters<539.5 0.0126 -0.0799 rootAfter<-55.5
        -0.054 zone.box<1e-35 upper<0.047676 0.0159 rise<1e-35 -0.0593 words.caption<1e-35 parentLetters<5892
        ownShare<0.058999 0.00307 0.0416 parentDensity<0.92945 0.000823 alike<14.5 0.022 rise<1.5 0.0225 -0.125
        -0.0483 -0.0359 -0.0651 -0.0562
        duplicate<1e-35 near.related<1e-35 trail.form<1e-35 sincePicture<1.5 titleWords<0.23607 upper<0.028334 0.0142
        -0.026 0.0391 phrase<1e-35 proseSinceTitle<2057.5 0.0177 grandShare<0.79003 total<16367 -0.0272 grandProse<8.5
        parentLetters<211.5 -0.000572 0.0559 grandLinks<0.03563 lines<337 0.0152 -0.103 0.0306 commas<11.5
        links5<0.052558 0.0406 nextLetters<58.5 alikeLinks<0.083183 -0.0529 0.0225 0.034 -0.0679 -0.0485 -0.0628 -0.05
        lines<105.5 0.0325 -0.0695
        titleWords<0.015268 lines<1658.5 zone.furniture<1e-35 rootShare<0.27729 0.0312 lettersAPicture<1143
        alikeLetters<1082 links5<0.081735 0.0141 grandDensity<0.79806 alikeLetters<78.5 -0.0424 alikeLinks<0.88866
        0.0349 -0.0253 -0.0483 alikeLetters<1754.5 -0.0666 grandShare<0.97171 siblingLetters<2403 grandShare<0.86198
        -0.0284 0.0279 parentShare<0.28378 0.0166 -0.0959 0.0256 isPre<1e-35 alikeLetters<15514 0.0358 digits<0.007472
        0.0308 -0.0869 -0.071 -0.0264 0.0749 siblingLetters<3178.5 0.0143 -0.0256
        trail.author<1e-35 phrase<1e-35 rival<5.5 zone.form<1e-35 afterTitle<-2.5 -0.0291 words.ask<1.5 depth<20.5
        mass<0.19292 prose5<0.19407 0.0708 0.0122 zone.content<1e-35 grandDensity<0.97383 grandDensity<0.89236
        grandShare<0.042682 -0.0592 0.0198 -0.104 0.0463 zone.caption<1e-35 lines<110.5 parentLinks<0.028623 0.0203
        lines<72.5 grandDensity<0.82918 0.0572 -0.0365 denseAfter<110.5 -0.0809 0.0403 0.0111 -0.0238 0.0535 -0.0383
        -0.0588 -0.102 -0.0501 -0.0497
        rival<5.5 trail.comment<1e-35 inBody<-1e-35 lines<1658.5 trail.prompt<1e-35 nextLinks<0.019503 copies<1.5
        prevLinks<0.88965 lines<774 lettersAPicture<4975 alikeLetters<2941.5 0.0144 0.0375 -0.0362 total<25661 0.0326
        -0.0761 -0.0246 links5<0.31618 -0.0281 0.0428 rootAfter<115.5 lines<50.5 0.0387 -0.029 0.0116 -0.0335 0.0746
        inBody<1e-35 isLead<1e-35 -0.0689 0.0403 0.00818 prose15<0.67233 prose15<0.60527 -0.0293 0.0722 -0.0751 -0.101
        heading<1.5 prose<1687.5 proseSinceTitle<1216.5 alikeLetters<101.5 prose5<0.73396 -0.0358 0.0398 0.0434
        -0.0415 prose<7256 links5<0.025144 great<0.79075 rootShare<0.14269 0.0443 -0.03 alikeLetters<2189
        alikeLetters<1518.5 0.02 -0.0516 0.051 prevLetters<3.5 0.0517 -0.0264 grandPictures<1e-35 grandLinks<0.03563
        rootShare<0.058262 -0.0929 prose<22352 0.0189 -0.0517 0.0411 proseSinceTitle<5593.5 words<17.5 -0.0219 0.0316
        -0.027 links5<0.54738 0.0274 -0.0416
        zone.comment<1e-35 afterTitle<1e-35 -0.0269 proseSinceTitle<118.5 digits<0.30068 prose<2794.5 0.0488 0.0139
        -0.0484 sincePicture<1.5 letters<42.5 0.0173 -0.04 place<0.31979 alikeLetters<292.5 -0.00781 strong<0.46225
        0.0433 -0.0324 words.more<1e-35 prev2Letters<18.5 letters<263.5 -0.00974 prose<9971 -0.0992 0.0166
        sentenceLength<126.1 0.0137 sameArticle<1e-35 0.0313 -0.105 words<44.5 grandLinks<0.09289 prose5<0.87816
        -0.0492 0.0181 -0.0838 0.0287 -0.0513
        titleWords<0.015268 words.ask<1e-35 proseSinceTitle<1158.5 afterTitle<-1e-35 digits<0.33213 -0.0463 0.042
        alikeLetters<39.5 -0.0245 siblingLetters<64.5 links15<0.16771 nextLetters<139.5 blockLinks<0.025148 0.0221
        -0.045 0.0597 rootAfter<-119.5 -0.00177 prevLetters<100.5 0.0977 -0.00424 alikeLinks<0.20831 0.0146 -0.0415
        siblingLetters<511.5 grandProse<66.5 -0.0221 0.0307 parentLinks<0.092509 trail.comment<1e-35 0.0353 -0.0362
        -0.0252 alikeLetters<1649.5 -0.0542 0.00184 lines<62.5 -0.0305 0.0136
        duplicate<1e-35 trail.author<1e-35 zone.related<1e-35 afterTitle<-1e-35 -0.0293 mass<0.97575
        zone.caption<1e-35 rootShare<0.5319 upper<0.11136 0.0136 0.0525 links5<0.033775 zone.content<1e-35
        links5<1e-35 0.0184 -0.0827 linkDensity<1e-35 lines<834 0.0325 rootShare<0.8628 0.0379 -0.0772
        sameArticle<1e-35 0.026 -0.0686 mass<0.39553 parentLinks<0.96097 ownShare<0.018446 -0.0155 0.0279 0.0753
        -0.0133 -0.018 -0.0594 -0.0399 -0.046 links5<0.28756 -0.0667 0.0411
        siblings<4.5 linkDensity<0.028064 prevLinks<0.97618 belowRoot<2.5 letters<60.5 -0.00924 prose15<0.95275 0.0194
        -0.031 alikeShare<0.02817 0.0052 -0.058 next2Letters<4.5 0.0486 -0.0371 place<0.37504 0.00721 afterTitle<18.5
        -0.0633 -0.0162 trail.comment<1e-35 rootShare<0.5319 titlesSince<1e-35 depth<10.5 0.0712 0.0241 -0.0277
        words<2.5 alikeShare<0.038629 0.0161 -0.0557 sinceEnd<130.5 -0.0352 prose15<0.83371 0.0317 grandShare<0.12409
        0.0244 -0.0362 -0.0555
        isQuote<1e-35 rival<5.5 near.prompt<1e-35 isLi<1e-35 heading<1.5 letters<230.5 parentDensity<0.91394 -0.00593
        words<11.5 -0.0614 sincePicture<8.5 -0.0339 alike<8.5 -0.0302 0.0315 lettersAPicture<552.5 sentences<4.5 0.015
        next2Letters<45.5 0.0113 -0.0673 lettersAPicture<4975 0.0546 -0.0337 nextLinks<0.8673 0.0285 -0.0249
        parentLetters<2543.5 zone.furniture<1e-35 words<2.5 -0.0179 0.0486 -0.00849 -0.07 words<56.5 -0.0645 0.025
        -0.102 0.0577
        prose<1687.5 prev2Letters<5.5 0.0782 words<12.5 siblings<5.5 -0.0219 0.0391 0.0371 siblings<4.5
        links5<0.043677 place<0.87303 prev2Letters<435.5 great<0.9304 depth<13.5 -0.0169 0.0273 0.03 rootShare<0.9689
        0.0151 -0.0968 -0.0424 alikeLetters<12231 -0.0216 0.0401 headingsSince<38.5 trail.comment<1e-35
        zone.related<1e-35 links5<0.41164 0.0147 denseAfter<-9.5 0.00397 0.0896 -0.0477 -0.0657 rise<4.5
        grandShare<0.96391 0.0755 -0.0465 -0.0418
        duplicate<1e-35 alikeShare<0.77707 prose<956.5 0.0387 heading<1.5 total<15078 total<13954 words<17.5
        siblings<3.5 next2Letters<9.5 0.00617 -0.0412 words<2.5 -0.0287 untilPicture<8.5 -0.00708 0.036
        denseBefore<182.5 great<0.7265 -0.00403 trail.furniture<1e-35 0.0422 -0.0204 -0.0152 denseBefore<59.5
        parentLinks<0.076591 -0.152 -0.0018 -0.0263 rootShare<0.69031 zone.prompt<1e-35 alikeShare<0.0097867 -0.017
        0.0492 -0.0413 -0.00172 0.0184 0.0439 -0.0471
        links15<0.87165 lines<1481 rival<5.5 near.prompt<1e-35 isLi<1e-35 lines<774 trail.comment<1e-35 upper<0.047676
        parentShare<0.47777 -0.00339 0.0311 grandProse<6.5 upper<0.12011 -0.00481 0.0271 -0.0195 great<0.010401
        lines<200.5 0.101 -0.0258 prevLetters<2.5 0.0358 -0.0726 pictures<7.5 alikeShare<0.088624 -0.0402 0.0403
        -0.0855 parentProse<7.5 sinceEnd<94.5 -0.0184 0.0393 place<0.63486 0.0255 -0.1 -0.0397 -0.0869 0.0682 -0.0411
        zone.quote<1e-35 zone.share<1e-35 prose<956.5 0.0365 place<0.96685 sincePicture<1.5 -0.0135 letters<15.5
        alikeShare<0.1152 -0.00379 -0.0625 parentLinks<0.01885 trail.prompt<1e-35 zone.articleBody<1e-35 prose<6321.5
        0.0413 0.0127 great<0.9052 -0.0855 0.021 -0.0485 alikeLinks<0.022218 alikeShare<0.42971 alikeLetters<890
        -0.00912 siblings<1.5 grandLinks<0.036966 0.0231 sinceEnd<199.5 0.00867 -0.156 -0.0251 0.0342 prev2Letters<7.5
        0.0576 0.00598 -0.0533 -0.056 0.0549
        titleWords<0.015268 nextLetters<259.5 lines<220.5 lines<72.5 words<11.5 -0.0282 sincePicture<19.5 0.0649
        -0.0276 upper<0.02633 0.00172 total<11411 -0.0383 prev2Letters<465.5 0.0181 -0.062 total<7417
        alikeShare<0.011562 -0.0156 0.0544 lines<1658.5 nextLetters<34.5 total<16367 -0.0312 0.00111 0.01 0.0667
        total<7624 0.0569 prev2Letters<229.5 -0.0207 0.0368 lines<62.5 -0.0371 nextLetters<514.5 0.0147 lines<173.5
        0.0239 -0.0922
        rival<5.5 lines<1481 near.related<1e-35 lines<774 zone.furniture<1e-35 trail.comment<1e-35 copies<2.5
        inBody<-1e-35 proseSinceTitle<5175.5 place<0.69112 0.01 0.0314 rootAfter<51.5 place<0.69112 -0.0482 0.0029
        0.0124 alikeLetters<3619.5 -0.0404 0.0349 -0.0302 -0.0431 alikeShare<0.55072 alikeShare<0.25175 prose<17885
        proseSinceTitle<2057.5 -0.00527 total<16367 -0.0551 0.0106 0.046 0.0343 prose<6943.5 -0.11 0.0484 -0.0414
        -0.0451 0.0557 -0.0902
        isQuote<1e-35 rootShare<0.5319 prose<2704 near.content<1e-35 prose15<0.076566 0.0644 -0.0277 0.057
        prose<3919.5 siblingLetters<76.5 -0.0798 0.00297 prose15<0.68439 -0.0164 prose<10280 0.0343 -0.00328
        prevLetters<11.5 -0.0273 zone.share<1e-35 mass<0.40928 0.00886 depth<9.5 rootShare<0.97299 heading<1e-35
        prose<3304.5 -0.0105 grandLinks<0.045787 -0.0917 prose15<0.87957 -0.0551 0.0326 0.011 0.0108 alike<9.5 -0.0181
        0.0202 -0.0609 0.0575
        isQuote<1e-35 words.ask<1.5 sincePicture<1.5 parentDensity<0.99152 -0.00395 proseSinceTitle<1e-35 0.00641
        -0.0626 alike<190.5 trail.form<1e-35 prev2Letters<435.5 grandLinks<0.013391 0.02 alike<7.5 alikeLetters<890
        endsSentence<1e-35 -0.0144 near.furniture<1e-35 0.034 -0.0296 prev2Letters<18.5 -0.104 total<8429 0.0262
        -0.0535 denseBefore<264.5 afterTitle<4.5 -0.0168 0.0368 letters<9.5 0.0677 -0.00511 -0.0322 -0.0541 -0.0444
        total<18491 -0.0614 0.0236 0.0552
        afterTitle<-2.5 -0.0322 proseSinceTitle<489 digits<0.2109 0.0181 -0.0417 depth<20.5 denseAfter<32.5
        grandPictures<4.5 letters<70.5 -0.0272 rise<7.5 denseAfter<-299.5 upper<0.066625 0.0143 0.0915
        prevLetters<103.5 -0.03 0.0278 links5<0.11855 -0.0564 0.00977 -0.046 alikeLinks<0.0041968 afterTitle<8.5
        0.0424 heading<1e-35 parentLetters<1514.5 -0.0111 -0.0577 0.0147 rival<1e-35 afterTitle<299.5
        zone.caption<1e-35 0.0287 -0.048 -0.0312 -0.0682 0.0481
        siblings<4.5 links15<0.051252 total<8920.5 0.0303 trail.furniture<1e-35 -0.0191 0.028 trail.furniture<1e-35
        lines<110.5 nextLetters<267.5 grandDensity<0.93643 alikeLetters<1518.5 -0.0209 grandLinks<0.14087 -0.104
        0.00372 0.0158 0.0355 total<4542.5 alikeShare<0.021679 -0.0166 0.0627 -0.00441 grandShare<0.54208
        grandDensity<0.91959 -0.0251 -0.0929 0.00511 sinceEnd<84.5 lines<449 -0.0338 0.0593 zone.related<1e-35
        nextLetters<23.5 0.00309 prose15<0.78342 0.0463 0.00596 -0.0398
        trail.form<1e-35 lines<1481 headingsSince<5.5 commas<6.5 zone.caption<1e-35 links15<0.10988 0.0209 total<6122
        0.0231 -0.0136 nextLetters<9.5 0.031 -0.0344 -0.037 place<0.2483 0.0154 lines<220.5 alike<28.5
        parentDensity<0.96143 commas<2.5 -0.0278 prevLetters<253.5 headingsSince<16.5 -0.137 -0.00745 0.0168 -0.00411
        0.0253 sincePicture<1e-35 -0.0449 lines<405.5 place<0.72255 0.0037 0.0479 lettersAPicture<163.5 -0.0279 0.0331
        0.0541 -0.0544
        sentenceLength<76.042 siblings<4.5 heading<1.5 prose<1687.5 rootShare<0.90601 prose5<0.26543 -0.0291 0.0397
        -0.0347 lines<79.5 prose5<0.97484 -0.0625 0.0312 -0.0174 nextLetters<245.5 alike<5.5 -0.0229 0.0246 0.0561
        headingsSince<25.5 rootShare<0.4794 0.0333 rootAfter<-126.5 -0.0429 0.00971 prose<1370.5 0.0551
        titleWords<0.082028 -0.0379 0.0291 lines<85.5 0.0611 lettersAPicture<777.5 lines<113.5 -0.0524
        grandLinks<0.016168 0.0287 -0.013 0.0353
        words.ask<1.5 mass<0.19292 rootAfter<71.5 0.0428 0.00824 grandLinks<0.91555 prev2Letters<7.5
        grandLinks<0.043642 -0.005 next2Letters<19.5 0.0867 -0.0152 sinceEnd<22.5 prev2Letters<255.5 upper<0.025487
        0.0149 -0.0583 0.041 sincePicture<15.5 lettersAPicture<777.5 nextLetters<11.5 0.0117 letters<43.5 0.00335
        -0.0261 lettersAPicture<3118 commas<1e-35 -0.00271 0.0503 -0.0315 parentLetters<1024.5 prev2Letters<22.5
        -0.00758 0.0373 -0.00426 -0.0357 total<20817 -0.0597 0.0272
        rootShare<0.5319 zone.prompt<1e-35 parentDensity<0.99952 grandPictures<6.5 total<8113.5 0.0464 0.0165
        grandPictures<18.5 -0.0431 0.0289 total<16829 near.furniture<1e-35 ownShare<0.14307 alikeShare<0.27645 -0.0433
        0.0153 0.0526 -0.0632 0.0422 -0.0348 titleWords<0.86607 rival<5.5 total<9345.5 great<0.30548
        lettersAPicture<107.5 -0.0413 0.0398 parentDensity<0.95777 headingsSince<2.5 commas<3.5 0.0219 -0.0494
        upper<0.047676 0.0076 -0.0357 0.02 0.00101 -0.0813 0.0664
        isLead<1e-35 inBody<-1e-35 afterTitle<-1e-35 -0.0267 rootShare<0.90601 proseSinceTitle<272.5 0.0281
        rootShare<0.87235 isQuote<1e-35 depth<12.5 sentenceLength<99.045 alike<94.5 proseSinceTitle<4443
        linkDensity<0.03664 0.00493 -0.0346 -0.0465 0.0378 endsSentence<1e-35 -0.0225 0.0723 zone.article<1e-35
        -0.0153 rootShare<0.14269 -0.0122 alike<3.5 -0.00865 0.0616 0.0682 0.0386 rootShare<0.91359 -0.085
        denseAfter<20.5 -0.0251 0.00603 alikeLetters<3523.5 -0.0527 0.0327 0.039
        titleWords<0.026403 words.ask<1.5 isDiv<1e-35 rootShare<0.90601 grandDensity<0.93334 great<0.79075
        prev2Letters<3.5 0.0596 0.000504 0.0358 isP<1e-35 0.0286 -0.0285 sameArticle<1e-35 mass<0.83924
        rootBefore<-3.5 -0.0342 0.0222 -0.0343 rise<4.5 commas<6.5 upper<0.06453 0.0361 alikeShare<0.074478 0.017
        -0.0525 -0.0548 grandDensity<0.92828 parentShare<0.029187 -0.0288 -0.117 0.0199 lines<50.5 0.0708
        grandLinks<0.030674 0.00301 -0.04 -0.0467 0.0126
        zone.quote<1e-35 zone.content<1e-35 lettersAPicture<64.5 prev2Letters<3.5 0.0425 -0.052 links5<0.085941
        -0.0251 blockLinks<0.10814 0.0932 -0.0227 zone.caption<1e-35 afterTitle<1e-35 -0.0272 prev2Letters<7.5
        letters<20.5 -0.00632 0.0448 depth<12.5 nextLetters<97.5 prose5<0.57613 denseAfter<28.5 -0.0188 0.033 -0.0191
        lines<288.5 0.0251 nextLetters<377.5 0.00591 -0.0854 alike<3.5 -0.0146 headingsSince<19.5 0.038 -0.019
        sincePicture<3.5 -0.0345 0.0088 0.0518
        sincePicture<1.5 words.caption<1e-35 prev2Letters<8.5 0.0251 -0.0149 -0.0497 grandProse<7.5 alike<148.5
        trail.form<1e-35 rise<1.5 -0.0195 0.0166 -0.0493 -0.0298 total<5195.5 lettersAPicture<424.5 prose5<0.84488
        -0.0877 commas<1e-35 -0.0577 0.0213 0.0106 copies<1.5 blockLinks<1e-35 grandShare<0.59435
        proseSinceTitle<3181.5 0.0286 -0.0513 commas<11.5 0.026 -0.0422 inDense<1e-35 grandShare<0.81321 0.004 -0.0782
        untilPicture<12.5 -0.0188 0.0288 -0.0383
        heading<1.5 sentenceLength<76.042 nextSame<1e-35 parentShare<0.28378 grandShare<0.77412 -0.015 total<2695.5
        -0.0497 0.024 lines<50.5 0.0291 upper<0.058866 -0.0106 lines<517 -0.0697 0.027 alike<8.5 -0.0138
        grandDensity<0.97712 links15<0.87165 links15<0.19149 0.00848 0.0498 -0.0346 total<14624 0.0127 -0.086
        lines<85.5 0.0608 sentenceLength<122.71 0.0103 sameArticle<1e-35 0.00512 nextLetters<32.5 0.0263 -0.0997
        words.more<1e-35 0.0242 -0.0352
        trail.form<1e-35 near.author<1e-35 rival<1e-35 duplicate<1e-35 letters<278.5 emphasis<0.59275 0.00129
        isP<1e-35 0.0199 great<0.84461 0.0151 -0.0825 alikeLinks<0.0022143 belowRoot<1.5 parentLinks<0.02739
        siblings<1.5 0.0512 -0.0176 -0.0362 -0.0515 parentDensity<0.77594 parentShare<0.91125 0.043 -0.0593
        parentDensity<0.99952 0.0526 ownShare<0.056704 0.0479 alikeLetters<5083 0.00386 -0.0859 grandShare<0.063309
        parentShare<0.010908 -0.0404 0.0919 -0.0786 -0.0457 -0.04 -0.0506
        rival<5.5 ownShare<0.043684 grandPictures<1e-35 siblingLetters<4.5 denseBefore<59.5 prose5<0.94428 -0.0491
        0.0351 prose5<0.72766 -0.0305 0.0274 proseSinceTitle<411.5 proseSinceTitle<-1e-35 0.0075 prose5<0.82012 0.0774
        -0.00675 0.00457 denseAfter<32.5 mass<0.2314 0.0194 nextLetters<300.5 -0.0398 0.0224 afterTitle<24.5 -0.016
        0.0108 alike<23.5 lettersAPicture<517.5 0.00794 grandPictures<7.5 0.0657 -0.0113 ownShare<0.050818 0.0404
        grandPictures<16.5 -0.0822 0.0263 -0.072
        zone.quote<1e-35 words.ask<1.5 siblingLetters<3178.5 heading<1.5 words<3.5 -0.0213 nextProse<1e-35
        near.furniture<1e-35 0.0239 -0.0189 endsSentence<1e-35 parentShare<0.039803 -0.00937 -0.0468
        parentShare<0.57445 lettersAPicture<27.5 prose15<0.85801 grandShare<0.54208 0.00897 0.0647 -0.0138
        grandPictures<4.5 -0.00842 -0.0819 prose5<0.77707 -0.023 0.0392 links5<0.54738 0.0254 -0.0361
        lettersAPicture<508.5 alike<6.5 -9.11e-05 -0.0739 0.0221 alike<14.5 -0.0574 0.0173 0.0456
        duplicate<1e-35 zone.furniture<1e-35 mass<0.15934 rootShare<0.88011 0.0409 rootShare<0.92777 -0.0386 0.0154
        grandLinks<0.91555 grandShare<0.0036732 lines<405.5 prev2Letters<25.5 0.068 0.000223 -0.0107
        trail.comment<1e-35 depth<16.5 headingsSince<4.5 0.00844 parentDensity<0.96025 lines<105.5 -0.0509 -0.0107
        blockLinks<0.18395 sincePicture<1.5 parentDensity<0.99152 0.0386 -0.0512 0.0312 -0.0503 0.0404 -0.0589 -0.0404
        afterTitle<164.5 -0.0177 0.0196 grandShare<0.059427 0.0203 -0.0683
        words.more<1e-35 lines<1658.5 rival<5.5 trail.form<1e-35 parentLetters<8883.5 words<3.5 alikeLetters<639.5
        inDense<1e-35 -0.013 0.0308 -0.0397 prose5<1e-35 denseAfter<-52.5 -0.00892 lines<401.5 0.0778 0.011
        alikeLetters<3619.5 rootShare<0.90601 prose<5742.5 parentLinks<0.03797 0.0333 lines<91.5 -0.0381 0.0101
        depth<18.5 -0.0203 0.0468 -0.0122 0.0261 -0.0161 -0.0461 -0.065 0.067 words<33.5 -0.0335
        proseSinceTitle<1158.5 0.0339 -0.00902
        rival<5.5 words.more<1.5 prevLetters<16.5 grandShare<0.048504 0.00321 alikeLinks<0.07102 -0.00885 -0.0628
        zone.caption<1e-35 alikeLinks<0.024153 grandLinks<0.013391 lines<469.5 denseBefore<279.5 0.00735 0.0456
        -0.0388 nextLetters<245.5 untilPicture<18.5 -0.00627 depth<8.5 -0.0738 -0.0111 0.0228 lines<72.5 0.0605
        place<0.49321 grandLinks<0.004518 -0.0347 0.0354 alikeLinks<0.20831 0.0178 -0.0281 ownShare<0.036708 -0.0363
        0.0192 letters<219.5 -0.0544 0.0148 -0.0704
        phrase<1e-35 siblingLetters<3178.5 rival<1e-35 near.advert<1e-35 upper<0.37669 trail.form<1e-35 alike<31.5
        letters<44.5 upper<0.19066 0.00958 0.049 prevLinks<0.85815 ownShare<0.10662 -0.00249 alike<18.5 0.0461 -0.0441
        zone.main<1e-35 -0.0484 0.00493 alikeLinks<0.84209 sentenceLength<7.1667 -0.0286 trail.author<1e-35 0.043
        -0.0405 -0.0241 -0.0455 -0.0344 -0.0427 -0.0463 grandDensity<0.97712 parentDensity<0.7454 rootBefore<18.5
        0.0229 -0.0905 0.0129 -0.0838 -0.0412
        titleWords<0.86607 afterTitle<-42.5 -0.0444 lines<302.5 alike<31.5 lines<288.5 nextLetters<259.5
        prose15<0.78342 afterTitle<60.5 0.00682 -0.0316 parentShare<0.046174 0.000935 -0.0304 total<6983 0.0461
        -0.00129 sincePicture<16.5 -0.0937 0.00932 alike<41.5 0.049 parentLetters<10556 -0.0127 0.0488 lines<405.5
        sinceEnd<128.5 -0.00933 afterTitle<6.5 -0.0182 0.0501 proseSinceTitle<1482.5 0.0203 rise<3.5 0.0243
        sentenceLength<88.063 -0.0323 0.0282 0.0618
        siblings<4.5 prevSame<1e-35 lines<302.5 -0.0189 parentLetters<211.5 -0.0128 0.0321 grandLinks<0.15836
        words.more<1.5 lines<774 parentLetters<2950 rootShare<0.77412 0.00984 -0.0292 0.0146 -0.0514 -0.0521
        untilPicture<15.5 0.0475 -0.0149 sinceEnd<82.5 lines<449 -0.0295 0.0542 words<2.5 prevSame<1e-35 0.0369
        -0.0561 prose<2704 alikeLetters<190.5 -0.0106 alikeLetters<1032.5 0.089 0.00339 untilPicture<1e-35 -0.0245
        words.more<1e-35 0.0228 -0.0147
        prose<1687.5 lines<224.5 lines<50.5 0.0433 links15<0.1833 -0.0404 lines<142.5 lines<110.5 -0.00761
        prose15<0.24119 -0.0258 0.0706 -0.026 0.0632 alikeLetters<21636 parentLetters<8883.5 total<4851.5
        sincePicture<4.5 prose<2185.5 place<0.33577 -0.03 0.0698 -0.0188 parentLetters<44.5 0.0215 -0.0491 total<5909
        lines<139.5 total<5195.5 0.00573 0.0784 -0.0186 isLi<1e-35 -0.00353 prose<4976.5 -0.0305 0.0296 -0.0224 0.0503
        sentenceLength<76.042 heading<1.5 isLi<1e-35 isLead<1e-35 alike<26.5 -0.0164 nextSame<1e-35 -0.0182
        total<17684 0.0439 -0.00823 0.0267 letters<18.5 -0.0186 sinceEnd<96.5 -0.0316 parentProse<7.5 zone.box<1e-35
        0.0468 -0.0356 -0.0316 words.more<1e-35 0.0216 -0.0296 parentProse<26.5 lettersAPicture<114.5 sincePicture<7.5
        parentProse<8.5 afterTitle<8.5 0.0307 -0.0262 -0.095 0.0326 upper<0.11136 0.0554 -0.0266 alikeShare<0.51026
        -0.049 0.0186
        titleWords<0.86607 near.prompt<1e-35 lines<1481 mass<0.97155 near.related<1e-35 isLi<1e-35 zone.meta<1e-35
        lines<670.5 upper<1e-35 -0.0284 0.00596 -0.0271 parentDensity<0.99952 blockLinks<0.028864 nextSame<1e-35
        -0.0123 0.0289 mass<0.19292 0.0259 -0.0529 parentShare<0.13239 afterTitle<160.5 -0.0852 0.0136 0.0262
        great<0.98881 total<9435.5 -0.0177 parentLetters<889.5 lines<416.5 0.0523 -0.0043 -0.0323 0.0597 -0.0362
        -0.0486 0.0494 -0.0338 0.0551
        isQuote<1e-35 prev2Letters<3.5 sameArticle<1e-35 0.048 -0.0231 zone.content<1e-35 lettersAPicture<64.5
        grandDensity<0.98163 -0.0543 0.034 grandDensity<0.91572 0.0415 -0.0381 upper<0.02633 prose15<0.58428 -0.0145
        prose<2704 0.05 0.0105 letters<9.5 lines<203.5 -0.0175 0.0541 isLead<1e-35 prevLinks<0.94217 copies<1.5
        nextLinks<0.048436 0.00819 ownShare<0.14307 -0.0208 0.0476 -0.0354 copies<1.5 -0.0316 0.0195 0.0344
        parentLinks<0.24861 0.0635 -0.0243
        mass<0.97575 lettersAPicture<3991.5 lettersAPicture<1143 zone.author<1e-35 trail.form<1e-35 alikeLetters<890
        prevLetters<260.5 sentenceLength<107.07 0.00836 grandDensity<0.83816 -0.00222 0.0986 -0.0262
        alikeLetters<1754.5 zone.article<1e-35 parentLinks<0.10887 sentenceLength<16.071 -0.0388 0.0332 -0.0438
        prose15<0.77386 -0.00075 alikeShare<0.074478 0.00526 alikeShare<0.41392 -0.116 0.00813 sincePicture<8.5
        alike<55.5 -0.0234 0.0357 zone.article<1e-35 -0.00571 0.0373 -0.0449 -0.0346 0.0236 -0.0312 -0.0484
        prose<767.5 headingsSince<1.5 -0.0278 0.0526 prev2Letters<435.5 nextLetters<8.5 -0.0167 siblingLetters<2755.5
        letters<236.5 heading<1.5 prose15<0.71333 rootAfter<-207.5 zone.box<1e-35 -0.0367 0.052 0.0145 upper<0.047676
        0.00546 -0.0225 0.0187 prose<4724.5 prev2Letters<14.5 -0.0106 0.0627 prose<7098.5 grandShare<0.93928 -0.0498
        0.0402 0.0256 grandDensity<0.73658 -0.0523 grandDensity<0.97712 0.0178 -0.0757 total<5069 -0.0814
        upper<0.058866 0.0258 -0.0351
        alike<190.5 prev2Letters<3.5 grandLinks<0.055464 -0.00654 0.0621 near.comment<1e-35 words.caption<1.5
        lettersAPicture<3595 lettersAPicture<1143 depth<13.5 prose5<0.61907 letters<103.5 -0.000589 0.0398 -0.00753
        sincePicture<6.5 grandShare<0.24925 letters<36.5 0.0143 -0.0364 0.0364 alike<1.5 -0.0217 afterTitle<74.5
        proseSinceTitle<991.5 0.0122 0.0809 total<7527 -0.0469 0.0265 letters<152.5 sincePicture<1e-35 -0.0552 0.0127
        0.0519 -0.0299 -0.0409 -0.044 -0.0355
        trail.author<1e-35 emphasis<0.37966 ownShare<0.03493 ownShare<0.021527 afterTitle<4.5 -0.0146
        proseSinceTitle<334.5 lettersAPicture<29.5 0.0388 -0.0181 untilPicture<1e-35 -0.0309 0.00317 words<36.5 -0.042
        0.00311 prev2Letters<17.5 proseSinceTitle<489 lettersAPicture<88.5 -0.0116 0.0464 belowRoot<1e-35 prose<5979
        -0.0369 0.0329 prev2Letters<8.5 0.0167 -0.0994 ownShare<0.26123 afterTitle<68.5 0.0365 afterTitle<112.5
        -0.0459 0.0221 headingsSince<1.5 -0.0627 0.00582 -0.0304 -0.0395
        words.more<1.5 sinceEnd<8.5 denseBefore<12.5 0.0325 -0.0477 rootShare<0.5319 rise<5.5 blockLinks<1e-35
        untilPicture<19.5 0.0562 -0.00962 letters<219.5 -0.0254 0.0503 rootShare<0.058262 rootShare<0.021808 0.0152
        -0.0606 alike<49.5 sinceEnd<66.5 -0.016 digits<0.011091 headingsSince<5.5 0.036 -0.0138 prose5<0.88811 0.0811
        -0.0116 -0.0323 rootAfter<-55.5 rootShare<0.57006 0.0426 -0.0467 0.000468 letters<230.5 untilPicture<2.5
        0.0103 -0.0758 0.0151
        isQuote<1e-35 lines<1658.5 sinceEnd<28.5 nextLetters<54.5 copies<1.5 -0.0565 0.0296 0.0075 next2Letters<512.5
        words<39.5 inBody<-1e-35 -0.00104 lines<388.5 -0.0512 0.0375 grandProse<26.5 prev2Letters<31.5 lines<395.5
        proseSinceTitle<652.5 0.0173 lettersAPicture<252.5 -0.0576 0.024 0.0472 sincePicture<3.5 grandProse<6.5
        -0.0193 0.0481 0.0529 rootBefore<199.5 words<221.5 0.0409 -0.047 -0.0327 denseBefore<15.5 -0.0886 -0.00403
        0.059 0.0488
        lines<1481 lines<774 lines<302.5 trail.box<1e-35 lines<288.5 prev2Letters<435.5 rootAfter<-255.5 -0.0234
        alikeShare<0.0097867 -0.0126 upper<0.25144 0.0104 -0.0374 nextLetters<215.5 lines<155.5 -0.0787 0.00222 0.0294
        alike<19.5 -0.0656 0.0166 grandDensity<0.91572 grandShare<1e-35 -0.00684 -0.0768 0.0166 prose15<0.20092
        -0.0242 blockLinks<1e-35 place<0.52484 0.00388 lines<405.5 0.0602 0.0136 -0.00429 sameArticle<1e-35 0.00885
        -0.0593 0.0474
        titleWords<0.86607 rootShare<0.90601 sameArticle<1e-35 rootShare<0.22545 sinceEnd<84.5 -0.0301 0.0296
        grandShare<0.79003 grandShare<0.49325 next2Letters<22.5 -0.0262 ownShare<0.03493 -0.00798 place<0.31979
        -0.0323 0.0639 nextLetters<193.5 -0.0648 0.011 total<4851.5 -0.0228 0.0251 rootShare<0.14269 links15<0.086351
        -0.0735 0.00993 commas<1e-35 rootBefore<167.5 -0.00908 0.0374 0.0457 rootShare<0.91359 -0.0737 zone.box<1e-35
        -0.000829 siblingLetters<361.5 -0.0705 0.024 0.0564
        words.ask<1.5 alike<190.5 words.more<1.5 nextLetters<345.5 lines<1481 zone.quote<1e-35 inBody<1e-35
        inBody<-1e-35 alike<32.5 -0.000466 grandShare<0.96516 prose<6800.5 words<2.5 -0.0243 0.0517 -0.00854 0.0463
        isLead<1e-35 alikeLetters<1518.5 -0.0599 0.0113 0.0349 0.039 0.0419 0.0541 words<7.5 0.0572 words<22.5 -0.0273
        0.0343 words<35.5 -0.061 proseSinceTitle<3226.5 0.0405 -0.0241 -0.0342 zone.list<1e-35 -0.0452 0.0259
        rootShare<0.66966 sinceEnd<7.5 great<1e-35 0.0307 -0.0658 great<0.91831 great<0.48651 zone.prompt<1e-35
        sincePicture<3.5 isP<1e-35 0.0196 place<0.62717 -0.0422 lines<203.5 0.049 -0.02 0.0286 -0.0336
        sincePicture<4.5 0.0209 rootShare<0.54469 -0.0537 0.00976 alikeShare<0.020792 -0.00191 0.0509
        zone.content<1e-35 parentLinks<0.044539 lines<91.5 0.0109 -0.0665 blockLinks<0.13765 0.0339 -0.0252
        rootShare<0.76307 proseSinceTitle<4249.5 -0.0101 -0.0683 -0.00026
        titleWords<0.86607 words.ask<1e-35 alikeLetters<252.5 commas<2.5 alikeShare<0.0030639 -0.0155 0.0134 -0.0333
        prose5<0.98803 alikeLetters<3619.5 -0.00718 proseSinceTitle<6414.5 0.0204 parentShare<0.38041
        parentShare<0.010283 -0.0194 0.0387 parentShare<0.97319 parentProse<83.5 -0.0732 0.0188 0.00944
        headingsSince<10.5 grandDensity<0.97712 -0.00151 untilPicture<8.5 0.00241 -0.146 0.0195 alikeLetters<457.5
        depth<13.5 -0.0571 0.0107 near.teaser<1e-35 next2Letters<10.5 -0.0333 0.0268 -0.0498 0.0517
        links15<0.88302 links15<0.84641 afterTitle<-2.5 titleWords<0.035929 -0.0511 0.022 near.related<1e-35
        links15<0.16771 denseBefore<39.5 prose15<0.95275 -0.0133 headingsSince<10.5 -0.106 0.0148 zone.box<1e-35
        0.00488 -0.0261 afterTitle<54.5 rise<4.5 sentenceLength<29.063 -0.0171 upper<0.14314 0.0296 -0.0223
        untilPicture<1.5 -0.000782 mass<0.74417 0.0705 0.000305 untilPicture<2.5 -0.0365 sentenceLength<41.05 0.0287
        -0.0228 -0.0353 copies<1.5 -0.0265 0.136 -0.0371
        isDiv<1e-35 grandDensity<0.80587 rootShare<0.90601 0.0186 rootShare<0.91359 -0.0593 0.00106 emphasis<0.20856
        rootShare<0.050839 0.0448 prevLetters<11.5 untilPicture<16.5 -0.000704 zone.main<1e-35 -0.104 0.00512
        rootShare<0.14269 sameArticle<1e-35 0.0134 -0.1 words.more<1.5 upper<0.11547 grandPictures<3.5
        sentenceLength<89.063 0.0113 0.0466 denseBefore<134.5 0.0274 total<11109 -0.0609 0.00442 -0.0175 -0.0429
        alikeLetters<3108.5 0.000981 -0.0807 parentLinks<0.12168 -0.00148 -0.0352
        siblings<4.5 links15<0.048057 nextLetters<21.5 0.0329 zone.content<1e-35 -0.0495 headingsSince<5.5 0.0142
        prevLetters<334.5 -0.00283 afterTitle<14.5 -0.0963 0.00379 ownShare<0.16477 lines<105.5 lines<99.5
        denseAfter<8.5 grandLinks<0.17027 -0.0681 0.00477 sentences<1.5 -0.0192 prose5<0.87482 -0.0172 0.0582 -0.0843
        grandLinks<0.0025608 inBody<1e-35 great<0.26229 -0.0499 -0.00212 0.0486 -0.00029 parentDensity<0.842 -0.0275
        0.0535 sinceEnd<106.5 -0.0146 0.0117
        isLead<1e-35 prev2Letters<3.5 sameArticle<1e-35 0.045 -0.0271 grandProse<83.5 sentenceLength<76.042
        parentLinks<0.0072888 zone.prompt<1e-35 0.0047 -0.0414 alikeLinks<0.021352 alikeLinks<0.014606
        prev2Letters<66.5 -0.0348 0.00352 rise<4.5 -0.0975 0.0185 total<5195.5 -0.027 total<6122 0.0452 -0.000125
        rootShare<0.89324 zone.meta<1e-35 0.0312 parentShare<0.16344 -0.0434 0.0342 parentDensity<0.94183 -0.0325
        digits<0.018619 0.0402 -0.0301 ownShare<0.019647 0.0334 -0.0332 0.0313
        words.ask<1.5 mass<0.19292 afterTitle<4.5 prevProse<1e-35 rootAfter<71.5 0.0419 lines<119.5 -0.0314 copies<1.5
        untilPicture<2.5 0.0243 -0.0286 0.0443 -0.0367 0.0277 grandLinks<0.92756 alikeLetters<264.5 alike<4.5 0.00181
        headingsSince<17.5 0.043 -0.0203 upper<0.37669 linkDensity<1e-35 lettersAPicture<252.5 denseAfter<4.5 0.0122
        -0.0177 lettersAPicture<2825.5 0.0393 -0.0146 parentLinks<0.044539 -0.0534 prose15<0.40274 0.0429 -0.0101
        -0.0517 -0.0343 -0.031
        zone.box<1e-35 proseSinceTitle<4249.5 place<0.72255 sinceEnd<8.5 -0.042 parentDensity<0.99152
        headingsSince<5.5 0.0189 place<0.22474 0.0218 prose15<0.91833 -0.0173 0.0385 alikeLetters<5083
        grandDensity<0.97383 -0.024 0.0204 denseAfter<160.5 -0.116 0.0223 grandDensity<0.41779 place<0.75391 0.0424
        -0.0353 prose15<0.48595 0.0907 0.0253 depth<17.5 rootShare<0.97585 -0.0184 0.011 0.0369 rootShare<0.92163
        siblingLetters<16.5 -0.0282 0.0236 siblingLetters<361.5 -0.0699 0.0234
        zone.furniture<1e-35 duplicate<1e-35 alike<184.5 alikeShare<0.56911 ownShare<0.0039517 0.00901
        parentDensity<0.842 depth<15.5 -0.0356 0.0301 lines<302.5 total<14167 0.0032 total<15078 -0.119 great<0.053946
        -0.043 0.0296 0.0251 grandLinks<0.025174 parentProse<8.5 0.0345 -0.0358 0.0421 -0.0348 -0.0448
        parentDensity<0.91782 zone.main<1e-35 grandDensity<0.77594 -0.026 0.0235 rootAfter<-37.5 0.075 0.00018
        lines<370.5 nextLinks<0.045653 -0.0602 -0.00643 0.0168
        rootShare<0.90601 sameArticle<1e-35 rootBefore<279.5 0.00596 rootShare<0.86869 -0.0239 0.0347
        rootShare<0.14269 links15<0.086351 -0.0733 0.0175 strong<0.056635 alikeShare<0.029516 upper<0.023269 0.0701
        -0.00995 0.0475 -0.0236 sameArticle<1e-35 grandLinks<0.088639 0.0131 siblingLetters<64.5 0.0063 -0.0344
        rise<3.5 isPre<1e-35 rootBefore<24.5 -0.0314 0.0154 -0.0658 nextLinks<0.84657 alikeShare<0.45328
        ownShare<0.010756 -0.0305 denseAfter<24.5 0.00112 -0.11 0.00994 0.0228
        titleWords<0.86607 lines<1658.5 alikeShare<0.86767 zone.form<1e-35 emphasis<0.27226 links15<0.88302
        lines<302.5 zone.box<1e-35 links15<0.84641 lines<288.5 prevLinks<0.25079 0.00378 prose15<0.78342 0.00109
        mass<0.063992 0.0262 -0.0481 denseBefore<45.5 alikeLinks<0.10074 -0.101 0.0153 0.0105 0.0783 alikeShare<0.2695
        -0.0466 0.028 lines<405.5 0.0233 grandLinks<0.03563 headingsSince<2.5 0.0245 -0.0263 0.0132 -0.0306 -0.0268
        -0.0442 0.0348 0.0581 0.0516
        words.caption<1.5 lines<1658.5 alike<190.5 alike<112.5 alikeLetters<890 sentenceLength<103.08 alike<4.5
        -0.00676 0.0129 0.0472 sentenceLength<34.063 -0.0298 sentenceLength<119.61 grandLinks<0.084945
        parentProse<25.5 zone.meta<1e-35 zone.articleBody<1e-35 0.0312 -0.0257 -0.0132 parentShare<0.97319
        place<0.51686 0.0179 -0.0632 0.0367 depth<11.5 -0.027 0.0142 sameArticle<-1e-35 0.0104 nextLetters<32.5
        0.00988 -0.0947 words<3.5 -0.0116 0.0498 -0.0364 0.0529 -0.0449
        grandDensity<0.92997 words.more<1e-35 words<3.5 lettersAPicture<64.5 -0.0164 0.0277 prose5<1e-35
        links5<0.84267 0.0412 prose<6321.5 -0.0446 0.0267 denseAfter<12.5 0.0164 isLi<1e-35 -0.00704 0.0268 words<35.5
        -0.0293 0.0158 total<13954 prose5<0.91181 prose15<0.8089 zone.article<1e-35 -0.0185 0.0363 -0.0388 commas<6.5
        blockLinks<0.21217 0.0294 -0.0431 -0.0283 total<15448 denseBefore<73.5 -0.133 -0.0234 sincePicture<1e-35
        -0.0533 0.0054
        parentDensity<0.91394 alikeShare<0.51026 0.00112 words<15.5 -0.012 0.0485 zone.meta<1e-35 linkDensity<0.19195
        untilPicture<17.5 parentLetters<9851 words<34.5 -0.000693 parentShare<0.57445 0.0139 0.0579 -0.0343
        prose<6943.5 great<0.97605 depth<17.5 grandPictures<1e-35 rootAfter<259.5 -0.0995 0.00916 -0.00962 0.0274
        0.0141 words<91.5 rootAfter<-119.5 -0.0176 0.0474 -0.0358 -0.0413 place<0.56423 parentLetters<2223
        parentLinks<0.070279 -0.079 0.0141 0.0197 0.00194
        rootShare<0.66966 afterTitle<-42.5 -0.0417 alikeShare<0.65818 place<0.74605 upper<0.10818 alikeShare<0.25175
        proseSinceTitle<118.5 alike<10.5 0.0318 -0.0306 depth<19.5 great<0.44421 -0.0466 -0.00589 0.0371 0.0253
        grandProse<11.5 0.0367 -0.0242 alikeLinks<0.33472 trail.prompt<1e-35 titlesSince<1e-35 0.055 -0.0145 -0.0332
        -0.024 alikeLinks<0.023528 0.0217 rise<7.5 0.0119 -0.0823 rootAfter<-55.5 titleWords<0.8809 -0.0486 0.0465
        zone.content<1e-35 -0.0271 0.000897
        prose<1687.5 prevSame<1e-35 prev2Letters<5.5 0.0482 prose15<0.7495 letters<112.5 -0.0354 0.0151 0.0324
        prose15<0.62618 siblingLetters<9.5 blockLinks<0.99952 0.0361 0.149 words<12.5 -0.0179 0.0469 -0.0028
        heading<1.5 prev2Letters<435.5 lines<99.5 0.0112 -0.0058 untilPicture<11.5 0.00133 denseBefore<138.5 -0.0844
        0.00664 nextLetters<282.5 letters<13.5 0.0434 trail.prompt<1e-35 lettersAPicture<122.5 -0.0219 copies<1.5
        0.0318 -0.0349 0.0525 0.0456
        titleWords<0.86607 near.advert<1e-35 zone.content<1e-35 grandDensity<0.99031 grandDensity<0.89236
        great<0.040098 -0.0437 alikeLinks<0.20831 0.0319 -0.027 -0.0646 0.0417 near.author<1e-35 words.caption<1.5
        siblingLetters<3708.5 links15<0.67838 great<1e-35 words<3.5 -0.0139 prose15<0.69049 0.0563 0.00602 0.00232
        prose<8811.5 -0.0417 0.0194 grandDensity<0.98163 parentDensity<0.73705 mass<0.21146 0.0212 -0.0766
        nextLinks<0.47656 0.0323 -0.0387 -0.0727 -0.0392 -0.038 -0.0436 0.0526
        duplicate<1e-35 rival<4.5 zone.share<1e-35 mass<0.98778 lines<1658.5 alike<190.5 near.author<1e-35 depth<12.5
        proseSinceTitle<118.5 alikeShare<0.0062454 -0.0171 0.0199 -0.00325 grandShare<0.9313 sincePicture<1.5 -0.0179
        denseBefore<158.5 grandProse<7.5 0.00841 -0.0474 0.0248 0.0486 depth<8.5 0.0206 -0.0521 -0.0294 0.0573 -0.0486
        parentShare<0.063596 grandProse<31.5 -0.0579 0.0195 0.0206 -0.0444 parentShare<0.063596 parentShare<0.027565
        -0.0319 0.0507 -0.0706
        zone.quote<1e-35 parentDensity<0.99152 alike<4.5 commas<2.5 -0.00092 -0.0472 words<39.5 denseBefore<169.5
        grandLinks<0.9465 -0.0203 0.0316 isDiv<1e-35 alikeLetters<1109.5 siblingLetters<9.5 0.0544 0.0149 lines<85.5
        -0.0681 parentDensity<0.94602 -0.00178 0.0599 -0.0192 afterTitle<46.5 0.048 grandLinks<0.04193 -0.0376 0.0209
        alike<23.5 place<0.73828 lines<124.5 words<33.5 -0.0129 0.0424 -0.0314 0.02 ownShare<0.050818 -0.0151 -0.0992
        0.0332
        prose5<0.98803 words.more<1.5 lines<1658.5 place<0.98231 prevLetters<14.5 prevLetters<8.5 0.00698
        zone.meta<1e-35 zone.main<1e-35 mass<0.21146 mass<0.073172 -0.0374 0.0194 -0.0531 lines<105.5 0.0435 -0.0175
        zone.furniture<1e-35 0.031 -0.0267 parentLetters<8883.5 letters<384.5 words.caption<1.5 0.00624 -0.0364 0.0307
        -0.013 -0.0415 0.0518 grandDensity<0.83444 0.0117 prose5<0.87155 -0.0788 0.00263 grandLinks<0.03563
        alikeShare<0.04455 0.0129 -0.0722 0.0246
        links15<0.88302 lines<1481 copies<2.5 near.related<1e-35 parentProse<25.5 zone.box<1e-35 prevLetters<15.5
        grandProse<1.5 titleWords<0.049282 rootAfter<223.5 letters<7.5 0.0357 -0.0291 0.0191 0.0359 -0.0204
        inBody<-1e-35 0.0121 -0.0203 lines<374.5 alikeLetters<1293.5 -0.0397 0.0162 0.0286 isPre<1e-35 great<0.9052
        grandLinks<0.018225 -0.0793 -0.00744 grandLinks<0.14087 0.0128 -0.0375 -0.0611 -0.0339 strong<0.067421 -0.0284
        0.0322 0.0462 -0.0326
        """
}
