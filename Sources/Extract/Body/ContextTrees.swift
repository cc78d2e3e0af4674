/// Weights of the context model. Written by Tests/Training/train_body.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `LineContext` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum ContextTrees {
    static let table = """
        belief<0.44668 belief<0.12914 -0.12 -0.0604 belief<0.85458 belief<0.57183 0.00677 afterTitle<1e-35 -0.0376
        kept<660.5 0.0547 0.102 kept<517.5 0.109 0.0267
        grand<0.42272 after2<0.072137 -0.106 grand<0.14545 -0.0729 -0.00765 after2<0.020782 sinceSure<5.5 0.0689
        -0.0656 afterTitle<1e-35 -0.0744 parentLetters<171.5 0.0588 0.1
        alike<0.59984 after1<0.07072 -0.101 letters<100.5 alike<0.31964 -0.0627 -0.00136 great<0.41179 -0.0334 0.059
        above<0.9762 alike<0.8678 0.0728 0.101 -0.0194
        grand<0.42272 after1<0.10664 -0.0953 letters<109.5 -0.0474 0.0335 alikeLetters<119.5 untilSure<36.5 0.0263
        -0.0667 letters<79.5 untilSure<53.5 0.0751 -0.00627 0.0964
        grand<0.4821 before1<0.10769 -0.0936 letters<97.5 -0.0463 0.0389 alikeLetters<110.5 above<0.90227
        letters<119.5 -0.0198 0.0752 -0.0879 letters<79.5 0.0578 0.0923
        belief<0.44668 belief<0.15602 -0.0926 -0.0437 belief<0.85458 alikeLetters<12999 belief<0.62991 0.00153
        alike<0.98363 0.0495 -0.0184 0.0852 kept<517.5 0.0911 0.0241
        parent<0.42896 before1<0.059358 -0.0877 letters<91.5 -0.0446 0.0311 alikeLetters<36.5 letters<85.5 -0.0387
        0.0529 letters<64.5 before1<0.38077 -0.0211 0.0611 0.0856
        belief<0.50715 belief<0.15602 -0.0861 belief<0.33101 -0.051 -0.0167 belief<0.85458 alikeLetters<12168
        belief<0.62991 -0.00121 alike<0.98363 0.0438 -0.0312 0.0798 0.0846
        alike<0.59984 before1<0.050151 -0.0822 letters<100.5 -0.0461 untilSure<329.5 0.0436 -0.0277 great<0.038145
        -0.0645 letters<70.5 after1<0.44143 -0.0122 0.0654 0.0805
        parent<0.42896 after2<0.072137 -0.078 before3<0.45237 -0.0263 0.0241 below<0.98681 below<0.0054486
        sinceSure<17.5 0.0373 -0.0351 parent<0.88474 0.0511 0.0763 -0.0361
        belief<0.44668 belief<0.12914 -0.0797 kept<2.5 0.0263 -0.0434 belief<0.85458 alikeLetters<12999 belief<0.62991
        0.000725 0.0336 0.0721 kept<600 0.078 -0.0075
        belief<0.50715 belief<0.069742 -0.0788 belief<0.33101 -0.0505 below<0.86026 -0.0313 0.0164 belief<0.9041
        alikeLetters<9218.5 belief<0.68818 0.00252 0.0427 0.0679 0.0764
        alike<0.59984 after1<0.032115 -0.0754 letters<143.5 alike<0.183 -0.0595 -0.0244 great<0.41179 -0.0165 0.0542
        letters<68.5 after3<0.091141 -0.038 0.0547 0.0711
        belief<0.50715 belief<0.069742 -0.0756 belief<0.33101 -0.0461 -0.0129 belief<0.88112 alikeLetters<8512
        alike<0.98363 belief<0.68818 0.00486 0.0371 -0.0508 0.0648 0.0722
        parent<0.42896 after1<0.032115 -0.0709 grand<0.11067 -0.0529 afterTitle<1e-35 -0.0608 0.00964 above<0.9762
        afterTitle<1e-35 -0.0449 parent<0.88474 0.0446 0.0671 -0.0328
        alike<0.5073 before1<0.050151 -0.0696 above<0.21055 afterTitle<1e-35 -0.0552 0.0176 untilSure<41.5 -0.00322
        -0.0516 above<0.9762 alike<0.8678 0.037 0.0664 -0.0203
        alike<0.5073 after3<0.025966 -0.0685 letters<103.5 -0.0412 alikeLetters<83.5 0.0409 -0.0426 letters<70.5
        after3<0.13643 -0.0269 letters<8.5 -0.0293 0.0491 0.0645
        alike<0.5073 after1<0.032115 before1<0.059358 -0.0698 -0.0354 letters<147.5 -0.0317 alike<0.29489 0.0374
        -0.0329 letters<97.5 after3<0.091141 -0.0247 0.0453 0.0643
        belief<0.50715 belief<0.15602 belief<0.036571 -0.0702 -0.0516 -0.0255 belief<0.9041 alike<0.99012
        afterTitle<1e-35 -0.0295 greatLetters<2697.5 0.0386 0.016 -0.0459 0.0655
        alike<0.59984 after1<0.02055 -0.0669 letters<147.5 alike<0.22796 -0.0408 -0.00527 alikeLetters<83.5 0.0458
        -0.0305 letters<94.5 untilSure<291.5 0.0444 -0.0221 0.0618
        alike<0.59984 after1<0.02055 -0.0653 alike<0.183 -0.0479 alikeLetters<2735.5 parent<0.056048 -0.053 0.00158
        -0.0669 above<0.9762 alike<0.92315 0.0364 0.0605 -0.0225
        alike<0.59984 before1<0.028848 -0.0651 letters<100.5 alike<0.2 -0.0435 -0.00523 afterTitle<12.5 0.0386 -0.0244
        letters<64.5 after3<0.39385 -0.0232 0.0394 0.0583
        belief<0.50715 belief<0.069742 -0.0655 -0.0289 belief<0.88112 kept<660.5 alikeLetters<110.5 0.0381 0.00475
        0.0666 kept<335.5 0.0618 parentLetters<1776.5 0.0488 -0.0304
        alike<0.59984 grand<0.056265 -0.0636 letters<103.5 below<0.01037 -0.064 -0.0237 alikeLetters<152.5 0.0305
        -0.0309 letters<68.5 sinceSure<36.5 0.0321 -0.0252 0.0554
        belief<0.57183 belief<0.057722 -0.0647 belief<0.33101 -0.0333 greatLetters<1410.5 0.0108 -0.0246 belief<0.9041
        greatLetters<1649.5 belowTitle<0.99652 0.000443 0.0459 0.00882 0.0598
        belief<0.44668 belief<0.057722 -0.0636 -0.0274 belief<0.94701 alikeLetters<83.5 0.0499 kept<38.5 -0.00601
        0.0272 kept<335.5 0.0619 afterTitle<299.5 0.0461 -0.0617
        alike<0.59984 after3<0.021077 -0.0595 alike<0.183 -0.0439 letters<103.5 -0.0152 above<0.21055 0.0392 -0.0182
        letters<97.5 after3<0.091141 -0.0228 0.0333 0.0532
        alike<0.59984 before1<0.028848 -0.0588 letters<79.5 alike<0.2 -0.0384 0.000622 alikeLetters<102.5 0.0323
        -0.0264 letters<100.5 after2<0.22209 -0.0235 0.0354 0.0528
        belief<0.38272 belief<0.036571 -0.0626 -0.0294 belief<0.92246 alike<0.96378 0.021 kept<23.5 -0.0652 0.00634
        kept<335.5 0.0579 afterTitle<299.5 0.0402 -0.0663
        alike<0.5073 after3<0.021077 -0.0569 afterTitle<-1e-35 -0.0605 above<0.72048 0.00543 -0.0306 alike<0.94162
        above<0.72048 0.0313 -0.0012 above<0.95946 0.0524 -0.0151
        alike<0.59984 after2<0.016154 -0.0568 grand<0.11067 -0.038 letters<147.5 -0.0103 alike<0.2 0.0439 -0.0169
        letters<88.5 after2<0.259 -0.0211 0.0293 0.0485
        belief<0.68818 belief<0.15602 belief<0.025008 -0.0616 -0.038 before1<0.96794 -0.00236 -0.0523 belief<0.96279
        alikeLetters<24.5 0.0588 0.0191 kept<335.5 0.058 -0.00717
        belief<0.33101 belief<0.069742 -0.0583 -0.0228 belief<0.9041 alikeLetters<152.5 0.0319 kept<38.5 -0.0283
        0.0153 kept<335.5 0.0533 afterTitle<299.5 0.0375 -0.0689
        before1<0.032697 after1<0.1296 -0.0569 0.00517 letters<100.5 after1<0.38008 -0.0209 before3<0.061368 -0.0262
        0.0205 parent<0.77029 above<0.067714 0.0435 0.00306 0.0493
        before1<0.042941 untilSure<36.5 0.016 -0.0549 parent<0.87127 letters<60.5 kept<660.5 -0.0172 0.061
        wanted<1368.8 0.0539 0.0101 letters<94.5 0.0205 0.0491
        belief<0.62991 belief<0.048863 -0.0571 before3<0.85344 kept<660.5 -0.0133 0.0565 -0.0462 belief<0.96279
        alikeLetters<24.5 0.0542 0.013 wanted<34313 0.0548 -0.0165
        belief<0.62991 belief<0.036571 -0.0575 before3<0.85344 -0.0118 -0.0428 belief<0.96279 above<0.13359 0.0427
        0.0142 afterTitle<278.5 0.0545 greatLetters<19998 0.0352 -0.0847
        grand<0.11067 grand<0.030231 -0.0561 -0.027 untilSure<11.5 letters<100.5 0.0197 kept<335.5 0.0444 -0.0219
        letters<103.5 after3<0.021077 -0.0439 -0.00845 0.0202
        alike<0.59984 after1<0.01601 -0.0537 letters<203.5 parent<0.20001 -0.0236 0.0028 0.0219 above<0.90227
        alike<0.94162 0.0187 kept<335.5 0.0482 -0.0183 -0.000433
        belief<0.44668 belief<0.048863 -0.0549 -0.0173 belief<0.96279 alikeLetters<83.5 0.0378 alikeLetters<12999
        0.000607 0.0427 kept<335.5 0.0518 grand<0.8579 -0.11 0.0256
        alike<0.37959 after2<0.012432 -0.0526 alike<0.183 -0.0324 alikeLetters<3472.5 0.00368 -0.0638 alike<0.92315
        0.00766 letters<47.5 untilSure<11.5 0.0221 -0.0573 0.0429
        before1<0.028848 after1<0.086239 -0.0528 0.00555 alike<0.8678 afterTitle<-2.5 -0.0542 kept<660.5 kept<600
        0.000706 -0.103 0.0606 untilSure<163.5 0.0396 0.00705
        before1<0.042941 untilSure<124.5 0.00675 -0.0516 parent<0.89994 letters<147.5 kept<660.5 -0.00736 0.0584
        0.0197 letters<85.5 kept<35.5 -0.0104 0.032 0.0422
        alike<0.59984 grand<0.040972 -0.0524 alike<0.059818 -0.0429 -0.00535 letters<52.5 after1<0.38008 -0.0357
        0.0141 alike<0.94162 0.0141 kept<335.5 0.0421 -0.0377
        belief<0.44668 belief<0.025008 -0.0551 -0.0204 belief<0.96279 kept<6.5 0.0615 kept<660.5 0.0046 0.0575
        kept<335.5 0.0486 great<0.85146 -0.113 0.0243
        before1<0.028848 untilSure<98.5 0.0038 -0.0483 parent<0.89994 afterTitle<-2.5 -0.052 untilSure<6245.5
        wanted<29538 0.0153 kept<600 -0.00274 -0.117 -0.0118 0.0329
        belief<0.25561 belief<0.022546 -0.0542 -0.0244 belief<0.88112 before1<0.98284 alikeLetters<110.5 0.0293
        grandLetters<1570.5 0.00742 -0.0214 belief<0.78387 -0.0686 0.00767 0.0394
        before1<0.017588 untilSure<53.5 0.0167 -0.0495 alike<0.89458 above<0.5484 wanted<1562.4 0.0448 wanted<29538
        0.00358 -0.0545 -0.0158 above<0.82064 0.0365 0.00828
        belief<0.85458 belief<0.036571 -0.0512 kept<660.5 alikeLetters<1225.5 sinceSure<3118.5 -0.0115 0.0171
        afterTitle<24.5 -0.0635 -0.0129 0.0568 kept<600 0.0388 -0.0734
        belief<0.78387 belief<0.028111 -0.0529 before2<0.93562 after2<0.98524 -0.00178 -0.0438 -0.041 belief<0.96279
        0.014 afterTitle<278.5 0.0458 greatLetters<19998 0.0313 -0.0949
        belief<0.1874 belief<0.022546 -0.0525 kept<101 -0.0278 0.0192 belief<0.94701 alike<0.96378 kept<2.5 0.0717
        0.00466 kept<23.5 -0.0574 0.00626 0.0394
        grand<0.086951 -0.0405 alike<0.89458 afterTitle<-1e-35 -0.0476 above<0.47835 wanted<1562.4 0.0549 0.00699
        -0.0106 above<0.9762 kept<335.5 0.0312 -0.0314 -0.0259
        belief<0.62991 belief<0.022546 -0.0519 grandLetters<1310.5 -0.00328 -0.0297 belief<0.97309 alike<0.27156
        0.0433 0.00588 afterTitle<278.5 0.0468 greatLetters<19998 0.0152 -0.101
        belief<0.85458 belief<0.057722 -0.0451 kept<660.5 sinceSure<61.5 -0.0214 0.00123 0.0566 wanted<34313
        belief<0.97309 0.0201 0.0452 afterTitle<299.5 0.0225 -0.113
        grand<0.030231 -0.0465 parent<0.89994 kept<660.5 kept<600 letters<21.5 -0.0205 kept<6.5 0.0347 7.25e-05 -0.103
        0.0556 letters<135.5 0.00925 0.0371
        before1<0.017588 after3<0.45777 -0.0434 0.0197 alike<0.8678 alikeLetters<12999 afterTitle<-26.5 -0.0517
        sinceSure<167.5 -0.0105 0.00906 0.0527 above<0.82064 0.0309 8.6e-05
        belief<0.85458 belief<0.025008 -0.0485 before1<0.98284 wanted<949.38 0.037 -0.00595 -0.0437 wanted<34313
        belief<0.98728 alikeLetters<226.5 0.0512 0.0149 0.0472 -0.0461
        after1<0.01601 kept<2.5 0.0403 -0.0386 alike<0.97129 afterTitle<-1e-35 -0.0461 0.0053 afterTitle<278.5
        letters<82.5 0.000256 0.0423 kept<215.5 0.0338 -0.0773
        grand<0.030231 -0.0404 afterTitle<-1e-35 -0.0443 above<0.72048 wanted<1562.4 0.0427 parent<0.97062 0.00948
        0.0354 before2<0.033358 -0.0351 afterTitle<20.5 -0.0228 0.0073
        belief<0.85458 belief<0.025008 -0.0458 kept<660.5 before2<0.93562 -0.00418 -0.0297 0.0547 kept<335.5
        belief<0.98308 0.0203 0.0446 great<0.84103 -0.0988 0.0225
        belief<0.15602 belief<0.01874 -0.0461 -0.0192 belief<0.96279 alikeLetters<821.5 kept<3.5 0.0701 0.0113
        kept<20.5 -0.0442 0.00424 kept<308.5 0.0374 -0.0241
        belief<0.15602 belief<0.01874 -0.0461 -0.0197 belief<0.96279 wanted<949.38 0.0466 alike<0.65928 0.00824
        -0.0107 afterTitle<299.5 0.0374 parentLetters<9112 0.0254 -0.0807
        belief<0.82263 belief<0.01874 -0.0444 before1<0.96794 -0.00404 -0.0374 wanted<38720 belief<0.98728
        alikeLetters<226.5 0.0419 after3<0.99429 0.0121 -0.0727 0.0449 -0.0649
        alike<0.019785 -0.0452 alike<0.97129 above<0.99296 kept<660.5 kept<600 kept<2.5 0.0468 -0.000164 -0.0872
        0.0554 -0.0295 kept<331 0.0257 -0.0328
        after2<0.011181 -0.0287 afterTitle<-1e-35 -0.0371 alikeLetters<1831.5 sinceSure<3232.5 -0.00555 letters<23.5
        -0.0275 0.0298 afterTitle<278.5 0.0276 alikeLetters<12999 -0.0359 0.0312
        grand<0.047124 kept<2.5 0.0567 -0.0372 above<0.79596 afterTitle<-1e-35 -0.0356 kept<3.5 0.0548 0.0109
        kept<51.5 -0.0198 parentLetters<838.5 0.028 -0.0134
        great<0.038145 -0.035 above<0.82064 parent<0.9533 wanted<1562.4 0.0302 0.000112 letters<723.5 0.0298 -0.0482
        kept<33.5 parent<0.97062 -0.0322 0.0252 0.00706
        after3<0.010274 grand<0.8579 wanted<812.99 0.0292 -0.0428 0.00853 wanted<34313 parent<0.97062 0.00359 0.0279
        kept<600 grand<0.97386 0.0271 -0.0825 -0.0895
        belief<0.33101 belief<0.025008 -0.0398 -0.0134 belief<0.98308 grandLetters<831.5 0.0197 alike<0.2 0.0218
        kept<91.5 -0.0197 0.00808 afterTitle<278.5 0.0423 -0.0396
        alike<0.096851 after2<0.011181 -0.0435 -0.0112 above<0.72048 afterTitle<-1e-35 -0.0318 belowTitle<0.98676
        0.0446 0.0124 kept<12.5 -0.0222 before2<0.043901 -0.0309 0.00769
        belief<0.78387 belief<0.022546 -0.0411 before1<0.97259 -0.00386 great<0.92541 -0.0508 0.00159 belief<0.97309
        0.0102 letters<723.5 wanted<34313 0.0385 -0.0263 -0.029
        great<0.019603 -0.0362 afterTitle<-11.5 -0.0424 above<0.82064 wanted<1562.4 0.0334 letters<162.5 -0.000526
        above<0.1834 0.0376 0.00688 afterTitle<12.5 -0.0493 -0.00375
        belief<0.97309 belief<0.025008 -0.0392 kept<660.5 kept<600 after2<0.99142 -0.00176 -0.0319 -0.0818 0.0509
        afterTitle<278.5 0.0375 kept<215.5 0.0157 -0.0706
        alike<0.051482 -0.0278 alike<0.97992 box<0.79746 afterTitle<-26.5 -0.0412 0.00176 parentLetters<4275.5 -0.0636
        0.0104 great<0.31601 -0.0758 afterTitle<278.5 0.0261 -0.0228
        belief<0.78387 belief<0.01874 -0.039 before1<0.97259 -0.0026 -0.0431 wanted<38720 belief<0.97309
        alikeLetters<725.5 0.0255 alikeLetters<2549.5 -0.0245 0.0155 0.0319 -0.0525
        belief<0.68818 belief<0.025008 -0.0359 grandLetters<831.5 parentLetters<1e-35 -0.015 0.0142 -0.0249
        wanted<34313 belief<0.98308 sinceSure<830.5 0.00456 0.0351 0.0342 -0.0366
        alike<0.019785 -0.0329 wanted<949.38 letters<40.5 -0.00407 0.0581 alike<0.9882 after3<0.0078505 -0.0256
        kept<660.5 0.00138 0.0467 letters<723.5 0.0294 -0.0595
        belief<0.85458 belief<0.025008 -0.0329 after3<0.98028 greatLetters<2697.5 belowTitle<0.99697
        belowTitle<0.99216 0.00749 -0.0313 0.0205 -0.0134 -0.0351 belowTitle<0.99953 0.0274 -0.00232
        alike<0.019785 -0.0347 afterTitle<-13.5 -0.0443 above<0.82064 below<0.11098 0.0519 0.00716 belowTitle<0.99697
        -0.0222 parentLetters<5924.5 before3<0.0070315 -0.0409 0.0118 -0.0286
        belief<0.28887 kept<74.5 -0.0233 0.0107 belief<0.96279 grandLetters<831.5 wanted<2258 0.0394 0.00806 alike<0.2
        0.0188 -0.0158 afterTitle<278.5 0.0293 -0.0301
        """
}
