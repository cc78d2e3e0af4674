/// Weights of the body model. Written by Tests/Training/train_body.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `LineFeatures` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum BodyTrees {
    static let table = """
        belowRoot<-1e-35 ownShare<0.0064921 rootShare<0.40745 linkDensity<0.49295 nextLinks<0.88284 -0.0453 -0.139
        -0.149 -0.158 rootAfter<-49.5 rootShare<0.3882 alike<13.5 -0.0522 0.0536 -0.143 endsSentence<1e-35 -0.0789
        alike<6.5 proseSinceTitle<2008.5 proseSinceTitle<-1e-35 -0.0631 0.0831 -0.108 0.123 linkDensity<0.49295
        endsSentence<1e-35 alike<4.5 parentShare<0.06002 -0.0892 0.0452 letters<6.5 -0.0486 0.105 great<0.050078
        0.0271 0.144 alikeLinks<0.48366 0.00486 -0.0987
        inRoot<1e-35 ownShare<0.0064921 parentLinks<0.09545 rootShare<0.22545 rootBefore<175.5 0.022 -0.0915 -0.12
        -0.142 rootBefore<147.5 alikeLetters<161.5 isLead<1e-35 -0.104 0.0752 parentLetters<278.5
        proseSinceTitle<-1e-35 -0.0873 0.0491 0.117 rootShare<0.3882 zone.article<1e-35 -0.0577 0.0706 -0.126
        alikeLetters<516.5 parentShare<0.06002 alikeLetters<63.5 -0.106 parentLinks<0.4378 0.000214 -0.0865
        linkDensity<0.19969 0.0929 -0.0535 linkDensity<0.73124 sentenceLength<6.1667 -0.0447 0.137 -0.0479
        parentShare<0.030775 grandLinks<0.088639 alikeLetters<394.5 alikeLetters<116.5 -0.11 -0.0353
        sentenceLength<8.125 -0.0712 zone.comment<1e-35 alikeLetters<4556 upper<0.06453 0.0811 0.0044 0.121 -0.0854
        grandLinks<0.20426 alikeLetters<1032.5 -0.108 0.00202 -0.132 alikeLetters<560.5 nextProse<1.5
        proseSinceTitle<1067.5 letters<76.5 -0.0535 0.0606 -0.101 0.0643 zone.comment<1e-35 grandProse<1.5
        grandLinks<0.036966 0.0906 -0.0378 sentences<1e-35 0.0698 duplicate<1e-35 0.129 -0.00375 -0.125
        inRoot<1e-35 parentShare<0.030775 rootShare<0.17303 parentLinks<0.30878 -0.00433 -0.118 -0.123
        rootShare<0.57006 zone.comment<1e-35 isDiv<1e-35 alike<4.5 0.00533 0.0904 parentLinks<0.044539 0.0176 -0.0991
        -0.115 proseSinceTitle<1158.5 isP<1e-35 -0.0647 0.0469 -0.117 linkDensity<0.75171 alike<1.5
        parentShare<0.030775 -0.085 mass<0.45033 0.0857 -0.0117 parentProse<1.5 zone.caption<1e-35 zone.form<1e-35
        digits<0.57519 0.0953 -0.0487 -0.102 -0.0233 0.121 -0.0651
        parentShare<0.029187 parentLinks<0.13772 rootAfter<-1e-35 -0.104 afterTitle<6.5 isLead<1e-35 -0.0913 0.0717
        near.navigation<1e-35 zone.caption<1e-35 letters<8.5 -0.04 zone.prompt<1e-35 isDiv<1e-35 0.1 0.0153 -0.0645
        -0.0415 -0.103 grandProse<61.5 -0.116 0.0256 rootAfter<-1e-35 prevProse<1.5 mass<0.64193 -0.026 -0.0991
        endsSentence<1e-35 -0.0696 0.0484 afterTitle<1e-35 -0.105 endsSentence<1e-35 isDiv<1e-35 zone.caption<1e-35
        0.0765 -0.0238 -0.0598 0.116
        inRoot<1e-35 ownShare<0.0064921 parentShare<0.0070989 -0.112 -0.0742 rootBefore<179.5 alikeLetters<752.5
        letters<131.5 -0.0633 proseSinceTitle<919.5 0.0629 -0.0802 proseSinceTitle<-1e-35 prev2Letters<17.5 -0.101
        0.0626 0.105 alikeLetters<789.5 -0.112 near.comment<1e-35 zone.lead<1e-35 0.0304 -0.0809 -0.11
        alikeLetters<318.5 parentShare<0.068104 -0.0485 linkDensity<0.15722 mass<0.74417 0.0778 -0.0283 -0.0608
        linkDensity<0.57223 sentenceLength<6.1667 -0.04 upper<0.090817 0.112 0.0722 -0.0279
        parentShare<0.030775 grandLinks<0.088639 alikeLetters<153.5 -0.0849 rootAfter<1e-35 -0.0607 near.caption<1e-35
        letters<8.5 -0.042 zone.form<1e-35 0.0933 -0.0868 -0.0815 grandLinks<0.26783 siblings<7.5 -0.09 -0.0106 -0.109
        rootAfter<-1e-35 alikeLetters<664.5 -0.0944 zone.comment<1e-35 prevLinks<0.44202 rootBefore<299.5 0.0915
        0.00412 -0.0573 -0.106 alikeLetters<331.5 isDiv<1e-35 parentShare<0.068104 -0.0263 0.0569 letters<64.5 -0.105
        0.0097 upper<0.090817 0.105 0.0554
        belowRoot<-1e-35 words<22.5 grandLinks<0.021617 rootShare<0.3882 parentLetters<36.5 -0.048 0.0333 -0.0828
        -0.104 rootBefore<199.5 afterTitle<1e-35 -0.115 parentLetters<227.5 0.00858 0.0867 rootShare<0.22545 0.0271
        -0.0899 words<18.5 isDiv<1e-35 linkDensity<0.73124 zone.form<1e-35 phrase<1e-35 near.caption<1e-35
        isTitle<1e-35 grandLinks<0.088639 0.084 0.0333 -0.0612 -0.021 -0.0947 -0.106 prose<5899 -0.0789 0.00931
        -0.0695 belowRoot<3.5 0.103 0.0338
        inRoot<1e-35 letters<103.5 rootShare<0.22545 grandLinks<0.043642 sinceEnd<148.5 -0.0608 0.0519 -0.0768
        isLead<1e-35 -0.101 0.0751 rootBefore<207.5 endsSentence<1e-35 -0.0491 grandLinks<0.25097 alikeLetters<789.5
        mass<0.55361 0.0593 -0.0584 0.0961 -0.038 rootShare<0.22545 alikeLetters<5515.5 -0.0152 0.101 -0.0906
        alikeLetters<516.5 parentShare<0.08199 mass<0.31369 0.00777 -0.0506 isDiv<1e-35 0.0695 -0.0511
        blockLinks<0.44314 letters<8.5 -0.0234 0.0976 -0.0159
        inRoot<1e-35 ownShare<0.0064921 parentLinks<0.30878 mass<0.71235 afterTitle<-1e-35 -0.102 -0.0364 -0.0931
        -0.101 mass<0.65391 afterTitle<1e-35 -0.107 endsSentence<1e-35 -0.036 nextLinks<0.94495 0.075 -0.0119
        prevProse<1.5 lines<363.5 -0.0867 -0.00857 0.0233 endsSentence<1e-35 isDiv<1e-35 linkDensity<0.57223
        prevSame<1e-35 near.caption<1e-35 parentLinks<0.08166 0.0441 -0.0381 -0.0652 zone.form<1e-35 0.0718 -0.0856
        -0.0352 -0.074 parentLetters<162.5 0.0232 0.0952
        inRoot<1e-35 ownShare<0.0048042 parentLinks<0.09545 mass<0.71235 parentLetters<176.5 -0.0579 0.0155 -0.0867
        -0.0965 mass<0.65391 parentLetters<291.5 isLead<1e-35 -0.0378 0.0752 isP<1e-35 parentLinks<0.062849 0.0398
        -0.0753 zone.list<1e-35 0.0891 -0.069 prevProse<1.5 -0.0719 0.015 endsSentence<1e-35 isDiv<1e-35
        linkDensity<0.70106 prevSame<1e-35 0.0114 zone.form<1e-35 0.0681 -0.0848 -0.0364 -0.0675 linkDensity<0.23662
        parentLetters<152.5 0.0328 0.0939 0.0136
        belowRoot<-1e-35 words<22.5 nextProse<1.5 parentLinks<0.070279 rootBefore<18.5 proseSinceTitle<-1e-35 -0.0834
        0.0273 -0.0848 -0.0945 alikeLetters<101.5 -0.0566 0.0371 rootBefore<203.5 prevLinks<0.85815 alikeLetters<822.5
        proseSinceTitle<2242.5 0.0426 -0.0753 0.0899 -0.0496 nextProse<1.5 -0.0665 0.0144 alikeLetters<516.5
        alikeLetters<78.5 nextLetters<274.5 -0.0722 0.0411 proseSinceTitle<652.5 0.0702 heading<1e-35 -0.0313 0.0499
        endsSentence<1e-35 alikeLetters<3756.5 0.0169 0.0757 0.0911
        belowRoot<-1e-35 grandLinks<0.18402 mass<0.78599 zone.comment<1e-35 letters<91.5 nextSame<1e-35 -0.0455
        parentLetters<166.5 -0.0237 0.0615 parentLetters<278.5 zone.article<1e-35 -0.0327 0.0533 0.0716 -0.103
        nextProse<1.5 -0.078 0.0102 nextProse<1.5 -0.0924 -0.014 words<17.5 nextSame<1e-35 rootAfter<91.5 -0.0538
        isDiv<1e-35 0.0289 -0.0555 linkDensity<0.71563 zone.form<1e-35 0.0646 -0.0765 -0.0289 belowRoot<3.5
        near.author<1e-35 0.0872 -0.0613 0.0134
        belowRoot<-1e-35 grandLinks<0.15836 rootShare<0.3882 alike<4.5 rootAfter<-105.5 -0.0656 0.00847 sinceEnd<82.5
        -0.000112 0.0734 isLead<1e-35 nextProse<1.5 ownShare<0.10662 -0.0788 0.0156 alike<7.5 -0.0407 0.0629 0.083
        nextProse<1.5 -0.0894 -0.00351 endsSentence<1e-35 alike<4.5 grandLinks<0.038262 0.0023 -0.0628
        alikeLetters<3756.5 grandProse<15.5 -0.00716 0.0518 0.0701 alikeLetters<331.5 belowRoot<2.5 0.044 -0.0484
        linkDensity<0.23662 0.0873 0.0167
        inRoot<1e-35 grandLinks<0.11725 alike<4.5 isLead<1e-35 -0.0588 0.0754 zone.comment<1e-35 parentLetters<171.5
        -0.0184 zone.form<1e-35 afterTitle<1e-35 -0.0714 0.0758 -0.0709 -0.0893 nextProse<1.5 -0.0853 words<22.5
        -0.049 0.06 words<20.5 alike<4.5 -0.0381 linkDensity<0.64317 zone.form<1e-35 nextLinks<0.70106
        zone.caption<1e-35 0.067 -0.0155 -0.0228 -0.0847 -0.0241 alikeLinks<0.20831 zone.caption<1e-35 0.0835
        parentLetters<679.5 -0.0573 0.0714 -0.0205
        inRoot<1e-35 ownShare<0.0048042 grandLinks<0.10347 alikeLetters<144.5 -0.0618 zone.prompt<1e-35 0.0228 -0.0797
        -0.0855 rootBefore<175.5 afterTitle<1e-35 -0.0929 alikeLetters<752.5 rootBefore<42.5 0.0413 -0.0494 0.0826
        alikeLetters<3619.5 -0.0649 zone.comment<1e-35 0.0431 -0.0776 alikeLetters<560.5 parentLetters<156.5 -0.0381
        isDiv<1e-35 0.0341 -0.0433 endsSentence<1e-35 alikeLetters<3756.5 nextLetters<8.5 -0.0682 sinceEnd<43.5
        -0.0707 lines<602.5 0.0518 -0.0573 0.0672 0.0818
        inRoot<1e-35 parentShare<0.0070989 rootShare<0.40745 zone.furniture<1e-35 prevLinks<0.47656 0.034 -0.0555
        -0.0758 -0.0852 rootShare<0.3882 afterTitle<-1e-35 -0.0905 zone.comment<1e-35 alikeLetters<1109.5
        place<0.81747 0.0374 -0.0629 0.0855 -0.0838 rootAfter<-11.5 -0.0729 afterTitle<1e-35 -0.0718 letters<66.5
        -0.0553 0.0624 alikeLetters<560.5 parentShare<0.1073 -0.0281 alikeLetters<134.5 -0.0092 0.061
        linkDensity<0.73124 sentenceLength<6.1667 -0.0542 emphasis<0.99945 0.0759 -0.0161 -0.0352
        inRoot<1e-35 grandLinks<0.19298 rootBefore<87.5 afterTitle<1e-35 -0.0736 near.caption<1e-35
        zone.furniture<1e-35 0.0741 sentenceLength<30.071 -0.043 0.0423 -0.0489 proseSinceTitle<580.5 0.0421
        parentProse<1.5 -0.0668 zone.comment<1e-35 0.00758 -0.0861 parentProse<2.5 -0.0823 isP<1e-35 -0.0534 0.0596
        words<19.5 nextSame<1e-35 grandProse<28.5 -0.0316 0.039 grandLinks<0.039744 0.0642 0.00909 parentProse<1.5
        zone.furniture<1e-35 0.0411 -0.0473 lines<774 0.0805 -0.022
        inRoot<1e-35 parentShare<0.0070989 grandLinks<0.03563 mass<0.59288 afterTitle<-1e-35 -0.0809 0.0204 -0.0676
        -0.0809 rootBefore<95.5 afterTitle<-1e-35 -0.0845 endsSentence<1e-35 -0.0174 0.0652 siblings<4.5 depth<15.5
        -0.0672 0.0124 near.comment<1e-35 alikeLinks<1e-35 -0.0197 0.0611 -0.0778 endsSentence<1e-35 isDiv<1e-35
        grandLinks<0.038262 0.0424 parentLetters<139.5 -0.0477 0.00914 -0.0618 mass<0.86243 linkDensity<0.24509
        parentProse<1.5 0.0388 0.0805 -0.00644 -0.0029
        inRoot<1e-35 parentShare<0.0070989 -0.0729 alikeLetters<752.5 isLead<1e-35 proseSinceTitle<712.5
        afterTitle<-1e-35 -0.0795 alikeLetters<170.5 -0.0293 0.0477 -0.0682 0.0697 zone.comment<1e-35 afterTitle<-1.5
        -0.088 rootBefore<297.5 0.0743 0.00406 -0.0799 alikeLetters<560.5 alikeLetters<63.5 -0.051
        proseSinceTitle<652.5 0.0536 grandShare<0.19066 -0.046 isDiv<1e-35 0.0334 -0.0734 linkDensity<0.57223
        sentenceLength<6.1667 -0.0578 upper<0.076841 0.0751 proseSinceTitle<767.5 0.0806 0.0116 -0.0191
        belowRoot<-1e-35 rootShare<0.3882 linkDensity<0.53362 afterTitle<-1e-35 -0.0872 alikeLetters<144.5 -0.0321
        near.comment<1e-35 place<0.95911 0.0666 -0.0702 -0.0731 -0.0661 letters<103.5 -0.0762 great<0.60112 -0.0536
        0.0296 alikeLetters<1754.5 parentShare<0.1073 isLi<1e-35 -0.0378 0.0387 linkDensity<0.11847
        proseSinceTitle<1158.5 0.0664 nextProse<1.5 -0.0231 0.0456 -0.0349 linkDensity<0.71563 emphasis<0.96898
        place<0.93579 zone.form<1e-35 0.076 -0.067 -0.0534 -0.035 -0.0261
        grandProse<1.5 grandLinks<0.14087 alikeLetters<3756.5 proseSinceTitle<991.5 afterTitle<-1e-35 -0.0719
        siblingLetters<14.5 -0.013 0.0627 rootBefore<27.5 0.0284 -0.0578 sinceEnd<175.5 -0.0359 0.0756 -0.0739
        alikeLetters<331.5 rootAfter<15.5 proseSinceTitle<489 0.0205 -0.0777 blockLinks<0.014108 near.caption<1e-35
        0.0275 -0.05 -0.0568 endsSentence<1e-35 rootAfter<21.5 linkDensity<0.033578 0.00118 -0.0877 0.0281
        rootAfter<-192.5 -0.0192 place<0.9046 linkDensity<0.24509 0.0762 0.00714 -0.018
        inRoot<1e-35 rootShare<0.57006 prevLinks<0.54858 near.comment<1e-35 alikeLetters<331.5 mass<0.74417 0.0116
        -0.0583 alikeLinks<0.92547 0.0573 -0.0542 -0.0814 zone.article<1e-35 -0.0701 -0.00552 isLead<1e-35
        nextProse<1.5 -0.0764 -0.0235 0.0729 alikeLetters<1754.5 mass<0.59288 words<30.5 isDiv<1e-35 0.0235 -0.0444
        0.0633 alikeLetters<134.5 -0.071 prevLinks<0.50097 0.00787 -0.0727 emphasis<0.39917 blockLinks<0.58649
        place<0.89698 0.0729 -0.0123 -0.0278 -0.0316
        inRoot<1e-35 grandLinks<0.40116 rootBefore<75.5 afterTitle<-1e-35 -0.0808 alike<5.5 endsSentence<1e-35 -0.0148
        0.0443 0.0664 alike<4.5 -0.0681 zone.comment<1e-35 endsSentence<1e-35 -0.0355 0.0279 -0.0732 -0.0758
        endsSentence<1e-35 alike<1.5 nextLetters<252.5 -0.0707 0.0304 nextLinks<0.65734 isDiv<1e-35 0.0283 -0.0361
        proseSinceTitle<1262.5 0.032 -0.0663 belowRoot<3.5 parentLinks<0.1294 lines<896 0.0702 -0.0741 afterTitle<34.5
        0.0493 -0.0396 -0.0101
        grandLinks<0.30572 alike<4.5 proseSinceTitle<1262.5 words<11.5 nextLetters<252.5 -0.0384 0.0479 great<0.26229
        -0.00368 0.0514 nextLetters<232.5 -0.0681 0.00641 endsSentence<1e-35 rootAfter<21.5 -0.0389 prose<22352
        proseSinceTitle<-1e-35 -0.0364 alike<7.5 -0.0103 0.0498 -0.0392 zone.comment<1e-35 duplicate<1e-35
        near.author<1e-35 zone.related<1e-35 mass<0.8309 0.0721 0.0219 -0.0703 -0.104 -0.0531 -0.0848
        grandLinks<0.66885 zone.furniture<1e-35 -0.00991 -0.0674 -0.0756
        parentProse<1.5 grandLinks<0.30572 siblings<4.5 proseSinceTitle<712.5 ownShare<0.054528 afterTitle<-1e-35
        -0.0741 -0.00403 0.0602 isQuote<1e-35 alikeLetters<3108.5 -0.0667 0.0107 0.0489 isDiv<1e-35 near.comment<1e-35
        letters<7.5 -0.0403 0.0406 -0.0892 -0.0339 -0.0688 linkDensity<0.19195 place<0.87303 letters<94.5
        linkDensity<0.03098 0.032 -0.102 near.comment<1e-35 isPre<1e-35 duplicate<1e-35 0.0733 -0.0365 -0.0441 -0.0524
        -0.0181 alikeLetters<3756.5 -0.0618 0.0426
        parentLinks<0.39134 parentLetters<236.5 isLi<1e-35 proseSinceTitle<831.5 afterTitle<-2.5 -0.0802
        near.caption<1e-35 prevLinks<0.33252 0.0452 -0.0222 -0.0398 zone.quote<1e-35 rootBefore<21.5 0.025 -0.0557
        0.0609 0.0538 endsSentence<1e-35 blockLinks<1e-35 upper<0.37669 phrase<1e-35 0.0306 -0.0828 -0.069
        total<9345.5 -0.0664 0.00822 zone.comment<1e-35 mass<0.74417 afterTitle<-1e-35 -0.0661 near.author<1e-35
        0.0664 -0.0631 prevLinks<0.25079 0.0293 -0.0633 -0.0804 -0.0674
        inRoot<1e-35 grandLinks<0.451 alikeLetters<101.5 nextLetters<259.5 isTitle<1e-35 -0.062 0.0222 0.0399
        rootBefore<203.5 proseSinceTitle<-1e-35 rootAfter<195.5 0.0473 -0.0624 zone.comment<1e-35 0.0444 -0.0706
        zone.main<1e-35 -0.0483 sinceEnd<199.5 -0.0362 0.0498 -0.072 alikeLetters<1754.5 proseSinceTitle<652.5
        alikeLetters<58.5 -0.0309 0.0541 prevLinks<0.94619 isDiv<1e-35 rootAfter<79.5 -0.0177 0.0242 -0.0506 -0.0667
        zone.hidden<1e-35 upper<0.083284 0.0654 0.023 -0.114
        grandShare<0.081746 alikeLetters<3756.5 nextLinks<0.3687 mass<0.59288 zone.form<1e-35 alikeLinks<0.82984
        zone.caption<1e-35 0.0296 -0.0389 -0.0457 -0.0808 -0.0512 -0.0665 prevLinks<0.78065 0.0577 -0.0515
        alikeLetters<134.5 nextLetters<274.5 rootAfter<59.5 -0.0665 -0.011 0.0598 rootAfter<-55.5 -0.0172 letters<97.5
        grandProse<29.5 alikeLetters<639.5 0.034 alike<25.5 blockLinks<0.054817 -0.00987 -0.103 0.0316 0.0505
        place<0.9046 0.0606 prose<6321.5 0.0406 -0.102
        parentProse<1.5 grandLinks<0.66885 zone.furniture<1e-35 proseSinceTitle<1158.5 afterTitle<-1e-35 -0.0695
        0.0447 alike<3.5 -0.0643 nextLinks<0.70106 lines<627.5 0.0299 -0.0542 -0.0431 afterTitle<164.5 -0.0534 0.00135
        -0.0684 endsSentence<1e-35 blockLinks<0.27282 phrase<1e-35 0.0161 -0.0809 -0.0526 alike<8.5
        proseSinceTitle<1697.5 sentenceLength<49.05 linkDensity<0.039097 0.0314 -0.086 0.0701 -0.0398
        near.comment<1e-35 afterTitle<299.5 0.0673 proseSinceTitle<8632.5 0.0509 -0.054 -0.0455
        parentLinks<0.4815 alikeLetters<1754.5 mass<0.73346 afterTitle<-1e-35 -0.0682 zone.caption<1e-35
        proseSinceTitle<1158.5 alikeLetters<63.5 -0.00479 0.0511 nextLetters<123.5 rootAfter<79.5 -0.0523 0.0173
        0.0442 -0.0378 total<16367 -0.0579 -0.00303 endsSentence<1e-35 alikeLetters<3756.5 -0.0258 lines<124.5
        proseSinceTitle<3893.5 0.0383 -0.132 afterTitle<1e-35 -0.0664 0.0589 rootAfter<-185.5 -0.00948
        zone.hidden<1e-35 near.related<1e-35 0.0645 -0.0697 -0.0777 belowRoot<1.5 -0.0677 -0.021
        grandLinks<0.13191 alikeLetters<144.5 mass<0.59288 -0.00866 -0.0576 zone.prompt<1e-35 zone.comment<1e-35
        upper<0.083284 lines<1322.5 zone.author<1e-35 zone.furniture<1e-35 duplicate<1e-35 digits<0.37618 0.0634
        -0.0491 -0.0444 0.0148 -0.0667 -0.123 rootShare<0.73511 0.0396 grandProse<23.5 digits<0.023838 -0.0561 0.0175
        0.0198 -0.0735 -0.0639 parentShare<0.053824 zone.main<1e-35 lines<896 -0.0673 0.0506 mass<0.55361 0.0251
        -0.048 mass<0.61827 0.0272 -0.0538
        inRoot<1e-35 rootShare<0.57006 nextLinks<0.94495 zone.prompt<1e-35 zone.comment<1e-35 place<0.92795
        alikeLinks<0.92853 0.0503 -0.025 -0.0468 -0.0512 -0.0523 zone.article<1e-35 -0.0618 0.0131 isLead<1e-35
        rootAfter<-55.5 -0.0753 -0.0465 0.0594 upper<0.054817 grandShare<0.79003 rootShare<0.75057 0.0452
        grandShare<0.24925 0.0118 parentShare<0.76351 -0.125 0.043 0.0636 words<38.5 rootAfter<95.5 -0.0305
        zone.caption<1e-35 0.0231 -0.0438 proseSinceTitle<2549.5 0.0617 -0.0103
        grandLinks<0.40116 commas<1e-35 rootAfter<37.5 nextProse<1.5 rootBefore<42.5 0.0108 -0.0565 heading<1e-35
        -0.0247 0.0677 isDiv<1e-35 afterTitle<1e-35 -0.0523 zone.caption<1e-35 0.0358 -0.0309 -0.0451 great<0.60112
        siblings<4.5 -0.0179 0.0251 upper<0.090817 lines<774 near.author<1e-35 0.058 -0.0553 rootBefore<271.5 0.0453
        siblingLetters<4998.5 0.00558 -0.198 -0.00309 rootAfter<9.5 -0.0735 afterTitle<-1e-35 -0.0683 place<0.30393
        0.0732 -0.0179
        prevLinks<0.92356 endsSentence<1e-35 grandLinks<0.039744 near.caption<1e-35 words<2.5 -0.0257
        linkDensity<1e-35 zone.prompt<1e-35 0.0469 -0.0561 -0.0392 -0.0538 zone.furniture<1e-35 rootBefore<-29.5
        0.0373 belowRoot<-1e-35 -0.0572 -0.00869 -0.0652 zone.prompt<1e-35 alike<8.5 proseSinceTitle<712.5 0.0532
        grandLinks<0.09289 zone.content<1e-35 -0.0898 0.0115 -0.0662 zone.comment<1e-35 0.0558 -0.0386 -0.0579
        zone.main<1e-35 isLead<1e-35 -0.0633 0.0625 proseSinceTitle<1108.5 0.0359 -0.0387
        zone.furniture<1e-35 endsSentence<1e-35 alikeLinks<0.88866 alike<32.5 rootShare<0.22545 0.0411 great<0.30548
        -0.0493 lines<136.5 -0.0295 0.0124 proseSinceTitle<5979.5 0.0564 grandShare<0.95676 -0.0338 0.0555 -0.0504
        zone.comment<1e-35 mass<0.75534 great<0.053946 -0.0106 alike<8.5 proseSinceTitle<1158.5 0.0553 -0.0095 0.0644
        prevLinks<0.25079 0.0163 -0.0558 -0.0727 grandShare<0.27518 rootShare<0.58002 parentLinks<0.060317 -0.00137
        -0.0551 -0.0667 ownShare<0.015899 -0.0376 0.0345
        nextLinks<0.9101 alikeLetters<1649.5 zone.furniture<1e-35 zone.form<1e-35 near.prompt<1e-35 alikeLetters<23.5
        -0.0508 rootShare<0.88895 0.0335 upper<0.047676 0.0342 -0.0125 -0.0717 -0.0805 mass<0.45033 heading<1.5
        -0.0227 0.0581 -0.0592 place<0.88093 upper<0.06453 near.comment<1e-35 isTd<1e-35 0.0587 -0.0247 -0.0542
        alike<29.5 -0.0182 0.0439 -0.0309 zone.article<1e-35 belowRoot<1e-35 -0.0643 -0.00675 siblings<4.5
        grandShare<0.95413 -0.053 0.0289 0.0255
        parentLinks<0.62581 mass<0.86962 afterTitle<-2.5 -0.0814 zone.prompt<1e-35 near.caption<1e-35
        nextLinks<0.41548 phrase<1e-35 digits<0.30068 mass<0.61827 commas<19.5 afterTitle<1e-35 -0.00933
        sentenceLength<24.083 0.0226 blockLinks<0.46852 0.0539 -0.0246 -0.0759 0.0193 -0.0247 -0.0599
        sentenceLength<66.817 prose<1370.5 0.0399 -0.0348 0.024 parentLetters<245.5 -0.0508 0.0288 letters<177.5
        -0.0721 0.0125 prose<10964 -0.0562 -0.00779 prose<8811.5 -0.0608 -0.0185
        nextLinks<0.94495 alikeLetters<1754.5 isDiv<1e-35 proseSinceTitle<863.5 afterTitle<1e-35 -0.04
        proseSinceTitle<1e-35 0.0628 alikeLetters<292.5 -0.00671 0.0456 grandLinks<0.088639 zone.prompt<1e-35 0.00972
        -0.0627 -0.0441 isLead<1e-35 -0.0438 0.0486 afterTitle<299.5 afterTitle<-1.5 -0.072 place<0.98231
        endsSentence<1e-35 0.022 0.0557 -0.083 proseSinceTitle<6414.5 0.0365 great<0.98881 rootShare<0.3882 0.0346
        -0.145 0.0641 zone.article<1e-35 -0.0564 proseSinceTitle<1262.5 0.0303 -0.0355
        alikeLinks<0.9171 nextSame<1e-35 zone.furniture<1e-35 sentenceLength<45.05 rootShare<0.22545 0.0363 -0.0257
        lines<774 zone.lead<1e-35 zone.comment<1e-35 near.caption<1e-35 0.0394 -0.0305 -0.0606 -0.0268 -0.11
        rootShare<0.59269 -0.0122 -0.0548 rootAfter<-49.5 zone.article<1e-35 -0.046 0.0371 upper<0.062565
        belowRoot<2.5 0.0562 grandProse<7.5 0.028 -0.0943 lines<257.5 nextLetters<267.5 sentenceLength<89.063 -0.00907
        afterTitle<20.5 -0.00726 -0.157 0.0633 0.0407 -0.0547
        zone.furniture<1e-35 endsSentence<1e-35 nextSame<1e-35 prevSame<1e-35 -0.0365 letters<19.5 -0.0434 0.0185
        rootShare<0.71962 mass<0.61827 0.0635 -0.00732 grandProse<12.5 -0.0242 depth<5.5 alikeLinks<0.0049541 -0.0984
        0.0359 0.0339 near.author<1e-35 grandShare<0.85809 prev2Letters<14.5 -0.0189 0.0272 upper<0.080046
        place<0.9046 0.0617 -0.032 total<6983 0.0491 -0.0371 -0.0916 grandShare<0.27518 prose<9239.5 -0.0554 -0.0111
        upper<0.099251 0.0224 -0.0529
        parentLinks<0.5572 alikeLetters<3619.5 zone.form<1e-35 rootBefore<63.5 ownShare<0.047605 heading<1.5 -0.0101
        0.0526 letters<56.5 -0.0408 0.0481 alike<4.5 rootShare<0.22545 0.0146 -0.0452 heading<1.5 -0.00575 0.0394
        -0.0825 place<0.88093 zone.comment<1e-35 duplicate<1e-35 upper<0.06453 0.0585 alike<29.5 ownShare<0.02628
        -0.101 0.0175 0.0475 -0.0599 -0.0442 prose<24321 0.0144 -0.108 place<0.31197 zone.main<1e-35 -0.0342 0.077
        -0.061
        prevLinks<0.85815 mass<0.61827 afterTitle<-2.5 -0.0691 isDiv<1e-35 near.comment<1e-35 endsSentence<1e-35
        commas<4.5 rootBefore<-41.5 0.0711 grandLinks<0.043642 near.caption<1e-35 0.0459 -0.0293 -0.00552 -0.0546 0.05
        -0.0611 -0.0104 alike<4.5 lines<388.5 -0.0488 0.0249 grandLinks<0.13191 total<35871 zone.prompt<1e-35 0.0236
        -0.0672 -0.0659 alike<16.5 -0.0695 0.00651 zone.main<1e-35 total<24722 -0.0605 0.0129 proseSinceTitle<1538.5
        0.0359 -0.0382
        prevLinks<0.94217 alikeLetters<3619.5 blockLinks<0.051858 sentenceLength<34.063 mass<0.81427 alikeLetters<18.5
        -0.0567 alikeLetters<1585.5 0.0107 -0.0419 -0.05 great<0.44421 afterTitle<106.5 -0.0184 0.0325 afterTitle<16.5
        0.0523 near.caption<1e-35 sentenceLength<107.07 0.0294 -0.0479 -0.0538 rootAfter<43.5 -0.0514 -0.0119
        emphasis<0.99945 duplicate<1e-35 zone.author<1e-35 0.0446 -0.0615 -0.0581 parentLinks<0.0099813 -0.162 0.0326
        zone.main<1e-35 -0.0528 mass<0.61827 0.0268 -0.0348
        nextLinks<0.97279 zone.furniture<1e-35 near.comment<1e-35 duplicate<1e-35 upper<0.047676 lines<731.5
        grandShare<0.79003 0.0251 0.0603 grandShare<0.95676 -0.0838 0.034 rootShare<0.66966 great<1e-35 0.0938 0.0239
        rootAfter<-11.5 -0.066 0.0022 -0.0735 -0.0709 mass<0.72327 alikeLinks<0.20831 0.00288 -0.0498 lines<388.5
        -0.0628 lines<405.5 0.104 -0.0324 prose<9523 zone.main<1e-35 ownShare<0.1964 -0.0597 0.0313 rootAfter<55.5
        -0.039 0.0257 0.00208
        rootAfter<-1e-35 rootShare<0.3882 grandLinks<0.57227 0.0193 -0.055 depth<13.5 -0.0612 rootShare<0.58002 0.0356
        -0.0453 proseSinceTitle<-1e-35 belowRoot<-1e-35 -0.0515 0.0139 alike<10.5 proseSinceTitle<1262.5
        alikeLetters<23.5 -0.0515 0.0289 heading<1.5 zone.quote<1e-35 isLi<1e-35 alikeLetters<2189 -0.0607
        prev2Letters<25.5 -0.0772 0.0451 0.0253 0.0517 0.0119 prose<24321 0.0423 parentLinks<0.055894
        alikeLetters<21636 prose<31631 -0.117 0.0131 0.0347 0.0609
        nextLinks<0.94495 zone.form<1e-35 zone.caption<1e-35 blockLinks<0.23821 zone.comment<1e-35 near.author<1e-35
        afterTitle<-1e-35 -0.0627 duplicate<1e-35 place<0.93579 emphasis<0.59275 letters<22.5 0.00528 prose<22352
        alikeLinks<0.20831 0.0461 -0.0137 alikeLinks<0.0049541 -0.0576 0.0299 -0.0484 -0.0381 -0.0609 -0.0799 -0.0632
        rootShare<0.40745 0.0361 -0.0373 -0.0349 -0.0805 zone.main<1e-35 total<22136 -0.0523 0.0173
        proseSinceTitle<1391.5 letters<18.5 -0.0334 0.061 -0.0282
        zone.furniture<1e-35 nextLinks<0.42918 zone.form<1e-35 afterTitle<-1e-35 -0.066 near.author<1e-35
        near.comment<1e-35 phrase<1e-35 mass<0.59288 0.0367 alike<4.5 -0.0186 rootShare<0.97299 prose<22060 0.0144
        -0.0484 0.0497 -0.0637 -0.0627 -0.0745 -0.0748 rootAfter<115.5 sentenceLength<78.071 next2Letters<34.5 -0.0278
        -0.0826 0.0217 afterTitle<-2.5 -0.0479 place<0.29593 0.0742 0.0086 mass<0.70099 afterTitle<-1e-35 -0.0571
        -0.000868 afterTitle<177.5 -0.0651 -0.00232
        letters<18.5 nextLinks<0.33715 heading<1e-35 -0.0256 0.0295 -0.0585 sinceEnd<181.5 great<0.30548
        rootBefore<-57.5 0.000212 -0.0589 mass<0.83924 near.comment<1e-35 emphasis<0.27226 blockLinks<0.34809 0.0368
        -0.0504 -0.0818 -0.0764 -0.0681 near.author<1e-35 blockLinks<1e-35 total<39236 parentLetters<144.5
        rootShare<0.64232 total<11889 0.0549 -0.0116 -0.00863 0.0331 -0.0445 place<0.28001 isDiv<1e-35 0.0569 -0.027
        near.related<1e-35 -0.00804 -0.0819 -0.0754
        grandLinks<0.66885 isDiv<1e-35 near.comment<1e-35 words<38.5 siblings<4.5 phrase<1e-35 prevSame<1e-35 -0.0195
        0.00875 -0.0789 letters<4.5 -0.0403 rootShare<0.45657 0.0596 depth<14.5 rootShare<0.62516 -0.0506 0.0168
        0.0618 prev2Letters<17.5 prev2Letters<13.5 0.0164 -0.051 prose<22352 zone.meta<1e-35 0.0532
        parentLetters<757.5 -0.0478 0.0465 parentLinks<0.072105 -0.0576 0.0466 -0.0617 prose<767.5 0.0474 -0.0333
        prose<8811.5 -0.0564 0.00992
        prevLinks<0.94217 alikeLetters<3619.5 ownShare<0.098614 proseSinceTitle<118.5 alikeLetters<29.5 -0.0455
        rootShare<0.43015 0.0637 grandShare<0.54208 -0.0135 0.0395 sinceEnd<120.5 -0.0415 strong<0.15223
        upper<0.047676 0.00701 rootShare<0.17303 0.0341 -0.0276 0.0334 0.0366 place<0.8572 ownShare<0.14307 0.0407
        belowRoot<1e-35 0.0304 -0.133 grandShare<0.96391 siblings<3.5 -0.0996 0.0202 0.0475 place<0.28001
        proseSinceTitle<-1e-35 -0.037 0.053 zone.main<1e-35 -0.0541 -0.0133
        afterTitle<-2.5 -0.0589 mass<0.51437 zone.caption<1e-35 isDiv<1e-35 duplicate<1e-35 zone.author<1e-35 0.0348
        -0.0424 -0.0671 -0.0051 -0.0322 prevLinks<0.25079 zone.prompt<1e-35 sinceEnd<28.5 -0.0448 grandLinks<0.032203
        zone.content<1e-35 -0.0495 0.0287 alike<64.5 parentLetters<17534 endsSentence<1e-35 -0.0318
        grandLinks<0.038262 afterTitle<54.5 0.026 -0.0949 0.0223 -0.103 0.046 -0.0685 alike<10.5 -0.0605
        prevHeading<1e-35 ownShare<0.043684 -0.0418 0.0505 0.0573
        afterTitle<-2.5 -0.0596 mass<0.74417 zone.comment<1e-35 upper<0.061081 nextLetters<48.5 rootAfter<6.5
        proseSinceTitle<712.5 0.033 -0.0393 words<2.5 -0.0458 0.0283 0.045 next2Letters<7.5 proseSinceTitle<1067.5
        0.0832 -0.0109 alikeLetters<23.5 -0.0564 near.prompt<1e-35 next2Letters<130.5 rootAfter<15.5 -0.0195
        parentLinks<0.17797 0.00641 0.0534 -0.0179 -0.0759 -0.0592 prevLinks<0.2224 rootShare<0.66966 0.019
        rootAfter<-105.5 -0.0638 -0.0109 siblings<23.5 -0.0628 0.0258
        alikeLetters<3619.5 near.prompt<1e-35 zone.furniture<1e-35 rootShare<0.22545 total<7527 0.0769 0.00946
        rootAfter<-239.5 -0.0562 upper<0.047676 0.0209 alikeLetters<39.5 -0.0481 -0.00405 rootShare<0.64232 -0.00378
        mass<0.40928 -0.015 -0.0597 -0.075 proseSinceTitle<5593.5 afterTitle<-1.5 -0.0564 alike<7.5 -0.0696
        rootShare<0.17303 prose<6640.5 near.furniture<1e-35 0.00768 -0.133 0.0448 0.0543 afterTitle<299.5 depth<5.5
        -0.0626 0.0282 rootShare<0.3882 0.0518 -0.0961
        afterTitle<-1e-35 -0.0529 rootAfter<-55.5 zone.main<1e-35 parentShare<0.027565 -0.0575 -0.013 0.00751
        zone.form<1e-35 upper<0.047676 lines<774 zone.furniture<1e-35 linkDensity<0.24509 digits<0.60435 0.0426
        -0.0292 -0.0178 -0.00589 parentLetters<19978 0.0161 -0.102 proseSinceTitle<489 alikeLetters<23.5 -0.0419
        parentLetters<2543.5 0.0408 letters<82.5 -0.0548 0.0309 digits<0.011091 isLi<1e-35 place<0.20897 0.026 -0.0316
        parentLetters<2543.5 0.0366 -0.0969 0.0194 -0.0788
        alike<4.5 rootBefore<63.5 grandShare<0.1543 -0.0225 upper<0.087022 0.0348 -0.0225 isQuote<1e-35 -0.0397 0.0608
        grandLinks<0.096501 sentenceLength<18.071 heading<1e-35 -0.0302 0.0449 emphasis<0.57248 total<39236
        near.comment<1e-35 place<0.97461 0.0354 -0.0726 -0.0419 -0.0286 -0.0631 rootBefore<288.5 strong<0.11748
        zone.list<1e-35 rootShare<0.75968 0.0679 0.0061 rootBefore<-59.5 rootShare<0.075044 0.0673 -0.053 0.0301
        -0.0737 total<26145 -0.0493 0.022
        nextSame<1e-35 prevLinks<0.080064 near.caption<1e-35 zone.prompt<1e-35 parentLinks<0.0072888 next2Letters<36.5
        commas<1.5 -0.0132 0.0359 zone.meta<1e-35 0.0598 -0.00864 -0.0133 -0.0556 -0.0455 mass<0.21146
        proseSinceTitle<-1e-35 -0.0416 0.0303 -0.0451 rootAfter<-255.5 -0.037 afterTitle<1e-35 -0.0398
        proseSinceTitle<489 grandProse<3.5 0.0789 0.0243 upper<0.034507 0.0348 grandLinks<0.033454 0.0215
        next2Letters<150.5 place<0.41466 0.0356 -0.0152 great<0.86026 -0.102 -0.0128
        zone.furniture<1e-35 near.related<1e-35 nextSame<1e-35 isLi<1e-35 zone.date<1e-35 total<7624 0.0107 -0.0161
        -0.06 0.0422 duplicate<1e-35 commas<19.5 zone.author<1e-35 zone.share<1e-35 emphasis<0.59275
        zone.comment<1e-35 phrase<1e-35 zone.form<1e-35 siblingLetters<2755.5 0.0409 0.00183 -0.0565 -0.0506 -0.0459
        -0.0351 -0.0575 -0.0647 -0.0836 -0.0718 -0.0704 isLead<1e-35 afterTitle<164.5 place<0.79372 -0.0206 -0.0637
        grandLinks<0.067579 0.0435 -0.0294 0.0478
        sinceEnd<110.5 isLead<1e-35 parentLetters<2950 -0.0339 0.0182 0.0667 near.related<1e-35 alike<4.5
        proseSinceTitle<1158.5 upper<0.1001 0.0176 -0.0197 lines<302.5 ownShare<0.086332 -0.0341 -0.121 0.0275
        zone.content<1e-35 alikeLinks<0.0041968 alikeLetters<2428.5 -0.0114 -0.186 great<0.027772 -0.0421 0.0333
        lines<405.5 zone.meta<1e-35 near.advert<1e-35 0.0364 -0.0443 nextSame<1e-35 -0.0374 0.0342 lines<1658.5
        lines<1186 -0.00229 -0.0731 0.0669 -0.0628
        afterTitle<-2.5 -0.0478 rootAfter<-55.5 zone.main<1e-35 grandLinks<0.025174 great<0.26229 next2Letters<110.5
        -0.0446 0.0424 0.0463 -0.0534 sinceEnd<199.5 -0.0203 0.0323 nextSame<1e-35 zone.caption<1e-35 siblings<4.5
        prev2Letters<4.5 0.06 isQuote<1e-35 -0.0126 0.0582 0.0243 afterTitle<1e-35 0.0757 -0.0447 near.related<1e-35
        sentenceLength<126.1 grandLinks<0.48993 prose<1687.5 0.0556 0.0172 rootAfter<215.5 -0.0058 0.126 sentences<3.5
        0.00801 -0.126 -0.0612
        words<3.5 nextLetters<162.5 total<15448 -0.0472 0.000825 0.0327 alike<64.5 blockLinks<0.017534
        prevLinks<0.8673 total<7624 nextLetters<245.5 ownShare<0.10662 place<0.67533 prevLetters<28.5 0.0537 0.00769
        -0.0251 0.0581 0.0687 near.caption<1e-35 commas<19.5 0.00966 -0.112 -0.048 -0.0246 rootAfter<37.5 -0.035
        parentProse<1e-35 afterTitle<4.5 -0.0167 0.0615 depth<10.5 nextProse<2.5 -0.0172 -0.0913 0.0191 alike<191.5
        0.055 -0.0155
        afterTitle<-2.5 -0.0496 proseSinceTitle<1158.5 alikeLetters<29.5 -0.034 near.caption<1e-35 zone.prompt<1e-35
        parentShare<1e-35 0.0518 blockLinks<1e-35 0.0342 sentenceLength<75.05 -0.0391 0.0272 -0.0366 -0.0185
        grandLinks<0.088639 lines<1322.5 parentLetters<188.5 -0.017 zone.prompt<1e-35 parentShare<0.056697 0.0451
        grandShare<0.86635 afterTitle<36.5 0.0111 -0.0419 upper<0.083284 0.047 -0.0114 -0.0427 -0.0949 total<26698
        parentLetters<17534 alikeLetters<4089 -0.0417 0.0244 -0.128 0.0255
        phrase<1e-35 afterTitle<-2.5 -0.0468 mass<0.59288 zone.caption<1e-35 zone.comment<1e-35 zone.share<1e-35
        siblings<4.5 zone.meta<1e-35 ownShare<0.012036 0.00525 total<23956 0.0418 -0.0438 total<3353 0.0599 -0.0342
        rootBefore<3.5 parentLinks<0.1869 0.0414 0.139 0.0273 -0.0373 -0.0454 -0.0264 sinceEnd<187.5 words<39.5
        -0.0473 0.00791 total<9631.5 siblings<7.5 rootBefore<45.5 0.0205 -0.0378 0.0319 lines<405.5 0.0274 -0.0123
        -0.0731
        zone.form<1e-35 sinceEnd<181.5 nextLetters<198.5 commas<1e-35 isTd<1e-35 -0.0517 0.0546 parentShare<0.1073
        proseSinceTitle<489 0.0218 -0.0468 0.0279 zone.caption<1e-35 0.0358 -0.035 prose<956.5 near.furniture<1e-35
        0.0726 -0.029 zone.caption<1e-35 depth<12.5 rootShare<0.22545 0.0357 nextLetters<27.5 letters<20.5 -0.0474
        -0.0108 place<0.2721 0.0335 nextLinks<0.019503 commas<11.5 0.014 -0.0848 -0.0298 words<2.5 -0.0292 0.0339
        -0.0298 -0.0705
        afterTitle<-2.5 -0.0435 rootShare<0.5319 proseSinceTitle<334.5 0.0499 near.date<1e-35 siblings<4.5 -0.00439
        0.0339 -0.0836 grandShare<0.79003 mass<0.39553 0.00448 parentProse<26.5 alikeLetters<4911.5 -0.0307 0.0246
        -0.116 alike<12.5 ownShare<0.14307 grandLinks<0.038262 0.0177 rootBefore<15.5 0.0109 alikeLetters<1518.5
        -0.0303 -0.088 zone.content<1e-35 -0.0372 0.0521 siblingLetters<2403 commas<20.5 0.0417 -0.0743
        afterTitle<124.5 grandProse<21.5 -0.0497 0.0492 -0.0915
        sinceEnd<8.5 -0.0551 zone.form<1e-35 near.author<1e-35 zone.related<1e-35 isDiv<1e-35 afterTitle<1e-35 -0.0225
        proseSinceTitle<1e-35 afterTitle<20.5 0.0596 0.0135 alike<4.5 grandLinks<0.038262 zone.caption<1e-35 0.021
        -0.0403 -0.0317 siblingLetters<3708.5 isPre<1e-35 sinceEnd<181.5 -0.00676 0.0249 parentLinks<0.02739 0.00201
        -0.139 grandShare<0.95676 grandShare<0.77412 0.00786 alikeLetters<4556 0.00145 -0.149 0.0313
        zone.caption<1e-35 -0.00958 -0.0609 -0.0518 -0.0639 -0.0663
        phrase<1e-35 mass<0.73346 duplicate<1e-35 near.comment<1e-35 words<3.5 nextLetters<162.5 -0.0236 0.0463
        zone.box<1e-35 isLi<1e-35 prevLinks<0.85815 prose<2794.5 grandProse<8.5 0.0544 endsSentence<1e-35 -0.0636
        0.0304 alikeLetters<2568 -0.00195 commas<19.5 lines<774 0.0372 -0.0411 -0.0676 alikeLinks<1e-35 -0.0372 0.0147
        parentLetters<2543.5 0.0589 -0.0536 -0.0289 -0.055 -0.059 parentLinks<0.01885 great<0.97157 -0.0129 0.0391
        -0.0328 -0.0704
        zone.prompt<1e-35 endsSentence<1e-35 ownShare<0.0019036 mass<0.83924 alikeLetters<23.5 -0.0398
        alikeLetters<1082 afterTitle<4.5 -0.00864 proseSinceTitle<489 grandProse<8.5 0.0821 -0.0294 parentLinks<0.7075
        0.0247 -0.029 -0.00989 -0.0336 strong<0.093152 alike<46.5 -0.0472 0.0344 0.0413 duplicate<1e-35 strong<0.46225
        prevLinks<0.94217 great<0.99397 alikeLinks<0.20831 0.0187 -0.0413 0.0468 proseSinceTitle<1158.5 0.0256 -0.0419
        alikeLetters<1649.5 0.0133 -0.0991 -0.0623 -0.0481
        rootShare<0.050839 0.0506 zone.form<1e-35 phrase<1e-35 near.prompt<1e-35 rootShare<0.058262 -0.07
        rootShare<0.45657 near.comment<1e-35 siblings<4.5 0.0107 siblings<19.5 0.0619 -0.0121 -0.0467
        endsSentence<1e-35 depth<13.5 alikeLetters<1082 -0.0094 -0.0353 0.0111 alikeLinks<0.07102 prevLinks<0.26131
        0.0244 nextLetters<131.5 -0.0408 0.0362 prevLinks<0.41742 siblingLetters<34.5 0.00177 parentProse<6.5 -0.0268
        -0.142 0.029 letters<278.5 -0.0728 0.0262 -0.0582 -0.0701
        near.prompt<1e-35 mass<0.86962 afterTitle<-1e-35 -0.0372 proseSinceTitle<767.5 words<39.5 parentLetters<1324.5
        prose<2794.5 0.0415 alikeLinks<0.99351 -0.00229 0.0657 place<0.16131 0.0354 rootBefore<21.5 -0.0707 0.0184
        0.0484 prose<3770 nextLetters<109.5 prose<2841.5 -0.021 parentProse<8.5 siblings<7.5 -0.103 0.0132 0.00198
        0.0396 rootBefore<279.5 alikeLinks<0.0041968 words<149.5 0.00772 -0.0867 0.0327 strong<0.048103 -0.0165 0.0444
        -0.0251 -0.053
        zone.content<1e-35 lines<85.5 0.011 -0.0484 zone.form<1e-35 alike<4.5 ownShare<0.16477 nextLetters<345.5
        isLi<1e-35 isQuote<1e-35 proseSinceTitle<118.5 -0.00439 -0.0385 0.0464 0.0347 0.0364 0.0509 rootAfter<-299.5
        -0.0208 near.advert<1e-35 upper<0.058866 lines<698.5 0.03 siblingLetters<4998.5 0.0112 -0.0892 grandProse<12.5
        upper<0.15406 0.00217 0.0471 alike<10.5 letters<42.5 -0.00838 -0.106 lines<122.5 -0.0465 0.0151 -0.0594
        -0.0681
        phrase<1e-35 zone.comment<1e-35 rootShare<0.5319 sinceEnd<45.5 lines<132.5 0.0376 -0.0297 0.0226
        rootAfter<-11.5 rootShare<0.66966 0.00831 -0.0489 zone.caption<1e-35 prevLetters<18.5 -0.0131 emphasis<0.77702
        upper<0.42988 rootShare<0.54469 -0.0593 alikeLinks<0.0041968 zone.content<1e-35 -0.0545 lines<105.5
        grandLinks<0.049008 0.00802 -0.0621 0.0217 near.related<1e-35 alike<1.5 -0.0234 0.0349 -0.0466 -0.06
        alikeLinks<0.087743 -0.079 0.0369 -0.0294 -0.0541 -0.0584
        afterTitle<-2.5 -0.0473 phrase<1e-35 zone.content<1e-35 -0.0308 zone.comment<1e-35 zone.furniture<1e-35
        near.related<1e-35 proseSinceTitle<4444.5 nextSame<1e-35 0.00763 zone.share<1e-35 mass<0.82282 0.0381 -0.0215
        -0.0567 great<0.98954 parentProse<25.5 siblingLetters<333.5 -0.0164 0.0382 afterTitle<221.5 great<0.92683
        parentProse<66.5 -0.104 0.0285 0.0295 -0.119 proseSinceTitle<5725.5 -0.0132 0.0561 -0.0538 siblings<8.5
        -0.0193 0.0293 great<0.010401 0.0301 -0.0659 -0.0566
        zone.prompt<1e-35 rootShare<0.5319 sinceEnd<7.5 -0.0765 prose<2704 rootBefore<299.5 0.0661 depth<13.5 -0.0625
        0.0534 lines<302.5 lines<291.5 prose<3537 -0.066 strong<0.054616 -0.0014 0.0628 -0.0783 0.0318 rootAfter<-55.5
        rootShare<0.66966 0.0137 -0.052 prevLetters<15.5 alikeLetters<12231 -0.0218 0.0492 lines<774 alike<27.5
        grandLinks<0.03563 0.013 rootBefore<199.5 grandLinks<0.14888 -0.0146 0.0303 -0.0409 0.0375 -0.0621 -0.0446
        words<38.5 near.prompt<1e-35 heading<1.5 parentLetters<1324.5 words<3.5 -0.0296 zone.furniture<1e-35
        zone.list<1e-35 total<7624 0.0248 great<1e-35 0.0304 -0.0302 0.0309 -0.0148 parentShare<0.23423 0.0156
        parentProse<27.5 zone.main<1e-35 -0.0264 -0.0814 -0.0027 nextLetters<245.5 0.00215 0.0611 -0.071
        afterTitle<42.5 parentLetters<528.5 -0.0152 words<144.5 0.0542 -0.0316 ownShare<0.049258 nextProse<2.5 0.0202
        -0.0353 grandShare<0.98335 -0.0803 0.0411
        zone.comment<1e-35 lines<1658.5 alike<190.5 sinceEnd<120.5 nextLetters<143.5 proseSinceTitle<118.5 0.0142
        letters<236.5 -0.0505 0.0174 linkDensity<0.078483 0.0349 -0.0331 duplicate<1e-35 siblings<4.5
        grandShare<0.79003 rootShare<0.5319 0.00883 rootShare<0.54469 -0.111 -0.0202 linkDensity<1e-35
        next2Letters<6.5 0.083 parentShare<0.999 lines<774 0.031 -0.0472 -0.0176 alikeLinks<0.021352 -0.086 0.000217
        next2Letters<5.5 -0.0262 0.0241 -0.053 -0.0484 0.0791 -0.0646
        zone.form<1e-35 phrase<1e-35 afterTitle<-2.5 -0.0356 proseSinceTitle<2057.5 prose<956.5 0.0461
        near.caption<1e-35 near.box<1e-35 0.0171 -0.0271 -0.02 grandLinks<0.13191 grandShare<0.79003
        grandShare<0.24925 alikeLetters<4237.5 siblings<16.5 0.00142 -0.0475 0.0385 afterTitle<34.5 0.0231
        grandLinks<0.038262 rootAfter<-299.5 -0.00388 -0.141 -0.00827 upper<0.052655 0.0358 alikeLetters<10973 0.00824
        -0.0765 rootAfter<91.5 -0.0426 grandLinks<0.15836 -0.0716 0.0312 -0.049 -0.0609
        prose<1687.5 proseSinceTitle<991.5 alikeLetters<23.5 -0.0278 0.0412 -0.0218 alike<4.5 isLead<1e-35 -0.0223
        0.0388 emphasis<0.59275 words<2.5 -0.0274 alike<64.5 parentProse<50.5 great<0.95227 zone.table<1e-35
        alikeLetters<7299 alike<23.5 0.00095 grandShare<0.59435 siblingLetters<5.5 alike<28.5 -0.185 -0.00291 -0.0242
        0.0283 0.0391 0.0506 prose<1981.5 -0.0416 0.03 -0.0462 0.0304 grandShare<0.79939 0.0216 alikeLetters<1844.5
        0.0237 -0.111
        near.author<1e-35 mass<0.97575 isQuote<1e-35 heading<1.5 letters<236.5 isLi<1e-35 emphasis<0.57248 alike<26.5
        next2Letters<7.5 0.0211 letters<103.5 -0.0304 proseSinceTitle<118.5 0.0275 -0.018 nextSame<1e-35 -0.0176
        0.0317 -0.0732 letters<18.5 -0.0146 rootAfter<37.5 -0.00884 0.0493 prev2Letters<17.5 siblingLetters<2755.5
        alikeLetters<5515.5 -0.0233 0.0517 -0.0962 afterTitle<42.5 0.0442 -0.00225 nextLetters<188.5 0.00438 0.0565
        0.0561 -0.0577 -0.0559
        isQuote<1e-35 blockLinks<0.017534 prose<956.5 0.0442 isLead<1e-35 parentLetters<211.5 near.caption<1e-35
        next2Letters<110.5 zone.main<1e-35 -0.0283 0.00548 0.0295 -0.0399 parentShare<0.017938 0.0479
        prev2Letters<17.5 rootShare<0.35453 0.0192 parentLetters<620.5 -0.0803 next2Letters<34.5 0.0234 -0.0441
        endsSentence<1e-35 heading<1.5 place<0.20897 0.0368 -0.036 0.0175 near.author<1e-35 0.0215 -0.0583 0.0409
        place<0.34361 0.00894 near.teaser<1e-35 -0.018 -0.0595 0.0565
        lines<1658.5 alike<180.5 alike<32.5 lines<302.5 lines<288.5 nextLetters<188.5 parentProse<24.5
        zone.quote<1e-35 zone.share<1e-35 rootAfter<87.5 upper<0.027408 0.00931 -0.0263 0.00639 -0.0731 0.052
        depth<10.5 -0.0735 0.0297 0.0155 -0.0652 parentLetters<131.5 -0.0139 sinceEnd<181.5 -0.0137 0.0415 lines<774
        rootAfter<67.5 parentLetters<6807 0.0157 -0.059 words<2.5 -0.035 0.0495 alike<88.5 -0.0855 0.0352 -0.0457
        0.076
        prose<956.5 grandLinks<0.92384 prevHeading<1e-35 0.0596 -0.0154 -0.0409 zone.content<1e-35 place<0.15343
        0.0241 -0.0468 nextLinks<0.019503 zone.author<1e-35 afterTitle<-1e-35 -0.0535 zone.form<1e-35
        near.advert<1e-35 near.caption<1e-35 zone.prompt<1e-35 parentLetters<17534 0.0165 parentShare<0.95507
        lines<774 0.0135 -0.117 0.0208 -0.0286 -0.0177 -0.0475 -0.0539 -0.0577 prose<9239.5 prose<1370.5
        prevLetters<17.5 0.0828 -0.026 -0.0272 grandLinks<0.465 -1.79e-05 0.056
        mass<0.86962 afterTitle<-1e-35 -0.028 zone.caption<1e-35 zone.comment<1e-35 nextLetters<259.5 lines<220.5
        upper<0.027408 depth<6.5 -0.0379 0.0335 strong<0.79492 -0.00786 alikeLetters<1649.5 -0.00362 -0.114
        afterTitle<250.5 rootAfter<47.5 alikeLinks<0.29259 total<21140 total<14167 grandShare<0.13747
        alikeLetters<2061.5 -0.0536 0.0518 0.0526 -0.0476 0.0762 -0.048 0.0332 -0.0109 0.03 -0.0377 -0.0194
        total<14794 -0.0433 rootShare<0.90143 0.0482 -0.0178
        zone.comment<1e-35 zone.form<1e-35 isDiv<1e-35 lines<1658.5 near.related<1e-35 afterTitle<-1.5 -0.0325
        depth<12.5 proseSinceTitle<4444.5 zone.box<1e-35 0.0111 proseSinceTitle<181.5 0.0273 -0.0566 ownShare<0.069554
        grandShare<0.93567 parentProse<25.5 total<16829 -0.0298 0.0247 parentProse<88 -0.114 0.0241 0.0104 -0.0985
        grandShare<0.9313 total<5069 -0.0263 0.0194 0.0578 -0.05 0.0762 parentLinks<0.028623 near.caption<1e-35 0.0133
        -0.0474 -0.0329 -0.0603 -0.056
        isLead<1e-35 zone.form<1e-35 duplicate<1e-35 rootShare<0.5319 near.comment<1e-35 nextLinks<0.94495
        afterTitle<-1e-35 -0.0555 parentShare<1e-35 0.0509 0.0172 near.furniture<1e-35 0.00774 -0.0569 -0.0448
        rootAfter<-55.5 rootShare<0.66966 lines<274.5 -0.0187 0.0715 -0.0585 zone.box<1e-35 rootShare<0.54469 -0.0642
        alike<7.5 -0.00611 lines<684.5 0.0161 -0.0324 near.content<1e-35 0.0148 -0.0717 great<0.085715
        rootBefore<263.5 -0.0475 0.0872 -0.0798 -0.0608 0.045
        place<0.95127 zone.author<1e-35 zone.form<1e-35 rootShare<0.5319 upper<0.11136 parentLetters<40.5 -0.0362
        0.0109 grandShare<0.94492 0.0464 -0.038 prevLetters<11.5 -0.0227 lines<774 alike<27.5 proseSinceTitle<2549.5
        words<36.5 prevLetters<30.5 0.0222 -0.0112 parentLetters<528.5 -0.0162 0.0491 total<9756 grandShare<0.79003
        total<8920.5 -0.0277 -0.14 -0.0119 lines<124.5 -0.0678 0.00888 alikeLinks<0.77738 0.0424 -0.0194 -0.0491
        -0.0532 -0.0496 -0.0476
        prose<956.5 0.0331 siblings<4.5 sentenceLength<76.042 lines<72.5 digits<0.016268 -0.0545 0.0138
        emphasis<0.82213 next2Letters<7.5 digits<0.01326 rootAfter<34.5 -0.0465 0.0204 0.0786 nextProse<1.5 -0.0198
        0.00481 -0.0579 0.0087 words<2.5 nextLetters<70.5 -0.0354 0.0509 rootAfter<-299.5 -0.0245
        siblingLetters<4342.5 zone.related<1e-35 lines<617 near.comment<1e-35 next2Letters<190.5 0.0417
        afterTitle<38.5 -0.0352 0.0392 -0.0381 -0.00565 -0.0408 -0.0512
        rootShare<0.90601 near.prompt<1e-35 great<0.91831 grandProse<25.5 afterTitle<-2.5 -0.0338 0.00928
        parentLinks<0.02739 belowRoot<1.5 parentProse<66.5 -0.118 0.0189 0.0213 0.0104 belowRoot<1.5 letters<79.5
        0.00948 0.0599 grandLinks<0.049008 0.0274 -0.0789 -0.0459 rootShare<0.91359 -0.0814 zone.box<1e-35
        rootAfter<9.5 letters<103.5 -0.0556 0.0106 afterTitle<299.5 afterTitle<92.5 parentLinks<0.96097 -0.00412
        0.0362 0.0366 -0.0304 siblingLetters<361.5 -0.0838 0.0304
        prose<1687.5 prev2Letters<5.5 0.0788 ownShare<0.054528 proseSinceTitle<334.5 0.023 prose<1580.5 -0.0418 0.0477
        0.0481 heading<1.5 upper<0.055611 parentProse<4.5 ownShare<0.056704 next2Letters<18.5 -0.0204 0.0106 -0.0586
        lines<405.5 0.0279 great<0.98914 -0.0597 0.0391 parentProse<6.5 parentLetters<144.5 -0.019 prose<8963
        grandLinks<0.03563 0.0285 -0.0237 lines<532.5 0.0575 -0.0159 lines<264.5 -0.0549 0.00418 sentenceLength<21.056
        0.0411 -0.00329
        duplicate<1e-35 phrase<1e-35 sinceEnd<65.5 prev2Letters<255.5 parentProse<16.5 proseSinceTitle<118.5 alike<1.5
        0.0458 -0.0325 -0.0373 0.0385 0.0369 rootShare<0.5319 prose<2704 0.0557 0.0107 grandShare<0.79003
        grandShare<0.77919 alikeLetters<4237.5 rootShare<0.58002 mass<0.39553 0.0125 -0.114 zone.box<1e-35 -0.00309
        -0.0507 0.0372 -0.0965 upper<0.034507 lines<774 0.0414 -0.0371 rootShare<0.85612 0.0365 -0.00673 -0.0478
        grandShare<0.059427 0.0122 -0.0902
        near.author<1e-35 inBody<-1e-35 isLi<1e-35 prev2Letters<7.5 total<5348.5 parentLetters<152.5 letters<21.5
        -0.0124 0.13 0.01 -0.00128 rootShare<0.050839 0.0372 rootShare<0.058262 -0.0813 prevLetters<15.5
        prevLetters<10.5 alikeLinks<0.19548 0.00912 -0.0415 -0.0415 prev2Letters<14.5 -0.0232 upper<0.047676 0.0166
        grandProse<13.5 0.00589 -0.0247 great<0.94431 parentLetters<889.5 total<9631.5 -0.0114 0.0367 -0.0554 0.0625
        letters<112.5 -0.051 0.00914 -0.0468
        zone.form<1e-35 rootShare<0.66966 grandProse<26.5 afterTitle<-2.5 -0.0314 place<0.95911 sinceEnd<39.5
        sentenceLength<30.071 -0.0456 alikeLetters<58.5 0.0804 -0.00287 place<0.62717 grandShare<0.0036732
        proseSinceTitle<-1e-35 -0.0205 0.0596 rootShare<0.058262 -0.0429 0.011 alikeLinks<0.1832 0.0502 -0.00852
        -0.0379 grandProse<29.5 -0.106 -0.00682 rootAfter<-55.5 -0.0531 duplicate<1e-35 near.related<1e-35 alike<173.5
        zone.caption<1e-35 0.00788 -0.0208 -0.0388 -0.0403 -0.0523 -0.0576
        sinceEnd<7.5 -0.0385 rootShare<0.75057 prose<2704 proseSinceTitle<272.5 0.0539 zone.article<1e-35 -0.0212
        0.0483 isLi<1e-35 siblingLetters<244.5 prose<11663 grandShare<0.94164 -0.0318 0.0435 0.0118 0.0169
        near.prompt<1e-35 0.0467 -0.0568 rootAfter<-98.5 -0.0519 zone.content<1e-35 grandShare<0.99931 -0.0635 0.0105
        lines<405.5 siblings<7.5 zone.box<1e-35 strong<0.38688 0.00729 prose<8117 -0.062 0.0258 -0.0528
        grandShare<0.12409 0.0561 -0.000211 -0.0199
        heading<1.5 zone.quote<1e-35 zone.furniture<1e-35 depth<17.5 prose<1687.5 rootShare<0.90601 0.0397 -0.0156
        rootBefore<-24.5 0.0127 rootShare<0.97585 depth<9.5 -0.0314 grandShare<0.59435 -0.0205 grandLinks<0.09289
        0.0419 -0.036 0.00415 0.0436 total<9435.5 afterTitle<20.5 ownShare<0.02628 -0.0306 0.0162 afterTitle<649.5
        -0.0697 0.00686 total<9958.5 0.0637 prose<17885 -0.0182 0.0392 rootShare<0.96819 0.0706 -0.0237
        grandLinks<0.030674 0.043 0.0009
        zone.quote<1e-35 zone.share<1e-35 siblingLetters<3178.5 near.author<1e-35 zone.form<1e-35 phrase<1e-35
        afterTitle<-7.5 digits<0.33213 -0.0399 0.0637 depth<12.5 prev2Letters<2.5 0.0563 duplicate<1e-35
        zone.related<1e-35 letters<230.5 -0.00126 letters<479.5 nextLinks<0.97849 0.0481 -0.0243 place<0.48531 0.0283
        -0.0439 -0.0418 grandShare<0.029373 0.0368 -0.0814 0.0185 -0.0436 -0.0541 -0.0453 afterTitle<209.5 letters<722
        -0.000598 -0.0843 -0.0822 -0.0464 0.0566
        isLead<1e-35 zone.quote<1e-35 lines<1658.5 alike<180.5 alike<32.5 heading<1.5 isLi<1e-35 grandProse<26.5
        lines<358.5 total<7624 alikeLetters<23.5 -0.0519 prev2Letters<435.5 0.00224 -0.0546 prevProse<1.5
        grandShare<1e-35 0.000633 -0.0506 -0.00393 0.0154 -0.0467 prose<4872.5 alikeLinks<0.057552 0.0278 -0.0429
        0.0445 nextLetters<245.5 0.00132 0.0496 lines<639 0.0223 siblings<57 -0.0389 0.0401 -0.0414 0.0703 0.0521
        0.0402
        afterTitle<-11.5 -0.0401 alikeLetters<26.5 -0.0316 duplicate<1e-35 near.comment<1e-35 rootShare<0.90601
        prevLinks<0.2224 emphasis<0.042291 zone.prompt<1e-35 0.0227 -0.0235 next2Letters<169.5 -0.000858 -0.089
        upper<0.13363 alikeLetters<5515.5 -0.0277 0.0456 parentShare<0.099168 0.0397 -0.0318 rootShare<0.95507 -0.0217
        upper<0.047676 0.0227 parentLinks<0.91493 heading<1.5 -0.0217 0.0273 afterTitle<20.5 0.0919 -0.00598 -0.0384
        grandShare<0.063309 parentShare<0.020273 -0.0417 0.0597 -0.0666
        isLead<1e-35 zone.form<1e-35 prevSame<1e-35 afterTitle<24.5 place<0.22474 parentLinks<0.45975 -0.0114 0.0496
        ownShare<0.16477 -0.0361 blockLinks<0.051858 0.0623 -0.0589 nextLinks<0.025759 0.014 commas<3.5
        zone.article<1e-35 -0.0479 0.000848 0.0293 sentenceLength<6.1667 -0.0407 grandShare<0.01393 rootShare<0.90601
        prev2Letters<34.5 0.0592 -0.0166 -0.000778 grandShare<0.93567 -0.00788 isPre<1e-35 next2Letters<512.5 0.023
        blockLinks<0.051858 0.0227 -0.102 -0.0685 -0.0543 0.0365
        digits<0.0046136 next2Letters<21.5 prev2Letters<4.5 sentenceLength<19.071 -0.0168 0.054 isTitle<1.5
        parentProse<3.5 -0.0285 0.000122 0.039 depth<13.5 parentLinks<0.016141 0.0096 parentLinks<0.02262 depth<10.5
        sentenceLength<75.05 words<9.5 0.00661 -0.135 0.0112 0.0221 mass<0.63011 prev2Letters<19.5 -0.0208 0.0152
        -0.0226 0.0214 next2Letters<51.5 digits<0.5061 next2Letters<11.5 0.0476 0.0157 -0.0299 prev2Letters<32.5
        -0.0314 rootShare<0.98705 0.0214 -0.0389
        zone.comment<1e-35 zone.author<1e-35 words<38.5 parentLetters<889.5 parentShare<0.08199 prevLetters<260.5
        proseSinceTitle<-1e-35 -0.0222 0.00576 -0.0371 0.0304 great<0.83616 nextLetters<220.5 -0.0537 0.0128
        rootBefore<151.5 alikeLinks<0.0022143 -0.00276 -0.0415 0.0162 parentShare<0.57445 prose<7098.5
        parentLetters<1920.5 parentShare<0.20379 -0.0246 0.0301 -0.0975 digits<0.015495 0.0344 -0.0309
        alikeLinks<0.067339 parentProse<94.5 0.0489 -0.0227 prevLetters<49.5 -0.0794 0.0154 -0.0435 -0.0494
        near.prompt<1e-35 digits<0.33616 digits<0.10025 rootShare<0.88895 rootShare<0.87235 great<0.91089
        parentProse<25.5 zone.article<1e-35 rootShare<0.2069 0.0155 zone.main<1e-35 -0.0304 0.0187 rootShare<0.14269
        rootShare<0.050839 0.0241 -0.0498 0.0241 place<0.43825 0.0184 -0.0771 0.0249 letters<66.5 -0.00237 0.0811
        zone.box<1e-35 place<0.86524 duplicate<1e-35 0.00227 -0.0667 -0.0353 -0.0586 upper<0.1001 -0.00401 0.056
        -0.0355 letters<157.5 -0.0618 0.0149
        siblings<4.5 prose<1687.5 prev2Letters<5.5 0.0622 parentLetters<211.5 -0.0181 blockLinks<0.26354 0.0381
        -0.0233 grandLinks<0.032203 grandLinks<0.018225 proseSinceTitle<9064.5 -0.0137 0.0356 0.0323 prose<2472.5
        rootAfter<37.5 parentLinks<0.055894 0.0384 -0.0384 grandLinks<0.11053 -0.105 -0.0203 mass<0.82282
        grandShare<0.91359 prevLetters<276.5 upper<0.17251 -0.0295 0.027 0.0296 isPre<1e-35 0.0202 -0.0618 -0.0379
        rootAfter<-299.5 -0.0171 grandShare<0.12409 0.0222 -0.00471
        isLead<1e-35 zone.form<1e-35 near.author<1e-35 afterTitle<-2.5 -0.0311 near.comment<1e-35
        siblingLetters<3178.5 alikeLetters<3619.5 heading<1.5 prevLetters<44.5 sinceEnd<181.5 -0.0131 0.0128
        ownShare<0.098614 next2Letters<150.5 ownShare<0.03988 -0.0191 total<12026 0.0338 -0.0486 -0.0455
        proseSinceTitle<1538.5 0.0408 -0.0346 0.0203 0.0199 afterTitle<209.5 prevLetters<35.5 rootAfter<211.5
        rootBefore<1e-35 0.0206 -0.0802 0.0207 0.0146 -0.0767 -0.0415 -0.045 -0.0535 0.041
        prose<1687.5 0.0188 near.teaser<1e-35 depth<12.5 place<0.48531 zone.date<1e-35 ownShare<0.031601
        grandLinks<0.17027 -0.00723 0.0252 grandLinks<0.13191 0.0452 parentProse<7.5 -0.061 0.0263 -0.0468
        ownShare<0.1964 prevLinks<0.78065 parentProse<26.5 depth<5.5 0.0473 0.000307 parentProse<81.5 -0.0522 0.0114
        letters<295.5 -0.0461 0.0339 -0.0749 afterTitle<36.5 -0.00331 siblings<16.5 prev2Letters<14.5 0.00436 0.053
        -0.0224 nextLinks<0.010672 -0.00285 -0.052
        near.caption<1e-35 zone.form<1e-35 depth<12.5 alikeLetters<890 0.00449 endsSentence<1e-35 zone.article<1e-35
        prose<4061 -0.0439 siblings<17.5 0.0354 -0.0312 commas<2.5 grandShare<0.97594 -0.0481 0.0173 -0.096
        upper<0.083284 mass<0.56667 alikeLetters<1293.5 -0.033 total<4414.5 nextProse<1.5 -0.0776 0.0324 0.0401 -0.011
        prevLetters<35.5 -0.0793 0.00844 grandShare<0.97049 0.0103 0.0696 -0.0528 parentShare<0.31085 nextLetters<9.5
        0.0195 -0.0487 0.0224
        zone.caption<1e-35 phrase<1e-35 lines<1658.5 alike<180.5 prev2Letters<7.5 0.0229 duplicate<1e-35 lines<220.5
        alike<29.5 alike<21.5 grandLinks<0.038262 prev2Letters<16.5 -0.0294 alikeLetters<58.5 -0.0411 0.0352
        alike<16.5 lines<50.5 0.0307 -0.0281 0.0343 parentLinks<0.046629 prose<5396.5 0.00633 -0.12 0.0163 0.0273
        zone.comment<1e-35 lines<244.5 0.0451 0.00822 -0.0552 sinceEnd<29.5 0.0721 -0.0714 -0.0413 0.0694 -0.0406
        -0.0213
        isTitle<1.5 lines<1658.5 isQuote<1e-35 place<0.96685 rootShare<0.050839 0.0259 rootShare<0.058262
        grandLinks<0.23298 -0.0946 0.0197 rootShare<0.22545 words<5.5 0.0506 0.00282 nextLetters<26.5 digits<0.011782
        -0.0208 0.00773 lines<85.5 words<37.5 0.00025 0.074 lines<110.5 nextLetters<300.5 -0.0557 0.0432 letters<479.5
        0.00325 -0.0433 words<55.5 -0.0651 0.0183 0.0422 0.0645 words<10.5 grandLinks<0.018225 -0.0114 0.102 -0.0319
        near.author<1e-35 digits<0.33616 prev2Letters<435.5 zone.prompt<1e-35 isLi<1e-35 prev2Letters<7.5 total<5348.5
        nextLetters<14.5 -0.00893 0.0814 alikeLetters<5515.5 -0.00605 0.0562 linkDensity<0.028064 total<7624
        total<5534.5 digits<0.0028944 nextLetters<157.5 -0.0266 0.0291 0.029 0.0312 -0.00369 alikeLinks<0.021352
        -0.0827 linkDensity<0.0539 -0.0624 linkDensity<0.25309 0.0291 upper<0.11769 -0.0289 0.017 0.0188 -0.0282
        nextLetters<215.5 -0.0489 0.0201 -0.0346 -0.0413
        prev2Letters<465.5 sentenceLength<53.063 digits<0.019257 lines<270.5 next2Letters<21.5 -0.0303 -0.00482
        proseSinceTitle<1751.5 0.0203 -0.00976 digits<0.33616 sentenceLength<36.05 0.0364 -0.00884 -0.0198
        zone.meta<1e-35 next2Letters<53.5 sentenceLength<89.063 great<0.91831 -0.00243 0.0367 rootAfter<-161.5 0.121
        0.0343 words<89.5 digits<0.018619 0.0178 -0.0236 place<0.58789 0.0116 -0.0766 endsSentence<1e-35 -0.0473
        parentLetters<620.5 place<0.63486 -0.0525 0.0241 0.046 -0.0312
        zone.content<1e-35 grandProse<7.5 isP<1e-35 -0.0194 -0.0818 0.0146 zone.date<1e-35 near.prompt<1e-35
        parentLetters<9851 lines<1481 words<4.5 -0.00973 parentShare<1e-35 0.0266 alikeLetters<6767.5 great<0.7265
        afterTitle<103.5 -0.0226 0.0178 strong<0.46225 0.0161 alikeLetters<2428.5 0.00465 -0.107 0.0409 0.072
        siblings<1.5 0.00326 -0.056 words<57.5 -0.0529 0.0308 parentLinks<0.060317 parentLetters<2223 ownShare<0.1964
        -0.0697 0.0331 0.0268 0.0135
        duplicate<1e-35 proseSinceTitle<2549.5 0.00575 depth<17.5 ownShare<0.069554 alikeLetters<13702
        grandShare<0.59435 total<16367 siblingLetters<320.5 grandShare<0.063309 depth<14.5 -0.0421 0.0183 -0.0872
        0.0135 total<25661 0.0259 depth<9.5 0.0192 -0.0492 grandLinks<0.088639 zone.content<1e-35 -0.0512 0.0195
        -0.0388 0.0334 parentProse<8.5 -0.0865 total<19981 0.0258 -0.0593 place<0.59567 -0.00927 0.061
        nextLinks<0.99952 -0.065 near.content<1e-35 0.0842 -0.044
        heading<1.5 words<3.5 -0.022 zone.table<1e-35 mass<0.063992 parentLinks<0.86728 mass<0.023838 -0.0412 0.0218
        0.0931 blockLinks<0.017534 strong<1e-35 rootShare<0.98705 grandShare<0.79003 parentProse<26.5 -0.00443 -0.0728
        emphasis<0.55764 zone.content<1e-35 -0.0375 zone.caption<1e-35 0.0389 -0.0172 -0.0533 -0.0249
        parentLinks<0.051013 0.0433 -0.0212 parentLinks<0.044539 place<0.72255 -0.0789 0.0102 isDiv<1e-35 0.00605
        -0.0333 0.0389 nextLetters<238.5 0.00553 0.0442
        prevSame<1e-35 sinceEnd<34.5 nextLetters<48.5 -0.0562 0.00693 grandProse<1.5 0.00885 depth<13.5
        parentLinks<0.0022639 -0.000824 prevLetters<17.5 -0.0581 -0.0182 0.0231 parentLinks<0.14464 emphasis<0.2925
        prevLetters<15.5 -0.0239 blockLinks<0.46852 zone.main<1e-35 great<0.86026 -0.00158 0.0406 isPre<1e-35
        alikeLetters<2189 alikeLetters<890 0.00917 ownShare<0.11639 -0.0664 0.0364 0.0247 -0.0867 -0.0368 -0.0532
        siblingLetters<46.5 0.0399 proseSinceTitle<-1e-35 -0.0451 0.0148
        phrase<1e-35 near.advert<1e-35 prose<1687.5 near.furniture<1e-35 great<0.60112 upper<0.02633 -0.0127
        depth<11.5 alikeLetters<16.5 -0.0237 siblings<8.5 0.106 -0.0154 0.0102 blockLinks<0.26354 0.0217 -0.0356
        -0.0164 prose<3426.5 zone.main<1e-35 isTitle<1.5 nextProse<1.5 prevLetters<198.5 inRoot<1e-35 -0.0243 -0.078
        0.0121 0.0114 nextProse<1.5 0.0909 -0.0251 prose<2915.5 0.0272 grandShare<0.72206 -0.077 0.0117 0.00403 -0.044
        -0.0406
        zone.quote<1e-35 zone.share<1e-35 proseSinceTitle<-1e-35 rootBefore<51.5 -0.0302 0.00963 proseSinceTitle<118.5
        parentLinks<0.83103 grandProse<10.5 0.0222 -0.0196 0.082 depth<12.5 prevSame<1e-35 siblings<4.5 lines<124.5
        parentLinks<0.01885 -0.0084 -0.0837 -0.015 letters<162.5 -0.00783 0.0499 proseSinceTitle<1067.5
        strong<0.065448 0.036 -0.0452 great<0.86026 depth<7.5 -0.0739 -0.0095 0.00281 alike<3.5 lines<305.5 -0.0412
        0.0295 0.0204 -0.0384 0.0556
        inBody<-1e-35 isLi<1e-35 sentenceLength<76.042 words<89.5 nextLetters<188.5 belowRoot<3.5 grandLinks<0.14888
        -0.0149 rootBefore<291.5 proseSinceTitle<-1e-35 -0.0216 near.furniture<1e-35 parentShare<0.063596 0.063
        0.00787 -0.0143 -0.0274 0.0135 rootAfter<159.5 0.0303 -0.0208 -0.0525 0.0138 zone.box<1e-35 parentProse<7.5
        words<2.5 -0.0225 rootAfter<9.5 grandLinks<0.23298 0.0295 -0.0463 0.049 -0.0443 -0.0486 rootBefore<15.5
        0.00743 parentShare<0.89801 -0.0617 0.0164
        lines<1658.5 isQuote<1e-35 zone.share<1e-35 heading<1.5 sentenceLength<20.083 -0.0165 parentShare<1e-35
        next2Letters<155.5 rootAfter<-239.5 -0.0239 lines<110.5 nextLinks<0.99952 -0.0354 0.0574 lines<401.5
        zone.related<1e-35 0.0608 -0.0243 0.00156 -0.025 endsSentence<1e-35 prevLetters<74.5 prevLinks<0.78065 0.00957
        -0.038 zone.main<1e-35 -0.0103 alikeLinks<0.057552 -0.079 0.0155 0.00293 nextLinks<0.44129 0.0238 -0.0216
        rootAfter<51.5 0.00744 -0.0593 0.0384 0.0616
        sentenceLength<76.042 siblings<4.5 prevSame<1e-35 zone.article<1e-35 isTitle<1.5 parentShare<0.014452
        mass<0.77632 0.00267 -0.049 depth<12.5 -0.057 -0.00308 0.0319 rootShare<0.999 0.00143 -0.0493
        grandLinks<0.14888 mass<0.75534 0.00164 afterTitle<109.5 -0.0444 0.0145 grandLinks<0.90746 0.0403 -0.0252
        0.00563 grandProse<26.5 depth<8.5 linkDensity<0.041851 0.0632 -0.0113 rootShare<0.14269 -0.0397
        rootShare<0.59269 0.0507 -0.000437 zone.article<1e-35 0.0212 -0.0411
        rootShare<0.90601 zone.quote<1e-35 rootShare<0.87235 prev2Letters<8.5 isP<1e-35 rootAfter<-247.5 -0.0301
        0.0437 alikeLetters<3619.5 -0.0282 0.0395 prev2Letters<14.5 rootShare<0.22545 0.0123 -0.0465 near.date<1e-35
        letters<384.5 0.0021 0.0385 parentLetters<1698.5 rootBefore<30.5 0.0119 -0.0837 0.00794 heading<1e-35 0.037
        -0.0237 0.0636 rootShare<0.91359 -0.0668 zone.box<1e-35 rootAfter<-16.5 -0.0428 letters<479.5 0.00256 -0.0309
        rootBefore<251.5 -0.0661 0.0158
        zone.quote<1e-35 siblingLetters<3178.5 alike<190.5 alike<34.5 letters<44.5 next2Letters<7.5 mass<0.85495
        0.0533 -0.03 0.00386 rootAfter<151.5 linkDensity<0.028064 parentShare<0.20379 place<0.4461 mass<0.10635 0.0235
        siblings<4.5 -0.0725 0.00099 0.00976 commas<1e-35 -0.00996 0.0426 parentLetters<304.5 0.0154
        siblingLetters<1537.5 -0.0426 0.0371 -0.0218 parentLetters<80.5 -0.00914 rootAfter<25.5 -0.000903 0.0392
        -0.0322 mass<0.48986 0.00453 -0.0435 0.0398
        near.related<1e-35 proseSinceTitle<4444.5 proseSinceTitle<-1e-35 -0.0102 0.00774 total<9631.5 mass<0.86243
        -0.0629 afterTitle<50.5 0.0365 -0.0365 depth<17.5 lines<627.5 total<16367 siblingLetters<651.5
        parentShare<0.97319 total<13954 -0.0189 lines<294.5 -0.0906 0.00753 0.0354 0.0276 grandProse<14.5
        alikeLinks<0.21756 0.0506 -0.0255 rootAfter<51.5 -0.0424 letters<450.5 0.0275 -0.0377 total<30128 -0.0698
        -0.00285 rootAfter<-264.5 -0.0167 0.0697 -0.0364
        prose<767.5 grandLinks<0.92384 prevSame<1e-35 0.0134 0.0725 -0.0322 near.related<1e-35 nextLetters<5.5 -0.0216
        inBody<-1e-35 emphasis<0.57248 zone.form<1e-35 siblingLetters<2755.5 sinceEnd<120.5 -0.0067 0.00888
        strong<0.01308 afterTitle<82.5 grandLinks<0.025174 -0.021 0.0308 -0.0411 afterTitle<24.5 -0.111 0.00535 -0.038
        grandLinks<0.14888 depth<15.5 -0.0514 0.0291 0.0268 letters<112.5 -0.0519 belowRoot<1.5 0.0269 -0.0418
        mass<0.39553 0.0135 -0.0554
        parentLinks<0.14464 upper<0.054817 grandShare<0.79003 lines<148.5 zone.meta<1e-35 0.0286 -0.033
        grandShare<0.77919 -0.0104 -0.107 0.019 isLead<1e-35 place<0.71471 parentLinks<0.089258 blockLinks<1e-35
        -0.00803 alikeLinks<0.032012 place<0.34361 0.0096 -0.0998 -0.003 -0.0515 0.00618 0.041 isDiv<1e-35
        place<0.2721 0.0431 alikeLinks<0.88866 alike<7.5 parentLinks<0.41548 0.0191 -0.0421 0.0465 -0.0224
        great<0.38505 afterTitle<40.5 0.0419 -0.037 -0.0477
        zone.author<1e-35 prose<1687.5 proseSinceTitle<1216.5 prevSame<1e-35 prose<1427.5 proseSinceTitle<118.5
        afterTitle<2.5 -0.0144 0.0418 -0.0296 0.0367 lines<224.5 letters<31.5 -0.0215 0.0388 proseSinceTitle<652.5
        0.101 -0.0038 -0.0421 afterTitle<-2.5 -0.0291 depth<17.5 proseSinceTitle<2174.5 0.00483 prose<3426.5 -0.0401
        total<6983 0.0279 -0.0073 rootShare<0.14269 -0.0287 prose<3304.5 -0.0185 zone.comment<1e-35 0.0652 -0.0239
        siblingLetters<761.5 -0.0525 0.0213
        zone.furniture<1e-35 rootShare<0.90601 prose<1687.5 linkDensity<0.049152 0.0487 -0.00121 near.meta<1e-35
        mass<0.073172 0.0443 0.0056 nextLinks<0.019503 0.0124 -0.0633 rootBefore<39.5 total<13954 alikeLetters<2568
        -0.0286 0.0263 rootAfter<223.5 -0.137 -0.0181 lines<91.5 parentProse<24.5 0.0497 -0.0232 lines<124.5
        siblings<7.5 -0.0615 0.0315 rootShare<0.91974 -0.0518 siblings<5.5 0.0218 -0.0101 near.title<1e-35 -0.0171
        prose<4061 -0.0169 0.0544
        zone.quote<1e-35 sinceEnd<28.5 sentenceLength<88.063 heading<1e-35 lines<684.5 grandProse<18.5 -0.0514 0.0136
        0.0462 mass<0.43698 0.0484 -0.0255 0.032 grandProse<13.5 strong<0.093152 isLead<1e-35 alikeLetters<7299
        alike<22.5 alike<3.5 sentenceLength<107.07 -0.0121 0.0547 rootAfter<-299.5 -0.0274 alikeLetters<264.5 0.0438
        zone.box<1e-35 digits<0.028599 0.0222 -0.0267 -0.0484 alikeLetters<919.5 0.00862 -0.0333 0.0365 0.0417 0.0316
        -0.00925 0.0448
        zone.comment<1e-35 isLead<1e-35 zone.form<1e-35 total<5069 prose<767.5 0.0246 sentenceLength<126.1 -0.0183
        0.0444 isDiv<1e-35 parentLetters<9851 great<0.98881 rootBefore<21.5 -0.00709 prose<2704 0.0406 0.00621
        parentProse<19.5 0.0396 -0.00792 parentShare<0.97319 grandProse<83.5 great<0.95227 grandShare<0.89186 -0.0374
        0.0385 -0.0862 0.0194 0.0127 -0.0125 -0.0445 0.0271 siblings<16.5 prose<4724.5 prose<2149.5 -0.0325 0.0556
        -0.0693 0.0277
        near.advert<1e-35 rootShare<0.88895 rootShare<0.87235 sentenceLength<75.05 nextSame<1e-35 lines<232.5 -0.023
        alike<24.5 0.0138 -0.0291 sinceEnd<12.5 -0.0467 proseSinceTitle<2713.5 rootAfter<-177.5 -0.0224 0.0354
        belowRoot<-1e-35 0.0172 grandLinks<0.043642 -0.0597 0.00547 belowRoot<1.5 rootShare<0.14269 lines<395.5
        -0.0351 0.0475 near.box<1e-35 0.0484 -0.0328 -0.023 0.0533 zone.box<1e-35 rootAfter<-55.5 -0.0482 -0.00108
        lines<506.5 -0.0614 0.0298 -0.0441
        alike<180.5 alike<32.5 alike<21.5 alike<16.5 parentLinks<0.88242 near.related<1e-35 isQuote<1e-35 -0.0021
        0.0419 -0.0437 siblingLetters<123.5 rootAfter<-215.5 -0.0275 0.0461 -0.0274 sentenceLength<39.063 -0.00257
        0.0456 parentLinks<0.044539 siblingLetters<432.5 depth<9.5 rootAfter<131.5 -0.0141 -0.119 -0.0217 0.0229
        0.0117 grandShare<0.96391 siblingLetters<4342.5 zone.author<1e-35 alike<41.5 0.0448 alikeLinks<0.82984 0.0172
        -0.0291 -0.0465 -0.0408 0.044 -0.0281
        afterTitle<-7.5 -0.0282 prev2Letters<7.5 0.0137 total<5069 sentenceLength<75.05 place<0.73828 -0.0299 0.0127
        0.0195 zone.comment<1e-35 depth<9.5 place<0.39885 0.0151 alikeLinks<0.023528 alikeLinks<0.01525
        emphasis<0.050518 prevLetters<24.5 0.0224 alikeLinks<0.0041968 total<5909 0.0376 -0.0408 0.0286 -0.0873
        parentLinks<0.012759 0.0177 parentLinks<0.024347 -0.163 -0.0238 alikeLinks<0.22676 0.0213 -0.0256 alike<3.5
        -0.00881 afterTitle<72.5 0.0255 -0.00108 -0.0438
        lines<1481 near.box<1e-35 total<13954 total<11411 prose<6800.5 nextLetters<300.5 prose<5530 alikeLinks<0.20831
        lines<206.5 -0.0071 ownShare<0.058999 0.00726 zone.caption<1e-35 0.0684 -0.0193 zone.date<1e-35
        parentProse<1e-35 lines<139.5 0.019 -0.0374 -0.058 0.0591 ownShare<0.041072 0.0395 -0.024 prose<5832.5 0.0487
        -0.0441 alikeLetters<5515.5 -0.0487 0.0176 0.0245 total<14794 rootAfter<227.5 -0.103 0.00485 -0.00136 -0.0286
        0.0471
        sinceEnd<8.5 zone.article<1e-35 -0.0631 ownShare<0.012036 -0.0244 0.0362 siblingLetters<3178.5 lines<1658.5
        siblingLetters<511.5 strong<0.174 total<7624 0.00598 lines<122.5 parentShare<0.96615 -0.0678 0.0211 depth<18.5
        -0.00618 0.0408 zone.main<1e-35 rootBefore<239.5 -0.0237 0.0376 0.0423 0.0154 0.0537 total<4851.5
        parentProse<6.5 0.00524 -0.0868 lines<267.5 grandLinks<0.025174 -0.0209 0.026 alikeLinks<0.0033925 0.0167
        total<50553 -0.0677 0.0132
        alike<4.5 alikeLetters<1518.5 alikeLetters<752.5 next2Letters<7.5 near.furniture<1e-35 place<0.39092 -0.0122
        0.0527 -0.0268 -0.012 0.039 -0.0691 alikeLetters<264.5 0.0251 commas<1.5 parentLinks<0.17797 -0.0119
        rootBefore<15.5 alikeLetters<877 0.0608 -0.00447 zone.main<1e-35 -0.018 0.0217 afterTitle<48.5
        prev2Letters<145.5 commas<6.5 zone.meta<1e-35 0.0269 -0.032 prose<6943.5 -0.0649 0.026 0.0502
        ownShare<0.049258 parentProse<8.5 0.0231 -0.0174 -0.046
        duplicate<1e-35 place<0.96685 digits<0.0046136 zone.share<1e-35 grandProse<83.5 isLead<1e-35 siblings<4.5
        -0.0082 0.00517 0.032 0.0283 -0.0409 nextProse<2.5 digits<0.33616 sentenceLength<36.05 0.0387
        parentLetters<245.5 sinceEnd<2.5 0.0518 -0.0198 digits<0.058899 0.0249 -0.0209 parentLetters<38.5 alike<45.5
        0.0532 -0.0246 -0.0425 ownShare<0.091835 -0.0384 0.0289 siblings<11.5 -0.0515 0.0313 alike<1.5
        proseSinceTitle<181.5 -0.0267 0.0645 -0.057
        lines<1658.5 alike<183.5 depth<20.5 lines<50.5 parentShare<0.063596 prose<1219 0.0531 -0.0525 0.0464
        parentShare<0.99255 alike<94.5 lines<774 great<0.79075 ownShare<0.021527 depth<12.5 -0.00733 alike<3.5 -0.0217
        0.0298 -0.0209 0.00577 prose<17333 0.00931 prose<37793 -0.0702 0.0262 0.0253 rootAfter<43.5 0.0144 lines<124.5
        parentLinks<0.02739 0.0132 -0.0864 -0.00744 total<7417 -0.0274 0.0521 -0.0317 0.0571
        sinceEnd<8.5 mass<0.13114 0.0373 -0.0477 proseSinceTitle<2549.5 ownShare<0.061185 0.00227 strong<0.01308
        endsSentence<1e-35 prevLetters<35.5 -0.0451 grandShare<0.90203 0.0552 -0.019 proseSinceTitle<-1e-35 -0.0227
        0.0453 strong<0.23115 proseSinceTitle<580.5 -0.0966 0.011 0.0342 rootBefore<91.5 alikeLetters<5887
        place<0.34361 0.0212 -0.0484 0.0318 total<7624 total<5348.5 -0.0271 parentLinks<0.060317 0.06 -0.000989
        total<9631.5 -0.0371 rootBefore<279.5 0.0192 -0.00644
        zone.prompt<1e-35 rootShare<0.90601 rootShare<0.87235 sinceEnd<8.5 -0.0387 0.00488 heading<1e-35 0.0439
        -0.0366 zone.share<1e-35 rootShare<0.91359 -0.0448 sentences<1.5 afterTitle<40.5 parentLinks<0.96097
        heading<1.5 sentenceLength<116.13 -0.0393 0.0347 0.0195 0.0247 inRoot<1e-35 -0.0323 alikeLetters<347.5 0.0426
        words<2.5 -0.0495 0.0133 sentenceLength<119.61 digits<0.040057 parentProse<31.5 0.0399 -0.00286 -0.033 -0.0612
        -0.0581 parentShare<0.076101 -0.0409 0.011
        zone.furniture<1e-35 nextLinks<0.019503 rootShare<0.88895 proseSinceTitle<5422.5 proseSinceTitle<-1e-35
        -0.0157 0.0288 -0.0144 lines<253.5 ownShare<0.26123 grandLinks<0.011768 0.033 parentShare<0.1073 -0.0269
        rootShare<0.99143 0.0299 -0.0169 -0.0434 -0.0207 rootShare<0.075044 0.0495 near.meta<1e-35 strong<0.023059
        0.00065 -0.0383 -0.0429 proseSinceTitle<8083 grandShare<0.27518 inBody<1e-35 prose<5674.5 -0.0404 -0.00682
        0.0599 lines<91.5 -0.0637 grandProse<8.5 0.0465 -0.00422 0.0238
        lines<50.5 parentLetters<494.5 prose<1219 0.0422 -0.0447 0.0525 parentShare<0.9918 linkDensity<1e-35
        prose<2472.5 near.lead<1e-35 0.0119 0.0686 strong<0.048103 parentShare<0.57445 ownShare<0.056704 -0.00386
        -0.0493 0.0144 nextLetters<377.5 0.0329 total<14624 0.028 -0.0952 parentShare<0.13239 0.00416 -0.0277
        rootAfter<43.5 0.0208 lines<212.5 grandLinks<0.011768 0.0239 near.meta<1e-35 linkDensity<0.081131
        rootBefore<3.5 0.000871 -0.104 -0.00449 0.0156 0.0127
        heading<1.5 prose<31631 zone.articleBody<1e-35 prose<30604 ownShare<0.16477 grandShare<0.063309
        nextLetters<5.5 -0.02 next2Letters<10.5 prev2Letters<7.5 0.0217 -0.024 0.0141 grandShare<0.99419 alike<16.5
        grandShare<0.96755 isQuote<1e-35 -0.0186 0.042 -0.0625 grandShare<0.94164 -0.0164 0.037 grandLinks<0.030674
        0.0394 -0.000341 alike<18.5 0.0327 -0.0339 -0.0514 prevProse<1.5 -0.0656 grandLinks<0.025174 -0.0397 0.0294
        0.0386 grandLinks<0.030674 0.0385 0.00235
        zone.caption<1e-35 depth<20.5 grandLinks<0.26783 -0.00347 afterTitle<56.5 letters<21.5 rootShare<0.22545
        0.0616 -0.0277 prev2Letters<24.5 mass<0.67748 sentenceLength<57.071 nextLetters<47.5 0.0773 -0.00782 -0.0124
        great<0.26229 letters<40.5 -0.00287 0.183 -0.00985 upper<0.11769 -0.0118 0.0433 zone.table<1e-35 total<13549
        -0.0503 0.00177 0.0413 0.0311 nextLetters<10.5 nextLetters<5.5 -0.0191 0.0487 upper<0.071484 total<13890
        0.00739 -0.0454 -0.0454
        rootShare<0.90601 prose<767.5 parentLetters<840.5 0.053 -0.0309 zone.articleBody<1e-35 isQuote<1e-35 -0.00158
        0.0507 0.0397 rootShare<0.95507 near.meta<1e-35 great<0.981 grandProse<7.5 -0.00972 grandProse<16.5 -0.0864
        -0.0195 mass<0.078301 -0.042 0.0246 0.0187 prev2Letters<435.5 grandLinks<0.011768 parentLetters<78.5 -0.00918
        0.0347 parentLinks<0.046629 total<9839.5 grandLinks<0.038262 0.0314 -0.0217 parentLetters<12192
        grandLinks<0.025174 -0.0971 -0.0264 0.0165 0.00969 -0.044
        lines<302.5 prevLetters<576.5 grandProse<1e-35 sentenceLength<21.056 -0.00814 parentLinks<0.91493 0.0398
        prose<5674.5 -0.0248 rootShare<0.79379 -0.0289 0.065 lines<283.5 nextLetters<259.5 -0.00935 mass<0.61827
        0.0302 -0.0166 -0.0476 0.0384 prose<2000 proseSinceTitle<-1e-35 -0.0289 0.0706 great<0.98881 rootShare<0.94062
        prose<5979 great<0.2287 -0.0485 0.019 lines<588 rootShare<0.59269 0.0504 0.01 -0.0109 rootShare<0.95507
        -0.0513 -0.00382 0.0324
        duplicate<1e-35 inBody<-1e-35 zone.prompt<1e-35 zone.related<1e-35 mass<0.97575 emphasis<0.042291
        rootAfter<71.5 proseSinceTitle<181.5 0.0347 prose<16523 near.furniture<1e-35 next2Letters<7.5
        proseSinceTitle<4936.5 0.0658 -0.021 next2Letters<250.5 -0.000157 0.0376 prose<11663 -0.0405 0.0332 0.0476
        0.0014 parentShare<0.029187 0.02 -0.0301 -0.0402 -0.0245 -0.0239 ownShare<0.029516 -0.0372 0.00831
        rootAfter<-27.5 proseSinceTitle<7625.5 0.048 -0.0382 belowRoot<1.5 -0.0955 -0.00289
        next2Letters<699.5 lines<1658.5 upper<0.25144 upper<0.19066 lines<85.5 zone.teaser<1e-35 ownShare<0.03493
        alikeLetters<1518.5 depth<10.5 rootBefore<9.5 -0.014 0.0576 -0.0295 -0.0335 0.0438 -0.0271 lines<110.5
        upper<0.024417 0.0227 -0.036 parentShare<0.57445 place<0.69112 isLi<1e-35 lines<168.5 depth<18.5
        alikeLetters<752.5 -0.0053 0.0608 -0.0582 -0.0245 0.0135 0.00958 0.00991 0.022 -0.0214 0.054 rootBefore<12.5
        -0.0769 0.00436
        afterTitle<-42.5 -0.0441 near.advert<1e-35 rootShare<0.5319 sinceEnd<7.5 grandProse<1e-35 0.033 -0.0651
        grandProse<11.5 depth<9.5 0.0384 rootShare<0.49383 near.lead<1e-35 place<0.79372 rootShare<0.14269
        place<0.58001 isP<1e-35 0.00804 -0.0488 0.0219 isDiv<1e-35 siblings<18.5 0.0494 -0.0261 -0.0253 -0.0292
        -0.0401 0.0805 -0.0166 zone.hidden<1e-35 total<5069 nextLetters<282.5 -0.0188 0.0334 nextLetters<514.5 0.00375
        -0.0383 -0.0562 -0.0449
        duplicate<1e-35 lines<50.5 parentShare<0.14407 parentLetters<60.5 0.0286 -0.0422 0.0459 parentShare<0.9918
        parentShare<0.97319 proseSinceTitle<4154.5 parentProse<15.5 0.000652 0.0286 strong<0.1038 parentShare<0.31085
        alikeLetters<3756.5 sinceEnd<128.5 -0.0479 proseSinceTitle<10119 -0.0184 lines<449 0.042 -0.0204 0.0224
        -0.0336 0.0269 0.0321 rootAfter<40.5 0.0202 parentProse<27.5 lines<200.5 -0.069 0.0147 -0.00235
        rootAfter<-27.5 proseSinceTitle<3226.5 0.0628 -0.0311 -0.0787
        zone.content<1e-35 near.title<1e-35 parentLinks<0.044539 alikeLetters<2061.5 letters<224.5 -0.0348 0.0369
        alikeLetters<9472 letters<79.5 0.00084 -0.11 0.0175 parentShare<0.046174 near.navigation<1e-35 -0.0462 0.0116
        blockLinks<0.16386 0.0615 -0.0185 grandProse<1.5 -0.0153 0.0754 grandProse<8.5 strong<0.090516 inBody<1e-35
        prose<2794.5 nextSame<1e-35 0.000121 0.0294 alikeLetters<6767.5 alike<15.5 -9.31e-05 -0.022 0.0351 0.0577
        letters<450.5 0.0397 -0.0512 -0.00508
        next2Letters<1.5 -0.0336 near.comment<1e-35 grandProse<6.5 ownShare<0.1964 upper<0.13363 inBody<1e-35 -0.00143
        0.0617 alike<1.5 great<0.046406 0.0192 -0.0379 0.0275 0.0445 duplicate<1e-35 upper<0.050045 depth<9.5
        grandShare<0.79003 grandLinks<0.045787 -0.0904 0.0209 depth<8.5 0.0187 -0.0279 next2Letters<512.5 0.0368
        -0.0361 next2Letters<5.5 0.057 depth<16.5 -0.0144 0.0437 -0.0553 prose<4872.5 total<4082 -0.0254 0.0708 -0.061
        alikeLetters<21636 near.prompt<1e-35 alikeLetters<890 sentenceLength<100.37 prevLetters<363.5 0.00467
        next2Letters<138.5 next2Letters<7.5 0.032 -0.0632 0.0243 parentLinks<0.042527 0.0664 -0.00532
        alikeLinks<0.20831 alikeLinks<0.0041968 grandLinks<1e-35 next2Letters<18.5 -0.0155 0.0315 -0.032
        rootBefore<21.5 great<0.94994 prevHeading<1e-35 sentenceLength<70.261 -0.0139 prevLetters<293.5
        prevLinks<0.24259 -0.124 0.00975 0.0187 0.0217 0.0351 0.0147 prose<14287 -0.0509 0.0258 -0.0293 0.0369
        """
}
