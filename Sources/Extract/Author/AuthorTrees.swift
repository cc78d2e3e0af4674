/// Weights of the author model. Written by Tests/Training/train_fields.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `AuthorFeatures` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum AuthorTrees {
    static let table = """
        sameWeight<0.6245 sharedSources<1.5 -0.0445 -0.0186 apart<1e-35 0.00658 rank<2.5 persons<3.5 0.0342 0.0165
        sameWeight<0.7425 weight<0.5435 0.00674 -0.0219 0.019
        sameWeight<0.6245 same<1.5 allGiven<1e-35 -0.0443 -0.014 pictured<1e-35 -0.0201 0.00897 apart<1.5 0.0101
        sameWeight<0.711 titleDistance<1.5 0.0109 -0.0178 0.0287
        sharedSources<1.5 weight<0.637 -0.0425 lineDensity<0.37618 0.0275 -0.0151 weight<0.351 -0.00709 choices<2.5
        0.00837 same<1e-35 -0.0155 longest<20.5 0.0246 -0.0051
        same<1e-35 inBody<-1e-35 lead<0.0105 0.0315 -0.0198 given<1e-35 -0.0418 lead<0.0935 0.012 -0.0264
        apartWeight<0.771 apart<1.5 0.00704 0.0224 -0.0273
        sameWeight<0.631 sharedSources<1.5 -0.0416 apartWeight<0.514 0.00377 -0.0286 apartWeight<0.771
        apartWeight<1e-35 0.00597 same<4.5 lineLetters<55.5 0.0314 -0.00667 0.0143 -0.0171
        sameSources<1e-35 weight<0.637 -0.0406 lead<0.0285 0.0381 -0.014 sameSources<1.5 weight<0.6545 inBody<-1e-35
        0.00371 -0.026 0.026 apart<1.5 0.00756 0.018
        sameWeight<0.6245 sameSources<1.5 allGiven<1e-35 -0.0423 -0.0172 -0.00344 choices<4.5 sameWeight<0.7275
        -0.000313 choices<1.5 0.00359 0.017 sameWeight<0.767 0.00348 0.0348
        sameWeight<0.6245 sameSources<1.5 allGiven<1e-35 -0.0426 -0.013 -0.00511 apartWeight<0.771 apart<2.5 0.011
        sameWeight<0.657 0.00111 longest<21.5 0.0307 -0.00694 -0.0182
        sharedSources<1.5 inBody<-1e-35 lead<0.017 0.0209 -0.0257 allGiven<1e-35 -0.0417 -0.0086 apartWeight<0.771
        fewestWords<1.5 0.0014 apart<2.5 0.0111 0.0225 -0.0248
        same<1e-35 weight<0.637 lineDigits<7.5 -0.0409 -0.00373 titleDistance<4.5 0.0267 -0.01 given<1e-35
        sameSources<1.5 weight<0.629 -0.026 0.00598 0.00634 0.0134
        persons<-1e-35 weight<0.519 allGiven<1e-35 -0.0414 -0.0039 apartWeight<0.767 0.0143 -0.0236 apartWeight<0.771
        weight<0.4955 persons<1e-35 -0.0157 0.00734 0.0141 -0.0242
        sharedSources<1.5 lineDigits<-1e-35 agencies<1e-35 -0.00478 0.0291 allGiven<1e-35 -0.0413 -0.0107
        apartWeight<0.771 fewestWords<1.5 0.00106 0.0134 sameSources<2.5 -0.0331 0.00507
        sameWeight<0.5865 allGiven<1e-35 sameSources<1.5 -0.0405 0.000832 apartWeight<0.4925 0.0101 -0.0243
        apartWeight<0.771 apartMarked<1.5 0.0106 0.0231 sameSources<2.5 -0.0274 0.00652
        same<1e-35 titleDistance<3.5 allGiven<1e-35 upper<0.087596 0.00967 -0.0257 0.0102 -0.0397 titleDistance<5.5
        partOf<1.5 0.011 -0.0114 allGiven<1e-35 -0.0127 0.00727
        sameWeight<0.562 sameSources<1.5 allGiven<1e-35 -0.0415 nearDigits<6.5 -0.0209 0.00897 -0.00655
        apartWeight<0.771 choices<3.5 0.00851 sameWeight<0.657 0.00123 0.0231 -0.0198
        sameWeight<0.631 sharedSources<1.5 allGiven<1e-35 -0.0408 -0.0129 apartWeight<0.514 0.00287 -0.0259
        apartWeight<0.771 persons<3.5 0.0167 0.00741 sharedSources<3.5 -0.0276 0.00711
        same<1e-35 lineLetters<1e-35 0.0122 label<1e-35 startsBy<1e-35 -0.0381 0.00385 0.0154 given<1e-35
        titleDistance<5.5 0.00474 -0.0134 rank<3.5 0.0141 0.00441
        same<1e-35 inBody<-1e-35 lead<0.017 upper<0.194 0.0321 -0.00733 -0.0162 given<1e-35 lineDigits<8.5 -0.0391
        0.00528 -0.00461 apartWeight<0.771 0.00909 -0.0223
        sameWeight<0.631 sameWeight<0.5055 -0.0349 lineDigits<6.5 same<3.5 small<0.98684 -0.0256 0.00646 0.00688
        0.0157 apartWeight<0.771 choices<3.5 0.00822 0.0186 -0.0136
        same<1e-35 rank<1e-35 name<1e-35 0.01 -0.0228 allGiven<1e-35 -0.0399 -0.00885 given<1e-35 same<1.5
        lineLetters<1e-35 0.00412 -0.0243 0.0038 0.0101
        sameWeight<0.562 given<1e-35 sameSources<1.5 -0.0389 0.00141 -0.0142 sameWeight<0.652 -0.00597 given<2.5
        small<0.8938 longest<5.5 -0.00694 0.0112 -0.00381 0.0358
        sharedSources<1.5 weight<0.637 allGiven<1e-35 -0.0384 -0.0102 0.0134 sameSources<1e-35 -0.0266 lead<0.2965
        holds<1.5 0.00908 0.0351 sameSources<2.5 -0.0132 0.0058
        sharedSources<1.5 inBody<-1e-35 agencies<1e-35 small<0.86997 0.00615 -0.0213 0.0268 startsBy<1e-35 -0.0352
        0.005 apartWeight<0.771 0.00839 sameSources<2.5 -0.0308 0.00172
        sameSources<1e-35 rank<1e-35 common<1e-35 jsonLD<1e-35 nearDigits<4.5 allGiven<1e-35 -0.0207 0.0131 0.0209
        0.0267 -0.0232 -0.0369 apartWeight<0.773 0.00724 -0.0233
        sharedSources<1.5 weight<0.519 -0.0368 lineDensity<0.2918 metaAuthor<1e-35 0.0234 -0.0107 -0.0186 weight<0.333
        -0.00826 words<3.5 weight<0.6725 0.00529 0.0124 -0.0155
        sameWeight<0.631 given<1e-35 sameSources<1.5 -0.0354 -0.00825 apart<3.5 0.00607 -0.0224 lead<0.0935 0.0139
        sameWeight<0.739 sameSources<1.5 -0.0221 0.00193 0.00815
        sameWeight<0.562 allGiven<1e-35 same<1.5 -0.0384 -0.00679 apart<3.5 0.00863 -0.0267 apartWeight<0.773
        given<1e-35 0.00372 persons<3.5 0.0152 0.00614 -0.016
        same<1e-35 weight<0.722 allGiven<1e-35 organization<1e-35 -0.0365 0.00668 apartWeight<0.4975 0.0103 -0.0172
        0.0164 apartWeight<0.773 fewestWords<1.5 -0.00381 0.0079 -0.0213
        sameSources<1e-35 rank<1e-35 news<1e-35 allGiven<1e-35 -0.02 0.00706 0.0273 allGiven<1e-35 -0.0376 -0.0081
        sameSources<1.5 rank<1.5 0.00803 -0.0239 0.00676
        sharedSources<1.5 weight<0.581 allGiven<1e-35 -0.0372 -0.012 isLink<1e-35 0.0113 -0.0161 apartWeight<0.769
        fewestWords<1.5 -0.00275 0.0085 sameSources<2.5 -0.0294 0.00334
        sameSources<1.5 weight<0.6775 allGiven<1e-35 weight<0.581 -0.035 -0.00977 rank<2.5 0.00617 -0.0193
        lineLetters<30.5 0.017 -0.0054 holds<1.5 0.00535 0.0269
        sharedSources<1.5 lead<0.0105 repeats<1e-35 0.00545 -0.0228 -0.0346 lead<0.167 longest<23.5 0.0105 -0.00999
        sharedSources<2.5 lead<0.2765 0.00269 -0.0212 0.00283
        persons<-1e-35 titleDistance<3.5 agencies<1e-35 inFurniture<1e-35 titleDistance<1e-35 -0.0132 rawShare<0.61722
        -0.00919 0.0257 -0.027 0.0104 -0.0331 apartWeight<0.771 0.00563 -0.0195
        sameWeight<0.562 sharedSources<2.5 nearDigits<11.5 -0.0347 -0.00408 -0.00733 sameWeight<0.652 apart<2.5
        0.00297 -0.0179 inHost<1e-35 apart<2.5 0.00539 0.0125 -0.00312
        sameWeight<0.562 sameWeight<0.501 -0.0322 pictured<1e-35 -0.0184 0.00936 sameWeight<0.7425 common<0.29167
        0.0009 upper<1e-35 0.00384 -0.0255 inHost<1e-35 0.00855 -0.0037
        sameWeight<0.562 allGiven<1e-35 same<1.5 -0.0354 -0.00587 apart<3.5 0.00852 -0.0205 apartWeight<0.773
        apart<3.5 0.00513 0.0125 persons<2.5 -0.0221 0.00363
        sameSources<1e-35 weight<0.637 allGiven<1e-35 -0.0363 -0.00524 lineDensity<0.37618 0.0179 -0.0167
        apartWeight<0.771 given<1e-35 0.000229 0.00812 sameSources<2.5 -0.0294 0.00253
        same<1e-35 inBody<-1e-35 agencies<1e-35 jsonLD<1e-35 -0.017 0.0115 0.023 allGiven<1e-35 -0.0335 -0.00317
        holds<1.5 same<1.5 -0.00787 0.00408 0.0241
        sameSources<1.5 given<1e-35 lead<0.0105 repeats<1e-35 0.00277 -0.0262 apartWeight<0.471 -0.00199 -0.0333
        lead<0.089 0.0164 -0.00914 apartWeight<0.89 0.00581 -0.017
        same<1e-35 rank<1e-35 news<1e-35 allGiven<1e-35 -0.0169 0.00699 0.0216 allGiven<1e-35 -0.0364 -0.0053
        apartWeight<0.771 0.00473 sameSources<2.5 -0.0282 0.00389
        same<1e-35 lead<1e-35 story<1e-35 -0.0114 0.0225 emphasis<0.94444 -0.0322 0.00561 holds<1.5 lead<0.2965
        0.00497 same<3.5 -0.0112 0.00276 0.0255
        sameWeight<0.631 sameWeight<0.501 choices<1.5 -0.00512 -0.0319 lineDigits<7.5 -0.0137 0.013 holds<1.5
        apartWeight<0.771 inHost<1e-35 0.00702 -0.00429 -0.0123 0.0258
        sharedSources<1.5 weight<0.637 weight<0.4855 -0.0354 rawShare<0.4645 0.0143 -0.0207 leadsToAuthor<1e-35 0.015
        -0.0186 weight<0.333 -0.00832 inHost<1e-35 0.00584 -0.00511
        sameWeight<0.577 allGiven<1e-35 sameSources<1.5 -0.0322 -7.87e-05 proposals<4.5 0.0139 -0.0151
        sameWeight<0.649 organization<1e-35 -0.00904 0.016 inHost<1e-35 0.00725 -0.00443
        sameWeight<0.631 given<1e-35 lineDigits<10.5 isSite<1e-35 -0.0309 0.00665 0.0154 apart<3.5 0.00588 -0.0207
        small<0.88348 0.00602 agencies<1e-35 -0.0108 0.0132
        sameWeight<0.577 titleDistance<3.5 lead<0.1245 0.000807 -0.0243 -0.0344 sameWeight<0.649 capitals<0.59167
        0.0123 lineDigits<7.5 sameSources<2.5 -0.0204 0.00132 0.0117 0.00549
        sharedSources<1.5 weight<0.501 -0.031 lineDensity<0.37618 titleDistance<1e-35 news<1e-35 -0.0157 0.0157 0.0206
        -0.0197 apartWeight<0.835 longest<20.5 0.00512 -0.0113 -0.0262
        sharedSources<1.5 lead<0.017 nearDigits<6.5 upper<0.054094 0.0136 given<1e-35 -0.0272 0.00732 0.0174 -0.0307
        longest<23.5 holds<1.5 0.00292 0.0236 -0.0189
        same<1e-35 weight<0.501 allGiven<1e-35 -0.0337 -0.00499 lead<0.0935 lineDensity<0.39315 0.0137 -0.0144 -0.024
        holds<1.5 allGiven<1e-35 -0.0025 0.00469 0.0266
        sameWeight<0.649 sameWeight<0.501 allGiven<1e-35 -0.0339 -0.00889 rawShare<0.19612 0.015 small<0.9124
        sameSources<1.5 -0.0244 -0.00454 0.0109 inHost<1e-35 0.00664 -0.00565
        sameWeight<0.562 allGiven<1e-35 sharedSources<2.5 -0.0315 -0.00143 apart<5.5 0.00836 -0.0228 sameWeight<0.649
        apart<2.5 0.00174 -0.0159 holds<1.5 0.00453 0.0245
        sharedSources<1.5 rank<1e-35 rawShare<0.8705 0.0134 -0.0146 lineDigits<-1e-35 0.00369 -0.0303 fewestWords<1.5
        -0.00507 rank<2.5 0.00802 sameSources<1.5 -0.019 0.00321
        sameWeight<0.631 common<1e-35 apartWeight<0.481 0.00222 sameWeight<0.501 -0.0283 lineLetters<32.5 -0.0143
        0.00899 -0.0351 apartWeight<0.771 0.00517 upper<0.17316 -0.0213 0.00494
        sharedSources<1.5 inBody<-1e-35 0.00358 apart<1e-35 0.00463 label<1e-35 strong<0.67949 -0.0316 0.00257 0.00675
        longest<23.5 lead<0.0935 0.00896 0.00155 -0.0157
        sharedSources<1.5 weight<0.501 -0.0305 nearDigits<4.5 capitals<0.23611 0.0119 choices<2.5 0.00101 -0.0197
        0.0209 words<3.5 fewestWords<1.5 -0.00412 0.00467 -0.0163
        sharedSources<1.5 weight<0.4855 -0.0334 lineDensity<0.37618 upper<0.37981 small<0.84495 0.0241 -0.00495
        -0.0212 -0.0233 weight<0.349 -0.00691 longest<23.5 0.00447 -0.0129
        same<1.5 titleDistance<3.5 lead<0.1225 common<1e-35 fewestWords<1.5 -0.00578 0.0203 capitals<0.6125 0.0154
        -0.0185 -0.0142 given<1e-35 -0.03 -0.00847 0.00346
        sharedSources<1.5 news<1e-35 common<0.225 label<1e-35 apartWeight<0.3675 0.00575 -0.0218 0.019 -0.0346
        proposals<4.5 0.0225 -0.0168 apartWeight<0.837 0.00357 -0.0231
        sameWeight<0.501 apartWeight<0.481 inBody<1e-35 -0.0214 0.0104 -0.0331 sameWeight<0.652 apartWeight<0.521
        sameWeight<0.6255 0.0105 -0.00894 -0.0174 small<0.88348 0.00467 -0.00751
        sameWeight<0.649 allGiven<1e-35 organization<1e-35 lineDigits<11.5 -0.0282 0.00658 0.00593 upper<0.18275
        choices<6.5 0.00908 -0.0148 -0.0159 inHost<1e-35 0.00504 -0.0065
        sameWeight<0.501 choices<1.5 0.00303 -0.0278 sameWeight<0.649 capitals<0.59167 0.0147 repeats<1.5
        rawShare<0.82426 0.00115 -0.022 0.0063 small<0.88348 0.00528 -0.00749
        sharedSources<1.5 weight<0.501 given<1e-35 -0.0335 -0.00695 nearDigits<4.5 news<1e-35 -0.0163 0.00678 0.014
        weight<0.349 -0.007 holds<4.5 0.00329 0.0226
        sameWeight<0.501 told<1e-35 -0.0269 0.0163 sameWeight<0.649 lead<0.0785 news<1e-35 -0.00432 0.0164 -0.0142
        small<0.89237 holds<1.5 0.00411 0.0205 -0.0121
        sameWeight<0.501 choices<1.5 0.00413 strong<0.67949 -0.0286 0.00324 apartWeight<0.771 given<1e-35
        organization<1e-35 endDistance<-7.5 0.00458 -0.00598 0.0159 0.00589 -0.0141
        sharedSources<1.5 weight<0.4855 -0.0302 upper<0.3101 lineDensity<0.37618 upper<0.13101 -0.00908 choices<2.5
        0.0328 upper<0.18634 0.015 -0.0176 -0.019 -0.0255 0.00266
        sameWeight<0.501 apartWeight<0.481 inBody<1e-35 -0.0163 0.0145 strong<0.67949 -0.0315 0.00492
        apartWeight<0.771 inHost<1e-35 0.00421 desks<1e-35 -0.0109 0.0135 -0.0124
        sharedSources<1.5 lead<1e-35 rawShare<0.82426 0.013 agencies<1e-35 given<1e-35 -0.023 0.00442 0.00948
        strong<0.67949 -0.0325 0.00709 words<3.5 0.00283 -0.0172
        sameWeight<0.649 common<1e-35 apart<4.5 endDistance<-59.5 0.0171 sameWeight<0.381 -0.0215 lineDigits<3.5
        -0.00423 0.0186 -0.0245 isSite<1e-35 -0.0334 0.00956 0.00395
        sameWeight<0.649 allGiven<1e-35 lineDigits<11.5 small<0.95346 same<1.5 -0.0304 -0.00932 0.00832 0.0136
        apartWeight<0.655 0.00635 -0.0139 given<1.5 0.00345 0.0197
        sameWeight<0.501 nearDigits<11.5 inBody<-1e-35 0.00201 sharedSources<4.5 strong<0.94484 -0.0307 0.00135
        0.00812 0.011 sameWeight<0.6925 apart<5.5 -0.000691 -0.0158 0.00428
        sameWeight<0.501 proposals<1.5 0.00202 strong<0.67949 -0.0315 -0.000866 apartWeight<0.771 given<1e-35
        endDistance<-10.5 0.00486 -0.0053 0.00537 sameSources<2.5 -0.0243 0.00175
        sameWeight<0.649 given<1e-35 isSite<1e-35 proposals<1.5 0.00428 sameSources<1.5 -0.0293 -0.00695 0.00777
        proposals<4.5 0.00702 -0.0101 holds<1.5 0.00282 0.021
        sameWeight<0.501 sharedSources<1.5 lineLetters<8.5 0.0016 -0.03 apartWeight<0.514 0.0147 -0.0219
        apartWeight<0.771 inHost<1e-35 0.00406 -0.00658 sameSources<2.5 -0.0208 0.00285
        sameWeight<0.501 apartWeight<0.4925 common<1e-35 nearDigits<1e-35 -0.00706 weight<0.381 -0.00728 0.0336
        -0.0224 -0.0296 apartWeight<0.771 given<1e-35 -0.000839 0.00532 -0.0156
        sharedSources<1.5 news<1e-35 nearDigits<6.5 label<1e-35 allGiven<1e-35 other<0.51087 -0.0331 0.00687 -0.00472
        0.0105 0.00658 lineLetters<8.5 0.0287 -0.0142 0.00157
        sameWeight<0.501 told<1e-35 apartWeight<0.481 inBody<1e-35 -0.0151 0.00821 -0.0288 0.0164 apartWeight<0.773
        longest<21.5 0.0034 -0.00685 sameSources<2.5 -0.0233 0.00211
        sharedSources<1.5 apartWeight<0.3675 repeats<1e-35 0.0176 -0.00906 weight<0.637 -0.0289 weight<0.7465 0.00886
        -0.00996 apartWeight<0.773 weight<0.349 -0.00439 0.00397 -0.0153
        given<1e-35 sameSources<1.5 weight<0.629 lineDigits<6.5 lineLetters<11.5 weight<0.4855 -0.0199 inArticle<1e-35
        -0.00713 0.0235 -0.032 0.00504 0.00219 0.000168 0.0039
        sameSources<1.5 weight<0.4855 apartWeight<0.3775 -0.00203 -0.0254 news<1e-35 common<1e-35 apartWeight<0.4775
        0.0156 -0.00755 weight<0.775 -0.0288 0.00421 0.0127 0.0029
        sharedSources<1.5 weight<0.4855 -0.0281 lineDensity<0.69848 longest<15.5 titleDistance<1e-35 upper<0.22049
        0.00727 -0.0205 0.0283 -0.0111 -0.0236 weight<0.333 -0.00812 0.00327
        sameSources<1.5 weight<0.6965 apartWeight<0.481 inFurniture<1e-35 0.00552 -0.0214 told<1e-35
        organization<1e-35 lineDigits<7.5 -0.0301 0.00506 0.00943 0.0183 0.00411 0.00294
        common<1e-35 fewestWords<1.5 -0.00827 apartWeight<0.7165 given<1.5 0.00445 0.021 -0.00655 sameSources<1.5
        agencies<1e-35 desks<1e-35 -0.0315 0.00762 0.007 0.00041
        sameSources<1.5 weight<0.4855 given<1e-35 -0.029 -0.00366 choices<2.5 0.00765 small<0.8324 -0.0176
        agencies<1e-35 given<1e-35 -0.0191 0.013 0.0244 0.00266
        common<1e-35 words<1.5 lineDigits<4.5 -0.0117 0.00734 titleDistance<5.5 0.00505 -0.00274 titleDistance<1.5
        common<0.775 -0.00869 0.00858 startsBy<1e-35 -0.0233 -0.000673
        sameSources<1.5 common<1e-35 apartWeight<0.481 inBody<1e-35 0.00161 0.0302 allGiven<1e-35 -0.0157 choices<5.5
        0.00656 -0.0146 longest<9.5 0.00277 -0.0291 0.00272
        sameWeight<0.649 apart<2.5 lineDigits<2.5 inBody<1e-35 -0.0103 0.0116 0.0232 inBody<-1e-35 0.00513 -0.0233
        holds<1.5 apartWeight<0.773 0.00236 -0.0146 0.0182
        given<1e-35 titleDistance<3.5 titleDistance<1e-35 endDistance<-1.5 -0.0203 -0.00107 0.00479 apartWeight<0.3625
        0.00328 persons<1e-35 -0.0315 -0.00743 apartWeight<0.835 0.0042 -0.0152
        sharedSources<1.5 allGiven<1e-35 story<1e-35 sameWeight<0.779 -0.0282 0.00894 lead<0.1445 0.0165 -0.0217
        0.00361 sameWeight<0.649 apartMarked<1e-35 0.00236 -0.0176 0.0032
        longest<21.5 given<1.5 allGiven<1e-35 sameSources<3.5 longest<15.5 rank<2.5 0.00294 -0.0142 -0.0176 0.00332
        0.00325 0.018 agencies<1e-35 -0.0205 0.00951
        apartWeight<0.771 common<1e-35 fewestWords<1.5 lineDigits<10.5 -0.00675 0.0142 0.00405 same<1.5 upper<0.087596
        0.00964 -0.0263 0.00134 persons<1.5 -0.0234 2.55e-05
        sameWeight<0.649 apartWeight<0.4875 news<1e-35 longest<15.5 nearDigits<1e-35 -0.00589 weight<0.381 -0.00497
        0.0268 -0.0181 0.0182 -0.019 given<2.5 0.00242 0.0206
        sharedSources<1.5 lineDigits<4.5 weight<0.4855 -0.0264 inBody<1e-35 capitals<0.36667 0.00726 -0.0163 0.0103
        apartWeight<0.514 0.0242 -0.00911 apartWeight<0.835 0.00233 -0.0183
        sharedSources<2.5 words<2.5 weight<0.381 -0.0206 nearDigits<4.5 repeats<1e-35 apartMarked<1.5 -0.00122 0.0152
        -0.0168 small<0.86577 0.0309 -0.00323 -0.0253 0.00271
        sameWeight<0.649 apartWeight<0.4875 story<1e-35 common<1e-35 0.00263 -0.0216 0.0199 lineDigits<11.5
        persons<2.5 -0.0217 -0.000355 0.0101 small<0.90161 0.00302 -0.00964
        sameWeight<0.4855 titleDistance<3.5 upper<0.1676 apartWeight<0.514 0.0243 -0.00998 -0.0181 given<1e-35 -0.0288
        0.00133 apartWeight<0.771 partOf<1.5 0.00275 -0.00898 -0.00925
        apartWeight<0.771 upper<0.25543 furniture<1e-35 0.00367 sameSources<1.5 -0.0229 0.00166 sameSources<1.5
        -0.0201 0.00249 sameSources<2.5 initials<1e-35 -0.027 0.00512 0.000521
        sameWeight<0.652 choices<5.5 news<1e-35 nearDigits<5.5 allGiven<1e-35 sharedSources<1.5 -0.0263 -0.00306
        -0.00068 0.00773 nearDigits<6.5 0.018 -0.0169 -0.025 0.00299
        sameWeight<0.501 told<1e-35 -0.0208 0.0163 allGiven<1e-35 news<1e-35 sameWeight<0.7425 -0.0114 0.000548
        upper<0.091507 0.0185 rawShare<0.9902 0.0098 -0.00697 0.00414
        sameWeight<0.381 -0.0218 common<1e-35 sameWeight<0.4135 0.0317 apartWeight<0.773 0.00267 -0.0144
        sameWeight<0.711 isSite<1e-35 -0.0245 0.00962 common<0.775 -0.00589 0.00805
        apartWeight<0.771 given<1e-35 titleDistance<4.5 titleDistance<1e-35 -0.00404 0.00544 longest<15.5 apart<2.5
        0.006 -0.0138 -0.0233 0.00418 sameSources<2.5 -0.0249 0.00251
        apartWeight<0.771 upper<0.25543 titleDistance<9.5 0.00351 titleDistance<15.5 same<6.5 -0.0248 0.00148
        -9.22e-05 same<1e-35 -0.0237 -0.00147 sameSources<2.5 -0.0211 0.00299
        given<1e-35 sharedSources<1.5 proposals<2.5 nearDigits<5.5 -0.00975 0.0238 meta<1e-35 -0.0285 0.0118 -0.00149
        given<1.5 proposals<4.5 0.0111 0.00154 0.0171
        sameWeight<0.501 allGiven<1e-35 lineDigits<13.5 lineLetters<8.5 0.00217 -0.0255 0.009 upper<0.18275 0.0153
        -0.0139 apartWeight<0.771 organization<1e-35 0.00187 0.0166 -0.00952
        sameWeight<0.649 common<1e-35 apartMarked<1.5 weight<0.381 -0.00994 lineLetters<20.5 0.000722 rawShare<0.75379
        0.0398 -0.0094 -0.0173 -0.0231 inHost<1e-35 0.00328 -0.00783
        common<1e-35 apartWeight<0.773 given<1.5 0.00219 0.0155 -0.0153 sameSources<1.5 desks<1e-35 news<1e-35 -0.0309
        longest<11.5 0.0136 -0.0103 0.0119 0.00123
        sameWeight<0.631 upper<0.20294 upper<0.13841 inHost<1e-35 -0.0226 0.00746 apartMarked<1e-35
        titleDistance<1e-35 -0.0071 0.0155 -0.011 -0.021 holds<1.5 0.00176 0.0154
        titleDistance<5.5 fewestWords<1.5 upper<0.194 0.00223 -0.0145 0.00347 same<1.5 proposals<3.5 upper<0.17574
        -0.00897 0.0127 told<1e-35 -0.0292 0.006 -0.00117
        sameSources<1.5 furniture<1e-35 choices<5.5 common<1e-35 lineLetters<7.5 -0.00401 lineDensity<0.37618 0.0226
        3.05e-05 capitals<0.41429 0.0112 -0.0213 -0.0202 -0.0224 0.0023
        sameWeight<0.381 -0.0204 sameWeight<0.4135 0.0207 sameWeight<0.652 choices<2.5 common<0.225 sameWeight<0.609
        upper<0.13841 -0.00601 0.0318 -0.00262 -0.0117 -0.0142 0.00211
        sameWeight<0.631 common<1e-35 choices<5.5 titleDistance<1e-35 -0.0128 titleDistance<9.5 fewestWords<1.5
        -0.00311 0.0285 -0.00377 -0.0215 -0.0245 given<2.5 0.00196 0.0192
        words<3.5 allGiven<1e-35 bodyDistance<2.5 news<1e-35 nearDigits<4.5 -0.00693 0.00557 common<0.775 0.000749
        0.0188 sameSources<1.5 -0.019 -0.00282 0.00309 -0.0209
        apartWeight<0.771 common<1e-35 words<1.5 -0.00682 small<0.88348 rank<2.5 0.00654 0.000692 -0.0147
        persons<1e-35 capitals<0.26786 0.00886 -0.0232 0.000596 -0.0161
        common<1e-35 fewestWords<1.5 lineDigits<9.5 -0.00975 0.00792 rank<2.5 0.00542 same<1.5 -0.017 0.0019 same<1.5
        weight<0.637 -0.0266 -0.00525 0.000286
        sameWeight<0.381 inHost<1e-35 -0.0306 0.0124 apartWeight<0.771 common<1e-35 sameWeight<0.5055 0.0152 0.00193
        same<1.5 capitals<0.23611 0.0101 -0.0225 0.00214 -0.0116
        longest<18.5 apartWeight<0.835 common<0.45 proposals<3.5 longest<15.5 weight<0.761 0.0217 -0.00637 -0.00788
        0.00196 -0.00545 -0.0181 sameSources<1.5 -0.0238 0.000236
        sameWeight<0.381 inHost<1e-35 -0.0272 0.012 holds<1.5 allGiven<1e-35 news<1e-35 sharedSources<1.5
        proposals<1.5 0.0137 -0.0205 -0.00102 0.00465 0.0027 0.015
        longest<25.5 rank<2.5 lineLetters<65.5 given<1e-35 nearDigits<4.5 name<1e-35 -0.000388 -0.0175 0.0113 0.00719
        -0.0121 same<2.5 -0.0159 0.0012 -0.0173
        sameSources<1.5 choices<3.5 nearDigits<4.5 news<1e-35 -0.00884 0.00646 0.0149 upper<0.1676 inBody<-1e-35
        0.00667 bodyDistance<-12.5 0.0114 -0.0171 -0.0267 0.00185
        common<1e-35 small<0.88348 fewestWords<1.5 -0.00575 apart<4.5 0.00456 -0.0022 -0.0105 sameSources<1.5
        capitals<1e-35 0.00834 desks<1e-35 -0.0272 0.00785 0.00149
        sameWeight<0.381 -0.0212 common<1e-35 words<1.5 -0.00689 proposals<4.5 slug<1e-35 0.0143 -0.0048 0.00149
        news<1e-35 sameWeight<0.7475 -0.0223 -0.00108 0.00949
        sharedSources<1.5 news<1e-35 lineDensity<0.33854 lineDigits<4.5 -0.00937 0.0166 -0.0266 0.0157
        apartWeight<0.835 inHost<1e-35 holds<1.5 0.00253 0.0154 -0.0058 -0.0164
        given<1e-35 nearDigits<4.5 sameSources<1.5 desks<1e-35 choices<2.5 -0.00787 lineDigits<7.5 -0.0279 0.00752
        0.0157 -0.00168 proposals<4.5 0.0179 0.000232 0.00287
        sameWeight<0.381 allGiven<1e-35 -0.0242 0.0065 sameWeight<0.431 choices<3.5 0.0275 -0.00479 sameWeight<0.4855
        same<1e-35 -0.0212 0.00735 inTag<1e-35 0.0024 -0.00438
        longest<24.5 allGiven<1e-35 nearDigits<4.5 news<1e-35 -0.00775 0.00393 rank<1e-35 0.02 -0.000435 proposals<4.5
        weight<0.775 0.0162 -0.00673 0.00193 -0.0167
        longest<25.5 titleDistance<3.5 inTag<1e-35 0.00372 news<1e-35 -0.0125 0.00595 choices<3.5 upper<0.13423
        -0.00848 0.00495 persons<2.5 -0.0169 -0.000116 -0.0162
        allGiven<1e-35 titleDistance<2.5 upper<0.60769 0.00191 -0.0134 sameSources<3.5 apartWeight<0.3675 0.00485
        -0.0182 0.00172 same<1e-35 isLink<1e-35 0.0207 -0.0152 0.00229
        given<1e-35 sameSources<3.5 apartWeight<0.4775 0.00198 news<1e-35 -0.0173 sameSources<1e-35 lead<0.2545 0.0227
        -0.00859 -0.00881 0.00253 partOf<1.5 0.00333 -0.0147
        sameWeight<0.649 apart<2.5 small<0.84732 inBody<1e-35 small<0.80071 -0.00552 0.0154 0.0346 -0.011
        small<0.91342 -0.02 0.0108 small<0.89237 0.0031 -0.00828
        sameWeight<0.381 sharedSources<4.5 -0.0223 0.0104 apartWeight<0.835 sameWeight<0.4135 0.021 desks<1e-35
        common<1e-35 0.00197 sameSources<1.5 -0.0201 0.00137 0.0126 -0.0166
        apartWeight<0.771 given<1.5 allGiven<1e-35 agencies<1e-35 common<1e-35 -0.00101 same<1.5 -0.0246 -0.00105
        0.00987 0.00301 0.015 meta<1e-35 -0.0162 0.0129
        small<0.88348 inTag<1e-35 words<3.5 titleDistance<3.5 0.00445 nearDigits<11.5 -0.00252 0.0124 -0.0151 -0.00774
        agencies<1e-35 persons<-1e-35 -0.0248 -0.00509 0.0121
        words<3.5 given<1e-35 longest<15.5 proposals<3.5 words<1.5 -0.00286 0.0162 -0.00267 desks<1e-35 persons<1.5
        -0.0213 0.000345 0.0171 0.00285 -0.0168
        sharedSources<1.5 lineDigits<4.5 strong<0.67949 upper<0.087596 0.00994 apartWeight<0.4675 -0.00032 -0.0232
        endDistance<-23.5 -0.0086 0.026 small<0.8324 -0.00992 0.029 0.00127
        sameSources<1.5 upper<0.20294 lead<0.1225 endDistance<1.5 longest<21.5 0.00914 -0.00539 -0.0117 -0.0136
        meta<1e-35 apartWeight<0.3775 0.000274 -0.0258 0.00993 0.00169
        words<3.5 fewestWords<1.5 -0.00418 upper<0.11652 -0.0107 holds<1.5 common<0.29167 apartWeight<0.7165 0.00357
        lineLetters<38.5 -0.00774 0.0107 -0.00628 0.0147 -0.0147
        apartWeight<0.771 news<1e-35 sharedSources<1.5 apartWeight<0.3625 0.00806 -0.0155 0.00148 sameSources<1e-35
        0.0268 0.00208 initials<1e-35 sameSources<2.5 -0.0217 0.000298 0.0102
        holds<1.5 upper<0.63393 apartWeight<0.771 small<0.51389 0.0108 0.000473 initials<1e-35 -0.0161 0.0133
        sameSources<1.5 -0.0254 0.00367 story<1e-35 -0.00395 0.0221
        sameWeight<0.631 lineDigits<6.5 told<1e-35 apartWeight<0.4875 story<1e-35 -0.0082 0.0136 -0.0156 0.0178
        same<1e-35 0.0243 -0.00802 agencies<1e-35 0.00078 0.00958
        sameWeight<0.381 inHost<1e-35 holds<8.5 -0.0254 0.0113 0.0103 small<0.88348 inTag<1e-35 0.00236
        sameWeight<0.719 -0.0183 0.00111 agencies<1e-35 -0.0102 0.01
        bodyDistance<2.5 words<3.5 longest<5.5 -0.00548 lead<0.1225 0.00547 0.00119 -0.01 common<1e-35 choices<6.5
        nearDigits<11.5 -0.000989 0.0125 -0.0147 -0.0165
        longest<25.5 holds<2.5 partOf<1.5 common<0.225 fewestWords<1.5 -0.00405 proposals<4.5 0.00968 0.00184
        name<1e-35 -0.00192 -0.0193 -0.0119 0.0162 -0.0148
        sameWeight<0.381 inHost<1e-35 -0.0274 0.0123 sameWeight<0.4135 longest<12.5 -0.00782 0.0277 sameWeight<0.4855
        name<1e-35 0.00332 -0.0201 news<1e-35 -0.000212 0.00412
        given<1.5 words<3.5 small<0.88348 proposals<3.5 furniture<1e-35 0.00987 -0.0103 0.000484 agencies<1e-35
        persons<-1e-35 -0.0208 -0.00345 0.0121 -0.0147 0.0141
        apartWeight<0.771 holds<2.5 sameWeight<0.381 inHost<1e-35 -0.0241 0.0132 0.00118 story<1e-35 -0.00431 0.0246
        strong<0.67949 persons<1.5 -0.0243 -0.00172 0.0141
        sameWeight<0.381 given<1e-35 -0.0219 0.00398 proposals<1.5 0.0147 given<1e-35 news<1e-35 sameWeight<0.773
        -0.00932 0.000252 sameWeight<0.7475 0.0189 -0.00297 0.00227
        sameWeight<0.652 lineDigits<10.5 inFurniture<1e-35 upper<0.25543 0.00113 -0.0173 sameSources<2.5 -0.0217
        0.00255 0.0193 small<0.89237 lineLetters<55.5 0.00304 -0.00778 -0.00654
        apartWeight<0.835 holds<1.5 nearDigits<4.5 allGiven<1e-35 persons<3.5 lineDensity<0.2968 -0.00482 -0.0211
        0.000689 0.00194 proposals<4.5 0.0168 0.0015 0.0149 -0.0188
        sameWeight<0.381 inHost<1e-35 -0.0237 0.012 sameWeight<0.431 apart<5.5 0.0282 -0.00686 sameWeight<0.649
        apart<2.5 0.00204 titleDistance<1.5 0.00196 -0.0182 0.00145
        sameWeight<0.381 holds<8.5 inHost<1e-35 -0.0255 0.00522 0.0109 small<0.88348 choices<3.5 0.00366
        sameWeight<0.649 -0.0178 0.00243 news<1e-35 -0.012 0.00788
        sameWeight<0.4855 sharedSources<1.5 -0.0226 weight<0.3555 -0.0089 0.0198 inTitle<1e-35 proposals<3.5
        inFurniture<1e-35 sameWeight<0.779 0.0172 -0.00315 -0.0095 0.00104 -0.0145
        words<3.5 inTag<1e-35 furniture<1e-35 rank<2.5 0.0048 -0.000184 sameSources<1.5 -0.016 0.000757 news<1e-35
        proposals<7.5 -0.0197 0.00145 0.00553 -0.0138
        sharedSources<1.5 agencies<1e-35 apart<1e-35 0.00786 by<1e-35 label<1e-35 weight<0.837 -0.025 0.004 0.00793
        0.00578 0.0122 holds<1.5 0.000872 0.0149
        sameWeight<0.381 inHost<1e-35 -0.0221 0.00695 apartWeight<0.771 nearDigits<4.5 upper<0.67262 0.000936 -0.0151
        same<1e-35 0.0209 0.00269 choices<2.5 0.00789 -0.0144
        given<1e-35 titleDistance<3.5 titleDistance<1e-35 upper<0.087596 0.00911 -0.00793 0.0054 sharedSources<4.5
        apart<2.5 upper<0.16553 -0.0166 0.0116 -0.0241 0.00157 0.00267
        common<1e-35 small<0.86577 proposals<3.5 sameWeight<0.6255 0.0314 0.00302 0.0019 -0.00327 sameSources<1.5
        other<0.51087 small<0.93441 -0.0232 0.0043 0.00592 0.000661
        titleDistance<5.5 upper<0.65476 0.00254 -0.00953 choices<2.5 bodyDistance<8.5 0.0117 -0.00251
        sharedSources<4.5 titleDistance<22.5 -0.0294 allGiven<1e-35 -0.0134 0.0053 0.00242
        rank<2.5 lineDensity<0.90161 same<1e-35 upper<0.37981 0.0126 -0.0103 0.00252 same<1e-35 apart<1e-35 0.00601
        -0.0235 0.00179 sameSources<1.5 -0.0216 9.83e-06
        given<1e-35 sameSources<3.5 upper<1e-35 0.0075 apartWeight<0.4775 -0.00112 sharedSources<1.5 rawShare<0.21976
        0.00503 -0.0245 -0.00755 0.00211 given<1.5 0.00164 0.0139
        words<3.5 holds<1.5 longest<5.5 -0.00712 longest<15.5 0.00242 apartWeight<0.5835 0.00149 longest<21.5 -0.0158
        0.00362 news<1e-35 -0.00316 0.0231 -0.0144
        sameWeight<0.649 choices<3.5 lineDigits<2.5 lineDensity<0.08029 0.00146 choices<1.5 0.0053 -0.0193 0.0186
        apartWeight<0.4875 0.00324 -0.0194 small<0.89564 0.00217 -0.00757
        sameWeight<0.381 -0.0198 proposals<1.5 0.0164 sharedSources<2.5 strong<0.84041 desks<1e-35 longest<15.5
        -0.00374 common<0.775 -0.0231 0.00847 0.0103 0.0129 0.00146
        fewestWords<1.5 -0.00527 longest<21.5 holds<1.5 longest<15.5 sameWeight<0.5055 0.0143 0.00204
        apartWeight<0.5835 0.00149 -0.0123 0.0149 news<1e-35 -0.0207 0.00877
        sameWeight<0.381 sharedSources<5.5 inHost<1e-35 -0.0239 0.00758 0.0118 sameWeight<0.4135 lineDigits<2.5
        -0.00296 0.0277 news<1e-35 -0.000766 same<1e-35 0.021 0.00177
        given<1.5 sameWeight<0.649 choices<5.5 common<1e-35 weight<0.381 -0.00974 lineDigits<2.5 0.000865 0.0226
        news<1e-35 -0.0212 0.00895 -0.0189 0.000908 0.014
        sameWeight<0.381 -0.0148 longest<21.5 sameWeight<0.443 apart<4.5 0.0217 -0.00754 sameWeight<0.649 apart<2.5
        0.00352 -0.0119 0.00188 agencies<1e-35 -0.0171 0.0158
        longest<21.5 fewestWords<1.5 -0.00401 sameWeight<0.4135 small<0.81725 -0.013 apart<5.5 0.0369 -0.00538
        sameWeight<0.649 -0.0054 0.00235 news<1e-35 -0.0194 0.00858
        given<1e-35 endDistance<-10.5 titleDistance<1e-35 -0.0134 titleDistance<3.5 lead<0.1225 0.0165 0.00193
        choices<2.5 0.0076 sharedSources<4.5 -0.0224 0.00414 -0.00572 0.00258
        sameWeight<0.381 -0.0169 common<1e-35 proposals<1.5 0.0191 small<0.86577 upper<0.18834 0.00375 -0.00109
        -0.00258 agencies<1e-35 sameSources<1.5 -0.02 -0.000128 0.00869
        upper<0.46606 upper<0.13423 agencies<1e-35 sameWeight<0.652 -0.0143 -0.00135 0.0127 fewestWords<1.5 -0.00524
        proposals<4.5 slug<1e-35 0.0128 -0.00522 0.00212 -0.00981
        sameWeight<0.381 lineLetters<15.5 0.0087 -0.0201 small<0.88348 proposals<3.5 weight<0.761 common<0.225 0.0155
        -0.00713 -0.0076 0.000707 organization<1e-35 -0.00761 0.0125
        sameWeight<0.4855 given<1e-35 lineDigits<5.5 same<1.5 -0.0262 0.00327 small<0.84495 -0.0104 0.016 choices<4.5
        titleDistance<1e-35 -0.0054 0.0239 -0.0139 0.00128
        sharedSources<2.5 inFurniture<1e-35 small<0.34524 -0.0164 words<2.5 jsonLD<1e-35 0.00803 -0.0092 -0.0116
        -0.0183 holds<1.5 0.00101 news<1e-35 -0.005 0.0226
        words<3.5 titleDistance<5.5 inTag<1e-35 0.00312 news<1e-35 -0.0111 0.00582 common<0.29167 choices<3.5 0.00308
        sharedSources<4.5 -0.0131 0.00198 -0.0137 -0.0154
        titleDistance<3.5 words<1.5 upper<0.17574 0.00247 nearDigits<1.5 -0.0182 0.00371 sameSources<1e-35 0.0106
        0.00264 choices<3.5 0.00208 sharedSources<4.5 -0.0156 0.00175
        apartWeight<0.835 holds<1.5 longest<15.5 0.00143 apartWeight<0.5835 sameWeight<0.562 -0.0107 0.0015
        persons<4.5 -0.0184 0.00087 news<1e-35 -0.006 0.0215 -0.0195
        longest<24.5 holds<4.5 apartWeight<0.83 common<0.225 0.00173 sameWeight<0.7475 news<1e-35 -0.0164 0.00651
        0.00059 -0.0139 news<1e-35 -0.00521 0.0236 -0.0136
        given<1.5 upper<0.63393 common<1e-35 0.00143 common<0.775 sharedSources<2.5 -0.0232 0.000217 news<1e-35
        -0.00561 0.016 nearDigits<5.5 -0.0191 0.0044 0.0125
        words<3.5 news<1e-35 small<0.8901 sameWeight<0.381 -0.0132 sameWeight<0.461 0.0201 0.000919 -0.0108
        sharedSources<1.5 sameWeight<0.7475 0.0269 -0.000538 0.00249 -0.0143
        sharedSources<1.5 longest<16.5 lineDensity<0.6892 jsonLD<1e-35 lineLetters<65.5 furniture<1e-35 0.0175 -0.0108
        -0.0133 -0.012 -0.0158 upper<0.087596 0.00941 -0.0281 0.00136
        given<2.5 longest<15.5 lineDensity<0.84657 0.00327 -0.00178 apartWeight<0.5835 small<0.88348 0.00206 -0.0111
        sameSources<4.5 rawShare<0.28233 0.00829 -0.0165 0.0035 0.0142
        given<1e-35 titleDistance<3.5 titleDistance<1e-35 capitals<0.41429 0.00568 sameSources<1.5 meta<1e-35 -0.0186
        0.00591 -0.00118 lead<0.089 0.0154 0.000487 -0.00847 0.00248
        sameWeight<0.501 allGiven<1e-35 same<1.5 rawShare<0.27518 rawShare<0.25126 -0.0101 0.0136 -0.0238 0.00286
        bodyDistance<-1.5 -0.0104 0.0109 sameWeight<0.521 0.0128 0.0012
        allGiven<1e-35 news<1e-35 sameSources<1.5 lineDigits<8.5 other<0.51087 -0.0165 0.00956 0.0173 -0.000543 0.0042
        sameSources<1e-35 apartMarked<1e-35 0.0179 -0.00821 0.00188
        holds<4.5 sameWeight<0.381 -0.0101 sameWeight<0.4135 small<0.81725 -0.00623 0.0218 partOf<1.5 0.000923
        sameWeight<0.767 -0.0203 0.0069 news<1e-35 -0.00553 0.0229
        sharedSources<1.5 strong<0.67949 rawShare<0.78647 weight<0.381 -0.0171 0.0108 other<0.51087 endDistance<-45.5
        0.00344 desks<1e-35 -0.026 0.0066 0.0121 0.0183 0.00102
        apartWeight<0.835 sharedSources<1.5 story<1e-35 apartWeight<0.2675 0.012 endDistance<-55.5 titleDistance<3.5
        0.0148 -0.0117 -0.0211 apartWeight<0.4875 -0.00271 0.0194 0.00201 -0.0146
        sameWeight<0.381 small<0.84105 -0.0204 small<0.84732 0.0211 -0.00941 inTag<1e-35 small<0.88348 rank<2.5 0.0043
        -0.000231 apartWeight<0.5025 -0.0119 0.00397 -0.00505
        nearDigits<4.5 given<1e-35 longest<18.5 -0.00311 -0.014 0.00191 inAuthor<1e-35 rank<2.5 furniture<1e-35
        longest<15.5 0.0263 0.00191 -0.0012 -0.00198 0.00226
        holds<8.5 sameWeight<0.3865 inHost<1e-35 -0.0187 0.0104 inHost<1e-35 0.00152 longest<8.5 0.0106 longest<20.5
        same<1.5 -0.0202 -0.00422 0.00937 0.0166
        titleDistance<3.5 other<0.51087 inTag<1e-35 0.00218 -0.00632 0.0137 allGiven<1e-35 news<1e-35
        titleDistance<20.5 -0.0203 -0.00515 titleDistance<16.5 0.0136 -0.00723 0.000844
        common<1e-35 words<1.5 -0.00389 choices<6.5 0.00275 -0.00489 news<1e-35 same<1.5 desks<1e-35 -0.0281 0.0136
        -0.002 common<0.775 -0.004 0.0126
        sameWeight<0.381 -0.0148 proposals<1.5 0.0113 titleDistance<3.5 0.00172 apartMarked<2.5 common<0.45
        titleDistance<20.5 -0.00213 0.00632 -0.0124 sameWeight<0.777 -0.0164 0.00159
        longest<7.5 -0.00602 partOf<1.5 longest<27.5 lineDensity<1e-35 proposals<4.5 0.00826 0.00181 sharedSources<1.5
        lineDensity<0.36626 0.00905 -0.0192 0.0011 -0.0127 -0.00903
        news<1e-35 longest<21.5 allGiven<1e-35 nearDigits<4.5 -0.00572 0.00345 0.00231 -0.0179 holds<2.5 longest<22.5
        longest<15.5 0.00346 -0.00374 0.016 0.0197
        sameWeight<0.649 common<1e-35 apart<4.5 endDistance<-55.5 sameWeight<0.6255 0.0263 -0.00328 rawShare<0.66927
        0.00963 proposals<5.5 -0.0127 0.00522 -0.0151 -0.0207 0.00144
        holds<4.5 sameWeight<0.381 owner<1e-35 -0.0143 0.00667 inTag<1e-35 common<1e-35 0.00157 common<0.775 -0.00963
        0.00378 -0.00511 news<1e-35 -0.00618 0.0213
        partOf<1.5 given<1.5 upper<0.65476 lead<0.5055 weight<0.816 apart<9.5 0.00272 -0.00682 -0.00302 -0.00404
        sameSources<1.5 -0.0161 0.00358 0.0114 -0.0107
        fewestWords<1.5 other<0.85855 -0.00532 0.00964 holds<1.5 furniture<1e-35 0.00223 sharedSources<2.5
        roleNear<1e-35 -0.0196 0.00585 5.56e-05 news<1e-35 -0.00203 0.0202
        given<1.5 sameWeight<0.381 inHost<1e-35 -0.0214 0.0135 sameWeight<0.431 small<0.81725 -0.00643 0.0245
        agencies<1e-35 0.000282 upper<0.1476 0.0199 -0.00462 0.0117
        news<1e-35 longest<22.5 small<0.90161 upper<0.23303 0.00163 sharedSources<1.5 -0.0186 -0.000537 -0.0137 -0.018
        same<1e-35 weight<0.742 0.0304 0.000485 0.00159
        words<3.5 holds<1.5 titleDistance<3.5 inSite<1e-35 0.00263 -0.00498 titleDistance<15.5 sameWeight<0.711
        -0.0177 -0.00138 0.00102 longest<15.5 -0.00211 0.0174 -0.012
        holds<4.5 sameWeight<0.381 inHost<1e-35 -0.0169 0.0066 inHost<1e-35 apartWeight<0.83 sameWeight<0.461 0.0133
        0.00119 -0.0128 -0.00562 story<1e-35 -0.00438 0.0182
        titleDistance<3.5 lineLetters<40.5 sameWeight<0.4855 0.018 0.00257 -0.00587 endDistance<-1e-35
        sameWeight<0.739 -0.0227 0.000556 endDistance<1e-35 0.0228 titleDistance<22.5 -0.0113 0.00224
        allGiven<1e-35 sameSources<3.5 lead<0.089 nearDigits<4.5 desks<1e-35 sameSources<1e-35 capitals<0.23611 0.0103
        -0.0215 0.00136 0.0131 0.0129 -0.00882 0.00203 0.00221
        longest<5.5 small<0.98684 -0.0135 0.00477 longest<24.5 sameWeight<0.4135 small<0.81725 -0.0122 small<0.86285
        fewestWords<1.5 -0.00512 0.0374 -0.00172 0.00132 -0.0129
        apartWeight<0.835 news<1e-35 sameSources<1.5 nearDigits<5.5 lineDensity<0.68301 lineDensity<0.17066 -0.00703
        0.0107 -0.0187 0.00756 0.00114 sameSources<1e-35 0.0192 0.00239 -0.0125
        upper<0.63393 rank<2.5 weight<0.816 0.00364 -0.00155 sameSources<2.5 given<1.5 -0.00976 0.0117 0.000863
        sameSources<2.5 apartWeight<0.3625 0.0026 -0.0211 0.00336
        lineLetters<72.5 apartWeight<0.7165 0.00218 choices<2.5 upper<0.13841 -0.00675 0.0132 startsBy<1e-35
        nearDigits<8.5 -0.0147 0.00351 0.00365 bodyDistance<15.5 -0.0156 0.00322
        apart<6.5 words<3.5 given<1.5 upper<0.65476 0.00191 -0.00756 0.0103 -0.00963 titleDistance<5.5
        endDistance<-40.5 -0.00479 0.0079 sharedSources<4.5 -0.0196 -0.000624
        news<1e-35 common<1e-35 longest<21.5 proposals<1.5 0.0149 0.000682 -0.0132 sharedSources<2.5 -0.0166 -0.00242
        holds<2.5 common<0.775 0.000675 0.0146 0.0189
        titleDistance<3.5 desks<1e-35 common<0.775 common<1e-35 0.00164 -0.0101 0.00886 0.0114 apart<5.5
        common<0.36667 0.00231 -0.0128 sameWeight<0.739 -0.0217 -0.000271
        lead<0.2965 inTag<1e-35 furniture<1e-35 same<1e-35 longest<16.5 0.0198 -0.0078 0.00233 sharedSources<1.5
        -0.021 0.00161 -0.00606 same<3.5 -0.0082 9.64e-05
        given<1.5 sameWeight<0.381 -0.00989 small<0.8901 sameWeight<0.5055 lead<0.1445 0.0153 -0.0113 0.00103
        agencies<1e-35 -0.00947 0.00913 bodyDistance<-1.5 -0.00512 0.0163
        apartWeight<0.7165 nearDigits<7.5 0.000647 0.00563 lineDensity<0.2813 sameWeight<0.5055 -0.012
        sameWeight<0.7475 apartMarked<5.5 0.0221 -0.00472 -0.00385 persons<4.5 -0.0153 0.00141
        news<1e-35 sharedSources<1.5 endDistance<-55.5 apart<4.5 0.0174 -0.0114 apartWeight<0.7275 -0.0168 0.00508
        0.000688 same<1e-35 weight<0.742 0.026 -0.0017 0.00186
        apartWeight<0.835 upper<0.25543 sameWeight<0.521 furniture<1e-35 apart<5.5 0.0242 -0.0133 -0.0137 inHost<1e-35
        0.00151 -0.00682 sameWeight<0.619 -0.0185 -0.000252 -0.0145
        news<1e-35 longest<21.5 nearDigits<5.5 persons<-1e-35 choices<1.5 0.0075 weight<0.391 0.00638 other<0.51087
        -0.0191 0.00943 0.000131 0.00487 -0.0166 0.00365
        longest<5.5 bodyDistance<1e-35 -0.013 0.00464 titleDistance<3.5 lineLetters<40.5 titleDistance<1e-35 0.000151
        0.00508 sameSources<2.5 -0.0193 -0.000822 common<0.36667 -0.000592 -0.0125
        given<2.5 longest<15.5 longest<5.5 -0.00717 proposals<4.5 weight<0.822 lineDensity<1e-35 0.0144 -0.00347
        -0.00887 0.000651 sameSources<1.5 -0.0141 0.000914 0.0119
        given<1e-35 endDistance<-9.5 0.0014 upper<0.054094 news<1e-35 -0.00691 0.0141 sharedSources<1.5 inBody<1e-35
        -0.0235 endDistance<-1e-35 -0.00948 0.0235 -0.00299 0.00232
        nearDigits<4.5 proposals<2.5 longest<11.5 0.00864 -0.018 fewestWords<1.5 -0.00593 holds<4.5 proposals<3.5
        0.00971 0.000139 0.0144 proposals<4.5 0.0141 0.00133
        proposals<1.5 0.0118 titleDistance<3.5 0.00206 apart<5.5 endDistance<-1e-35 sharedSources<2.5 -0.0176 0.00113
        0.00377 sharedSources<4.5 choices<3.5 0.00379 -0.0213 -0.000284
        longest<5.5 bodyDistance<1e-35 -0.0142 0.00514 apart<7.5 small<0.88348 0.00236 apartMarked<1e-35 -0.00803
        upper<0.087596 0.0181 -0.0046 bodyDistance<8.5 4.85e-06 -0.0154
        allGiven<1e-35 sameWeight<0.4855 sharedSources<1.5 -0.022 0.0044 sameWeight<0.601 titleDistance<8.5 -0.00231
        bodyDistance<19.5 0.0304 -0.00206 sharedSources<4.5 -0.0044 0.00225 0.00257
        news<1e-35 names<1.5 small<0.90161 0.00126 -0.00927 -0.0113 same<1e-35 weight<0.742 inFurniture<1e-35 0.0372
        -0.00692 -0.00432 holds<1.5 0.000223 0.0152
        longest<25.5 given<1.5 apart<6.5 same<1e-35 longest<15.5 small<0.62019 -0.00647 0.0173 -0.00712 0.000687
        titleDistance<5.5 0.0019 -0.0118 0.0106 -0.0135
        sameWeight<0.381 inHost<1e-35 -0.0175 0.00718 lead<0.2735 weight<0.402 0.0145 news<1e-35 same<1e-35 -0.00893
        0.00176 0.00528 sameWeight<0.649 -0.0111 8.1e-05
        longest<5.5 inBody<1e-35 -0.0105 0.0076 words<3.5 sameWeight<0.521 apart<5.5 longest<15.5 endDistance<-16.5
        -0.00027 0.0239 -0.00694 -0.0117 0.000619 -0.00934
        given<1.5 upper<0.63393 lineLetters<39.5 lineLetters<32.5 0.00083 0.00935 titleDistance<20.5 persons<2.5
        -0.0199 -0.000273 0.00531 sameSources<1.5 -0.018 0.00346 0.0102
        choices<2.5 longest<12.5 0.00625 -0.00073 sharedSources<2.5 upper<0.1676 titleDistance<3.5 longest<11.5
        -0.0108 longest<14.5 0.0207 -0.00152 -0.0136 -0.0195 0.000409
        longest<5.5 -0.00768 lineLetters<39.5 titleDistance<3.5 0.00324 apart<2.5 common<0.225 0.00517 -0.00965
        openGraphArticle<1e-35 -0.0157 -0.00268 titleDistance<20.5 -0.00909 0.00624
        common<1e-35 proposals<1.5 0.0152 fewestWords<1.5 -0.00369 sameWeight<0.4135 small<0.81725 -0.00965 0.0252
        0.00179 sameWeight<0.7475 small<0.93441 -0.0174 0.00455 0.00189
        lineDensity<0.95346 persons<-1e-35 metaAuthor<1e-35 weight<0.4855 -0.00219 sharedSources<1.5 jsonLD<1e-35
        0.0239 0.00142 -0.00112 -0.0057 0.00085 sharedSources<1.5 -0.0198 -0.000117
        given<1.5 inTitle<1e-35 words<3.5 strong<0.62019 0.000849 endDistance<-39.5 -0.00456 persons<-1e-35 0.0256
        0.00186 -0.0105 upper<0.14401 0.00602 -0.0186 0.0103
        inTag<1e-35 given<1.5 strong<0.67949 sameSources<1.5 -0.00423 0.000957 0.00929 0.00868 isSite<1e-35
        proposals<7.5 weight<0.3345 -0.000226 -0.0253 -5.54e-05 0.00191
        desks<1e-35 words<3.5 given<1.5 nearDigits<4.5 -0.000408 persons<1e-35 lead<0.2605 0.0157 -0.00323 0.00154
        0.01 -0.0121 sharedSources<2.5 0.0212 -0.00105
        words<3.5 upper<0.63393 furniture<1e-35 sameSources<1e-35 0.00725 0.00138 sharedSources<2.5 -0.0138 -0.000218
        nearDigits<5.5 sameSources<2.5 -0.0212 0.00287 0.00621 -0.011
        words<1.5 -0.00428 common<1e-35 sameWeight<0.5055 apartWeight<0.643 endDistance<1.5 0.0231 -0.00594 -0.00802
        sameSources<1e-35 -0.0107 0.00174 sameWeight<0.739 -0.0166 0.00148
        small<0.88348 proposals<4.5 weight<0.761 slug<1e-35 weight<0.381 -0.00358 titleDistance<1e-35 0.00414
        common<0.225 0.023 -0.00503 -0.00731 -0.00711 0.000571 -0.00613
        longest<25.5 fewestWords<1.5 -0.00378 proposals<1.5 0.013 proposals<2.5 longest<12.5 0.00477 -0.0131
        titleDistance<5.5 0.00238 endDistance<-1e-35 -0.00798 0.00117 -0.0119
        given<1e-35 agencies<1e-35 startsBy<1e-35 sameSources<3.5 rawShare<0.29322 0.00654 -0.00827 0.000983 0.00372
        capitals<0.73864 0.0159 sameWeight<0.6625 -0.0143 0.00677 0.00224
        holds<1.5 startsBy<1e-35 same<3.5 lineDensity<0.37966 bodyDistance<6.5 -0.00297 choices<5.5 0.0167 -0.0114
        -0.0102 0.000882 0.003 news<1e-35 -0.00499 0.0169
        given<1.5 sameWeight<0.381 -0.0108 sameWeight<0.4135 apart<3.5 0.0213 -0.00268 inTag<1e-35 longest<24.5
        0.00154 -0.00879 -0.0045 leadsToAuthor<1e-35 0.0161 -0.00138
        sameWeight<0.381 -0.0125 partOf<1.5 lineDensity<0.20127 sameWeight<0.601 upper<0.13841 -0.00657 0.0174 0.00175
        sharedSources<1.5 -0.0171 0.00087 sameWeight<0.767 -0.0193 0.00776
        given<1.5 agencies<1e-35 same<1.5 lineDensity<0.6892 lineDensity<0.17066 choices<3.5 -0.000183 -0.0125
        inFurniture<1e-35 0.0196 -0.00737 -0.017 0.000362 0.00637 0.00821
        titleDistance<3.5 0.00212 choices<2.5 sameWeight<0.609 bodyDistance<19.5 0.0237 -0.00307 0.000274 inBody<1e-35
        allGiven<1e-35 -0.00834 0.00419 sameWeight<0.773 -0.0216 -0.00134
        words<3.5 holds<1.5 upper<0.63393 small<0.62829 0.0084 holds<1e-35 inTitle<1e-35 0.00127 -0.0101 -0.0113
        -0.00655 news<1e-35 -0.00443 0.0158 -0.00935
        lineLetters<71.5 sameWeight<0.652 lineDigits<6.5 lineDensity<0.060911 news<1e-35 sharedSources<1.5
        endDistance<-59.5 0.0093 -0.021 0.00254 0.0113 -0.0152 0.0145 0.0013 -0.0111
        lead<0.2965 upper<0.67262 agencies<1e-35 longest<21.5 inTag<1e-35 isSite<1e-35 0.00338 -0.0108 -0.00446
        -0.00977 upper<0.16553 0.0147 -0.00325 -0.00862 -0.00108
        lineLetters<55.5 bodyDistance<8.5 0.00206 sharedSources<1.5 -0.0184 proposals<4.5 0.0105 -0.00353
        bodyDistance<6.5 sameSources<2.5 -0.0253 0.000209 sameWeight<0.609 0.0168 -0.00265
        longest<5.5 sharedSources<4.5 -0.014 0.0016 small<0.86577 lineDensity<0.20127 same<1e-35 choices<6.5 0.0198
        -0.0109 0.00211 sharedSources<1.5 -0.0185 0.00145 -0.00224
        words<3.5 inTag<1e-35 lead<0.1225 weight<0.4255 0.0171 0.00244 partOf<1.5 0.000213 -0.0128 upper<0.194
        weight<0.652 0.00653 -0.00875 -0.0129 -0.0105
        sharedSources<1.5 news<1e-35 label<1e-35 roleNear<1e-35 upper<0.1676 -0.00586 -0.0221 0.012 0.00871
        sameWeight<0.7425 rank<2.5 0.0265 -0.00667 -0.00598 0.000891
        lineLetters<65.5 apartWeight<0.7165 apartWeight<0.629 0.00135 0.00639 choices<2.5 0.00677 sameSources<2.5
        lead<0.1155 0.00122 -0.0211 -0.00157 titleDistance<19.5 -0.0161 0.00454
        longest<5.5 sharedSources<4.5 -0.0129 0.00256 lineLetters<72.5 holds<4.5 rawShare<0.88304 0.00328 -0.000159
        news<1e-35 -0.00451 0.0162 endDistance<1.5 -0.0138 0.00528
        small<0.85469 longest<5.5 -0.00857 lineDensity<0.18079 sameWeight<0.7475 story<1e-35 0.00337 upper<0.28869
        0.0297 -0.00126 0.00218 sharedSources<1.5 -0.0193 0.00141 -0.00238
        apartWeight<0.773 lead<0.167 common<1e-35 0.00403 agencies<1e-35 sharedSources<2.5 inMeta<1e-35 -0.018 0.00537
        0.00212 0.00854 -0.000156 common<0.775 -0.014 0.0123
        nearDigits<4.5 given<1e-35 desks<1e-35 sharedSources<4.5 common<1e-35 -0.00413 words<1.5 0.0027 -0.0241
        0.000116 0.00968 0.000966 proposals<4.5 0.0123 0.00157
        news<1e-35 names<1.5 nearDigits<11.5 -0.000374 0.00924 -0.0101 sameSources<1e-35 weight<0.742
        inFurniture<1e-35 upper<0.37981 0.0354 0.000272 -0.00742 -0.00432 0.00198
        agencies<1e-35 allGiven<1e-35 label<1e-35 titleDistance<3.5 -7.23e-05 -0.00735 0.0106 sameWeight<0.4755
        choices<4.5 proposals<2.5 -0.00212 0.026 -0.00498 0.0017 0.00811
        fewestWords<1.5 upper<0.1676 0.00096 titleDistance<9.5 same<3.5 -0.0199 0.000845 0.00577 upper<0.11652
        sameWeight<0.769 desks<1e-35 -0.0218 0.00605 0.00143 0.00184
        apartWeight<0.835 given<1.5 apartWeight<0.801 apartWeight<0.771 names<1.5 titleDistance<3.5 0.00195 -0.00118
        partOf<1e-35 -0.00886 0.00509 -0.0125 0.0122 0.00933 -0.0117
        sharedSources<1.5 upper<0.18275 choices<2.5 -0.00683 repeats<1e-35 0.0147 -0.0075 inMeta<1e-35 lineDigits<9.5
        agencies<1e-35 -0.0257 0.00108 0.00401 0.00427 0.000786
        small<0.86577 same<1e-35 furniture<1e-35 lineLetters<65.5 inTag<1e-35 choices<5.5 weight<0.761 0.0294 0.00382
        -0.00749 -0.00541 -0.0136 -0.0156 0.00127 -0.00188
        sameWeight<0.381 inHost<1e-35 -0.0158 0.00882 sameWeight<0.461 small<0.81725 -0.00581 titleDistance<1e-35
        -0.00401 repeats<1e-35 0.0284 -0.00314 lineLetters<55.5 0.00103 -0.00747
        given<1.5 inTitle<1e-35 longest<24.5 upper<0.63393 lead<0.3035 weight<0.5055 0.00695 0.00114 -0.00155
        sameSources<1.5 -0.0174 0.00449 -0.0105 -0.0133 0.0107
        news<1e-35 sameSources<1.5 apartWeight<0.3675 0.00321 openGraphArticle<1e-35 upper<0.18065 upper<0.13841
        -0.00661 0.016 -0.00848 -0.0155 0.000914 holds<1.5 0.00183 0.0156
        desks<1e-35 allGiven<1e-35 nearDigits<3.5 other<0.51087 sharedSources<1.5 apartMarked<1e-35 -0.021 0.0045
        inHost<1e-35 -7.41e-05 -0.0105 0.0108 0.00476 0.00217 0.0101
        fewestWords<1.5 same<3.5 capitals<1e-35 0.0035 -0.0125 0.00111 holds<2.5 titleDistance<3.5 0.00197 given<1e-35
        sharedSources<4.5 -0.0133 0.00149 0.000463 0.0126
        news<1e-35 sharedSources<1.5 apartWeight<0.2675 0.00711 -0.0103 9.02e-05 sameWeight<0.7425 proposals<12.5
        apartWeight<0.3475 -0.00898 0.0214 -0.01 holds<1.5 0.000607 0.013
        apartWeight<0.835 apartWeight<0.801 apartWeight<0.773 given<1.5 sameWeight<0.381 common<0.775 -0.0131 0.00491
        0.00077 0.00794 -0.0135 upper<0.15268 -0.0032 0.0177 -0.0125
        inTag<1e-35 small<0.86577 sameWeight<0.609 apart<4.5 small<0.74457 -0.0113 0.0228 -0.0105 0.00105 -0.0023
        proposals<7.5 apartWeight<0.3475 -0.000491 -0.0202 0.00153
        apartWeight<0.7165 words<1.5 upper<0.18065 0.000603 -0.00988 common<1e-35 0.0026 -0.00429 rawShare<0.79009
        0.0062 upper<0.16553 -0.0148 upper<0.26491 0.00344 -0.0143
        lineLetters<63.5 small<0.8901 sameWeight<0.381 -0.00951 sameWeight<0.431 apart<3.5 0.0241 -0.00601 0.00128
        news<1e-35 -0.00942 0.00449 same<3.5 -0.0144 0.000982
        lineLetters<65.5 lead<0.167 titleDistance<1e-35 0.000144 0.00448 sameWeight<0.649 endDistance<-3.5 -0.017
        bodyDistance<16.5 0.00961 -0.00768 0.000722 endDistance<1.5 -0.0145 0.00743
        apartWeight<0.835 apartWeight<0.801 apartWeight<0.771 desks<1e-35 longest<24.5 same<1e-35 -0.0039 0.00117
        -0.0116 sameWeight<0.753 0.0167 -0.00135 -0.0112 0.0127 -0.0142
        fewestWords<1.5 nearDigits<3.5 -0.00492 0.00341 holds<2.5 choices<6.5 sameWeight<0.491 endDistance<-16.5 -0.01
        0.0192 0.00111 sameWeight<0.739 -0.0178 0.00209 0.0131
        sharedSources<1.5 news<1e-35 lineDigits<4.5 apartWeight<0.3775 0.000639 -0.0186 apartWeight<0.613 0.0179
        -0.00652 jsonLD<1e-35 rank<2.5 0.0245 -0.00708 -0.00663 0.00106
        longest<27.5 other<0.51087 capitals<0.6125 news<1e-35 -0.0124 0.00323 upper<0.18275 sameWeight<0.461
        upper<0.13841 -0.00315 0.0226 0.0016 -0.00155 0.0107 -0.0109
        longest<24.5 proposals<1.5 0.0116 titleDistance<3.5 inSite<1e-35 0.00289 -0.00354 allGiven<1e-35 -0.00705
        inBody<1e-35 0.00372 sameWeight<0.7275 -0.0151 0.000645 -0.00943
        desks<1e-35 inSite<1e-35 sharedSources<1.5 lineDigits<5.5 -0.00708 0.0122 0.00143 sameWeight<0.711 -0.0152
        sameWeight<0.811 0.00692 -0.00807 sharedSources<2.5 0.0184 0.000126
        news<1e-35 longest<21.5 lineLetters<41.5 0.000399 -0.00711 -0.0136 persons<1.5 inFurniture<1e-35
        apartWeight<0.441 0.00314 weight<0.7465 0.0235 0.00225 -0.00314 0.000273
        news<1e-35 sharedSources<1.5 lineDigits<4.5 strong<0.84041 lineDensity<1e-35 -0.00779 -0.0248 0.00829 0.0118
        0.000476 longest<21.5 common<0.775 0.000328 0.012 0.0175
        sameWeight<0.521 apartWeight<0.641 furniture<1e-35 fewestWords<2.5 fewestWords<1.5 -0.00136 titleDistance<9.5
        lineLetters<34.5 0.0357 0.000128 0.0036 -0.00782 -0.00914 -0.0119 0.00024
        sharedSources<1.5 initials<1e-35 bodyDistance<1e-35 rank<1e-35 -0.0168 0.00186 weight<0.4855 -0.0119
        endDistance<6.5 0.0208 -0.00918 story<1e-35 -0.00796 0.0208 0.000855
        sharedSources<1.5 inHost<1e-35 story<1e-35 -0.0122 0.00252 sameWeight<0.7475 0.0197 -0.00834 inHost<1e-35
        0.00179 upper<0.44722 allGiven<1e-35 -0.0129 0.00379 0.0081
        fewestWords<1.5 -0.00417 sameWeight<0.461 upper<0.18275 upper<0.13841 -0.00343 0.0275 -0.00887
        sameWeight<0.649 strong<0.94484 -0.00924 0.0109 lineLetters<55.5 0.00257 -0.0073
        lineLetters<71.5 furniture<1e-35 common<0.63333 inHost<1e-35 strong<0.67949 0.00157 0.012 -0.00581
        inHost<1e-35 0.000804 0.02 sharedSources<1.5 -0.0143 -0.000356 -0.0075
        lineLetters<71.5 small<0.85469 longest<5.5 -0.00667 0.00233 apartWeight<0.619 0.000559 small<0.9124
        sameSources<4.5 -0.0179 0.0022 0.00528 endDistance<1.5 -0.0132 0.00551
        apartWeight<0.7165 rawShare<0.37692 -0.00392 sameWeight<0.5055 endDistance<1.5 apart<4.5 0.0201 -0.00683
        -0.00683 0.00142 small<0.83447 apart<6.5 0.00628 -0.00981 -0.0128
        lineLetters<72.5 given<1.5 nearDigits<4.5 -9.61e-05 sameSources<1e-35 small<0.84105 0.0213 -0.00597 0.00204
        0.00904 persons<2.5 rawShare<0.13076 0.00372 -0.0207 0.00155
        news<1e-35 sameSources<1.5 nearDigits<6.5 other<0.51087 -0.0105 0.00776 common<1e-35 0.0178 -0.0103 0.000754
        holds<2.5 common<0.775 0.000563 0.0141 0.017
        agencies<1e-35 small<0.88348 longest<23.5 longest<5.5 -0.00766 given<1.5 0.0015 0.00963 persons<2.5 -0.0173
        0.00209 -0.00619 ownAuthor<-1e-35 0.0121 -0.00049
        apart<9.5 small<0.88348 same<1e-35 upper<0.37981 lineDensity<0.36004 0.0149 -0.00529 -0.0102 0.0014
        longest<10.5 0.00356 -0.00857 sameWeight<0.7475 -0.0174 0.00339
        proposals<4.5 lineLetters<39.5 titleDistance<1e-35 -0.000137 lineDensity<0.4027 0.0169 -0.00158 -0.0112
        sameSources<1.5 given<1.5 endDistance<-1.5 -0.0187 -0.00213 0.013 0.00061
        sameWeight<0.4855 small<0.81725 -0.0172 name<1e-35 small<0.8588 0.0158 -0.00524 -0.0127 sameWeight<0.521
        longest<14.5 small<0.39565 -0.00809 0.024 -0.00499 0.000833
        apartWeight<0.835 agencies<1e-35 inSite<1e-35 longest<22.5 given<1.5 0.00114 0.00928 -0.00911 same<1.5 -0.0138
        -0.00154 bodyDistance<-1.5 -0.00512 0.0108 -0.0106
        lineLetters<65.5 furniture<1e-35 sameWeight<0.5055 endDistance<-16.5 -0.00525 small<0.74457 -0.00798
        upper<0.13841 -0.00193 0.0283 0.00135 sharedSources<2.5 -0.0167 0.000118 -0.00839
        lineDensity<0.52667 upper<0.46606 sameSources<1e-35 metaAuthor<1e-35 inFurniture<1e-35 choices<6.5 0.0205
        -0.00933 -0.00625 -0.00732 0.00104 -0.00901 sameSources<1e-35 -0.0179 -9.17e-05
        desks<1e-35 sharedSources<1.5 by<1e-35 other<0.51087 label<1e-35 apartMarked<4.5 -0.0132 0.00539 0.00528
        0.00893 0.0104 0.000655 lead<0.1385 0.0148 -0.00301
        """
    /// The bounds it was measured with.
    static let bounds = [0.27]
}
