/// Weights of the body model. Written by Tests/Training/train_body.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `LineFeatures` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum BodyTrees {
    static let table = """
        belowRoot<-1e-35 ownShare<0.0064826 rootShare<0.16758 linkDensity<0.4758 -0.0464 -0.144 -0.155 rootAfter<-43.5
        rootShare<0.3882 alike<13.5 proseSinceTitle<1156.5 0.0314 -0.0931 alikeLinks<1e-35 -0.0437 0.0931 -0.143
        alike<6.5 letters<130.5 -0.075 rootAfter<-11.5 -0.0921 0.0687 proseSinceTitle<-1e-35 -0.0373 0.134
        linkDensity<0.52344 endsSentence<1e-35 alike<4.5 parentShare<0.060104 -0.0894 0.048 letters<6.5 -0.0486 0.109
        great<0.049154 0.0294 0.145 -0.0759
        inRoot<1e-35 ownShare<0.0076645 parentLinks<0.15522 rootShare<0.16758 -0.0207 -0.121 -0.143 rootBefore<146.5
        parentLetters<218.5 isLead<1e-35 -0.0581 0.0906 alikeLetters<116.5 -0.0928 proseSinceTitle<-1e-35 0.00935
        0.122 rootShare<0.3882 zone.article<1e-35 -0.0595 0.0714 -0.124 alikeLetters<292.5 parentShare<0.030997
        -0.0651 linkDensity<0.156 0.07 -0.0729 linkDensity<0.71563 parentLetters<140.5 near.caption<1e-35
        sentenceLength<6.1667 -0.0596 0.104 -0.0823 lines<1276.5 0.138 -0.0118 -0.0485
        parentShare<0.029598 grandLinks<0.088558 alikeLetters<560.5 alikeLetters<116.5 -0.109 -0.0296
        zone.comment<1e-35 sentenceLength<8.125 -0.0683 upper<0.67083 0.0949 -0.0872 -0.089 grandLinks<0.25815
        alikeLetters<1153.5 -0.111 -0.0206 -0.132 alikeLetters<560.5 nextProse<1.5 proseSinceTitle<580.5 letters<79.5
        -0.0613 0.0745 -0.0943 alikeLetters<62.5 -0.0344 0.0819 zone.comment<1e-35 grandProse<1.5 grandLinks<0.13424
        0.0767 -0.0792 sentences<1e-35 0.0652 duplicate<1e-35 0.129 -0.0203 -0.122
        inRoot<1e-35 parentShare<0.027868 rootShare<0.16758 parentLinks<0.30957 -0.00709 -0.115 -0.124
        rootShare<0.5739 zone.comment<1e-35 parentLinks<0.061768 alike<3.5 0.0135 0.089 isP<1e-35 -0.0822 0.0315
        -0.114 proseSinceTitle<919.5 proseSinceTitle<-1e-35 -0.111 isP<1e-35 -0.0336 0.0767 -0.117 linkDensity<0.70106
        alike<1.5 parentShare<0.060104 -0.0743 0.0626 zone.caption<1e-35 zone.form<1e-35 digits<0.60556 0.118 -0.0476
        -0.105 parentShare<0.086603 -0.024 0.0851 -0.0625
        parentShare<0.030997 parentLinks<0.18697 rootAfter<-1e-35 -0.104 afterTitle<1e-35 -0.114 zone.caption<1e-35
        zone.title<1e-35 isDiv<1e-35 letters<8.5 -0.0281 0.0941 -0.0237 -0.0626 zone.table<1e-35 -0.0867 0.0537
        grandProse<61.5 -0.117 0.0324 rootAfter<-1e-35 prevProse<1.5 mass<0.59286 -0.024 -0.0968 endsSentence<1e-35
        -0.078 0.0545 afterTitle<1e-35 -0.0988 endsSentence<1e-35 isDiv<1e-35 grandProse<18.5 zone.caption<1e-35
        0.0479 -0.0807 0.0944 -0.0549 0.117
        inRoot<1e-35 ownShare<0.0064826 alikeLinks<0.84209 rootBefore<18.5 proseSinceTitle<-1e-35 -0.108
        alikeLetters<72.5 -0.0663 0.0451 -0.108 -0.117 rootBefore<174.5 prevLinks<0.54858 alikeLetters<153.5 -0.0352
        0.0853 -0.057 alikeLetters<3536 -0.0966 near.comment<1e-35 0.0469 -0.1 alikeLetters<331.5 parentShare<0.06766
        alikeLetters<62.5 -0.0956 -0.0162 mass<0.73395 alikeLinks<0.37564 0.0813 -0.0522 -0.0496 linkDensity<0.8341
        sentenceLength<6.1667 -0.0507 upper<0.090817 0.111 0.0745 -0.0424
        parentShare<0.029598 grandLinks<0.088558 alikeLetters<581.5 rootAfter<-1e-35 -0.103 alikeLetters<62.5 -0.0837
        -0.00222 rootAfter<-256.5 -0.0764 letters<8.5 -0.0399 near.caption<1e-35 0.0933 -0.0523 grandLinks<0.19812
        alikeLetters<1031.5 -0.0842 0.00888 -0.109 rootAfter<-1e-35 alikeLetters<785.5 -0.0924 rootBefore<206.5 0.08
        -0.0335 alikeLetters<134.5 nextSame<1e-35 -0.0612 0.0216 upper<0.090817 zone.hidden<1e-35 grandShare<0.078024
        grandLinks<0.11168 0.0787 -0.0564 0.107 -0.0585 0.0527
        belowRoot<-1e-35 words<22.5 grandLinks<0.030674 rootShare<0.35596 0.00961 -0.0814 -0.104 rootBefore<206.5
        afterTitle<1e-35 -0.118 parentLetters<366.5 rootBefore<48.5 0.0589 -0.0312 0.0964 rootShare<0.21965
        prose<6330.5 -0.0385 0.0796 -0.0916 words<17.5 isDiv<1e-35 linkDensity<0.72927 phrase<1e-35 zone.form<1e-35
        near.caption<1e-35 0.0731 -0.0255 -0.0977 -0.0985 -0.0387 -0.0834 zone.caption<1e-35 linkDensity<0.23692 0.104
        0.0194 parentShare<0.13049 -0.057 0.0819
        inRoot<1e-35 parentShare<0.0072108 grandLinks<0.048097 -0.0704 -0.103 rootShare<0.3882 alikeLetters<539.5
        nextLetters<91.5 -0.0593 0.0381 near.comment<1e-35 endsSentence<1e-35 -0.0309 0.0928 -0.0901 rootBefore<36.5
        letters<103.5 -0.0605 0.0464 -0.092 alikeLetters<516.5 parentShare<0.060104 grandLinks<0.045586 0.00494
        rootShare<0.45497 0.0487 -0.0735 isDiv<1e-35 0.0651 -0.0588 blockLinks<0.46907 endsSentence<1e-35
        alikeLetters<3780.5 belowRoot<2.5 0.0666 -0.0103 0.0913 0.1 -0.0128
        inRoot<1e-35 ownShare<0.0064826 parentLinks<0.30957 mass<0.7128 afterTitle<-1e-35 -0.101 -0.032 -0.0923 -0.101
        mass<0.64226 afterTitle<1e-35 -0.111 endsSentence<1e-35 -0.0276 0.0679 prevProse<1.5 lines<362.5 -0.0881
        -0.00785 0.023 endsSentence<1e-35 isDiv<1e-35 linkDensity<0.57223 prevSame<1e-35 near.caption<1e-35
        zone.box<1e-35 0.0405 -0.068 -0.0686 zone.form<1e-35 0.0739 -0.0825 -0.039 -0.0716 great<0.26229 0.028
        linkDensity<0.23692 0.0969 0.0305
        inRoot<1e-35 ownShare<0.0064826 parentLinks<0.096077 parentLetters<176.5 -0.0768 mass<0.68972 0.0158 -0.0644
        -0.096 mass<0.65446 endsSentence<1e-35 -0.0518 nextProse<1e-35 prevLinks<0.48026 0.0262 -0.0854 0.0749
        prevProse<1.5 -0.0716 0.0218 endsSentence<1e-35 isDiv<1e-35 linkDensity<0.71563 prevSame<1e-35
        prevLinks<0.069036 zone.caption<1e-35 0.0461 -0.0395 -0.0469 letters<6.5 -0.0622 0.069 -0.0355 -0.0695
        parentLetters<157.5 0.0252 near.author<1e-35 0.093 -0.0455
        belowRoot<-1e-35 parentProse<1e-35 -0.09 alikeLetters<663.5 proseSinceTitle<712.5 proseSinceTitle<-1e-35
        -0.074 endsSentence<1e-35 -0.0335 0.0492 -0.0865 zone.comment<1e-35 prevLinks<0.33455 isP<1e-35
        parentProse<1.5 -0.0595 0.0606 0.0803 -0.0342 -0.0955 alikeLetters<516.5 alikeLetters<62.5 nextLetters<270.5
        -0.0786 0.0419 belowRoot<2.5 0.0462 proseSinceTitle<712.5 0.0439 -0.0494 endsSentence<1e-35
        alikeLetters<3780.5 nextLetters<9.5 -0.0551 sinceEnd<52.5 -0.0547 0.0449 0.0774 0.0907
        belowRoot<-1e-35 grandLinks<0.19812 letters<91.5 mass<0.77673 nextSame<1e-35 -0.056 0.00653 -0.0856
        rootAfter<-11.5 zone.article<1e-35 -0.0531 zone.comment<1e-35 0.0463 -0.0807 proseSinceTitle<-1e-35 -0.0243
        0.0733 -0.0905 words<19.5 isDiv<1e-35 grandLinks<0.088558 nextSame<1e-35 rootAfter<24.5 -0.0511 0.0349 0.0683
        rootAfter<135.5 ownShare<0.027328 -0.0585 0.057 0.0315 -0.0643 parentLetters<493.5 zone.caption<1e-35 0.0566
        -0.0443 place<0.90467 0.0896 0.0074
        belowRoot<-1e-35 ownShare<0.0045285 rootShare<0.40745 grandLinks<0.13424 0.0159 -0.0745 isLead<1e-35 -0.0908
        0.0733 rootShare<0.5739 rootAfter<-169.5 rootShare<0.21965 0.0158 -0.0649 alikeLetters<560.5 -0.00886
        endsSentence<1e-35 grandProse<3.5 -0.0771 0.0728 0.0857 isLead<1e-35 nextProse<1.5 -0.0832 -0.000715 0.0833
        alikeLetters<498.5 parentLetters<188.5 -0.0421 linkDensity<0.33455 0.0372 -0.0473 endsSentence<1e-35
        alikeLetters<3780.5 words<2.5 -0.067 0.0261 0.0709 0.086
        inRoot<1e-35 grandLinks<0.13424 alike<4.5 isLead<1e-35 -0.0606 0.0802 zone.comment<1e-35 afterTitle<-1.5
        -0.0996 nextProse<1e-35 alike<92.5 great<0.034335 -0.051 0.0297 0.089 0.0737 -0.0883 nextProse<1.5 -0.0861
        0.00792 alike<4.5 words<31.5 grandShare<0.2165 -0.0729 nextProse<1.5 words<7.5 -0.0755 0.00744 0.029
        afterTitle<12.5 0.079 -2.08e-05 blockLinks<0.46907 parentLetters<131.5 prevLinks<1e-35 0.0412 -0.0591 0.0816
        -0.0185
        inRoot<1e-35 letters<109.5 grandLinks<0.11168 alikeLetters<144.5 -0.0641 rootBefore<291.5 afterTitle<1e-35
        -0.0821 0.0546 -0.0514 -0.0848 rootBefore<198.5 afterTitle<1e-35 -0.099 parentLetters<218.5 0.000805 0.0754
        zone.article<1e-35 -0.0659 prevLinks<0.44202 0.0346 -0.068 alikeLetters<560.5 isDiv<1e-35 parentLetters<331.5
        alikeLetters<62.5 -0.073 -0.00111 0.0458 -0.065 endsSentence<1e-35 alikeLetters<3780.5 lines<697.5 0.0225
        -0.0731 0.0677 place<0.93585 0.0827 -0.0279
        inRoot<1e-35 rootShare<0.55287 linkDensity<0.49394 afterTitle<-2.5 -0.0983 rootAfter<-67.5 zone.article<1e-35
        -0.0443 0.0331 near.navigation<1e-35 sinceEnd<7.5 -0.0836 alikeLetters<62.5 -0.0131 0.0819 -0.0681 -0.075
        isLead<1e-35 nextProse<1.5 -0.086 -0.0279 0.0848 alikeLetters<516.5 parentShare<0.10695 siblings<4.5
        grandProse<23.5 -0.0629 0.0261 0.00457 isDiv<1e-35 0.0475 -0.0509 blockLinks<0.44202 sentenceLength<6.1667
        -0.0604 emphasis<0.99945 0.0771 -0.0284 -0.0208
        inRoot<1e-35 grandLinks<0.19812 rootBefore<146.5 afterTitle<-1e-35 -0.0859 words<20.5 nextSame<1e-35 -0.0215
        0.0554 0.0615 zone.main<1e-35 -0.0659 zone.comment<1e-35 total<9829 -0.0353 0.0356 -0.0856 isTitle<1e-35
        lines<1644 -0.0817 0.0547 0.0429 words<22.5 nextSame<1e-35 grandProse<29.5 -0.0271 0.0456 linkDensity<0.52344
        zone.form<1e-35 0.0533 -0.0741 -0.0279 parentProse<1.5 0.0315 lines<1276.5 linkDensity<0.23692 0.0806 0.00262
        -0.076
        inRoot<1e-35 grandLinks<0.19812 mass<0.7128 afterTitle<-1e-35 -0.0854 near.comment<1e-35 parentLetters<218.5
        siblings<1.5 -0.0309 0.0285 linkDensity<0.35763 0.064 -0.0397 -0.0865 zone.main<1e-35 -0.0668 lines<255.5
        -0.0435 0.0265 lines<1644 nextProse<1.5 -0.0812 -0.0104 0.0647 endsSentence<1e-35 isDiv<1e-35
        grandLinks<0.038262 0.0438 parentLetters<244.5 -0.0368 0.0107 -0.0598 belowRoot<3.5 place<0.90467
        near.related<1e-35 0.0774 -0.0492 -0.0125 -0.00126
        inRoot<1e-35 parentShare<0.0072108 alikeLinks<0.63398 rootBefore<90.5 afterTitle<-1.5 -0.0819
        alikeLetters<29.5 -0.0664 0.023 -0.0774 -0.0828 alikeLetters<663.5 isLead<1e-35 -0.0496 0.0684
        zone.comment<1e-35 afterTitle<-1.5 -0.0878 rootBefore<299.5 0.0743 0.00216 -0.0774 alikeLetters<1754.5
        proseSinceTitle<1156.5 alikeLetters<62.5 -0.0312 0.0549 isDiv<1e-35 grandShare<0.27518 -0.0419 isP<1e-35 0.043
        upper<0.083284 0.00913 -0.109 -0.0683 linkDensity<0.23692 0.0745 -0.00126
        belowRoot<-1e-35 rootShare<0.55287 alikeLinks<0.89037 afterTitle<-2.5 -0.0821 near.comment<1e-35 alike<4.5
        proseSinceTitle<863.5 0.0373 -0.0562 0.0556 -0.0754 -0.0723 nextProse<1.5 -0.0753 upper<0.087022 0.0281
        -0.0573 alikeLetters<1754.5 proseSinceTitle<1156.5 ownShare<0.045479 upper<0.071358 0.0428 -0.0171 0.0712
        alike<4.5 grandProse<9.5 -0.0779 -0.00743 0.00771 linkDensity<0.70106 place<0.88098 0.0741 afterTitle<299.5
        0.0591 letters<363.5 0.011 -0.171 -0.031
        grandProse<1.5 grandLinks<0.11868 alikeLetters<1031.5 rootAfter<1e-35 -0.0628 near.caption<1e-35 0.00962
        -0.0617 sinceEnd<68.5 -0.0577 0.0479 zone.article<1e-35 -0.078 rootAfter<111.5 -0.0628 0.00712
        alikeLetters<346.5 rootAfter<15.5 proseSinceTitle<493.5 0.0388 -0.0778 blockLinks<0.014108 near.caption<1e-35
        0.0282 -0.0524 -0.0569 endsSentence<1e-35 rootAfter<21.5 -0.0376 0.0279 zone.comment<1e-35 place<0.93585
        upper<0.083284 rootAfter<-192.5 0.00794 0.0766 0.0252 -0.0458 -0.0752
        parentProse<1.5 parentLinks<0.39134 rootAfter<-1e-35 rootShare<0.3882 sinceEnd<167.5 -0.0561 alikeLetters<67.5
        -0.0549 0.0593 -0.0754 prevLinks<0.96506 alikeLetters<3780.5 isDiv<1e-35 grandShare<0.19066 0.000518 0.0502
        -0.035 0.0735 -0.0521 -0.0721 alikeLetters<331.5 heading<1.5 mass<0.56667 -0.0171 -0.0901 0.0396
        blockLinks<0.19199 near.comment<1e-35 letters<47.5 total<6938 -0.0624 0.0439 lines<1276.5 0.072 -0.0682
        -0.0561 rootAfter<91.5 -0.0444 0.0432
        inRoot<1e-35 grandLinks<0.32893 rootBefore<74.5 afterTitle<-1e-35 -0.0802 alike<4.5 endsSentence<1e-35 -0.0216
        0.046 0.0664 alike<13.5 proseSinceTitle<863.5 0.00505 -0.0652 zone.comment<1e-35 prose<5705 -0.0375
        prose<21980 0.0615 -0.0531 -0.0668 -0.0749 endsSentence<1e-35 alike<7.5 nextLetters<241.5 -0.0409 0.0242
        total<24404 sinceEnd<141.5 -0.0246 0.0478 -0.0214 belowRoot<3.5 parentLinks<0.1294 near.author<1e-35 0.07
        -0.0766 0.0121 -0.00969
        belowRoot<-1e-35 grandLinks<0.44212 mass<0.77673 zone.comment<1e-35 endsSentence<1e-35 grandLinks<0.030674
        parentLetters<34.5 -0.0479 near.caption<1e-35 0.058 -0.0455 -0.0394 nextLetters<91.5 words<16.5 -0.0354 0.0315
        0.0722 -0.077 alike<4.5 -0.0764 -0.0218 -0.0752 endsSentence<1e-35 grandLinks<0.039744 zone.caption<1e-35
        0.0406 -0.0334 rootAfter<95.5 -0.0502 0.00689 alikeLinks<0.20831 alike<8.5 rootBefore<62.5 0.0676 -0.0231
        place<0.88098 0.0752 -0.00154 -0.0432
        parentProse<1.5 grandLinks<0.25815 alikeLetters<153.5 proseSinceTitle<991.5 alikeLetters<32.5 -0.0585 0.00548
        -0.0684 zone.prompt<1e-35 prevLinks<0.8341 proseSinceTitle<863.5 afterTitle<-1.5 -0.0596 0.0683
        alikeLetters<4272 nextLinks<0.70106 0.00951 -0.0546 0.0553 -0.0376 -0.0737 -0.0665 words<19.5
        linkDensity<0.078772 parentLinks<0.089316 nextLinks<0.34816 0.0409 -0.0394 -0.0352 -0.0539 place<0.8731
        near.comment<1e-35 duplicate<1e-35 0.0689 -0.048 -0.0536 afterTitle<32.5 0.0556 -0.0357
        parentLinks<0.39134 parentLetters<236.5 prevLinks<0.44202 mass<0.81465 zone.form<1e-35 near.caption<1e-35
        nextLinks<0.85815 afterTitle<-1.5 -0.0497 0.0421 -0.032 -0.0486 -0.0856 -0.0522 -0.0638 upper<0.076841
        zone.comment<1e-35 afterTitle<-1e-35 -0.08 mass<0.65446 linkDensity<0.72927 0.0672 -0.0335 grandShare<0.86293
        -0.000847 0.0508 -0.0772 mass<0.77673 afterTitle<1e-35 -0.0741 phrase<1e-35 near.related<1e-35 0.0239 -0.0896
        -0.0891 -0.052 belowRoot<1.5 -0.0722 -0.0245
        parentProse<1.5 grandLinks<0.14284 alikeLetters<101.5 -0.0483 sinceEnd<179.5 rootBefore<42.5 0.0303 -0.0641
        zone.prompt<1e-35 alikeLetters<3780.5 proseSinceTitle<4253.5 0.0294 -0.0124 0.0629 -0.0728 inRoot<1e-35
        -0.0667 -0.0158 upper<0.061081 zone.comment<1e-35 duplicate<1e-35 alikeLetters<1109.5 rootAfter<-27.5 -0.0306
        0.0414 near.author<1e-35 0.07 -0.0987 -0.0704 -0.0627 alikeLinks<0.20831 commas<1e-35 heading<1.5 -0.0338
        0.0253 alikeLetters<279.5 -0.0297 0.0462 -0.0634
        nextLinks<0.42918 alikeLetters<1649.5 rootAfter<-11.5 nextLetters<79.5 -0.0593 0.00157 zone.caption<1e-35
        alikeLetters<78.5 nextLetters<270.5 -0.042 0.0683 prevLinks<0.50097 near.prompt<1e-35 prose<2890 0.0675 0.029
        -0.0651 -0.0141 -0.0444 linkDensity<0.70106 emphasis<0.36626 near.comment<1e-35 total<35871 0.0631 prose<33605
        grandShare<0.96084 -0.113 0.0473 0.0628 -0.0495 -0.0496 -0.0356 letters<100.5 -0.0644 grandShare<0.27518
        -0.038 linkDensity<0.028151 0.0537 -0.0444
        grandLinks<0.39276 alike<4.5 proseSinceTitle<1262.5 ownShare<0.046906 heading<1.5 sentenceLength<68.063
        -0.0332 0.0303 0.0466 0.0473 nextProse<1.5 -0.073 -0.0163 endsSentence<1e-35 isLi<1e-35 heading<1.5 lines<1644
        parentProse<15.5 -0.031 commas<20.5 0.0355 -0.112 0.0743 0.0374 0.0502 near.comment<1e-35 duplicate<1e-35
        zone.related<1e-35 sentenceLength<25.033 0.00796 lines<1186 0.0623 -0.0696 -0.0531 -0.0555 -0.0799
        belowRoot<-1e-35 -0.0701 -0.0193
        grandLinks<0.39276 alikeLetters<1754.5 mass<0.59286 afterTitle<-1e-35 -0.0782 zone.caption<1e-35 isDiv<1e-35
        zone.form<1e-35 grandLinks<0.049008 0.0571 ownShare<0.10345 0.00707 0.0688 -0.0672 -0.0117 -0.0408
        alikeLetters<170.5 -0.0628 proseSinceTitle<1262.5 0.0406 -0.032 endsSentence<1e-35 rootAfter<38.5 -0.0384
        alikeLetters<4967 -0.00652 parentLetters<19978 0.0679 total<26698 -0.132 0.0356 rootAfter<-119.5 -0.00281
        upper<0.080046 zone.hidden<1e-35 0.0672 -0.0597 0.00447 -0.0615
        grandLinks<0.44212 alikeLetters<1754.5 mass<0.7128 isDiv<1e-35 ownShare<0.15551 near.prompt<1e-35
        alikeLetters<20.5 -0.0561 rootShare<0.43015 0.0472 0.0108 -0.0743 0.073 letters<109.5 -0.0514 0.0124
        zone.furniture<1e-35 -0.0248 lines<388.5 -0.0793 lines<400.5 0.121 -0.0437 zone.comment<1e-35 mass<0.83987
        duplicate<1e-35 upper<0.068992 lines<729 zone.lead<1e-35 0.0684 parentLetters<388.5 -0.0555 0.0603 -0.0213
        0.0243 -0.0713 -0.000936 -0.0718 -0.062
        nextLinks<0.94751 zone.furniture<1e-35 words<27.5 rootAfter<15.5 rootShare<0.35596 0.0316 nextSame<1e-35
        -0.0677 0.00429 near.caption<1e-35 zone.form<1e-35 phrase<1e-35 proseSinceTitle<-1e-35 -0.0122
        rootShare<0.74385 0.0746 0.0306 -0.0655 -0.0898 -0.0367 zone.author<1e-35 zone.comment<1e-35 upper<0.090817
        rootBefore<299.5 0.0682 0.0293 -0.00798 -0.0649 -0.0835 alikeLinks<0.20831 grandShare<0.27518 -0.0333 0.0193
        -0.0703 zone.article<1e-35 -0.0616 proseSinceTitle<1262.5 0.0329 -0.0402
        grandLinks<0.65681 words<38.5 rootAfter<55.5 rootBefore<30.5 0.0318 nextProse<1.5 -0.0471 blockLinks<0.084311
        0.0323 -0.056 afterTitle<-1e-35 -0.0648 isDiv<1e-35 duplicate<1e-35 zone.caption<1e-35 words<2.5 -0.00563
        zone.box<1e-35 0.0495 zone.article<1e-35 0.0593 -0.0738 -0.0105 -0.0857 -0.0257 parentLetters<620.5
        siblings<4.5 -0.0129 0.0416 rootBefore<266.5 0.0673 afterTitle<299.5 0.0339 great<0.98881 great<0.97106
        -0.00758 -0.19 0.0523 -0.0628
        prevLinks<0.79449 letters<103.5 zone.furniture<1e-35 isLi<1e-35 prose<1025.5 0.0655 parentProse<15.5
        rootBefore<6.5 0.0144 -0.0302 0.0252 0.0515 -0.0424 great<0.60203 zone.prompt<1e-35 endsSentence<1e-35 -0.0455
        parentProse<26.5 alike<16.5 0.00727 0.0577 -0.0829 -0.061 linkDensity<0.19199 prose<23302 0.0584 alike<62.5
        great<0.94773 0.0329 -0.144 0.057 -0.0153 isLead<1e-35 zone.main<1e-35 -0.0627 proseSinceTitle<1540.5 0.0218
        -0.0427 0.0692
        zone.furniture<1e-35 endsSentence<1e-35 alikeLinks<0.89037 rootShare<0.66034 prevLinks<0.46687 great<1e-35
        0.0942 0.0209 alike<34.5 -0.0432 0.0777 great<0.79027 -0.0349 phrase<1e-35 0.00608 -0.0735 -0.0515
        zone.comment<1e-35 alike<10.5 proseSinceTitle<831.5 0.0518 prevLinks<0.14901 0.00531 -0.0809
        linkDensity<0.85815 proseSinceTitle<17268 0.0614 alike<62.5 -0.076 0.0369 -0.0429 -0.0669 endsSentence<1e-35
        -0.0572 grandShare<0.33397 rootShare<0.15526 0.0141 -0.0491 0.0283
        linkDensity<0.49394 alikeLetters<1754.5 mass<0.73395 alikeLetters<26.5 -0.0521 near.prompt<1e-35
        parentShare<0.14301 rootShare<0.40745 nextLinks<0.8673 0.0482 -0.0275 -0.00754 0.038 -0.0708 -0.0407
        emphasis<0.38226 near.comment<1e-35 total<35871 zone.lead<1e-35 commas<19.5 alikeLetters<2941.5
        linkDensity<0.19199 0.0363 -0.0633 0.063 -0.0618 alikeLinks<1e-35 -0.0557 0.0487 alikeLetters<22019 -0.0636
        0.0635 -0.0618 -0.0757 zone.main<1e-35 -0.0612 rootAfter<55.5 -0.0515 0.0349
        nextLinks<0.97183 zone.furniture<1e-35 afterTitle<-1e-35 -0.0659 mass<0.61825 near.caption<1e-35 phrase<1e-35
        commas<19.5 letters<134.5 rootShare<0.49388 0.0662 0.0215 0.0583 -0.0794 -0.05 -0.0218 zone.prompt<1e-35
        parentLinks<0.10979 prose<25172 isLi<1e-35 commas<1e-35 -0.0122 0.0329 0.0781 -0.0486 -0.0297 -0.0717
        rootShare<0.55287 0.00215 mass<0.56667 -0.0175 -0.0662 zone.main<1e-35 ownShare<0.22843 -0.0597 0.0323
        mass<0.52725 0.0371 -0.0426
        grandLinks<0.4706 alikeLetters<1754.5 proseSinceTitle<991.5 afterTitle<-1e-35 -0.061 alikeLetters<23.5 -0.0522
        linkDensity<0.019254 0.0369 -0.013 nextProse<1.5 alikeLetters<181.5 -0.0623 -0.0195 grandLinks<0.088558 0.0201
        -0.0461 endsSentence<1e-35 alikeLetters<3780.5 grandShare<0.7212 -0.059 0.0144 lines<124.5
        proseSinceTitle<4253.5 0.0343 -0.134 prevLinks<0.99952 0.0506 -0.0384 place<0.91232 great<0.9289 0.0319 0.063
        -0.026 lines<1426.5 rootShare<0.075044 0.0275 -0.0569 0.0864
        endsSentence<1e-35 rootAfter<6.5 rootShare<0.52976 -0.0138 -0.0734 afterTitle<-1e-35 -0.0622 rootShare<0.64627
        0.0434 near.caption<1e-35 lines<124.5 siblings<6.5 nextLetters<255.5 -0.0564 0.0346 0.0601 prevLetters<16.5
        -0.0206 0.0276 -0.0501 grandShare<0.59723 rootShare<0.3882 sinceEnd<81.5 -0.0258 0.0402 rootAfter<-55.5
        -0.0582 zone.furniture<1e-35 0.0184 -0.0393 near.related<1e-35 lines<748.5 strong<0.50037 upper<0.11769 0.056
        -0.0235 -0.0351 -0.0541 -0.115
        nextLinks<0.94751 nextSame<1e-35 mass<0.85554 zone.caption<1e-35 alikeLinks<0.29471 zone.prompt<1e-35
        letters<22.5 -0.0188 siblings<8.5 0.0167 0.0637 -0.0525 -0.035 -0.0439 -0.0479 mass<0.86292 endsSentence<1e-35
        rootShare<0.88728 zone.furniture<1e-35 grandProse<6.5 0.0769 0.0164 -0.0122 -0.0112 great<0.93368
        rootShare<0.92042 0.0307 -0.0533 0.0651 -0.0255 zone.article<1e-35 isTitle<1.5 -0.0552 0.0813
        proseSinceTitle<1262.5 0.0351 upper<0.055611 0.00683 -0.0593
        parentLinks<0.4815 alike<4.5 rootBefore<66.5 letters<21.5 -0.0404 prose<1139 0.0684 upper<0.11769
        grandProse<4.5 -0.00778 0.0401 -0.0371 zone.quote<1e-35 rootShare<0.26846 0.00192 -0.0556 0.0623
        zone.comment<1e-35 upper<0.055611 letters<6.5 -0.0514 duplicate<1e-35 zone.lead<1e-35 near.author<1e-35 0.0506
        -0.0665 -0.00088 -0.0379 rootShare<0.66034 0.0294 -0.00527 -0.0733 prose<9386.5 isTd<1e-35 -0.0567 0.0518
        place<0.3517 0.045 -0.0314
        prevLinks<0.85815 zone.prompt<1e-35 endsSentence<1e-35 grandLinks<0.038262 near.caption<1e-35
        parentLetters<14.5 -0.0437 0.0321 -0.0321 rootAfter<79.5 total<3363 0.00997 -0.0548 alikeLinks<0.0049541
        isPre<1e-35 -0.0188 -0.142 afterTitle<8.5 -0.0365 0.0504 mass<0.55349 near.comment<1e-35 afterTitle<-1e-35
        -0.0456 0.05 -0.0531 grandLinks<0.13424 0.0212 proseSinceTitle<1156.5 0.0335 -0.0629 -0.0621 zone.main<1e-35
        total<25177 -0.0556 0.0109 rootAfter<24.5 -0.04 0.0267
        nextLinks<0.42918 zone.furniture<1e-35 afterTitle<-1e-35 -0.0637 zone.author<1e-35 upper<0.062565
        rootAfter<-49.5 rootShare<0.3882 0.0352 -0.0461 afterTitle<220.5 0.0482 siblingLetters<4346.5 0.0244 -0.11
        rootShare<0.48158 grandLinks<0.29232 0.0331 0.137 mass<0.86292 0.00325 -0.0581 -0.0765 rootShare<0.55287
        0.00615 alikeLetters<1228 -0.0546 0.0147 zone.main<1e-35 sentenceLength<68.063 rootAfter<111.5 -0.0724 -0.0337
        sinceEnd<123.5 -0.058 0.03 mass<0.51396 0.0323 -0.0277
        nextLinks<0.97183 zone.prompt<1e-35 mass<0.85554 near.comment<1e-35 duplicate<1e-35 near.author<1e-35
        isDiv<1e-35 upper<0.050045 great<0.79027 rootShare<0.74385 0.0332 prose<6561 -0.0601 0.018 lines<697.5 0.0615
        -0.0338 0.0197 alikeLinks<0.20831 prose<2357.5 letters<22.5 -0.0298 0.0827 -0.00999 -0.0569 -0.0777 -0.0687
        -0.0637 upper<0.047676 0.00394 rootShare<0.90713 -0.0108 -0.0695 -0.0584 prose<9386.5 zone.main<1e-35 -0.054
        -0.0108 0.0047
        zone.furniture<1e-35 endsSentence<1e-35 rootAfter<6.5 rootShare<0.40745 0.0205 -0.0603 proseSinceTitle<-1e-35
        -0.0381 isLi<1e-35 rootShare<0.63466 0.0523 prose<23302 -0.00373 -0.0773 0.0594 zone.comment<1e-35
        near.author<1e-35 commas<1e-35 nextLetters<64.5 rootAfter<47.5 -0.0525 0.0178 0.0381 prev2Letters<17.5
        mass<0.47689 0.0392 -0.0264 0.0492 -0.0855 grandShare<0.010316 0.0451 -0.0876 grandLinks<0.44212 mass<0.87013
        zone.prompt<1e-35 -0.000801 -0.0601 -0.0581 -0.0564
        prevLinks<0.94217 zone.form<1e-35 alikeLinks<0.90467 zone.comment<1e-35 near.prompt<1e-35 rootShare<0.40745
        place<0.93585 afterTitle<-1.5 -0.0502 0.0517 -0.0447 commas<1e-35 nextLinks<0.65734 emphasis<0.79156
        nextSame<1e-35 -0.011 0.0273 -0.0794 -0.0432 place<0.62791 0.039 afterTitle<299.5 0.0149 parentProse<6.5
        0.0151 -0.115 -0.0536 -0.0638 -0.0435 -0.0883 zone.main<1e-35 place<0.26481 afterTitle<-1e-35 -0.0525 0.0443
        -0.059 proseSinceTitle<1540.5 0.0393 -0.0298
        zone.furniture<1e-35 zone.form<1e-35 zone.related<1e-35 afterTitle<-2.5 -0.0547 rootAfter<21.5
        linkDensity<0.085349 prose<1025.5 0.0658 alike<3.5 -0.0292 0.017 -0.042 alike<7.5 prose<1849.5 0.0479
        place<0.40692 0.0152 -0.0214 total<24404 0.0478 alike<62.5 letters<74.5 0.0169 rootBefore<134.5 0.0271 -0.101
        0.0499 -0.06 -0.0877 grandLinks<0.035488 afterTitle<181.5 heading<1.5 -0.0264 0.0574 0.05 isLead<1e-35 -0.0455
        0.0439
        great<0.10305 sinceEnd<199.5 zone.table<1e-35 -0.0602 0.0305 rootShare<0.21965 0.0334 zone.main<1e-35
        zone.article<1e-35 -0.0516 rootShare<0.72685 0.0581 -0.0368 words<2.5 -0.0446 total<9743.5 -0.0191
        zone.form<1e-35 0.0558 -0.06 endsSentence<1e-35 isDiv<1e-35 commas<4.5 mass<0.59286 sinceEnd<20.5 heading<1.5
        -0.0761 0.0348 0.0273 -0.0152 -0.0613 -0.0462 mass<0.51396 words<140.5 0.0473 -0.0344 sinceEnd<38.5 -0.0447
        0.0128
        words<37.5 sinceEnd<179.5 isLead<1e-35 nextLetters<198.5 -0.0494 0.0151 0.0655 grandLinks<0.036966
        parentLetters<140.5 prose<970 0.0656 words<3.5 -0.0443 siblings<4.5 -0.0196 0.0336 siblingLetters<2417 0.0415
        -0.0302 prose<8605.5 prose<1379 0.0203 -0.0321 alikeLinks<0.0033925 -0.0166 0.0314 rootBefore<206.5
        parentLetters<757.5 0.00191 words<149.5 0.0617 -0.0196 grandLinks<0.14284 near.comment<1e-35 0.0144 -0.0631
        rootShare<0.82947 0.00178 -0.108
        alikeLetters<3630 linkDensity<0.028151 grandShare<0.31085 rootShare<0.55287 0.0067 siblings<4.5 -0.0442
        -0.00866 upper<0.047676 0.0427 ownShare<0.10345 rootShare<0.33558 0.0593 -0.0134 parentLetters<2544.5 0.066
        alikeLetters<1754.5 -0.0921 0.036 parentProse<6.5 zone.main<1e-35 -0.0352 place<0.39897 0.0603 -0.0111 -0.0743
        place<0.8572 prevLinks<0.99952 ownShare<0.18045 0.0429 belowRoot<1e-35 0.0259 -0.132 -0.0181
        grandShare<0.96084 siblings<3.5 -0.11 0.0155 0.0483
        words<3.5 rootShare<0.19267 0.023 -0.0422 mass<0.74454 afterTitle<-2.5 -0.0553 zone.caption<1e-35
        duplicate<1e-35 near.author<1e-35 sinceEnd<43.5 nextLinks<0.94217 0.02 -0.062 commas<20.5 near.teaser<1e-35
        isDiv<1e-35 0.0418 0.00544 0.000332 -0.0665 -0.0658 prev2Letters<5.5 0.0486 -0.0956 -0.0274 prevLinks<0.25079
        zone.prompt<1e-35 rootShare<0.66034 parentShare<0.23254 0.0436 -0.0428 rootShare<0.97194 depth<9.5 -0.0665
        -0.00244 0.0157 -0.0686 -0.0517
        afterTitle<-1e-35 -0.0552 rootAfter<-1e-35 rootShare<0.55287 nextLinks<0.88965 0.0159 -0.0386 -0.0554
        duplicate<1e-35 upper<0.047676 words<2.5 -0.0481 0.0334 proseSinceTitle<1069.5 isDiv<1e-35 parentLinks<0.14464
        sentences<2.5 next2Letters<13.5 0.0427 -0.00913 0.0625 alikeLetters<29.5 -0.0287 letters<47.5 0.135 0.0253
        -0.027 heading<1.5 zone.list<1e-35 alikeLetters<2568 -0.0477 next2Letters<318.5 0.00894 parentLetters<10702
        0.0155 -0.14 0.0145 0.0274 -0.084
        zone.furniture<1e-35 near.related<1e-35 near.comment<1e-35 upper<0.047676 rootAfter<-299.5 -0.032
        afterTitle<-1e-35 -0.0504 afterTitle<250.5 alike<4.5 0.014 0.0482 prose<17885 0.0378 great<0.98881 -0.0899
        0.0359 rootShare<0.66034 prose<2781 alikeLetters<35.5 -0.0303 0.0682 total<5755.5 -0.0662 0.0173 rootAfter<9.5
        -0.0505 duplicate<1e-35 0.00459 -0.0789 great<0.010356 0.0362 -0.0774 -0.0691 mass<0.82341 afterTitle<-2.5
        -0.0534 -0.00471 -0.0523
        zone.furniture<1e-35 zone.form<1e-35 alikeLetters<23.5 -0.0516 rootAfter<-208.5 -0.0258 afterTitle<-2.5
        -0.0461 proseSinceTitle<919.5 duplicate<1e-35 strong<0.028921 0.0437 parentLinks<0.026366 0.0504 -0.0512
        -0.0581 upper<0.052655 afterTitle<299.5 alikeLetters<4967 commas<7.5 0.0178 -0.075 0.052 parentLetters<9930.5
        0.0117 -0.0955 digits<0.038486 isLi<1e-35 heading<1e-35 letters<268.5 -0.0467 0.0179 0.0108 0.0267 0.0321
        -0.0778 sentenceLength<54.056 -0.0352 0.000601
        alikeLinks<0.90467 zone.form<1e-35 alike<4.5 isLead<1e-35 nextLetters<262.5 isQuote<1e-35 rootShare<0.34278
        0.00656 -0.0329 0.0673 near.caption<1e-35 0.0464 -0.038 0.0597 emphasis<0.79156 near.comment<1e-35
        place<0.92016 near.related<1e-35 digits<0.60556 zone.box<1e-35 0.0289 rootShare<0.87804 0.0236 -0.0795 -0.0401
        -0.0588 -0.0334 -0.0473 grandShare<0.80896 0.0236 -0.0894 -0.0785 place<0.36745 zone.main<1e-35 -0.0241
        alikeLetters<83.5 -0.0325 0.0932 -0.0486
        afterTitle<-2.5 -0.0499 proseSinceTitle<493.5 zone.author<1e-35 near.caption<1e-35 siblings<7.5 commas<1e-35
        0.0101 0.0424 0.0679 -0.0142 -0.0494 rootAfter<55.5 prevLinks<0.098187 parentLetters<89.5 -0.047
        zone.prompt<1e-35 near.advert<1e-35 blockLinks<0.017534 parentLinks<0.096077 rootShare<0.13899 -0.0288 0.0342
        -0.0341 -0.0205 -0.0771 -0.0613 nextLetters<58.5 -0.0595 -0.00981 afterTitle<299.5 grandProse<30.5
        zone.share<1e-35 0.0119 -0.064 0.0365 zone.main<1e-35 0.034 -0.0809
        prevLinks<0.94217 zone.form<1e-35 phrase<1e-35 duplicate<1e-35 zone.comment<1e-35 near.author<1e-35
        alikeLinks<0.90467 zone.furniture<1e-35 emphasis<0.79156 proseSinceTitle<4453.5 zone.share<1e-35 0.0324
        -0.0365 great<0.98101 siblingLetters<4346.5 0.00414 -0.0897 0.0315 zone.list<1e-35 -0.0666 0.0429
        afterTitle<124.5 proseSinceTitle<2008.5 0.00598 total<11406 -0.0649 0.0119 0.0372 -0.0313 -0.0663 -0.0606
        -0.057 -0.0694 -0.0782 place<0.22517 afterTitle<2.5 -0.0191 0.0535 -0.036
        alikeLetters<3630 proseSinceTitle<1156.5 proseSinceTitle<-1e-35 prevLinks<0.2224 0.00132 -0.0422
        alikeLetters<23.5 -0.0424 great<1e-35 prev2Letters<39.5 0.0859 -0.00568 ownShare<0.055604 0.0022
        strong<0.013129 0.0528 -0.0218 alike<4.5 -0.0446 heading<1.5 near.related<1e-35 sinceEnd<129.5 -0.0439
        parentProse<26.5 great<0.10305 proseSinceTitle<10205 -0.0324 0.0383 strong<0.9951 0.0232 -0.0612 -0.0848
        -0.0881 0.0374 nextSame<1e-35 -0.00423 linkDensity<0.8673 0.0402 -0.0319
        afterTitle<-1e-35 -0.0493 rootAfter<-256.5 -0.0353 zone.caption<1e-35 phrase<1e-35 near.author<1e-35
        zone.comment<1e-35 lines<110.5 prev2Letters<436.5 grandLinks<0.038262 great<0.97157 -0.00497 0.0643 -0.0173
        -0.0706 near.box<1e-35 prose<2154.5 0.0562 depth<12.5 great<0.91631 lines<198.5 afterTitle<28.5 0.00177
        parentLetters<2229 -0.0364 grandShare<0.86293 -0.235 0.00861 0.00699 place<0.89697 0.0302 -0.0453 0.042
        -0.0412 -0.0536 -0.0589 -0.0571 -0.0319
        zone.form<1e-35 isLead<1e-35 alike<4.5 ownShare<0.15551 nextLetters<255.5 isQuote<1e-35 -0.0314 0.0489
        heading<1.5 -0.0168 0.0743 words<14.5 -0.0474 0.0567 sinceEnd<66.5 parentProse<8.5 -0.0458 0.0356 words<2.5
        -0.0212 nextSame<1e-35 0.00494 grandProse<7.5 0.048 alike<9.5 blockLinks<0.051352 0.000923 -0.0839
        great<0.60203 -0.0291 nextProse<2.5 0.0425 total<13954 0.034 digits<0.0090166 0.0125 -0.116 0.0607 -0.0743
        afterTitle<-2.5 -0.0461 proseSinceTitle<493.5 prose<1687.5 0.0498 isDiv<1e-35 blockLinks<0.99952 0.014
        alikeLetters<890 0.114 -0.0283 -0.0243 upper<0.052655 grandShare<0.7909 grandShare<0.75641
        siblingLetters<308.5 rootBefore<266.5 0.00402 -0.0354 near.comment<1e-35 0.0378 -0.057 parentShare<0.75776
        -0.14 0.0187 blockLinks<0.021049 0.0428 nextLetters<58.5 -0.0609 0.0234 place<0.32052 0.0146
        grandLinks<0.092958 heading<1.5 zone.article<1e-35 -0.00105 -0.0416 0.0206 -0.0466
        words<3.5 lines<1644 parentLetters<2544.5 rootShare<0.10713 0.0217 -0.0455 0.0169 0.0706 prevSame<1e-35
        isLead<1e-35 sinceEnd<103.5 -0.0322 siblings<4.5 lines<113.5 rootBefore<12.5 sentences<1e-35 -0.0455 0.0372
        -0.0761 -0.00261 rootShare<0.91236 0.0342 -0.0118 0.0478 zone.prompt<1e-35 prev2Letters<7.5 0.0652
        prev2Letters<17.5 -0.0182 prev2Letters<44.5 0.0423 upper<0.055611 blockLinks<0.24184 near.advert<1e-35 0.0347
        -0.0578 -0.0424 -0.00963 -0.0408
        zone.form<1e-35 zone.content<1e-35 place<0.28062 0.0139 rootShare<0.66034 0.00372 -0.0701 near.prompt<1e-35
        zone.comment<1e-35 zone.caption<1e-35 nextLinks<0.40168 prevLinks<0.79449 grandProse<13.5 words<3.5 -0.00476
        siblings<4.5 0.0278 0.0572 upper<0.25144 linkDensity<1e-35 proseSinceTitle<15826 0.0254 -0.0372 -0.0183
        -0.0755 -0.0114 prose<9227 prose<1379 0.0465 prevHeading<1e-35 -0.0425 0.0156 0.0278 -0.0214 -0.053 words<56.5
        -0.0751 0.0299 -0.0708
        afterTitle<-2.5 -0.0434 proseSinceTitle<493.5 alike<1.5 proseSinceTitle<116.5 0.0145 -0.0402 rootShare<0.19267
        0.067 0.0239 alike<7.5 nextLetters<234.5 prose<11156 -0.0354 0.00812 prose<5759.5 0.0563 heading<1.5 -0.0635
        0.0337 rootBefore<299.5 commas<1.5 prose<5705 -0.0209 0.0296 0.0422 grandShare<0.96084 parentShare<0.3183
        siblingLetters<308.5 belowRoot<1e-35 -0.0425 zone.article<1e-35 0.0337 -0.0248 0.0275 -0.0748 alike<25.5
        -0.0376 0.0467
        zone.furniture<1e-35 zone.comment<1e-35 zone.form<1e-35 zone.related<1e-35 near.author<1e-35 isLi<1e-35
        phrase<1e-35 proseSinceTitle<4453.5 afterTitle<1e-35 -0.0292 zone.caption<1e-35 grandLinks<0.036966 0.0387
        alikeLetters<3630 0.00358 0.0499 -0.0121 lines<627 lines<124.5 -0.0471 total<20788 alikeLetters<5242.5 -0.0232
        0.0352 0.0543 parentShare<0.96101 -0.0736 0.0457 -0.0495 0.0385 -0.0569 -0.0432 -0.0647 -0.0623
        afterTitle<181.5 isLead<1e-35 -0.0294 0.0395 0.0206
        phrase<1e-35 zone.form<1e-35 zone.content<1e-35 rootShare<0.72685 lines<146.5 prose<4219.5 -0.00453 0.107
        -0.0193 grandProse<10.5 -0.0697 0.000794 nextSame<1e-35 isQuote<1e-35 prevLinks<0.8341 siblings<4.5
        parentLinks<0.0059791 words<3.5 -0.0395 0.0151 -0.0243 siblings<17.5 0.0309 rootShare<0.10713 0.0423 -0.0429
        -0.0275 0.0703 mass<0.70141 isPre<1e-35 0.0253 -0.0594 alike<10.5 parentLinks<0.02747 0.0175 -0.0553 0.0152
        -0.0687 -0.0655
        isLead<1e-35 zone.form<1e-35 afterTitle<-2.5 -0.0433 proseSinceTitle<1156.5 siblings<2.5 ownShare<0.055604
        blockLinks<1e-35 rootBefore<21.5 -0.0165 0.0274 -0.0381 0.0301 great<0.16594 0.0502 alikeLinks<0.20831 0.0249
        -0.0257 alike<8.5 grandLinks<0.038262 isLi<1e-35 -0.0146 0.0527 rootBefore<62.5 0.00128 isQuote<1e-35
        total<21262 -0.06 0.012 0.0461 great<0.93368 -0.00731 afterTitle<299.5 0.0302 great<0.98881 -0.0875 0.0232
        -0.0719 0.0589
        zone.caption<1e-35 phrase<1e-35 mass<0.59286 duplicate<1e-35 nextLetters<198.5 zone.form<1e-35 commas<4.5
        letters<20.5 rootShare<0.31355 0.0357 -0.0222 isLi<1e-35 prevLinks<0.1059 0.0217 alikeLinks<0.027992 -0.0321
        0.0206 0.0553 alike<30.5 depth<9.5 -0.0768 0.00471 0.0383 -0.0564 0.0375 -0.0623 prevLinks<0.25079
        near.prompt<1e-35 rootShare<0.3882 0.0294 depth<12.5 rootShare<0.58165 -0.0666 -0.00442 0.0229 -0.0671 -0.0375
        -0.0584 -0.0319
        zone.content<1e-35 place<0.28062 0.00478 siblingLetters<244.5 -0.0634 -0.0037 zone.form<1e-35 isDiv<1e-35
        afterTitle<-1e-35 prose<1379 prevLetters<14.5 -0.0317 0.0986 -0.0555 proseSinceTitle<1e-35 prose<8117
        afterTitle<1e-35 words<10.5 0.0397 -0.0496 0.0577 parentLetters<140.5 -0.0405 0.0292 depth<12.5 place<0.3282
        prevLetters<26.5 alikeLinks<0.11889 -0.0434 0.0401 0.0318 -0.0102 0.021 next2Letters<7.5 prev2Letters<7.5
        0.103 -0.00665 -0.0286 -0.0652
        zone.comment<1e-35 zone.furniture<1e-35 proseSinceTitle<4453.5 zone.share<1e-35 letters<217.5 siblings<4.5
        commas<4.5 0.00215 -0.0785 0.0267 zone.related<1e-35 0.0381 -0.0602 -0.0505 depth<17.5 lines<748.5 alike<27.5
        lines<270.5 alike<21.5 -0.0262 -0.114 0.0112 grandShare<0.86102 -0.013 0.0466 total<30128 -0.155 -0.011 0.056
        total<9246 proseSinceTitle<2054.5 letters<39.5 -0.0424 0.0102 -0.0626 near.title<1e-35 -0.00424 0.0586 -0.0565
        phrase<1e-35 near.prompt<1e-35 zone.content<1e-35 rootShare<0.72685 0.0122 -0.0437 prevLinks<0.94217
        zone.form<1e-35 zone.caption<1e-35 zone.comment<1e-35 near.advert<1e-35 words<3.5 -0.00606 grandLinks<0.032203
        zone.meta<1e-35 prevLetters<343.5 0.0481 -0.0127 -0.000972 alike<62.5 parentLetters<17534 0.0125
        zone.main<1e-35 0.031 -0.095 0.0594 -0.048 -0.0383 -0.0117 -0.0603 zone.main<1e-35 alikeLinks<0.0033925
        -0.0605 -0.00489 0.0205 words<56.5 -0.0685 0.0326 -0.0588
        zone.prompt<1e-35 zone.comment<1e-35 zone.author<1e-35 near.related<1e-35 mass<0.9164 zone.caption<1e-35
        afterTitle<1e-35 -0.0221 proseSinceTitle<652.5 0.0338 alike<16.5 isP<1e-35 0.0114 prev2Letters<17.5 -0.0797
        ownShare<0.042952 proseSinceTitle<9968.5 -0.0509 0.0491 zone.date<1e-35 0.0397 -0.057 afterTitle<72.5
        ownShare<0.10345 0.0402 -0.0527 siblingLetters<4998.5 great<0.60203 great<0.48651 0.00555 -0.111 0.0347
        -0.0634 -0.018 -0.0306 -0.0469 -0.0524 -0.0508 -0.041
        prose<970 0.0396 afterTitle<-1e-35 -0.0394 alike<4.5 alikeLetters<1518.5 grandShare<0.24659 -0.0236
        alikeLetters<181.5 -0.011 0.0332 -0.0871 rootBefore<1e-35 parentLinks<0.18697 0.0136 0.107 grandLinks<0.088558
        lines<1186 sinceEnd<117.5 grandLinks<0.048097 -0.043 0.036 prevLetters<11.5 -0.0143 0.0235 -0.0805 depth<11.5
        ownShare<0.11281 grandShare<0.80896 rootAfter<135.5 -0.0339 0.034 alike<15.5 -0.1 alikeLetters<9304 0.0197
        -0.0813 0.0321 0.0163
        zone.form<1e-35 zone.caption<1e-35 near.box<1e-35 words<3.5 nextProse<1.5 total<15448 -0.0358 0.00504 0.0339
        near.author<1e-35 siblings<4.5 ownShare<0.055604 zone.furniture<1e-35 grandShare<1e-35 0.0456 -0.00269 -0.0198
        prevLinks<0.94217 blockLinks<0.021049 belowRoot<3.5 0.0481 -0.0478 words<89.5 0.0186 -0.0649 -0.0195
        zone.prompt<1e-35 0.0256 -0.0358 -0.0497 nextLetters<32.5 -0.0604 0.00532 nextLetters<10.5 nextLetters<5.5
        -0.0364 0.0396 -0.0329 -0.066
        sinceEnd<182.5 rootBefore<297.5 letters<32.5 -0.0315 belowRoot<1.5 linkDensity<0.042125 0.0293 -0.0318
        lines<173.5 0.0217 -0.068 -0.0421 siblingLetters<3205 duplicate<1e-35 nextSame<1e-35 rootShare<0.21965
        rootShare<0.15526 siblingLetters<14.5 -0.0266 0.0291 0.0755 near.meta<1e-35 letters<22.5 -0.03
        nextLetters<439.5 0.00894 -0.0619 -0.0398 0.0185 -0.0484 rootShare<0.97194 rootShare<0.74385 0.0155 alike<6.5
        -0.00681 near.meta<1e-35 -0.116 0.0315 0.0174
        rootAfter<-256.5 grandLinks<0.22237 -0.00873 -0.0529 siblings<4.5 upper<0.02633 0.0179 isLead<1e-35
        prevSame<1e-35 -0.0238 prose<1687.5 letters<30.5 -0.012 0.0681 heading<1.5 place<0.31255 0.015
        alikeLinks<0.020819 blockLinks<1e-35 alikeLinks<0.0033925 -0.0434 0.0275 -0.115 -0.00142 0.0245 0.0403
        grandShare<0.073521 letters<4.5 -0.0325 proseSinceTitle<-1e-35 siblingLetters<46.5 0.0427 -0.0345
        proseSinceTitle<1069.5 0.0764 0.0272 upper<0.061081 0.0181 -0.0173
        near.related<1e-35 zone.author<1e-35 zone.form<1e-35 alike<30.5 alike<21.5 alike<16.5 proseSinceTitle<2549.5
        alikeLetters<4576 words<39.5 lines<232.5 -0.00695 letters<126.5 grandProse<12.5 0.0439 -0.0234 -0.0328 0.029
        -0.0843 lines<350.5 -0.0275 0.0158 0.0366 lines<127.5 alikeLetters<4576 0.000358 siblingLetters<511.5 -0.165
        0.00192 -0.00935 lines<400.5 words<2.5 -0.0304 0.0445 siblingLetters<4998.5 0.000123 -0.0753 -0.0572 -0.0516
        -0.0506
        afterTitle<-2.5 -0.038 proseSinceTitle<334.5 grandProse<7.5 0.0238 letters<68.5 parentLinks<0.96229 -0.0483
        0.0631 0.0194 alike<10.5 prevLinks<0.080164 total<16367 proseSinceTitle<4155.5 nextLetters<46.5 -0.0193 0.0159
        -0.0458 0.0245 alikeLetters<871.5 alike<3.5 -0.0409 0.0113 -0.0868 afterTitle<70.5 letters<91.5 9.39e-05
        parentLetters<17534 0.0393 -0.0441 great<0.98954 parentLetters<4489 siblingLetters<275.5 -0.0225 0.0313
        grandProse<83.5 -0.0831 0.00933 0.0345
        isQuote<1e-35 phrase<1e-35 heading<1.5 prose<1687.5 zone.furniture<1e-35 rootShare<0.43015 0.082
        blockLinks<0.56207 0.0366 -0.0371 -0.0182 emphasis<0.60102 near.author<1e-35 letters<18.5 -0.0251
        near.caption<1e-35 total<15078 total<13954 great<0.85996 total<9574 total<8855 -0.0132 -0.0955 0.0151 0.0154
        -0.0815 0.0165 parentLetters<211.5 -0.0558 0.0222 -0.058 parentShare<0.8019 -0.00129 -0.104 nextLinks<0.8673
        0.0323 -0.0308 -0.0517 0.0585
        zone.quote<1e-35 sinceEnd<43.5 parentLetters<2981 nextLetters<198.5 -0.0441 0.015 0.0376 near.related<1e-35
        isLi<1e-35 emphasis<0.38226 alikeLetters<6038.5 total<8061 prev2Letters<8.5 0.0457 blockLinks<0.08023 0.00937
        parentLinks<0.16695 -0.0643 0.0066 lines<113.5 -0.0632 depth<17.5 -0.0112 0.0547 0.0209 sentences<1.5 -0.00129
        -0.0975 parentLetters<2981 words<2.5 -0.023 rootAfter<55.5 0.00086 inBody<-1e-35 0.0666 -0.0438 -0.0457
        -0.0506 0.0674
        phrase<1e-35 near.prompt<1e-35 mass<0.97575 grandLinks<0.032203 prose<5857.5 alikeLinks<0.030533 0.0341
        -0.0238 ownShare<0.057932 lines<627 prose<10441 prose<9558.5 0.00569 -0.072 0.0356 prose<17694 0.0135 -0.0765
        -0.0575 rootBefore<288.5 grandLinks<0.15154 parentLetters<6834 letters<241.5 -0.0217 prevLetters<34.5 -0.0294
        0.0446 0.0329 afterTitle<-1.5 -0.0149 prose<8811.5 0.0216 0.0759 -0.0178 -0.0529 letters<154.5 -0.0688 0.0165
        -0.051
        zone.comment<1e-35 rootShare<0.74385 grandProse<26.5 alikeLetters<29.5 -0.0336 0.0167 total<10607 -0.118
        -0.00109 rootAfter<-55.5 -0.0509 emphasis<0.60102 afterTitle<299.5 afterTitle<18.5 sentenceLength<76.042
        mass<0.1517 0.00796 prevSame<1e-35 -0.056 strong<0.079418 nextLetters<42.5 -0.0278 0.0399 nextLetters<24.5
        0.0369 -0.088 0.0223 rootShare<0.75776 -0.0788 alikeLetters<4967 0.00752 0.0391 parentShare<0.97166
        parentLetters<2544.5 -0.0134 -0.0847 0.0426 -0.0478 -0.0469
        near.prompt<1e-35 lines<1644 zone.form<1e-35 depth<20.5 lines<617 total<16367 total<13954 nextLetters<234.5
        lines<232.5 sentenceLength<54.056 grandProse<7.5 -0.00616 parentLinks<0.0072888 -0.000292 -0.05 0.00716
        alikeLinks<0.90467 0.0228 -0.0292 blockLinks<0.014108 0.0411 next2Letters<220.5 0.0217 -0.0637 rootAfter<75.5
        total<14794 -0.128 -0.0156 -0.00292 0.0196 total<30128 proseSinceTitle<4625.5 -0.0135 -0.0934 0.00485 0.0423
        -0.0547 0.073 -0.0443
        zone.form<1e-35 isQuote<1e-35 lines<1644 alike<180.5 alike<64.5 depth<13.5 zone.box<1e-35 parentProse<64.5
        rootAfter<-55.5 rootShare<0.40745 rootAfter<-290.5 -0.0243 0.0347 ownShare<0.10345 -0.0594 0.0511
        emphasis<0.60102 duplicate<1e-35 0.00592 rootAfter<-1e-35 0.0482 -0.0953 isP<1e-35 0.036 -0.074
        zone.article<1e-35 0.0267 -0.0887 lines<319 -0.074 0.0357 0.014 words<3.5 -0.0255 0.0494 -0.0469 0.0733 0.0517
        -0.0581
        rootShare<0.90177 near.teaser<1e-35 zone.prompt<1e-35 total<7781.5 zone.furniture<1e-35 0.0356 -0.000551
        total<15078 total<14167 total<9743.5 alike<25.5 -0.00691 -0.0886 0.0145 -0.0703 0.0233 -0.0345 lines<127.5
        -0.0631 0.00168 inRoot<1e-35 -0.0363 zone.article<1e-35 zone.hidden<1e-35 0.0153 -0.0844 isPre<1e-35
        lines<413.5 alike<31.5 upper<0.047676 0.0196 sentenceLength<21.056 0.0277 grandProse<8.5 -0.000338 -0.071
        0.0478 -0.0483 -0.114
        duplicate<1e-35 zone.related<1e-35 zone.prompt<1e-35 siblings<4.5 linkDensity<0.028151 prose<2251 0.0243
        prose<2554.5 -0.0626 afterTitle<121.5 rootAfter<6.5 -0.0339 0.00126 siblingLetters<2417 0.042 -0.0495
        alikeLinks<0.031854 words<29.5 -0.115 -0.019 -0.00753 words<2.5 zone.title<1e-35 -0.028 0.0608
        prev2Letters<7.5 0.0536 near.comment<1e-35 zone.caption<1e-35 zone.content<1e-35 -0.0248 0.026 -0.0266 -0.0552
        -0.0337 -0.0362 prevProse<1e-35 0.0154 -0.0815
        phrase<1e-35 rootAfter<-192.5 rootShare<0.55287 rootShare<0.49388 rootShare<0.3882 siblings<8.5 -0.0147 0.0438
        -0.0688 0.08 -0.0504 near.box<1e-35 rootShare<0.45497 parentLinks<0.23221 zone.navigation<1e-35
        afterTitle<-1e-35 -0.0503 next2Letters<7.5 0.0595 nextLinks<0.094762 0.0222 -0.0259 -0.0489 isDiv<1e-35 0.076
        -0.00607 commas<1e-35 zone.list<1e-35 heading<1.5 -0.0198 0.00845 letters<19.5 -0.0182 0.0321
        parentLinks<0.1294 0.0153 -0.0265 -0.0354 -0.0481
        isQuote<1e-35 prose<970 proseSinceTitle<271.5 0.0564 -0.0187 heading<1.5 sentenceLength<20.083 -0.0232
        proseSinceTitle<2719.5 parentLetters<2981 grandLinks<0.41614 sentenceLength<100.37 -0.00864 0.0317
        mass<0.59286 0.0579 -0.0306 ownShare<0.003528 -0.0198 0.0468 prose<3735 -0.0644 siblingLetters<4346.5
        siblingLetters<308.5 upper<0.05203 0.00314 -0.0288 0.0324 great<0.98101 -0.0712 0.0157 grandLinks<0.030674
        0.0481 sentenceLength<21.056 0.0279 parentShare<0.90852 -0.0329 0.0276 0.0591
        duplicate<1e-35 sinceEnd<31.5 mass<0.18369 0.0184 -0.0322 rootShare<0.26846 prose<4937 0.0431 prose<5705
        -0.0601 0.0162 zone.box<1e-35 lines<400.5 alike<31.5 rootShare<0.31355 -0.0592 rootShare<0.52976 0.0363
        alikeLetters<1518.5 0.0075 strong<0.38716 afterTitle<34.5 alikeLetters<1649.5 -0.0824 0.0333 -0.0602 -0.106
        words<3.5 -0.0321 0.0462 great<0.98881 -0.0259 0.0369 lines<388.5 -0.0563 0.0217 sinceEnd<29.5 0.0442 -0.0665
        rootShare<0.050839 0.0346 rootShare<0.058262 -0.0765 near.related<1e-35 zone.prompt<1e-35 rootShare<0.40745
        ownShare<0.0042328 0.0337 -0.00203 prevLetters<16.5 letters<476.5 -0.0129 -0.0813 zone.caption<1e-35
        parentLetters<9023 endsSentence<1e-35 parentLinks<0.9338 -0.00729 0.0393 prev2Letters<14.5 great<0.9014 -0.05
        0.0411 0.0257 heading<1.5 alike<27.5 upper<0.038488 0.013 -0.101 total<25177 0.0286 alike<62.5 -0.0724 0.0135
        0.0237 -0.0221 -0.0306 -0.0376
        isLead<1e-35 isQuote<1e-35 zone.share<1e-35 duplicate<1e-35 sinceEnd<39.5 -0.0187 rootShare<0.52976
        mass<0.35854 rootAfter<115.5 -0.0357 proseSinceTitle<-1e-35 -0.038 0.0441 place<0.95902 0.0317 -0.0498
        rootAfter<-55.5 ownShare<0.10345 -0.0465 0.0555 rootShare<0.55287 -0.0856 alike<1.5 place<0.64364 -0.00646
        -0.0557 zone.content<1e-35 alikeLinks<0.018331 alikeLetters<2061.5 -0.0077 -0.144 -0.000624 0.01
        grandShare<0.04645 0.0255 -0.0758 -0.0464 0.0466 0.0433
        sinceEnd<12.5 -0.0327 zone.content<1e-35 rootShare<0.72685 siblings<2.5 -0.0294 total<9829 0.0902 -0.0145
        grandShare<0.97247 -0.0642 -0.00347 afterTitle<1e-35 -0.0264 proseSinceTitle<493.5 commas<5.5 0.0238 -0.028
        depth<20.5 isDiv<1e-35 zone.box<1e-35 afterTitle<299.5 rootShare<0.13899 -0.0284 depth<7.5 grandShare<0.86293
        grandShare<0.54312 0.00421 -0.105 0.0113 0.0152 -0.0262 rootShare<0.84894 place<0.73848 -0.0309 0.0599 -0.0685
        -0.0244 0.0543
        rootShare<0.050839 0.0344 rootShare<0.058262 -0.076 near.advert<1e-35 rootShare<0.90177 prose<2704
        proseSinceTitle<271.5 0.0385 sentenceLength<18.071 -0.0428 0.0141 prose<3914.5 sentenceLength<79.348 -0.0406
        0.0178 depth<18.5 zone.lead<1e-35 0.00626 -0.0366 rootShare<0.13899 -0.0135 0.0618 rootShare<0.92042
        depth<14.5 -0.0588 0.0364 zone.share<1e-35 prose<2554.5 total<4542.5 -0.00238 -0.0665 prose<23302 0.00906
        grandLinks<0.05544 -0.0488 0.0163 -0.0615 -0.0508
        zone.comment<1e-35 duplicate<1e-35 zone.form<1e-35 siblings<4.5 blockLinks<0.028416 grandShare<0.33397
        alikeLinks<0.032401 afterTitle<86.5 -0.013 0.0228 afterTitle<2.5 0.0341 total<9743.5 -0.101 -0.00837
        digits<0.2109 0.0175 -0.0567 alikeLinks<0.031854 -0.0665 digits<0.0068532 -0.0203 0.0175 alike<154.5 depth<6.5
        0.0566 depth<12.5 prev2Letters<3.5 0.0643 -0.00314 0.0303 -0.0251 -0.0509 grandShare<0.04645 prevSame<1e-35
        -0.0395 0.089 -0.0697 -0.0472
        ownShare<0.15551 zone.date<1e-35 rootShare<0.88728 rootShare<0.87102 zone.quote<1e-35 duplicate<1e-35 0.00305
        -0.0463 0.0744 0.0504 alike<6.5 -0.0244 grandShare<0.94402 grandProse<7.5 parentLetters<136.5
        alikeLetters<331.5 0.0286 -0.0335 prose<5899 -0.0204 0.0539 siblingLetters<22.5 0.00343 -0.0686 isPre<1e-35
        0.0216 -0.0781 parentLetters<2229 alikeLetters<871.5 -0.0183 -0.0883 0.0265 alike<23.5 siblingLetters<4346.5
        0.0476 -0.0422 ownShare<0.94588 -0.095 0.0262
        phrase<1e-35 heading<1.5 next2Letters<215.5 words<3.5 -0.0201 parentShare<1e-35 zone.prompt<1e-35
        prevLetters<37.5 0.0355 -0.000367 -0.046 upper<0.087022 grandShare<0.7909 grandProse<8.5 alikeLetters<6963.5
        total<7925.5 0.016 total<16829 -0.042 0.0213 0.0467 -0.0436 linkDensity<0.028151 zone.content<1e-35 -0.041
        parentShare<0.999 0.0432 -0.0115 grandShare<0.97157 -0.0363 0.0242 digits<0.0047059 -0.0417 rootShare<0.96419
        0.0197 -0.0421 -0.0184 0.0147 -0.0408
        afterTitle<-2.5 -0.0323 place<0.96685 prev2Letters<7.5 prose<2781 rootAfter<-232.5 -0.0269 belowRoot<1e-35
        0.0934 0.0145 -0.00155 near.comment<1e-35 prev2Letters<17.5 ownShare<0.040572 -0.00259 -0.0492
        sentenceLength<50.05 isLi<1e-35 sentenceLength<42.071 ownShare<0.034549 total<5348.5 -0.0339 nextLinks<0.11125
        0.009 next2Letters<15.5 0.0209 -0.0456 0.0382 upper<0.06673 -0.00535 -0.0571 0.0212 grandProse<50.5 0.0184
        zone.main<1e-35 0.0278 -0.0412 -0.0505 -0.045
        afterTitle<-2.5 -0.0388 proseSinceTitle<334.5 rootShare<0.43015 0.0354 endsSentence<1e-35 next2Letters<88.5
        next2Letters<62.5 -0.00426 0.0671 -0.0423 0.0204 depth<20.5 heading<1.5 near.teaser<1e-35 depth<12.5
        zone.box<1e-35 parentProse<25.5 sentenceLength<32.083 -0.0253 zone.articleBody<1e-35 0.0106 prevProse<1.5
        -0.113 0.0288 grandShare<0.91601 mass<0.38201 0.0152 -0.0909 -0.0116 -0.052 0.00775 parentProse<23.5 -0.0535
        0.0292 nextLinks<0.85815 0.0236 -0.0312 0.0399
        prose<767.5 0.0344 alike<180.5 alike<32.5 lines<350.5 total<13954 total<11552 proseSinceTitle<4522.5
        digits<0.0082713 place<0.67534 -0.0025 next2Letters<273.5 prose<4937 -0.046 0.0217 0.0268 next2Letters<9.5
        0.0609 digits<0.2109 0.0126 -0.0548 -0.0416 0.0287 prose<10441 -0.0938 grandShare<0.97359 alike<3.5 -0.0329
        0.0223 -0.0504 lines<400.5 0.0624 -0.00359 proseSinceTitle<6699.5 0.0289 lines<240.5 0.0354 -0.0202 -0.0365
        nextLetters<262.5 isQuote<1e-35 zone.share<1e-35 prose<546 0.041 rootAfter<47.5 letters<379.5
        siblingLetters<3205 siblingLetters<1545.5 prose<15948 nextLetters<100.5 -0.0267 0.00623 0.0235 0.0354 -0.0729
        0.027 commas<5.5 parentLinks<0.24891 prevLinks<0.95683 rootShare<0.76081 -0.0147 0.0105 -0.0305 prose<5294.5
        -0.00417 place<0.30438 0.0743 0.0119 -0.039 -0.0439 0.048 prose<5564.5 0.0417 prose<6640.5 upper<0.10818
        -0.0898 0.032 0.00989
        near.author<1e-35 place<0.96685 zone.form<1e-35 prose<1687.5 prev2Letters<5.5 0.0741 nextSame<1e-35 -0.00668
        0.0323 siblings<4.5 prevLetters<115.5 grandShare<0.91601 grandShare<0.04645 -0.00418 -0.031 prose<2357.5
        mass<0.33621 0.0135 -0.0843 0.0117 zone.caption<1e-35 nextLinks<0.47656 grandLinks<0.088558
        parentLetters<528.5 0.0736 0.0163 upper<0.061081 0.021 parentLinks<0.14464 -0.0597 0.03 -0.0272 -0.0341
        0.00746 -0.0529 upper<0.22258 -0.0606 0.0468 -0.0462
        afterTitle<-11.5 -0.0343 near.related<1e-35 near.comment<1e-35 rootShare<0.88728 rootShare<0.87102
        place<0.95902 parentProse<25.5 zone.meta<1e-35 alikeLetters<170.5 proseSinceTitle<116.5 rootAfter<191.5 0.0479
        -0.0233 -0.0218 great<0.94484 zone.article<1e-35 0.00117 0.0315 0.0549 ownShare<0.0019271 0.0157 place<0.65943
        proseSinceTitle<271.5 0.0145 -0.0809 0.0104 parentLinks<0.023007 alikeLinks<1e-35 -0.000897 -0.143 0.00965
        -0.0479 0.0572 rootAfter<-27.5 -0.0523 -0.000991 -0.0358 -0.0365
        sinceEnd<8.5 -0.0354 duplicate<1e-35 inBody<-1e-35 near.teaser<1e-35 zone.share<1e-35 rootAfter<-290.5
        grandLinks<0.77932 -0.00037 -0.0548 depth<14.5 proseSinceTitle<2549.5 strong<0.12732 0.0148 -0.019
        ownShare<0.0080916 nextLetters<48.5 -0.00594 0.0301 -0.0218 rootBefore<154.5 0.00392 0.053 mass<0.64226
        -0.0521 0.02 blockLinks<0.035517 0.00446 rootAfter<191.5 -0.074 0.00137 words<36.5 -0.0407 0.0152
        zone.share<1e-35 alikeLinks<0.057552 -0.0655 0.0139 0.0474
        lines<1644 isLead<1e-35 zone.form<1e-35 afterTitle<-2.5 mass<0.026874 0.0189 -0.0425 mass<0.97575 depth<13.5
        mass<0.1923 parentLinks<0.886 letters<122.5 prose<2621 0.0245 -0.0245 0.0335 0.0664 lines<72.5
        sentenceLength<73.05 blockLinks<0.61564 -0.0225 0.0758 0.0631 blockLinks<1e-35 -0.0015 -0.0231
        grandShare<0.45473 zone.article<1e-35 -0.0235 rootBefore<166.5 lines<110.5 -0.0561 0.0111 0.0435 0.0478
        -0.0452 -0.0516 0.0336 0.0651
        isLead<1e-35 zone.caption<1e-35 zone.content<1e-35 rootShare<0.72685 rootShare<0.63466 -0.0102 0.0613
        parentLinks<0.046127 rootShare<0.97839 -0.0973 -0.014 parentLinks<0.14464 0.0375 -0.0331 lines<1644
        alike<184.5 near.furniture<1e-35 zone.comment<1e-35 0.00689 great<0.010356 lines<201.5 0.113 -0.0211 -0.0631
        lines<119.5 rootShare<0.10713 0.0253 -0.0687 prevLinks<0.1432 alike<5.5 prose<14697 -0.0238 0.0432 0.0423
        -0.0333 -0.0452 0.0634 -0.0221 0.0351
        lines<1644 alike<190.5 alike<30.5 alike<21.5 ownShare<0.15551 alike<16.5 letters<44.5 isTitle<1.5
        nextLetters<193.5 lines<232.5 -0.0192 0.0145 0.0341 0.0686 grandLinks<0.038262 lines<98.5 0.0372 strong<1e-35
        -0.0165 0.0447 isLead<1e-35 -0.0268 0.0334 0.0257 0.0257 parentLinks<0.046127 lines<198.5 siblings<3.5
        total<7400 -0.00973 -0.127 0.0122 siblings<17.5 0.0232 -0.0585 0.0157 0.0111 -0.0415 0.061
        zone.box<1e-35 endsSentence<1e-35 ownShare<0.0019271 total<5195.5 nextLetters<270.5 upper<0.050045 0.0164
        prev2Letters<4.5 0.0272 -0.0484 0.0472 afterTitle<299.5 0.0118 upper<0.15406 -0.0397 0.0188 ownShare<0.69009
        alike<46.5 -0.0364 0.0295 0.0434 prev2Letters<17.5 prev2Letters<8.5 0.0186 alike<16.5 digits<0.029883 -0.0537
        0.0242 0.0138 ownShare<0.044288 prevLetters<17.5 -0.0278 0.00957 afterTitle<70.5 0.0439 alikeLetters<1372
        0.0345 -0.0611 -0.0241
        rootShare<0.52976 lines<146.5 lines<110.5 lines<98.5 0.023 -0.0418 0.0644 lines<297.5 rootAfter<115.5
        zone.hidden<1e-35 lines<287.5 zone.main<1e-35 -0.0353 0.0139 -0.0876 0.0432 0.0207 lines<400.5 lines<362.5
        lines<326 0.0408 -0.0298 0.0934 words<39.5 -0.0143 0.0377 rootAfter<-169.5 rootShare<0.58165 prev2Letters<32.5
        -0.0254 0.0895 -0.0545 duplicate<1e-35 zone.meta<1e-35 0.000442 -0.0208 zone.meta<1e-35 -0.0714 0.0319
        alikeLetters<22019 near.prompt<1e-35 alikeLetters<23.5 -0.0264 alikeLetters<264.5 alike<3.5 grandProse<15.5
        depth<11.5 0.0182 -0.0128 -0.0234 0.0292 inBody<-1e-35 upper<0.36422 zone.related<1e-35 parentLetters<9023
        prevLetters<29.5 -0.0052 words<35.5 alike<32.5 -0.00603 0.0352 parentShare<0.43685 0.00958 0.0546
        next2Letters<318.5 -0.0018 -0.0696 zone.main<1e-35 -0.0683 0.0118 -0.0552 alikeLetters<3630 rootBefore<15.5
        0.0176 -0.0698 0.028 -0.0374 0.0522
        zone.quote<1e-35 zone.content<1e-35 place<0.28062 0.0149 -0.0398 near.author<1e-35 siblingLetters<48.5
        parentLinks<0.14464 blockLinks<0.017534 grandShare<0.39288 alikeLinks<0.032401 mass<0.70141 -0.00652 0.0336
        alikeLetters<1153.5 0.0101 -0.0928 grandLinks<0.032203 0.0401 grandLinks<0.048097 zone.article<1e-35 0.0224
        -0.0496 0.0178 parentLinks<0.046127 parentProse<19.5 -0.0881 -0.00043 0.0108 alikeLetters<29.5 -0.0297 0.0408
        alikeLetters<3780.5 -0.00784 parentProse<62.5 0.0279 -0.0482 -0.0416 0.0554
        emphasis<0.38226 rootShare<0.90177 isQuote<1e-35 sentenceLength<101.69 rootShare<0.87102 0.000302
        heading<1e-35 ordinal<2.5 mass<0.083143 -0.0161 0.0612 -0.0473 -0.0493 0.0344 0.064 zone.box<1e-35
        rootShare<0.92042 -0.0357 sinceEnd<125.5 parentProse<8.5 near.lead<1e-35 -0.0433 0.0318 0.0154
        sentenceLength<109.1 nextLetters<18.5 -0.011 near.caption<1e-35 0.0197 -0.0312 -0.0276 siblingLetters<361.5
        -0.07 0.0342 parentLinks<0.14464 nextLetters<12.5 0.0133 -0.0612 0.031
        isQuote<1e-35 zone.box<1e-35 isLi<1e-35 heading<1.5 emphasis<0.38226 place<0.72255 sinceEnd<8.5 -0.0532
        strong<0.46225 alikeLetters<2568 -0.0105 0.0113 grandProse<4.5 0.0294 -0.0724 proseSinceTitle<1262.5
        place<0.88098 0.0539 -0.00725 parentLetters<267.5 -0.0303 0.0134 -0.0422 nextLetters<55.5 -0.0111
        grandProse<24.5 0.0488 -0.0049 parentLetters<2544.5 sinceEnd<123.5 -0.0223 parentLetters<76.5 -0.00876 0.0431
        -0.0542 strong<0.10432 -0.0306 0.0372 0.0441
        near.advert<1e-35 isLead<1e-35 ownShare<0.15551 alikeLetters<12231 zone.comment<1e-35 siblings<4.5
        upper<0.027408 parentProse<50.5 alikeLetters<4576 0.00625 0.0507 -0.0592 upper<0.071358 prevProse<2.5
        great<0.91631 -0.0405 -0.00526 0.0156 -0.00296 siblings<16.5 0.0124 -0.0131 -0.0377 depth<15.5
        linkDensity<0.97849 alikeLinks<0.02201 0.00502 0.0689 -0.0318 -0.0465 siblings<4.5 sentenceLength<33.056
        -0.0353 0.0438 alikeLinks<0.0049541 -0.0842 0.0228 0.033 -0.0499
        lines<1644 alike<180.5 near.related<1e-35 emphasis<0.76588 prevSame<1e-35 siblings<4.5 isTitle<1e-35 -0.0143
        letters<53.5 0.0579 -0.0295 grandProse<8.5 lines<146.5 proseSinceTitle<1108.5 0.00421 digits<0.05007 0.105
        -0.0107 zone.table<1e-35 -0.00425 0.0531 -0.0255 words<2.5 parentLinks<1e-35 -0.0651 0.00306
        parentLinks<0.21884 isPre<1e-35 0.00839 zone.main<1e-35 0.0322 -0.105 words<19.5 0.0468 -0.0168 -0.0342
        -0.0383 -0.0389 0.0594
        isQuote<1e-35 inBody<-1e-35 zone.form<1e-35 prose<1687.5 0.0147 heading<1e-35 words<3.5 -0.0222 alike<29.5
        isLi<1e-35 zone.meta<1e-35 sentenceLength<33.056 nextLetters<6.5 0.0401 -0.039 grandProse<26.5 0.00845 -0.0361
        -0.0382 parentProse<6.5 prose<4679 -0.016 0.0635 -0.0627 0.0183 prose<6241 0.034 sentenceLength<18.071 0.0283
        -0.0205 -0.0424 rootBefore<18.5 words<19.5 -0.0219 0.0425 parentShare<0.89801 -0.0547 0.0217 0.0395
        lines<1644 near.advert<1e-35 nextLetters<270.5 lines<222.5 depth<7.5 lines<177.5 -0.0145 -0.0632
        zone.articleBody<1e-35 endsSentence<1e-35 -0.0136 grandShare<0.01393 0.0582 0.00749 nextLinks<0.045825 -0.0813
        0.0245 lines<400.5 lines<374 rootAfter<47.5 great<0.10305 -0.0378 parentProse<50.5 0.0256 -0.0748 0.022 0.0642
        ownShare<0.03636 -0.0171 0.0305 rootAfter<55.5 0.0447 lines<168.5 0.0221 rootAfter<111.5 -0.0898 -0.00341
        -0.0417 0.058
        rootShare<0.66034 parentProse<26.5 depth<7.5 zone.furniture<1e-35 parentLetters<889.5 place<0.95902 0.0866
        -0.0177 0.00357 -0.0027 parentShare<0.075724 parentShare<0.011014 afterTitle<649.5 0.0177 -0.026
        afterTitle<181.5 depth<15.5 siblings<8.5 -0.0608 0.00609 siblings<19.5 afterTitle<18.5 -0.0303 0.0514 -0.0563
        0.0278 blockLinks<0.25079 0.0302 -0.0365 place<0.51757 0.0125 -0.0855 place<0.48627 0.00374
        parentShare<0.04234 prevLinks<0.015857 0.0144 -0.0204 -0.02
        digits<0.33563 prevLetters<5.5 0.0219 prevLetters<11.5 rootShare<0.21965 0.0331 digits<0.090703
        near.furniture<1e-35 proseSinceTitle<2112.5 rootAfter<207.5 alikeLetters<57.5 -0.00656 -0.102 -0.019 -0.0131
        nextLetters<12.5 -0.0379 0.0371 0.0337 proseSinceTitle<4453.5 zone.box<1e-35 0.0079 rootShare<0.89324 -0.00435
        -0.058 proseSinceTitle<9749 zone.article<1e-35 -0.00199 zone.main<1e-35 0.000647 -0.0447 parentLinks<0.02747
        0.0311 zone.main<1e-35 rootAfter<1e-35 -0.0242 0.0601 -0.0388 -0.0285
        mass<0.96709 zone.share<1e-35 siblingLetters<3205 letters<211.5 -0.00103 alikeLinks<0.20831
        alikeLinks<0.0022143 place<0.88892 parentShare<0.999 parentShare<0.3183 parentLetters<278.5 0.0246
        mass<0.22069 0.00639 parentShare<0.029598 0.0155 -0.0669 0.0492 -0.0592 0.0606 great<0.60203 great<0.33466
        place<0.59654 -0.0174 0.0473 place<0.55709 0.0142 -0.0927 parentLetters<10702 0.0589 alike<38.5 -0.0338 0.0415
        -0.0528 -0.0186 rootAfter<21.5 0.0132 -0.0492 -0.0422
        afterTitle<-42.5 -0.0368 phrase<1e-35 siblingLetters<3205 zone.caption<1e-35 lines<270.5 nextLetters<391.5
        commas<6.5 0.000626 depth<6.5 -0.0722 parentShare<0.57564 -0.0352 0.0334 lines<184.5 siblingLetters<44.5 0.068
        -0.0156 -0.0239 parentLetters<127.5 lines<400.5 rootAfter<-106.5 -0.0343 0.0437 -0.017 mass<0.35854 0.00529
        near.author<1e-35 0.036 -0.0332 -0.0151 ownShare<0.13633 rootAfter<75.5 -0.0283 lines<729 0.0277 -0.0527
        -0.0796 -0.0373
        zone.form<1e-35 inBody<-1e-35 upper<0.55685 upper<0.18213 place<0.96685 prose<5857.5 nextLetters<327.5
        grandLinks<0.039744 0.0163 parentLetters<124.5 parentLetters<107.5 upper<0.10818 -0.0197 0.049 great<0.11008
        0.123 -0.00823 great<0.080244 -0.0533 grandLinks<0.18716 blockLinks<0.11323 -0.00243 -0.0456 0.0255 0.0487
        depth<17.5 -0.00648 0.0375 -0.0363 letters<37.5 afterTitle<-1.5 -0.0226 0.0395 -0.0129 -0.0386 letters<109.5
        -0.045 0.0144 -0.0427
        isLead<1e-35 sinceEnd<182.5 isTitle<1.5 upper<0.062565 afterTitle<46.5 lines<319 endsSentence<1e-35 -0.0111
        0.0489 -0.0417 -0.0312 -0.0269 0.0542 siblingLetters<3205 duplicate<1e-35 words<118.5 lines<224.5 alike<28.5
        heading<1.5 lines<72.5 sentenceLength<39.063 -0.0164 0.0362 place<0.22517 0.0161 -0.0265 0.0209 0.0267
        lines<236.5 0.0555 0.00849 0.051 sentenceLength<38.022 0.0339 -0.0567 afterTitle<84.5 -0.0047 -0.0579 0.0357
        lines<1644 alikeLetters<890 nextLetters<295.5 alikeLetters<498.5 -0.00403 proseSinceTitle<2054.5 0.0384
        proseSinceTitle<5078 -0.0397 0.0175 0.0282 parentLetters<76.5 -0.0371 zone.lead<1e-35 sentences<4.5
        letters<241.5 parentLetters<837.5 0.0102 place<0.49408 parentLetters<2229 -0.0401 0.0358 ownShare<0.089364
        -0.0217 -0.0923 afterTitle<42.5 0.0438 alikeLetters<5242.5 -0.0408 0.0312 prose<5564.5 0.0148 prose<7098.5
        -0.11 nextLetters<66.5 0.0374 -0.0412 -0.0343 0.0541
        afterTitle<-42.5 -0.0415 siblings<2.5 ownShare<0.15551 prevSame<1e-35 -0.0166 rootShare<0.43015 0.0288
        lines<62.5 0.0315 -0.0121 prevLetters<25.5 prevLetters<10.5 0.0361 -0.0546 alike<19.5 0.0529 -0.025
        upper<0.15406 upper<0.076841 rootAfter<-264.5 upper<0.06673 -0.0325 0.0351 mass<0.34678 place<0.55709 0.00431
        -0.0498 0.0204 -0.0116 rootAfter<15.5 rootShare<0.52976 0.0242 -0.0459 linkDensity<0.17866 0.0171
        afterTitle<-1.5 -0.0147 0.0749
        alike<180.5 lines<1426.5 alike<31.5 alikeLetters<890 alikeLetters<818.5 isLi<1e-35 -0.00244 prose<5294.5
        -0.00532 0.0521 0.0542 upper<0.083284 endsSentence<1e-35 -0.0338 alike<8.5 commas<1.5 -0.0605 commas<11.5
        0.0208 -0.0593 great<0.74673 great<0.49949 0.00982 -0.0659 alike<28.5 linkDensity<0.076285 0.0525 -0.0108
        -0.0282 digits<1e-35 -0.0564 -0.00303 alikeLinks<0.83919 prose<4812 0.0619 0.0115 -0.021 0.0526 -0.029
        afterTitle<-2.5 sentenceLength<9.1 prevLetters<14.5 -0.0191 0.0763 isTitle<1.5 -0.0476 0.0338
        zone.comment<1e-35 zone.author<1e-35 zone.form<1e-35 grandProse<7.5 0.00627 alikeLinks<0.02201
        alikeLinks<0.016693 alikeLinks<0.0041968 total<24404 sentenceLength<29.063 -0.0263 zone.article<1e-35 0.032
        -0.0124 -0.0495 parentLetters<2229 -0.029 0.0489 -0.068 isDiv<1e-35 0.0163 -0.042 -0.0383 -0.0355 great<1e-35
        total<4247.5 0.0784 -0.0184 siblings<16.5 -0.0611 0.0273
        near.prompt<1e-35 lines<1426.5 lines<1186 next2Letters<7.5 alike<15.5 prev2Letters<18.5 sentenceLength<57.071
        rootAfter<-208.5 -0.0161 proseSinceTitle<-1e-35 -0.000951 0.088 -0.00615 nextLetters<27.5 -0.0187 0.0382
        grandShare<0.7909 -0.0264 0.0378 alike<30.5 -0.00368 grandShare<0.91601 lines<403.5 sinceEnd<199.5 -0.0286
        alike<41.5 0.0601 0.00638 rootShare<0.31355 0.0278 belowRoot<1.5 -0.07 -0.00553 0.0386 -0.0475 0.0413
        letters<284.5 -0.0454 0.0256
        prev2Letters<8.5 0.0151 sentenceLength<76.042 duplicate<1e-35 alike<1.5 siblingLetters<103.5 -0.0281
        prevLetters<17.5 0.0498 -0.0191 depth<12.5 prevLetters<19.5 sentenceLength<9.1 0.0266 rootBefore<98.5 -0.05
        -0.00538 rootBefore<66.5 sentenceLength<24.083 -0.0228 rootBefore<-33.5 -0.00992 0.0382 grandShare<0.93762
        -0.0171 0.0122 zone.caption<1e-35 rootAfter<-256.5 -0.0165 0.0273 -0.0305 -0.0494 prevHeading<1e-35 0.000148
        next2Letters<215.5 siblingLetters<3735 0.0649 -0.0249 -0.0136
        zone.content<1e-35 prev2Letters<3.5 0.0318 -0.0286 afterTitle<-13.5 -0.0346 prose<546 0.0396
        grandShare<0.04645 zone.share<1e-35 sinceEnd<4.5 0.0704 rootAfter<-169.5 total<21994 -0.0312
        linkDensity<0.28215 0.0739 -0.0212 afterTitle<649.5 0.0179 -0.0205 -0.0392 linkDensity<1e-35
        grandShare<0.59723 proseSinceTitle<1e-35 0.0295 total<9574 -0.0332 0.00118 ownShare<0.014568 -0.00309 0.0226
        parentLinks<0.046127 place<0.73848 place<0.28848 0.0125 -0.0769 0.0109 -0.00112
        zone.author<1e-35 zone.quote<1e-35 zone.share<1e-35 next2Letters<702.5 nextLetters<469.5 digits<0.2109
        upper<0.57238 upper<0.16689 grandShare<0.7909 grandProse<11.5 lines<146.5 0.0154 -0.00652 -0.0372 0.00911
        letters<41.5 0.0275 zone.articleBody<1e-35 nextLinks<0.2189 -0.0464 0.0222 0.0546 -0.0358 letters<14.5 0.00689
        -0.0487 place<0.77784 0.0477 -0.0227 prose<10847 -0.0665 0.0171 duplicate<1e-35 -0.0437 0.0406
        grandShare<0.9695 0.0548 -0.0286 -0.035
        words<89.5 near.prompt<1e-35 sinceEnd<8.5 mass<0.11183 0.0423 sinceEnd<2.5 0.0104 -0.0595 ownShare<0.060135
        inBody<-1e-35 isLi<1e-35 zone.navigation<1e-35 total<7612.5 parentShare<0.049014 0.026 -0.00219 lines<119.5
        total<11552 -0.0715 0.0251 strong<1e-35 -0.00395 0.0278 -0.036 parentProse<7.5 0.0232 -0.0458 -0.0251 0.0191
        -0.0348 strong<0.16015 rootAfter<135.5 0.0122 ownShare<0.060135 0.0122 rootBefore<24.5 0.018 -0.0982 -0.113
        rootShare<0.52976 prose<2704 parentProse<1e-35 alikeLetters<457.5 0.0249 alikeLetters<1031.5 0.148 -0.0141
        prevHeading<1e-35 0.0258 -0.0326 prose<3735 -0.0439 afterTitle<4.5 -0.0306 0.0127 zone.hidden<1e-35
        prev2Letters<17.5 commas<2.5 -0.00862 afterTitle<94.5 -0.0631 0.0101 emphasis<0.7518 alikeLetters<62.5 -0.0216
        alikeLetters<88.5 0.0459 place<0.88892 prose<3473 -0.0148 0.00755 rootShare<0.89976 0.0762 0.00162
        alikeLetters<688.5 0.0296 -0.0619 -0.0627
        sentences<4.5 words<38.5 siblings<2.5 heading<1.5 rootShare<0.999 prevSame<1e-35 -0.0224 nextProse<1e-35
        parentLetters<92.5 proseSinceTitle<271.5 -0.00736 0.118 proseSinceTitle<1805.5 0.0369 -0.013 alike<20.5
        place<0.73053 -0.0435 0.0185 0.0192 -0.0434 0.0131 0.00653 0.0134 sentenceLength<123.1 parentShare<0.57564
        place<0.30438 0.0221 proseSinceTitle<7608.5 belowRoot<-1e-35 -0.0148 place<0.5726 -0.014 -0.13 0.00815
        depth<5.5 -0.0379 0.0366 -0.0888
        zone.form<1e-35 phrase<1e-35 prose<1687.5 prevSame<1e-35 lines<113.5 -0.0262 lines<146.5 0.0508 digits<0.02002
        -0.0273 0.0346 0.0354 heading<1.5 parentLetters<9023 -0.00122 parentProse<19.5 -0.0829 depth<9.5
        parentLinks<0.021574 place<0.38329 0.0182 alikeLinks<0.0027865 0.0146 -0.113 alike<47.5 -0.0314 0.034 0.0289
        great<0.045714 -0.0121 grandProse<26.5 great<0.99667 0.0502 lines<106.5 -0.0466 0.0283 -0.00474 -0.0333
        -0.0453
        near.related<1e-35 zone.form<1e-35 near.advert<1e-35 place<0.082205 parentLinks<0.886 rootAfter<175.5 0.0353
        -0.0196 0.0619 place<0.0983 -0.0531 nextLetters<216.5 total<5195.5 proseSinceTitle<1156.5 next2Letters<119.5
        prevLetters<14.5 -0.0157 zone.list<1e-35 0.0129 rootAfter<-169.5 -0.0166 0.0918 -0.0331 nextLetters<60.5
        -0.048 0.00603 strong<0.12277 -0.00114 parentLinks<1e-35 0.0571 -0.00136 total<7400 0.0379 0.00014 -0.0369
        -0.0433 mass<0.39448 0.0132 -0.0518
        rootShare<0.90177 sentenceLength<91.063 proseSinceTitle<2549.5 0.00639 depth<8.5 rootShare<0.49388 0.00584
        words<9.5 -0.0058 -0.0906 near.teaser<1e-35 zone.article<1e-35 -0.0158 rootShare<0.16758 -0.0277
        alikeLinks<0.31398 sentenceLength<33.056 0.00621 0.0655 -0.0223 -0.0428 rootShare<0.16758 depth<11.5 0.0341
        -0.0608 0.0413 depth<13.5 rootShare<0.92042 -0.0434 zone.articleBody<1e-35 grandLinks<0.011768 0.0124
        grandLinks<0.025238 -0.047 -0.00534 alikeLetters<1844.5 -0.0797 0.00832 0.0163
        prose<546 prevHeading<1e-35 0.0523 -0.0232 total<5069 strong<0.77113 -0.008 -0.0667 zone.comment<1e-35
        inBody<1e-35 alike<7.5 next2Letters<7.5 digits<0.014728 -0.00198 0.0606 -0.0118 lines<180.5 isPre<1e-35
        place<0.61219 rootShare<0.13899 -0.025 0.0502 0.00493 -0.0486 grandProse<83.5 parentProse<62.5 alike<180.5
        lines<217.5 prose<6800.5 zone.meta<1e-35 0.0295 -0.0483 -0.0547 0.00681 -0.0354 -0.0591 0.0326 0.042 -0.0395
        lines<1644 sentenceLength<75.05 commas<4.5 lines<400.5 lines<350.5 rootAfter<9.5 nextLetters<74.5 -0.0253
        0.024 siblings<6.5 -0.00288 0.0269 0.0443 grandLinks<0.035488 strong<0.10432 -0.0374 0.0329 depth<10.5 0.0155
        -0.0224 depth<9.5 prose<10441 -0.0786 0.0142 0.0073 lines<85.5 0.0516 lines<113.5 -0.0483 nextLetters<72.5
        0.0255 sentenceLength<93.071 0.0169 rootAfter<41.5 0.00129 parentProse<18.5 -0.0855 0.00304 0.0537
        siblingLetters<3205 prevHeading<1e-35 prose<546 0.0395 next2Letters<1.5 -0.0402 grandLinks<0.035488
        sinceEnd<176.5 grandShare<1e-35 0.0242 -0.027 prose<2704 0.0364 grandShare<0.49325 next2Letters<79.5 -0.0149
        prev2Letters<228.5 0.0329 -0.0313 0.0224 prose<13830 next2Letters<33.5 8.64e-05 -0.0205 0.017 prose<1139
        -0.0274 0.0161 ownShare<0.13633 ownShare<0.014568 -0.0259 nextLetters<511.5 0.0329 -0.067 sentences<1.5 0.0214
        alike<6.5 0.0104 -0.121
        duplicate<1e-35 mass<0.97575 zone.related<1e-35 upper<0.50472 alike<184.5 zone.caption<1e-35
        parentShare<0.015413 0.0121 prev2Letters<17.5 great<0.9289 -0.0342 letters<146.5 -0.0134 0.0364
        linkDensity<1e-35 proseSinceTitle<2719.5 0.0236 -0.00448 afterTitle<24.5 sentenceLength<74.036 sinceEnd<25.5
        0.0245 -0.0521 0.0134 blockLinks<0.05418 -0.0357 0.022 -0.0124 -0.0247 -0.0347 afterTitle<42.5 0.00366 -0.0531
        -0.0414 great<0.092694 parentShare<0.027868 -0.0311 0.0681 -0.0581
        prose<1687.5 zone.furniture<1e-35 grandLinks<0.91538 parentLetters<889.5 0.0443 -0.0022 -0.0257 total<3778
        prev2Letters<4.5 0.022 -0.0565 prevSame<1e-35 -0.0191 0.0582 depth<12.5 rootShare<0.21965 total<8061 0.0512
        parentLetters<680.5 -0.0134 0.0341 rootAfter<-49.5 zone.teaser<1e-35 commas<5.5 -0.0514 0.0347 0.0104
        zone.content<1e-35 parentLinks<0.046127 rootShare<0.97194 -0.0887 -0.017 parentProse<7.5 -0.0189 0.0431
        parentShare<0.992 -0.00191 -0.0291 0.00704
        isQuote<1e-35 depth<12.5 rootShare<0.050839 prevLinks<0.2224 0.0527 -0.0224 upper<0.37602 upper<0.19109
        zone.furniture<1e-35 lines<91.5 parentLinks<0.048204 ownShare<0.0067236 -0.00158 0.0472 prose<1521.5 0.0332
        nextLetters<139.5 upper<0.11547 -0.0682 0.0299 0.0172 -0.00716 prevLetters<103.5 prose<1025.5 prevLinks<0.2224
        0.0564 -0.0325 -0.0329 0.0122 grandProse<15.5 0.0301 -0.0199 -0.0465 great<0.97157 prevHeading<1e-35 -0.00329
        0.0276 0.0492 0.0391
        next2Letters<702.5 near.prompt<1e-35 isTitle<1e-35 prevLetters<14.5 prevLetters<8.5 parentLinks<0.90995
        blockLinks<0.99952 rootBefore<39.5 -0.0183 prevSame<1e-35 0.0328 sentenceLength<6.1667 -0.0468 0.0107 0.0761
        -0.0248 zone.main<1e-35 parentShare<0.90852 -0.0233 -0.0856 -0.00145 inBody<-1e-35 sentenceLength<81.063
        place<0.97463 0.00318 -0.0496 parentShare<0.93998 0.0294 -0.0168 -0.0238 sentenceLength<44.063 inRoot<1e-35
        0.0689 -0.0182 -0.0147 -0.0282 rootAfter<79.5 -0.0753 0.00285
        isQuote<1e-35 lines<1644 isLead<1e-35 inBody<-1e-35 place<0.69123 isLi<1e-35 parentShare<0.43685
        grandShare<0.0036236 upper<0.12528 -0.0104 0.0316 -0.024 upper<0.057456 0.0223 lines<300.5 nextLetters<198.5
        -0.0362 0.0132 0.0291 0.0181 grandLinks<0.44212 nextLetters<373.5 grandLinks<0.25815 0.0109 0.0586
        place<0.8572 0.00967 -0.07 -0.0269 inBody<1e-35 -0.0465 lines<152.5 -0.0385 0.0456 0.0229 0.0463
        grandShare<0.9695 0.0533 -0.025
        grandProse<83.5 sentenceLength<76.042 sinceEnd<182.5 nextLetters<167.5 -0.0257 total<13954 0.0324 -0.0311
        duplicate<1e-35 depth<12.5 -0.00234 total<5468 -0.0157 0.0203 sentenceLength<38.022 0.0396 -0.0622
        rootShare<0.88728 total<7925.5 0.0439 total<11406 parentShare<0.57564 -0.047 0.0275 zone.meta<1e-35
        prevProse<1.5 0.0587 -0.00539 -0.0253 sentenceLength<119.93 endsSentence<1e-35 -0.0233 0.0234 nextLetters<72.5
        0.033 parentShare<0.9954 -0.102 0.0103 0.0244
        prev2Letters<8.5 words<3.5 lines<1644 -0.0219 0.052 parentLetters<149.5 lines<400.5 lines<85.5 -0.00583
        prev2Letters<1e-35 -0.0184 0.0781 -0.0145 lines<330.5 -0.0153 0.0403 zone.content<1e-35 grandProse<7.5
        alikeLetters<1844.5 lines<156.5 0.013 -0.0426 -0.0846 0.00958 digits<0.014201 prev2Letters<17.5
        proseSinceTitle<334.5 0.00185 -0.0333 lines<697.5 grandProse<82.5 0.00104 0.0412 -0.0367 siblingLetters<4346.5
        0.0143 rootAfter<75.5 -0.0727 0.0107
        commas<6.5 letters<284.5 alikeLetters<890 ownShare<0.0019271 rootAfter<-240.5 -0.0284 alikeLetters<18.5
        -0.0235 0.0165 parentShare<0.0091867 -0.0491 proseSinceTitle<181.5 0.0188 prevSame<1e-35
        proseSinceTitle<7174.5 -0.0324 0.029 letters<122.5 0.037 grandProse<3.5 -0.0495 0.0199 commas<1e-35
        next2Letters<18.5 -0.0354 -0.00761 strong<0.096438 -0.00229 0.0394 letters<476.5 0.0307 parentLinks<0.021574
        0.0231 -0.0447 alikeLetters<8770.5 rootAfter<155.5 -0.00668 -0.0732 0.0242
        near.advert<1e-35 digits<0.33563 digits<0.0047059 next2Letters<21.5 -0.0143 upper<0.052655 commas<8.5
        grandShare<0.7909 grandProse<13.5 next2Letters<88.5 -0.00432 ownShare<0.074586 0.0411 -0.0255 -0.0387 0.0314
        -0.0406 grandProse<6.5 nextLetters<10.5 0.0512 0.00227 grandLinks<0.092958 -0.00877 grandLinks<0.16247
        next2Letters<47.5 -0.0024 -0.0863 0.00501 next2Letters<13.5 0.0382 next2Letters<167.5 0.00709 nextLetters<33.5
        0.0109 -0.0302 next2Letters<7.5 0.00828 -0.0472 -0.04
        near.advert<1e-35 lines<1426.5 prevLetters<15.5 rootShare<0.52976 near.content<1e-35 -0.0161 prose<2781
        sentences<1e-35 0.0748 0.0067 prose<4552.5 -0.0475 total<10201 0.0495 -0.00825 prevLetters<5.5 0.00778
        alikeLetters<83.5 sentences<1e-35 -0.0131 0.0483 rootBefore<86.5 prevLetters<11.5 siblings<7.5 -0.0787
        -7.02e-05 -0.0125 grandShare<0.59723 -0.0264 0.0142 alikeLetters<62.5 prevLetters<20.5 0.0334 -0.0215
        alikeLetters<264.5 0.0181 0.00117 0.0398 -0.0356
        """
}
