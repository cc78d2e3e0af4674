/// Weights of the page model. Written by Tests/Training/train_page.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `PageShape` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum PageTrees {
    static let table = """
        titleWords<4.5 markupStory<1e-35 0.359 0.451 typeSite<1e-35 sentences<0.40128 0.38 0.469 bodyLetters<2719 0.34
        0.429
        titleWords<4.5 markupStory<1e-35 -0.0637 0.0338 markupStory<1e-35 inputs<12.5 slugWords<2.5 -0.0142 0.0482
        -0.0305 0.0602
        ogArticle<1e-35 addressPage<-1e-35 0.0534 bodyShare<0.67389 markupStory<1e-35 -0.0724 0.0356 -0.00152
        bodyProse<2.5 -0.0574 0.0504
        shape<2.25 pathDepth<-1e-35 0.0552 bodyShare<0.51572 -0.073 ogArticle<1e-35 -0.0416 0.0316 gap<2.2572 0.0491
        -0.0301
        markupStory<1e-35 bodyShare<0.29163 addressList<-1e-35 0.0413 -0.0677 below<1e-35 sharing<1e-35 0.00218 0.0481
        -0.0593 0.0523
        ogArticle<1e-35 buttons<7.5 sentences<0.41595 -0.0695 pageLinks<0.51453 titlePart<0.56274 -0.0314 0.0327
        -0.045 -0.0626 0.0438
        author<0.5105 shape<2.25 slug<-1e-35 0.0437 -0.0675 0.00181 ogArticle<1e-35 buttons<7.5 0.035 -0.0388 0.0565
        ogArticle<1e-35 gap<1.3038 bodyProse<1.5 -0.0673 prices<1e-35 0.0273 -0.0454 -0.0633 bodyProse<2.5 -0.0529
        0.0455
        author<0.5105 bodyShare<0.48069 slug<-1e-35 0.0371 -0.0606 slug<28.5 -0.0258 0.0296 forumData<1e-35 0.0443
        -0.062
        author<0.5105 titleGuides<1e-35 pathDepth<-1e-35 0.0433 slug<40.5 -0.0576 0.0189 0.014 ogOther<1e-35 0.0486
        -0.00649
        markupStory<1e-35 bodyProse<3.5 -0.0598 below<1e-35 inputs<15.5 titleGuides<1e-35 0.00593 0.0439 -0.0348
        -0.0542 0.0499
        slugWords<3.5 authorMeta<1e-35 slugWords<-1e-35 0.047 -0.0392 0.0369 addressForum<1e-35 markupShop<1e-35
        0.0408 -0.052 -0.0631
        ogArticle<1e-35 buttons<7.5 bodyLetters<643.5 -0.0514 titlePart<0.56274 -0.0301 0.0263 -0.0545
        bodyLetters<686.5 -0.0314 0.0436
        date<0.49875 addressStory<1e-35 -0.0524 0.0422 addressForum<1e-35 author<0.5655 teasers<43.5 0.0318 -0.0201
        0.0505 -0.0666
        date<0.49375 addressStory<1e-35 -0.0499 0.0341 bodyProse<1.5 -0.0505 titlePart<0.4027 -0.0349
        addressStory<1e-35 0.0255 0.0539
        date<0.49875 linksALetter<1.2288 inside<0.19394 0.0119 -0.0438 -0.0494 bodyProse<2.5 -0.0467 below<1e-35
        0.0382 -0.0313
        date<0.49375 titleGuides<1e-35 -0.0487 0.0202 bodyLines<1.5 -0.0541 below<1e-35 inputs<53 0.0383 -0.0388
        -0.0271
        shape<2.25 isRoot<-1e-35 0.0477 addressStory<1e-35 -0.0408 0.0364 ogOther<1e-35 0.0373 linksALetter<1.0448
        0.0366 -0.0347
        titleWords<4.5 addressStory<-1e-35 0.0335 -0.0405 ogOther<1e-35 meanLine<63.222 -0.0171 0.0385
        addressStory<1e-35 -0.0418 0.047
        author<0.5105 titleWords<4.5 -0.047 meanLine<67.405 -0.0481 inputs<17.5 0.0228 -0.0362 addressForum<1e-35
        0.0409 -0.0522
        author<0.5105 addressStory<1e-35 slugWords<-1e-35 0.0389 -0.0432 0.0425 addressForum<1e-35 date<0.49375
        -0.00496 0.0456 -0.0508
        author<0.5105 shape<2.25 pathDepth<-1e-35 0.0362 -0.0455 bodyProse<7.5 -0.033 0.0213 bodyProse<2.5 -0.0338
        0.0377
        author<0.5105 addressStory<1e-35 slug<-1e-35 0.0373 -0.0381 0.039 addressForum<1e-35 addressList<1e-35 0.0442
        -0.0262 -0.0456
        date<0.49375 linkCount<96.5 -0.00617 -0.0429 addressForum<1e-35 below<1e-35 markupPage<1e-35 0.0374 -0.0153
        -0.0204 -0.0587
        ogArticle<1e-35 addressStory<1e-35 isRoot<-1e-35 0.0415 sharing<1e-35 -0.0461 0.00821 0.0379 shape<1.75
        -0.00307 0.0454
        bodyLetters<717.5 -0.0423 below<1e-35 articles<1e-35 repeats<5.5 0.0202 bylines<1e-35 -0.0326 0.00999 0.0321
        -0.0343
        ogArticle<1e-35 date<0.5475 -0.036 addressForum<1e-35 steps<39.5 0.0356 -0.0292 -0.0552 author<0.5655 0.0029
        0.0459
        author<0.5105 bodyProse<4.5 -0.0432 lines<306.5 0.00438 -0.0363 isRoot<1e-35 bodyProse<2.5 -0.0182 0.0362
        -0.0413
        author<0.5105 prices<1e-35 linksALetter<3.8125 steps<12.5 images<24.5 0.0207 -0.0251 -0.0401 -0.0431 -0.0476
        0.0277
        date<0.49375 slug<17.5 -0.042 -0.00918 bodyLetters<324 -0.0438 below<1e-35 inputs<25.5 0.0393 -0.0195 -0.0231
        addressStory<1e-35 markupStory<1e-35 slug<-1e-35 0.0413 news<1e-35 gap<1.6223 -0.0231 -0.048 0.0364 0.0371
        0.045
        shape<2.25 pathDepth<-1e-35 0.0412 bodyShare<0.29163 -0.0477 gap<1.0325 0.0325 -0.0236 gap<1.8944 0.0334
        -0.0214
        ogArticle<1e-35 date<0.5475 titleGuides<1e-35 -0.0426 0.019 sentences<0.56358 -0.0367 0.00774 titleWords<5.5
        -8.83e-05 0.0388
        authorMeta<1e-35 bodyShare<0.51572 slug<-1e-35 0.0336 ends<1e-35 -0.0394 -0.00702 addressManual<1e-35 0.021
        -0.0455 0.0365
        addressStory<1e-35 markupStory<1e-35 pathDepth<-1e-35 0.0409 news<1e-35 bodyProse<7.5 -0.0433 -0.0168 0.0391
        0.029 0.0427
        addressStory<1e-35 gap<1.6145 bodyLetters<345.5 -0.0451 authorMarks<1e-35 lines<193.5 0.02 -0.0333 0.0359
        -0.0371 0.0418
        titleWords<5.5 authorMeta<1e-35 -0.0262 0.0147 date<0.30375 -0.0114 quoteShare<0.10054 bodyLetters<282.5
        -0.0242 0.0337 -0.0292
        author<0.5105 gap<1.2124 bodyLines<1.5 -0.0429 lines<306.5 0.0245 -0.0186 -0.0361 gap<1.7545 0.0347 -0.0176
        author<0.5105 addressStory<1e-35 pathDigits<-1e-35 0.0328 bodyShare<0.67389 -0.0374 -0.00667 0.0353
        forumData<1e-35 0.0311 -0.0429
        ogArticle<1e-35 addressManual<-1e-35 0.0369 titleGuides<1e-35 prices<1e-35 -0.0198 -0.0502 0.00988
        bodyLetters<1064 -0.0197 0.0346
        addressStory<1e-35 authorMeta<1e-35 gap<1.6145 sentences<1.1287 -0.0283 titlePart<0.60533 -0.0171 0.0281
        -0.0403 0.0273 0.0427
        bodyShare<0.26058 bodyProse<4.5 -0.0418 inside<0.0079683 0.034 -0.025 addressManual<1e-35 prices<1e-35 0.0262
        -0.0123 -0.0382
        author<0.5105 bodyShare<0.26058 -0.0376 linkCount<150.5 bodyLinks<0.03512 -0.000425 0.05 -0.0266
        linkCount<235.5 0.0328 -0.0113
        author<0.5105 titleGuides<1e-35 gap<1.0699 -0.00382 -0.037 0.0178 gap<1.7545 0.0329 ends<1.5 -0.0252 0.0284
        addressStory<1e-35 ogArticle<1e-35 slugWords<-1e-35 0.0368 sharing<2.5 -0.033 0.0112 bodyProse<7.5 -0.0166
        0.0283 0.0392
        titleWords<4.5 -0.0222 gap<1.9185 bodyLetters<228 -0.0352 product<1e-35 questions<14.952 0.0352 -0.0274
        -0.0264 -0.0247
        gap<1.6145 sentences<0.41595 -0.038 date<0.38125 -0.00953 titleWords<1.5 -0.019 0.0356 addressStory<1e-35
        -0.0362 0.023
        shape<2.25 slug<-1e-35 0.0368 titleGuides<1e-35 -0.032 0.0125 below<0.004061 typeProduct<1e-35 0.0284 -0.0348
        -0.036
        ogArticle<1e-35 gap<1.2228 bodyLines<1.5 -0.0377 titlePart<0.61327 -0.00951 0.0315 -0.0343 bodyProse<4.5
        -0.0242 0.0324
        author<0.6275 bodyShare<0.59579 slug<-1e-35 0.03 -0.0309 steps<107.5 0.0138 -0.0387 addressForum<1e-35 0.0292
        -0.0354
        shape<2.25 slugWords<-1e-35 0.0364 linksALetter<1.2288 0.003 -0.0315 gap<1.6223 addressForum<1e-35 0.0353
        -0.0307 -0.0218
        date<0.5475 titleGuides<1e-35 meanLine<227.66 -0.0335 0.00345 0.023 addressForum<1e-35 bodyProse<2.5 -0.0193
        0.029 -0.049
        author<0.5105 bodyShare<0.29163 -0.035 addressShop<1e-35 0.000194 -0.0433 ogArticle<1e-35 longLinks<0.0059517
        -0.0127 0.0337 0.0363
        titleWords<4.5 meanLine<206.33 -0.0298 0.00981 gap<1.9393 meanLine<47.646 -0.0317 inputs<53 0.0332 -0.0276
        -0.0224
        shape<2.25 slug<-1e-35 0.0362 linksALetter<1.6673 -0.0112 -0.0356 questions<4.8662 typeProduct<1e-35 0.0303
        -0.0272 -0.0102
        longest<202.5 -0.0314 inputs<15.5 ends<1e-35 titleGuides<1e-35 lines<165.5 0.015 -0.0202 0.0269 0.0359 -0.0252
        ogArticle<1e-35 buttons<2.5 meanLine<71.953 -0.0349 ends<1e-35 0.000366 0.0376 -0.0268 bodyShare<0.16501
        -0.0161 0.0295
        ogArticle<1e-35 gap<1.233 sentences<1.0051 -0.0229 sentences<3.2887 0.0198 -0.0225 -0.0293 promptMarks<41.5
        0.029 -0.0112
        addressStory<1e-35 author<0.5105 slug<-1e-35 0.0287 bodyLinks<0.033894 -0.0312 0.00223 addressForum<1e-35
        0.0233 -0.0382 0.0374
        addressStory<1e-35 ogArticle<1e-35 pathDepth<-1e-35 0.0332 -0.0228 bodyLetters<1444 -0.0213
        headingShare<0.072677 0.0277 -0.029 0.0347
        author<0.5105 gap<1.3038 -0.00241 -0.0269 addressForum<1e-35 bodyLinks<0.17492 date<0.53875 -0.000558 0.0411
        -0.035 -0.0314
        sharing<1e-35 gap<1.233 bodyShare<0.26058 -0.0274 addressManual<1e-35 0.0285 -0.0365 lines<165.5 -0.000594
        -0.0333 0.031
        addressStory<1e-35 author<0.5105 sentences<1.1047 -0.033 gap<1.7676 0.00554 -0.0266 ogOther<1e-35 0.0232
        -0.0199 0.0344
        gap<1.6145 bodyLetters<282.5 -0.0399 sentences<0.87003 titleGuides<1e-35 -0.0321 0.0243 linkCount<237.5 0.0328
        -0.00412 -0.0232
        ends<1e-35 longest<390.5 -0.0236 bodyLetters<10692 0.0151 -0.0197 linkCount<188.5 0.0347 publishedMeta<1e-35
        -0.0176 0.0254
        bodyProse<2.5 -0.0309 gap<1.6145 addressManual<1e-35 addressPage<1e-35 0.0298 -0.0323 -0.0391
        bodyLinks<0.030093 -0.0297 0.0169
        ogArticle<1e-35 linkCount<208 gap<1.2228 0.00619 -0.0178 -0.0339 titleWords<5.5 -0.00837 gap<1.9393 0.0372
        -0.0076
        slugWords<3.5 slugWords<-1e-35 0.0345 date<0.82625 -0.0236 0.0115 gap<2.9387 bodyProse<4.5 -0.019 0.0332
        -0.0259
        date<0.78875 titleGuides<1e-35 prices<1e-35 -0.00853 -0.0432 0.0136 bodyLetters<355 -0.0261 gap<2.9755 0.0331
        -0.0219
        longest<226 -0.0252 titlePart<0.67725 bodyLines<58.5 bodyLines<32.5 -0.00363 0.039 -0.0277 quoteShare<0.049347
        0.0237 -0.0199
        author<0.5105 titleWords<7.5 -0.0219 0.00602 ogOther<1e-35 titlePart<0.55425 -0.0115 0.0304 titlePart<0.85029
        -0.0249 0.024
        titleWords<5.5 lines<92.5 0.00931 -0.0215 ogOther<1e-35 quoteShare<0.10054 0.0249 -0.0211
        headingShare<0.014207 -0.0301 0.0129
        sharing<1e-35 buttons<7.5 bodyLines<1.5 -0.0344 steps<6.5 firm<22.118 0.02 -0.0223 -0.0278 -0.0213 0.032
        addressStory<1e-35 date<0.78875 pathDepth<-1e-35 0.0308 slugWords<5.5 -0.0249 0.0123 addressForum<1e-35 0.0276
        -0.0394 0.0336
        addressStory<1e-35 markupStory<1e-35 pathDepth<-1e-35 0.0325 news<1e-35 -0.0219 0.0283 questions<4.9599 0.0351
        -0.0197 0.0351
        ends<1e-35 linksALetter<3.6685 headingShare<0.064214 headingShare<0.022938 -0.012 0.0257 -0.0331 -0.0348
        inputs<11.5 0.0301 -0.00731
        sharing<1e-35 inputs<13.5 ends<1e-35 changedMeta<1e-35 -0.014 0.0182 steps<39.5 0.0338 -0.0229 -0.028 0.031
        sharing<1e-35 titleGuides<1e-35 headings<26.5 meanLine<73.574 -0.0332 below<1e-35 0.00885 -0.0308 -0.0376
        0.0153 0.0267
        addressStory<1e-35 markupStory<1e-35 addressStory<-1e-35 0.0334 inputs<13.5 ends<1e-35 -0.0148 0.0136 -0.0336
        0.0226 0.0313
        ogArticle<1e-35 prices<1e-35 longLinks<0.030152 pathDepth<-1e-35 0.0279 -0.0172 0.026 -0.0351 shape<1.75
        -0.00467 0.0271
        titleWords<4.5 meanLine<197.07 -0.0257 repeats<6.5 0.0274 -0.0253 inputs<12.5 meanLine<65.657 -0.0171 0.0297
        -0.0111
        titleWords<4.5 linkCount<96.5 0.0101 -0.0284 pageLinks<0.087781 -0.0146 forumData<1e-35 product<1e-35 0.0276
        -0.0181 -0.0288
        sharing<1e-35 titleGuides<1e-35 sentences<1.1047 -0.0281 date<0.49875 -0.0171 0.0143 bodyLines<21.5 -0.0122
        0.0276 0.0266
        sharing<1e-35 titleGuides<1e-35 articles<1e-35 pathDigits<-1e-35 0.0281 -0.0298 0.00115 bodyProse<17.5 -0.0121
        0.027 0.025
        titleWords<4.5 -0.0163 gap<1.1978 listShare<0.761 bodyProse<1.5 -0.0199 0.0394 -0.0312 titleGuides<1e-35
        -0.0198 0.0173
        bodyShare<0.13837 -0.0303 shape<1.75 -0.00395 addressForum<1e-35 addressPage<1e-35 sentences<1.0051 -0.000892
        0.0385 -0.0348 -0.0342
        addressForum<1e-35 slugWords<4.5 bodyShare<0.11848 -0.0316 lines<192.5 dateMarks<1e-35 -0.00294 0.0358 -0.0114
        0.0337 -0.0418
        sentences<1.1047 -0.021 below<1e-35 teasers<43.5 dateMarks<1e-35 0.00393 0.0363 beside<0.31981 0.00299 -0.0381
        -0.0247
        addressStory<1e-35 buttons<2.5 markupStory<1e-35 slugWords<-1e-35 0.0294 -0.0127 0.0353 news<1e-35 -0.0217
        0.0193 0.0329
        addressStory<1e-35 inputs<9.5 slugWords<1.5 -0.0178 bodyLinks<0.034379 images<26.5 0.0136 -0.0267 0.0389
        -0.023 0.0307
        articles<1e-35 addressDate<-1e-35 0.0314 titleWords<6.5 -0.0258 0.00405 longest<202.5 -0.0233
        listShare<0.60301 0.03 -0.0257
        bodyShare<0.26058 pathDepth<-1e-35 0.0207 -0.027 dateMarks<1e-35 slug<45.5 -0.0151 0.0277 linkCount<210.5
        0.0264 -0.00848
        addressStory<1e-35 steps<1.5 tagMarks<6.5 bodyLetters<282.5 -0.0309 headingShare<0.076878 0.0155 -0.0207 -0.03
        -0.0352 0.0337
        addressStory<1e-35 sentences<1.1047 -0.0218 reader<0.77696 bodyLetters<355 -0.0204 0.0306
        headingShare<0.006711 -0.0232 0.00873 0.028
        bodyLinks<0.0086822 buttons<5.5 bodyProse<62.5 bodyLines<1.5 -0.0255 0.0172 -0.0437 -0.0313 slugWords<1.5
        -0.0132 0.0218
        addressForum<1e-35 date<0.895 titleGuides<1e-35 slugWords<-1e-35 0.0289 slugWords<5.5 -0.019 0.015 0.0206
        0.0257 -0.0389
        addressForum<1e-35 meanLine<79.375 authorMarks<2.5 -0.0277 0.013 shape<1.75 bodyLinks<0.019511 -0.0102 0.0173
        0.0238 -0.0393
        gap<1.6946 addressManual<1e-35 bodyProse<2.5 -0.0231 product<1e-35 inputs<16.5 0.0303 -0.00568 -0.0251 -0.0342
        -0.0197
        steps<1e-35 promptMarks<17.5 linksALetter<4.5315 times<11.5 teasers<47.5 0.0345 0.00494 -0.0128 -0.0248 -0.014
        -0.0309
        addressStory<1e-35 images<24.5 shape<1.25 -0.0141 product<1e-35 0.0253 -0.0278 slugWords<-1e-35 0.0242 -0.0246
        0.0282
        addressShop<1e-35 firm<19.956 titleWords<4.5 lines<184.5 longest<204.5 -0.0248 0.0282 -0.028 0.0151 -0.0242
        -0.0374
        addressStory<1e-35 gap<1.6145 bodyProse<1.5 -0.0281 addressPage<1e-35 below<1e-35 0.0188 -0.0176 -0.0393
        -0.0243 0.0364
        titleGuides<1e-35 buttons<2.5 sentences<0.87003 -0.0192 0.0193 news<1e-35 -0.0218 0.0256 firm<1.2524 -0.00709
        0.0386
        steps<4.5 prices<1e-35 linksALetter<5.1764 inside<0.094399 0.0197 buttons<1.5 0.0261 -0.0253 -0.0261 -0.0201
        -0.0287
        addressForum<1e-35 sharing<1e-35 bodyShare<0.13837 -0.0279 asked<0.076436 0.0192 asked<0.55719 -0.00994 0.0315
        0.0287 -0.0353
        markupStory<1e-35 sharing<1e-35 pathDepth<-1e-35 0.0249 author<0.88 -0.014 0.0205 0.0212 addressShop<1e-35
        0.0303 -0.0222
        addressManual<1e-35 prices<1e-35 titleOffers<1e-35 bodyProse<2.5 -0.0166 below<0.062601 0.0259 -0.0177 -0.0197
        -0.015 -0.029
        addressStory<1e-35 images<24.5 sentences<1.1287 -0.0192 steps<1.5 0.0226 -0.0238 slugWords<-1e-35 0.0235
        -0.0279 0.0294
        buttons<7.5 bodyLetters<282.5 -0.0263 questions<3.264 code<0.058033 0.0239 -0.0166 meanLine<150.74 -0.0243
        0.0212 -0.0173
        gap<1.9185 titlePart<0.61991 bodyLines<86.5 -0.000792 -0.0323 bodyProse<1.5 -0.0134 0.0229 bodyLinks<0.0037437
        -0.0377 0.00227
        addressForum<1e-35 articles<1e-35 titleGuides<1e-35 pathDepth<-1e-35 0.0276 -0.0211 0.0164 tagMarks<14.5
        0.0235 -0.0217 -0.0362
        bodyLetters<282.5 -0.0314 gap<1.0917 beside<0.038711 titlePart<0.58412 -0.0251 0.0194 0.0362
        bodyLinks<0.0083293 -0.0198 0.00671
        articles<1e-35 addressStory<-1e-35 0.0269 headingShare<0.021142 -0.0241 0.00343 articles<1.5 0.0279
        questions<3.264 0.00917 -0.0303
        gap<1.0917 meanLine<47.646 -0.0279 bodyLinks<0.13956 0.0227 -0.0218 headingShare<0.060496 headingShare<0.02033
        -0.0158 0.0175 -0.0339
        bodyShare<0.26058 -0.019 bodyLetters<10692 images<17.5 dateMarks<1e-35 0.0072 0.046 -0.00455 meanLine<97.717
        0.025 -0.0295
        bodyProse<2.5 -0.0243 addressManual<1e-35 firm<13.905 below<0.0018341 promptMarks<20.5 0.0301 -0.00269 -0.019
        -0.0165 -0.0293
        addressForum<1e-35 slug<45.5 sharing<2.5 writtenBy<1e-35 slug<-1e-35 0.0265 -0.0137 0.0293 0.0297 0.0332
        -0.0396
        sharing<1e-35 images<18.5 shape<1.25 linkCount<81.5 0.02 -0.0229 below<0.004061 0.0288 -0.0181 -0.0205 0.0256
        sharing<1e-35 headingShare<0.0092854 -0.0172 headingShare<0.075944 date<0.3525 sentences<1.9438 -0.0192 0.0213
        0.0272 -0.0225 0.0209
        ends<1e-35 titleGuides<1e-35 gap<1.2543 -0.00561 -0.0311 commentShare<0.0025674 0.0243 -0.0329 inputs<24.5
        0.0241 -0.0218
        bodyLinks<0.0086822 buttons<4.5 0.00202 -0.0255 steps<4.5 tagMarks<11.5 quoteShare<0.049347 0.0324 -0.0188
        -0.0212 -0.0199
        lines<169.5 bodyLetters<324 -0.0282 0.0194 tagMarks<6.5 gap<1.1076 0.0168 lines<233.5 -0.032 -0.000156 -0.0319
        sentences<1.1047 -0.0147 reader<0.77696 0.0243 bodyLinks<0.0042032 -0.0245 author<0.5105 bodyProse<20.5
        -0.0273 0.0118 0.0268
        titleGuides<1e-35 ends<1e-35 -0.0144 prices<3.5 0.0249 -0.0219 commentShare<0.0025674 markupManual<1e-35
        0.0352 -0.0241 -0.0221
        addressStory<1e-35 writtenBy<1e-35 news<1e-35 isRoot<-1e-35 0.0272 headingShare<0.021717 -0.0209 -0.00217
        0.0284 0.0322 0.0312
        addressForum<1e-35 prices<1e-35 date<0.895 headingShare<0.022747 -0.00935 headingShare<0.072677 0.0378
        -0.00932 0.0305 -0.0204 -0.0378
        addressForum<1e-35 product<1e-35 longest<1038 longest<523.5 longest<494.5 0.00869 -0.0195 0.0273 -0.0236
        -0.0271 -0.0314
        images<18.5 bodyLetters<489.5 -0.0218 bodyLetters<13345 markupManual<1e-35 0.0304 -0.0171 -0.0167
        writtenBy<1e-35 -0.014 0.0252
        bodyShare<0.14335 -0.0246 product<1e-35 firm<19.956 firm<1e-35 lines<315.5 0.0112 -0.0353 0.0243 -0.0171
        -0.029
        tagMarks<6.5 titleGuides<1e-35 sentences<1.1047 -0.0207 date<0.5475 asked<0.076436 0.0174 -0.0187 0.019 0.0232
        -0.0237
        gap<1.6145 sentences<0.87964 -0.0138 listShare<0.61242 bodyLines<1.5 -0.0188 steps<2.5 0.0307 -0.016 -0.0283
        -0.0145
        lines<169.5 bodyShare<0.26058 -0.0242 firm<30.24 headings<3.5 0.000383 0.0322 -0.0254 date<0.78875 -0.0178
        0.00883
        addressStory<1e-35 firm<19.956 gap<1.6145 bodyShare<0.24274 -0.0205 code<0.058033 0.0263 -0.028 -0.0133
        -0.0288 0.025
        bodyLinks<0.0086822 gap<1.9901 -0.00103 -0.0347 steps<1e-35 bodyLinks<0.13956 inputs<27.5 0.0251 -0.0161
        -0.0208 -0.0244
        addressStory<1e-35 inputs<15.5 dateMarks<1e-35 -0.0175 below<0.0018341 bodyProse<64.5 0.0305 -0.0166 -0.0109
        -0.0279 0.0211
        addressStory<1e-35 articles<1e-35 addressStory<-1e-35 0.0235 -0.0163 inputs<15.5 linksALetter<4.0861 0.022
        -0.021 -0.0177 0.0252
        steps<1.5 sentences<0.41595 -0.0237 gap<1.6223 sentences<1.1006 -0.00287 prices<1.5 0.0296 -0.0138 -0.00881
        -0.0231
        tagMarks<11.5 ends<1e-35 longest<291.5 -0.0192 beside<0.23166 0.00995 -0.0163 lines<548.5 0.0282 -0.0187
        -0.0261
        buttons<7.5 pageLinks<0.026109 -0.0311 linkCount<93.5 0.0308 linkCount<111.5 -0.0228 0.00874
        bodyLinks<0.0026243 -0.0301 -0.00278
        author<0.4675 headingShare<0.022938 -0.0227 0.0104 prices<1e-35 below<0.02107 headings<34.5 0.0292 -0.0099
        -0.0201 -0.0157
        author<0.5105 images<19.5 steps<1.5 longest<204.5 -0.0196 0.0202 -0.025 -0.0209 longLinks<1e-35 -4.6e-05
        0.0369
        addressStory<1e-35 images<24.5 shape<1.25 titlePart<0.30217 0.0172 -0.0196 addressForum<1e-35 0.0199 -0.0221
        -0.0163 0.029
        ogArticle<1e-35 lines<315.5 sentences<0.87964 -0.0229 0.00759 -0.0253 beside<0.26376 bodyLetters<1225.5
        -0.00934 0.0328 -0.00678
        titleGuides<1e-35 articles<1e-35 slug<-1e-35 0.0238 -0.0225 0.0087 reader<14.085 asked<0.1487 0.0213 -0.0284
        0.0388
        longest<387.5 prices<1e-35 linksALetter<2.8789 headingShare<0.089047 0.0147 -0.0295 -0.0181 -0.0354 times<14.5
        0.0186 -0.0239
        addressForum<1e-35 addressShop<1e-35 bodyProse<62.5 titleOffers<1e-35 0.0132 -0.0219 authorMarks<1e-35 -0.0438
        0.0101 -0.0315 -0.0306
        addressForum<1e-35 firm<19.956 prices<1e-35 linkCount<87.5 linksALetter<0.13383 -0.0219 0.0362 0.00426 -0.013
        -0.0194 -0.0304
        addressPage<1e-35 headingShare<0.020878 listShare<0.10751 ogArticle<1e-35 -0.00963 0.0175 -0.0284
        headingShare<0.064214 0.0207 -0.0086 -0.0342
        images<18.5 bodyLetters<282.5 -0.0252 repeatShare<0.34961 bodyLetters<4697 0.0307 slug<25.5 -0.0112 0.0322
        -0.018 -0.00961
        questions<3.0136 bodyLines<1.5 -0.0263 gap<1.0021 0.033 titleOffers<1e-35 0.00216 -0.0257 meanLine<189.22
        -0.0268 0.00986
        sharing<1e-35 writtenBy<1e-35 slugWords<-1e-35 0.022 slugWords<1.5 -0.0255 forms<2.5 0.00353 -0.0225 0.0285
        0.02
        addressForum<1e-35 dateMarks<1e-35 bodyProse<20.5 -0.0196 0.00823 images<17.5 inputs<12.5 0.0369 -0.00682
        0.00175 -0.0304
        dateMarks<1e-35 slug<39.5 -0.0164 0.0232 below<1e-35 bodyProse<62.5 titleOffers<1e-35 0.0278 -0.0118 -0.027
        -0.018
        addressShop<1e-35 headingShare<0.075944 headingShare<0.011194 lines<86.5 0.0211 -0.0119 date<1e-35 -0.000167
        0.0288 -0.0234 -0.031
        steps<4.5 bodyLetters<228 -0.0276 gap<1.0917 0.0221 inside<0.057582 headings<16.5 0.00448 -0.0243 0.0168
        -0.0263
        sharing<1e-35 asked<0.089493 bodyProse<4.5 -0.0124 0.022 gap<1.0674 0.0128 asked<0.47723 -0.0255 0.014 0.0259
        addressStory<1e-35 inputs<15.5 dateMarks<1e-35 -0.01 lines<282.5 0.0226 -0.00495 shape<-1.5 0.0119 -0.0292
        0.0275
        pageLinks<0.068255 -0.0265 inputs<13.5 pageLinks<0.49829 asked<0.091608 0.0303 firm<21.395 0.0119 -0.0217
        -0.0119 -0.0132
        addressShop<1e-35 bodyProse<64.5 bodyProse<15.5 bodyLines<16.5 bodyShare<0.079209 -0.023 0.0164 -0.0286 0.017
        -0.0194 -0.0305
        ends<1e-35 sentences<4.02 reader<49.219 isRoot<-1e-35 0.0187 -0.0202 0.0142 0.0273 listShare<0.63174 0.0158
        -0.0271
        titleGuides<1e-35 listShare<0.14629 headings<21.5 bodyLetters<324 -0.0216 0.0182 -0.0174 -0.0214
        bodyLines<21.5 -0.00784 0.0366
        slugWords<4.5 buttons<9.5 linkCount<87.5 beside<0.025317 -0.0158 0.0352 -0.00983 -0.0226 titlePart<0.67725
        -0.00853 0.0271
        gap<1.0917 bodyProse<3.5 -0.0172 inside<0.10376 0.0264 -0.0132 writtenBy<1e-35 listShare<0.18902 -0.00536
        -0.0296 0.0257
        addressForum<1e-35 dateMarks<1e-35 addressStory<1e-35 -0.0152 0.022 buttons<14.5 headingShare<0.089047 0.0296
        -0.0162 -0.0136 -0.0327
        bodyLinks<0.0083293 gap<1.0021 bodyLetters<489.5 -0.0148 0.0309 -0.0164 steps<39.5 bodyLinks<0.13956 0.0195
        -0.0178 -0.022
        headingShare<0.075944 headingShare<0.021626 -0.00309 headings<18.5 0.0431 titlePart<0.61991 -0.0157 0.0208
        slug<10.5 0.0139 -0.0342
        inputs<14.5 slugWords<1.5 linkCount<77.5 0.0157 -0.0188 linksALetter<0.13383 -0.0215 0.0154 buttons<2.5 0.0106
        -0.0234
        ends<1e-35 firm<1.3624 -0.0197 firm<19.956 images<53.5 0.0154 -0.0187 -0.022 forms<1.5 0.025 -0.00833
        listShare<0.14801 shape<1.25 -0.0101 addressForum<1e-35 firm<13.905 meanLine<77.18 -0.00946 0.0379 -0.0152
        -0.0246 -0.0153
        news<1e-35 addressManual<1e-35 product<1e-35 beside<0.041169 -0.0115 beside<0.17408 0.0195 -0.00397 -0.0319
        -0.0289 0.0267
        inputs<15.5 gap<1.9185 bodyProse<1.5 -0.0162 headingShare<0.064214 0.0225 -0.017 titlePart<0.54897 0.0216
        -0.0297 -0.0156
        ogArticle<1e-35 sentences<0.87964 -0.0253 lines<318.5 0.00455 -0.0197 beside<0.19384 linkCount<63.5 -0.0158
        0.0326 -0.0132
        bodyShare<0.13837 -0.0227 gap<1.0216 listShare<0.761 0.0285 -0.0246 pageLinks<0.073673 -0.0233
        quoteShare<0.049347 0.00502 -0.0247
        titleGuides<1e-35 prices<1e-35 bodyLetters<8125.5 longest<514.5 0.000553 0.0391 -0.0167 -0.0266 headings<18.5
        -0.000875 0.031
        articles<1e-35 pathDepth<-1e-35 0.0226 -0.0135 bodyLetters<783 -0.0172 bodyLetters<11532 articles<16.5 0.0337
        -0.0115 -0.00935
        ogArticle<1e-35 -0.00878 beside<0.19384 beside<1e-35 -0.00911 bodyProse<2.5 -0.0125 0.0371 promptMarks<17.5
        0.0102 -0.0316
        titleWords<4.5 sentences<2.069 -0.0226 linkCount<199.5 0.0249 -0.0179 longest<878 headingShare<0.072677 0.0117
        -0.0176 -0.022
        writtenBy<1e-35 gap<1.6145 bodyLines<1.5 -0.0244 addressPage<1e-35 0.0101 -0.0296 longest<540.5 -0.0239
        0.00932 0.027
        addressManual<1e-35 product<1e-35 quoteShare<0.043372 meanLine<302.71 meanLine<98.875 0.000358 0.0229 -0.0145
        -0.0166 -0.0231 -0.0268
        addressShop<1e-35 questions<3.264 bodyProse<2.5 -0.0163 gap<1.0674 0.0258 bodyShare<0.29971 0.0283 -0.00741
        -0.013 -0.0285
        addressStory<1e-35 listShare<0.14629 0.0048 longest<387.5 -0.0301 beside<0.069297 -0.0191 beside<0.23166
        0.0336 -0.00868 0.0305
        addressStory<1e-35 date<0.78875 promptMarks<16.5 repeatShare<0.16965 -0.0095 0.0182 -0.0223 buttons<7.5 0.028
        -0.0101 0.0313
        ends<1e-35 repeats<39.5 longLinks<0.041238 pathDepth<-1e-35 0.0178 -0.018 0.00792 0.0221 repeats<12.5 0.0195
        -0.00992
        gap<1.0674 bodyLines<1.5 -0.0174 0.019 titleGuides<1e-35 bodyLines<20.5 dateMarks<1e-35 -0.0174 0.0224 -0.0264
        0.014
        addressPage<1e-35 headingShare<0.020878 listShare<0.14629 shape<1.25 slug<-1e-35 0.0196 -0.0221 0.0119 -0.029
        0.0086 -0.0309
        buttons<2.5 shareMarks<1e-35 -0.0104 lines<59.5 -0.0177 quoteShare<0.10054 product<1e-35 0.0389 -0.015 -0.0169
        -0.0102
        addressPage<1e-35 author<0.705 linkedHeadings<6.5 -0.00914 0.0114 addressForum<1e-35 slug<6.5 -0.00812 0.0333
        -0.0139 -0.0284
        prices<1e-35 below<1e-35 articles<1e-35 gap<1.0021 0.0195 sentences<1.1984 0.0103 -0.0167 0.0215 -0.0164
        -0.018
        addressForum<1e-35 promptMarks<17.5 longest<202.5 -0.0151 listShare<0.068123 firm<19.956 0.0353 -0.0146
        -0.0046 -0.014 -0.0271
        inputs<15.5 articles<1e-35 headings<9.5 0.0121 meanLine<115.44 0.00852 -0.0289 dateMarks<11.5 0.0261 -0.0136
        -0.0149
        sharing<1e-35 slugWords<-1e-35 0.0199 linksALetter<2.1412 commentShare<0.00082899 pageLinks<0.087781 -0.014
        0.0149 -0.0222 -0.0173 0.0225
        images<18.5 linkCount<87.5 0.0208 images<5.5 -0.0185 0.0119 date<0.8825 -0.0216 addressForum<1e-35 0.0252
        -0.0205
        images<18.5 dateMarks<1e-35 shape<1.25 -0.0142 0.0159 0.0267 bodyLinks<0.0042032 -0.0224 inside<0.10242 0.0151
        -0.0184
        articles<1e-35 slug<-1e-35 0.0207 -0.0102 articles<1.5 repeats<5.5 0.0059 0.0417 forms<2.5 0.0117 -0.0242
        questions<3.0136 titleOffers<1e-35 titleWords<3.5 -0.00764 addressShop<1e-35 0.019 -0.0175 -0.0212 longest<667
        -0.0282 0.019
        bodyLinks<0.13956 bodyLinks<0.0086822 gap<1.0021 bodyShare<0.24031 -0.0181 0.024 -0.0173 longest<878 0.0186
        -0.0187 -0.0278
        ends<1e-35 times<3.5 dateMarks<1e-35 -0.0121 dateMarks<9.5 addressPage<1e-35 0.0252 -0.0209 -0.011 -0.0259
        0.0174
        meanLine<117.47 titleGuides<1e-35 meanLine<81.917 -0.021 0.0126 0.0321 reader<0.77696 pageLinks<0.51453 0.0245
        -0.0096 -0.0195
        articles<1e-35 lines<92.5 teasers<9.5 0.0229 -0.0148 titleWords<5.5 -0.0255 0.00469 titleWords<2.5 -0.0164
        0.0139
        addressShop<1e-35 times<3.5 beside<0.44697 linkCount<38.5 -0.017 asked<0.18139 0.028 0.000775 -0.014 -0.0159
        -0.0258
        longest<394 listShare<0.14801 0.00235 -0.0242 reader<0.77696 0.0314 listShare<0.0046491 -0.015 longest<1064
        0.0233 -0.0205
        product<1e-35 titleNumber<1e-35 bodyLines<113.5 asked<0.55197 author<0.46 -0.00979 0.00923 0.0297 -0.0338
        0.0208 -0.024
        pageLinks<0.068255 -0.0226 linkCount<87.5 0.0192 lines<143.5 -0.0284 linkCount<150.5 bodyLinks<0.0096491
        -0.00489 0.0309 -0.00725
        buttons<2.5 quoteShare<0.069557 bodyShare<0.89747 0.0234 -0.0152 -0.0231 beside<0.35532 inHeadings<1.5 -0.0151
        0.0129 -0.0269
        asked<0.45553 asked<0.089493 headingShare<0.01322 -0.00728 beside<0.23166 0.0309 -0.00227 gap<1.0674 0.00897
        -0.0211 0.0236
        headingShare<0.021626 shape<2.75 slug<-1e-35 0.0185 -0.0179 0.0133 headingShare<0.064214 0.0224
        bodyShare<0.45627 0.0164 -0.0253
        dateMarks<1e-35 bodyProse<20.5 -0.0185 0.00526 images<18.5 listShare<0.060937 bodyLetters<345.5 -0.0106 0.043
        0.00035 -0.00442
        buttons<2.5 shareMarks<1e-35 -0.00722 0.0211 inputs<11.5 gap<1.3355 bodyShare<0.39051 -0.0143 0.0218 -0.0119
        -0.0225
        gap<1.0917 bodyShare<0.26058 -0.019 inside<0.10376 0.0328 -0.0119 bodyShare<0.29718 0.0103 repeats<2.5 0.0101
        -0.0156
        sharing<2.5 news<1e-35 pathDepth<-1e-35 0.0199 pageLinks<0.49829 frames<1e-35 0.000438 -0.0222 -0.0273 0.0215
        0.0225
        images<18.5 slugWords<1.5 -0.00964 0.0133 ends<1e-35 reader<0.77696 0.00789 repeatShare<0.16965 -0.0408
        0.00268 0.00734
        firm<1e-35 bodyLetters<14309 sharing<1e-35 -0.0101 0.0216 -0.0376 publishedMeta<1e-35 titleNumber<1e-35
        -0.00402 0.0192 0.0302
        bodyProse<62.5 bodyProse<17.5 bodyLines<17.5 promptMarks<2.5 0.025 -0.0056 -0.022 0.0147 repeatShare<0.14308
        -0.0305 0.0114
        questions<3.0136 meanLine<302.71 bodyLetters<282.5 -0.0225 dateMarks<1e-35 0.00267 0.0236 -0.0235
        meanLine<174.54 -0.0234 0.00972
        bodyLetters<11016 longest<390.5 -0.00722 beside<0.28275 shareMarks<24.5 0.0323 -0.0039 -0.00578
        bodyLines<174.5 -0.0283 0.00839
        ends<1e-35 sharing<1e-35 slugWords<-1e-35 0.0147 -0.0136 0.012 inputs<11.5 0.0288 tagMarks<6.5 0.00577 -0.0234
        author<0.7375 linkCount<148.5 meanLine<80.083 -0.0154 meanLine<117.47 0.0296 asked<0.031561 0.0155 -0.0102
        -0.0146 0.0149
        articles<1e-35 -0.00758 articles<1.5 product<1e-35 bodyLetters<18125 0.0354 -0.00971 -0.0112 teasers<20.5
        -0.0206 0.0126
        writtenBy<1e-35 bodyLetters<14850 gap<3.6882 headingShare<0.070844 0.007 -0.0158 -0.0234 headings<44.5 -0.0334
        0.012 0.0254
        ends<1e-35 asked<0.1487 bodyProse<3.5 -0.0141 0.0112 -0.0148 buttons<8.5 titleWords<2.5 -0.0078 0.0336
        -0.00399
        bodyLinks<0.034379 -0.00459 sentences<1.1287 below<0.16926 slugWords<3.5 -0.0262 0.019 0.0267 sentences<2.3868
        0.0407 -0.00594
        pageLinks<0.087781 -0.0163 pageLinks<0.16264 0.0166 pageLinks<0.25563 -0.0165 titleWords<6.5 pageLinks<0.3207
        0.0161 -0.0103 0.0198
        addressPage<1e-35 addressManual<1e-35 longest<226 -0.0122 longest<1038 quoteShare<0.043372 0.0188 -0.0187
        -0.019 -0.0211 -0.0208
        bodyProse<62.5 addressForum<1e-35 date<0.8825 titlePart<0.47881 0.0155 -0.00516 0.0244 -0.022 firm<1.5049
        -0.038 0.00351
        linkedHeadings<8.5 gap<1.8631 titleWords<7.5 -0.00552 0.0201 writtenBy<1e-35 -0.0245 0.0165
        linkedHeadings<17.5 0.0272 -0.00634
        addressForum<1e-35 shape<1.25 lines<92.5 0.0204 slugWords<-1e-35 0.0169 -0.0163 images<19.5 0.025 -0.00675
        -0.0241
        steps<1.5 titleOffers<1e-35 bodyLinks<0.13956 bodyLinks<0.034379 headingShare<0.038812 0.00753 -0.015 0.0301
        -0.0193 -0.0193 -0.0201
        writtenBy<1e-35 bodyLinks<0.002369 gap<1.0021 0.00495 -0.0234 longLinks<1e-35 -0.00554 longLinks<0.09177
        0.0281 -0.00708 0.0255
        firm<1.3624 bodyLines<79.5 ogOther<1e-35 0.0084 -0.0209 -0.0327 tagMarks<11.5 firm<21.024 0.017 -0.0092
        -0.0164
        tagMarks<11.5 bodyShare<0.875 bodyLines<1.5 -0.0222 product<1e-35 firm<21.024 0.0155 -0.0127 -0.0227 -0.0213
        -0.0229
        articles<1e-35 titleGuides<1e-35 pathDepth<-1e-35 0.0189 -0.019 0.0111 articles<1.5 longest<732.5 0.0328
        -0.00728 -0.00505
        addressForum<1e-35 promptMarks<17.5 steps<1.5 headingShare<0.072677 inside<0.031048 0.00618 0.027 -0.0104
        -0.0144 -0.0112 -0.0232
        prices<1e-35 shape<1.75 linkCount<87.5 inHeadings<11.5 0.0199 -0.0178 -0.0119 0.014 inside<0.069971 -0.0239
        0.013
        asked<0.54692 asked<0.14496 bodyProse<14.5 -0.00654 0.015 slug<15.5 firm<1.4713 -0.0149 0.0154 -0.0214 0.0216
        ogArticle<1e-35 asked<0.33114 -0.0138 meanLine<81.917 -0.0157 0.0154 asked<0.24897 0.0166 shape<1.75 -0.0265
        0.0144
        titleGuides<1e-35 headings<19.5 headingShare<0.0020273 -0.0104 inHeadings<9.5 0.0263 -0.0122 -0.0211
        meanLine<133.51 0.0238 -0.0117
        asked<0.46771 bodyLinks<0.0034809 -0.0135 longLinks<1e-35 questions<0.80775 0.00856 -0.0171 0.0209
        linksALetter<2.9731 0.0306 -0.0115
        linkedHeadings<8.5 images<18.5 bodyProse<2.5 -0.0214 lines<158.5 0.0231 -0.00508 bodyLines<12.5 0.00909
        -0.0239 0.0154
        tagMarks<14.5 addressForum<1e-35 steps<1.5 ends<1e-35 sentences<1.1006 -0.00958 0.0103 0.0203 -0.014 -0.0254
        -0.0192
        headingShare<0.020878 firm<8.0259 -0.0126 0.00766 headingShare<0.048915 pageLinks<0.49829 0.0348 -0.0142
        firm<9.9662 0.0109 -0.0261
        tagMarks<11.5 addressForum<1e-35 addressManual<1e-35 addressPage<1e-35 shape<1.75 0.00223 0.0262 -0.0193
        -0.0194 -0.0255 -0.02
        markupStory<1e-35 articles<1e-35 titlePart<0.68273 -0.0192 0.00146 inHeadings<10.5 articles<1.5 0.0285 -0.0078
        -0.0172 0.0169
        tagMarks<11.5 ends<1e-35 titleNumber<1e-35 -0.00892 inHeadings<1e-35 -0.0171 0.0261 linkCount<250.5 0.0229
        -0.00992 -0.0225
        titleGuides<1e-35 ends<1e-35 linkCount<59.5 0.00737 -0.0167 0.0122 reader<8.4056 -0.0128 sentences<1.8904
        0.0354 -0.00698
        headingShare<0.021626 addressDate<-1e-35 0.0174 -0.01 headingShare<0.063269 times<3.5 0.0257 -0.0123
        bodyShare<0.45627 0.0151 -0.0216
        images<18.5 shape<1.25 asked<0.33114 -0.0155 0.0146 0.0215 asked<0.054836 0.0102 writtenBy<1e-35 -0.0221
        0.0144
        images<17.5 asked<0.26158 shape<1.25 -0.0151 0.0122 linksALetter<4.1547 0.0332 -0.0119 asked<0.089493 0.00842
        -0.0178
        listShare<0.14629 ends<1e-35 -0.00409 bodyShare<0.094218 -0.0113 0.027 firm<1.4001 -0.0238 titleGuides<1e-35
        -0.0151 0.0269
        bodyLinks<0.13956 bodyLinks<0.024474 author<0.4975 gap<1.038 0.00519 -0.02 0.00485 quoteShare<0.049347 0.0228
        -0.0168 -0.023
        firm<1e-35 slugWords<-1e-35 0.0182 -0.0145 beside<0.44697 addressPage<1e-35 times<6.5 0.022 -0.012 -0.0177
        -0.0159
        questions<3.0136 articles<1e-35 -0.00273 times<1.5 frames<1.5 0.0331 -0.016 -0.0103 lines<92.5 0.0184 -0.0249
        authorMarks<9.5 inputs<14.5 tagMarks<1e-35 images<28.5 0.00681 -0.0137 0.0257 -0.0105 markupStory<1e-35 -0.021
        0.0113
        images<18.5 shape<1e-35 -0.00661 0.0138 slug<15.5 date<0.125 -0.0145 0.0221 addressStory<1e-35 -0.0239 0.0166
        firm<13.905 firm<1.3624 buttons<2.5 bodyShare<0.89747 0.012 -0.0199 -0.0176 titleWords<2.5 -0.0173 0.0203
        -0.0192
        lines<165.5 bodyLetters<282.5 -0.0178 gap<1.0247 0.0287 0.00274 titleNumber<1e-35 -0.0142
        commentShare<0.0074738 0.0169 -0.0186
        reader<0.77696 lines<281.5 linksALetter<2.4346 0.0345 -0.00199 -0.0157 ends<1e-35 images<18.5 -0.000141
        -0.0235 0.00892
        images<24.5 sentences<1.9014 titleGuides<1e-35 buttons<1.5 0.00766 -0.0164 0.016 0.0241 sentences<1.388
        0.00381 -0.02
        headingShare<0.02033 authorMarks<9.5 bodyProse<26.5 0.00517 -0.0183 -0.0204 teasers<50.5 sentences<0.41595
        -0.009 0.026 -0.00434
        titleOffers<1e-35 linksALetter<3.169 addressManual<1e-35 addressForum<1e-35 organization<1e-35 0.0131 -0.0152
        -0.0166 -0.0185 -0.0118 -0.0191
        bodyLinks<0.13197 addressForum<1e-35 date<0.895 promptMarks<17.5 shape<1e-35 -0.00397 0.0147 -0.0122 0.0268
        -0.0206 -0.0271
        addressStory<1e-35 tagMarks<11.5 titleGuides<1e-35 pathDepth<-1e-35 0.0184 -0.00997 steps<4.5 0.0166 -0.0177
        -0.0247 0.0189
        addressPage<1e-35 longest<368.5 longest<350.5 shape<2.25 teasers<45.5 -0.017 0.0103 0.0137 -0.027 0.00895
        -0.0227
        gap<1.0674 bodyProse<4.5 -0.0112 linkCount<9.5 -0.0161 0.0263 beside<0.11744 lines<262.5 -0.00523 0.0144
        -0.0196
        shape<1.25 isRoot<-1e-35 0.0181 inHeadings<1e-35 -0.0255 -0.00046 pageLinks<0.087781 -0.0139 inputs<11.5
        0.0226 -0.0059
        dateMarks<1e-35 titlePart<0.36603 0.01 promptMarks<3.5 -0.000546 -0.0218 articles<1.5 0.0151 repeats<4.5
        0.0128 -0.0173
        date<0.78875 headingShare<0.022938 isRoot<-1e-35 0.014 -0.0156 frames<1e-35 0.019 -0.019 times<3.5 0.0257
        -0.00865
        bodyProse<62.5 inHeadings<1.5 authorMarks<1e-35 0.00234 -0.0179 firm<19.956 0.0168 -0.0117 firm<1.2524 -0.0342
        0.00579
        product<1e-35 addressPage<1e-35 addressManual<1e-35 addressForum<1e-35 bodyShare<0.13837 -0.0126 0.0152
        -0.0188 -0.0174 -0.0182 -0.0198
        bodyProse<45.5 promptMarks<3.5 titlePart<0.75848 titlePart<0.4027 -0.00584 0.0341 -0.00232 bylines<1e-35
        -0.00964 0.0118 -0.0128
        bodyLetters<14309 bodyLetters<282.5 -0.0201 product<1e-35 headingShare<0.089047 linkCount<87.5 0.0281 0.00313
        -0.0115 -0.0181 -0.0167
        listShare<0.14629 shape<1.25 inHeadings<10.5 0.00393 -0.0213 beside<0.39799 0.023 -0.00973 inHeadings<14.5
        -0.0194 0.0132
        ogArticle<1e-35 lines<92.5 0.0121 inHeadings<2.5 -0.0216 bodyLetters<5990.5 0.0223 -0.00954 beside<0.19384
        0.0197 -0.0119
        longest<403.5 longest<343.5 longest<293.5 -0.00632 0.0226 -0.0239 lines<134.5 0.0267 titleNumber<1e-35
        -0.00797 0.0202
        articles<1e-35 -0.00899 bodyLetters<11016 addressForum<1e-35 titleWords<2.5 -0.00906 listShare<0.18902 0.0378
        -0.000625 -0.014 -0.0117
        beside<0.023982 -0.0107 gap<1.2124 bodyLetters<228 -0.0147 lines<337 0.0309 -0.0075 meanLine<119.67 0.0121
        -0.0137
        articles<1e-35 dateMarks<1e-35 reader<0.90423 0.00587 -0.024 0.00383 slug<21.5 0.0205 dateMarks<1.5 0.0158
        -0.0159
        buttons<16.5 dateMarks<1e-35 gap<1.9901 0.000307 -0.0225 product<1e-35 images<92.5 0.0222 -0.0109 -0.0142
        -0.0146
        headingShare<0.021626 asked<0.55719 pathDepth<-1e-35 0.0163 shape<2.25 -0.0231 -0.00272 0.0133 inside<0.016294
        -0.00471 0.0223
        tagMarks<11.5 steps<1.5 sentences<0.97434 ends<1e-35 -0.0189 0.0231 sentences<2.9904 0.0141 -0.00873 -0.0166
        -0.0166
        writtenBy<1e-35 pathDepth<-1e-35 0.0181 firm<1e-35 -0.0144 headingShare<0.064214 firm<29.868 0.0133 -0.0158
        -0.022 0.0214
        promptMarks<17.5 addressManual<1e-35 longest<245.5 -0.0111 titlePart<0.49713 0.0296 titlePart<0.61327 -0.0181
        0.0168 -0.0232 -0.0141
        beside<0.023982 date<0.6825 -0.0181 0.00692 beside<0.35532 longest<403.5 inside<0.099664 0.0104 -0.0191 0.0258
        -0.00975
        tagMarks<11.5 addressForum<1e-35 dateMarks<1e-35 -0.00323 headings<19.5 isRoot<1e-35 0.0313 -0.0124 0.00144
        -0.0216 -0.016
        titleGuides<1e-35 reader<0.90423 sentences<0.87003 -0.0167 0.0143 -0.0172 reader<12.517 firm<2.9197 -0.0258
        0.0156 0.0223
        bodyLinks<0.13956 bodyLinks<0.033455 pathDepth<-1e-35 0.0167 shape<1.75 -0.0157 pageLinks<0.24143 -0.0107
        0.0149 0.014 -0.0244
        ogArticle<1e-35 images<18.5 dateMarks<1e-35 bodyLines<33.5 -0.0163 0.00839 linkCount<128.5 0.0304 -0.00594
        -0.0161 0.0102
        beside<0.023982 asked<0.53066 -0.0153 0.0164 linkCount<96.5 0.0156 linksALetter<1.0669 0.0198 shape<-1.5
        0.0177 -0.0139
        bodyProse<1.5 -0.0245 longest<343.5 0.00987 ogArticle<1e-35 -0.0148 longest<394 -0.0124 bodyShare<0.84259
        0.0272 -0.00567
        inHeadings<9.5 articles<1e-35 bodyShare<0.74626 -0.014 0.0194 articles<1.5 0.0259 -0.00328 reader<12.26
        -0.0241 0.000712
        listShare<0.14801 slugWords<1.5 bodyShare<0.34338 0.00864 -0.0182 beside<0.11744 0.024 -0.00576 reader<29.925
        -0.0198 0.00794
        headingShare<0.021626 articles<1e-35 reader<0.90423 0.00433 -0.021 titleWords<2.5 -0.0171 0.0117
        questions<3.0136 0.0145 -0.00834
        steps<1.5 buttons<1.5 0.0136 inHeadings<1.5 -0.0164 frames<1e-35 times<3.5 0.0186 -0.0131 -0.0152 -0.0196
        asked<0.089493 longest<228.5 -0.0146 teasers<1e-35 -0.00255 0.0237 buttons<1e-35 bodyLines<60.5 0.0176 -0.0113
        -0.0115
        beside<0.30958 headingShare<0.022938 images<18.5 slugWords<2.5 -0.00781 0.0174 -0.0118 0.016 buttons<2.5
        0.00554 -0.0224
        beside<0.30958 longest<202.5 -0.0167 listShare<0.13519 organization<1e-35 0.021 -0.0117 beside<0.06687 -0.0168
        0.0113 -0.0124
        addressShop<1e-35 linkCount<95.5 bodyShare<0.84259 0.0248 -0.00393 questions<2.2753 linkCount<119.5 -0.00915
        0.0157 -0.0143 -0.0187
        frames<1e-35 headingShare<0.021626 author<0.4675 -0.0177 bodyShare<0.53841 0.0187 -0.0088 0.0154
        pageLinks<0.41805 -0.0213 0.0107
        ends<1e-35 inputs<5.5 -0.0131 inputs<15.5 0.0186 teasers<60.5 -0.0193 0.0102 inputs<24.5 0.02 -0.0128
        firm<1e-35 addressStory<-1e-35 0.0161 asked<0.55719 -0.0181 0.00992 pageLinks<0.49829 gap<1.233 0.0206 0.00198
        -0.0188
        sharing<1e-35 reader<0.77696 0.00694 meanLine<132.4 linkedHeadings<3.5 -0.00886 0.0179 shareMarks<10.5 -0.0283
        0.00179 0.0145
        asked<0.46771 asked<0.089493 bodyLetters<489.5 -0.0185 0.0139 headings<17.5 beside<0.033585 -0.0153 0.0116
        -0.0198 0.0146
        inputs<15.5 images<18.5 linksALetter<5.1764 bodyShare<0.875 0.0208 -0.00612 -0.016 linkCount<101.5 -0.0217
        0.00595 -0.0122
        images<24.5 lines<315.5 longest<204.5 -0.0111 inputs<12.5 code<0.081799 0.0278 -0.00866 -0.0114 -0.0148
        -0.0101
        inputs<10.5 ends<1e-35 -0.00436 titleWords<2.5 -0.012 0.0291 buttons<1e-35 0.0113 listShare<0.73763 -0.0234
        0.0102
        tagMarks<11.5 ends<1e-35 titlePart<0.81995 promptMarks<59.5 inHeadings<8.5 -0.00259 -0.0247 0.0158 0.00744
        0.0159 -0.0175
        beside<0.26376 inside<0.10135 bodyShare<0.14335 -0.00953 0.0118 firm<0.90052 -0.0218 0.00538 teasers<47.5
        0.00304 -0.0258
        addressForum<1e-35 bodyProse<62.5 bodyProse<20.5 dateMarks<1e-35 -0.0125 teasers<59.5 0.0199 -0.0131 0.0164
        -0.0159 -0.023
        below<1e-35 dateMarks<1e-35 -0.00408 headings<19.5 dateMarks<13.5 0.0282 -0.00389 -0.00224 longLinks<0.015474
        -0.0226 0.00853
        buttons<16.5 steps<1.5 addressShop<1e-35 firm<21.024 0.0125 -0.00806 -0.0156 -0.0128 longest<387.5 -0.03
        0.00203
        titleWords<1.5 -0.0157 quoteShare<0.049347 inputs<16.5 tagMarks<2.5 bodyProse<17.5 -0.00506 0.0161 0.0261
        -0.00661 -0.0131
        times<3.5 slug<15.5 0.0124 titleWords<7.5 asked<0.46771 -0.0165 0.0172 slug<26.5 -0.00888 0.0238 -0.0159
        promptMarks<3.5 inHeadings<9.5 0.0129 -0.00866 gap<1.0917 inHeadings<1.5 -0.00701 0.0218 asked<0.089493
        0.000337 -0.0197
        bodyLetters<13345 frames<1e-35 bodyLetters<489.5 -0.0125 0.0125 bodyShare<0.41809 0.0109 -0.0214 reader<13.463
        -0.0274 0.0104
        titleNumber<1e-35 commentShare<0.0039575 lines<169.5 images<18.5 images<5.5 -0.00404 0.0227 -0.0223 -0.0159
        0.0129 0.0119
        titleGuides<1e-35 buttons<1.5 quoteShare<0.069557 0.0123 -0.0162 -0.0119 tagMarks<6.5 firm<33.462 0.0258
        -0.0103 -0.016
        longest<548.5 headingShare<0.089047 headingShare<0.022938 -0.00813 linkCount<158.5 0.0192 -0.00587 -0.0224
        bodyShare<0.71677 0.0214 -0.00452
        images<19.5 inputs<11.5 bodyShare<0.13837 -0.0131 code<0.058033 teasers<84.5 0.0244 -0.0041 -0.00923 -0.0151
        -0.0102
        asked<0.30495 addressStory<1e-35 shareMarks<5.5 sentences<1.0773 0.00845 -0.0227 0.00127 0.0163
        linksALetter<4.0861 0.0198 -0.0106
        addressStory<1e-35 repeats<34.5 repeats<12.5 pageLinks<0.087781 -0.015 0.0023 -0.0176 0.0196 longest<128.5
        -0.00996 0.0248
        news<1e-35 product<1e-35 titleNumber<1e-35 asked<0.63961 repeats<12.5 -0.00233 -0.0226 0.0158 0.0111 -0.0234
        0.0185
        linkCount<95.5 reader<1.4804 0.0218 -0.00296 author<0.7375 reader<51.024 pathDigits<-1e-35 0.0113 -0.024
        0.0117 0.00674
        reader<0.77696 0.00963 bodyLines<41.5 bodyShare<0.73325 -0.0235 0.00702 asked<0.2256 commentMarks<2.5 0.0227
        -0.0142 -0.0117
        meanLine<117.47 firm<1.4001 -0.00666 0.0174 bodyShare<0.60974 meanLine<205.55 -0.00555 linkCount<269.5 0.0225
        -0.00586 -0.0192
        addressStory<1e-35 firm<19.956 bodyLinks<0.13956 bodyLinks<0.0034809 -0.00328 0.011 -0.0171 authorMarks<3.5
        -0.0228 0.00879 0.021
        articles<1e-35 bodyLines<12.5 bodyLines<1.5 -0.0188 0.0163 -0.012 articles<1.5 inHeadings<10.5 0.0257 -0.0069
        -0.00549
        longest<394 -0.00978 slug<2.5 -0.0127 addressManual<1e-35 addressPage<1e-35 quoteShare<0.069557 0.0221
        -0.00898 -0.0129 -0.0143
        questions<3.0136 meanLine<302.71 meanLine<43.557 -0.013 addressPage<1e-35 0.014 -0.00954 -0.0159 images<18.5
        0.00354 -0.0238
        buttons<2.5 pageLinks<0.026109 -0.0159 0.0112 beside<0.30958 beside<0.042934 -0.0101 frames<1e-35 0.021
        -0.0082 -0.0209
        buttons<16.5 addressForum<1e-35 meanLine<80.083 repeats<7.5 -0.0191 0.0113 addressManual<1e-35 0.0133 -0.00849
        -0.0196 -0.0118
        beside<0.023982 shape<1.75 -0.0197 0.00223 longest<444.5 -0.00454 beside<0.23166 0.0217 teasers<44.5 0.0132
        -0.0168
        reader<0.77696 meanLine<81.917 -0.0133 0.0156 meanLine<117.47 titleGuides<1e-35 -0.00567 0.0252 shareMarks<8.5
        -0.0218 0.00335
        listShare<0.14629 bodyProse<1.5 -0.0174 questions<1.1429 firm<33.462 shareMarks<43.5 0.019 -0.0102 -0.0152
        -0.00888 -0.0137
        promptMarks<17.5 ends<1e-35 promptMarks<7.5 sentences<1.1287 -0.0218 meanLine<141.69 0.0196 -0.00779 0.0114
        0.0152 -0.0134
        reader<0.77696 sentences<0.78296 -0.0141 0.0181 repeats<30.5 reader<50.552 bodyProse<17.5 -0.0205 -0.00216
        0.0121 0.0173
        beside<0.30958 inside<0.10135 headingShare<0.0092854 shape<1e-35 -0.0153 0.0106 0.0217 -0.00684 buttons<5.5
        0.00475 -0.0233
        articles<1e-35 buttons<7.5 5.56e-05 -0.0166 bodyLinks<0.0034809 -0.0104 questions<2.2753 0.026 tagMarks<6.5
        0.00865 -0.0209
        markupStory<1e-35 authorMarks<9.5 pageLinks<0.087781 -0.0178 linkCount<96.5 0.0162 -0.00409 inHeadings<20.5
        -0.0267 0.0118 0.0109
        meanLine<80.083 -0.00967 meanLine<117.47 0.0217 sentences<1.4564 -0.0191 linkCount<38.5 -0.0202 images<26.5
        0.0181 -0.00613
        story<1e-35 tagMarks<6.5 titleGuides<1e-35 shape<1.75 addressPage<-1e-35 0.0151 -0.0168 0.00731 0.0144 -0.0172
        0.0157
        promptMarks<3.5 shape<1.25 linkCount<69.5 0.0141 -0.0157 0.0187 bodyLinks<0.029959 inside<0.17361 -0.0156
        0.0124 0.00756
        meanLine<117.47 bodyShare<0.18679 -0.0137 frames<1e-35 0.0188 -0.0075 headings<10.5 images<24.5 0.0171 -0.0125
        -0.0133
        dateMarks<1e-35 -0.00553 images<17.5 asked<0.32777 0.00186 0.0334 titleWords<4.5 -0.0184 asked<0.30744 0.0181
        -0.0116
        steps<1.5 promptMarks<17.5 inHeadings<35.5 authorMarks<9.5 addressShop<1e-35 0.0127 -0.0125 -0.00954 -0.0135
        -0.00999 -0.0175
        gap<1.9185 sentences<1.1006 titleGuides<1e-35 -0.0158 0.00992 titlePart<0.58412 -0.00139 0.0208
        sentences<1.1984 0.0136 -0.0243
        addressPage<1e-35 headingShare<0.021626 teasers<59.5 -0.00839 0.0115 beside<0.22316 0.0181 teasers<47.5 0.0145
        -0.021 -0.0171
        titleGuides<1e-35 inHeadings<10.5 listShare<0.14629 meanLine<81.917 -0.0112 0.0109 -0.0146 -0.0181 slug<41.5
        0.0208 -0.0138
        bodyLetters<228 -0.0174 gap<1.0216 images<18.5 addressList<1e-35 0.0283 -0.0102 -0.00446 lines<240.5 -0.00663
        0.00763
        addressForum<1e-35 beside<0.17408 titleWords<5.5 shape<1.25 -0.0133 0.00766 0.0237 headings<10.5 0.0119
        -0.0175 -0.019
        ends<1e-35 titleGuides<1e-35 promptMarks<3.5 promptMarks<1e-35 -0.00871 0.0168 -0.0173 meanLine<133.51 0.0222
        -0.0125 0.0129
        bodyLetters<10692 longest<514.5 date<0.895 -0.00734 0.0104 collection<1e-35 longest<1064 0.0284 -0.0047
        -0.00875 -0.0113
        """
}
