/// Weights of the body model. Written by Tests/Training/train_body.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `LineFeatures` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum BodyTrees {
    static let table = """
        parentProse<1.5 links5<0.13958 alikeLetters<153.5 isLead<1e-35 -0.114 0.0597 rootAfter<1e-35 inDense<1e-35
        -0.109 0.0507 afterTitle<-1e-35 -0.11 zone.caption<1e-35 grandLinks<0.19317 sentenceLength<8.125 -0.0444 0.126
        -0.0383 -0.0167 inDense<1e-35 ownShare<0.2595 -0.153 0.0847 parentLetters<281.5 -0.0946 0.0182
        rootAfter<-1e-35 alikeLetters<676.5 -0.133 trail.comment<1e-35 0.0752 -0.12 alikeLetters<134.5
        blockLinks<0.014108 0.0224 -0.122 linkDensity<0.57223 0.147 -0.0314
        inRoot<1e-35 words<22.5 links15<0.0639 rootShare<0.3882 0.0153 -0.105 isLead<1e-35 -0.14 0.0465
        rootBefore<206.5 afterTitle<1e-35 -0.114 alikeLetters<1076.5 proseSinceTitle<912.5 0.0786 -0.0736 0.13
        rootShare<0.21965 headingsSince<11.5 0.0843 -0.0933 -0.122 alikeLetters<338.5 parentShare<0.059457
        grandLinks<0.045801 -0.00117 -0.0922 blockLinks<0.14301 copies<1.5 0.0984 -0.0685 -0.0676 blockLinks<0.74561
        sentenceLength<6.1667 -0.0437 upper<0.090817 0.139 0.0992 -0.0507
        inRoot<1e-35 ownShare<0.0064826 inDense<1e-35 -0.131 links15<0.057352 0.0244 -0.0863 alikeLetters<676.5
        afterTitle<10.5 afterTitle<1e-35 -0.105 0.0564 -0.119 near.comment<1e-35 links15<0.19045 headingsSince<30.5
        0.101 -0.0396 rise<4.5 0.0584 -0.0852 -0.124 alikeLetters<338.5 alikeLetters<58.5 -0.0792 belowRoot<1.5 0.0917
        parentLinks<0.08166 0.0235 -0.06 endsSentence<1e-35 sincePicture<1e-35 -0.0542 parentLinks<0.79096
        sentenceLength<6.1667 -0.0531 0.0979 -0.0505 0.131
        parentProse<1.5 links5<0.13958 rootAfter<-1e-35 inDense<1e-35 -0.104 0.0257 alike<6.5 words<22.5
        parentLetters<258.5 -0.0819 0.0561 0.0673 sincePicture<1e-35 -0.0483 letters<8.5 -0.0227 0.1
        parentShare<0.20216 inDense<1e-35 -0.125 siblings<6.5 -0.0946 -0.0067 0.0608 rootAfter<-1e-35 alike<4.5 -0.109
        zone.comment<1e-35 0.0603 -0.107 words<13.5 alike<1.5 -0.0574 blockLinks<1e-35 0.0851 -0.0138
        blockLinks<0.47114 0.122 -0.0257
        inRoot<1e-35 parentDensity<0.82289 isLead<1e-35 inDense<1e-35 -0.117 grandLinks<0.033454 0.0377 letters<133.5
        -0.0926 0.0486 0.0886 alikeShare<0.44094 rootAfter<3.5 proseSinceTitle<1254.5 0.00311 -0.0853
        proseSinceTitle<-1e-35 -0.0592 alikeShare<0.022834 -0.00566 0.0921 zone.comment<1e-35 0.105 -0.0884
        alikeShare<0.10533 parentLetters<157.5 alike<6.5 -0.067 0.00372 alikeLinks<0.49627 alikeLetters<63.5 -0.00829
        great<0.11023 -0.00301 0.0878 -0.0552 blockLinks<0.74561 0.116 -0.0629
        belowRoot<-1e-35 ownShare<0.0064826 links5<0.11215 -0.0688 -0.115 links5<0.085778 zone.comment<1e-35
        alikeLetters<1107.5 mass<0.87013 0.0357 -0.0913 copies<1.5 0.109 -0.0505 -0.1 mass<0.55428 afterTitle<-2.5
        -0.11 0.035 -0.0946 alikeLetters<506.5 belowRoot<1.5 linkDensity<0.16004 copies<1.5 0.0895 -0.0497 -0.0488
        alikeLetters<67.5 -0.0882 alikeLinks<0.49278 zone.caption<1e-35 0.0441 -0.0561 -0.0662 linkDensity<0.72927
        endsSentence<1e-35 0.0769 0.112 -0.0404
        inRoot<1e-35 prose5<0.79261 isLead<1e-35 rootShare<0.19267 grandLinks<0.38316 headingsSince<15.5 mass<0.80644
        0.0635 -0.0536 -0.0736 -0.101 -0.108 0.0895 rootShare<0.3882 zone.comment<1e-35 grandDensity<0.49803 -0.0387
        0.0868 -0.0833 inDense<1e-35 isLead<1e-35 -0.085 0.0655 sentences<1e-35 -0.0772 0.0697 linkDensity<0.71563
        parentProse<1.5 trail.form<1e-35 isDiv<1e-35 sinceEnd<133.5 -0.00862 0.072 -0.0222 -0.113 copies<1.5 0.104
        0.00958 -0.0615
        belowRoot<-1e-35 ownShare<0.0078749 grandLinks<0.10026 rootShare<0.3882 alikeLetters<134.5 -0.0442 0.0434
        -0.0917 -0.106 rootShare<0.54638 headingsSince<26.5 rootAfter<-119.5 rootShare<0.21965 0.0527 -0.0594
        alikeLetters<232.5 -0.0194 0.0985 -0.0696 rootAfter<12.5 -0.1 titlesSince<-1e-35 -0.0889 0.0559
        alikeLetters<506.5 parentLetters<157.5 -0.0449 blockLinks<0.33459 copies<1.5 mass<0.74507 0.0798 -0.00801
        -0.0506 -0.0656 blockLinks<0.56276 letters<8.5 -0.0312 0.101 -0.0212
        inRoot<1e-35 parentShare<0.030685 grandLinks<0.18495 alikeShare<0.28876 -0.0743 headingsSince<11.5 0.0869
        -0.073 -0.104 alikeShare<0.24434 rootAfter<-1e-35 inDense<1e-35 -0.0867 0.00031 proseSinceTitle<-1e-35 -0.0694
        alikeLetters<153.5 -0.00611 0.0878 zone.comment<1e-35 headingsSince<28.5 0.0886 -0.0469 -0.0829
        alikeShare<0.10533 parentShare<0.059457 sincePicture<2.5 -0.0752 alikeShare<0.012271 -0.0578 0.0391
        blockLinks<0.017534 copies<1.5 0.0779 -0.036 -0.0232 linkDensity<0.72927 0.0983 -0.041
        belowRoot<-1e-35 ownShare<0.0064826 rootShare<0.16774 blockLinks<0.53362 0.00777 -0.0846 inDense<1e-35 -0.1
        -0.0453 rootShare<0.3882 endsSentence<1e-35 -0.0462 near.comment<1e-35 alike<4.5 0.00515 0.0924 -0.0828
        rootAfter<-49.5 -0.0927 isLead<1e-35 prose5<0.84554 -0.0539 0.0435 0.0919 endsSentence<1e-35 isDiv<1e-35
        nextLinks<0.8673 alike<4.5 -0.00192 zone.form<1e-35 0.0622 -0.0996 -0.0456 -0.0814 alikeLinks<0.20831
        trail.author<1e-35 0.0956 -0.0314 0.00253
        links5<0.15556 alike<4.5 parentShare<0.059457 isLead<1e-35 -0.0658 0.0702 mass<0.61863 words<22.5 heading<1.5
        -0.0317 0.0825 0.0838 -0.0458 trail.comment<1e-35 words<19.5 isDiv<1e-35 linkDensity<0.061634 zone.form<1e-35
        0.0678 -0.0998 prose<4061 -0.0909 0.0328 -0.0499 copies<1.5 place<0.9358 0.0959 -0.0121 -0.0111 -0.0911
        parentShare<0.14171 inDense<1e-35 -0.0956 siblings<5.5 -0.0761 0.00608 words<14.5 -0.051 0.05
        belowRoot<-1e-35 links5<0.17362 rootShare<0.3882 headingsSince<9.5 alikeLetters<181.5 -0.0212 0.0808 -0.0249
        denseAfter<1e-35 -0.0834 endsSentence<1e-35 -0.0586 great<0.053704 -0.0393 0.0717 isLead<1e-35 -0.0935 0.0621
        alikeShare<0.10533 belowRoot<2.5 alikeLetters<78.5 nextLetters<167.5 -0.06 0.0461 sincePicture<1e-35 -0.0188
        0.0606 sameArticle<1e-35 nextLinks<0.71563 0.0177 -0.0619 -0.0598 linkDensity<0.79432 trail.comment<1e-35
        trail.author<1e-35 0.0902 -0.0287 -0.0638 -0.0473
        inRoot<1e-35 links5<0.1006 alikeLetters<116.5 -0.063 rootAfter<-140.5 denseAfter<20.5 -0.0578 0.0725
        afterTitle<-1.5 -0.0594 0.0678 titleWords<0.014185 -0.0924 grandLinks<0.36651 alikeLetters<1286 -0.0141 0.0632
        -0.0734 alikeLetters<570.5 isDiv<1e-35 parentShare<0.059457 grandLinks<0.045801 0.0214 alike<4.5 -0.078
        0.00419 0.0631 -0.0693 ownShare<1e-35 alike<15.5 -0.046 sentenceLength<6.1667 -0.0529 parentLinks<0.79096
        0.0708 -0.0286 lines<774 0.089 0.00056
        inRoot<1e-35 ownShare<0.0064826 links5<0.069171 rootShare<0.3882 0.0183 -0.0662 -0.0881 links5<0.15556
        alikeShare<0.26572 proseSinceTitle<1862.5 alikeLetters<101.5 -0.0569 0.0446 -0.0515 headingsSince<26.5 0.0793
        -0.0421 alikeLetters<6963.5 -0.064 0.0784 alikeShare<0.10533 trail.caption<1e-35 nextProse<1.5
        alikeLetters<63.5 -0.0712 proseSinceTitle<1378.5 0.0644 grandProse<22.5 -0.0427 0.0421 0.0535 -0.0581
        linkDensity<0.57223 emphasis<0.99945 sentenceLength<6.1667 -0.0431 0.0866 -0.0185 -0.0317
        inRoot<1e-35 parentShare<0.030685 grandLinks<0.19317 alikeLetters<134.5 -0.0733 rootBefore<82.5
        proseSinceTitle<-1e-35 -0.0473 0.062 sameArticle<1e-35 -0.0637 0.0429 -0.0887 alikeShare<0.25565
        rootBefore<90.5 endsSentence<1e-35 -0.0341 0.052 -0.0632 zone.comment<1e-35 0.0687 -0.0706 alikeShare<0.10533
        alikeLetters<63.5 nextLetters<272.5 -0.068 0.0411 copies<1.5 near.caption<1e-35 blockLinks<0.028681 0.0592
        -0.0165 -0.0549 -0.0488 linkDensity<0.70106 trail.comment<1e-35 0.0825 -0.0879 -0.0369
        parentShare<0.030685 grandLinks<0.19317 alike<8.5 rootAfter<-1e-35 -0.0766 -0.0298 rootAfter<-161.5
        alikeShare<0.42092 -0.0768 0.0484 letters<8.5 -0.0443 pictures<1e-35 afterTitle<-13.5 -0.0628 0.0727 -0.0556
        -0.0845 rootAfter<-1e-35 alikeShare<0.22498 denseAfter<83.5 -0.0675 0.0288 denseAfter<-38.5 -0.00526 0.0743
        endsSentence<1e-35 isDiv<1e-35 afterTitle<1e-35 -0.0564 0.0309 -0.0576 afterTitle<-1e-35 -0.0542 place<0.92801
        trail.author<1e-35 0.0826 -0.0379 -0.0266
        parentProse<1.5 links15<0.10945 alike<8.5 titleWords<0.012739 -0.0454 sincePicture<1e-35 -0.0637 0.043
        zone.comment<1e-35 zone.form<1e-35 letters<6.5 -0.0497 sincePicture<1.5 -0.0219 0.0656 -0.0926 -0.0792
        titleWords<0.014185 inDense<1e-35 -0.0838 -0.0393 proseSinceTitle<1104.5 proseSinceTitle<-1e-35 -0.0346 0.0541
        -0.0559 letters<82.5 nextSame<1e-35 alike<16.5 -0.0641 0.0461 0.0332 zone.comment<1e-35 place<0.88081
        upper<0.091003 0.0813 0.0237 -0.00422 -0.0809
        inRoot<1e-35 grandDensity<0.44115 rootShare<0.16774 grandLinks<0.061739 0.0497 -0.0586 -0.0834
        rootShare<0.3882 headingsSince<26.5 alikeLetters<696.5 0.00532 0.0704 -0.0687 isLead<1e-35 denseAfter<1e-35
        -0.0727 endsSentence<1e-35 -0.0591 afterTitle<-1e-35 -0.0761 0.0435 0.0876 endsSentence<1e-35 isDiv<1e-35
        grandLinks<0.086658 zone.caption<1e-35 zone.form<1e-35 rootAfter<6.5 -0.0568 0.0558 -0.0893 -0.0384 -0.0212
        -0.0717 alikeLetters<324.5 0.00907 parentLinks<0.48089 0.0787 -0.0618
        belowRoot<-1e-35 rootShare<0.54638 grandLinks<0.17078 zone.comment<1e-35 alikeShare<0.0092584 -0.0433
        trail.prompt<1e-35 headingsSince<26.5 0.0625 -0.0114 -0.0313 -0.073 sameArticle<1e-35 total<35632 -0.0711
        0.0587 0.0223 isLead<1e-35 inDense<1e-35 -0.0828 -0.0119 0.0716 alikeShare<0.10533 isDiv<1e-35
        grandShare<0.11051 -0.0163 upper<0.047676 0.0748 0.0176 -0.0658 upper<0.083284 0.0771 alike<29.5 letters<97.5
        -0.0603 rootBefore<74.5 0.0696 -0.0331 0.0639
        links5<0.1474 alikeShare<0.20156 alikeLetters<78.5 nextLetters<258.5 -0.0614 0.0371 trail.prompt<1e-35
        grandShare<0.14796 near.caption<1e-35 next2Letters<29.5 -0.0215 0.0371 -0.0809 0.0466 -0.0862
        zone.comment<1e-35 endsSentence<1e-35 parentDensity<0.91929 alikeLetters<4092 0.000445 0.0723 -0.0273 0.0789
        -0.0697 inRoot<1e-35 zone.article<1e-35 isTitle<1.5 -0.0806 0.0404 alikeShare<0.15588 rootAfter<235.5 -0.0776
        0.0142 0.0308 trail.related<1e-35 parentLetters<116.5 -0.0432 0.0291 -0.107
        inRoot<1e-35 grandLinks<0.38316 rootShare<0.54638 headingsSince<25.5 alikeShare<0.0092584 -0.0405
        trail.furniture<1e-35 zone.comment<1e-35 0.0633 -0.0651 links15<0.054126 0.0571 -0.0294 -0.044 isLead<1e-35
        proseSinceTitle<1104.5 proseSinceTitle<-1e-35 -0.069 -0.00519 -0.0777 0.0682 -0.0797 alikeShare<0.10533
        isDiv<1e-35 belowRoot<2.5 0.0319 alike<6.5 -0.0467 0.0155 -0.059 blockLinks<0.24334 emphasis<0.99945
        upper<0.45584 0.0717 -0.0859 -0.0365 alike<25.5 -0.0629 0.0379
        inRoot<1e-35 grandDensity<0.44115 rootShare<0.40745 nextLinks<0.94778 zone.furniture<1e-35 afterTitle<1e-35
        -0.0659 0.0644 -0.0499 -0.0746 -0.0805 rootShare<0.3882 headingsSince<11.5 alikeLetters<181.5 -0.0258 0.0575
        -0.0341 isLead<1e-35 inDense<1e-35 -0.0569 parentLetters<189.5 -0.0722 0.0376 0.0744 endsSentence<1e-35
        alikeLetters<3775 words.caption<1e-35 isDiv<1e-35 headingsSince<40.5 0.0158 -0.0674 -0.055 -0.0941 0.0544
        alikeLetters<324.5 proseSinceTitle<652.5 0.0639 -0.0356 0.0706
        parentProse<1.5 grandLinks<0.13913 mass<0.71338 alikeShare<0.0092584 -0.0451 lettersAPicture<1e-35
        afterTitle<1e-35 -0.0644 near.comment<1e-35 trail.form<1e-35 trail.caption<1e-35 0.0642 -0.00737 -0.0807
        -0.0834 -0.0343 proseSinceTitle<334.5 0.0376 denseAfter<28.5 -0.0684 -0.00688 zone.article<1e-35 -0.0754
        mass<0.43739 0.00643 -0.0612 alikeLetters<324.5 mass<0.73448 0.00426 -0.0745 mass<0.8628 endsSentence<1e-35
        0.0228 near.comment<1e-35 duplicate<1e-35 0.0741 -0.0381 -0.0577 -0.0088
        belowRoot<-1e-35 parentLinks<0.34154 rootShare<0.58002 headingsSince<23.5 alikeLetters<221.5 -0.0169 0.0406
        -0.0369 trail.furniture<1e-35 denseBefore<154.5 alikeLetters<101.5 -0.0236 0.0527 -0.0582 -0.0757 -0.0749
        endsSentence<1e-35 alikeLetters<3775 words.caption<1e-35 blockLinks<0.43256 words<2.5 -0.0444 prevSame<1e-35
        -0.0116 0.0468 -0.0463 -0.0841 grandDensity<0.9296 0.0651 -0.0489 place<0.9048 belowRoot<3.5 upper<0.083284
        0.0732 0.0216 -0.00501 parentLinks<0.028446 0.0382 -0.0985
        inRoot<1e-35 parentDensity<0.45661 trail.furniture<1e-35 rootBefore<12.5 blockLinks<0.32932 0.0336 -0.045
        -0.0688 -0.0769 rootBefore<198.5 endsSentence<1e-35 nextLetters<251.5 -0.047 0.0672 alikeShare<0.068775
        0.00644 0.061 zone.article<1e-35 -0.0558 0.0049 endsSentence<1e-35 alike<1.5 -0.0552 words.caption<1e-35
        words.more<1e-35 linkDensity<0.55619 zone.form<1e-35 0.039 -0.0826 -0.0179 -0.0517 -0.0719 alikeShare<0.13414
        rootBefore<62.5 0.0578 -0.002 near.author<1e-35 0.0708 -0.112
        belowRoot<-1e-35 parentShare<0.0070989 rootShare<0.40745 trail.furniture<1e-35 0.0113 -0.0581 -0.0749
        rootShare<0.58002 sinceEnd<87.5 -0.0256 zone.prompt<1e-35 isDiv<1e-35 0.0531 -0.0195 -0.0544
        proseSinceTitle<1211.5 afterTitle<-1e-35 -0.0677 endsSentence<1e-35 -0.0303 0.0536 -0.0717 alikeShare<0.19054
        isDiv<1e-35 belowRoot<2.5 upper<0.047676 0.0651 0.0126 -0.0118 -0.0505 blockLinks<0.24334 near.author<1e-35
        upper<0.083284 0.0703 proseSinceTitle<912.5 0.0709 -0.0115 -0.088 -0.0172
        inRoot<1e-35 titleWords<0.012739 inDense<1e-35 zone.main<1e-35 sameArticle<-1e-35 -0.0763 -0.0254
        nextSame<1e-35 -0.0431 0.0147 grandLinks<0.039744 alike<8.5 -0.00362 0.0785 -0.0215 mass<0.64263 0.0419
        great<0.025791 -0.0582 0.00999 commas<1e-35 nextSame<1e-35 rootAfter<47.5 -0.0713 -0.0034 blockLinks<0.12827
        emphasis<0.99945 0.0413 -0.075 rootAfter<99.5 -0.0573 0.0216 near.author<1e-35 alikeLinks<0.20831
        zone.caption<1e-35 0.0638 0.00261 -0.0205 -0.0834
        links5<0.12503 alikeShare<0.23317 isDiv<1e-35 trail.form<1e-35 zone.caption<1e-35 nextLinks<0.37947
        near.prompt<1e-35 zone.comment<1e-35 afterTitle<1e-35 -0.0376 0.0438 -0.0713 -0.0697 -0.0319 -0.0356 -0.0932
        -0.0413 zone.comment<1e-35 isPre<1e-35 place<0.87303 words<15.5 0.0294 0.0727 prose<27130 0.0295 -0.122
        -0.0629 -0.0591 links5<0.33165 alikeShare<0.1413 -0.0365 trail.related<1e-35 nextSame<1e-35 -0.00897 0.0512
        -0.118 isLead<1e-35 -0.0692 0.0682
        links5<0.26122 alikeShare<0.20156 mass<0.71338 copies<1.5 alikeShare<0.0092584 heading<1.5 -0.0448 0.0236
        near.caption<1e-35 parentLinks<0.018814 proseSinceTitle<1254.5 0.0833 0.0309 grandShare<0.07158 -0.0287 0.037
        -0.038 -0.0407 titleWords<1e-35 -0.0558 -0.000368 trail.comment<1e-35 endsSentence<1e-35 alike<28.5 -0.0343
        0.049 copies<1.5 mass<0.82366 0.07 0.0187 -0.0476 -0.0605 titleWords<0.049282 -0.0689 mass<0.52787
        proseSinceTitle<-1e-35 -0.0215 0.0781 -0.0502
        parentLinks<0.48089 rootAfter<-1e-35 titleWords<0.015268 rootShare<0.57006 alikeLetters<384.5 -0.0588 -0.00148
        -0.0734 rootShare<0.67002 0.0457 -0.031 afterTitle<-1e-35 -0.0714 words<24.5 sincePicture<1e-35 heading<1e-35
        -0.0618 0.0421 nextLinks<0.40079 zone.form<1e-35 near.prompt<1e-35 rootShare<0.49383 0.0796 alikeLetters<4092
        words<2.5 -0.0378 0.0261 0.065 -0.0863 -0.088 -0.0297 trail.comment<1e-35 near.author<1e-35 0.0582 -0.0588
        -0.117 titleWords<0.05021 -0.0722 -0.0166
        parentLinks<0.39134 alikeShare<0.20156 proseSinceTitle<1154.5 trail.furniture<1e-35 alikeShare<0.0092584
        -0.0184 upper<0.087022 0.059 0.00721 -0.0283 alike<3.5 prose5<0.85737 sentenceLength<108.15 -0.0774 0.0427
        -0.0261 grandLinks<0.086658 great<0.037227 -0.0284 0.0272 -0.0414 endsSentence<1e-35 alike<32.5 total<3322.5
        0.0447 -0.0493 proseSinceTitle<-1e-35 -0.0528 0.0574 trail.comment<1e-35 trail.related<1e-35 duplicate<1e-35
        0.0632 -0.0548 -0.0728 -0.0642 belowRoot<1.5 -0.0677 -0.0223
        links5<0.27458 parentShare<0.080578 alikeLetters<3775 titleWords<0.020943 grandLinks<0.045801
        zone.prompt<1e-35 sincePicture<2.5 -0.0326 0.0181 -0.0808 -0.0544 sincePicture<1.5 -0.0257 0.0358
        trail.comment<1e-35 0.0499 -0.0457 mass<0.74507 trail.comment<1e-35 blockLinks<0.27088 copies<1.5 lines<774
        0.062 -0.0442 -0.0233 -0.0249 -0.0812 alikeLetters<444.5 -0.0587 grandShare<0.97158 -0.0203 0.048
        titleWords<0.012739 inRoot<1e-35 -0.0717 -0.0193 mass<0.59353 0.0368 -0.0406
        grandLinks<0.42881 alikeShare<0.20156 mass<0.59353 trail.form<1e-35 near.caption<1e-35 alikeLinks<0.29259
        words.ask<1.5 trail.comment<1e-35 0.0354 -0.0729 -0.0568 -0.0364 -0.0362 -0.086 alike<4.5 -0.0554
        sincePicture<1.5 -0.0551 0.00556 trail.author<1e-35 endsSentence<1e-35 alike<32.5 denseAfter<233.5
        mass<0.76687 0.0237 -0.0701 -0.0935 0.0498 trail.comment<1e-35 mass<0.76687 0.0618 0.022 -0.0505 -0.0889
        titleWords<0.018605 -0.067 mass<0.59353 0.0312 -0.0513
        grandLinks<0.48993 alikeShare<0.42092 mass<0.59353 headingsSince<17.5 trail.caption<1e-35 alikeShare<0.0038886
        -0.0381 grandLinks<0.033454 0.0585 0.027 -0.0319 -0.0221 titleWords<0.018605 links15<0.10945
        alikeShare<0.39938 grandShare<0.76414 -0.0355 alikeShare<0.011583 -0.0366 0.0563 -0.14 -0.0607 0.00845
        emphasis<0.39653 strong<0.79019 mass<0.84771 near.comment<1e-35 0.0672 -0.0402 0.00465 -0.0415 -0.0814
        titleWords<0.015268 -0.0676 rootAfter<187.5 -0.0426 proseSinceTitle<-1e-35 -0.0277 0.117
        parentLinks<0.60242 rootAfter<-1e-35 alikeLetters<232.5 -0.058 rootAfter<-264.5 -0.0355 0.00975
        endsSentence<1e-35 heading<1.5 lettersAPicture<-1e-35 alikeLetters<78.5 -0.0384 words<2.5 prose<1696.5 0.0594
        -0.0614 parentDensity<0.83021 0.0502 -0.0093 -0.0369 0.0386 sentenceLength<47.083 words.ask<1.5 great<0.60112
        -0.0166 strong<0.46225 0.0448 -0.0447 -0.113 trail.comment<1e-35 zone.hidden<1e-35 alikeLinks<0.20831
        lines<774 0.0627 -0.0308 -0.0491 -0.0918 -0.106 -0.0604
        parentLinks<0.39134 alikeShare<0.42092 titleWords<0.012739 mass<0.56743 afterTitle<-1e-35 -0.0738 isDiv<1e-35
        trail.form<1e-35 words.ask<1.5 0.0328 -0.0783 -0.0767 -0.0256 alike<4.5 -0.0609 rootAfter<-199.5 -0.0524
        prose<23591 0.0112 -0.09 words.caption<1.5 prevLinks<0.84657 0.0381 rootShare<0.58002 0.0498 -0.034 -0.0645
        emphasis<0.60102 rootAfter<21.5 commas<1e-35 -0.042 0.0318 0.0606 -0.0693 titleWords<0.014185 -0.0642
        place<0.34423 0.0498 -0.0357
        links5<0.12503 alikeShare<0.42092 isDiv<1e-35 headingsSince<26.5 zone.caption<1e-35 alikeShare<0.39938
        nextLinks<0.37947 0.0346 -0.0152 sameArticle<-1e-35 0.0354 denseAfter<44.5 0.0277 -0.174 -0.0235 -0.0368
        -0.031 place<0.9358 ownShare<1e-35 0.00916 0.0595 -0.0627 titleWords<1e-35 prose<17470 inRoot<1e-35
        zone.main<1e-35 -0.0701 rootBefore<36.5 0.0379 -0.049 proseSinceTitle<1211.5 0.029 -0.059 0.027
        proseSinceTitle<912.5 0.0348 denseAfter<147.5 -0.0376 0.0508
        nextLinks<0.97183 alikeShare<0.20156 proseSinceTitle<1104.5 afterTitle<-1e-35 -0.0602 alikeLetters<29.5
        -0.0318 words.ask<1e-35 trail.caption<1e-35 0.05 -0.0102 -0.027 denseAfter<78.5 total<16439 -0.0503 -0.00295
        0.00824 trail.author<1e-35 afterTitle<-1.5 -0.0696 commas<1e-35 rootAfter<24.5 -0.0437 0.0389 duplicate<1e-35
        lines<774 alikeLinks<0.20831 0.0602 -0.0408 -0.0395 -0.0487 -0.0849 sameArticle<-1e-35 -0.0578
        proseSinceTitle<1310.5 alikeLetters<67.5 -0.0455 0.0603 -0.0389
        alikeLinks<0.9137 nextSame<1e-35 titleWords<0.014185 trail.furniture<1e-35 rootShare<0.050839 0.0912
        letters<293.5 nextProse<1.5 -0.0334 0.0134 grandPictures<15.5 0.0466 -0.0661 -0.0541 trail.caption<1e-35
        prevLinks<0.99952 0.038 -0.018 -0.0388 mass<0.82366 trail.comment<1e-35 copies<1.5 phrase<1e-35
        trail.related<1e-35 endsSentence<1e-35 0.0288 0.0583 -0.0498 -0.066 rootShare<0.72772 0.0352 -0.055 -0.0659
        sameArticle<1e-35 -0.0433 0.0257 titleWords<0.18251 -0.062 0.0165
        links5<0.20226 words<35.5 zone.prompt<1e-35 words.more<1.5 upper<0.05006 sentenceLength<6.1667 -0.0514
        alike<16.5 0.0157 0.0525 rootShare<0.26846 0.0357 prevLinks<0.052692 -0.000368 -0.0385 -0.0865 -0.0662
        great<0.60112 0.00178 parentDensity<0.73705 parentProse<62.5 0.0101 great<0.98956 -0.183 0.0255 upper<0.090817
        0.0602 -0.0243 rootAfter<34.5 ownShare<0.08708 -0.064 0.0272 titlesSince<-1e-35 -0.0546 trail.related<1e-35
        siblings<2.5 -0.0037 0.084 -0.0803
        parentLinks<0.60242 alikeShare<0.42092 trail.form<1e-35 prevLinks<0.93885 sincePicture<1e-35 -0.0306
        phrase<1e-35 trail.comment<1e-35 zone.author<1e-35 nextLinks<0.97777 rootShare<0.4794 links15<1e-35 -0.0325
        0.0595 grandShare<0.59723 prose<10245 -0.0232 0.0303 parentLinks<0.026132 0.053 alikeLetters<7978.5
        words.more<1e-35 0.0312 -0.0386 -0.119 -0.0137 -0.0602 -0.0634 -0.0695 -0.032 -0.0849 upper<0.080046
        trail.comment<1e-35 0.0536 -0.0405 parentDensity<0.82289 0.0453 -0.0513 -0.0512
        zone.furniture<1e-35 alikeLinks<0.84209 nextSame<1e-35 sentenceLength<45.05 zone.list<1e-35 prose<932 0.0428
        -0.031 0.0226 sincePicture<2.5 rise<2.5 0.0455 -0.0282 zone.comment<1e-35 0.0378 -0.0581 duplicate<1e-35
        zone.comment<1e-35 upper<0.047676 0.0536 prose15<0.71437 0.0513 nextLetters<232.5 sentenceLength<97.536
        words<29.5 -0.0175 0.0446 -0.0831 0.0458 -0.0537 -0.0718 titleWords<0.17793 -0.0517 0.035 titleWords<1e-35
        links15<0.033262 0.012 -0.0566 0.00374
        links5<0.090355 trail.prompt<1e-35 sincePicture<1e-35 -0.0235 trail.comment<1e-35 copies<1.5 blockLinks<1e-35
        place<0.92039 words<2.5 -0.0192 prose<23591 0.0537 -0.0094 -0.0405 words<30.5 parentLinks<0.041003 -0.0877
        0.00292 0.0274 prose<932 0.0587 -0.0296 -0.0632 alikeShare<0.53083 -0.0753 0.0484 titleWords<1e-35
        rootAfter<9.5 -0.061 afterTitle<1e-35 -0.0664 mass<0.59353 alikeLetters<32.5 -0.0493 links15<0.23963 0.0152
        0.0889 -0.0384 0.0134
        links15<0.54585 alikeShare<0.20156 proseSinceTitle<1378.5 words.ask<1e-35 alikeShare<0.0062357
        rootShare<0.45657 0.0326 -0.0379 0.0286 -0.0422 links15<0.10456 isLi<1e-35 parentProse<10.5 rise<10.5 -0.0352
        0.0225 0.0205 0.0427 -0.0528 trail.comment<1e-35 ownShare<1e-35 parentDensity<0.80759 proseSinceTitle<-1e-35
        -0.0456 0.0439 -0.057 rootBefore<262.5 grandShare<0.07158 siblings<3.5 -0.0396 0.0464 0.0542
        alikeShare<0.46904 parentLetters<2467 0.0189 -0.0908 0.042 -0.058 -0.0552
        links5<0.56694 alikeShare<0.57575 titleWords<0.012739 isLi<1e-35 words.ask<1e-35 afterTitle<-1e-35 -0.0738
        afterTitle<10.5 words<11.5 -0.0306 0.0484 nextLinks<0.88965 zone.content<1e-35 -0.0689 great<0.98223 -0.014
        0.0287 -0.0515 -0.0719 headingsSince<21.5 zone.furniture<1e-35 0.0579 -0.0216 -0.0386 endsSentence<1e-35
        0.00578 great<0.04008 -0.0225 0.0442 duplicate<1e-35 zone.furniture<1e-35 linkDensity<0.21128 0.0624 -0.0237
        total<8895 -0.09 0.0561 -0.0831 -0.0529
        grandLinks<0.64682 nextSame<1e-35 isQuote<1e-35 titleWords<0.015268 siblings<4.5 ownShare<0.1075 mass<0.51485
        prevSame<1e-35 -0.0409 0.012 -0.0596 0.0155 0.000572 near.caption<1e-35 0.0192 -0.043 0.0806
        alikeShare<0.42092 mass<0.61863 copies<1.5 isPre<1e-35 0.0358 -0.0617 -0.0202 sinceEnd<65.5 -0.0626
        headingsSince<6.5 0.0181 -0.0333 letters<97.5 alike<31.5 -0.052 0.06 words<245.5 0.0599 -0.0557 prose<8811.5
        -0.057 -0.0014
        endsSentence<1e-35 zone.furniture<1e-35 rootShare<0.43015 afterTitle<-1.5 -0.057 proseSinceTitle<764.5 0.0985
        0.0165 links5<0.013259 sincePicture<1.5 -0.0389 0.0286 total<9345.5 nextLetters<251.5 -0.0466 0.0252 -0.00403
        rootShare<0.5319 -0.0118 -0.0532 mass<0.51485 afterTitle<-1e-35 -0.0422 trail.comment<1e-35 copies<2.5 0.0519
        -0.0719 -0.0537 zone.prompt<1e-35 sinceEnd<27.5 -0.057 sentenceLength<54.056 -0.00979 parentDensity<0.67936
        parentLetters<10898 0.0374 -0.121 0.0313 -0.0727
        prevLinks<0.85815 alikeShare<0.42092 proseSinceTitle<1056.5 afterTitle<-1e-35 -0.0519 rootShare<0.49383 0.0546
        alikeLinks<0.20831 letters<23.5 -0.0304 0.0348 -0.0428 rootAfter<91.5 nextProse<1.5 -0.0381 0.0057
        strong<0.016427 sameArticle<-1e-35 0.0221 zone.main<1e-35 0.0192 -0.0403 0.0526 strong<0.79019
        emphasis<0.37652 place<0.9358 0.049 -0.0639 -0.0566 -0.0392 zone.main<1e-35 isLead<1e-35 -0.0514 0.0493
        proseSinceTitle<1528.5 siblings<2.5 -0.00538 0.0769 -0.0306
        rootAfter<-1e-35 links15<0.26064 nextLetters<64.5 lines<255.5 -0.052 0.0126 0.0247 -0.0601 afterTitle<-1e-35
        -0.0523 proseSinceTitle<495.5 alikeShare<0.0098047 next2Letters<7.5 0.068 -0.0217 links15<0.21897 0.0343
        0.0825 total<5142.5 nextLetters<103.5 digits<0.016535 links15<0.19045 parentProse<9.5 -0.112 0.0204 -0.000571
        0.012 0.0245 afterTitle<277.5 alikeShare<0.19054 untilPicture<12.5 -0.0157 0.0247 isPre<1e-35 denseBefore<15.5
        -0.0443 0.0439 -0.0778 -0.0376
        zone.furniture<1e-35 trail.comment<1e-35 upper<0.062565 rootBefore<291.5 words.ask<1.5 words<35.5 0.0268
        0.0605 -0.0453 grandDensity<0.73077 siblingLetters<4998.5 -0.0138 -0.147 rootAfter<15.5 -0.0135 0.0434
        near.related<1e-35 prose<1696.5 0.032 isLi<1e-35 heading<1.5 words<39.5 rootAfter<207.5 -0.0492 -0.00552
        0.0116 words.more<1e-35 0.0285 -0.0549 0.0297 -0.0751 -0.0716 titleWords<0.015268 grandShare<0.2735 prose<5939
        -0.0676 -0.0212 -0.00604 0.00332
        alikeLinks<0.89752 mass<0.74507 trail.comment<1e-35 trail.form<1e-35 sincePicture<1.5 trail.caption<1e-35
        0.00668 -0.0399 words.ask<1.5 digits<0.60435 grandLinks<0.032203 sentenceLength<118.06 0.0459 -0.0314
        alikeLinks<0.02241 -0.000205 0.037 -0.0411 next2Letters<66.5 -0.078 0.0258 -0.0754 -0.0652 prevLinks<0.23106
        rootShare<0.67002 trail.prompt<1e-35 rise<7.5 0.0592 -0.00829 -0.0664 grandShare<0.96339 -0.0395 0.00789
        -0.0549 zone.main<1e-35 -0.053 place<0.37583 0.0633 -0.0368
        rootAfter<-55.5 rootShare<0.3882 siblings<8.5 -0.0128 0.0474 depth<13.5 -0.0693 rise<9.5 rootShare<0.58002
        0.105 -0.0242 -0.0486 afterTitle<-1e-35 -0.0503 rootShare<0.49383 trail.furniture<1e-35 0.0539
        alikeShare<0.65532 0.0237 -0.0695 upper<0.047676 grandShare<0.59723 -0.00871 0.0409 words.caption<1e-35
        mass<0.39605 links5<0.44803 letters<189.5 -0.00285 lettersAPicture<4055.5 0.066 -0.0599 0.104 words.more<1e-35
        alikeShare<0.57575 -0.0165 0.0364 -0.063 -0.0722
        titleWords<0.012739 grandLinks<0.094747 zone.prompt<1e-35 sincePicture<1.5 grandDensity<0.99031 -0.0108
        -0.0885 rival<5.5 zone.comment<1e-35 trail.form<1e-35 letters<6.5 -0.0384 linkDensity<1e-35 isPre<1e-35
        place<0.92039 0.0374 -0.0386 sameArticle<1e-35 0.0382 -0.147 -0.00991 -0.0672 -0.0577 -0.135 -0.0699
        rootShare<0.45657 sinceEnd<66.5 -0.0562 trail.furniture<1e-35 0.0649 -0.0305 -0.0421 endsSentence<1e-35
        rootShare<0.58002 0.041 prose<5208.5 -0.0304 0.0138 0.0329
        rootAfter<-55.5 links5<0.44803 proseSinceTitle<1104.5 0.0263 denseAfter<78.5 -0.0349 0.0173 -0.0618
        alikeShare<0.57575 proseSinceTitle<-1e-35 -0.0276 rootBefore<58.5 prose5<0.16235 0.0899 ownShare<0.054598
        heading<1.5 sinceEnd<44.5 -0.0426 alikeShare<0.031438 -0.017 0.0306 0.0381 0.0483 isLi<1e-35 words.ask<1.5
        -0.0132 -0.0858 trail.author<1e-35 denseAfter<36.5 -0.0132 0.0521 -0.0824 zone.furniture<1e-35
        linkDensity<0.1734 links5<0.31695 0.0575 -0.0651 -0.0144 -0.0519
        links15<0.59744 sinceEnd<121.5 prose5<0.89741 isLead<1e-35 -0.0445 0.0585 0.0129 trail.form<1e-35
        trail.author<1e-35 duplicate<1e-35 rootShare<0.5319 0.0371 alikeShare<0.57575 mass<0.46465 isDiv<1e-35 0.0242
        -0.0187 sincePicture<16.5 lettersAPicture<1095.5 parentShare<0.30946 alikeShare<0.20979 -0.037 0.044
        parentShare<0.57564 -0.194 -0.0538 0.0263 rootShare<0.7737 -0.036 0.0339 mass<0.82366 0.0544 -0.0158
        grandProse<1.5 0.022 -0.0773 -0.0609 -0.0737 -0.0476
        prevLinks<0.94217 trail.prompt<1e-35 zone.form<1e-35 blockLinks<1e-35 zone.caption<1e-35
        proseSinceTitle<1751.5 letters<19.5 -0.00371 titleWords<0.20204 0.0492 prev2Letters<8.5 0.0653 -0.0421
        trail.comment<1e-35 upper<0.052655 place<0.88081 great<0.60112 0.00411 0.0554 -0.0355 nextLinks<0.093801
        0.00308 -0.0483 -0.0633 -0.017 titleWords<0.015268 parentLinks<0.044539 upper<0.0521 -0.00149 -0.0951 -0.00836
        0.0166 -0.0725 -0.0507 place<0.26485 afterTitle<-1e-35 -0.0322 0.0545 -0.0398
        nextLinks<0.97183 trail.form<1e-35 trail.author<1e-35 zone.content<1e-35 -0.0359 afterTitle<1e-35 -0.0362
        proseSinceTitle<495.5 near.caption<1e-35 0.0467 prevLetters<16.5 0.0399 -0.0615 alike<7.5 ownShare<0.12674
        grandLinks<0.038262 0.000513 -0.0449 0.0439 afterTitle<277.5 denseAfter<32.5 0.00296 ownShare<0.2595 0.0421
        grandLinks<0.013376 -0.154 0.0243 -0.0358 -0.0662 -0.0751 rootAfter<111.5 sentenceLength<78.071
        proseSinceTitle<1154.5 -0.00753 -0.0646 0.0178 afterTitle<-2.5 -0.0409 0.028
        mass<0.59353 afterTitle<-1e-35 -0.0451 zone.caption<1e-35 trail.comment<1e-35 trail.author<1e-35
        zone.form<1e-35 zone.related<1e-35 prose15<0.44164 links15<0.82643 0.0741 -0.0314 endsSentence<1e-35 rise<3.5
        next2Letters<123.5 0.00883 -0.0402 0.0311 great<0.72659 0.0117 0.0458 -0.0377 -0.0551 -0.0394 -0.0486 -0.0279
        links5<0.12503 zone.prompt<1e-35 prose<27130 afterTitle<100.5 great<0.82296 -0.0276 0.0083 0.0308 -0.0597
        -0.0693 prose<17470 -0.0455 0.037
        titleWords<0.012739 nextLetters<135.5 phrase<1e-35 lines<1658.5 rootAfter<9.5 commas<1.5 -0.045 0.000531
        rival<5.5 headingsSince<42.5 isLi<1e-35 words.ask<1e-35 parentShare<0.9867 nextLinks<0.55619 lines<774 0.0181
        -0.0707 -0.0309 sameArticle<1e-35 0.00575 alike<27.5 -0.13 0.0209 alike<8.5 -0.1 0.0103 letters<15.5 -0.0254
        0.0533 -0.0352 -0.133 0.0779 -0.0791 place<0.86544 0.0263 -0.0377 rootAfter<95.5 0.00657 0.0301
        mass<0.59353 letters<233.5 sincePicture<2.5 heading<1.5 -0.0273 0.0325 letters<22.5 rootShare<0.31355 0.0343
        -0.0278 duplicate<1e-35 0.0247 -0.0632 grandShare<0.54312 prose<8181 -0.0272 0.0391 0.0478 links5<0.11839
        trail.prompt<1e-35 sincePicture<1e-35 -0.0461 prose5<0.96603 0.0123 -0.0324 -0.0638 zone.article<1e-35
        zone.main<1e-35 prose<727 0.0289 denseAfter<28.5 -0.0784 0.00372 0.00271 sincePicture<13.5 rootShare<0.54638
        0.0208 -0.0529 0.0377
        titleWords<1e-35 afterTitle<-1e-35 -0.0537 proseSinceTitle<712.5 siblings<4.5 0.00602 0.0587 inDense<1e-35
        rootAfter<51.5 -0.0435 siblings<9.5 0.0204 -0.0653 rival<5.5 afterTitle<277.5 lines<190.5 siblings<7.5
        prose5<0.87531 afterTitle<48.5 -0.0642 0.0219 upper<0.062565 lines<186.5 0.0443 -0.0698 parentLetters<9192
        -0.00892 -0.107 0.0568 sincePicture<1e-35 -0.0439 parentLetters<80.5 -0.00991 0.045 -0.0547 -0.14
        words.caption<1.5 0.0169 -0.0619
        phrase<1e-35 afterTitle<-2.5 -0.0414 rootBefore<62.5 prose5<1e-35 0.0679 sentenceLength<51.05 heading<1.5
        zone.list<1e-35 prose<1696.5 0.0213 -0.0363 0.0366 0.0324 0.0302 rootAfter<67.5 linkDensity<0.019017
        lines<294.5 alikeShare<0.24434 -0.0261 0.0136 prose<17954 0.0495 -0.0586 -0.04 alikeShare<0.53083
        strong<0.048103 rival<5.5 sentenceLength<87.038 copies<1.5 lines<774 0.0216 -0.0471 -0.0403 -0.0524 -0.128
        0.0489 0.05 -0.0664
        zone.furniture<1e-35 trail.comment<1e-35 upper<0.047676 grandShare<0.69213 grandProse<26.5 parentLetters<419.5
        -0.000269 0.0415 -0.0715 0.0394 grandPictures<1e-35 prose15<0.75045 mass<0.59353 grandProse<2.5 0.0641 -0.0135
        -0.000412 prose<3919.5 prev2Letters<82.5 0.00462 -0.0866 0.0152 trail.related<1e-35 words.caption<1e-35
        -0.00537 -0.0555 -0.0756 alike<40.5 -0.0895 0.0299 links5<0.025131 zone.caption<1e-35 0.0271 -0.064
        siblings<4.5 alikeShare<0.65532 -0.0369 -0.126 -0.00511
        words<3.5 total<15606 nextProse<1e-35 -0.0543 -0.00203 0.00961 sincePicture<1.5 total<6852
        proseSinceTitle<1104.5 0.0259 prose5<0.9498 -0.0416 0.0581 -0.0348 near.author<1e-35 zone.form<1e-35
        depth<12.5 denseAfter<-10.5 blockLinks<0.021015 great<0.60112 -0.0191 alikeLetters<399.5 -0.0137 0.0527
        prev2Letters<5.5 0.0451 -0.0609 prose5<0.53819 0.0467 linkDensity<0.62988 prose5<0.74557 -0.0179 lines<774
        0.0208 -0.0522 -0.0311 0.0373 -0.0677 -0.0709
        endsSentence<1e-35 rootShare<0.65702 prev2Letters<8.5 0.0492 -0.00802 lines<132.5 grandDensity<0.99031
        siblings<7.5 alikeLetters<1505.5 -0.0355 -0.0907 0.0165 0.0483 prose15<0.17726 -0.0414 untilPicture<10.5
        -0.0169 0.0145 rise<3.5 blockLinks<1e-35 0.0428 grandPictures<5.5 0.022 prev2Letters<46.5 0.0172 lines<159.5
        -0.125 -0.0128 prev2Letters<17.5 prev2Letters<6.5 0.0145 proseSinceTitle<495.5 0.00362 -0.0657
        ownShare<0.099362 siblings<4.5 -0.0085 0.0314 0.05
        trail.form<1e-35 blockLinks<0.028681 prose<1696.5 near.furniture<1e-35 proseSinceTitle<1211.5 0.0581 -0.0292
        -0.0188 nextProse<1.5 total<16829 lettersAPicture<1016.5 grandProse<29.5 proseSinceTitle<4434.5 -0.0169
        -0.0613 0.0281 0.0342 0.0188 words<190.5 trail.caption<1e-35 digits<0.021068 0.032 -0.00968 -0.0268 -0.0931
        rootAfter<51.5 headingsSince<5.5 -0.0155 -0.057 isDiv<1e-35 nextProse<2.5 links15<0.88282 0.0345 -0.0306
        great<0.9927 -0.0894 0.0553 -0.0418 -0.0698
        titleWords<0.012739 sinceEnd<177.5 sentenceLength<77.071 nextProse<1.5 -0.0548 -0.00395 0.0148
        rootShare<0.4794 trail.furniture<1e-35 proseSinceTitle<6394.5 0.0477 -0.0211 rise<8.5 0.0181 -0.0478
        grandShare<0.7909 siblings<4.5 -0.0385 -0.00575 parentLetters<19978 sentenceLength<38.022 links5<0.021235
        0.0286 -0.0255 0.0334 sentenceLength<47.083 0.0337 -0.0916 lines<302.5 prose<1696.5 rootShare<0.74385 0.0723
        -0.00165 alike<9.5 next2Letters<239.5 -0.0275 0.0225 0.0253 0.0357
        afterTitle<-2.5 -0.0425 proseSinceTitle<1154.5 lines<270.5 endsSentence<1e-35 -0.0103 0.0301 prose<2895 0.0736
        links5<0.12503 -0.00327 0.0568 alike<4.5 -0.0348 trail.comment<1e-35 trail.related<1e-35 afterTitle<277.5
        commas<1e-35 prose<2372.5 -0.0724 grandDensity<0.80112 0.0206 -0.0144 endsSentence<1e-35 grandDensity<0.9296
        0.0171 -0.0758 afterTitle<72.5 0.0504 total<14995 -0.055 0.0344 rootShare<0.31355 0.0401 prose<16523 0.00541
        -0.0882 -0.0574 -0.0622
        titleWords<0.012739 words.ask<1e-35 zone.content<1e-35 place<0.29652 0.00802 -0.0605 lines<1658.5 words<3.5
        heading<1.5 -0.0397 0.0294 parentLinks<0.021339 words.caption<1e-35 prose<23302 trail.furniture<1e-35
        place<0.9669 0.0396 -0.0613 parentDensity<0.94587 0.0242 -0.0362 -0.0413 -0.0413 alikeShare<0.57575 -0.0158
        0.0296 0.0777 alike<16.5 -0.0765 0.0122 rootShare<0.68435 prose<2791.5 0.0711 0.0143 alike<13.5 -0.00874
        rootShare<0.97491 5.79e-05 0.0565
        near.related<1e-35 zone.prompt<1e-35 isDiv<1e-35 duplicate<1e-35 rootShare<0.5319 sinceEnd<67.5 -0.0226
        grandDensity<0.95695 0.0525 0.00491 great<0.79075 total<9660.5 alikeLetters<834 -0.022 alike<6.5 0.0247
        -0.0991 sinceEnd<192.5 -0.0391 0.0181 mass<0.74507 0.026 rootShare<0.97194 depth<9.5 -0.0683 0.00804 0.0172
        great<0.057275 lines<179.5 0.114 -0.031 -0.088 links5<0.06558 0.0058 titleWords<0.070926 -0.0481 0.0213
        -0.0461 -0.0622
        sincePicture<1.5 upper<0.028312 0.0123 -0.0281 nextLetters<258.5 near.prompt<1e-35 words<3.5 rootShare<0.19267
        0.0269 parentProse<12.5 -0.0381 0.0323 siblings<4.5 parentLinks<0.016161 ownShare<0.08708 alikeShare<0.0092584
        -0.0241 0.0307 proseSinceTitle<1898.5 untilPicture<15.5 0.0482 -0.0451 -0.102 prose<1696.5 headingsSince<9.5
        0.0529 -0.0345 prose<2453 -0.0644 -0.0117 trail.comment<1e-35 0.0335 -0.0503 -0.0608 prose15<0.94719 0.0475
        depth<8.5 0.042 -0.0642
        phrase<1e-35 trail.form<1e-35 near.author<1e-35 sincePicture<1.5 mass<0.13123 0.0236 words<56.5 letters<42.5
        0.00116 prose<2170 0.00485 -0.0562 0.0269 afterTitle<1e-35 -0.027 rival<5.5 siblingLetters<3191 words<4.5
        -0.0043 zone.comment<1e-35 prose15<0.47677 0.0537 parentLinks<0.028446 0.0326 0.00621 parentShare<0.010239
        0.0449 -0.0591 afterTitle<207.5 lines<192.5 nextLetters<60.5 -0.0753 0.016 0.0353 -0.107 -0.111 -0.0581 -0.066
        -0.0657
        zone.content<1e-35 -0.0343 afterTitle<-1e-35 -0.039 words.more<1e-35 zone.caption<1e-35 rival<1e-35
        zone.form<1e-35 rootAfter<-55.5 links15<0.21897 grandProse<11.5 0.0234 -0.0516 -0.0329 links5<0.39656
        emphasis<0.043798 prose5<0.98431 rise<1.5 -0.0104 zone.box<1e-35 letters<14.5 -0.00101 zone.comment<1e-35
        0.0356 -0.0424 -0.0236 afterTitle<46.5 0.0248 -0.0985 -0.0378 untilPicture<1.5 -0.0109 0.0789 -0.0571 -0.0667
        -0.0224 letters<103.5 -0.0591 0.00628
        sinceEnd<39.5 nextLetters<152.5 prevSame<1e-35 -0.0563 -0.00837 0.0118 trail.prompt<1e-35 links15<0.88282
        zone.list<1e-35 endsSentence<1e-35 words.more<1e-35 nextLetters<251.5 parentDensity<0.94463 alike<4.5 -0.0196
        0.00922 -0.0475 0.0255 -0.0491 prose<4955 words.ask<1.5 0.0347 -0.0492 sincePicture<9.5 great<0.98223
        parentLetters<17534 parentDensity<0.99152 0.00543 -0.0479 -0.0918 0.0182 0.0247 parentShare<0.31554
        zone.furniture<1e-35 0.0409 -0.00478 -0.0765 -0.0468 -0.0424
        isQuote<1e-35 place<0.92801 zone.share<1e-35 trail.comment<1e-35 words.caption<1.5 siblings<4.5 letters<178.5
        alikeLetters<890 -0.0021 alike<15.5 ownShare<0.049341 links5<0.0051427 0.00516 -0.0999 0.0114
        grandLinks<0.020001 -0.0466 0.012 rootBefore<198.5 commas<11.5 0.0297 links5<0.0051427 -0.105 0.0298 -0.0195
        trail.related<1e-35 alike<154.5 sinceEnd<109.5 -0.00662 0.0312 -0.0207 -0.0507 -0.063 prose<4713 0.0178
        -0.0706 -0.0537 -0.0423 0.0641
        phrase<1e-35 proseSinceTitle<2720.5 afterTitle<1e-35 -0.0228 linkDensity<0.019017 zone.caption<1e-35
        words<144.5 0.0271 -0.0539 -0.00983 rootAfter<297.5 grandLinks<0.043642 -0.0705 words.more<1e-35 0.00384
        -0.0554 grandLinks<0.54807 0.00803 0.0915 alike<9.5 prose<14287 words<2.5 0.0266 -0.0465 0.0193 lines<633.5
        rival<5.5 rootAfter<21.5 -0.0081 prose<23302 0.0351 alike<39.5 -0.0973 0.0367 -0.0997 prose<36927 -0.063
        0.0448 -0.057
        words.ask<1.5 zone.related<1e-35 trail.comment<1e-35 words<38.5 place<0.9669 heading<1.5 zone.list<1e-35
        nextLetters<513.5 -0.00924 -0.0752 sinceEnd<192.5 -0.0359 words<2.5 -0.0246 ownShare<0.0090325 0.0458 -0.0164
        nextLetters<272.5 links15<0.085988 0.0297 -0.018 0.0676 -0.0719 afterTitle<52.5 prevLetters<19.5
        titleWords<0.041842 -0.0325 0.0547 alikeLetters<324.5 -0.0285 rise<12.5 0.0551 -0.048 -0.00459 -0.0489 -0.0438
        total<22573 -0.0725 0.0267
        titleWords<0.026847 zone.furniture<1e-35 alikeLetters<890 alikeLetters<58.5 -0.0153 ownShare<0.012254
        grandLinks<0.91541 0.0361 -0.0231 -0.00165 upper<0.076834 parentDensity<0.85841 alike<32.5 -0.054 lines<402.5
        0.0328 -0.0292 0.0126 lines<896 -0.0432 0.0337 lines<391.5 -0.0327 0.00913 lines<62.5 -0.0355
        ownShare<0.038871 letters<44.5 0.0331 alike<16.5 parentLetters<1019.5 -0.00168 upper<0.064647 0.00498 -0.0758
        0.0241 upper<0.099251 0.0519 -0.0228
        near.related<1e-35 duplicate<1e-35 place<0.9669 trail.form<1e-35 sinceEnd<183.5 nextLinks<0.9576
        prevLinks<0.42918 0.00861 -0.0348 -0.049 prose<1696.5 lines<224.5 trail.furniture<1e-35 0.0317
        sentenceLength<55.05 -0.0618 0.0491 0.0688 siblings<4.5 links5<0.038476 prose<23302 0.0209 -0.0422
        total<5142.5 -0.0551 -0.00659 nextLetters<19.5 -0.00103 prose15<0.78408 parentLetters<68.5 -0.00681 0.0645
        0.00744 -0.0617 -0.0634 links5<0.28776 -0.0734 0.04 -0.0547
        isQuote<1e-35 rootShare<0.5319 siblings<4.5 great<0.9208 -0.00723 0.0413 lines<148.5 0.0718
        alikeLinks<0.0050081 -0.0162 0.0413 grandShare<0.93567 siblingLetters<4331 sentenceLength<81.063 lines<270.5
        alikeLetters<4967 rootShare<0.58002 -0.0843 -0.0266 0.0363 rootShare<0.90829 sincePicture<1e-35 -0.056 0.0286
        -0.0203 0.0264 alikeLetters<4576 -0.0135 grandShare<0.77755 0.0183 -0.158 upper<0.054817 lines<1322.5
        commas<11.5 0.0373 -0.0496 -0.058 -0.00963 0.0554
        phrase<1e-35 trail.author<1e-35 zone.caption<1e-35 mass<0.59353 afterTitle<1e-35 -0.0193 sentences<8.5
        zone.share<1e-35 great<1e-35 upper<0.12528 prose5<0.71589 afterTitle<18.5 0.0827 0.00396 -0.0434 0.093
        upper<0.50472 great<0.085424 -0.0104 0.0224 -0.0582 -0.0346 -0.0558 lines<135.5 -0.028 prose5<0.2808 -0.031
        rival<4.5 prose5<0.96603 0.0192 lines<251.5 0.0234 grandLinks<0.033454 -0.1 0.0126 -0.0764 -0.0224 -0.0454
        -0.0525
        lines<1481 lines<774 sinceEnd<44.5 nextLetters<198.5 sentenceLength<81.063 -0.0413 0.023 0.0249
        links15<0.70955 rival<5.5 digits<0.35782 lines<302.5 prose15<0.64116 words<3.5 -0.0321 0.0325 prevLetters<11.5
        prevLetters<10.5 -0.0148 -0.0923 place<0.26485 0.0285 linkDensity<1e-35 copies<1.5 parentProse<4.5 -0.00582
        0.0268 -0.0489 links5<0.033712 -0.0842 -0.00667 zone.author<1e-35 0.0261 -0.0512 -0.0389 -0.0927 -0.0329
        -0.045 0.0659
        words.ask<1.5 phrase<1e-35 zone.form<1e-35 grandLinks<0.032203 heading<1.5 great<0.97605 prose<2453 0.0366
        prose5<0.98811 strong<0.11436 -0.00699 0.0395 -0.0721 rootShare<0.89395 0.0761 0.0151 0.0473 duplicate<1e-35
        rootShare<0.5319 sinceEnd<81.5 titleWords<0.19139 -0.0356 0.0473 0.0311 rootAfter<-11.5 -0.0462
        prevLetters<18.5 -0.0194 rootBefore<15.5 0.0291 rootBefore<24.5 -0.0514 0.00377 -0.0607 -0.0604 -0.0558
        prose<15948 -0.0698 0.0242
        titleWords<0.015268 words.ask<1.5 afterTitle<-1e-35 -0.0422 proseSinceTitle<1211.5 siblingLetters<1233.5
        alikeLetters<39.5 -0.0242 words.ask<1e-35 0.0324 -0.0343 -0.029 prose<3196 words<36.5 -0.046 0.0243
        strong<0.043614 inDense<1e-35 -0.0266 prose<5759.5 0.0344 alikeLinks<0.0042579 -0.0302 afterTitle<299.5 0.0266
        -0.045 0.0286 -0.059 alikeLetters<42.5 0.0547 letters<106.5 parentLinks<0.23352 -0.0161 0.0276 digits<0.021995
        zone.articleBody<1e-35 0.03 -0.0502 -0.0179
        words.ask<1.5 proseSinceTitle<2549.5 afterTitle<-2.5 -0.0254 links15<0.20918 zone.furniture<1e-35
        duplicate<1e-35 words<40.5 0.0041 0.0336 -0.0555 -0.0183 links15<0.6807 great<1e-35 alikeLetters<39.5 -0.0224
        0.102 letters<68.5 -0.00816 great<0.053704 -0.0362 0.051 -0.0417 rise<10.5 great<0.98904 -0.0195 lines<361
        alikeLinks<0.034682 parentLinks<0.03797 blockLinks<1e-35 0.0238 -0.0621 -0.0857 0.0331 0.0556 sincePicture<6.5
        -0.0199 0.0552 -0.0431
        duplicate<1e-35 trail.related<1e-35 trail.form<1e-35 near.author<1e-35 rootShare<0.5319 parentDensity<0.92231
        0.0295 lines<302.5 -0.0151 0.0408 grandShare<0.91632 siblingLetters<4331 mass<0.40975 0.0103 lines<198.5
        rootShare<0.59269 -0.102 -0.0272 sincePicture<1e-35 -0.0594 0.0121 lettersAPicture<502.5 grandShare<0.72667
        -0.00337 -0.141 0.0201 lettersAPicture<3558.5 lettersAPicture<1016.5 sameArticle<1e-35 0.0233 -0.0132 0.0468
        -0.0298 -0.0488 -0.058 -0.0377 mass<0.8628 -0.0608 0.0427
        isQuote<1e-35 proseSinceTitle<495.5 afterTitle<1e-35 -0.0175 digits<0.30068 parentProse<39.5 alikeLetters<23.5
        -0.0291 0.0272 -0.054 -0.0596 alike<7.5 digits<0.016535 -0.0294 0.00345 grandShare<0.93928 rootShare<0.91236
        titlesSince<1e-35 alikeLetters<3625 rootShare<0.058262 -0.059 alikeShare<0.27904 0.0135 -0.0266 0.0326
        great<0.63782 -0.0612 0.0371 grandShare<0.24236 -0.00764 siblings<1.5 -0.00471 -0.119 isPre<1e-35
        prose5<0.99218 0.0305 -0.0357 -0.0744 0.0533
        isQuote<1e-35 heading<1.5 sinceEnd<39.5 sentenceLength<93.071 -0.0326 0.0253 words<39.5 parentDensity<0.76035
        words<3.5 -0.0204 isLi<1e-35 0.00388 sinceEnd<199.5 -0.0356 0.0452 prevLinks<0.19243 linkDensity<0.091541
        -0.00349 -0.0442 -0.0531 prose5<0.98431 lettersAPicture<780 pictures<15.5 0.0136 parentDensity<0.7122 -0.0993
        0.0278 0.0492 headingsSince<10.5 -0.0735 0.0282 nextLinks<0.85815 copies<1.5 0.039 alikeLetters<50.5 0.0752
        -0.0524 -0.0274 0.0514
        sincePicture<1.5 upper<0.045502 0.00712 -0.0298 near.prompt<1e-35 rootShare<0.5319 place<0.95917
        grandProse<34.5 siblings<17.5 0.0314 rise<6.5 0.0295 -0.0518 -0.0346 -0.0479 words<3.5 parentProse<9.5 -0.033
        0.0304 siblings<4.5 prevLetters<202.5 prev2Letters<438.5 grandShare<0.7909 -0.0274 links5<0.036017 0.0338
        -0.0107 -0.0744 0.02 prose15<0.78408 0.037 prose<10577 depth<9.5 great<0.95635 -0.107 0.0129 0.00752 0.0305
        -0.0435
        zone.comment<1e-35 rootShare<0.89053 great<0.9208 parentProse<25.5 near.furniture<1e-35 afterTitle<-2.5
        -0.0342 words.more<1.5 near.related<1e-35 0.0187 -0.0437 -0.0373 alikeShare<0.63114 -0.00741 -0.0933
        parentLinks<0.02262 -0.0931 -0.00278 alikeShare<0.022834 0.00327 0.0525 prose<2543.5 total<4608.5 words<22.5
        -0.0313 0.03 -0.076 alikeShare<0.46904 commas<6.5 -0.00592 parentLinks<0.032702 0.00203 -0.113 mass<0.85545
        words<15.5 -0.0139 0.0489 -0.0441 -0.0481
        rival<5.5 lines<1481 emphasis<0.64401 lettersAPicture<741.5 siblingLetters<3191 zone.box<1e-35
        rootAfter<-264.5 links15<0.23963 -6.83e-05 -0.0487 grandProse<55.5 zone.form<1e-35 place<0.9358 0.00599
        -0.0368 -0.0532 0.0421 lines<375.5 sinceEnd<6.5 0.0372 -0.0582 0.0257 alikeLinks<0.069684 -0.0176
        alikeShare<0.16439 -0.0177 -0.149 endsSentence<1e-35 grandDensity<0.9296 0.01 prevLetters<187.5 -0.0868
        0.00875 0.0389 grandPictures<4.5 -0.00289 -0.0762 0.0579 -0.0895
        headingsSince<5.5 depth<13.5 zone.furniture<1e-35 0.00723 afterTitle<130.5 afterTitle<2.5 0.000839 -0.0475
        0.0459 sincePicture<5.5 great<0.2287 -0.0219 0.0446 alikeShare<0.018071 -0.00362 0.0728 place<0.24905 0.0184
        alikeShare<0.78376 depth<20.5 prose<31631 alikeLetters<865.5 -0.0104 next2Letters<42.5 great<0.69429 -0.0431
        sentenceLength<59.071 -0.0126 0.052 sincePicture<14.5 grandLinks<0.045801 -0.0998 prose15<0.79687 -0.0607
        0.0141 -0.013 0.041 0.0353 0.0334
        phrase<1e-35 prev2Letters<3.5 prose<2689 0.0868 0.00551 links15<0.59744 near.comment<1e-35 prose5<0.61939
        0.0148 copies<1.5 blockLinks<0.017534 nextLetters<232.5 lines<294.5 zone.box<1e-35 prev2Letters<17.5 -0.0285
        endsSentence<1e-35 -0.0167 words<13.5 -0.0328 0.0306 -0.069 lines<402.5 0.0546 0.0014 prose<5939 0.0562
        grandDensity<0.9606 0.0271 -0.0359 nextProse<2.5 -0.00749 -0.0566 nextLinks<0.74561 -0.0449 0.0283 -0.0439
        -0.0322 -0.0461
        prose<932 siblingLetters<127.5 0.052 -0.0091 near.related<1e-35 zone.form<1e-35 rival<5.5 zone.caption<1e-35
        depth<12.5 proseSinceTitle<5589.5 alikeLetters<2637 alikeLetters<865.5 zone.furniture<1e-35 0.0129 -0.0182
        grandDensity<0.91386 -0.0353 0.0149 0.0222 -0.0147 proseSinceTitle<-1e-35 -0.0206 zone.share<1e-35
        alikeShare<0.0098047 -0.00929 0.0303 -0.0452 trail.furniture<1e-35 nextLetters<10.5 alikeShare<0.048719 0.0726
        -0.0128 alikeShare<0.16439 -0.0293 0.0366 -0.0486 -0.0769 -0.0526 -0.0409
        rootShare<0.89053 prose<2689 prev2Letters<5.5 0.0669 0.0162 rival<5.5 zone.article<1e-35 rootShare<0.15196
        prose<5707 -0.0296 0.052 great<0.9208 strong<0.026357 mass<0.088974 0.0155 -0.0455 0.0231 0.0174
        rootShare<0.15196 isP<1e-35 0.0243 -0.0528 prose15<0.55462 -0.022 0.0281 -0.0876 zone.box<1e-35 words<125.5
        mass<0.8628 endsSentence<1e-35 letters<44.5 0.000945 -0.0308 0.017 -0.0304 nextLinks<1e-35 -0.0915 0.0265
        -0.0634
        isQuote<1e-35 phrase<1e-35 words.ask<1.5 words.caption<1.5 afterTitle<-1e-35 titleWords<0.035929 -0.0432
        0.0261 proseSinceTitle<117.5 alike<74.5 digits<0.30068 0.0313 -0.046 -0.0459 depth<12.5 alike<64.5
        proseSinceTitle<4240.5 letters<284.5 grandLinks<0.035488 0.0148 -0.0168 0.0371 -0.0246 0.0206 alike<3.5
        -0.0234 denseAfter<-267.5 parentDensity<0.99952 sameArticle<-1e-35 -0.024 0.052 -0.0461 0.0347 -0.0522
        total<20896 -0.0584 0.0253 -0.0505 0.0564
        titleWords<0.86607 sincePicture<1.5 upper<0.024417 0.0165 heading<1.5 -0.0298 grandDensity<0.5496 -0.0251
        0.0421 depth<12.5 duplicate<1e-35 rival<1e-35 alikeShare<0.78376 alikeLetters<890 0.00593 alikeLetters<1730.5
        alikeLetters<1505.5 -0.0207 -0.0884 parentLetters<10279 0.0123 -0.032 0.0374 -0.0654 alikeLetters<72.5 0.0382
        -0.0612 headingsSince<17.5 alikeShare<0.018071 -0.00733 rise<8.5 0.0533 alikeShare<0.66204
        zone.articleBody<1e-35 0.03 -0.0606 -0.0473 -0.0108 0.0746
        zone.content<1e-35 grandDensity<0.99031 grandDensity<0.89227 -0.0131 -0.0819 0.0485 alikeShare<0.78376
        headingsSince<8.5 siblings<4.5 lettersAPicture<780 titleWords<0.48913 links15<0.04533 alikeLetters<7472 0.0193
        -0.0428 prose15<0.94215 nextLetters<198.5 -0.0199 0.0202 -0.118 0.0558 lettersAPicture<3676 0.0412 -0.0232
        zone.related<1e-35 0.0249 -0.0387 grandPictures<1e-35 lines<402.5 lines<198.5 prose5<0.85737 -0.0355 0.0378
        great<0.13562 0.051 -0.00916 -0.026 -0.0221 0.0375
        lines<1481 titleWords<0.86607 sincePicture<1.5 -0.0172 alike<190.5 denseBefore<39.5 denseBefore<6.5 -0.00193
        place<0.57324 -0.0181 -0.0735 grandLinks<0.032203 trail.comment<1e-35 next2Letters<2.5 -0.044
        lettersAPicture<4196 0.0288 -0.0359 zone.furniture<1e-35 -0.069 0.0354 alikeLinks<0.02241 linkDensity<0.027981
        alikeShare<0.42092 alikeLetters<1365.5 -0.00621 lines<345.5 -0.0868 0.00367 0.0361 -0.0837 near.related<1e-35
        alikeLetters<170.5 -0.0244 0.0217 -0.0487 -0.0571 0.0641 0.0567
        prose<932 headingsSince<1.5 -0.0276 0.0491 words.ask<1.5 rootAfter<95.5 parentLinks<0.028446
        parentDensity<0.99152 0.0141 prose5<0.98811 commas<3.5 grandShare<0.33397 titleWords<0.070926 -0.0536 0.0202
        0.0284 0.0382 -0.0801 nextLetters<58.5 words<84.5 -0.0391 0.0301 strong<0.016427 0.0148 -0.0456 letters<478.5
        words<2.5 prevSame<1e-35 0.0227 -0.0632 sincePicture<2.5 -0.00676 lines<79.5 -0.0367 0.023 -0.0386 prose<14697
        -0.0566 0.0235
        isQuote<1e-35 lettersAPicture<114.5 siblings<4.5 links15<0.051147 total<7679 prev2Letters<391.5 0.0503 -0.0711
        sameArticle<1e-35 proseSinceTitle<117.5 -0.0576 0.0162 proseSinceTitle<7605.5 grandProse<34.5 -0.0812 0.0222
        0.0228 proseSinceTitle<1378.5 next2Letters<7.5 0.0286 -0.0143 -0.0409 rootAfter<-299.5 -0.0286 grandProse<5.5
        letters<4.5 -0.0289 0.0275 prose15<0.82986 0.0146 -0.0396 upper<0.037067 0.0319 parentLetters<127.5 0.074
        sincePicture<1e-35 -0.037 0.00572 0.0477
        rootShare<0.050839 0.0405 rootShare<0.058262 -0.0718 rootShare<0.5319 sinceEnd<44.5 titleWords<0.21584 -0.0381
        0.066 grandProse<34.5 alike<2.5 parentLinks<0.016161 prose15<0.79687 0.0529 -0.0283 -0.0318 siblings<19.5
        0.0399 rootShare<0.10713 0.0296 -0.0628 -0.041 upper<0.038488 lettersAPicture<502.5 sentences<4.5
        zone.furniture<1e-35 afterTitle<299.5 0.0229 parentLetters<2832 -0.00467 -0.0954 alikeShare<0.22498 -0.0501
        0.0333 -0.065 0.0366 words.caption<1e-35 -0.0069 -0.0468
        mass<0.19287 0.00968 links5<0.60012 depth<14.5 inBody<1e-35 mass<0.91637 inBody<-1e-35 denseBefore<39.5
        alikeLetters<2067 -0.0087 -0.0624 rootShare<0.26846 depth<9.5 0.0566 0.00354 zone.box<1e-35 total<7006.5
        prose15<0.90119 strong<0.71494 0.0129 -0.0698 0.0812 rootShare<0.9198 -0.0215 0.00615 -0.0541 -0.0483 -0.0362
        0.0417 sincePicture<5.5 links5<0.021235 0.0375 -0.0271 trail.prompt<1e-35 rootShare<0.16774 -0.00266 0.0594
        -0.0373 -0.0372
        afterTitle<-42.5 -0.0456 duplicate<1e-35 rootShare<0.67002 rival<4.5 alikeShare<0.0098047 place<0.16199 0.0332
        -0.0311 prose<2791.5 great<0.043105 0.0824 0.0216 rise<4.5 prose<3196 -0.031 0.0527 parentProse<4.5 -0.00715
        0.0401 -0.0745 zone.furniture<1e-35 upper<0.027408 grandDensity<0.75722 -0.0127 0.0344 words.more<1.5
        lines<85.5 0.0195 -0.00823 -0.0498 mass<0.49031 -0.00397 alikeShare<0.22498 -0.0603 0.0273 lines<105.5 0.0242
        -0.0631
        near.advert<1e-35 lines<1481 lines<1322.5 near.author<1e-35 words.caption<1.5 alike<180.5 alike<32.5
        grandLinks<0.035488 trail.comment<1e-35 blockLinks<1e-35 sincePicture<1.5 nextLetters<10.5 0.0686 -0.0186
        copies<1.5 zone.articleBody<1e-35 links5<0.06558 0.0446 0.0018 belowRoot<2.5 0.0291 -0.0803 -0.0202 -0.0226
        -0.0555 lines<226.5 -0.0138 0.00523 parentLetters<72.5 -0.0109 afterTitle<299.5 0.0382 -0.0149 -0.0364 -0.046
        -0.0477 -0.0668 0.0598 -0.056
        trail.form<1e-35 prose5<0.61939 parentLetters<104.5 -0.00597 copies<1.5 prevLinks<0.94217 0.0283
        lettersAPicture<101.5 -0.041 0.0241 grandShare<0.063151 links15<0.93198 0.1 -0.0195 -0.0144 copies<1.5
        zone.content<1e-35 -0.0348 links5<0.021235 prose5<0.98811 sincePicture<1e-35 -0.0182 titlesSince<1e-35
        mass<0.95358 0.0369 -0.0472 -0.0355 total<13926 0.0168 -0.0708 alike<55.5 nextLetters<265.5 -0.012 0.0176
        0.0312 grandProse<1.5 0.00535 -0.0504 -0.0543
        siblingLetters<3191 siblingLetters<1537.5 heading<1.5 prose15<0.78408 sentenceLength<18.071 -0.0149
        sinceEnd<39.5 prevSame<1e-35 -0.0448 0.0123 0.0131 lines<302.5 great<0.95635 prose15<0.9221 zone.meta<1e-35
        place<0.48658 -0.00181 -0.0476 -0.0758 0.000829 sameArticle<1e-35 0.0255 sentenceLength<99.045 -0.00518
        -0.0966 0.00697 nextLetters<58.5 -0.00752 0.0384 0.0321 parentDensity<0.74559 rootBefore<18.5 0.0124 -0.0982
        lines<190.5 -0.0319 grandDensity<0.97712 0.0442 -0.0523
        near.prompt<1e-35 prev2Letters<3.5 parentLetters<16.5 -0.0356 0.0538 alikeLetters<1076.5 sentenceLength<100.37
        letters<44.5 alikeLetters<29.5 -0.0158 0.0186 prose<2791.5 letters<68.5 -0.022 links15<0.23963 0.00469 0.0595
        links15<0.070765 0.00191 -0.0309 0.048 alikeShare<0.78376 sentenceLength<118.06 letters<239.5 sincePicture<7.5
        alike<71.5 -0.0404 0.0177 letters<15.5 -0.0501 0.00857 alikeLinks<0.20831 prose<4869.5 0.0497 0.00349 -0.0695
        -0.0525 0.0285 -0.0409
        trail.form<1e-35 siblingLetters<3191 ownShare<0.099362 heading<1.5 isLi<1e-35 alike<29.5 sincePicture<10.5
        prose5<0.32762 0.0149 headingsSince<18.5 depth<5.5 0.0213 -0.032 0.0151 0.0021 sentenceLength<11.063 -0.0245
        proseSinceTitle<7781.5 afterTitle<16.5 -0.0147 0.0472 -0.00551 parentLetters<2467 zone.box<1e-35 0.0292
        -0.0326 -0.0597 nextLinks<0.8341 0.0292 -0.025 alike<23.5 0.0342 -0.0726 afterTitle<207.5 denseAfter<208.5
        -0.0206 0.036 -0.078 -0.0525
        zone.quote<1e-35 isLead<1e-35 siblingLetters<3191 siblingLetters<1537.5 grandDensity<0.80112
        grandDensity<0.72232 sinceEnd<105.5 -0.0245 0.00338 0.0289 grandDensity<0.86547 zone.article<1e-35
        prevLinks<0.17896 0.0295 -0.0468 place<0.80153 alikeLetters<4272 -0.0731 -0.00119 0.0217 parentShare<0.51737
        untilPicture<1.5 prose15<0.68568 -0.0335 0.0291 -0.022 nextLetters<177.5 upper<0.052655 0.025 -0.029 0.0463
        0.0317 lettersAPicture<502.5 alike<6.5 -0.00796 -0.0679 0.00844 0.0331 0.0512
        words<39.5 words.more<1e-35 zone.content<1e-35 mass<0.1124 0.0204 -0.0452 prevLetters<295.5 afterTitle<6.5
        prevProse<1e-35 sincePicture<14.5 letters<74.5 -0.00468 0.0481 rootShare<0.075044 0.0642 -0.0304 -0.0399
        0.00905 -0.0254 -0.0302 afterTitle<42.5 parentShare<0.1295 lines<138.5 0.0438 lines<338.5 -0.0513 0.0382
        siblingLetters<3191 0.0552 prev2Letters<54.5 -0.0578 0.0418 grandShare<0.048493 0.0398 alikeLetters<22019
        lines<128.5 -0.0701 -0.0175 0.0421
        mass<0.97578 next2Letters<713.5 words.ask<1.5 rival<5.5 rootShare<0.89053 great<0.9208 zone.article<1e-35
        rootBefore<58.5 sincePicture<2.5 prose<2962 0.0177 -0.0473 prevLetters<4.5 0.0787 0.0123 alikeShare<0.018071
        0.0139 -0.0299 rootShare<0.13899 lines<439.5 prose<8811.5 -0.00342 -0.0936 0.0207 upper<0.099251
        alikeLinks<0.29259 0.0377 -0.0209 rootBefore<114.5 -0.03 0.0344 words<14.5 0.0022 0.0568 -0.00554 -0.0712
        -0.0331 -0.0535 -0.0488
        lines<1658.5 place<0.9669 copies<2.5 prose<1696.5 zone.furniture<1e-35 parentLetters<889.5 depth<11.5 0.0602
        -0.00524 -0.0041 grandDensity<0.46362 -0.0516 sincePicture<10.5 0.0438 -0.0374 prose<1952.5 -0.0311 prose<2282
        alike<8.5 0.0483 -0.0167 total<4788.5 grandLinks<0.039744 nextLetters<41.5 0.0396 untilPicture<19.5 0.0134
        -0.0901 grandLinks<0.048249 -0.11 -0.0226 near.comment<1e-35 0.00239 -0.042 upper<0.10423 -0.0578 -3.8e-05
        -0.0524 0.0653
        trail.author<1e-35 isDiv<1e-35 trail.form<1e-35 rival<4.5 zone.quote<1e-35 digits<0.4305 emphasis<0.25059
        trail.furniture<1e-35 0.0108 sincePicture<2.5 parentDensity<0.91659 grandDensity<0.53437 -0.0397 0.0296
        -0.0653 rootBefore<150.5 digits<0.15433 -0.0127 0.0587 sentenceLength<62.05 0.00405 0.0656
        parentDensity<0.70321 0.0186 -0.0446 -0.0331 0.05 -0.0512 -0.0537 blockLinks<0.048622 ownShare<0.066643
        prev2Letters<6.5 0.0312 -0.0184 0.0298 titleWords<0.19139 -0.049 0.0294 -0.0404
        titleWords<0.86607 words.ask<1.5 lines<1481 links15<0.92127 lines<774 trail.comment<1e-35 parentLinks<0.012853
        rise<5.5 0.0217 -0.00456 alikeLinks<0.021775 sincePicture<4.5 grandShare<0.18574 -0.0286 0.0247
        alikeLinks<0.015613 lines<159.5 -0.051 0.00435 -0.0993 isDiv<1e-35 rootAfter<119.5 strong<0.41198
        grandShare<0.72667 -0.00722 0.0305 -0.0679 0.0332 -0.0312 -0.0352 alike<74.5 -0.0618 0.0238 -0.0415 0.0511
        total<22573 -0.0517 0.0232 0.0639
        titleWords<0.015268 nextLetters<258.5 parentShare<0.050801 untilPicture<1e-35 -0.0327 commas<1.5
        zone.list<1e-35 nextLetters<82.5 -0.0176 0.028 prose<1696.5 rootAfter<-119.5 -0.0228 alikeLetters<696.5
        total<3567.5 0.000831 0.161 -0.0103 links15<0.88282 words<2.5 -0.0279 0.0262 -0.0385 0.0344
        grandLinks<0.048249 -0.0314 words<73.5 -0.0108 0.0335 0.0164 ownShare<0.035002 alikeLetters<42.5 0.045
        depth<12.5 grandLinks<0.38316 -0.0183 0.0351 0.0214 0.0281
        zone.prompt<1e-35 lines<1481 copies<2.5 lines<774 near.related<1e-35 mass<0.97578 zone.comment<1e-35
        denseBefore<39.5 total<13626 words.ask<1e-35 prose<5345 prose<2791.5 place<0.29652 -0.0103
        parentLetters<1875.5 0.0406 -0.0105 sincePicture<8.5 0.00038 -0.0547 0.0407 -0.0349 total<15433
        parentDensity<0.89667 -0.0107 -0.132 -0.0106 0.00966 -0.031 -0.0413 -0.0332 sameArticle<1e-35 0.0151 -0.0675
        total<14762 -0.0451 0.00278 0.051 -0.0275
        duplicate<1e-35 sinceEnd<8.5 -0.0345 rival<1e-35 alike<190.5 words.caption<1e-35 zone.content<1e-35
        grandDensity<0.89227 denseAfter<52.5 -0.0377 0.0236 grandDensity<0.99031 -0.0762 0.0286 alike<4.5
        prevLinks<0.92899 0.00274 siblingLetters<1e-35 -0.0476 0.00863 afterTitle<1e-35 -0.0324 upper<0.15406
        upper<0.064647 0.0168 grandPictures<3.5 0.00804 grandDensity<0.79806 0.00511 -0.0467 alikeLinks<0.062406
        0.0125 0.0584 -0.0217 -0.0365 -0.0531 sinceEnd<29.5 0.0682 -0.0552
        titleWords<0.043669 afterTitle<-1e-35 mass<0.02694 0.0136 -0.0512 upper<0.16689 lines<85.5 letters<58.5 -0.016
        0.0373 lines<105.5 upper<0.024417 0.0388 denseAfter<111.5 -0.0856 -0.000176 commas<1.5 nextLetters<82.5
        prose5<0.84193 -0.0118 -0.0435 0.00866 zone.meta<1e-35 rootBefore<182.5 0.0298 nextLetters<53.5 0.0167 -0.0311
        -0.03 prev2Letters<68.5 rootAfter<-119.5 -0.0174 0.042 -0.0162 grandProse<6.5 0.0197 upper<0.054817 0.0172
        -0.0201
        prev2Letters<8.5 prose<2791.5 trail.furniture<1e-35 mass<0.34817 0.0199 0.087 -0.00813 prose<5345 -0.0269
        0.0114 words.more<1.5 trail.related<1e-35 lettersAPicture<3676 lettersAPicture<1016.5 zone.content<1e-35
        grandDensity<0.99031 -0.0368 0.0428 prose5<0.99218 lettersAPicture<36.5 near.furniture<1e-35 0.00956
        links15<0.035569 0.0278 -0.025 lettersAPicture<107.5 -0.0418 0.000228 -0.0435 emphasis<0.09114 upper<0.50472
        0.0335 -0.0535 -0.0376 -0.0312 -0.0323 words<35.5 -0.0757 0.00383
        isQuote<1e-35 zone.share<1e-35 inBody<-1e-35 trail.comment<1e-35 trail.prompt<1e-35 parentProse<7.5 0.00862
        linkDensity<0.027981 isPre<1e-35 copies<1.5 grandDensity<0.97712 0.0205 prev2Letters<172.5 -0.0851 0.018
        -0.0384 rootBefore<186.5 0.0107 -0.093 denseAfter<32.5 -0.0651 -0.00388 parentLinks<0.024309 -0.054 0.00368
        alike<34.5 -0.0546 0.0193 alikeLetters<3625 isLead<1e-35 -0.0513 0.0403 0.037 afterTitle<180.5
        parentShare<0.14171 -0.074 0.027 0.0328 0.0414
        titleWords<0.86607 sinceEnd<7.5 mass<0.13123 0.0238 -0.0521 zone.prompt<1e-35 rootShare<0.90172
        grandShare<0.7909 grandPictures<6.5 total<20107 prose<9558.5 0.00673 denseAfter<-299.5 0.0319 place<0.35205
        -0.00241 sinceEnd<111.5 -0.00154 -0.102 0.028 grandPictures<14.5 -0.0551 0.0132 letters<28.5 -0.0161
        words.ask<1.5 0.0351 -0.0368 rootShare<0.9198 prose<4320 0.00664 -0.0686 zone.box<1e-35 0.000286
        siblingLetters<361.5 -0.0684 0.0306 -0.0325 0.0566
        nextLetters<265.5 prev2Letters<438.5 inBody<-1e-35 isLi<1e-35 commas<1.5 denseAfter<44.5 prev2Letters<5.5
        0.0376 -0.0238 -0.000612 prev2Letters<17.5 nextLetters<34.5 0.00631 -0.0525 endsSentence<1e-35 -0.018
        grandProse<26.5 0.0376 -0.0103 0.0158 nextLetters<9.5 0.0299 alikeLetters<3625 -0.0568 0.0336
        grandShare<0.89858 0.0065 place<0.42336 0.0194 -0.0891 prose<5579.5 0.0457 prose<6657 -0.0558 place<0.8572
        alikeLetters<3625 -0.00401 0.0506 -0.0447
        proseSinceTitle<495.5 parentProse<39.5 afterTitle<1e-35 mass<0.020915 0.0285 denseAfter<162.5
        siblingLetters<9.5 untilPicture<11.5 -0.00592 0.0936 -0.023 -0.0404 sinceEnd<8.5 denseAfter<97.5 -0.0747
        0.0328 digits<0.30068 prose<2791.5 prevProse<2.5 0.0423 -0.0338 parentLetters<213.5 isLi<1e-35 -0.02 0.0433
        0.0272 -0.0296 -0.0536 sincePicture<1e-35 -0.0236 lettersAPicture<3558.5 lettersAPicture<215.5 sinceEnd<144.5
        proseSinceTitle<1254.5 0.0153 -0.0315 0.000655 0.0163 -0.0315
        rootShare<0.90172 nextLetters<298.5 letters<381.5 zone.quote<1e-35 headingsSince<2.5 zone.caption<1e-35
        prose15<0.37593 0.0545 prose15<0.74528 alikeShare<0.14902 -0.0268 0.024 0.0228 -0.0282 trail.prompt<1e-35
        lines<1658.5 -0.00513 0.0627 -0.0449 0.0544 0.0305 0.0354 untilPicture<3.5 mass<0.8628 sentences<1.5 0.0021
        0.0417 -0.0298 denseBefore<77.5 blockLinks<0.97517 -0.0418 0.0198 rootShare<0.97491 prose15<0.85053 -0.0338
        0.0121 total<35871 0.0174 -0.0382
        near.advert<1e-35 lines<1481 near.related<1e-35 denseBefore<39.5 grandDensity<0.95481 upper<0.074117
        prose5<0.89446 untilPicture<4.5 place<0.18573 -0.0492 0.0169 -0.0471 0.0179 upper<0.087022 0.052 -0.000139
        total<10691 -0.0131 total<15433 alike<7.5 -0.0284 -0.158 -0.00933 links5<0.60012 lines<1186 links15<0.030825
        lines<402.5 0.0288 -0.0188 0.000628 -0.0501 sincePicture<8.5 -0.0529 total<12883 -0.0231 0.042 -0.0382 0.0482
        -0.0471
        words.caption<1.5 next2Letters<472.5 near.prompt<1e-35 upper<0.50472 upper<0.15406 parentLetters<76.5
        alikeLetters<1031.5 -0.000761 -0.0496 trail.author<1e-35 alike<31.5 parentProse<26.5 0.00436 -0.0249
        afterTitle<277.5 rootAfter<63.5 parentLetters<7013 alikeLinks<0.033462 0.0658 -0.0223 -0.0399 0.0518
        grandDensity<0.73077 -0.0476 0.021 -0.0411 lines<279.5 0.00052 0.0348 -0.0399 words<68.5 -0.0464 0.0285
        denseBefore<15.5 -0.0988 rootAfter<9.5 -0.04 0.034 -0.0429
        words.more<1.5 rival<1e-35 rootShare<0.89395 trail.prompt<1e-35 total<8129 links15<0.054126 0.0537
        sinceEnd<7.5 -0.0562 alikeLetters<338.5 0.00165 0.0321 place<0.89698 -0.00111 0.045 -0.025 sameArticle<1e-35
        rootAfter<6.5 sentences<2.5 -0.0488 0.0447 words.caption<1e-35 0.0145 -0.033 alikeShare<0.46904
        alikeShare<0.068775 -0.00616 parentLetters<5529 rise<5.5 0.0129 -0.0724 -0.0925 0.0198 -0.0428
        prev2Letters<8.5 0.0345 prevLetters<162.5 -0.0604 0.00944
        isLead<1e-35 words.more<1e-35 heading<1.5 sinceEnd<11.5 -0.0431 links5<0.1474 -0.00562 copies<1.5
        trail.furniture<1e-35 prevLinks<0.29621 0.0308 -0.00411 prevProse<1e-35 -0.0414 0.0253 alike<5.5 -0.012
        parentLetters<80.5 0.00183 next2Letters<10.5 -0.00217 0.109 prose<1952.5 -0.0289 copies<1.5 nextLetters<25.5
        -0.00884 0.0505 grandProse<3.5 nextLetters<112.5 0.0649 -0.0291 -0.0531 words<31.5 alikeLetters<1581.5 -0.047
        -0.00214 0.00822 0.0312
        zone.content<1e-35 place<0.15391 0.0208 -0.0308 titlesSince<1e-35 rootShare<0.89395 great<0.9208
        grandPictures<1e-35 denseBefore<39.5 parentDensity<0.89913 0.0104 -0.048 great<0.81444 0.024 -0.0242 -0.00666
        parentLinks<0.028446 0.0533 0.00919 sameArticle<1e-35 sinceEnd<39.5 prose5<0.89446 -0.052 0.0309 0.0099
        rise<4.5 next2Letters<515.5 alikeShare<0.28876 -0.0114 0.0302 -0.0649 alikeLinks<0.33472 -0.0561 0.0266
        denseAfter<-58.5 -0.063 lines<195.5 0.036 -0.0253
        heading<1.5 next2Letters<472.5 alikeLetters<3625 parentProse<6.5 trail.prompt<1e-35 0.00165 -0.0385
        blockLinks<0.028681 parentShare<0.96253 0.0147 untilPicture<14.5 0.00978 -0.0664 -0.0525 titlesSince<1e-35
        parentProse<40.5 rise<7.5 nextLinks<0.99717 0.0435 -0.00914 alikeShare<0.66204 0.0114 -0.0519 alike<62.5
        untilPicture<10.5 -0.0624 0.0123 0.0206 -0.0338 sameArticle<1e-35 rise<8.5 0.0328 -0.0453 -0.079
        headingsSince<7.5 nextLinks<0.8673 0.0334 -0.0116 -0.00897
        words.caption<1.5 zone.form<1e-35 prose5<0.61939 words<51.5 copies<1.5 afterTitle<-2.5 -0.0521 mass<0.8628
        0.0116 -0.0255 prevLinks<0.28617 -0.00533 untilPicture<1.5 -0.015 links15<0.92127 siblings<2.5 -0.00926 0.113
        -0.00047 0.0682 words.more<1.5 upper<0.061046 zone.article<1e-35 next2Letters<23.5 -0.0325 0.00718
        alikeShare<0.57575 0.00819 0.0495 grandProse<8.5 3.21e-05 grandProse<18.5 -0.0411 copies<1.5 0.00321 -0.0461
        -0.0346 -0.048 -0.0465
        alikeLetters<890 alikeShare<0.074702 nextLetters<245.5 prevLetters<355.5 belowRoot<3.5 links15<0.057352
        total<7558 0.0484 0.000316 parentLinks<0.22005 sameArticle<-1e-35 grandPictures<7.5 -0.0445 0.0168 -0.00362
        0.00425 0.0231 -0.0533 total<7558 0.0518 0.00199 words<2.5 -0.0381 0.0332 sentenceLength<118.06 words<38.5
        rootBefore<21.5 -0.0369 -0.00848 rootBefore<198.5 prevLetters<25.5 total<7679 -0.0506 0.0249 0.0392 -0.00586
        nextLetters<35.5 0.00669 -0.0642
        inBody<-1e-35 isLi<1e-35 siblings<15.5 siblings<4.5 grandShare<0.39288 -0.0126 sincePicture<5.5 0.0173
        -0.00986 near.comment<1e-35 grandProse<6.5 lines<183.5 sinceEnd<66.5 -0.011 nextLetters<28.5
        alikeShare<0.066141 -0.0176 0.0556 0.0969 0.0114 -0.0075 -0.0503 lines<138.5 0.0352 siblings<33.5 -0.0678
        -0.0029 great<0.98904 strong<1e-35 grandDensity<0.82111 0.0102 alike<9.5 0.0119 -0.0682 0.039 0.0604
        prevLetters<5.5 0.0343 -0.0325
        prev2Letters<509.5 trail.author<1e-35 rival<5.5 phrase<1e-35 trail.form<1e-35 links5<0.86677 prose5<0.41863
        sentenceLength<20.083 -0.00486 total<13791 sentenceLength<42.071 0.0677 0.00904 -0.00698 alikeLinks<0.20831
        prevLinks<0.99952 duplicate<1e-35 zone.meta<1e-35 rise<10.5 0.00923 0.0481 proseSinceTitle<267.5 0.0236
        -0.0261 -0.0321 -0.0162 total<16439 parentLinks<0.24964 -0.0504 -0.00654 0.025 rootAfter<6.5 -0.0523 6.61e-05
        -0.0429 -0.0315 -0.0573 -0.0356 -0.0354
        prose15<0.94215 nextLetters<298.5 lines<220.5 rise<8.5 prose15<0.62751 alikeLetters<221.5 -0.0158 0.043
        headingsSince<38.5 upper<0.054817 commas<1.5 -0.0151 endsSentence<1e-35 -0.0365 0.0356 parentLetters<220.5
        linkDensity<0.081103 -0.0135 alikeLinks<0.49627 0.0807 -0.0107 digits<0.0089386 -0.0525 -0.00137 0.0273
        -0.0286 alike<17.5 0.0138 grandShare<0.9548 -0.0118 0.0335 0.0215 ownShare<0.069709 grandShare<0.9313
        nextLetters<442.5 -0.00403 -0.0873 0.0255 -0.0861
        afterTitle<-2.5 -0.0282 words.ask<1.5 rootShare<0.67002 next2Letters<9.5 afterTitle<56.5 0.054 0.00354
        sinceEnd<9.5 -0.0468 proseSinceTitle<117.5 0.0287 depth<12.5 rootShare<0.050839 0.0434 -0.0146
        rootShare<0.26846 grandDensity<0.9214 rootShare<0.058262 -0.0392 0.0331 -0.0432 alikeLetters<153.5 -0.0124
        0.0649 alikeShare<0.068775 0.00559 words<2.5 -0.0495 prose15<0.78408 0.00761 alikeLetters<2798 -0.0357
        strong<0.46225 parentLetters<9192 0.0299 -0.0228 -0.0575 -0.0263
        rootShare<0.67002 prose<2791.5 total<3322.5 -0.0117 sentenceLength<8.125 -0.0219 prose15<0.10729 0.0938
        rootBefore<277.5 0.0408 -0.0207 total<16829 total<14150 nextProse<1.5 lines<259.5 -0.0288 lines<323.5 0.0451
        -0.0265 0.0262 total<14995 -0.0768 -0.00554 grandPictures<4.5 0.0313 -0.0251 rootAfter<-55.5 duplicate<1e-35
        -0.0542 0.0462 links15<0.16679 prose<2372.5 rootBefore<1e-35 0.0144 -0.046 zone.furniture<1e-35 0.00395
        -0.0293 0.0115
        zone.comment<1e-35 heading<1.5 words<38.5 parentDensity<0.91361 near.teaser<1e-35 rootShare<0.058262 -0.0339
        rootShare<0.095359 0.0625 words<3.5 -0.0179 0.00788 -0.0234 sincePicture<9.5 parentLetters<1159.5 rise<5.5
        0.0134 -0.0421 -0.0563 0.000888 parentShare<0.037776 sincePicture<3.5 -0.0123 0.068 rise<2.5 parentProse<26.5
        0.0441 endsSentence<1e-35 -0.0564 0.0237 lettersAPicture<514 denseAfter<52.5 parentShare<0.57564 -0.00657
        0.046 -0.0343 0.0223 0.0146 -0.0444
        zone.share<1e-35 titleWords<0.86607 links15<0.92127 links15<0.84685 trail.form<1e-35 near.advert<1e-35
        trail.comment<1e-35 inBody<-1e-35 isLi<1e-35 0.00218 parentProse<7.5 headingsSince<22.5 0.0317 -0.013 -0.0394
        belowRoot<1.5 0.00109 lines<110.5 0.0188 -0.0668 alike<34.5 -0.0493 0.0266 parentLinks<0.062849 -0.0548 0.0153
        -0.0428 prevSame<1e-35 -0.0226 next2Letters<10.5 -0.00837 0.117 -0.0355 0.051 mass<0.64263 parentShare<0.14171
        -0.0677 0.015 0.0181
        sentenceLength<81.063 letters<478.5 nextLetters<245.5 alike<4.5 links15<0.051147 place<0.56546 -0.014
        rootShare<0.94144 0.0739 -0.0253 commas<2.5 -0.0149 -0.0561 alikeLetters<256.5 0.0257 depth<12.5
        alikeLinks<0.027643 alikeLinks<0.01476 -0.0147 depth<9.5 -0.0775 0.00627 0.00316 headingsSince<19.5 0.0226
        -0.0142 alikeLetters<125.5 0.0468 0.00171 next2Letters<53.5 0.00983 -0.0879 lines<85.5 0.0623 nextLetters<58.5
        lines<113.5 -0.0378 0.0342 -0.0143
        lettersAPicture<780 lettersAPicture<639.5 prose15<0.94215 nextLetters<415.5 place<0.74613 zone.share<1e-35
        grandShare<0.0036125 grandLinks<0.11607 -0.00593 copies<1.5 parentLinks<0.9081 0.0377 -0.0212 0.0515
        isLead<1e-35 -0.00949 0.0349 -0.0468 grandDensity<0.33326 -0.019 prose15<0.48804 0.0726 0.0141 0.0356
        place<0.79373 denseBefore<73.5 -0.0505 0.0307 depth<8.5 0.0184 -0.0956 -0.0378 letters<233.5 next2Letters<7.5
        0.0582 -0.00131 depth<5.5 -0.0298 0.0544
        depth<12.5 prev2Letters<3.5 depth<7.5 -0.0183 siblingLetters<21.5 -0.00335 0.0835 words.caption<1.5
        prose<6592.5 prose15<0.90119 untilPicture<9.5 blockLinks<0.07486 sentenceLength<29.063 -0.00879 0.0283 -0.018
        -0.0168 zone.content<1e-35 -0.0298 0.0466 prose<6989.5 -0.0644 -0.00635 -0.0459 sincePicture<1.5 words<6.5
        0.0323 great<0.2287 -0.046 0.0162 prev2Letters<20.5 rise<12.5 0.0104 -0.0311 rootBefore<150.5
        proseSinceTitle<2667 0.0202 -0.0261 0.0456
        grandProse<83.5 parentLetters<9192 copies<2.5 alikeShare<0.73358 alikeShare<0.65532 rootShare<0.90172 0.00812
        rootShare<0.91442 -0.0489 zone.box<1e-35 rootAfter<-16.5 -0.039 links5<0.15556 -0.00285 0.0239 -0.0405
        zone.furniture<1e-35 -0.00216 -0.0838 rootAfter<-264.5 -0.0421 0.0428 upper<0.10423 -0.0496 0.00722
        grandLinks<0.025174 alikeLinks<0.017949 -0.0142 -0.112 alikeShare<0.46904 alikeShare<0.074702 0.00686
        great<0.95227 0.00947 -0.0759 links5<0.28776 0.048 -0.0376 0.0282
        prev2Letters<6.5 words<3.5 -0.0207 parentDensity<0.51133 total<9995.5 sameArticle<1e-35 words.ask<1e-35 0.105
        -0.0181 -0.00714 -0.00977 0.00591 zone.comment<1e-35 total<4788.5 zone.main<1e-35 nextLetters<251.5
        grandLinks<0.14822 -0.0428 -0.00369 0.0268 grandShare<0.72667 denseBefore<-35.5 0.0516 prose<2689 -0.00744
        -0.0725 words.ask<1e-35 0.0484 -0.0232 letters<9.5 denseBefore<85.5 -0.00831 0.0464 rival<5.5 links15<0.57994
        0.00202 -0.0242 -0.0547 -0.0411
        lines<1481 titleWords<0.86607 copies<2.5 prev2Letters<3.5 0.0274 lines<774 prose<16523 trail.comment<1e-35
        parentLinks<0.0072888 zone.furniture<1e-35 prose<6730.5 links15<0.054126 0.0446 0.0093 lines<449 -0.0178
        0.0409 -0.0143 alikeLinks<0.024555 siblingLetters<434.5 blockLinks<0.021015 -0.0193 -0.0666 prose5<0.89135
        -0.0177 0.0326 0.00175 -0.0353 lines<469.5 parentLinks<0.016161 0.0509 0.00679 -0.00767 -0.0335
        strong<0.067251 -0.0308 0.0286 0.0474 0.0448
        lines<1481 mass<0.97578 denseBefore<39.5 prose15<0.95289 alikeShare<0.55777 links5<0.13958 heading<1.5 -0.0254
        0.0147 total<9435.5 -0.00945 total<9759.5 prose5<0.44238 0.123 -0.0139 0.00502 0.0333 alikeShare<0.39938
        0.000791 -0.101 denseBefore<59.5 0.0278 zone.quote<1e-35 depth<12.5 lines<50.5 0.0445 -0.00644
        sincePicture<6.5 prose15<0.59253 -0.0366 great<0.18139 -0.0101 0.0372 total<5005.5 -0.0311 0.0277 0.0429
        -0.0447 0.0411
        isDiv<1e-35 links15<0.92127 links15<0.84685 proseSinceTitle<4616.5 zone.box<1e-35 parentShare<0.992 words<42.5
        0.00726 parentDensity<0.99152 0.0436 alikeLetters<3536 0.0329 -0.0481 proseSinceTitle<581.5 0.0208 -0.0428
        lines<375.5 -0.0392 0.0315 untilPicture<10.5 lines<338.5 -0.0315 lines<774 0.0302 -0.0445 0.00597
        upper<0.074117 -0.0214 grandLinks<0.89805 -0.0133 0.109 -0.0339 parentDensity<0.94587 prevProse<1e-35 -0.00677
        -0.039 links15<0.057352 0.0478 -0.00772
        isQuote<1e-35 zone.share<1e-35 grandShare<0.048493 lines<148.5 trail.furniture<1e-35 afterTitle<6.5 0.00442
        prevLetters<24.5 0.0881 0.0201 -0.00565 grandPictures<1e-35 0.00939 prevLetters<35.5 prose15<0.75555 -0.0245
        0.0372 -0.0448 copies<1.5 blockLinks<0.028681 grandDensity<0.91921 digits<0.21779 0.0165 -0.046
        prevLetters<112.5 -0.024 0.00859 lines<50.5 0.0388 grandLinks<0.094747 place<0.48658 0.025 rootBefore<154.5
        -0.0524 0.018 -0.0371 -0.0386 -0.0423 0.0471
        words.more<1.5 lines<1658.5 alike<190.5 alike<31.5 alike<21.5 ownShare<0.16334 words.ask<1e-35 0.00281 -0.0191
        links15<0.057352 -0.0253 letters<56.5 -0.0187 0.0509 ownShare<0.050869 rootAfter<175.5 0.0105 -0.0285
        grandLinks<0.049008 -0.0791 0.0111 rise<4.5 emphasis<0.22351 0.0439 -0.0311 lines<402.5 alike<41.5 0.0538
        lines<255.5 -0.0312 0.025 -0.0239 -0.033 0.0534 letters<233.5 prevLetters<372.5 -0.0504 0.0228 0.00858
        """
}
