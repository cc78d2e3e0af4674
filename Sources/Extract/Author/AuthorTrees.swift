/// Weights of the author model. Written by Tests/Training/train_fields.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `AuthorFeatures` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum AuthorTrees {
    static let table = """
        sameWeight<0.6245 allGiven<1e-35 -0.0421 -0.0147 apart<1e-35 0.00549 sameWeight<0.7275 rank<1.5 0.0171
        -0.00529 apart<2.5 0.0172 longest<20.5 0.0371 -0.00466
        sameWeight<0.6245 allGiven<1e-35 same<1.5 -0.0442 -0.0113 -0.0143 apart<1.5 0.0099 sameWeight<0.739 -0.00152
        words<3.5 same<5.5 0.0368 0.0197 -0.00302
        sharedSources<1.5 weight<0.637 -0.0413 0.0147 lead<0.2965 choices<2.5 0.00941 longest<20.5 0.0266 -0.0059
        same<2.5 proposals<5.5 0.00177 -0.0273 0.00956
        same<1e-35 inBody<-1e-35 lead<0.019 upper<0.18275 0.0434 -0.00428 -0.018 given<1e-35 -0.0428 -0.014
        apartWeight<0.771 choices<2.5 0.00686 0.0212 -0.0263
        sameWeight<0.6245 sharedSources<2.5 -0.04 -0.00956 apartWeight<0.773 apartWeight<1e-35 0.00546 same<4.5
        titleDistance<5.5 0.0291 given<1e-35 -0.0101 0.0194 0.0148 -0.0173
        sameSources<1e-35 weight<0.6245 -0.0419 lead<0.0255 0.0307 -0.0148 weight<0.649 sameSources<1.5 inBody<-1e-35
        0.00568 -0.025 0.00967 apart<2.5 0.0123 0.0299
        sameWeight<0.6245 sameSources<1.5 allGiven<1e-35 -0.0427 -0.0153 -0.00631 choices<2.5 small<0.90161 0.00903
        -0.0114 sameWeight<0.711 0.000155 partOf<2.5 0.0261 -0.00954
        sameWeight<0.6245 sameSources<1.5 allGiven<1e-35 -0.0411 -0.0164 apartWeight<0.533 0.0101 -0.0169
        apartWeight<0.771 apart<3.5 apart<1e-35 0.00491 0.0143 0.031 -0.0185
        sharedSources<1.5 inBody<-1e-35 lead<0.019 longest<10.5 -0.0135 0.0293 -0.0235 allGiven<1e-35 -0.0409 -0.0106
        apartWeight<0.771 persons<-1e-35 -0.00743 0.0136 -0.0247
        same<1e-35 weight<0.637 -0.039 titleDistance<4.5 0.0214 -0.0124 weight<0.649 sameSources<1.5 lineDigits<-1e-35
        0.00114 -0.0243 0.00782 choices<2.5 0.00784 0.024
        persons<-1e-35 weight<0.519 -0.0379 apartWeight<0.755 0.0154 -0.0207 apartWeight<0.7365 apart<3.5 0.00901
        titleDistance<5.5 0.0294 0.00655 persons<1.5 -0.0292 -0.00106
        sharedSources<1.5 lineDigits<-1e-35 -0.00186 lineDigits<4.5 label<1e-35 -0.0415 0.00608 apartWeight<0.4775
        0.0262 -0.0201 apartWeight<0.771 apart<3.5 0.0083 0.0196 -0.0242
        sameWeight<0.6245 allGiven<1e-35 sameSources<1.5 -0.0398 -0.00737 apartWeight<0.4975 0.0092 -0.0207
        apartWeight<0.771 same<4.5 sameWeight<0.7425 0.00646 0.0212 0.00849 -0.0152
        same<1e-35 inBody<-1e-35 upper<0.194 0.0175 -0.0179 label<1e-35 allGiven<1e-35 -0.0394 -0.00885 0.0139
        titleDistance<5.5 0.0105 same<2.5 -0.0172 0.00519
        sameWeight<0.6245 allGiven<1e-35 sameSources<1.5 -0.04 -0.00915 apartWeight<0.518 0.00866 -0.0222
        apartWeight<0.771 choices<2.5 small<0.90161 0.00765 -0.0117 0.0178 -0.0151
        sameWeight<0.6245 sharedSources<2.5 -0.0365 -0.0084 apartWeight<0.771 same<4.5 longest<5.5 -0.00608
        common<1e-35 0.0182 0.00304 0.00759 sharedSources<3.5 -0.0283 0.00218
        same<1e-35 lineLetters<1e-35 0.00758 label<1e-35 startsBy<1e-35 -0.0366 -0.00137 0.0108 titleDistance<5.5
        choices<2.5 0.00449 0.0136 given<1e-35 -0.0148 0.00537
        same<1e-35 inBody<-1e-35 apartWeight<0.6675 story<1e-35 -0.00546 0.0295 -0.0178 lineDigits<9.5 given<1e-35
        -0.0384 -0.0127 0.0136 apartWeight<0.771 0.00855 -0.0224
        sameWeight<0.631 sameWeight<0.501 -0.0365 apartWeight<0.521 common<1e-35 0.00682 -0.0193 -0.0291
        apartWeight<0.771 choices<2.5 0.00609 lead<0.4455 0.0169 0.00292 -0.0126
        same<1e-35 rank<1e-35 name<1e-35 0.0115 -0.0229 allGiven<1e-35 -0.038 -0.00973 given<1e-35 same<3.5 -0.00868
        0.00584 rank<3.5 0.0143 0.00369
        sameWeight<0.631 sameSources<1.5 lineDigits<10.5 given<1e-35 small<0.98684 -0.039 0.00027 -0.0151 0.00978
        -0.00802 holds<1.5 small<0.88348 0.00928 -0.00248 0.0327
        sharedSources<1.5 weight<0.637 allGiven<1e-35 -0.04 -0.00734 titleDistance<3.5 0.017 -0.0143 lead<0.2965
        holds<1.5 0.00938 0.0333 sameSources<2.5 -0.0157 0.00524
        sharedSources<1.5 inBody<-1e-35 upper<0.18275 apartWeight<0.649 0.0274 -0.0107 -0.0173 startsBy<1e-35 -0.0352
        0.00471 apartWeight<0.771 0.00787 sameSources<2.5 -0.0304 0.00157
        sameSources<1e-35 lineDigits<-1e-35 0.00743 allGiven<1e-35 lineDigits<10.5 -0.0367 0.0145 apart<3.5 0.0122
        -0.0199 apartWeight<0.771 given<1e-35 0.0015 0.0101 -0.0237
        sharedSources<1.5 weight<0.637 lineDigits<6.5 -0.0375 lead<0.0925 0.0223 -0.015 0.00787 weight<0.333 -0.0088
        words<3.5 lead<0.1225 0.0135 0.00492 -0.0166
        sameWeight<0.577 given<1e-35 sameSources<1.5 -0.0361 -0.00131 proposals<6.5 0.00542 -0.0235 sameWeight<0.649
        capitals<0.58571 0.0129 -0.0131 given<2.5 0.00803 0.0342
        sameWeight<0.649 allGiven<1e-35 isSite<1e-35 lineDigits<10.5 same<1.5 -0.0378 -0.0144 0.00713 0.00614
        apart<5.5 0.000865 -0.0236 holds<1.5 0.00758 0.0311
        same<1e-35 weight<0.501 allGiven<1e-35 -0.0376 -0.0112 apartWeight<0.5055 0.0104 -0.0164 apartWeight<0.719
        given<1e-35 0.00182 0.0103 same<2.5 -0.025 -0.00218
        sameSources<1e-35 titleDistance<4.5 lead<0.0925 news<1e-35 titleDistance<1e-35 -0.0191 0.0202 0.032 -0.0261
        -0.0365 sameSources<1.5 rank<1.5 0.00685 -0.0226 0.00658
        sharedSources<1.5 weight<0.637 rawShare<0.11738 0.00591 -0.0338 0.015 apartWeight<0.771 weight<0.349 -0.00479
        holds<4.5 0.00767 0.0316 sameSources<2.5 -0.0289 0.00137
        sameSources<1e-35 weight<0.579 allGiven<1e-35 -0.0357 -0.0111 isLink<1e-35 0.0111 -0.017 weight<0.643
        sameSources<1.5 rank<2.5 -0.00457 -0.0259 0.00366 0.00911
        sharedSources<1.5 lead<0.0055 repeats<1e-35 0.00853 -0.0247 -0.0334 lead<0.2965 holds<1.5 0.00696 0.0272
        sharedSources<3.5 apartMarked<1e-35 -0.00083 -0.0247 0.00299
        persons<-1e-35 titleDistance<4.5 apartWeight<0.481 inFurniture<1e-35 0.0163 -0.0132 agencies<1e-35 -0.0213
        0.00316 -0.0344 apartWeight<0.769 holds<1.5 0.00524 0.025 -0.0212
        sameWeight<0.623 common<1e-35 apart<4.5 sameWeight<0.481 -0.0177 longest<15.5 lead<0.1705 0.0266 -0.0081
        -0.0125 -0.0312 -0.0391 sameWeight<0.739 -0.00294 0.00758
        sameWeight<0.631 common<1e-35 lead<0.1485 longest<15.5 longest<10.5 -0.0166 inFurniture<1e-35 0.0304 -0.0107
        -0.0195 -0.0264 small<0.97214 -0.0382 0.00463 0.00583
        sameWeight<0.577 apartWeight<0.4925 sameWeight<0.501 sharedSources<1.5 -0.0273 0.0126 0.0119 -0.0345
        apartWeight<0.773 apart<3.5 small<0.88348 0.00571 -0.0066 0.0123 -0.0154
        sameSources<1e-35 weight<0.637 given<1e-35 -0.0342 -0.00781 apartWeight<0.6675 0.0118 -0.0169
        apartWeight<0.773 weight<0.6725 sameSources<1.5 -0.0129 0.00515 0.0106 -0.0206
        same<1e-35 inBody<-1e-35 0.00365 common<1e-35 label<1e-35 strong<0.84041 -0.0208 0.0138 0.0179 -0.0383
        holds<1.5 same<1.5 -0.00775 0.00353 0.0263
        sameSources<1e-35 lead<0.0105 upper<0.059715 0.025 given<1e-35 -0.0206 0.017 given<1.5 -0.0345 0.0157
        apartWeight<0.771 0.00475 sameSources<2.5 -0.0286 0.00204
        sameSources<1.5 titleDistance<4.5 bodyDistance<-2.5 -0.0262 news<1e-35 common<1e-35 small<0.88348 0.0109
        -0.0186 -0.0228 0.0194 given<1e-35 -0.0339 -0.00938 0.0047
        same<1e-35 lead<1e-35 news<1e-35 -0.0123 0.0137 emphasis<0.94444 -0.0313 0.00659 holds<1.5 lead<0.2965 0.00487
        same<3.5 -0.0122 0.0027 0.0236
        sameWeight<0.501 apartWeight<0.4925 titleDistance<3.5 0.000211 -0.0235 -0.0356 apartWeight<0.771 given<1e-35
        sameWeight<0.637 apartWeight<0.4875 0.00387 -0.0215 0.0023 0.0082 -0.0168
        sharedSources<1.5 weight<0.6775 allGiven<1e-35 -0.0329 proposals<6.5 0.00674 -0.0208 lineDensity<1e-35 0.0178
        -0.00977 weight<0.6645 same<1.5 -0.0133 0.00329 0.00866
        sameWeight<0.577 allGiven<1e-35 sameSources<1.5 nearDigits<11.5 -0.0343 0.00305 -0.000784 proposals<5.5
        0.00675 -0.0176 sameWeight<0.7425 -0.0024 holds<1.5 0.00548 0.0264
        sameWeight<0.631 sameWeight<0.501 proposals<1.5 -0.000151 strong<0.67949 -0.0325 -0.00269 apartWeight<0.521
        0.000177 -0.0216 apartWeight<0.771 apart<3.5 0.00425 0.0111 -0.0118
        sameWeight<0.637 allGiven<1e-35 small<0.98684 lineDigits<12.5 -0.03 0.011 0.00505 choices<6.5 furniture<1e-35
        0.0119 -0.0109 -0.0203 partOf<2.5 0.00546 -0.0146
        sharedSources<1.5 weight<0.501 apartWeight<0.3675 -0.00417 -0.0325 lineDensity<0.37618 0.0081 -0.025
        apartWeight<0.7365 weight<0.329 -0.00627 0.00634 sharedSources<4.5 -0.0208 0.00411
        sharedSources<1.5 lineLetters<3.5 upper<0.087596 0.0189 -0.00788 label<1e-35 given<1e-35 -0.034 -0.00662
        0.0116 longest<23.5 holds<1.5 0.00346 0.0241 -0.0163
        same<1e-35 weight<0.637 allGiven<1e-35 news<1e-35 -0.034 lead<0.1595 0.0307 -0.0241 lead<0.0055 0.0223 -0.0128
        lineDensity<0.37618 0.0149 -0.0185 0.00285
        sameWeight<0.501 proposals<1.5 0.00344 -0.0272 sameWeight<0.6925 apart<5.5 news<1e-35 allGiven<1e-35 -0.0105
        0.00768 0.0126 -0.0197 holds<1.5 0.00445 0.0233
        sameWeight<0.637 common<1e-35 apart<4.5 furniture<1e-35 allGiven<1e-35 longest<15.5 longest<10.5 -0.0131
        0.0216 -0.024 0.0239 -0.0198 -0.0269 -0.0335 0.00475
        sharedSources<1.5 given<1e-35 organization<1e-35 lineDigits<10.5 -0.0291 0.0115 0.00969 rank<1.5 0.0153 -0.017
        given<1.5 fewestWords<1.5 -0.0049 0.00393 0.021
        sameWeight<0.501 -0.026 apartWeight<0.771 sameWeight<0.7425 upper<0.65476 small<0.64785 0.0157 common<0.29167
        0.00161 upper<0.059715 0.0049 -0.0241 -0.0213 0.0054 -0.0161
        sharedSources<1.5 lead<0.0255 repeats<1e-35 upper<0.21241 0.0162 -0.0169 -0.0237 strong<0.67949 -0.0321
        0.00435 lead<0.2965 0.00522 sharedSources<3.5 -0.013 0.00165
        sharedSources<1.5 weight<0.637 lineDigits<6.5 nearDigits<11.5 -0.0307 0.00752 0.00647 lineDensity<0.32625
        0.0117 -0.0139 words<3.5 holds<1.5 0.00306 0.021 -0.017
        sharedSources<1.5 weight<0.637 lineDigits<6.5 -0.0291 0.0161 lineDensity<0.37618 small<0.87421 0.0174 -0.00889
        -0.0171 given<1e-35 titleDistance<4.5 0.0014 -0.0114 0.00534
        same<1e-35 lead<0.0285 rawShare<0.85913 0.0128 organization<1e-35 given<1e-35 -0.0235 0.00598 0.0186 given<1.5
        -0.0301 0.009 titleDistance<5.5 0.00396 -0.00454
        sharedSources<1.5 titleDistance<4.5 bodyDistance<-1.5 -0.0238 news<1e-35 common<0.29167 words<1.5 -0.0112
        0.0118 -0.0222 0.0199 -0.0296 apartWeight<0.837 0.00386 -0.0233
        sameWeight<0.652 allGiven<1e-35 small<0.93441 -0.0257 0.00291 apart<5.5 inFurniture<1e-35 small<0.81366
        -0.00486 0.0252 -0.00809 -0.0169 small<0.88348 0.00509 -0.00719
        sameWeight<0.649 given<1e-35 isSite<1e-35 lineDigits<10.5 sameSources<1.5 -0.0296 -0.00747 0.0109 0.00886
        -0.00437 inHost<1e-35 holds<1.5 0.00432 0.0205 -0.0066
        sameWeight<0.637 sameWeight<0.501 -0.0266 nearDigits<1.5 rawShare<0.32743 0.00515 isSite<1e-35 -0.022 0.00627
        lead<0.0605 0.0175 -0.00881 inTag<1e-35 0.00456 -0.00673
        sharedSources<1.5 news<1e-35 common<0.225 nearDigits<6.5 -0.0161 lead<0.0335 0.0287 -0.0103 -0.0348
        lead<0.2605 0.0216 -0.0178 weight<0.349 -0.00751 0.00337
        sameWeight<0.562 proposals<1.5 0.00621 allGiven<1e-35 -0.0284 apart<3.5 0.00926 -0.0192 small<0.88348
        holds<1.5 sameWeight<0.652 -0.00501 0.00418 0.0207 -0.00868
        sameWeight<0.6245 common<1e-35 apart<4.5 sameWeight<0.481 -0.0141 sameWeight<0.5055 longest<15.5 0.0408
        -0.00368 -0.00306 -0.0255 -0.0348 apartWeight<0.771 0.00394 -0.0128
        sharedSources<1.5 weight<0.637 lineDigits<6.5 proposals<1.5 -0.000213 -0.0297 0.00684 upper<0.21241 0.00691
        -0.0154 weight<0.349 -0.00787 longest<23.5 0.00381 -0.0131
        sameWeight<0.6245 apartWeight<0.4925 titleDistance<3.5 small<0.81366 -0.00814 0.0245 persons<-1e-35 -0.021
        0.00576 -0.0236 holds<1.5 apartWeight<0.771 0.00341 -0.0148 0.0225
        sharedSources<1.5 news<1e-35 proposals<1.5 0.00219 weight<0.7075 -0.0302 -0.00471 rank<2.5 0.026 -0.0191
        weight<0.329 -0.00793 words<3.5 0.00381 -0.015
        sameWeight<0.637 common<1e-35 apart<4.5 sameWeight<0.381 -0.0203 rawShare<0.57794 0.028 -0.00474 -0.0248
        -0.0322 given<2.5 apartWeight<0.7165 0.00393 -0.00639 0.0231
        sameWeight<0.649 lineDigits<7.5 sameWeight<0.4855 -0.0283 -0.0126 rawShare<0.41404 0.025 -0.0123 inHost<1e-35
        apartWeight<0.835 0.00478 -0.0162 apartWeight<0.4975 0.001 -0.0213
        sameWeight<0.481 -0.0228 common<1e-35 small<0.88348 same<1e-35 nearDigits<5.5 0.00485 0.0363 0.00316 -0.00883
        sameSources<1.5 agencies<1e-35 -0.0265 0.0145 0.0022
        sameWeight<0.501 allGiven<1e-35 -0.0283 -0.00563 given<1e-35 sameSources<3.5 apartWeight<0.481
        endDistance<-7.5 0.0147 -0.00415 upper<0.059715 0.0046 -0.0172 0.00364 0.00466
        sameWeight<0.501 given<1e-35 -0.0272 -0.00525 sameWeight<0.7425 names<1.5 proposals<12.5 news<1e-35 -0.00245
        0.0125 -0.0127 -0.0196 holds<1.5 0.00291 0.0231
        sameWeight<0.649 apart<2.5 story<1e-35 given<1e-35 rawShare<0.39811 0.00659 -0.022 0.00173 sameSources<1e-35
        0.0293 -0.0104 -0.0246 small<0.88348 0.00397 -0.0075
        sameWeight<0.637 allGiven<1e-35 apartWeight<0.3725 endDistance<-17.5 -0.013 0.0129 -0.0242 apart<5.5 0.0117
        -0.0171 holds<1.5 apartWeight<0.771 0.00313 -0.0103 0.0183
        sharedSources<1.5 news<1e-35 allGiven<1e-35 desks<1e-35 -0.0277 0.00712 bodyDistance<8.5 upper<0.18275 0.0221
        -0.0103 -0.0168 0.011 longest<23.5 0.00287 -0.0169
        sameWeight<0.649 apartWeight<0.481 furniture<1e-35 upper<0.21241 upper<0.13101 -0.00533 0.0259 -0.0149 -0.016
        -0.0211 inHost<1e-35 0.00428 apartWeight<0.4975 7.66e-05 -0.022
        sameSources<1.5 weight<0.481 -0.0236 apart<5.5 titleDistance<1e-35 -0.00426 apartWeight<0.755 small<0.86577
        0.0189 -0.0059 -0.0138 weight<0.7365 -0.0258 0.00621 0.00268
        sameSources<1e-35 weight<0.481 lineDigits<7.5 -0.0311 0.0124 given<1e-35 news<1e-35 -0.018 0.0125 0.0103
        apartWeight<0.719 0.00321 sameSources<2.5 -0.0214 0.00131
        sameSources<1.5 rank<1.5 news<1e-35 common<1e-35 0.000374 -0.0257 0.0175 given<1.5 choices<2.5 0.00109 -0.0292
        0.00938 apartWeight<0.89 0.00321 -0.0179
        sharedSources<1.5 lineDensity<0.38586 rank<2.5 small<0.85913 inTag<1e-35 furniture<1e-35 0.0278 -0.0143
        -0.0126 -0.0134 -0.0212 -0.0319 longest<20.5 0.00247 -0.0146
        apartWeight<0.771 longest<21.5 words<1.5 -0.00486 furniture<1e-35 0.00471 sameSources<1.5 -0.0202 0.00153
        news<1e-35 -0.0241 0.0111 weight<0.7365 -0.0231 0.00493
        sameSources<1.5 common<1e-35 furniture<1e-35 proposals<6.5 titleDistance<1e-35 -0.000682 0.0176 -0.0156
        -0.0239 desks<1e-35 news<1e-35 -0.0348 -0.00215 0.00996 0.00247
        sharedSources<1.5 agencies<1e-35 label<1e-35 apart<1e-35 0.00171 by<1e-35 -0.0258 0.0042 0.0114 0.018
        weight<0.351 -0.00646 holds<2.5 0.00242 0.0192
        given<1e-35 titleDistance<4.5 inTag<1e-35 titleDistance<1e-35 endDistance<-1.5 -0.0187 -0.000149 0.00679
        upper<0.0482 0.00744 -0.0181 weight<0.481 -0.0218 -0.00593 0.00338
        allGiven<1e-35 titleDistance<4.5 choices<4.5 inTag<1e-35 0.000145 -0.0128 0.00814 sameSources<3.5
        apartWeight<0.3625 0.00425 -0.0251 0.00126 apartWeight<0.826 0.00446 -0.0151
        sameWeight<0.649 apartWeight<0.4875 furniture<1e-35 longest<18.5 0.0123 -0.00973 -0.0147 apart<4.5
        sameWeight<0.4855 -0.0208 news<1e-35 -0.00851 0.0152 -0.027 0.00273
        given<1e-35 titleDistance<4.5 nearDigits<4.5 -0.00534 0.0102 persons<4.5 apartWeight<0.3625 -0.000152
        lineLetters<8.5 0.000589 -0.0277 -0.00027 apartWeight<0.837 0.0042 -0.0161
        sameWeight<0.501 allGiven<1e-35 lead<0.1485 story<1e-35 -0.0181 0.0257 -0.0292 0.00311 partOf<2.5 inHost<1e-35
        0.00319 agencies<1e-35 -0.0102 0.0102 -0.0171
        sharedSources<1.5 lineDensity<0.38586 longest<16.5 inMeta<1e-35 upper<0.30217 0.00478 -0.0192 0.0244 -0.0169
        -0.0282 longest<21.5 words<1.5 -0.0051 0.00322 -0.0135
        common<1e-35 apartWeight<0.826 given<1.5 fewestWords<1.5 -0.00709 0.00395 0.0236 -0.0233 same<1.5
        inBody<-1e-35 common<0.63333 -0.0161 0.018 -0.0301 0.000496
        sameWeight<0.649 apart<5.5 inFurniture<1e-35 news<1e-35 longest<18.5 nearDigits<5.5 -0.00435 0.0231 -0.0261
        upper<0.19139 0.032 -0.00681 -0.0172 -0.0266 0.0022
        sameWeight<0.501 apartWeight<0.4925 sharedSources<1.5 apartWeight<0.3725 0.009 -0.022 0.0167 -0.0251
        apartWeight<0.771 given<1e-35 apartWeight<0.481 0.00397 -0.00424 0.00476 -0.0115
        given<1e-35 nearDigits<4.5 same<1.5 other<0.51087 weight<0.775 -0.0225 -0.00106 0.0102 -0.00217 longest<15.5
        same<1e-35 0.0287 0.005 -0.00952 0.00349
        sameWeight<0.501 nearDigits<11.5 sharedSources<2.5 -0.0223 0.00496 0.0128 apartWeight<0.7165 longest<5.5
        titleDistance<1e-35 -0.0186 0.00439 0.00317 endDistance<-33.5 -0.0178 -0.00141
        sameWeight<0.649 apartWeight<0.481 inFurniture<1e-35 0.00997 -0.0138 given<1e-35 -0.0249 -0.00324 given<1e-35
        longest<14.5 0.00193 same<2.5 -0.021 -0.000588 0.00433
        apartWeight<0.7365 sameSources<1.5 fewestWords<2.5 furniture<1e-35 upper<0.20294 0.00934 -0.00943 -0.0226
        -0.0218 0.00287 sameSources<2.5 meta<1e-35 -0.0229 0.0133 -0.000743
        sameWeight<0.481 titleDistance<3.5 small<0.83156 -0.0211 upper<0.13841 -0.00844 0.0267 allGiven<1e-35 -0.0287
        0.00322 words<1.5 -0.00534 words<3.5 0.00337 -0.0139
        sameWeight<0.649 common<1e-35 inFurniture<1e-35 upper<0.194 upper<0.13841 -0.00518 apartMarked<1e-35 0.0333
        -0.00528 -0.0137 -0.0171 isSite<1e-35 -0.0289 0.0131 0.00202
        sameWeight<0.6245 apartWeight<0.4925 lineLetters<13.5 endDistance<-1e-35 0.0242 -0.00487 proposals<1.5 0.0102
        -0.0139 lineLetters<51.5 -0.0226 allGiven<1e-35 -0.0123 0.0198 0.0017
        sharedSources<1.5 news<1e-35 nearDigits<6.5 weight<0.6545 -0.025 -0.00546 0.00761 weight<0.742 weight<0.4855
        -0.00674 0.033 -0.0148 apartWeight<0.837 0.00286 -0.0199
        apartWeight<0.769 titleDistance<5.5 fewestWords<1.5 -0.00409 0.00368 sameSources<2.5 choices<2.5
        lineLetters<10.5 0.0225 -0.00428 -0.0197 0.000924 strong<0.50806 -0.0226 0.013
        sameWeight<0.501 proposals<1.5 0.00878 told<1e-35 sharedSources<1.5 -0.0268 -0.00719 0.00844 given<2.5
        given<1e-35 nearDigits<4.5 -0.00485 0.00521 0.00226 0.0185
        sameWeight<0.649 apartWeight<0.4875 furniture<1e-35 upper<0.25543 0.0133 -0.0106 -0.015 -0.0191 given<1e-35
        nearDigits<4.5 sharedSources<4.5 -0.0103 0.0014 0.00547 0.00404
        sameWeight<0.381 inHost<1e-35 -0.0247 0.00721 common<1e-35 words<1.5 -0.00725 sameWeight<0.4255 0.0239 0.0027
        sameWeight<0.657 organization<1e-35 -0.0244 0.0116 0.00118
        given<1e-35 sameSources<3.5 apartWeight<0.481 0.00155 titleDistance<3.5 capitals<0.26786 0.00823
        titleDistance<1e-35 -0.0185 -0.000556 strong<0.94484 -0.0259 0.00677 0.00284 0.00336
        sameWeight<0.381 holds<8.5 -0.0239 0.00975 inHost<1e-35 sameWeight<0.7425 apartMarked<1e-35 0.00173 -0.0128
        holds<1.5 0.00275 0.0182 desks<1e-35 -0.0114 0.0109
        sharedSources<1.5 lineDensity<0.36626 news<1e-35 lineDensity<0.16945 by<1e-35 teaser<1e-35 -0.0167 0.00738
        0.0125 0.0159 rank<2.5 0.0246 -0.0128 -0.0289 0.00163
        common<1e-35 small<0.88348 lead<0.167 small<0.79057 -0.000673 sameSources<1.5 0.0159 0.00384 0.000433 -0.00965
        sameSources<1.5 capitals<0.23611 0.00577 -0.0267 0.00161
        sameWeight<0.7425 common<1e-35 choices<1.5 0.0118 upper<0.18275 small<0.85093 bodyDistance<19.5 0.0178
        -0.00566 -0.00815 -0.0134 capitals<1e-35 0.00358 -0.0264 0.00262
        apartWeight<0.7165 given<1.5 sameWeight<0.381 inHost<1e-35 -0.0244 0.0129 common<1e-35 sameWeight<0.5055
        0.0206 0.00232 -0.00489 0.0187 sameWeight<0.652 -0.0218 -0.00168
        common<1e-35 words<1.5 lineDensity<-1e-35 -0.0145 0.00183 bodyDistance<3.5 0.00443 -0.00238 sameSources<1.5
        lineDensity<-1e-35 common<0.775 -0.0169 0.0234 -0.0281 0.0012
        apartWeight<0.7165 longest<21.5 words<1.5 -0.00613 common<0.45 0.00452 -0.00587 news<1e-35 -0.02 0.00676
        longest<13.5 endDistance<-18.5 -0.0144 0.00866 -0.0191
        nearDigits<4.5 persons<1e-35 lineDensity<-1e-35 -0.00119 allGiven<1e-35 -0.0238 -0.00151 0.00114 same<1e-35
        common<0.225 apart<4.5 0.0356 -0.00728 -0.0103 0.00303
        sameWeight<0.637 common<1e-35 apart<5.5 furniture<1e-35 small<0.73799 -0.0153 titleDistance<1e-35 -0.0089
        apart<4.5 0.0282 -0.00984 -0.013 -0.0224 -0.0255 0.0019
        sameSources<1.5 weight<0.4855 apart<1.5 -0.00229 -0.0222 names<2.5 lineDensity<0.69848 common<0.63333
        common<1e-35 0.00268 -0.019 0.0162 -0.0142 0.0219 0.0021
        sameWeight<0.5865 sameSources<1.5 allGiven<1e-35 news<1e-35 -0.025 lead<0.1445 0.0169 -0.0152 proposals<6.5
        0.00922 -0.0175 0.00328 holds<1e-35 0.00122 0.0103
        given<1e-35 same<3.5 longest<15.5 nearDigits<5.5 -0.00793 endDistance<-9.5 0.0161 -0.0121 desks<1e-35 -0.0215
        0.00889 0.00156 given<1.5 0.0021 0.0147
        apartWeight<0.7165 common<1e-35 words<1.5 -0.00535 0.00461 agencies<1e-35 sameSources<1.5 -0.0215 0.00019
        0.0115 sameSources<3.5 strong<0.67949 -0.0152 0.0117 0.00279
        words<3.5 common<0.29167 fewestWords<1.5 -0.00632 small<0.88348 0.00338 -0.0114 news<1e-35 sameSources<1.5
        weight<0.742 -0.0268 0.0035 -0.00196 0.00801 -0.018
        sharedSources<1.5 agencies<1e-35 common<0.225 small<0.84732 lineDensity<0.20256 proposals<6.5 sameWeight<0.619
        0.0391 -0.00206 -0.00948 -0.0146 -0.0167 -0.0297 0.0159 0.00166
        apartWeight<0.771 sharedSources<1.5 news<1e-35 lineDigits<4.5 label<1e-35 -0.0184 0.011 0.0123 0.0201 0.00204
        sharedSources<3.5 initials<1e-35 -0.0273 0.00477 0.00135
        sameWeight<0.381 -0.0187 apartWeight<0.773 common<1e-35 sameWeight<0.5055 apart<4.5 0.0261 -0.0164 0.0025
        sameSources<1.5 desks<1e-35 -0.0217 0.0147 0.00164 -0.0116
        sameWeight<0.4855 allGiven<1e-35 titleDistance<2.5 bodyDistance<-1.5 -0.0152 0.0187 -0.0249 endDistance<-8.5
        -0.0141 0.0134 nearDigits<4.5 -0.000119 same<1e-35 0.0239 0.00266
        longest<21.5 allGiven<1e-35 nearDigits<4.5 news<1e-35 -0.00865 0.00134 lead<0.0385 proposals<5.5 0.0283
        -0.00095 -6.8e-05 0.00308 news<1e-35 -0.0254 0.00667
        titleDistance<5.5 agencies<1e-35 small<0.85913 0.00328 -0.00489 0.0106 allGiven<1e-35 choices<2.5 longest<12.5
        0.0114 -0.0108 persons<3.5 -0.0218 -0.0014 0.000919
        apartWeight<0.771 allGiven<1e-35 titleDistance<3.5 nearDigits<2.5 -0.00224 0.00628 apartWeight<0.3675 0.00512
        sameSources<3.5 -0.0206 0.00122 partOf<1.5 0.00405 -0.0106 -0.0178
        given<1e-35 sameSources<3.5 apartWeight<0.481 0.0016 agencies<1e-35 -0.0138 small<0.84495 -0.0089 0.0175
        0.00221 given<1.5 apartWeight<0.835 0.00285 -0.0142 0.015
        sameWeight<0.381 rawShare<0.96291 -0.0244 0.00335 given<1.5 inTitle<1e-35 apart<9.5 small<0.8901 0.00285
        -0.005 sameWeight<0.767 -0.0187 0.00455 -0.0149 0.0152
        apartWeight<0.835 sameWeight<0.381 sharedSources<4.5 -0.0199 0.00993 desks<1e-35 common<1e-35 0.00248
        story<1e-35 sameSources<1.5 -0.0263 0.000115 0.00439 0.0133 -0.0236
        apartWeight<0.835 common<1e-35 fewestWords<1.5 -0.00609 holds<2.5 0.00265 0.0204 same<1.5 agencies<1e-35
        -0.0254 0.00995 0.00187 common<0.775 -0.0249 0.0119
        titleDistance<5.5 inTag<1e-35 words<3.5 small<0.88348 0.00424 -0.00477 -0.0141 -0.00784 persons<1.5
        apartWeight<0.331 0.00868 rawShare<0.21829 0.00657 -0.0194 -0.000907
        small<0.8901 given<2.5 longest<23.5 upper<0.194 0.00215 persons<2.5 longest<12.5 -0.00421 -0.0175 0.0028
        -0.0134 0.016 agencies<1e-35 -0.0163 0.0088
        apartWeight<0.7165 small<0.88348 fewestWords<1.5 upper<0.194 0.00412 bodyDistance<1e-35 -0.0159 0.00595
        words<3.5 0.00355 -0.0129 -0.00583 endDistance<-19.5 -0.0174 -0.00127
        sameSources<1.5 apartWeight<0.481 0.00333 allGiven<1e-35 meta<1e-35 proposals<3.5 -0.00429 -0.0243 0.00713
        partOf<1e-35 apartWeight<0.6055 -0.00644 0.0153 -0.0172 0.00166
        nearDigits<4.5 sharedSources<1.5 upper<0.087596 0.0109 meta<1e-35 allGiven<1e-35 -0.0256 -0.000824 0.0142
        0.000545 ownAuthor<1e-35 common<0.225 0.0136 -0.00668 0.00153
        apartWeight<0.481 holds<1.5 0.00267 0.0195 sameSources<1.5 lineDensity<0.38586 lineDensity<0.1214
        strong<0.67949 common<0.775 -0.0127 0.0126 0.0175 0.0229 -0.0226 0.00107
        apartWeight<0.835 holds<1.5 desks<1e-35 sameSources<1.5 proposals<6.5 nearDigits<4.5 -0.00498 upper<0.13841
        -0.00986 0.0202 -0.0178 0.00149 0.0135 0.0148 -0.0178
        apartWeight<0.7165 fewestWords<1.5 other<0.51087 -0.00529 0.0124 holds<1.5 small<0.88348 0.00284
        apartWeight<0.549 -0.0142 0.00834 0.0165 endDistance<-19.5 -0.0179 9.29e-05
        apartWeight<0.835 sameWeight<0.381 -0.0149 small<0.8901 inHost<1e-35 longest<23.5 0.00368 -0.0136
        apartWeight<0.471 0.00452 -0.015 news<1e-35 -0.0146 0.00594 -0.0231
        common<1e-35 rank<2.5 furniture<1e-35 same<1.5 0.0106 0.002 -0.00385 same<2.5 -0.0132 0.00112 same<1.5
        news<1e-35 -0.0237 0.00253 0.000424
        sharedSources<1.5 lineDensity<0.32393 longest<13.5 proposals<7.5 0.00996 -0.0138 agencies<1e-35 -0.014 0.00784
        -0.0215 given<1.5 fewestWords<1.5 -0.00409 0.002 0.0134
        sameWeight<0.381 -0.0222 nearDigits<4.5 allGiven<1e-35 desks<1e-35 -0.00542 0.0122 0.00166 longest<15.5
        sameWeight<0.5945 furniture<1e-35 0.0327 -0.00249 0.00436 -0.00237
        words<3.5 furniture<1e-35 given<1.5 fewestWords<1.5 common<0.45 -0.00872 0.00547 proposals<1.5 0.0191 0.00229
        0.016 sharedSources<2.5 -0.0196 0.000501 -0.0143
        sameWeight<0.381 allGiven<1e-35 -0.0209 0.00501 apartWeight<0.771 agencies<1e-35 inHost<1e-35 0.00215 -0.00867
        0.00956 upper<0.17316 -0.0179 endDistance<-15.5 -0.00935 0.0126
        sameWeight<0.381 given<1e-35 -0.0217 0.00578 upper<0.63393 lead<0.2735 news<1e-35 0.00136 0.00883
        sameWeight<0.649 -0.014 0.000589 inAuthor<1e-35 -0.0181 0.00639
        sameWeight<0.381 holds<8.5 -0.0196 0.00993 small<0.86577 nearDigits<9.5 0.00131 0.00839 same<2.5 upper<1e-35
        0.00172 bodyDistance<59.5 -0.0171 0.00602 0.000594
        sameWeight<0.381 -0.018 common<1e-35 proposals<3.5 sameWeight<0.811 bodyDistance<-2.5 -0.00512 0.0204 -0.00718
        0.00086 sameWeight<0.6725 capitals<0.73864 0.000609 -0.0229 0.00137
        longest<27.5 furniture<1e-35 fewestWords<1.5 other<0.51087 rawShare<0.87939 0.00378 -0.00918 0.0143 0.00343
        same<1.5 sameWeight<0.649 -0.0217 0.00263 -0.000359 -0.0162
        sameWeight<0.7425 apartWeight<0.5055 upper<0.194 news<1e-35 same<1.5 -0.00615 0.00738 0.0257 nearDigits<1.5
        -0.0156 0.00361 -0.0138 holds<1.5 0.00159 0.0167
        apart<6.5 given<1.5 names<1.5 longest<15.5 sameWeight<0.6255 0.0137 0.00149 -0.00206 sameWeight<0.777 -0.0172
        0.00244 0.0121 sameSources<1.5 -0.0202 -3.03e-05
        apartWeight<0.7165 lineLetters<55.5 words<1.5 -0.00396 titleDistance<9.5 0.00393 -0.00265 -0.00835
        sameSources<3.5 lineLetters<33.5 meta<1e-35 -0.0191 0.0115 0.00585 0.0025
        sameWeight<0.649 apart<5.5 longest<15.5 upper<0.18065 weight<0.611 repeats<1e-35 0.0284 -0.000104 -0.00513
        -0.00644 sharedSources<2.5 -0.0171 0.00659 -0.0197 0.00186
        apartWeight<0.835 given<1e-35 nearDigits<4.5 titleDistance<3.5 upper<0.087596 choices<2.5 -0.00388 0.0199
        same<3.5 -0.0102 0.0026 -0.0112 0.00565 0.00326 -0.0204
        sameWeight<0.481 allGiven<1e-35 same<1.5 -0.0266 0.00287 upper<0.15505 -0.00881 apart<3.5 0.0224 -0.00608
        given<2.5 agencies<1e-35 0.000215 0.00655 0.0127
        sameWeight<0.381 sharedSources<4.5 -0.0191 0.0102 titleDistance<5.5 0.00249 common<1e-35 proposals<3.5
        small<0.82248 0.0293 -0.000483 sameSources<1.5 -0.0162 1.03e-06 -0.0153
        sameWeight<0.381 sharedSources<5.5 -0.0212 0.0121 apartWeight<0.835 partOf<1.5 common<1e-35 0.00214
        sameWeight<0.7475 -0.0124 0.0018 sameWeight<0.767 -0.0194 0.00743 -0.017
        given<1e-35 sameSources<3.5 choices<3.5 upper<0.22401 -0.00676 choices<2.5 words<1.5 -0.00337 0.018 -0.00882
        upper<0.065591 0.00368 -0.0182 0.002 0.00194
        given<1e-35 longest<15.5 -0.000303 sameSources<1.5 startsBy<1e-35 upper<0.087596 small<0.91342 0.0127 -0.0118
        -0.0288 0.0066 -0.000782 holds<4.5 0.00199 0.0146
        given<1e-35 sameSources<3.5 apartWeight<0.481 0.00108 agencies<1e-35 longest<17.5 -0.00918 -0.0242
        upper<0.15726 0.0183 -0.00812 0.00246 apartWeight<0.826 0.00333 -0.0125
        apartWeight<0.7165 common<1e-35 fewestWords<1.5 -0.0058 sameWeight<0.5055 small<0.86285 rawShare<0.25126
        -0.00325 0.027 -0.0096 0.0025 titleDistance<3.5 0.000335 -0.0145 -0.00962
        sameWeight<0.381 sharedSources<5.5 -0.0188 0.0119 given<1.5 inTag<1e-35 longest<24.5 0.00173 -0.0109
        inSite<1e-35 sameWeight<0.829 -0.0219 0.00586 -0.000809 0.0108
        sameWeight<0.381 -0.0143 lead<0.2965 longest<18.5 sameWeight<0.5945 lineLetters<18.5 0.000172
        apartMarked<1e-35 0.035 -0.00404 0.00263 -0.00425 sameWeight<0.649 -0.0129 -0.000419
        sameWeight<0.4855 sharedSources<1.5 -0.0184 small<0.84274 -0.00811 0.0142 upper<0.65476 same<1e-35 news<1e-35
        endDistance<-45.5 0.0142 -0.00586 0.0278 0.00101 -0.00787
        sameWeight<0.381 -0.0174 given<1e-35 agencies<1e-35 common<1e-35 sameWeight<0.4965 0.0147 -0.00212 same<1.5
        -0.0242 -0.00108 capitals<0.73864 0.0199 -0.00408 0.00251
        upper<0.67262 proposals<1.5 0.0141 sameWeight<0.501 upper<0.18275 upper<0.15505 same<1.5 -0.0158 0.00844
        apart<3.5 0.0237 -0.00703 -0.0208 0.00137 -0.0114
        longest<25.5 given<1.5 sameWeight<0.381 -0.0147 fewestWords<1.5 small<0.55051 0.00686 small<0.83156
        bodyDistance<8.5 -0.0169 0.00284 -0.000784 0.00194 0.0115 -0.014
        titleDistance<5.5 fewestWords<1.5 -0.00284 0.00295 titleDistance<20.5 sharedSources<4.5 choices<1.5 0.000572
        -0.0237 0.000555 apart<2.5 0.00597 persons<2.5 -0.0133 0.000745
        common<1e-35 small<0.88348 proposals<1.5 0.0195 upper<0.194 0.00295 -0.00235 -0.00804 sameSources<1.5
        other<0.51087 choices<7.5 -0.0252 0.00454 0.0043 0.000951
        lineLetters<65.5 apartWeight<0.7165 agencies<1e-35 longest<21.5 0.00195 -0.0125 lineDigits<-1e-35 0.0178
        9.9e-05 weight<0.6645 -0.0109 weight<0.7465 0.0164 -0.00307 -0.00986
        sameWeight<0.381 inHost<1e-35 -0.0211 0.011 small<0.88348 sameWeight<0.4255 0.0206 apartWeight<0.7165
        inHost<1e-35 0.00303 -0.00598 -0.00504 organization<1e-35 -0.00858 0.0108
        given<1e-35 nearDigits<4.5 organization<1e-35 sameSources<1.5 capitals<1e-35 0.00275 lineDigits<7.5 -0.0194
        0.00475 -0.00198 0.0105 0.00437 apart<7.5 0.00314 -0.00633
        upper<0.25543 small<0.86577 same<1e-35 apart<5.5 inFurniture<1e-35 0.0244 -0.00962 -0.0162 0.00148 same<1e-35
        -0.0148 -0.000402 same<1e-35 -0.0227 -0.000992
        titleDistance<3.5 upper<0.65476 0.00225 bodyDistance<1e-35 -0.0173 0.00809 sameSources<1.5 choices<1.5 0.0135
        agencies<1e-35 titleDistance<79.5 -0.0218 0.00301 0.00826 -0.000982
        given<1e-35 nearDigits<4.5 sameSources<3.5 upper<0.0482 0.00656 choices<3.5 longest<12.5 0.0045 choices<2.5
        -0.019 0.000182 -0.0206 0.000608 0.00505 0.0023
        longest<25.5 furniture<1e-35 proposals<3.5 sameWeight<0.6255 longest<15.5 0.0273 -0.00296 0.00372
        upper<0.18275 0.00344 -0.00276 persons<1e-35 -0.0147 -0.000637 -0.0144
        apartWeight<0.835 common<1e-35 longest<5.5 bodyDistance<1e-35 -0.0145 0.00679 0.0026 same<1.5 capitals<0.23611
        0.0118 choices<10.5 -0.024 0.00475 0.00159 -0.0166
        nearDigits<4.5 upper<0.67262 given<1e-35 -0.00285 0.00205 -0.0153 sharedSources<1.5 longest<16.5
        furniture<1e-35 lineDensity<0.4305 0.0393 -0.0021 -0.00613 -0.0103 0.00229
        longest<25.5 lineLetters<65.5 furniture<1e-35 nearDigits<7.5 0.00175 0.00828 sharedSources<2.5
        sameWeight<0.649 -0.0212 0.00634 0.000861 endDistance<1.5 -0.014 0.00576 -0.013
        given<1.5 inTitle<1e-35 longest<24.5 upper<0.67262 agencies<1e-35 0.00112 lead<0.0255 0.0222 -0.000385
        -0.00885 news<1e-35 -0.0183 0.00376 -0.0141 0.015
        longest<25.5 longest<5.5 inBody<1e-35 -0.0121 0.0085 apartWeight<0.7165 lineLetters<40.5 0.00321 -0.00552
        endDistance<-19.5 -0.0155 longest<12.5 0.0121 -0.00614 -0.0131
        apartWeight<0.835 lineLetters<65.5 given<1.5 nearDigits<4.5 given<1e-35 -0.00362 0.00215 sameSources<1e-35
        lineDensity<0.39315 0.0257 -0.00592 0.00304 0.0131 -0.0101 -0.0176
        holds<2.5 sameWeight<0.381 inHost<1e-35 -0.019 0.00926 longest<15.5 sameWeight<0.5055 lineDensity<0.42462
        0.0217 -0.00721 0.00092 -0.00237 news<1e-35 -0.00596 0.0227
        words<3.5 holds<1.5 proposals<3.5 titleDistance<1e-35 -0.00196 inFurniture<1e-35 0.0196 -0.00421
        titleDistance<5.5 0.00186 -0.00435 news<1e-35 -0.0028 0.0198 -0.0106
        apartWeight<0.7165 lineLetters<65.5 same<1e-35 0.00824 0.00174 -0.00935 sameWeight<0.652 lineLetters<61.5
        -0.0186 0.00855 sameWeight<0.7475 lineLetters<18.5 0.021 -0.0034 -0.00499
        common<1e-35 strong<0.84041 sharedSources<1.5 -0.00424 0.00157 proposals<5.5 0.0243 0.000169 sameWeight<0.5055
        inHost<1e-35 -0.0235 0.00655 agencies<1e-35 -0.00353 0.00782
        lineLetters<65.5 furniture<1e-35 small<0.86754 sameSources<1e-35 upper<0.20294 0.0189 -0.00401 0.00116
        -0.00247 sharedSources<2.5 -0.0196 0.000225 sameSources<2.5 -0.0185 0.00184
        sameWeight<0.381 small<0.84105 -0.0198 small<0.84732 0.0203 -0.00945 nearDigits<4.5 lineDensity<0.86882
        0.00104 -0.00465 sameWeight<0.5055 rank<2.5 0.0217 -0.00643 0.00258
        given<1e-35 nearDigits<4.5 other<0.51087 apartWeight<0.5055 -0.00425 -0.0122 0.00991 longest<15.5 0.00705
        -0.00485 holds<2.5 0.00172 longest<15.5 -0.00258 0.0207
        words<3.5 holds<2.5 sameWeight<0.381 inHost<1e-35 -0.0185 0.00827 nearDigits<5.5 -0.000232 sameWeight<0.5945
        0.0181 0.00233 news<1e-35 -0.00487 0.0224 -0.0125
        common<1e-35 small<0.88348 lineLetters<65.5 longest<5.5 -0.00688 lead<0.2925 0.00346 -0.000892
        titleDistance<17.5 -0.0143 0.00311 -0.00725 news<1e-35 -0.00881 0.00443
        holds<2.5 nearDigits<4.5 sharedSources<1.5 lineDensity<0.36626 lineDensity<0.16945 desks<1e-35 -0.00762 0.0169
        0.017 -0.0276 0.000225 0.00318 news<1e-35 -0.0046 0.0216
        given<1e-35 sameWeight<0.4755 -0.016 nearDigits<3.5 same<4.5 upper<0.059715 0.00602 apartWeight<0.4775
        -0.000622 meta<1e-35 -0.0174 0.00604 0.00105 0.00445 0.00203
        small<0.88348 longest<21.5 furniture<1e-35 proposals<4.5 endDistance<-1e-35 0.00401 0.0183 0.00142
        sharedSources<2.5 -0.0157 -0.000274 -0.00877 proposals<2.5 -0.0198 -0.00169
        news<1e-35 longest<21.5 -0.000356 -0.0174 persons<-1e-35 inFurniture<1e-35 weight<0.742 longest<5.5 0.00104
        0.0279 -0.0012 -0.00608 holds<1.5 -3.52e-06 0.0147
        given<1e-35 sameWeight<0.381 -0.015 sameWeight<0.4555 0.0122 nearDigits<3.5 capitals<0.23611 inBody<-1e-35
        0.0091 -0.00672 common<0.36667 -0.00333 -0.0144 0.00215 0.00245
        news<1e-35 sharedSources<1.5 lineDensity<0.36626 common<0.29167 lineDensity<-1e-35 -0.0104 apart<5.5 0.0201
        -0.0141 -0.0218 -0.0242 0.000703 same<1e-35 0.022 0.00117
        lineLetters<55.5 upper<0.67262 organization<1e-35 proposals<1.5 0.0157 0.001 0.0154 sharedSources<1.5 -0.0217
        0.00125 sameSources<2.5 rawShare<0.060174 0.00657 -0.0202 0.00116
        titleDistance<3.5 titleDistance<1e-35 holds<1e-35 -0.00133 0.0128 sharedSources<1.5 0.0203 0.00284
        endDistance<-1e-35 sharedSources<3.5 -0.0215 0.000616 endDistance<1e-35 0.0169 0.000321
        upper<0.67262 agencies<1e-35 small<0.8901 longest<22.5 given<1.5 0.000864 0.0119 -0.0117 -0.0107 lead<0.0255
        0.0209 -0.000745 same<1e-35 -0.0242 0.000103
        furniture<1e-35 upper<0.25543 proposals<6.5 0.00452 0.00038 same<3.5 nearDigits<5.5 -0.0129 0.00382 0.00321
        sameSources<1.5 roleNear<1e-35 -0.0206 0.00514 -0.000453
        sameWeight<0.381 inHost<1e-35 -0.0198 0.0105 sameWeight<0.4555 lineDigits<1.5 -0.00357 0.0256 agencies<1e-35
        small<0.8901 0.00102 -0.00977 upper<0.15726 0.0151 -0.00382
        sameWeight<0.481 sharedSources<1.5 lineDigits<-1e-35 0.00458 apartWeight<0.806 -0.0253 0.00458 0.00316
        inHost<1e-35 0.00169 sameWeight<0.89 apartWeight<0.4875 0.00468 -0.00826 -0.0171
        titleDistance<5.5 0.00228 endDistance<-1e-35 sharedSources<3.5 rawShare<0.21829 0.00722 -0.0214 0.000184
        lineDensity<0.2697 proposals<4.5 upper<0.15726 -0.00238 0.0289 0.00107 -0.00442
        inTitle<1e-35 longest<24.5 holds<2.5 furniture<1e-35 nearDigits<7.5 0.000574 0.00774 sameSources<1.5 -0.0161
        -0.000371 news<1e-35 -0.0035 0.0212 -0.0104 -0.0152
        longest<24.5 fewestWords<1.5 -0.00417 sameWeight<0.4965 common<0.45 apart<5.5 small<0.86285 inFurniture<1e-35
        0.0343 -0.000892 -0.00369 -0.0103 -0.0132 0.00131 -0.0121
        apartWeight<0.835 inSite<1e-35 given<2.5 sameSources<1.5 apart<5.5 0.000378 -0.0192 0.00163 0.0115
        apartWeight<0.4875 0.000404 small<0.57519 0.00335 -0.0174 -0.0176
        apartWeight<0.7165 desks<1e-35 0.000837 0.0107 meta<1e-35 strong<0.67949 sameSources<2.5 label<1e-35
        upper<1e-35 0.00422 -0.0225 0.0106 -0.000507 0.0124 0.0119
        apartWeight<0.7165 news<1e-35 -0.00022 same<1e-35 rawShare<0.97573 0.0358 0.00227 0.00241 small<0.83485
        sameWeight<0.5865 -0.0157 0.00544 rawShare<0.79361 0.00598 -0.0167
        titleDistance<5.5 0.00175 titleDistance<20.5 sharedSources<4.5 choices<2.5 titleDistance<10.5 0.0134 -0.0136
        -0.0236 -9.97e-05 proposals<5.5 0.0105 sharedSources<2.5 -0.0148 0.000419
        allGiven<1e-35 news<1e-35 sharedSources<1.5 apartWeight<0.3775 small<0.83156 0.0192 -0.00744 -0.0191 -0.00142
        upper<0.194 0.00714 longest<8.5 0.00631 -0.017 0.00193
        apartWeight<0.771 given<1.5 sameWeight<0.381 sameWeight<0.3345 0.00287 -0.0169 common<1e-35 sameWeight<0.5055
        0.0127 0.00117 -0.00285 0.0106 meta<1e-35 -0.0136 0.0101
        holds<2.5 common<1e-35 longest<5.5 bodyDistance<1e-35 -0.0133 0.0054 0.0012 agencies<1e-35 sharedSources<1.5
        -0.0254 -0.00259 0.00904 news<1e-35 -0.00516 0.0187
        small<0.8901 upper<0.67262 lineLetters<39.5 sameWeight<0.529 inFurniture<1e-35 0.0186 -0.0111 0.00144 -0.00404
        sameSources<2.5 -0.0157 0.00365 agencies<1e-35 -0.0122 0.0131
        sameWeight<0.381 inBody<-1e-35 0.00548 -0.0186 apartWeight<0.7165 0.00185 endDistance<-33.5 -0.0161
        apartWeight<0.801 -0.0045 choices<3.5 upper<0.13101 -0.00256 0.0241 -0.00367
        sharedSources<1.5 news<1e-35 startsBy<1e-35 desks<1e-35 -0.0147 0.00844 0.00954 weight<0.742 upper<0.39231
        weight<0.4855 -0.004 0.0368 -0.0059 -0.0077 0.00141
        apartWeight<0.7165 nearDigits<4.5 0.000233 0.00378 small<0.83485 titleDistance<2.5 upper<0.28887 0.0116
        -0.00614 roleNear<1e-35 -0.0128 0.00709 sameSources<4.5 -0.0155 0.00139
        longest<15.5 sameWeight<0.521 apart<5.5 furniture<1e-35 upper<0.26795 0.0295 -0.00567 -0.00674 -0.015 0.00128
        sameWeight<0.7425 desks<1e-35 -0.0143 0.00653 0.00136
        holds<2.5 sameSources<1.5 inFurniture<1e-35 nearDigits<4.5 inArticle<1e-35 titleDistance<1e-35 -0.00469 0.0122
        -0.0184 0.0118 -0.0174 0.000804 news<1e-35 -0.00422 0.0207
        inSite<1e-35 titleDistance<5.5 0.00215 endDistance<-1e-35 choices<2.5 0.00299 -0.0155 proposals<5.5 0.0146
        -0.00191 same<1.5 common<0.45 -0.0237 0.000722 -0.00228
        given<1e-35 sameWeight<0.4755 -0.0127 agencies<1e-35 common<1e-35 sameWeight<0.5945 upper<0.14907 -0.00609
        0.0215 -0.00213 -0.00877 upper<0.072751 0.0166 -0.000854 0.00192
        furniture<1e-35 longest<24.5 same<1e-35 news<1e-35 common<0.225 upper<0.21241 0.0108 -0.0124 -0.0175 0.0272
        0.00127 -0.0117 same<1e-35 -0.0204 -0.000558
        apart<6.5 lineLetters<65.5 holds<2.5 0.00122 0.0129 endDistance<1.5 -0.0146 0.00722 sharedSources<4.5
        titleDistance<2.5 0.000511 titleDistance<79.5 -0.0215 0.00254 0.00245
        upper<0.67262 furniture<1e-35 same<1e-35 small<0.86754 lineLetters<63.5 lineDensity<0.37618 words<2.5 0.0311
        -0.00325 -0.00532 -0.0166 -0.00821 0.00126 -0.00292 -0.0098
        given<1e-35 titleDistance<3.5 titleDistance<1e-35 common<0.775 -0.00716 0.00876 0.00458 titleDistance<22.5
        sharedSources<4.5 -0.0254 0.00215 apart<1.5 0.0126 -0.00625 0.00192
        small<0.88348 small<0.81366 sameWeight<0.481 -0.018 -0.000274 same<1e-35 inFurniture<1e-35 0.0189 -0.0143
        0.00173 organization<1e-35 same<1e-35 -0.023 -0.00291 0.0144
        inTitle<1e-35 titleDistance<5.5 0.00163 apart<5.5 titleDistance<20.5 nearDigits<11.5 sharedSources<3.5 -0.0173
        -0.000267 0.00907 0.00346 sharedSources<4.5 -0.0188 0.000609 -0.0167
        news<1e-35 longest<21.5 sameWeight<0.649 nearDigits<7.5 -0.00787 0.00761 0.00107 -0.0137 same<1e-35
        bodyDistance<-1.5 -0.00763 weight<0.7465 0.0334 -0.00031 0.00152
        small<0.88348 longest<22.5 apart<7.5 0.00185 -0.00479 news<1e-35 -0.0173 0.00716 agencies<1e-35 same<1.5
        longest<23.5 -0.0195 0.00356 -0.00151 0.00885
        agencies<1e-35 given<1e-35 titleDistance<3.5 titleDistance<1e-35 proposals<2.5 -0.0179 -0.00203 0.00508
        -0.00726 0.00185 bodyDistance<-1.5 -0.00414 upper<0.15726 0.0185 0.00115
        longest<24.5 holds<2.5 partOf<1.5 common<0.225 0.00159 sameWeight<0.711 -0.0138 0.00136 sameWeight<0.767
        -0.0183 0.00515 news<1e-35 -0.00689 0.0206 -0.0108
        given<1.5 inTitle<1e-35 desks<1e-35 longest<15.5 nearDigits<4.5 0.000261 0.00483 given<1e-35 startsBy<1e-35
        -0.0113 0.00388 0.000963 0.00953 -0.0143 0.0104
        given<1e-35 nearDigits<3.5 other<0.51087 proposals<5.5 inBody<1e-35 upper<0.087596 0.00346 -0.0156 0.00754
        -0.002 0.00982 proposals<2.5 0.0179 0.000701 0.00184
        common<1e-35 fewestWords<1.5 titleDistance<22.5 -0.00674 0.00638 0.0021 titleDistance<7.5 fewestWords<1.5
        0.00409 desks<1e-35 sharedSources<2.5 -0.0205 8.63e-05 0.00964 -0.0145
        apartWeight<0.835 given<1.5 upper<0.63393 apartWeight<0.801 apartWeight<0.771 0.000683 -0.0116 0.0138
        sameSources<2.5 -0.017 0.00258 slug<1e-35 0.0161 6.45e-05 -0.0149
        small<0.88348 words<3.5 given<1.5 inTag<1e-35 strong<0.67949 common<0.63333 0.000913 0.00873 0.011 -0.0053
        0.00859 -0.0105 common<0.775 -0.00886 0.00225
        furniture<1e-35 news<1e-35 inTag<1e-35 0.00121 -0.00848 sameWeight<0.7425 persons<-1e-35 0.0236 -0.00616
        0.00318 sharedSources<2.5 sameWeight<0.649 -0.0241 0.00417 -0.000107
        given<1.5 words<3.5 other<0.51087 fewestWords<1.5 upper<0.16844 6.81e-05 bodyDistance<8.5 sameSources<3.5
        -0.0174 0.000587 0.0047 0.00116 0.00998 -0.0102 0.0128
        apartWeight<0.7165 lineLetters<71.5 proposals<2.5 -0.00384 proposals<3.5 0.0106 0.00169 -0.00725
        endDistance<-19.5 sameSources<4.5 -0.0171 0.00182 apartWeight<0.806 -0.00354 0.0123
        news<1e-35 small<0.90161 common<1e-35 proposals<3.5 weight<0.773 0.0113 -0.0083 0.000228 -0.00609 -0.0129
        titleDistance<11.5 common<0.775 0.00302 0.0152 -0.00821
        nearDigits<5.5 allGiven<1e-35 same<1e-35 common<0.63333 inTitle<1e-35 label<1e-35 -0.0189 0.00594 0.00935
        weight<0.519 -0.00846 0.0162 -0.00161 0.00159 0.00327
        rank<2.5 news<1e-35 small<0.8901 0.00169 -0.0102 sameSources<1e-35 weight<0.7465 0.0298 -0.00157 0.00241
        sameSources<1.5 holds<8.5 -0.0159 0.00905 0.000176
        inSite<1e-35 bodyDistance<3.5 0.00215 choices<2.5 lineDensity<1e-35 same<2.5 0.0222 0.000778 -0.00369
        persons<2.5 told<1e-35 -0.0182 0.00833 0.000355 -0.00574
        common<1e-35 sameWeight<0.5055 apart<5.5 0.0136 -0.014 0.00126 sameSources<1.5 upper<0.087596 0.00445
        desks<1e-35 given<2.5 -0.026 0.00348 0.00653 0.000396
        sharedSources<1.5 news<1e-35 label<1e-35 apartWeight<0.4575 0.000905 by<1e-35 -0.0232 0.00575 0.0099
        upper<0.37981 sameWeight<0.4855 -0.00783 0.0264 -0.00716 0.00129
        agencies<1e-35 same<1e-35 rawShare<0.82426 lineDensity<0.6892 weight<0.381 -0.0072 0.0146 -0.0145
        initials<1e-35 apartWeight<0.4665 -0.00253 -0.0213 0.00799 0.000634 0.00826
        partOf<1.5 lineDensity<0.90161 sameWeight<0.811 0.00429 inHost<1e-35 news<1e-35 -0.00249 0.00368 -0.00956
        sameWeight<0.652 -0.0173 0.0004 sameWeight<0.767 -0.0187 0.00315
        sharedSources<1.5 news<1e-35 proposals<1.5 0.0104 allGiven<1e-35 weight<0.775 -0.0221 -0.000274 weight<0.4955
        -0.013 0.00905 upper<0.39231 0.0158 -0.00903 0.000746
        sameWeight<0.381 owner<1e-35 -0.0157 0.00619 lineLetters<72.5 nearDigits<7.5 upper<0.67262 0.00103 -0.00993
        sharedSources<2.5 0.0153 0.00272 same<3.5 -0.0173 0.000548
        upper<0.67262 lead<0.2965 longest<18.5 0.00303 persons<1e-35 upper<0.087596 0.00475 given<2.5 -0.0199 0.00414
        0.00121 -0.00125 inAuthor<1e-35 -0.0165 0.0036
        upper<0.67262 lineLetters<39.5 sameSources<1e-35 inFurniture<1e-35 longest<15.5 names<1.5 0.0239 -0.00526
        -0.0018 -0.0137 0.000903 -0.00512 sameSources<1.5 -0.0181 0.00305
        titleDistance<3.5 longest<5.5 -0.00784 lineLetters<55.5 0.00278 -0.0106 allGiven<1e-35 apartWeight<0.3625
        0.00642 sharedSources<4.5 bodyDistance<7.5 -0.0271 -0.00693 0.00127 0.00078
        upper<0.194 news<1e-35 names<1.5 0.000553 -0.0123 names<1.5 0.00239 0.0141 sharedSources<1.5 choices<2.5
        0.00299 -0.0256 words<1.5 -0.00887 0.0012
        allGiven<1e-35 sharedSources<4.5 longest<15.5 lead<0.167 sameWeight<0.5055 inFurniture<1e-35 longest<11.5
        -0.0042 0.0279 -0.00672 -0.000696 -0.00681 -0.0111 0.00188 0.00204
        apartWeight<0.835 apartWeight<0.801 lineLetters<72.5 apartWeight<0.771 nearDigits<4.5 0.00055
        sharedSources<2.5 0.0135 0.00198 -0.012 sameSources<2.5 -0.0174 0.000835 0.0134 -0.0171
        apartWeight<0.481 0.0027 longest<15.5 apartWeight<0.5025 sharedSources<4.5 -0.00703 0.00247
        leadsToAuthor<1e-35 0.00479 -0.00081 apartWeight<0.779 apartWeight<0.649 -0.00364 -0.0137 0.00545
        longest<21.5 sameWeight<0.381 sameWeight<0.3345 longest<14.5 0.00934 -0.0078 -0.0164 0.000591 news<1e-35
        persons<1e-35 -0.0217 -0.00112 small<0.86285 0.0141 -0.00543
        desks<1e-35 longest<21.5 proposals<1.5 0.00899 sharedSources<1.5 -0.0054 0.000895 persons<1e-35 words<1.5
        0.00451 -0.0226 0.00153 lead<0.1385 0.0156 -0.00388
        holds<1.5 furniture<1e-35 nearDigits<7.5 0.0003 same<1.5 0.017 0.00303 sharedSources<2.5 weight<0.649 -0.0218
        0.00137 -4.25e-05 news<1e-35 -0.0049 0.0177
        inTag<1e-35 agencies<1e-35 upper<0.096006 -0.00834 sameWeight<0.609 0.00708 0.00065 lead<0.0255 0.0165
        0.000234 sharedSources<1.5 -0.0163 news<1e-35 -0.00614 0.00833
        proposals<2.5 nearDigits<3.5 titleDistance<15.5 inTag<1e-35 -0.022 -0.000341 0.00254 0.0111 titleDistance<3.5
        0.0021 apart<4.5 4.33e-08 sameSources<3.5 -0.0157 0.000788
        longest<7.5 -0.00468 lineLetters<30.5 given<1.5 longest<15.5 same<1e-35 0.00923 0.00191 same<1e-35 desks<1e-35
        -0.0179 0.00631 0.000535 0.0146 -0.00288
        holds<1.5 names<1.5 titleDistance<1e-35 common<0.775 same<1.5 -0.0106 0.000165 0.0115 same<1e-35 longest<16.5
        0.0175 -0.0112 0.00131 -0.00656 0.0084
        lead<0.2965 sameWeight<0.381 -0.00918 agencies<1e-35 upper<0.08477 other<0.85855 -0.0102 0.00518 same<1e-35
        choices<3.5 0.0139 -0.00713 0.00173 0.00936 -0.00137
        given<1.5 nearDigits<4.5 allGiven<1e-35 small<0.71612 longest<5.5 -0.0123 0.00739 -0.00511 0.00103 0.00264
        lineLetters<13.5 0.0163 lineDensity<0.78709 -0.0104 0.00753
        given<1.5 titleDistance<5.5 fewestWords<1.5 -0.00274 0.0025 titleDistance<20.5 sameSources<3.5 strong<0.67949
        -0.0185 0.0057 -0.000389 inBody<1e-35 0.0034 -0.00982 0.0107
        given<1.5 apartWeight<0.7165 longest<5.5 -0.00695 0.00126 longest<6.5 0.0114 meta<1e-35 sameSources<2.5
        -0.0162 upper<0.16515 -0.0108 0.00375 0.00918 0.00962
        inHost<1e-35 apartWeight<0.835 holds<2.5 0.000789 news<1e-35 -0.00527 0.0179 -0.0112 desks<1e-35
        apartWeight<0.4975 -0.00223 upper<0.087596 0.0039 -0.0236 0.0077
        furniture<1e-35 nearDigits<7.5 desks<1e-35 allGiven<1e-35 sharedSources<4.5 -0.00576 0.00183 0.00174 0.0104
        sharedSources<2.5 0.0179 0.00261 sharedSources<2.5 -0.018 -0.000605
        apartWeight<0.835 sameWeight<0.529 furniture<1e-35 titleDistance<17.5 titleDistance<1e-35 -0.00159
        common<1e-35 0.0265 -0.00455 -0.00669 -0.00814 sharedSources<1.5 -0.00739 0.000896 -0.0136
        apartWeight<0.835 apartWeight<0.801 sharedSources<1.5 news<1e-35 lineDigits<4.5 proposals<1.5 0.00328
        upper<1e-35 0.0049 -0.0181 0.0138 0.0137 0.000895 0.0121 -0.013
        apartWeight<0.7165 desks<1e-35 longest<6.5 -0.00544 0.00193 0.011 endDistance<-19.5 -0.0145 longest<12.5
        lineDensity<0.23669 0.0166 -0.00109 rawShare<0.66927 0.00869 -0.00891
        proposals<2.5 nearDigits<4.5 -0.0122 0.0105 fewestWords<1.5 -0.00373 titleDistance<5.5 sameSources<1.5
        small<0.81366 small<0.71612 0.0127 -0.0127 0.0146 0.00172 -0.00255
        given<1.5 lead<0.3035 jsonLD<1e-35 apartMarked<4.5 0.00303 -0.00618 proposals<3.5 -0.0109 upper<0.194 0.00272
        -0.0069 -0.00168 startsBy<1e-35 0.0151 -0.00152
        holds<1.5 titleDistance<5.5 0.000924 titleDistance<20.5 choices<2.5 sameWeight<0.541 0.0133 -0.00569
        sharedSources<4.5 -0.0217 -0.00087 0.000554 news<1e-35 -0.0039 0.0148
        lead<0.5055 proposals<3.5 titleDistance<1e-35 -0.002 common<1e-35 slug<1e-35 lead<0.167 0.0241 0.00114
        -0.00289 -0.00868 titleDistance<5.5 0.00198 -0.00262 -0.00419
        titleDistance<3.5 0.0015 common<0.36667 choices<3.5 upper<0.13423 -0.00702 sameWeight<0.609 bodyDistance<19.5
        0.0261 -0.00335 0.000566 same<3.5 -0.0125 0.000312 -0.012
        holds<2.5 strong<0.67949 sharedSources<1.5 lineDensity<0.36626 common<0.775 openGraphArticle<1e-35 0.00596
        -0.011 0.017 -0.0237 0.000563 endDistance<-39.5 -0.00705 0.015 0.0113
        desks<1e-35 words<3.5 words<1.5 titleDistance<22.5 -0.00575 0.00667 common<0.29167 0.00191 sharedSources<3.5
        apartWeight<0.89 -0.0144 0.0088 0.00132 -0.0123 0.00874
        sameWeight<0.652 apart<2.5 upper<0.13841 -0.0083 0.00575 upper<0.16844 repeats<1e-35 sameWeight<0.609 0.013
        -0.00593 -0.0103 lineLetters<128.5 -0.023 0.00737 0.00109
        titleDistance<3.5 0.00165 given<1e-35 apartWeight<0.5055 longest<14.5 sameWeight<0.769 0.00923 -0.00565
        -0.0103 news<1e-35 -0.0189 titleDistance<9.5 0.0111 -0.0102 0.000181
        lineLetters<65.5 apartWeight<0.481 sameWeight<0.5055 lineLetters<34.5 0.0179 -0.00782 0.00148 sameWeight<0.652
        lineLetters<33.5 -0.00978 0.00551 0.000257 endDistance<2.5 -0.0138 0.00757
        sharedSources<1.5 news<1e-35 apartWeight<0.245 0.00247 weight<0.649 -0.0183 -0.00137 weight<0.742 inTag<1e-35
        0.0304 -0.00681 -0.0125 apartWeight<0.719 0.00123 -0.00549
        titleDistance<5.5 words<1.5 common<0.775 -0.00842 0.00383 0.00154 titleDistance<20.5 strong<0.67949
        sharedSources<4.5 -0.0189 -0.00017 0.0168 inBody<1e-35 0.00315 -0.014
        given<1.5 names<1.5 apart<9.5 sameWeight<0.811 proposals<3.5 0.00867 0.00162 -0.000664 same<6.5 -0.0133
        0.00314 sameWeight<0.777 -0.0161 0.00054 0.00773
        proposals<4.5 slug<1e-35 endDistance<-1e-35 0.00289 weight<0.481 -0.00129 0.0206 sharedSources<1.5 -0.0185
        0.00396 proposals<5.5 -0.00468 bodyDistance<2.5 0.0015 -0.0023
        lineLetters<65.5 furniture<1e-35 lineLetters<32.5 upper<0.63393 0.00167 -0.00868 persons<-1e-35 0.0247 0.00145
        sharedSources<2.5 -0.0164 0.000188 same<3.5 -0.017 0.00184
        segment<1e-35 longest<24.5 strong<0.94484 longest<22.5 apartWeight<0.4875 0.00222 -0.000746 0.0112 choices<3.5
        0.018 -0.00371 -0.00841 lineDigits<7.5 -0.0162 0.00521
        upper<0.087596 sharedSources<2.5 0.0154 -0.000851 upper<0.1099 -0.0115 fewestWords<1.5 upper<0.194 0.00446
        upper<0.31789 -0.0154 0.000511 proposals<4.5 0.00599 0.000815
        holds<2.5 partOf<1.5 apartWeight<0.7165 lineLetters<71.5 0.00126 -0.00967 endDistance<-19.5 -0.0149
        small<0.85093 repeats<1e-35 0.0118 -0.00377 -0.00755 -0.00997 0.00955
        sameWeight<0.491 endDistance<-8.5 lineDigits<8.5 desks<1e-35 -0.0241 0.00419 0.0073 bodyDistance<20.5
        rawShare<0.76533 0.0247 0.000101 -0.01 sameWeight<0.601 0.00772 0.000543
        sameWeight<0.381 inHost<1e-35 -0.016 0.0111 sameWeight<0.4255 lineDigits<2.5 -0.00114 0.0187 sameWeight<0.501
        rawShare<0.87321 0.0109 name<1e-35 0.00278 -0.0207 0.00071
        label<1e-35 furniture<1e-35 nearDigits<7.5 holds<1.5 -0.000178 news<1e-35 -0.0036 0.0145 sameSources<1.5
        0.0132 0.00303 sameSources<1.5 -0.0121 -0.000736 0.00798
        given<1.5 inTag<1e-35 agencies<1e-35 small<0.90161 longest<23.5 common<0.63333 0.000769 0.00914 -0.00909
        -0.00919 0.0067 -0.00606 slug<1e-35 0.0126 -0.00335
        apart<9.5 lineLetters<72.5 longest<5.5 lineDigits<6.5 same<3.5 -0.0162 0.000313 0.00699 0.00153 lead<0.4205
        -0.0124 0.00679 sameWeight<0.7475 -0.0153 0.00151
        given<1.5 longest<15.5 sameSources<1e-35 story<1e-35 longest<14.5 -0.00772 0.0106 0.0226 0.000704
        sameSources<1.5 desks<1e-35 -0.0148 0.0133 0.000426 0.0092
        news<1e-35 same<1e-35 nearDigits<5.5 desks<1e-35 -0.0153 0.0116 0.00657 0.00014 same<1e-35 upper<0.37981
        small<0.84495 0.0334 -0.00247 -0.0105 0.00115
        longest<5.5 bodyDistance<1e-35 -0.0115 0.00374 agencies<1e-35 proposals<2.5 longest<11.5 0.00712 -0.0112
        inHost<1e-35 0.0015 -0.00545 bodyDistance<-1.5 -0.00301 0.0126
        inTag<1e-35 words<3.5 small<0.90161 sameWeight<0.521 0.00741 0.0013 agencies<1e-35 -0.0104 0.00886 -0.00991
        lead<0.181 sameWeight<0.711 -0.0175 -0.00265 0.00234
        titleDistance<3.5 apartMarked<3.5 0.000528 lineDensity<0.060911 0.015 -0.000143 allGiven<1e-35 choices<3.5
        upper<0.14907 -0.00784 0.00505 sameSources<3.5 -0.0196 0.00072 0.000745
        titleDistance<3.5 0.00166 apart<4.5 common<0.225 sameWeight<0.609 lineDensity<0.97727 longest<15.5 0.0219
        -0.00205 -0.00721 0.000548 -0.0121 sharedSources<4.5 -0.0171 0.000754
        """
    /// The bounds it was measured with.
    static let bounds = [0.27]
}
