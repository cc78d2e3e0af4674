/// Weights of the page model. Written by Tests/Training/train_page.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `PageShape` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum PageTrees {
    static let table = """
        ogArticle<1e-35 author<0.453 pathDepth<-1e-35 0.244 slug<40.5 0.0582 0.205 times<12.5 0.244 0.0971
        author<0.543 bodyProse<6.5 0.128 0.245 0.322
        ogArticle<1e-35 bodyShare<0.68774 slugWords<-1e-35 0.0846 slugWords<4.5 -0.131 bodyLinks<0.011257 -0.0786
        0.0389 slugWords<1.5 -0.0752 0.0703 bodyLetters<675.5 -0.0596 0.106
        author<0.543 date<0.5025 bodyLetters<5083 -0.124 lines<314.5 0.0159 -0.0895 meanLine<82.271 -0.0817
        lines<306.5 0.0576 -0.0357 longest<159.5 -0.0624 0.0958
        ogArticle<1e-35 author<0.486 slugWords<4.5 slug<-1e-35 0.0598 -0.109 0.0355 times<2.5 0.0507 -0.0688
        author<0.543 bodyLetters<1471.5 -0.0665 0.0509 0.116
        ogArticle<1e-35 bodyShare<0.68431 slug<-1e-35 0.0775 -0.107 slugWords<1.5 -0.0589 0.0529 date<0.33875 -0.0239
        gap<1.6757 0.104 date<0.85375 -0.0569 0.0534
        author<0.486 slugWords<3.5 slug<-1e-35 0.0654 -0.0954 gap<1.3849 bodyLetters<3286.5 -0.0152 0.0901 -0.069
        gap<2.9726 bodyLetters<675.5 -0.0384 0.102 -0.057
        bodyProse<4.5 pathDepth<-1e-35 0.0411 -0.0995 gap<1.3849 slug<25.5 prices<1e-35 0.0549 -0.034 0.103
        story<1e-35 -0.0753 gap<3.0063 0.0713 -0.0449
        author<0.543 gap<1.2945 bodyLetters<803.5 -0.093 date<1e-35 -0.0452 bodyProse<66 0.0886 -0.014 -0.0944
        gap<2.9726 bodyLetters<675.5 -0.0298 0.0958 -0.0644
        ogArticle<1e-35 gap<1.6065 bodyShare<0.27958 pathDepth<-1e-35 0.0348 -0.0919 date<0.3025 -0.0248 0.0642
        -0.0964 author<0.543 gap<1.4101 0.0488 -0.0477 0.0977
        date<0.49375 bodyShare<0.71717 -0.0848 slug<13.5 -0.0637 0.0416 bodyShare<0.1874 -0.0526 gap<1.291 0.0983
        author<0.453 -0.0731 times<2.5 0.0731 -0.0326
        author<0.543 slugWords<4.5 slugWords<-1e-35 0.063 -0.0754 prices<1e-35 0.0546 -0.0452 ogOther<1e-35
        bodyLinks<0.16565 0.0858 -0.0276 bodyLinks<0.0041181 -0.0596 0.0273
        ogArticle<1e-35 longest<204 -0.0907 lines<304 date<0.3025 -0.0202 times<6.5 steps<4.5 0.0778 -0.0161 -0.0326
        -0.0646 bodyLetters<675.5 -0.0405 0.0757
        author<0.543 longest<204 -0.0879 prices<1e-35 bodyProse<62.5 0.0201 -0.056 -0.0729 ogOther<1e-35 longest<159.5
        -0.0254 0.0827 comments<0.0025175 0.0277 -0.0682
        author<0.543 bodyShare<0.711 slug<-1e-35 0.0578 slug<39.5 -0.075 8.53e-06 steps<4.5 0.0486 -0.0432 gap<2.9726
        bodyLetters<675.5 -0.0355 0.0781 -0.0529
        ogArticle<1e-35 slug<-1e-35 0.0658 bodyShare<0.68431 bodyLinks<0.01107 -0.0902 slug<26.5 -0.0554 0.0255
        slug<13.5 -0.052 0.0393 bodyLetters<675.5 -0.0484 0.0687
        author<0.6275 slugWords<4.5 slugWords<-1e-35 0.0569 bodyShare<0.38507 -0.0788 images<5.5 -0.0658 -0.00201
        comments<0.2442 0.051 -0.0488 times<9.5 0.0713 -0.0475
        author<0.486 bodyShare<0.56308 meanLine<201.14 -0.0724 0.0159 steps<2.5 0.0266 -0.0497 longest<159.5 -0.0406
        comments<0.0025175 0.074 ogOther<1e-35 0.0413 -0.0522
        ogArticle<1e-35 gap<1.6065 bodyProse<4.5 slug<-1e-35 0.0271 -0.0702 lines<199.5 0.0574 slug<26.5 -0.0362
        0.0495 -0.0724 bodyLetters<675.5 -0.0479 0.0621
        date<0.49375 slugWords<4.5 -0.0589 0.0241 gap<1.6757 longest<132 -0.0601 steps<107.5 meanLine<69.539 0.0039
        0.0827 -0.0408 author<0.88 -0.0543 0.0209
        ogArticle<1e-35 gap<1.6065 bodyLetters<489.5 -0.0653 code<0.061389 prices<1e-35 bodyLinks<0.070439 0.0688
        -0.0285 -0.0457 -0.052 -0.0758 bodyLetters<675.5 -0.0313 0.0604
        date<0.49375 bodyShare<0.65416 -0.0638 -0.00778 bodyLetters<675.5 -0.0442 articles<12.5 steps<55.5
        meanLine<82.271 articles<1e-35 -0.0323 0.0438 0.0598 -0.037 -0.028
        ogArticle<1e-35 gap<1.2456 longest<247.5 -0.0621 0.0473 -0.062 author<0.543 gap<1.3327 bodyProse<2.5 -0.0359
        bodyProse<87.5 0.064 -0.0232 -0.0455 0.0776
        ogArticle<1e-35 slugWords<-1e-35 0.0567 slugWords<1.5 -0.0696 bodyLinks<0.010252 -0.0503 sentences<1.1062
        -0.0214 0.0425 bodyLetters<675.5 -0.0361 bodyProse<102.5 0.0597 -0.0176
        gap<1.6757 longest<199.5 -0.0532 bodyProse<62.5 prices<1e-35 linkedHeadings<19.5 0.069 -0.00549 -0.0215
        pathDepth<2.5 0.038 -0.0702 meanLine<243.61 -0.0606 0.0175
        ogArticle<1e-35 pathDepth<-1e-35 0.0548 slug<16.5 -0.0704 bodyLinks<0.010252 bodyShare<0.68431 -0.0665 0.0112
        0.0227 author<0.543 bodyLetters<2209 -0.0388 0.0219 0.0698
        slugWords<3.5 slugWords<-1e-35 0.0588 date<0.7825 longest<450.5 -0.0701 -0.0145 bodyLinks<0.004968 -0.024
        0.0524 gap<1.5017 bodyProse<4.5 -0.0212 0.073 -0.0181
        bodyLetters<699.5 -0.0646 date<0.33875 headings<14.5 0.0243 -0.0496 times<11.5 meanLine<71.959 bodyLines<121.5
        -0.0485 0.0233 steps<4.5 0.0643 -0.0169 -0.0491
        gap<1.3008 bodyLetters<340.5 -0.058 prices<1e-35 bodyLetters<13419 meanLine<74.75 0.000853 0.0841
        pathDepth<2.5 0.0423 -0.0474 -0.012 meanLine<254.44 -0.0467 0.0203
        author<0.6275 gap<1.3008 bodyShare<0.24467 -0.0526 steps<2.5 lines<532.5 0.0563 -0.0308 -0.0377
        questions<0.42997 -0.0638 0.0167 times<11.5 0.0528 -0.0374
        ogArticle<1e-35 gap<1.6065 bodyLetters<1488.5 pathDepth<-1e-35 0.03 -0.0623 steps<4.5 date<0.33875 -0.000986
        0.062 -0.0456 -0.0566 longest<295.5 -0.0142 0.0556
        author<0.453 pathDepth<-1e-35 0.0351 bodyShare<0.711 meanLine<248.84 -0.0558 0.0128 longest<604.5 0.0328
        -0.0464 gap<1.5017 longest<137.5 -0.0207 0.0632 -0.016
        author<0.486 gap<1.3008 bodyShare<0.26461 -0.0482 bodyProse<62.5 prices<1e-35 0.0599 -0.0242 -0.0263 -0.0457
        gap<2.4845 times<17.5 0.0689 -0.0193 -0.0299
        author<0.453 meanLine<71.959 -0.0606 lines<314.5 images<1e-35 -0.0407 images<22.5 0.0459 -0.0281 -0.0416
        times<9.5 bodyLinks<0.16565 0.0472 -0.037 -0.0287
        ogArticle<1e-35 meanLine<71.959 -0.0642 lines<98.5 0.0622 date<0.55375 -0.0436 pathDigits<3.5 0.0384 -0.0299
        author<0.543 questions<0.11556 0.0282 -0.0285 0.0665
        bodyLetters<489.5 -0.0591 lines<193.5 0.0384 slug<16.5 pathDepth<-1e-35 0.0323 -0.0537 bodyLinks<0.0091281
        forms<1.5 0.0187 -0.0556 longest<718.5 0.0492 -0.0269
        longest<202.5 -0.0534 gap<1.2113 date<0.3025 slug<28.5 -0.0233 0.0316 0.0568 questions<0.12679 ogArticle<1e-35
        -0.0108 0.0443 longest<352.5 0.00218 -0.0593
        longest<202.5 -0.0498 steps<4.5 images<22.5 meanLine<55.253 -0.0222 0.0511 gap<1.2622 articles<1.5 0.0432
        -0.0294 questions<0.066966 0.0199 -0.0568 -0.0497
        ogArticle<1e-35 pathDepth<-1e-35 0.044 longest<244.5 -0.0576 images<18.5 steps<4.5 teasers<44.5 0.0564
        -0.00932 -0.0373 -0.04 longest<295.5 -0.0165 0.0426
        gap<1.6757 bodyProse<2.5 -0.0442 steps<1e-35 date<0.3025 0.000291 meanLine<65.155 -0.0111 bodyProse<102.5
        0.0704 -0.0119 -0.034 meanLine<254.44 -0.0496 0.0279
        gap<1.291 bodyProse<2.5 -0.042 steps<4.5 0.0552 date<0.55875 -0.0483 0.021 bodyLinks<0.004968 teasers<4.5
        0.0211 -0.0593 ogArticle<1e-35 -0.0246 0.0208
        slugWords<6.5 pathDepth<-1e-35 0.0489 bodyLinks<0.0029421 -0.0496 slugWords<1.5 -0.04 bodyShare<0.33776
        -0.0277 pathDigits<1e-35 0.0353 -0.016 times<9.5 0.0637 -0.0396
        meanLine<71.959 bodyProse<31.5 -0.0559 0.015 times<3.5 date<0.7825 teasers<42.5 code<1e-35 pageLinks<0.49797
        0.0562 -0.0148 -0.0245 -0.026 0.0588 -0.0294
        slugWords<4.5 images<4.5 meanLine<225.68 -0.0626 0.0211 meanLine<57.648 -0.0479 images<17.5 0.0534 teasers<1.5
        0.0347 -0.0291 times<3.5 0.0479 -0.0428
        slugWords<3.5 slugWords<-1e-35 0.0475 articles<1e-35 pathDigits<4.5 -0.0541 0.00758 -0.00138 times<3.5
        product<1e-35 gap<3.4771 0.0526 -0.0157 -0.0266 -0.0421
        meanLine<71.959 bodyLines<121.5 -0.0555 0.00795 gap<1.6757 bodyLines<110.5 bodyLines<1.5 -0.0304 prices<1e-35
        0.0567 -0.0159 -0.0314 questions<0.44184 -0.0309 0.0244
        date<0.7825 pathDepth<-1e-35 0.0431 pathDepth<1.5 lines<88.5 0.0271 -0.0634 meanLine<87.602 -0.0369
        lines<314.5 lines<81.5 -0.0253 0.0516 -0.0292 0.0284
        gap<1.291 bodyLetters<340.5 -0.0436 date<0.33875 -0.0139 lines<541 0.0615 -0.00812 questions<0.44184
        questions<0.13101 ogArticle<1e-35 -0.037 0.0272 -0.0535 0.0232
        bodyLetters<675.5 -0.048 gap<1.0858 images<24.5 0.0515 -0.0101 questions<0.072949 pageLinks<0.13632 0.0457
        -0.00438 questions<0.47067 story<1e-35 -0.0381 0.0116 0.0322
        slugWords<4.5 slug<-1e-35 0.0425 author<0.7475 steps<1e-35 -0.0178 -0.0557 bodyLinks<0.004968 -0.0344 0.0397
        comments<0.0025175 0.0536 pageLinks<0.25763 -0.0419 0.0156
        author<0.6275 pathDepth<-1e-35 0.0382 slugWords<2.5 -0.038 bodyLetters<8758 questions<0.4589 questions<0.11556
        0.00213 -0.0511 0.0409 0.0331 times<3.5 0.0467 -0.0273
        ogArticle<1e-35 pathDepth<-1e-35 0.032 bodyLinks<0.033429 images<18.5 -0.00898 -0.051 bodyLinks<0.052249
        0.0504 -0.0277 images<3.5 -0.0187 bodyProse<7.5 -0.00348 0.0604
        meanLine<71.959 bodyProse<31.5 -0.0546 0.0139 date<0.55375 bodyLinks<0.0026436 -0.0363 linkedHeadings<9.5
        0.0186 -0.0349 bodyProse<59.5 gap<1.6757 0.062 -0.00608 -0.0202
        gap<1.1419 bodyLetters<340.5 -0.0367 images<18.5 0.0479 0.00067 meanLine<260.18 images<4.5 -0.0521 gap<1.6757
        sentences<0.88789 -0.0269 0.0255 -0.0287 0.0356
        pageLinks<0.072714 -0.0438 bodyLetters<675.5 -0.0359 steps<4.5 prices<1e-35 times<11.5 bodyLines<81.5 0.0549
        0.00745 -0.0213 pageLinks<0.14319 0.0351 -0.0392 -0.0279
        date<0.33875 -0.0347 images<4.5 slugWords<2.5 -0.0548 0.0195 forms<2.5 times<12.5 0.0433 -0.0205 pathDepth<1.5
        0.0167 pathDepth<3.5 -0.0522 0.0191
        bodyLetters<489.5 -0.0425 date<0.33875 -0.0153 comments<0.00053171 images<4.5 -0.0102 pageLinks<0.067867
        -0.0185 0.0521 pathDepth<1.5 0.0286 pathDepth<3.5 -0.0504 0.0222
        ogArticle<1e-35 pathDigits<1e-35 lines<318.5 longest<204 -0.0254 bodyLines<59.5 0.0521 -0.00667 -0.0301 -0.042
        date<0.82375 longest<315.5 -0.0345 0.0208 0.0453
        author<0.7475 slugWords<-1e-35 0.0365 longest<244.5 -0.0415 images<17.5 steps<4.5 0.04 -0.0239 bodyLines<160.5
        -0.0357 0.0273 gap<3.0063 0.0468 -0.0158
        gap<1.0774 bodyShare<0.26461 -0.0294 meanLine<286.58 0.0493 -0.00653 author<0.88 meanLine<257.51 teasers<60.5
        -0.0413 gap<1.6757 0.0301 -0.0256 0.0191 0.0336
        meanLine<71.959 -0.0323 steps<1.5 images<17.5 bodyShare<0.37048 -0.0116 pageLinks<0.06445 -0.0136 0.054
        questions<0.031662 0.0322 teasers<2.5 0.0154 -0.0322 -0.0293
        forms<2.5 articles<1e-35 -0.00685 slug<10.5 -0.0135 comments<0.019175 bodyLetters<1447.5 -0.00854 0.0664
        -0.0143 bodyLetters<6231 sentences<1.0368 -0.0326 0.0269 -0.0582
        date<0.33875 -0.0246 bodyLinks<0.0091281 slug<2.5 0.0338 gap<1.291 0.00382 -0.0438 bodyLinks<0.17834
        bodyProse<102.5 steps<1e-35 0.0563 -0.00732 -0.024 -0.0303
        gap<1.0774 bodyLines<1.5 -0.0375 images<24.5 0.0534 -0.00308 articles<1e-35 pathDigits<3.5 -0.0378 0.00406
        comments<0.0092136 pathDepth<1.5 -0.0149 0.0535 -0.0338
        bodyLetters<658 -0.0405 gap<1.0774 bodyLinks<0.083156 meanLine<47.261 -0.0175 0.0504 -0.0167 questions<0.47067
        questions<0.1101 0.00253 bodyLinks<0.034384 -0.0501 0.0133 0.0433
        steps<4.5 bodyShare<0.71416 articles<1e-35 pathDepth<-1e-35 0.028 slugWords<4.5 -0.0419 0.00727 times<1.5
        0.0399 -0.0262 longest<718.5 0.0533 -0.0221 -0.0421
        steps<4.5 articles<1.5 meanLine<71.179 -0.022 teasers<35.5 0.048 meanLine<124.04 0.0296 slugWords<5.5 -0.0394
        0.0254 teasers<26.5 -0.0514 0.00762 -0.0386
        times<11.5 author<0.619 slug<4.5 0.0304 questions<0.4589 bodyShare<0.68431 meanLine<224.55 -0.0483 0.0139
        pageLinks<0.072714 -0.0345 0.027 0.0239 0.0313 -0.0348
        pageLinks<0.070394 -0.0434 gap<3.1458 bodyLinks<0.069591 bodyLetters<489.5 -0.0277 bodyLetters<15288
        articles<1.5 0.0479 -0.000312 -0.0169 meanLine<148.13 -0.0502 0.0259 -0.0314
        date<0.83625 pathDepth<-1e-35 0.0308 articles<1e-35 -0.0322 articles<3.5 pathDepth<1.5 -0.0129 0.0459 -0.0349
        times<3.5 bodyLines<112.5 0.0462 -0.0114 -0.0249
        bodyProse<7.5 slug<-1e-35 0.0267 sentences<4.25 -0.0349 0.0212 forms<2.5 images<3.5 -0.0115 sentences<1.8034
        0.0529 articles<1e-35 -0.0234 0.0288 -0.0225
        date<0.7825 sentences<2.043 pathDigits<-1e-35 0.018 pageLinks<0.14319 -0.00647 -0.0398 meanLine<310.2
        longest<315.5 -0.0105 0.0415 -0.0165 bodyLinks<0.0091281 -0.00227 0.0395
        slugWords<4.5 pathDepth<-1e-35 0.0332 date<0.83625 bodyShare<0.71416 -0.0405 -0.00456 forms<2.5 0.0287 -0.0213
        times<3.5 prices<1e-35 0.052 -0.0103 -0.038
        pageLinks<0.067867 -0.0402 ogArticle<1e-35 sentences<0.81101 -0.0374 articles<1.5 meanLine<124.04 0.0421
        teasers<44.5 0.0183 -0.0264 -0.0259 bodyProse<7.5 -0.00954 0.0479
        bodyProse<62.5 author<0.6275 meanLine<71.959 -0.0378 meanLine<122.29 prices<1e-35 0.0487 -0.0126 slugWords<2.5
        pathDigits<-1e-35 0.0192 -0.0409 0.0123 0.0322 -0.0349
        slug<16.5 headings<17.5 longest<204 -0.0351 0.0257 -0.0472 images<18.5 0.0357 author<0.453 questions<0.024641
        0.0301 -0.0499 questions<0.25105 0.04 -0.0169
        bodyLinks<0.010103 slug<1.5 0.0269 -0.0308 slugWords<1.5 -0.0244 product<1e-35 articles<1e-35 bodyLines<34.5
        -0.017 0.0261 articles<19.5 0.0669 -0.00726 -0.0216
        gap<1.291 ogArticle<1e-35 -0.00303 bodyProse<102.5 0.0485 -0.0208 questions<0.48359 questions<0.12679
        pageLinks<0.20178 0.0431 -0.0259 bodyLinks<0.03639 -0.0646 -0.000227 0.0429
        bodyProse<62.5 bodyLetters<489.5 -0.0289 gap<1.0774 bodyShare<0.26461 -0.0162 0.0424 pageLinks<0.42875
        bodyLines<96 headings<11.5 0.0051 -0.0354 0.0241 0.0303 -0.0329
        ogArticle<1e-35 bodyLines<62.5 gap<3.1458 bodyShare<0.22323 -0.0219 0.0281 -0.0267 -0.0315 author<0.543
        pageLinks<0.20648 0.0274 meanLine<175.85 -0.0364 0.0195 0.0524
        steps<4.5 gap<1.6757 meanLine<67.575 -0.0229 bodyLines<1.5 -0.0214 headings<17.5 0.0452 headings<22.5 -0.0202
        0.0185 bodyLinks<0.010103 -0.035 0.00399 -0.0354
        steps<1e-35 sentences<0.88789 bodyProse<36.5 -0.0423 0.0166 articles<11.5 teasers<48.5 0.0413 meanLine<125.02
        0.0334 gap<1.1419 0.0138 -0.0382 -0.0231 -0.0353
        bodyLinks<0.010103 slug<1.5 0.026 -0.0254 steps<1.5 bodyLinks<0.12979 times<12.5 product<1e-35 gap<6.3949
        0.0532 -0.0101 -0.00945 -0.0147 -0.0236 -0.023
        forms<2.5 linkedHeadings<1e-35 slugWords<6.5 ogOther<1e-35 -0.033 0.0105 0.0267 images<1e-35 -0.0229
        steps<15.5 0.0387 -0.0142 meanLine<110.05 -0.0476 -0.000709
        gap<1.0413 bodyLines<1.5 -0.0249 pathDepth<2.5 0.0496 -0.00481 questions<0.42997 questions<0.18711
        pathDepth<1.5 -0.0268 0.0139 sentences<1.6172 -0.0544 0.00383 0.0339
        pageLinks<0.072714 -0.0293 pageLinks<0.16495 0.0392 prices<1e-35 slugWords<4.5 pathDepth<-1e-35 0.0267
        pageLinks<0.3195 0.00676 -0.0329 ogOther<1e-35 0.0452 -0.00624 -0.0367
        linkedHeadings<1.5 gap<1.6757 questions<0.18899 bodyLetters<1924.5 -0.0156 0.0382 gap<1.5212 -0.0312 0.0262
        -0.0312 bodyShare<0.21082 -0.0191 comments<0.00080926 0.041 -0.0109
        date<0.33875 headings<18.5 bodyProse<4.5 -0.0225 0.0241 -0.0312 images<4.5 -0.0211 times<12.5 meanLine<102.08
        -0.00135 gap<13.792 0.0549 -0.0138 -0.0195
        gap<1.0413 bodyShare<0.26461 -0.0224 sentences<2.0102 questions<0.50146 0.0559 -0.0126 -0.0109 author<0.88
        questions<0.47067 questions<0.10676 0.00154 -0.0512 0.0189 0.0259
        steps<4.5 images<18.5 bodyLetters<489.5 -0.0286 sentences<0.46231 -0.0222 gap<12.859 images<1.5 -0.0117 0.0536
        -0.0203 bodyLines<153.5 -0.0193 0.029 -0.0338
        forms<2.5 bodyLinks<0.069591 bodyLinks<0.034384 gap<1.1542 bodyLetters<230.5 -0.0189 0.0364 headings<24.5
        -0.0324 0.0136 0.0424 -0.0279 bodyLetters<6231 0.00528 -0.0477
        articles<1e-35 pathDepth<-1e-35 0.0257 bodyShare<0.71717 -0.031 0.00908 times<3.5 product<1e-35 articles<12.5
        images<1e-35 -0.00945 0.0627 -0.00647 -0.0145 -0.0234
        bodyProse<62.5 bodyProse<20.5 slug<-1e-35 0.026 ogArticle<1e-35 questions<0.49781 -0.0418 0.0112 date<0.78875
        -0.02 0.0279 comments<0.00053171 0.0318 -0.0191 -0.0309
        bodyProse<62.5 gap<3.1458 bodyProse<3.5 -0.0238 product<1e-35 meanLine<310.2 steps<4.5 bodyLinks<0.1007 0.0517
        -0.00308 -0.00347 -0.0167 -0.0254 -0.0258 -0.0264
        pageLinks<0.070394 -0.0377 pageLinks<0.14153 0.0339 author<0.453 longest<458.5 -0.031 pageLinks<0.25845
        -0.0247 0.031 ogOther<1e-35 bodyLinks<0.16565 0.0414 -0.0172 -0.0156
        pageLinks<0.070394 bodyLinks<0.004968 -0.0495 0.00368 pageLinks<0.13937 0.0274 gap<3.4641 pageLinks<0.25763
        -0.018 longest<202.5 -0.0192 pageLinks<0.5444 0.0369 -0.00665 -0.0325
        lines<193.5 images<16.5 longest<204 -0.0252 lines<38.5 -0.00996 0.0479 lines<148.5 longest<282.5 0.0108
        -0.0455 0.017 author<0.88 -0.0283 0.022
        longest<402.5 pathDigits<3.5 pathDepth<-1e-35 0.023 slugWords<3.5 linkedHeadings<8.5 -0.0456 0.00711
        longest<357.5 0.024 -0.0279 0.0167 forms<2.5 0.0243 -0.00938
        times<12.5 linkedHeadings<2.5 slugWords<6.5 sentences<0.95391 -0.0381 pathDigits<1.5 lines<137.5 images<1.5
        -0.00985 0.043 -0.0072 -0.0305 0.0277 0.022 -0.0326
        date<0.83625 questions<0.10676 longest<219.5 -0.0198 0.0255 questions<0.45553 slug<-1e-35 0.0136 -0.0312
        questions<0.73864 0.0269 -0.0173 times<3.5 0.0407 -0.0181
        articles<1e-35 slug<-1e-35 0.0258 slugWords<4.5 -0.0287 bodyLetters<3127.5 -0.0197 0.0322 articles<1.5
        bodyLines<110.5 bodyLinks<0.0013747 -0.00897 0.0553 -0.0108 -0.0158
        """
}
