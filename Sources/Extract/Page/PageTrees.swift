/// Weights of the page model. Written by Tests/Training/train_page.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `PageShape` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum PageTrees {
    static let table = """
        titleWords<4.5 markupStory<1e-35 0.174 0.27 typeSite<1e-35 bodyLetters<255 0.18 0.287 bodyLetters<2719 0.162
        0.249
        titleWords<4.5 markupStory<1e-35 -0.0615 0.0383 markupStory<1e-35 inputs<12.5 slugWords<2.5 -0.00667 0.0537
        -0.023 0.0651
        ogArticle<1e-35 longest<226 -0.0688 linkCount<194.5 prices<1e-35 0.0206 -0.0451 -0.0534 bodyProse<2.5 -0.0513
        0.0555
        shape<2.25 pathDepth<-1e-35 0.0609 ogArticle<1e-35 -0.0634 bodyShare<0.4916 -0.0367 0.0367 gap<2.2572 0.054
        -0.0242
        markupStory<1e-35 bodyShare<0.29035 addressList<-1e-35 0.0458 -0.0645 below<1e-35 sharing<1e-35 0.00469 0.0524
        -0.0552 0.0566
        ogArticle<1e-35 addressShop<-1e-35 0.0559 markupStory<1e-35 bodyLinks<0.002369 -0.0634 titlePart<0.78737
        -0.0404 0.0149 0.0522 0.0483
        author<0.5105 shape<2.25 slug<-1e-35 0.0471 -0.064 0.00762 ogArticle<1e-35 buttons<7.5 0.0412 -0.0342 0.06
        ogArticle<1e-35 bodyProse<3.5 -0.0628 gap<1.3038 prices<1e-35 0.0338 -0.0393 -0.0562 bodyProse<2.5 -0.0487
        0.0494
        author<0.5105 bodyShare<0.48245 slug<-1e-35 0.0401 -0.0583 slug<28.5 -0.0225 0.0338 forumData<1e-35 0.0484
        -0.0581
        author<0.5105 titleGuides<1e-35 pathDepth<-1e-35 0.0467 slug<40.5 -0.055 0.0224 0.0188 ogOther<1e-35 0.0521
        -0.00139
        bodyProse<3.5 -0.0562 below<1e-35 publishedMeta<1e-35 inputs<17.5 titleGuides<1e-35 0.00672 0.0469 -0.0384
        0.0509 -0.0455
        bodyLetters<691 -0.0513 authorMeta<1e-35 slugWords<3.5 slugWords<-1e-35 0.048 -0.0233 addressForum<1e-35
        0.0363 -0.0571 0.0514
        ogArticle<1e-35 pathDepth<-1e-35 0.051 linksALetter<1.0518 titlePart<0.68529 -0.0314 0.0359 -0.0448
        bodyLetters<672.5 -0.0246 0.0465
        date<0.51125 addressStory<1e-35 -0.0498 0.0452 addressForum<1e-35 bodyProse<2.5 -0.0265 steps<107.5 0.0487
        -0.0326 -0.0635
        date<0.49375 addressStory<1e-35 -0.0481 0.0367 bodyProse<2.5 -0.0401 titlePart<0.4027 -0.0337
        addressStory<1e-35 0.0308 0.0564
        date<0.49375 linksALetter<1.2305 inside<0.19394 0.0155 -0.0397 -0.049 bodyProse<2.5 -0.0432 below<1e-35 0.0412
        -0.0272
        date<0.49375 titleGuides<1e-35 -0.0476 0.0241 bodyLines<1.5 -0.052 below<1e-35 inputs<53 0.0412 -0.0351 -0.024
        shape<2.25 isRoot<-1e-35 0.05 addressStory<1e-35 -0.0402 0.0441 ogOther<1e-35 0.0404 linksALetter<1.0518
        0.0391 -0.0313
        titleWords<4.5 addressStory<1e-35 -0.0413 0.0272 ogOther<1e-35 meanLine<63.222 -0.0131 0.0413
        addressStory<1e-35 -0.0384 0.0489
        author<0.5105 titleWords<4.5 -0.047 meanLine<70.34 -0.0437 inputs<17.5 0.0268 -0.0335 addressForum<1e-35
        0.0437 -0.0502
        author<0.5105 addressStory<1e-35 slugWords<-1e-35 0.0414 shape<2.25 -0.0491 -0.0139 0.0473 addressForum<1e-35
        0.043 -0.0485
        author<0.5105 shape<2.25 pathDepth<-1e-35 0.0384 -0.0448 0.00874 ogOther<1e-35 0.0442 buttons<6.5 0.0288
        -0.0393
        author<0.5105 addressStory<1e-35 slug<-1e-35 0.0396 ogArticle<1e-35 -0.045 -0.00733 0.0438 addressForum<1e-35
        0.0426 -0.0433
        date<0.49375 linkCount<96.5 -0.00585 -0.0426 addressForum<1e-35 below<1e-35 markupPage<1e-35 0.0397 -0.0135
        -0.02 -0.0564
        ogArticle<1e-35 addressStory<1e-35 isRoot<-1e-35 0.0438 sharing<1e-35 -0.0437 0.0122 0.0426 shape<1.75
        0.000267 0.0467
        bodyLetters<691 -0.0414 below<1e-35 markupStory<1e-35 repeats<12.5 shareMarks<1e-35 -0.0113 0.0264 -0.0216
        0.0438 -0.031
        author<0.5105 slugWords<3.5 pathDepth<-1e-35 0.0373 -0.0362 addressShop<1e-35 0.0223 -0.05 addressForum<1e-35
        0.0391 -0.0489
        author<0.5105 bodyProse<4.5 -0.0438 lines<315.5 bodyProse<20.5 -0.0103 0.0251 -0.0345 date<0.47 -0.00645
        0.0375
        author<0.5105 linksALetter<1.8997 ends<1e-35 -0.0173 0.0241 pathDepth<-1e-35 0.0319 -0.0412 date<0.49375
        -0.00948 0.0359
        date<0.49375 linksALetter<2.5497 -0.014 -0.0474 bodyLetters<315 -0.0427 below<1e-35 inputs<25.5 0.0414 -0.017
        -0.0196
        shape<2.25 slug<-1e-35 0.0427 addressStory<1e-35 markupStory<1e-35 -0.0381 0.0291 0.0359 gap<1.9393 0.0363
        -0.0229
        shape<2.25 pathDepth<-1e-35 0.0426 bodyShare<0.50528 -0.0403 gap<1.0674 0.0344 -0.0174 gap<1.9085 0.0353
        -0.0187
        titleWords<4.5 date<0.5475 -0.0416 -0.00754 ogArticle<1e-35 sentences<0.56168 -0.0366 date<0.5475 -0.0118
        0.0211 0.0378
        bodyProse<3.5 -0.0374 prices<1e-35 addressManual<1e-35 images<26.5 0.0368 0.00472 -0.0433 titleGuides<1e-35
        -0.0415 0.0233
        addressStory<1e-35 bodyProse<3.5 -0.0408 markupStory<1e-35 news<1e-35 pathDepth<-1e-35 0.0397 -0.018 0.0403
        0.0324 0.0451
        addressStory<1e-35 gap<1.6145 bodyLetters<341 -0.0447 steps<4.5 authorMarks<1e-35 0.00561 0.0401 -0.0389
        -0.0362 0.0442
        titleWords<5.5 bodyLetters<786.5 -0.0401 authorMeta<1e-35 -0.0172 0.032 date<0.30375 -0.00927
        quoteShare<0.10054 0.0331 -0.0271
        author<0.5105 gap<1.2124 bodyLines<1.5 -0.0435 lines<306.5 0.0271 -0.017 -0.0359 gap<1.7545 0.0362 -0.014
        author<0.5105 addressStory<1e-35 pathDigits<-1e-35 0.0344 bodyShare<0.67561 -0.0377 -0.00328 0.0392
        forumData<1e-35 0.033 -0.0427
        ogArticle<1e-35 addressManual<-1e-35 0.0389 titleGuides<1e-35 -0.0288 times<9.5 0.0254 -0.03
        bodyLetters<1063.5 -0.0144 0.0358
        addressStory<1e-35 authorMeta<1e-35 gap<1.6145 sentences<1.1056 -0.0286 titlePart<0.60533 -0.0154 0.0248
        -0.0395 0.0294 0.0449
        bodyProse<2.5 -0.0398 shape<1.75 slugWords<-1e-35 0.0383 slugWords<1.5 -0.0326 0.00228 images<19.5 0.0377
        0.00586
        author<0.5105 bodyShare<0.26062 -0.0384 linkCount<150.5 bodyLinks<0.034939 -0.00146 0.0432 -0.0249
        linkCount<235.5 0.0346 -0.00854
        author<0.5105 titleGuides<1e-35 gap<1.2124 titleWords<4.5 -0.0285 0.0141 -0.0393 0.02 gap<1.7545 0.0345
        -0.00856
        addressStory<1e-35 ogArticle<1e-35 slugWords<-1e-35 0.0385 sharing<1e-35 -0.033 0.008 bodyProse<4.5 -0.0238
        0.0264 0.0413
        titleWords<4.5 -0.0229 gap<1.9085 bodyLetters<198.5 -0.0348 product<1e-35 0.0342 -0.0255 authorMeta<1e-35
        -0.0328 0.0223
        addressStory<1e-35 author<0.5105 slug<-1e-35 0.032 gap<1.3038 -0.0145 -0.0394 gap<1.7545 0.0295 -0.0252 0.0424
        shape<2.25 slug<-1e-35 0.0381 titleGuides<1e-35 -0.0306 0.0158 below<0.004061 typeProduct<1e-35 0.0293 -0.0354
        -0.0344
        ogArticle<1e-35 gap<1.3038 bodyLines<1.5 -0.0387 titlePart<0.67891 -0.00735 0.0357 -0.0348 bodyProse<2.5
        -0.0327 0.032
        author<0.6275 bodyShare<0.59326 slug<-1e-35 0.0306 -0.0314 steps<107.5 0.0153 -0.037 addressForum<1e-35 0.0308
        -0.0347
        shape<2.25 slugWords<-1e-35 0.0372 linksALetter<1.8174 -0.000152 -0.0353 gap<1.6223 addressForum<1e-35 0.036
        -0.0313 -0.021
        date<0.5475 titleGuides<1e-35 meanLine<227.66 -0.0344 0.00597 0.0257 addressForum<1e-35 bodyProse<2.5 -0.0153
        0.0309 -0.0486
        author<0.5105 bodyShare<0.29035 -0.0355 addressShop<1e-35 0.000623 -0.0436 ogArticle<1e-35 forms<1.5 0.0238
        -0.0185 0.0372
        titleWords<4.5 meanLine<206.33 -0.0303 0.0143 gap<1.9393 meanLine<44.167 -0.0333 firm<22.118 0.0357 -0.0114
        -0.021
        shape<2.25 slug<-1e-35 0.0372 slugWords<1.5 -0.0361 -0.00876 typeProduct<1e-35 questions<4.6136 0.0315
        -0.00429 -0.033
        longest<202.5 date<0.5225 -0.0423 -0.00303 inputs<15.5 ends<1e-35 buttons<7.5 0.0185 -0.0127 0.0375 -0.0248
        ogArticle<1e-35 linkCount<95.5 meanLine<70.34 -0.0331 0.022 sharing<1e-35 -0.0291 0.0217 bodyShare<0.16379
        -0.0145 0.0308
        ogArticle<1e-35 gap<1.233 linksALetter<2.8321 0.0143 pathDepth<-1e-35 0.0249 -0.0352 -0.029 promptMarks<41.5
        0.0304 -0.00915
        addressStory<1e-35 author<0.5105 bodyLinks<0.033917 slug<-1e-35 0.0277 -0.0311 0.00436 addressForum<1e-35
        0.0253 -0.038 0.0378
        addressStory<1e-35 ogArticle<1e-35 pathDepth<-1e-35 0.0344 -0.0232 headingShare<0.072677 bodyLetters<1434.5
        -0.0179 0.0293 -0.0296 0.0367
        author<0.5105 linksALetter<4.5315 gap<1.0674 0.018 -0.0201 -0.0382 addressForum<1e-35 bodyLinks<0.17427 0.0347
        -0.0353 -0.0312
        date<0.51125 bodyShare<0.29035 -0.0375 gap<1.0674 0.0303 -0.0188 gap<1.6313 bodyLines<1.5 -0.0294 0.029
        -0.0149
        addressStory<1e-35 author<0.5105 sentences<1.1056 -0.0332 gap<1.7676 0.00563 -0.028 ogOther<1e-35 0.024
        -0.0184 0.0365
        bodyLetters<356.5 -0.0384 gap<1.6145 sentences<0.87003 titleGuides<1e-35 -0.0327 0.0257 prices<1e-35 0.0328
        -0.0142 -0.0215
        ends<1e-35 longest<390.5 -0.024 bodyLetters<10692 0.0171 -0.0181 linkCount<188.5 0.0365 publishedMeta<1e-35
        -0.0173 0.025
        bodyProse<2.5 -0.031 gap<1.6145 addressManual<1e-35 addressPage<1e-35 0.0308 -0.0317 -0.0389
        bodyLinks<0.030098 -0.0293 0.0176
        ogArticle<1e-35 gap<1.2124 bodyLines<1.5 -0.0358 titlePart<0.60749 -0.0136 0.0269 -0.0269 titleWords<5.5
        -0.00715 0.0286
        date<0.5475 longest<444.5 -0.0284 bodyProse<42.5 0.0254 -0.0328 gap<2.5656 bodyProse<2.5 -0.02 0.0268 -0.0247
        date<0.78875 titleGuides<1e-35 slugWords<-1e-35 0.0325 -0.0232 0.0151 bodyLetters<356.5 -0.0246 gap<2.9755
        0.0337 -0.0205
        longest<226 -0.0244 lines<171.5 0.0268 titlePart<0.67725 -0.0164 bodyLinks<0.0087279 linkedHeadings<2.5
        -0.0278 0.0163 0.0243
        author<0.5105 titleWords<7.5 -0.0218 0.00557 ogOther<1e-35 titlePart<0.55425 -0.0101 0.0307 titlePart<0.85096
        -0.0242 0.0244
        titleWords<5.5 lines<92.5 0.00871 -0.022 ogOther<1e-35 inputs<12.5 0.03 -0.000353 headingShare<0.0083827
        -0.0311 0.0117
        sharing<1e-35 bodyProse<1.5 -0.0342 buttons<7.5 steps<6.5 firm<22.118 0.02 -0.0203 -0.0266 -0.0196 0.0327
        addressStory<1e-35 date<0.78875 pathDepth<-1e-35 0.0316 slugWords<5.5 -0.0249 0.0125 addressForum<1e-35 0.0284
        -0.0398 0.0356
        addressStory<1e-35 markupStory<1e-35 pathDepth<-1e-35 0.033 news<1e-35 -0.0216 0.0295 questions<4.9599 0.0361
        -0.0191 0.0373
        ends<1e-35 linksALetter<3.6731 headingShare<0.064214 headingShare<0.022938 -0.0103 0.0268 -0.0342 -0.0347
        inputs<11.5 0.0318 -0.00733
        sharing<1e-35 inputs<15.5 ends<1e-35 changedMeta<1e-35 sentences<0.87964 -0.0368 -0.00577 0.02 0.0247 -0.0296
        0.032
        sharing<1e-35 titleGuides<1e-35 meanLine<98.875 -0.0327 buttons<3.5 shape<1.25 -0.0094 0.0305 -0.0215 0.0165
        0.0274
        addressStory<1e-35 markupStory<1e-35 addressStory<-1e-35 0.034 inputs<13.5 ends<1e-35 -0.0153 0.016 -0.0344
        0.024 0.0335
        ogArticle<1e-35 prices<1e-35 addressForum<1e-35 date<0.5475 -0.0118 0.0201 -0.0404 -0.0349 shape<1.75 -0.00312
        0.0277
        titleWords<4.5 meanLine<197.07 -0.0264 repeats<6.5 0.0284 -0.0229 inputs<12.5 meanLine<65.907 -0.0167 0.0307
        -0.0108
        titleWords<4.5 linkCount<96.5 pageLinks<0.045418 -0.0291 0.0209 -0.0282 inputs<12.5 pageLinks<0.087316
        -0.00743 0.03 -0.00671
        bodyLines<1.5 -0.0365 date<0.5475 titleGuides<1e-35 -0.0191 0.0284 below<1e-35 listShare<0.5694 0.026 -0.027
        -0.016
        sharing<1e-35 titleGuides<1e-35 pathDigits<-1e-35 0.0298 articles<1e-35 -0.0283 -0.00249 bodyProse<17.5
        -0.0109 0.0275 0.026
        titleWords<4.5 linksALetter<2.6159 -0.00108 -0.0341 gap<1.1978 listShare<0.761 bodyProse<1.5 -0.0186 0.0397
        -0.0311 -0.00614
        bodyShare<0.1438 -0.0288 shape<2.25 -0.00358 addressPage<1e-35 addressForum<1e-35 sentences<1.0051 -4.17e-05
        0.0383 -0.0293 -0.0363
        addressForum<1e-35 slugWords<4.5 linksALetter<2.9069 lines<193.5 0.0209 author<0.651 -0.0207 0.0182 -0.0214
        0.0336 -0.0422
        sentences<1.1006 -0.0214 teasers<153.5 dateMarks<1e-35 -0.00402 below<1e-35 titlePart<0.99315 0.042 0.00128
        -0.0157 -0.0274
        addressStory<1e-35 markupStory<1e-35 slugWords<-1e-35 0.0307 news<1e-35 -0.0202 0.0255 buttons<4.5 0.0374
        -0.0176 0.0349
        addressStory<1e-35 inputs<15.5 slugWords<1.5 -0.0183 images<29.5 questions<0.59859 0.00271 0.0418 -0.0132
        -0.0258 0.0307
        bodyLetters<315 -0.0347 prices<1e-35 articles<1e-35 repeats<9.5 reader<1.7778 0.0336 -0.00541 -0.0248 0.0269
        -0.0234
        bodyShare<0.26062 -0.0223 dateMarks<1e-35 slug<45.5 -0.0141 0.0274 linkCount<210.5 headingShare<0.072677
        0.0306 -0.0124 -0.00732
        addressStory<1e-35 bodyLetters<296.5 -0.0339 steps<2.5 tagMarks<6.5 headingShare<0.076878 0.0159 -0.0226
        -0.0275 -0.0342 0.0335
        addressStory<1e-35 sentences<1.1056 authorMarks<2.5 -0.0308 0.00917 bodyLinks<0.033917 firm<16.612 0.00262
        -0.0346 0.0251 0.0303
        bodyLinks<0.0087279 buttons<7.5 bodyProse<62.5 bodyLines<1.5 -0.0258 0.0168 -0.0448 -0.0324 slugWords<1.5
        -0.0131 0.0218
        addressForum<1e-35 date<0.7825 titleGuides<1e-35 slugWords<-1e-35 0.0296 -0.0155 0.0201 repeats<12.5 0.0319
        -0.00402 -0.0391
        addressForum<1e-35 meanLine<78.56 titleGuides<1e-35 -0.0281 0.0163 shape<1.75 isRoot<-1e-35 0.0306 -0.00425
        0.0239 -0.0394
        gap<1.6946 bodyProse<1.5 -0.0261 addressManual<1e-35 product<1e-35 inputs<16.5 0.031 -0.00522 -0.028 -0.033
        -0.0194
        steps<1e-35 linksALetter<4.0861 promptMarks<17.5 teasers<47.5 times<11.5 0.0362 -0.00784 0.00232 -0.0105
        -0.0237 -0.0306
        addressStory<1e-35 gap<1.9085 bodyLetters<275 -0.0313 bodyLetters<11016 product<1e-35 0.0216 -0.0308 -0.0191
        -0.0225 0.0305
        titleWords<5.5 lines<92.5 0.0138 longest<451.5 -0.0261 -0.00196 forms<2.5 firm<21.395 0.023 -0.0202 -0.0118
        addressStory<1e-35 gap<1.6145 bodyProse<1.5 -0.0279 addressPage<1e-35 below<1e-35 0.0194 -0.0169 -0.0386
        -0.0244 0.0364
        titleGuides<1e-35 sentences<0.90977 -0.0302 buttons<7.5 0.0159 inside<0.0095696 0.021 -0.0274 firm<1.2524
        -0.00512 0.0392
        steps<4.5 prices<1e-35 longest<204.5 -0.0168 inside<0.094399 0.0218 -0.00839 linksALetter<1.0518 0.0106
        -0.0333 -0.0293
        sharing<1e-35 bodyShare<0.1364 -0.0293 asked<0.076436 forms<2.5 0.0245 -0.0149 asked<0.55719 -0.0123 0.03
        0.0239
        markupStory<1e-35 sharing<1e-35 pathDepth<-1e-35 0.0264 linksALetter<4.5315 -0.00765 -0.0329 0.0216
        addressShop<1e-35 0.0311 -0.0212
        addressManual<1e-35 bodyProse<2.5 -0.0209 titleOffers<1e-35 prices<1e-35 reader<0.90423 0.0386 0.012 -0.0103
        -0.0222 -0.0288
        addressStory<1e-35 sentences<1.1056 titleGuides<1e-35 -0.0339 0.0121 images<26.5 steps<1.5 0.0212 -0.0243
        -0.0199 0.0324
        buttons<7.5 shareMarks<1e-35 date<0.63625 -0.023 0.0159 buttons<2.5 0.027 -0.00207 addressStory<1e-35 -0.0219
        0.0166
        gap<1.9085 bodyProse<2.5 -0.0212 bodyProse<62.5 0.0211 reader<7.8808 -0.041 0.0102 bodyLinks<0.0037437 -0.0371
        0.00333
        addressForum<1e-35 titleGuides<1e-35 prices<1e-35 slugWords<4.5 linkCount<87.5 0.0146 -0.0131 0.0287 -0.0289
        0.0221 -0.0371
        bodyLetters<296.5 -0.0307 gap<1.0917 beside<0.038711 titlePart<0.58412 -0.0257 0.0194 0.0365
        bodyLinks<0.0087279 -0.0189 0.00722
        addressStory<1e-35 images<22.5 shape<1.25 lines<184.5 0.00288 -0.0341 0.0194 asked<0.089493 0.0107 -0.03
        0.0271
        sharing<1e-35 lines<165.5 meanLine<81.083 -0.0259 0.0121 repeats<36.5 -0.0199 0.0157 meanLine<98.875 -0.0103
        0.035
        bodyShare<0.26062 -0.019 bodyLetters<10692 images<17.5 0.026 date<0.9275 -0.0151 0.027 meanLine<97.717 0.0265
        -0.0287
        titleWords<5.5 titlePart<0.69898 -0.000361 date<0.8175 -0.0345 0.0125 addressPage<1e-35 ogArticle<1e-35
        0.00163 0.0264 -0.0361
        addressForum<1e-35 sharing<1e-35 slug<45.5 writtenBy<1e-35 slug<-1e-35 0.0271 -0.0142 0.0338 0.0293 0.0279
        -0.0407
        sharing<1e-35 images<18.5 shape<1.25 linkCount<81.5 0.0162 -0.0241 below<0.004061 0.03 -0.0178 -0.0197 0.0263
        sharing<1e-35 headingShare<0.0095268 addressPage<-1e-35 0.0243 -0.0201 headingShare<0.075944 date<0.125
        -0.00441 0.0264 -0.0244 0.0216
        ends<1e-35 titleGuides<1e-35 gap<1.2543 -0.00594 -0.0315 commentShare<0.0025674 0.0257 -0.0334 inputs<24.5
        0.0246 -0.0208
        bodyLinks<0.0087279 buttons<4.5 0.00255 -0.0257 steps<4.5 tagMarks<11.5 quoteShare<0.049347 0.0325 -0.0212
        -0.0225 -0.0198
        sentences<0.87964 -0.0203 gap<1.6145 steps<1.5 pageLinks<0.51471 listShare<0.61242 0.0324 -0.0214 -0.00981
        -0.0255 -0.0132
        sentences<1.1056 titleNumber<1e-35 -0.0232 0.00739 reader<0.77696 0.0229 bodyLinks<0.0042032 -0.0241
        author<0.5105 -0.0064 0.0268
        addressStory<1e-35 titleGuides<1e-35 ends<1e-35 -0.0173 prices<3.5 0.0227 -0.0243 commentShare<0.0025674
        0.0286 -0.0245 0.0301
        addressStory<1e-35 writtenBy<1e-35 news<1e-35 isRoot<-1e-35 0.0293 headingShare<0.021717 -0.0203 -0.00227
        0.0291 0.034 0.0338
        addressForum<1e-35 prices<1e-35 titleWords<1.5 -0.0236 articles<1e-35 0.00239 markupManual<1e-35 0.0332
        -0.0216 -0.0194 -0.0388
        addressForum<1e-35 product<1e-35 longest<878 longest<523.5 shareMarks<1e-35 -0.0106 0.0132 0.0328 -0.0192
        -0.0269 -0.032
        bodyLetters<296.5 -0.0307 images<18.5 bodyLetters<13345 bodyLinks<0.13956 dateMarks<1e-35 0.0129 0.0422
        -0.0178 -0.0153 -0.00918
        bodyShare<0.1438 -0.0247 product<1e-35 firm<19.956 firm<0.69316 lines<315.5 0.00981 -0.0335 0.0263 -0.0186
        -0.0292
        sharing<1e-35 images<17.5 sentences<0.87964 -0.0229 titleWords<1.5 -0.0183 0.0212 asked<0.08422 0.00882
        -0.0304 0.0217
        gap<1.6145 sentences<0.87964 -0.0145 listShare<0.61242 bodyLines<1.5 -0.0193 0.027 -0.0284 longest<638 -0.0217
        0.0188
        date<0.78875 lines<169.5 bodyLetters<1560.5 -0.0152 firm<30.24 0.0321 -0.0252 -0.0177 titlePart<0.65881
        -0.0119 0.0267
        firm<19.956 titleWords<2.5 -0.0192 pathDigits<1e-35 0.0211 gap<1.9085 meanLine<55.593 -0.0273 0.0166 -0.03
        -0.0251
        inputs<15.5 shareMarks<1e-35 -0.0133 beside<0.43568 bodyLinks<0.0015018 -0.000662 0.0239 -0.0113
        shareMarks<3.5 0.0167 -0.029
        addressStory<1e-35 inputs<15.5 dateMarks<1e-35 -0.0163 below<0.0018341 bodyProse<64.5 0.0306 -0.0148 -0.0129
        -0.0276 0.0231
        addressStory<1e-35 authorMarks<1e-35 bodyProse<61 linksALetter<4.0861 0.000393 -0.0257 -0.0507 gap<1.7545
        0.0251 -0.0219 0.0277
        steps<1.5 sentences<0.41595 -0.0249 gap<1.6223 0.0158 titlePart<0.53901 promptMarks<17.5 0.0406 -0.0212
        -0.0196 -0.0241
        tagMarks<11.5 ends<1e-35 longest<315.5 -0.0189 titlePart<0.47881 0.0263 -0.00433 lines<535 0.0298 -0.0146
        -0.0259
        buttons<7.5 inside<0.01105 sentences<0.97434 -0.0277 0.004 addressForum<1e-35 0.0248 -0.0223
        bodyLinks<0.0026243 -0.0309 -0.0038
        author<0.4675 headingShare<0.022938 -0.0226 0.0105 prices<1e-35 below<0.045756 headings<34.5 0.0291 -0.0117
        -0.024 -0.0155
        author<0.5105 images<19.5 images<3.5 -0.0162 0.0151 -0.0202 bodyLinks<0.17427 times<3.5 0.0312 -0.0123 -0.0313
        addressStory<1e-35 author<0.88 isRoot<-1e-35 0.0272 images<24.5 shape<1.25 -0.0161 0.0136 -0.0249 0.0265
        0.0325
        ogArticle<1e-35 lines<315.5 sentences<0.87964 -0.0231 0.00733 -0.0249 beside<0.26376 bodyLetters<1228 -0.00863
        0.0326 -0.00717
        titleGuides<1e-35 articles<1e-35 reader<0.90423 0.00439 -0.0297 0.00712 reader<14.085 asked<0.1487 0.0205
        -0.0267 0.0397
        longest<387.5 prices<1e-35 linksALetter<2.8724 headingShare<0.089047 0.0165 -0.0303 -0.0191 -0.0351 times<14.5
        0.0189 -0.0256
        addressForum<1e-35 addressShop<1e-35 bodyProse<62.5 titleOffers<1e-35 bodyProse<2.5 -0.0143 0.0177 -0.0229
        -0.0237 -0.0318 -0.0311
        addressForum<1e-35 firm<19.956 prices<1e-35 linksALetter<5.1764 isRoot<1e-35 0.0201 -0.0218 -0.0205 -0.012
        -0.021 -0.0308
        pathDigits<-1e-35 0.0277 date<0.895 headingShare<0.021142 -0.0195 headingShare<0.047995 0.0185 -0.0173
        listShare<0.19648 0.0195 -0.0197
        images<18.5 bodyLetters<315 -0.0256 0.0153 bodyLetters<11790 slug<-1e-35 0.0228 date<0.895 -0.0274 0.00511
        0.0161
        questions<3.0136 markupStory<1e-35 slug<-1e-35 0.0253 -0.00575 0.0265 images<10.5 0.00736 meanLine<72.487
        0.0112 -0.0345
        sharing<1e-35 writtenBy<1e-35 slugWords<-1e-35 0.0242 slugWords<1.5 -0.0254 forms<2.5 0.0042 -0.0228 0.03
        0.0191
        addressForum<1e-35 dateMarks<1e-35 bodyProse<20.5 -0.0177 bodyProse<62.5 0.0192 -0.0205 addressShop<1e-35
        0.0181 -0.0217 -0.031
        dateMarks<1e-35 slug<39.5 -0.0159 0.0234 headingShare<0.072677 tagMarks<6.5 below<0.018019 0.0269 -0.00885
        -0.0147 -0.0265
        headingShare<0.075944 headingShare<0.021626 buttons<2.5 bodyLetters<198.5 -0.0231 0.0119 -0.0189 teasers<43.5
        0.0364 0.00675 -0.0255
        steps<4.5 bodyLetters<198.5 -0.0279 gap<1.0917 0.0228 inside<0.057582 headings<16.5 0.0039 -0.0246 0.0174
        -0.028
        sharing<1e-35 addressPage<1e-35 steps<1.5 product<1e-35 linksALetter<4.5315 0.0144 -0.021 -0.028 -0.0247
        -0.033 0.0253
        addressStory<1e-35 inputs<15.5 dateMarks<1e-35 gap<1.0247 0.00993 -0.0171 0.0126 shape<-1.5 0.0117 -0.0307
        0.0313
        sharing<1e-35 inputs<15.5 articles<1e-35 headings<9.5 0.00586 -0.0173 inputs<5.5 0.00126 0.0396 -0.0239 0.024
        longest<394 -0.00895 bodyProse<47.5 below<0.02107 repeats<12.5 0.0325 -0.0109 -0.0142 authorMarks<1e-35
        -0.0306 0.0151
        ends<1e-35 sentences<4.02 reader<49.219 isRoot<-1e-35 0.0205 -0.02 0.0152 0.0286 listShare<0.63174 0.0157
        -0.0275
        titleGuides<1e-35 listShare<0.14629 headings<21.5 bodyLetters<315 -0.0235 0.0177 -0.0165 -0.0213
        bodyLines<21.5 -0.00668 0.037
        buttons<9.5 markupStory<1e-35 linkCount<87.5 pageLinks<0.087316 -0.0158 0.0258 -0.0101 0.0329 slugWords<4.5
        -0.0239 0.0085
        gap<1.0917 bodyProse<3.5 -0.0164 0.0204 writtenBy<1e-35 listShare<0.18902 listShare<0.034033 -0.0128 0.0173
        -0.03 0.0267
        addressForum<1e-35 dateMarks<1e-35 addressStory<1e-35 -0.0137 0.0219 buttons<14.5 headingShare<0.089047 0.0316
        -0.0196 -0.0137 -0.0331
        headingShare<0.021626 bodyLetters<12595 linksALetter<3.8166 0.00666 -0.0206 -0.0304 headingShare<0.061535
        0.0269 linksALetter<2.302 -0.0208 0.0198
        headingShare<0.075944 headingShare<0.021626 -0.00291 headings<18.5 0.0449 titlePart<0.61991 -0.0153 0.0206
        slug<12.5 0.00944 -0.0342
        inputs<13.5 slugWords<1.5 linkCount<77.5 0.0136 -0.018 addressManual<1e-35 0.0166 -0.0159 buttons<2.5 0.00937
        -0.0245
        ends<1e-35 gap<1.0216 meanLine<81.083 -0.0239 0.015 meanLine<115.37 -7.07e-05 -0.027 forms<1.5 0.0254 -0.00881
        firm<1e-35 addressForum<-1e-35 0.0239 -0.0182 repeats<7.5 date<0.7825 longest<394 -0.0296 4.68e-05 0.019
        0.0178
        addressManual<1e-35 news<1e-35 product<1e-35 firm<19.412 beside<0.041494 -0.00846 0.0121 -0.0198 -0.0315
        0.0271 -0.0292
        inputs<15.5 bodyShare<0.087318 -0.0226 gap<1.191 bodyShare<0.88331 0.0274 -0.0146 headingShare<0.072677 0.0068
        -0.0318 -0.0169
        beside<0.26376 ogArticle<1e-35 -0.00539 linkCount<63.5 -0.0143 questions<9.0866 0.0367 -0.0199 buttons<2.5
        0.00337 -0.0287
        bodyShare<0.10233 -0.0249 gap<1.0216 listShare<0.761 bodyShare<0.23645 -0.00692 0.0346 -0.0251
        pageLinks<0.073012 -0.024 0.000402
        titleGuides<1e-35 prices<1e-35 sentences<0.97434 -0.0185 below<1e-35 bodyLetters<8399 0.023 -0.012 -0.0169
        -0.0263 0.0185
        articles<1e-35 pathDepth<-1e-35 0.0234 reader<51.519 -0.0161 0.0149 firm<1e-35 -0.00919 pathDepth<1.5 -0.00049
        0.0341
        beside<0.31712 beside<0.041494 meanLine<79.929 -0.0282 listShare<0.1643 0.00906 -0.023 forms<1e-35 -0.0114
        0.0255 -0.0162
        titleWords<4.5 sentences<2.069 -0.0228 linkCount<199.5 0.027 -0.0185 longest<878 headingShare<0.072677 0.0117
        -0.0166 -0.023
        addressPage<1e-35 times<3.5 articles<1e-35 gap<1.9901 0.00467 -0.024 bodyLines<5.5 -0.0156 0.0241 -0.0203
        -0.0295
        addressManual<1e-35 product<1e-35 quoteShare<0.043372 meanLine<302.71 headingShare<0.075944 0.0195 -0.0107
        -0.0146 -0.0163 -0.023 -0.0271
        questions<3.264 bodyProse<2.5 -0.0187 gap<1.0674 0.0254 bodyShare<0.2985 authorMarks<1e-35 0.0423 -0.0043
        -0.00849 -0.0159
        addressStory<1e-35 listShare<0.14629 titleWords<1.5 -0.0198 0.00838 longest<387.5 -0.0305 beside<0.069297
        -0.0171 0.0208 0.0301
        addressStory<1e-35 buttons<7.5 date<0.5475 repeats<10.5 -0.0211 0.0217 linksALetter<2.155 0.0333 0.00231
        -0.0135 0.0309
        news<1e-35 pathDepth<-1e-35 0.0239 writtenBy<1e-35 repeats<36.5 repeats<11.5 -0.00606 -0.0318 0.0177 0.0219
        0.0263
        gap<1.0674 bodyLines<1.5 -0.0186 0.0201 titleGuides<1e-35 bodyLines<20.5 listShare<0.14629 0.0158 -0.0254
        -0.0267 0.0144
        addressPage<1e-35 addressStory<1e-35 listShare<0.14629 shape<1.25 -0.00996 addressForum<1e-35 0.0192 -0.022
        -0.0189 0.022 -0.0316
        buttons<2.5 shareMarks<1e-35 -0.0109 lines<61.5 -0.0127 product<1e-35 quoteShare<0.10054 0.0416 -0.0129
        -0.0161 -0.0107
        addressPage<1e-35 addressForum<1e-35 author<0.7375 prices<1e-35 0.00389 -0.0172 slug<6.5 -0.0103 0.0356
        -0.0255 -0.0293
        prices<1e-35 headingShare<0.021626 asked<0.45751 gap<1.3136 -0.000879 -0.0246 0.0264 headingShare<0.064214
        0.0278 -0.00281 -0.0185
        addressForum<1e-35 promptMarks<17.5 bodyLinks<0.13956 steps<1.5 firm<19.956 0.0232 -0.0157 -0.0159 -0.0236
        -0.0137 -0.0273
        inputs<13.5 bodyLetters<296.5 -0.0229 addressManual<1e-35 headings<19.5 0.0239 titleGuides<1e-35 -0.0167
        0.0316 -0.018 -0.0154
        sharing<1e-35 lines<192.5 tagMarks<1e-35 date<0.48 0.00829 date<0.5475 -0.033 -0.000338 0.022 -0.0122 0.022
        images<18.5 titleWords<1.5 -0.0184 sentences<0.87964 -0.0101 0.0196 date<0.8825 -0.0217 addressForum<1e-35
        0.0248 -0.0214
        images<18.5 shape<1.25 images<7.5 -0.0135 0.0217 0.0246 bodyLinks<0.0052578 -0.0212 author<0.7325 -0.0103
        0.0296
        articles<1e-35 -0.00675 articles<1.5 repeats<5.5 0.00568 0.0432 forms<2.5 images<3.5 -0.0179 0.0238 -0.026
        questions<2.7721 titleOffers<1e-35 sentences<0.44407 -0.0216 titleWords<2.5 -0.00814 0.0181 -0.022 longest<667
        -0.0283 0.0206
        bodyLinks<0.13389 bodyLinks<0.0087279 gap<1.0021 bodyShare<0.24561 -0.0166 0.0249 -0.0187 longest<878 0.0199
        -0.0187 -0.0306
        ends<1e-35 dateMarks<1e-35 -0.0128 times<3.5 headingShare<0.085789 0.0155 -0.0221 -0.0206 buttons<8.5 0.0298
        0.00246
        dateMarks<1e-35 titleGuides<1e-35 -0.0176 meanLine<144.7 0.0306 -0.0126 lines<169.5 meanLine<81.083 -0.0102
        0.0305 -0.00366
        writtenBy<1e-35 news<1e-35 slug<-1e-35 0.023 date<0.49 meanLine<227.66 -0.00587 0.0216 -0.0149 0.0244 0.0257
        addressShop<1e-35 ends<1e-35 asked<0.09918 0.00822 asked<0.31339 -0.0197 0.00585 linkCount<214.5 0.0286
        -0.0125 -0.0268
        addressForum<1e-35 longest<394 listShare<0.14801 longest<204.5 -0.0119 longest<363.5 0.0263 -0.0129 -0.0222
        0.0124 -0.0241
        product<1e-35 bodyLetters<296.5 -0.0219 asked<0.14496 0.0213 asked<0.45553 firm<1.2524 -0.0201 0.00148 0.0232
        -0.0239
        pageLinks<0.070426 -0.0213 linkCount<87.5 0.0194 lines<143.5 -0.0296 linkCount<150.5 bodyLinks<0.0095641
        -0.00347 0.034 -0.00734
        buttons<2.5 bodyShare<0.90899 quoteShare<0.069557 0.0213 -0.0191 -0.0181 beside<0.35225 inHeadings<1.5 -0.016
        0.0136 -0.0268
        addressForum<1e-35 date<0.895 asked<0.45553 headingShare<0.021626 -0.0151 headingShare<0.048915 0.0213
        -0.00867 0.0173 0.0223 -0.0299
        headingShare<0.021626 listShare<0.14629 shape<1.25 -0.0172 0.0146 -0.0263 headingShare<0.064214 0.0225
        bodyShare<0.45744 0.0197 -0.025
        dateMarks<1e-35 bodyProse<20.5 -0.0177 bodyProse<26.5 0.0272 -0.00453 images<18.5 dateMarks<16.5 0.0263
        -0.0144 -0.00467
        buttons<2.5 shareMarks<1e-35 -0.00728 0.0244 inputs<11.5 shareMarks<9.5 -0.00827 articles<1e-35 -0.00819
        0.0295 -0.0235
        gap<1.0917 bodyShare<0.26062 -0.0177 inside<0.10376 0.0327 -0.0139 bodyShare<0.2985 0.0104
        headingShare<0.072677 -0.0054 -0.0295
        sharing<2.5 pathDepth<-1e-35 0.0221 news<1e-35 pageLinks<0.4999 frames<1e-35 0.00102 -0.0227 -0.0276 0.0205
        0.0222
        reader<0.77696 bodyProse<2.5 -0.016 0.019 slugWords<1.5 -0.027 images<18.5 0.0138 repeatShare<0.14799 -0.0319
        0.0085
        firm<1e-35 bodyLetters<14309 titleWords<4.5 -0.0176 images<26.5 0.0211 -0.0144 -0.0376 publishedMeta<1e-35
        0.00236 0.0297
        bodyProse<62.5 bodyProse<17.5 bodyLines<17.5 promptMarks<2.5 0.022 -0.00499 -0.0227 0.0144 repeatShare<0.14308
        -0.0302 0.0118
        questions<3.0136 meanLine<302.71 bodyLetters<296.5 -0.0216 dateMarks<1e-35 0.00242 0.0239 -0.0236
        meanLine<186.73 -0.0234 0.0105
        bodyLetters<11016 longest<390.5 -0.00665 frames<1e-35 bodyLetters<487.5 -0.0126 0.03 -0.00339 bodyLines<174.5
        -0.0306 0.00995
        ends<1e-35 sharing<1e-35 slugWords<-1e-35 0.0171 repeats<31.5 -0.0163 0.0146 0.0127 inputs<11.5 0.0303 -0.0109
        listShare<0.14629 date<0.895 -0.000366 addressForum<1e-35 0.0323 -0.0155 bodyShare<0.46726 -0.0254
        addressManual<1e-35 0.0107 -0.0239
        articles<1e-35 pathDepth<-1e-35 0.0219 -0.0104 bodyLetters<672.5 -0.0173 bodyLetters<15529 addressForum<1e-35
        0.0282 -0.0121 -0.00832
        gap<3.6882 bodyLetters<9941.5 bodyLetters<198.5 -0.0216 beside<0.45611 0.0133 -0.0112 meanLine<97.717 0.0147
        -0.0254 -0.0227
        ends<1e-35 asked<0.1487 teasers<1e-35 -0.0118 0.0121 slug<17.5 -0.00354 -0.0249 buttons<8.5 0.0287 -0.00476
        bodyLinks<0.033917 addressPage<1e-35 listShare<0.14801 0.00584 -0.0161 -0.0296 bodyLinks<0.13956 bylines<11.5
        0.0276 -0.0159 -0.0164
        asked<0.55719 asked<0.14496 0.00498 beside<0.033538 slug<41.5 -0.0342 0.0125 headings<17.5 0.0138 -0.0151
        0.0166
        addressPage<1e-35 addressManual<1e-35 longest<226 -0.0129 longest<1038 quoteShare<0.043372 0.0189 -0.0171
        -0.0192 -0.0214 -0.0223
        bodyProse<62.5 bodyLinks<0.13956 bodyLinks<0.033917 addressForum<1e-35 0.00329 -0.0268 quoteShare<0.049347
        0.0279 -0.0174 -0.0219 -0.022
        linkedHeadings<8.5 gap<1.7676 beside<0.023982 -0.0133 beside<0.18287 bodyShare<0.24904 -0.0135 0.0349 -0.0031
        -0.0182 0.0139
        addressForum<1e-35 date<0.7825 titleGuides<1e-35 lines<165.5 0.00567 -0.0181 0.0128 commentShare<0.017417
        0.0309 -0.00988 -0.0233
        steps<4.5 titleOffers<1e-35 bodyLinks<0.13956 bodyLinks<0.035386 gap<1.9085 0.00977 -0.011 0.0309 -0.0219
        -0.0213 -0.0217
        writtenBy<1e-35 news<1e-35 product<1e-35 gap<1.6145 0.00352 bodyLinks<0.002369 -0.0275 0.00127 -0.0294 0.0218
        0.0252
        firm<1.2524 bodyLines<79.5 ogOther<1e-35 repeats<3.5 -0.00745 0.0234 -0.0209 -0.0347 firm<21.024 0.0117
        -0.0114
        tagMarks<11.5 bodyShare<0.87586 bodyLines<1.5 -0.0229 product<1e-35 firm<21.024 0.0144 -0.0138 -0.0228 -0.0212
        -0.0236
        articles<1e-35 titleGuides<1e-35 reader<1.7778 0.00244 -0.0262 0.0124 articles<1.5 longest<732.5 0.0326
        -0.00866 -0.00608
        addressForum<1e-35 promptMarks<17.5 steps<1.5 headingShare<0.063269 inside<0.031048 0.00493 0.0284 -0.0103
        -0.0154 -0.0124 -0.0221
        prices<1e-35 shape<1.75 linkCount<87.5 0.0106 -0.0117 linksALetter<0.11948 -0.0196 0.0183 inside<0.069606
        -0.0234 0.012
        asked<0.54692 asked<0.14496 0.0026 slug<17.5 reader<15.153 asked<0.41886 0.0226 -0.0174 -0.0166 -0.0236 0.0204
        addressPage<1e-35 shape<2.25 slugWords<-1e-35 0.0197 markupPage<1e-35 -0.0157 0.0113 pageLinks<0.049136
        -0.0142 0.0143 -0.0297
        titleGuides<1e-35 headings<19.5 headingShare<0.0020273 -0.00944 0.012 -0.0218 reader<14.085 teasers<53.5
        -0.0251 0.0134 0.0243
        bodyLinks<0.13956 bodyLinks<0.033917 buttons<7.5 questions<4.4544 bodyLines<1.5 -0.0202 0.0152 -0.021 -0.0169
        0.0195 -0.0225
        linkedHeadings<8.5 images<18.5 bodyProse<2.5 -0.0219 lines<165.5 0.0214 -0.00558 bodyLines<12.5 0.00942
        -0.0244 0.0153
        questions<2.2397 bodyLines<1.5 -0.0204 longest<723.5 addressForum<1e-35 steps<107.5 0.0169 -0.0148 -0.0175
        -0.0188 -0.0122
        headingShare<0.020878 -0.00861 headingShare<0.048915 pageLinks<0.4999 0.035 -0.0145 firm<9.9662
        bodyLinks<0.13956 0.0185 -0.0179 -0.0262
        linkCount<264 addressForum<1e-35 titleWords<3.5 firm<19.412 -0.014 0.0188 firm<19.956 0.017 -0.0139 -0.0196
        -0.0177
        bodyProse<62.5 titleGuides<1e-35 inHeadings<9.5 0.000707 -0.0197 bodyProse<16.5 -0.00552 0.034 firm<1.5049
        -0.036 0.00694
        tagMarks<11.5 ends<1e-35 bodyLinks<0.077771 bodyLinks<0.033917 -0.00868 0.021 -0.0241 inside<0.083817 0.0239
        -0.00845 -0.0236
        titleGuides<1e-35 ends<1e-35 linkCount<59.5 0.00562 -0.0173 0.0123 reader<9.2736 -0.0122 sentences<1.8904
        0.0352 -0.00563
        headingShare<0.021626 addressDate<-1e-35 0.0188 -0.0108 headingShare<0.063269 times<3.5 0.0263 -0.0119
        bodyShare<0.45744 0.0173 -0.0229
        images<18.5 shape<1.25 -0.00812 0.0223 questions<3.0136 bodyLetters<5696 reader<5.9174 0.00751 -0.0274 0.0157
        -0.0287
        images<17.5 shape<1.25 asked<0.33114 -0.0153 0.0171 0.0219 asked<0.089493 ogArticle<1e-35 -0.0126 0.0215
        -0.0189
        ends<1e-35 titleGuides<1e-35 -0.0121 firm<1.2634 -0.0111 0.0196 inputs<11.5 titleWords<2.5 -0.0112 0.0304
        -0.0124
        bodyLinks<0.13956 bodyLinks<0.024393 gap<1.0216 bodyShare<0.23808 -0.0156 0.0234 -0.00908 quoteShare<0.049347
        0.0231 -0.0174 -0.0245
        beside<0.31712 firm<1e-35 -0.0072 addressPage<1e-35 times<2.5 steps<107.5 0.0275 -0.0111 -0.00772 -0.0167
        -0.0141
        questions<3.0136 images<4.5 -0.0096 tagMarks<14.5 headings<3.5 -0.00967 0.0192 -0.0159 lines<92.5 0.0187
        -0.0251
        images<18.5 inputs<9.5 bodyLetters<315 -0.0165 bodyLetters<13561 teasers<201.5 0.0266 -0.0138 -0.00793 -0.0127
        -0.00687
        images<18.5 shape<1e-35 -0.00671 0.0138 slug<15.5 date<0.125 -0.0146 0.0225 addressStory<1e-35 -0.0254 0.0162
        addressPage<1e-35 headingShare<0.02033 buttons<2.5 0.00327 -0.0152 prices<1e-35 firm<9.9662 0.0274 -0.00673
        -0.0128 -0.0285
        lines<169.5 date<0.5475 meanLine<208.21 -0.0137 0.0239 0.0199 titleNumber<1e-35 -0.0144 commentShare<0.0074738
        0.0163 -0.0184
        reader<0.77696 lines<280.5 linksALetter<2.4305 0.0336 -0.00292 -0.0173 ends<1e-35 images<18.5 -0.00039 -0.0246
        0.00843
        images<24.5 sentences<1.9014 titleGuides<1e-35 -0.00865 0.0167 longest<232.5 -0.00875 inputs<9.5 0.0367
        -0.00387 -0.0102
        headingShare<0.02033 slug<-1e-35 0.0174 images<18.5 -0.000779 -0.0171 teasers<50.5 sentences<0.41595 -0.00853
        0.0235 -0.00415
        titleOffers<1e-35 addressManual<1e-35 linksALetter<2.8321 inputs<16.5 shareMarks<5.5 0.000825 0.0266 -0.00706
        -0.0113 -0.0161 -0.0206
        bodyLinks<0.13389 addressForum<1e-35 date<0.895 promptMarks<17.5 promptMarks<1.5 -0.00336 0.0156 -0.0117
        0.0266 -0.0204 -0.0282
        addressStory<1e-35 tagMarks<11.5 titleGuides<1e-35 pathDepth<-1e-35 0.0195 -0.00938 slug<23.5 0.0234 -0.00564
        -0.0245 0.0212
        addressPage<1e-35 bodyLinks<0.13956 prices<1e-35 times<11.5 steps<55.5 0.0143 -0.014 -0.0134 -0.0117 -0.0191
        -0.0239
        gap<1.0674 bodyProse<1.5 -0.0164 images<27.5 0.0273 -0.00567 beside<0.11744 lines<262.5 -0.00633 0.0144
        -0.0202
        shape<1.25 inside<0.025079 isRoot<-1e-35 0.0147 -0.0251 0.00319 pageLinks<0.089299 -0.0139 inputs<11.5 0.0232
        -0.00678
        dateMarks<1e-35 titlePart<0.26876 0.0148 meanLine<118.02 meanLine<83.385 -0.0175 0.0206 -0.0183 articles<1.5
        0.0149 -0.00739
        date<0.78875 headingShare<0.022938 isRoot<-1e-35 0.0152 -0.0151 frames<1e-35 0.0182 -0.0177 times<3.5 0.026
        -0.00824
        addressPage<1e-35 firm<0.69316 prices<1e-35 sentences<1.1409 -0.0169 0.0101 -0.0286 pathDepth<1.5 -0.00616
        0.0156 -0.0227
        writtenBy<1e-35 slugWords<-1e-35 0.0204 news<1e-35 linkCount<258 meanLine<199.31 -0.00616 0.0135 -0.0184
        0.0178 0.0223
        bodyProse<45.5 promptMarks<3.5 titlePart<0.75798 titlePart<0.4027 -0.00754 0.0361 -0.00437 bodyProse<8.5
        -0.0128 0.00784 -0.0123
        bodyLetters<10692 bodyLetters<296.5 -0.0187 slug<17.5 bodyLinks<0.13956 prices<1e-35 0.0291 -0.00907 -0.0116
        -0.00102 -0.0135
        listShare<0.14629 shareMarks<5.5 linksALetter<0.92712 inHeadings<11.5 0.0221 -0.0111 -0.0118 0.016
        inHeadings<15.5 -0.0191 0.0137
        ogArticle<1e-35 lines<92.5 0.0115 inHeadings<2.5 -0.0215 0.00287 beside<0.19316 beside<1e-35 -0.00614 0.0292
        -0.0127
        gap<1.0674 0.0116 longest<540.5 bodyProse<20.5 -0.019 tagMarks<6.5 0.0126 -0.0226 gap<1.1514 -0.018 0.0206
        articles<1e-35 addressShop<-1e-35 0.0188 -0.0125 bodyLetters<672.5 -0.0157 bodyLetters<11016
        addressForum<1e-35 0.027 -0.0118 -0.0115
        beside<0.023982 -0.0104 gap<1.2124 bodyLetters<212 -0.0147 lines<337 0.0313 -0.00812 date<0.65625 0.00654
        -0.0174
        articles<1e-35 bodyLines<7.5 0.0102 -0.0145 times<1.5 articles<1.5 bodyLinks<0.0015018 -0.00329 0.0342 -0.0025
        -0.0109
        buttons<16.5 dateMarks<1e-35 gap<1.9901 asked<0.12588 -0.0111 0.0116 -0.0238 product<1e-35 0.0184 -0.0149
        -0.0143
        headingShare<0.021626 asked<0.55719 pathDepth<-1e-35 0.0172 -0.0154 0.0147 inside<0.016294 -0.00593 lines<61.5
        -0.0122 0.0274
        shape<2.75 authorMarks<9.5 steps<1.5 teasers<5.5 sentences<1.1409 -0.00911 0.0249 -0.00368 -0.0184 -0.0216
        0.015
        writtenBy<1e-35 pathDepth<-1e-35 0.0188 firm<1e-35 -0.0143 headingShare<0.064214 firm<29.868 0.0132 -0.0176
        -0.0214 0.0216
        addressManual<1e-35 promptMarks<17.5 longest<245.5 -0.0115 titlePart<0.49713 0.0322 titlePart<0.61327 -0.0185
        0.0165 -0.0136 -0.0242
        addressShop<1e-35 steps<4.5 bodyLinks<0.13956 times<3.5 beside<0.39799 0.0188 -0.00594 -0.0109 -0.018 -0.0168
        -0.0213
        bodyLines<113.5 bodyLines<43.5 reader<0.77696 0.0121 -0.0117 reader<7.5615 -0.00974 0.0274 bodyLines<142.5
        -0.0307 0.00396
        titleGuides<1e-35 reader<0.90423 sentences<0.91795 -0.0184 0.0149 -0.0173 reader<12.517 firm<1.4358 -0.0259
        0.0134 0.0226
        bodyLinks<0.13956 bodyLinks<0.033917 -0.00565 articles<1e-35 repeats<5.5 0.0161 -0.0137 questions<14.952
        0.0306 -0.0112 -0.0254
        ogArticle<1e-35 images<18.5 dateMarks<1e-35 -0.00651 linkCount<128.5 inside<0.0079683 -0.00526 0.039 -0.00649
        -0.015 0.0102
        beside<0.033956 asked<0.53371 asked<0.16295 0.00136 -0.0243 0.0172 titleWords<1.5 -0.0184 shape<1.25 0.0174
        -0.00083
        bodyProse<1.5 -0.0248 longest<343.5 0.0093 ogArticle<1e-35 -0.0153 longest<394 -0.0124 bodyShare<0.84323
        0.0279 -0.00649
        articles<1e-35 titlePart<0.68273 ends<1e-35 -0.0234 0.0029 0.00291 inHeadings<10.5 articles<1.5 0.0267
        -0.00397 -0.0177
        beside<0.31712 headingShare<0.022938 listShare<0.10751 0.0033 -0.018 frames<1e-35 0.0231 -0.00842 buttons<5.5
        0.0021 -0.0277
        articles<1e-35 titleWords<4.5 -0.0154 0.00275 titleWords<2.5 -0.0177 bodyProse<42.5 times<12.5 0.0272 -0.0102
        -0.0103
        steps<1.5 buttons<1.5 0.0118 inHeadings<1.5 reader<23.286 -0.0256 0.0027 frames<1e-35 0.0137 -0.0138 -0.0212
        asked<0.14496 longest<228.5 -0.0144 0.0129 bodyLinks<0.033917 gap<1.0021 0.0098 -0.0213 gap<1.1386 -0.0179
        0.0225
        beside<0.31712 headingShare<0.022938 -0.00197 promptMarks<1.5 -0.00513 firm<52.782 0.0249 -0.0103
        linkCount<82.5 0.00626 -0.0213
        beside<0.31712 longest<202.5 -0.0162 listShare<0.13519 forumData<1e-35 0.0211 -0.0124 longest<385.5 -0.0175
        0.0108 -0.013
        gap<1.0325 bodyShare<0.26062 -0.0136 questions<2.7721 0.0347 0.00123 bodyShare<0.36543 0.0189
        addressStory<1e-35 -0.0116 0.0147
        frames<1e-35 headingShare<0.021626 author<0.4825 linksALetter<0.94565 0.0107 -0.025 0.0075 0.0147
        pageLinks<0.41981 -0.0211 0.0114
        ends<1e-35 inputs<5.5 reader<51.024 -0.0167 0.00924 inputs<15.5 0.0191 -0.00902 listShare<0.64534 0.0193
        -0.0181
        firm<1e-35 pathDepth<-1e-35 0.0166 asked<0.55719 -0.0185 0.0097 pageLinks<0.4999 firm<33.462 0.0146 -0.0127
        -0.0194
        reader<0.77696 meanLine<162.51 -0.00826 0.0255 meanLine<133.07 inHeadings<1.5 -0.0163 0.0128 shareMarks<10.5
        -0.0271 0.00346
        addressForum<1e-35 shape<2.75 articles<1e-35 -0.00829 bodyProse<29.5 images<5.5 -0.00926 0.0311 -0.0131 0.0201
        -0.0225
        inputs<15.5 bodyLinks<0.13956 pageLinks<0.087316 -0.00791 quoteShare<0.043372 linkCount<258 0.0196 -0.00606
        -0.0163 -0.0192 -0.013
        images<24.5 lines<315.5 longest<204.5 -0.0107 inputs<12.5 code<0.081799 0.0291 -0.0108 -0.0111 -0.0149 -0.0105
        inputs<14.5 ends<1e-35 headings<15.5 0.0033 -0.0115 titleWords<2.5 -0.0104 0.025 buttons<2.5 0.00584 -0.0218
        tagMarks<11.5 ends<1e-35 promptMarks<59.5 titlePart<0.81995 titlePart<0.20119 0.015 -0.0144 0.00598 0.0157
        0.0183 -0.0169
        beside<0.31712 inside<0.10135 bodyShare<0.1438 -0.00929 0.0131 markupList<1e-35 -0.0155 0.0152 lines<78.5
        0.0133 -0.0166
        addressForum<1e-35 bodyProse<62.5 isRoot<1e-35 bodyLetters<487.5 -0.0101 0.0112 -0.0217 firm<1.2524 -0.0293
        0.00427 -0.0231
        below<1e-35 dateMarks<1e-35 -0.00413 headings<19.5 dateMarks<15.5 0.0282 -0.00527 -0.00209 longLinks<0.015474
        -0.0219 0.00885
        buttons<16.5 steps<1.5 isRoot<1e-35 addressShop<1e-35 0.0117 -0.0159 -0.0139 -0.0144 longest<387.5 -0.0297
        0.00161
        titleWords<1.5 -0.0169 asked<0.31543 bodyLines<138.5 -0.00305 0.0191 prices<1e-35 bodyLines<53.5 0.0304
        -0.00528 -0.0128
        slug<17.5 bodyLines<1.5 -0.0188 0.0124 asked<0.16295 below<0.004061 0.00928 -0.0178 asked<0.4504 -0.0199
        0.00718
        shape<1.75 pathDepth<-1e-35 0.0147 bodyLinks<0.034939 -0.0168 bodyLinks<0.13956 0.0117 -0.0202
        addressForum<1e-35 0.0103 -0.0185
        bodyLetters<13345 frames<1e-35 bodyLetters<487.5 -0.0127 0.0123 bodyShare<0.38672 0.0132 -0.0212 reader<13.463
        -0.0281 0.011
        titleNumber<1e-35 gap<1.0247 0.00711 authorMarks<1e-35 -0.0162 beside<0.033538 -0.0107 0.0159 longest<245.5
        -0.00996 0.0174
        titleGuides<1e-35 buttons<1.5 inHeadings<11.5 0.0109 -0.0111 -0.0118 tagMarks<6.5 firm<33.462 0.026 -0.00991
        -0.0164
        addressManual<1e-35 longest<540.5 headingShare<0.092633 tagMarks<6.5 0.00473 -0.0179 -0.0229 bodyShare<0.71714
        0.0239 -0.00409 -0.0228
        images<19.5 inputs<11.5 titleWords<1.5 -0.0126 teasers<84.5 code<0.058033 0.025 -0.00826 -0.00504 -0.0151
        -0.0108
        asked<0.30495 addressStory<1e-35 gap<1.233 -0.000266 repeatShare<0.17084 -0.0246 0.0014 0.0154
        linksALetter<4.0861 0.0204 -0.011
        ends<1e-35 repeats<36.5 longest<368.5 -0.0141 -0.00098 0.021 buttons<8.5 0.0232 teasers<60.5 -0.0152 0.0101
        titleOffers<1e-35 inHeadings<8.5 0.00498 titleNumber<1e-35 gap<1.0247 0.00875 -0.0225 teasers<5.5 -0.00904
        0.0206 -0.0173
        linkCount<95.5 reader<1.4804 0.022 -0.00293 ogArticle<1e-35 reader<51.024 -0.0231 0.00752 beside<0.19316
        0.0188 -0.016
        reader<0.77696 0.00971 bodyLines<32.5 -0.0214 titleGuides<1e-35 -0.00644 commentMarks<21.5 bodyShare<0.90899
        0.0315 -0.0105 -0.0136
        meanLine<118.78 firm<1.4001 -0.00706 firm<19.956 0.0234 -0.00582 bodyShare<0.6025 meanLine<195.03 -0.0068
        0.014 -0.0203
        addressStory<1e-35 firm<19.956 bodyLinks<0.13956 pathDigits<1e-35 0.00953 author<0.4775 -0.0192 0.0066 -0.0185
        -0.0174 0.0243
        articles<1e-35 bodyLines<12.5 bodyLines<1.5 -0.0188 0.0171 -0.0133 articles<1.5 inHeadings<10.5 0.0265
        -0.00687 -0.00594
        longest<394 -0.0096 articles<1e-35 repeats<5.5 0.0106 -0.0129 times<14.5 addressPage<1e-35 0.0281 -0.00925
        -0.0119
        questions<3.0136 meanLine<302.71 images<3.5 -0.0049 0.0134 -0.0172 images<18.5 linkCount<103.5 0.02 -0.0113
        -0.024
        buttons<2.5 bodyShare<0.93767 0.0109 -0.016 beside<0.31712 beside<0.042489 -0.0112 markupManual<1e-35 0.0212
        -0.0127 -0.0213
        buttons<16.5 addressForum<1e-35 meanLine<81.083 repeats<7.5 -0.0191 0.012 images<5.5 -0.00172 0.0159 -0.0195
        -0.0116
        beside<0.023982 shape<1.75 -0.0199 images<27.5 0.0119 -0.0117 longest<444.5 -0.0044 beside<0.23321 0.0218
        -0.000338
        reader<0.77696 author<0.4825 -0.0069 0.0211 meanLine<117.23 titleGuides<1e-35 -0.00564 0.0255
        linksALetter<2.9375 -0.0189 0.014
        listShare<0.14629 slug<8.5 slug<-1e-35 0.0152 -0.0176 questions<2.1345 slug<26.5 0.021 -0.00197 -0.00736
        -0.0137
        ends<1e-35 bodyProse<20.5 -0.0121 bodyProse<25.5 0.0232 inputs<2.5 -0.0151 0.00626 inputs<3.5 0.0236 -0.00242
        reader<0.77696 sentences<0.82101 -0.0158 0.019 repeats<30.5 bodyProse<17.5 -0.0166 longest<718.5 0.00751
        -0.0168 0.0172
        beside<0.31712 beside<0.023982 shareMarks<13.5 0.00772 -0.0202 images<3.5 -0.00924 0.0204 buttons<5.5 0.00416
        -0.0237
        articles<1e-35 buttons<1.5 0.0038 -0.0141 bodyLinks<0.0034809 -0.00925 questions<2.2753 0.0248 tagMarks<6.5
        0.00897 -0.0203
        pageLinks<0.087316 -0.0156 linkCount<95.5 bodyShare<0.26062 -0.0108 0.0238 beside<0.35225 bodyLinks<0.0034809
        -0.0129 0.00548 -0.0219
        asked<0.33114 linkCount<38.5 -0.0203 linkCount<96.5 0.015 images<11.5 -0.0168 0.00169 images<18.5 0.0237
        -0.0115
        story<1e-35 addressPage<-1e-35 0.0163 shape<1.75 titleGuides<1e-35 -0.0162 0.00889 bodyLines<79.5 0.0116
        -0.0151 0.0155
        promptMarks<3.5 shape<1.25 promptMarks<1.5 -0.015 0.0162 repeatShare<0.29713 0.0253 -0.0083 bodyLinks<0.030098
        -0.0126 0.00733
        meanLine<117.23 firm<1.4001 sentences<1.1257 -0.0153 0.0153 0.0175 headings<10.5 images<24.5 0.0169 -0.0131
        -0.0139
        dateMarks<1e-35 -0.00547 images<17.5 bodyLetters<4811.5 0.0257 -0.00225 asked<0.30744 titleWords<4.5 -0.0116
        0.0169 -0.0172
        images<18.5 steps<4.5 bodyShare<0.10752 -0.0129 inHeadings<34.5 0.0142 -0.0121 -0.0136 ends<1e-35 -0.0138
        0.00528
        gap<1.9085 sentences<1.1006 titleGuides<1e-35 -0.0163 0.011 titlePart<0.58412 -0.000762 0.0219
        sentences<1.1984 0.0124 -0.024
        asked<0.54692 addressPage<1e-35 headingShare<0.021626 -0.00634 frames<1e-35 commentMarks<3.5 0.0211 -0.00851
        -0.0106 -0.0228 0.0162
        titleGuides<1e-35 inHeadings<10.5 listShare<0.14629 meanLine<78.56 -0.0116 0.0106 -0.014 -0.0179 slug<41.5
        0.0211 -0.0134
        writtenBy<1e-35 isRoot<1e-35 inputs<9.5 images<17.5 inHeadings<11.5 0.0172 -0.0104 -0.00483 -0.00872 -0.0198
        0.0187
        promptMarks<17.5 shareMarks<5.5 -0.00289 headings<3.5 -0.0103 addressForum<1e-35 0.0243 -0.00993
        beside<0.19316 0.00334 -0.0235
        ends<1e-35 titleGuides<1e-35 promptMarks<3.5 promptMarks<1e-35 -0.00955 0.0179 -0.0176 meanLine<133.07 0.0224
        -0.0124 0.0135
        repeats<37.5 repeats<12.5 date<0.7825 sentences<1.1056 -0.0139 meanLine<118.78 0.0215 -0.00222 0.0158 -0.0187
        0.0172
        """
}
