/// Weights of the context model. Written by Tests/Training/train_body.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `LineContext` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum ContextTrees {
    static let table = """
        belief<0.44706 belief<0.1032 -0.118 belief<0.32713 -0.0767 -0.0307 belief<0.82284 kept<1446.5 belief<0.62699
        0.00129 0.0543 0.108 belief<0.94707 0.0933 0.114
        grand<0.3406 after2<0.049235 -0.108 grand<0.13817 -0.0811 -0.0127 sinceSure<1e-35 0.0981 after2<0.32866
        before2<0.023548 -0.0783 0.00658 afterTitle<1e-35 -0.0525 0.0791
        alike<0.52922 after1<0.084243 letters<103.5 -0.105 -0.0781 letters<145.5 -0.0525 great<0.38002 -0.0296 0.0757
        above<0.98517 alike<0.88669 0.0693 0.1 -0.0442
        grand<0.44492 after1<0.069551 -0.0966 letters<109.5 -0.0522 0.0304 alikeLetters<117.5 untilSure<72.5 0.0239
        -0.0731 letters<85.5 after1<0.38403 -0.0125 0.0722 0.0963
        grand<0.3406 before1<0.070689 -0.0947 -0.0197 alikeLetters<117.5 letters<106.5 after1<0.44266 -0.0846 0.00455
        0.0508 letters<70.5 after2<0.44851 -0.0145 0.0686 0.0914
        belief<0.50959 belief<0.25097 belief<0.048041 -0.0939 -0.0707 -0.03 belief<0.85596 alikeLetters<12168
        belief<0.62699 -0.0025 0.0431 0.0822 kept<490.5 0.091 0.0115
        parent<0.4447 before1<0.1049 -0.0858 letters<68.5 -0.0483 above<0.79531 0.0514 -0.00713 alikeLetters<28.5
        letters<74.5 -0.0521 0.0391 letters<88.5 0.0563 0.0868
        belief<0.50959 belief<0.12651 -0.0864 belief<0.38708 -0.0514 -0.0107 belief<0.85596 alike<0.96275
        alikeLetters<4486.5 belief<0.62699 0.00207 0.0459 0.0767 -0.0108 0.085
        alike<0.52922 before1<0.04198 -0.0831 letters<103.5 after1<0.10368 -0.0727 -0.0344 untilSure<1113.5 0.042
        -0.0365 letters<64.5 after1<0.38403 -0.0307 0.0618 0.0796
        parent<0.50631 after2<0.042093 -0.0788 parent<0.19999 -0.0534 great<0.89085 -0.00791 0.0451 below<0.98866
        below<0.027203 sinceSure<1e-35 0.0472 -0.0168 0.0728 -0.0433
        belief<0.56833 belief<0.083537 -0.0806 belief<0.38708 -0.0494 kept<12.5 -0.0486 0.0069 belief<0.88383
        alike<0.97761 0.0425 -0.0183 kept<343.5 0.0792 0.0329
        belief<0.44706 belief<0.1032 -0.0785 belief<0.25097 -0.0517 -0.0291 belief<0.85596 alikeLetters<12168
        belief<0.62699 -0.00804 0.032 0.0721 belief<0.94707 0.0614 0.0774
        alike<0.3947 before1<0.036388 -0.0753 letters<103.5 after1<0.10368 -0.0673 -0.0321 afterTitle<12.5 0.0462
        -0.0346 letters<97.5 after1<0.44266 -0.00859 0.0538 0.0719
        belief<0.50959 belief<0.1032 -0.0747 belief<0.38708 -0.0436 -0.00457 belief<0.82284 alike<0.96275
        alikeLetters<4486.5 0.0202 0.0653 -0.0338 kept<608.5 0.0723 -0.0186
        parent<0.32648 after1<0.041244 -0.0707 untilSure<172.5 below<0.9719 0.0233 -0.0439 -0.0351 above<0.97061
        afterTitle<1e-35 -0.0456 parent<0.73174 0.0295 0.0658 -0.0243
        alike<0.57265 before1<0.036388 -0.0709 above<0.70008 afterTitle<-1e-35 -0.0671 alike<0.19999 -0.0385 0.0109
        -0.0487 above<0.97636 alike<0.90519 0.0403 0.067 -0.02
        alike<0.3947 untilSure<80.5 letters<149.5 -0.0275 0.0485 after3<0.019291 -0.0706 -0.0442 letters<97.5
        untilSure<263.5 letters<6.5 -0.0396 0.0471 -0.0207 0.0643
        alike<0.57265 before1<0.036388 after1<0.18132 -0.0694 -0.0137 letters<145.5 -0.035 afterTitle<10.5 0.0466
        -0.0151 letters<97.5 after2<0.21783 -0.0181 0.0474 0.0645
        belief<0.56833 belief<0.048041 -0.0702 belief<0.38708 -0.0403 -0.00498 belief<0.88383 alike<0.94675 0.0325
        -0.0128 afterTitle<277.5 0.067 afterTitle<649.5 -0.00778 0.0598
        alike<0.3947 after1<0.031624 -0.0656 letters<149.5 -0.0311 alikeLetters<224.5 0.0521 -0.0456 letters<82.5
        untilSure<8.5 0.0424 -0.00712 alike<0.88669 0.0326 0.0636
        alike<0.3947 after1<0.020705 -0.0658 alikeLetters<1e-35 above<0.70008 below<0.99067 0.0203 -0.034 -0.0377
        -0.042 alike<0.88669 0.0211 above<0.97061 0.0595 -0.0139
        alike<0.3947 before1<0.036388 -0.0636 letters<100.5 -0.0369 alikeLetters<82.5 0.039 -0.0362 alike<0.88669 0.02
        letters<47.5 after3<0.10845 -0.0505 0.0454 0.06
        belief<0.50959 belief<0.048041 -0.0664 -0.0336 belief<0.88383 kept<666 belief<0.73425 -0.00351 0.0274 0.068
        kept<343.5 0.0624 parentLetters<1768.5 0.0469 -0.0334
        alike<0.57265 grand<0.067442 -0.0638 letters<145.5 below<0.016867 -0.0615 afterTitle<-1e-35 -0.0603 -0.0132
        0.0174 letters<94.5 below<0.075709 -0.0176 0.0358 0.0571
        belief<0.44706 belief<0.048041 -0.0647 belowTitle<0.99601 -0.0494 sinceSure<60.5 -0.043 -0.0102 belief<0.94707
        belief<0.78351 before1<0.98056 0.0178 -0.0509 0.0361 0.0617
        belief<0.56833 belief<0.048041 -0.0644 before2<0.94644 -0.021 -0.0553 belief<0.94707 alikeLetters<32.5 0.0545
        0.0201 kept<343.5 0.061 afterTitle<299.5 0.0426 -0.0607
        alike<0.34536 after3<0.03256 -0.0584 letters<79.5 -0.0313 above<0.04912 0.0434 -0.0149 alike<0.90519 kept<666
        0.0118 0.0667 above<0.97061 0.0535 -0.0169
        alike<0.57265 before1<0.036388 after2<0.38896 -0.0605 -0.0065 letters<103.5 -0.0265 alikeLetters<82.5 0.0337
        -0.0236 letters<97.5 after2<0.21783 -0.0214 0.0327 0.0526
        belief<0.38708 belief<0.048041 -0.062 -0.0297 belief<0.88383 alike<0.96275 kept<666 0.0131 0.0643 -0.033
        kept<343.5 0.0568 afterTitle<299.5 0.0448 -0.0672
        alike<0.34536 untilSure<217.5 alike<0.19999 -0.0398 0.00398 after3<0.019291 -0.0593 -0.0334 alike<0.90519
        alikeLetters<5322 0.0061 0.0488 above<0.96046 0.0503 -0.0126
        alike<0.34536 grand<0.067442 -0.0586 above<0.96046 letters<68.5 -0.0244 alike<0.2 0.03 -0.0289 -0.0528
        alike<0.90519 0.0113 above<0.97636 0.0489 -0.0198
        belief<0.56833 belief<0.048041 -0.0607 before1<0.9619 -0.016 -0.0567 belief<0.93621 alikeLetters<126.5 0.045
        0.0115 kept<343.5 0.057 afterTitle<299.5 0.0345 -0.0686
        belief<0.44706 belief<0.048041 -0.0592 -0.0227 belief<0.88383 alikeLetters<12168 alikeLetters<108.5 0.025
        -0.00858 0.0503 kept<343.5 0.0527 afterTitle<299.5 0.0326 -0.0666
        before1<0.036388 after1<0.084243 -0.0567 0.00426 parent<0.85657 letters<91.5 -0.0107 afterTitle<-26.5 -0.0636
        above<0.70008 0.0363 -0.000343 above<0.91988 0.047 -0.00372
        parent<0.28998 before1<0.058815 -0.0539 untilSure<1658.5 0.00749 -0.0242 letters<103.5 after1<0.24958 -0.0226
        before3<0.5168 -0.00155 0.03 kept<343.5 0.0475 -0.0174
        belief<0.38708 belief<0.048041 -0.0579 -0.0238 belief<0.94707 belief<0.73425 alikeLetters<13012 -0.00816
        0.0499 wanted<36378 0.0263 -0.0636 kept<343.5 0.0533 -0.0168
        belief<0.38708 belief<0.035705 -0.0581 afterTitle<24.5 -0.0367 -0.011 belief<0.94707 greatLetters<1547.5
        0.0275 0.0012 afterTitle<277.5 0.0534 wanted<30478 0.0341 -0.0991
        grand<0.082555 grand<0.035377 -0.0561 -0.0238 letters<103.5 after3<0.072597 -0.0318 kept<37.5 -0.00805
        letters<7.5 -0.0296 0.0245 grand<0.72457 0.0144 0.0447
        alike<0.34536 after1<0.016046 -0.0537 alike<0.14226 -0.032 kept<3.5 0.061 -0.0057 alike<0.88669 kept<666
        0.00286 0.0576 above<0.88215 0.0432 0.00897
        belief<0.62699 belief<0.048041 -0.0556 before1<0.98761 alikeLetters<13012 -0.014 0.0484 -0.0668 belief<0.94707
        alikeLetters<67.5 0.049 0.00695 kept<343.5 0.0508 -0.0159
        alike<0.57265 grand<0.035377 -0.0545 untilSure<850.5 letters<158.5 -0.00637 0.0337 -0.0262 letters<68.5
        after2<0.44851 -0.0196 0.0195 alike<0.97761 0.0279 0.0473
        after1<0.020705 before1<0.058815 -0.0534 letters<68.5 -0.0438 0.0168 alike<0.88669 afterTitle<-1e-35 -0.0553
        0.00411 letters<46.5 after1<0.93486 -0.0308 0.0358 0.0418
        before1<0.036388 untilSure<72.5 0.0118 -0.0493 letters<100.5 kept<37.5 -0.0169 0.0142 parent<0.73174
        grandLetters<7679.5 0.0154 -0.0411 kept<372.5 0.0437 -0.0318
        alike<0.57265 after1<0.020705 -0.0487 grand<0.28442 -0.0187 0.0045 letters<68.5 before2<0.18412 -0.0416
        letters<6.5 -0.0518 0.0179 alike<0.96275 0.0219 0.0429
        belief<0.73425 belief<0.035705 -0.055 kept<666 before3<0.9468 -0.00967 -0.0372 0.0569 belief<0.97752 0.0212
        kept<343.5 0.0524 great<0.85137 -0.113 0.0125
        grand<0.082555 -0.0467 parent<0.90222 afterTitle<-1e-35 -0.0479 before1<0.010684 -0.039 wanted<30478 0.00886
        kept<608.5 0.00427 -0.119 untilSure<9999 0.0364 -0.00366
        belief<0.62699 belief<0.041127 -0.0519 before1<0.97293 alikeLetters<1224.5 -0.000306 -0.0241 -0.0591
        belief<0.96865 alikeLetters<67.5 0.0431 greatLetters<1547.5 0.0245 -0.00185 0.0471
        before1<0.019207 after2<0.18398 -0.0495 0.0163 alike<0.88669 above<0.55064 below<0.39287 0.062 wanted<30478
        0.00554 -0.0563 -0.0135 above<0.8376 0.0367 0.00695
        belief<0.78351 belief<0.035705 -0.0524 before3<0.93599 alikeLetters<13012 -0.00801 0.0434 -0.0378 kept<343.5
        belief<0.96865 0.0204 0.0462 great<0.85137 -0.0727 0.0217
        belief<0.73425 belief<0.048041 -0.0491 before2<0.94644 afterTitle<-1e-35 -0.0452 -0.00222 -0.0406
        belief<0.94707 0.0131 afterTitle<277.5 0.0455 greatLetters<19998 0.0317 -0.0865
        belief<0.78351 belief<0.035705 -0.0509 before1<0.98056 kept<666 -0.00645 0.0557 -0.0564 belief<0.98582
        alike<0.46155 0.0515 0.0135 kept<304.5 0.0514 -0.0353
        grand<0.055361 -0.0453 alike<0.90519 afterTitle<-1e-35 -0.0482 above<0.55064 wanted<1647.4 0.0489 0.00593
        after1<0.020705 -0.0435 -0.00667 after1<0.96201 0.014 0.0377
        belief<0.38708 belief<0.041127 -0.0478 -0.0133 belief<0.94707 alike<0.94675 above<0.019803 0.0441 0.00538
        -0.0252 afterTitle<299.5 0.0416 parentLetters<10084 0.0307 -0.0765
        belief<0.82284 belief<0.025317 -0.0483 kept<666 sinceSure<60.5 -0.0235 afterTitle<-13.5 -0.0462 0.00218 0.056
        wanted<36378 belief<0.98092 0.0229 0.0455 -0.0561
        before1<0.014139 -0.044 letters<100.5 kept<37.5 -0.016 alikeLetters<3768.5 kept<330 0.00625 -0.0479 0.0313
        parent<0.77714 parentLetters<7196.5 0.0102 -0.0708 0.0312
        before1<0.010684 -0.0442 alike<0.90519 afterTitle<-1e-35 -0.0435 sinceSure<9999 alikeLetters<13012 -0.0065
        0.0391 after3<0.028999 0.0617 0.015 above<0.8376 0.0293 -0.00169
        belief<0.85596 belief<0.025317 -0.0461 alike<0.96275 belief<0.28891 -0.0173 0.00327 -0.0579 wanted<36378
        belief<0.98776 alikeLetters<337.5 0.0479 0.0124 0.0466 -0.0626
        after1<0.013067 -0.0388 afterTitle<-1e-35 -0.0434 letters<153.5 parent<0.96945 kept<666 kept<608.5 -0.00175
        -0.0869 0.0548 0.0307 afterTitle<42.5 0.0358 0.00492
        grand<0.035377 -0.0404 above<0.81659 afterTitle<-26.5 -0.0529 wanted<1647.4 0.0393 parent<0.90222 wanted<30478
        0.00644 -0.0449 0.0237 wanted<3430.2 -0.0303 0.000671
        belief<0.82284 belief<0.025317 -0.0464 kept<666 -0.00964 0.0539 kept<343.5 belief<0.97752 0.0159 0.0437
        belowTitle<0.99967 0.0435 belowTitle<0.99983 -0.134 0.00911
        belief<0.25097 belief<0.016078 -0.0456 -0.0141 belief<0.94707 alikeLetters<24.5 0.0313 greatLetters<1547.5
        0.012 kept<10.5 -0.064 -0.0117 kept<343.5 0.0335 -0.0361
        belief<0.25097 belief<0.020693 -0.0443 -0.0161 belief<0.95561 alike<0.96275 0.00741 -0.0342 belowTitle<0.99967
        0.0408 belowTitle<0.99968 -0.0828 wanted<23791 0.0387 -0.0423
        belief<0.083537 -0.0372 belief<0.97752 kept<3.5 0.0557 kept<666 kept<608.5 alikeLetters<819.5 0.00628 -0.00995
        -0.0846 0.0531 kept<343.5 0.0405 -0.0407
        grand<0.019297 -0.0457 parent<0.96945 kept<3.5 above<0.81659 0.0658 -0.0314 belowTitle<0.99994 kept<666
        kept<608.5 -0.00107 -0.0923 0.0537 0.0518 0.029
        before1<0.0097935 -0.039 letters<64.5 after1<0.048175 -0.0295 -0.00117 afterTitle<-26.5 -0.05 afterTitle<8.5
        0.0336 alikeLetters<2548.5 -0.00749 before3<0.39398 -0.0091 0.0294
        grand<0.029702 kept<2.5 0.0399 -0.0389 above<0.8376 afterTitle<-1e-35 kept<29.5 -0.0484 0.012 kept<3.5 0.0648
        0.00994 kept<48.5 -0.0213 0.0127
        great<0.064478 -0.036 above<0.81659 kept<3.5 0.065 letters<141.5 0.00237 parent<0.77714 0.00453
        belowTitle<0.99992 0.0353 -0.0515 kept<10.5 -0.0449 0.000978
        grand<0.022524 -0.0386 parent<0.98031 belowTitle<0.80014 -0.0415 belowTitle<0.99994 wanted<30478 below<0.343
        -0.00469 0.00937 kept<372.5 0.00427 -0.0796 0.0478 0.0291
        belief<0.78351 belief<0.048041 -0.0362 before1<0.98056 before3<0.92273 0.00354 -0.0251 -0.0475 belief<0.98582
        alike<0.46155 0.042 0.00335 afterTitle<277.5 0.0422 -0.059
        alike<0.037989 -0.0366 parent<0.024962 -0.0396 afterTitle<-26.5 -0.0448 above<0.55064 kept<3.5 0.0544
        alikeLetters<9222.5 kept<608.5 0.01 -0.0648 0.0407 0.000355
        belief<0.78351 belief<0.016078 -0.0411 sinceSure<60.5 before1<0.98923 -0.0165 -0.0531 0.00203 wanted<36378
        belief<0.98582 parentLetters<991.5 0.0258 0.00055 0.0362 -0.0554
        after1<0.010099 -0.0288 afterTitle<-1e-35 -0.0302 letters<149.5 0.00144 afterTitle<42.5 letters<227.5 0.00818
        0.0387 wanted<6815 after1<0.50439 0.00936 -0.0896 0.00798
        belief<0.96865 belief<0.035705 -0.0341 before1<0.98056 kept<666 kept<608.5 0.000627 -0.0694 0.0526 -0.0272
        afterTitle<277.5 boxLetters<774.5 0.0365 -0.0332 -0.0319
        great<0.019687 -0.0358 alike<0.97761 afterTitle<-13.5 -0.04 greatLetters<1647.5 after3<0.9858 alike<0.17912
        -0.00954 0.0182 -0.0376 -0.0067 afterTitle<277.5 0.0247 -0.0488
        belief<0.88383 belief<0.0089905 -0.0437 alikeLetters<1000.5 after3<0.98778 0.00283 -0.0266 wanted<3354.4
        -0.0504 -0.0113 belief<0.98582 alikeLetters<722.5 0.0353 -0.00137 0.0332
        belief<0.73425 belief<0.016078 -0.0349 sinceSure<60.5 greatLetters<2287.5 -0.00513 -0.0382 0.00316
        belief<0.98776 parentLetters<759.5 wanted<2691.1 0.0455 0.00872 -0.00263 0.0342
        above<0.98174 letters<19.5 -0.0145 kept<6.5 0.0272 after3<0.036934 -0.0125 wanted<30478 0.00841 -0.0295
        parent<0.2 letters<210.5 -0.0457 0.016 0.00588
        belief<0.98582 belief<0.020693 -0.0329 before3<0.99291 belowTitle<0.99994 alikeLetters<879.5 0.00665
        before3<0.33413 -0.0261 0.00124 0.0453 -0.0345 afterTitle<277.5 0.0398 -0.0458
        above<0.98939 afterTitle<-2.5 -0.0272 kept<666 kept<608.5 letters<19.5 -0.0119 kept<3.5 0.0427 kept<118 0.0026
        0.0207 -0.0775 0.0505 -0.0295
        belief<0.94707 belief<0.016078 -0.0348 grandLetters<1332.5 0.00423 alike<0.94675 -0.0105 kept<35.5 -0.0702
        0.00195 afterTitle<277.5 0.0289 alike<0.97452 0.0311 -0.0531
        """
}
