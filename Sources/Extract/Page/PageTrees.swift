/// Weights of the page model. Written by Tests/Training/train_page.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `PageShape` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum PageTrees {
    static let table = """
        longest<203.5 pathDigits<-1e-35 0.26 0.192 below<1e-35 inArticle<0.72381 teasers<82.5 0.257 0.219 0.273 0.207
        shape<2.25 slugWords<-1e-35 0.0346 addressStory<1e-35 captions<1e-35 -0.043 0.00949 0.0254 gap<3.0187 0.0315
        -0.0198
        ogArticle<1e-35 titleGap<11.5 addressStory<1e-35 pathDepth<-1e-35 0.0319 slugWords<3.5 -0.0332 0.00788 0.0336
        -0.047 0.0292
        date<0.49875 bodyShare<0.59626 -0.0441 -0.00546 addressForum<1e-35 author<0.5055 slug<29.5 -0.00862 0.0258
        0.0357 -0.0468
        slugWords<3.5 sharing<1e-35 slugWords<-1e-35 0.0314 linksALetter<1.2319 -0.00383 -0.0393 0.0295
        addressForum<1e-35 0.0279 -0.0415
        slugWords<3.5 bodyLetters<904 -0.0407 gap<1.43 titlePart<0.50864 -0.0173 0.0213 -0.0296 gap<2.9181 0.0266
        -0.0202
        date<0.49375 titleWords<4.5 -0.0404 -0.0113 bodyLetters<364.5 -0.0324 forumData<1e-35 titlePart<0.40052
        -0.0117 0.028 -0.0276
        shape<2.25 slug<-1e-35 0.0317 titleGap<9.5 shape<1.25 -0.0232 0.01 -0.0403 ogOther<1e-35 0.0299 -0.00706
        date<0.49375 slugWords<4.5 -0.0336 0.015 addressForum<1e-35 author<0.5055 gap<1.6396 0.0134 -0.0239 0.0326
        -0.0424
        date<0.49375 titleWords<4.5 -0.0367 ogArticle<1e-35 -0.0196 0.0233 paragraphs<0.23685 -0.0185 below<1e-35
        0.029 -0.0134
        shape<2.25 isRoot<-1e-35 0.0309 markupStory<1e-35 bodyShare<0.59626 -0.0368 -0.0066 0.0302 below<0.014725
        0.024 -0.0264
        author<0.514 titleGap<5.5 gap<1.2124 bodyLetters<691 -0.0237 0.0183 -0.0238 -0.0352 addressForum<1e-35 0.029
        -0.0347
        titleWords<4.5 shape<2.75 -0.0276 0.0167 ogArticle<1e-35 meanLine<78.208 -0.0246 inputs<12.5 0.0199 -0.0167
        0.03
        titleWords<4.5 shape<1.75 pathDepth<-1e-35 0.0223 -0.0331 -0.000394 below<0.0064232 slug<24.5 0.00505 0.0265
        -0.0181
        titleGap<14.5 ogOther<1e-35 addressManual<1e-35 bodyLetters<671 -0.0135 0.0231 -0.0313 -0.0133
        authorMeta<1e-35 -0.0337 0.0116
        longest<203.5 -0.0304 addressManual<1e-35 titleGap<29.5 product<1e-35 0.0195 story<1e-35 -0.0377 0.0195
        -0.0206 -0.033
        shape<2.25 slug<-1e-35 0.0296 ogArticle<1e-35 -0.03 0.0044 below<0.0083221 markupShop<1e-35 0.0251 -0.0319
        -0.0248
        author<0.514 gap<1.3082 bodyProse<2.5 -0.03 addressManual<1e-35 0.0141 -0.0264 -0.0322 paragraphs<0.042579
        -0.00961 0.026
        author<0.514 slug<40.5 slug<-1e-35 0.0266 -0.0254 0.0132 addressForum<1e-35 bodyLinks<0.202 0.0261 -0.0179
        -0.031
        date<0.49375 slugWords<4.5 pathDepth<-1e-35 0.0188 -0.028 0.00913 titleGap<36.5 sentences<1.1006 0.00663
        0.0243 -0.0232
        slugWords<3.5 slugWords<-1e-35 0.0281 linksALetter<1.276 0.00429 story<1e-35 -0.027 0.0167 addressForum<1e-35
        0.0213 -0.0346
        titleWords<4.5 sharing<1e-35 linkCount<94.5 -0.00511 -0.03 0.0161 titleGap<11.5 0.0186 bodyProse<7.5 -0.0289
        0.00596
        ogArticle<1e-35 gap<1.2321 titleGap<11.5 titlePart<0.54005 -0.0112 0.0195 -0.0241 -0.0281 titleWords<4.5
        -0.000525 0.0263
        ogArticle<1e-35 longest<225.5 -0.0294 buttons<7.5 below<0.012097 0.0151 -0.0175 -0.0267 bodyProse<2.5 -0.0145
        0.0243
        author<0.514 addressStory<1e-35 slug<-1e-35 0.0244 -0.0234 0.0278 addressForum<1e-35 date<0.49375 -0.00561
        0.028 -0.0256
        date<0.53375 slugWords<4.5 -0.0234 0.00831 bodyLines<1.5 -0.0226 gap<1.628 addressManual<1e-35 0.0266 -0.0198
        -0.00208
        bodyLetters<958.5 -0.0231 authorMeta<1e-35 prices<1e-35 addressManual<1e-35 times<14.5 0.0156 -0.0158 -0.026
        -0.0187 0.0273
        ogArticle<1e-35 longest<225.5 -0.027 repeats<5.5 0.00899 markupStory<1e-35 -0.0195 0.0209 titlePart<0.46211
        -0.00861 0.0239
        date<0.49375 titleGuides<1e-35 addressPage<-1e-35 0.019 -0.026 0.0131 gap<1.9393 bodyLines<1.5 -0.0226 0.023
        -0.0119
        date<0.49375 addressStory<1e-35 linksALetter<1.2319 -0.00447 -0.0256 0.0221 bodyLetters<486.5 -0.0177
        gap<2.067 0.0223 -0.0118
        date<0.49375 linksALetter<1.276 -0.000927 -0.024 paragraphs<0.23685 ogOther<1e-35 0.00255 -0.027
        quoteMarks<0.34788 0.0103 0.0252
        date<0.49375 addressStory<1e-35 -0.0212 0.0208 addressForum<1e-35 shape<1.75 sentences<1.1006 -0.0113 0.0137
        0.0243 -0.0309
        ogArticle<1e-35 bodyLetters<1114 -0.0237 buttons<7.5 0.00928 -0.0208 headingShare<0.11392 addressShop<1e-35
        0.0227 -0.0262 -0.0171
        date<0.49375 linksALetter<1.2319 0.00267 -0.0213 bodyProse<1.5 -0.0176 inputs<24.5 below<1e-35 0.0205 -0.0121
        -0.0121
        titleWords<4.5 sharing<1e-35 linkCount<87.5 -0.00159 -0.0259 0.0196 paragraphs<0.26965 -0.0196 gap<2.009
        0.0231 -0.00233
        author<0.514 addressStory<1e-35 isRoot<-1e-35 0.0228 titleGuides<1e-35 -0.0238 0.00425 0.0257
        addressForum<1e-35 0.0218 -0.0252
        shape<2.25 slug<-1e-35 0.0256 longest<292.5 -0.0271 -0.00544 below<0.0083221 titleGap<25.5 0.0214 -0.00907
        -0.019
        titleWords<5.5 titleGap<18.5 ended<0.60904 -0.0146 0.00282 -0.0278 addressForum<1e-35 ogOther<1e-35 0.0219
        -0.00121 -0.0306
        author<0.514 addressDate<-1e-35 0.0228 bodyLetters<1872 -0.0241 below<1e-35 -0.000141 -0.0254
        paragraphs<0.25872 -0.00983 0.0212
        ogArticle<1e-35 addressStory<1e-35 addressStory<-1e-35 0.0237 -0.019 0.0247 bodyLetters<1435 -0.00259
        headingShare<0.093948 0.0251 -0.0129
        date<0.49375 titleGuides<1e-35 -0.0197 0.0186 gap<1.7029 ended<1e-35 -0.0187 addressManual<1e-35 0.0223
        -0.0194 -0.00925
        bodyLetters<671 -0.0213 inArticle<0.72381 paragraphs<0.89769 -0.0104 0.0131 below<0.025211 isRoot<1e-35 0.0239
        -0.0176 -0.0157
        ogArticle<1e-35 addressStory<1e-35 gap<1.2276 bodyLetters<652.5 -0.0205 0.00661 -0.0253 0.0234 titleWords<6.5
        0.00508 0.025
        date<0.5025 titleGuides<1e-35 meanLine<206.14 -0.0224 0.00519 0.0178 quoteMarks<0.18405 inputs<12.5 0.00668
        -0.0155 0.0208
        author<0.514 gap<1.3142 bodyProse<4.5 -0.0182 0.00659 -0.0231 gap<2.9649 isRoot<1e-35 0.0216 -0.0194 -0.0115
        author<0.514 addressList<-1e-35 0.0226 sharing<1e-35 -0.016 0.00974 commas<0.6948 inputs<12.5 0.0107 -0.0226
        0.0187
        titleWords<4.5 sentences<2.0135 -0.0206 bodyLetters<975.5 -0.0189 0.0138 addressShop<1e-35 repeats<11.5 0.0174
        -0.00122 -0.0265
        gap<1.9245 shape<2.25 titleGap<12.5 code<0.069619 0.00835 -0.0183 -0.0214 0.0194 sharing<1e-35 -0.0237 0.0143
        author<0.514 gap<1.262 ended<0.18204 -0.0226 addressManual<1e-35 0.00721 -0.022 -0.0212 paragraphs<0.25872
        -0.00683 0.0201
        addressStory<1e-35 markupStory<1e-35 addressStory<-1e-35 0.0244 quoteMarks<0.34788 -0.0214 gap<1.9888 0.00748
        -0.0205 0.021 0.025
        ogArticle<1e-35 gap<1.3355 longest<200.5 -0.0194 titlePart<0.62179 -0.008 0.0159 -0.0202 titleWords<5.5
        0.00195 0.0235
        addressStory<1e-35 titleGap<10.5 steps<5.5 quoteMarks<0.38862 firm<9.9875 0.00104 -0.021 0.0199 -0.0251
        -0.0196 0.0243
        ogArticle<1e-35 pathDepth<-1e-35 0.0232 shape<1.25 -0.0201 paragraphs<0.89769 -0.00976 0.0132
        bodyLetters<237.5 -0.0154 0.0172
        titleGap<25.5 date<0.2475 inArticle<0.99437 -0.0172 0.0104 addressForum<1e-35 slugWords<3.5 0.00701 0.0231
        -0.026 -0.0227
        addressStory<1e-35 markupStory<1e-35 pathDepth<-1e-35 0.0238 slug<39.5 titleGuides<1e-35 -0.0198 0.00833
        0.0109 0.0204 0.0236
        titleGap<19.5 addressManual<1e-35 longest<250.5 -0.00906 paragraphs<0.28521 -0.00882 buttons<16.5 0.0203
        0.00264 -0.024 -0.0193
        shape<1.25 slug<-1e-35 0.0237 -0.0164 paragraphs<0.88843 inputs<12.5 date<0.175 -0.0115 0.0144 -0.0196 0.0217
        gap<1.6045 bodyProse<4.5 -0.0115 addressShop<1e-35 firm<21.185 0.0191 -0.00564 -0.0175 addressStory<1e-35
        -0.0179 0.0171
        sharing<1e-35 addressStory<1e-35 slugWords<-1e-35 0.0215 bodyShare<0.31587 -0.022 slugWords<4.5 -0.0107 0.0117
        0.023 0.021
        author<0.514 titleGap<6.5 sentences<2.0135 titleGuides<1e-35 -0.0134 0.0108 0.0143 -0.0207 paragraphs<0.25872
        -0.00565 0.0197
        author<0.514 titleGap<5.5 buttons<3.5 0.00793 titleGuides<1e-35 -0.0187 0.0176 -0.0207 gap<2.4808 0.0184
        -0.0124
        markupStory<1e-35 longest<225.5 -0.0187 inputs<15.5 addressManual<1e-35 teasers<75.5 0.0171 -0.00877 -0.0208
        -0.0164 0.0201
        titleWords<5.5 longest<523.5 -0.016 0.00453 bodyShare<0.14313 -0.01 times<14.5 date<0.30375 -0.000353 0.0223
        -0.0112
        titleWords<6.5 bodyLetters<671 -0.0214 sentences<2.0135 inArticle<0.11408 -0.0153 0.00332 0.0119 inputs<21.5
        0.0153 -0.00846
        sharing<1e-35 gap<1.2361 bodyLetters<652.5 -0.0175 buttons<2.5 0.021 0.00262 addressStory<1e-35 -0.0197 0.0168
        0.0204
        author<0.514 titleGap<6.5 paragraphs<0.89769 -0.00898 firm<9.3175 0.0223 -0.00943 -0.0196 typeSite<1e-35
        0.0182 -0.0076
        date<0.7825 titleGuides<1e-35 pathDepth<-1e-35 0.0217 longest<445.5 -0.0191 -0.00213 0.0122 forumData<1e-35
        0.0177 -0.0191
        ogArticle<1e-35 addressStory<1e-35 slug<-1e-35 0.0209 sharing<1e-35 -0.0163 0.00963 0.0172 pageLinks<0.065387
        -0.00681 0.0166
        gap<1.6045 bodyLetters<577 -0.0153 sentences<0.89196 -0.00251 lines<316.5 0.0205 0.00186 linked<0.10548 -0.021
        2.08e-05
        gap<1.6946 addressManual<1e-35 bodyProse<4.5 -0.00885 addressPage<1e-35 0.0166 -0.0203 -0.0219 linked<0.10548
        -0.0204 0.00213
        author<0.514 gap<1.2321 linksALetter<3.7154 0.00541 -0.0171 -0.0161 ogArticle<1e-35 buttons<7.5 0.0138 -0.0159
        0.0232
        author<0.514 bodyShare<0.76726 titleGap<5.5 -0.00502 -0.0214 steps<121.5 0.0181 -0.0202 typeSite<1e-35 0.0164
        -0.00813
        ends<1e-35 titleGuides<1e-35 pathDigits<-1e-35 0.0201 -0.0131 0.0128 buttons<8.5 0.0221 inArticle<0.52419
        -0.0152 0.015
        addressStory<1e-35 titleGap<10.5 steps<5.5 prices<1e-35 headingShare<0.072685 0.0142 -0.0158 -0.015 -0.0225
        -0.0167 0.0216
        author<0.514 prices<1e-35 slugWords<4.5 -0.00819 0.0106 -0.0218 ogOther<1e-35 longest<142.5 -0.0122 0.0206
        -0.00655
        quoteMarks<0.34788 titleGuides<1e-35 slug<25.5 -0.0189 -0.00192 0.0108 gap<1.2124 0.0209 ogArticle<1e-35
        -0.013 0.0165
        addressStory<1e-35 sharing<1e-35 gap<1.5858 quoteMarks<0.34788 -0.00923 code<0.076269 0.017 -0.0207 -0.0176
        0.016 0.0216
        paragraphs<0.303 -0.0159 date<0.49375 longest<387.5 -0.0149 0.00737 buttons<7.5 0.0199 author<0.514 -0.0139
        0.0134
        author<0.514 ends<1e-35 slugWords<-1e-35 0.0171 longest<445.5 -0.0192 -0.00181 0.00764 paragraphs<0.23685
        -0.00809 0.0156
        addressStory<1e-35 sharing<1e-35 pathDepth<-1e-35 0.0206 captions<1e-35 -0.0139 0.00995 ended<0.15557 -0.0136
        0.0194 0.0208
        sharing<1e-35 author<0.7375 pathDepth<-1e-35 0.0195 titleWords<6.5 meanLine<206.14 -0.0181 0.0014 0.000967
        0.0118 0.0189
        addressStory<1e-35 titleGap<11.5 paragraphs<0.89769 asked<0.075012 product<1e-35 0.0163 -0.0204 -0.0123 0.014
        -0.0172 0.0223
        author<0.514 titleWords<4.5 -0.0141 ogOther<1e-35 0.0083 -0.0107 ogArticle<1e-35 gap<1.7545 0.00925 -0.0166
        0.0226
        titleGap<11.5 date<0.7825 gap<1.2205 quoteMarks<1e-35 -0.00273 0.0182 inArticle<0.52419 -0.0163 0.00779 0.0186
        -0.015
        author<0.7375 prices<1e-35 sharing<1e-35 below<1e-35 longest<252.5 -0.0128 0.00639 -0.0204 0.0206 -0.0211
        0.0143
        titleGap<25.5 addressForum<1e-35 shape<1.25 addressList<-1e-35 0.0203 -0.00898 addressShop<1e-35 0.0156
        -0.0236 -0.0247 -0.0181
        author<0.514 titleGuides<1e-35 sentences<2.0513 pathDepth<-1e-35 0.0171 -0.0156 0.00587 0.00981
        addressForum<1e-35 0.0141 -0.0133
        sharing<1e-35 paragraphs<0.32047 -0.0164 shape<1.25 -0.00809 addressShop<1e-35 repeats<13.5 0.0171 -0.00781
        -0.0189 0.0175
        ends<1e-35 below<1e-35 sentences<1.0051 -0.0132 0.00331 -0.0182 buttons<8.5 0.0207 linkCount<162.5 0.0161
        -0.0112
        sharing<1e-35 gap<1.9888 bodyProse<1.5 -0.0142 steps<5.5 product<1e-35 0.0133 -0.021 -0.0168 -0.0147 0.0167
        addressStory<1e-35 quoteMarks<0.38862 addressStory<-1e-35 0.016 -0.0117 ogArticle<1e-35 meanLine<196.07
        -0.00998 0.0123 0.0196 0.0193
        ogArticle<1e-35 addressStory<1e-35 slug<-1e-35 0.019 paragraphs<0.93657 -0.0168 -0.00317 0.0142 author<0.5425
        2.07e-05 0.0208
        titleGap<11.5 date<0.7825 paragraphs<0.89769 -0.00721 shape<1.75 0.00186 0.0216 addressForum<1e-35 0.0191
        -0.0106 -0.0132
        addressStory<1e-35 author<0.514 slug<-1e-35 0.0177 slug<13.5 -0.0181 -0.00433 commas<0.6948 -0.0095 0.0112
        0.019
        addressStory<1e-35 captions<1e-35 markupStory<1e-35 pathDepth<-1e-35 0.0196 inputs<12.5 -0.00624 -0.0229
        0.0125 0.016 0.0193
        titleGap<25.5 addressManual<1e-35 quoteMarks<0.26381 inputs<14.5 0.00484 -0.0172 gap<1.9888 0.0214 -0.00304
        -0.0198 -0.015
        ends<1e-35 addressStory<1e-35 pathDigits<-1e-35 0.0181 captions<1e-35 -0.0111 0.00788 0.0136 buttons<8.5
        0.0215 -0.00384
        addressStory<1e-35 author<0.7375 prices<1e-35 headingShare<0.065785 0.00166 -0.0165 -0.0195 forumData<1e-35
        0.0171 -0.0141 0.0201
        titleGap<25.5 paragraphs<0.87963 asked<0.19274 ogArticle<1e-35 -0.00362 0.0142 -0.0104 slugWords<2.5 0.00289
        0.0188 -0.0161
        quoteMarks<0.26381 inputs<12.5 dateMarks<1e-35 -0.00912 0.00776 -0.0169 steps<51 date<0.49375 0.00301 0.0178
        -0.0156
        ends<1e-35 titleGuides<1e-35 gap<1.1268 bodyShare<0.24208 -0.0145 0.00874 -0.0166 0.0118 promptMarks<40.5
        0.0168 -0.00843
        inArticle<0.775 buttons<2.5 quoteMarks<0.77642 -0.00558 0.0169 titleGuides<1e-35 -0.0177 0.00452
        titleWords<1.5 -0.0174 0.0184
        addressForum<1e-35 date<0.7825 prices<1e-35 dateMarks<1e-35 -0.00436 below<1e-35 0.0154 -0.0123 -0.0177 0.016
        -0.0241
        captions<1e-35 firm<13.858 shape<1.25 pathDepth<-1e-35 0.0191 -0.0112 inputs<12.5 0.0129 -0.00957 -0.0184
        0.0169
        ogArticle<1e-35 lines<316.5 linksALetter<2.8223 headingShare<0.064345 0.0092 -0.0132 -0.0129 -0.0154
        shape<1.75 -0.00108 0.0168
        gap<1.628 shape<2.25 slug<-1e-35 0.0177 paragraphs<0.23685 -0.018 titleGuides<1e-35 -0.00497 0.0194 0.0134
        -0.0104
        titleGap<18.5 date<1e-35 meanLine<196.07 titleGuides<1e-35 -0.0165 0.0116 0.0112 gap<1.9052 0.0154 -0.00316
        -0.0132
        bodyShare<0.26078 -0.0127 steps<55.5 firm<13.979 below<0.0083221 linked<0.0056576 0.0024 0.018 -0.011 -0.00917
        -0.0198
        titleGuides<1e-35 gap<1.2361 bodyLetters<1435 -0.00733 0.0115 captions<1e-35 -0.0165 0.00844 commas<0.66242
        -0.00703 0.02
        below<1e-35 paragraphs<0.25872 -0.0123 titleGap<25.5 addressManual<1e-35 bodyLetters<1986 0.00158 0.0202
        -0.0157 -0.0112 -0.0161
        longest<250.5 -0.0111 code<0.069619 inputs<15.5 headingShare<0.061765 paragraphs<0.37159 -0.000215 0.0173
        -0.00725 -0.00791 -0.0169
        paragraphs<0.36216 -0.0114 gap<1.189 bodyShare<0.26078 -0.00494 steps<3.5 0.0211 -0.0086 bodyLinks<0.021814
        -0.00995 0.00907
        ends<1e-35 author<0.514 pathDepth<-1e-35 0.014 -0.0125 0.00374 inputs<11.5 linkCount<263.5 0.0232 -0.00406
        -0.00468
        date<0.15125 longest<445.5 -0.0174 0.0032 paragraphs<0.23685 -0.00857 longest<260.5 -0.00448 steps<5.5 0.0173
        -0.00985
        sharing<1e-35 quoteMarks<0.41626 -0.0103 addressManual<1e-35 gap<1.9888 0.016 -0.00839 -0.0176 prices<1.5
        0.0198 -0.00866
        shape<1.25 pathDepth<-1e-35 0.0186 -0.00941 addressShop<1e-35 buttons<7.5 0.0162 headingShare<0.010451 -0.0103
        0.0102 -0.0219
        sharing<1e-35 titleGap<18.5 asked<0.09918 bodyLetters<680.5 -0.0075 0.017 repeats<2.5 0.0109 -0.00988 -0.0159
        0.0154
        sharing<1e-35 bodyShare<0.76726 dateMarks<1e-35 -0.0137 dateMarks<6.5 0.00784 -0.00871 commas<1.552 0.0167
        -0.0116 0.0146
        ogArticle<1e-35 inputs<17.5 slugWords<1.5 slugWords<-1e-35 0.0168 -0.0133 0.00613 -0.0163 linkCount<73.5
        -0.00365 0.0168
        inputs<14.5 slugWords<1.5 pathDepth<-1e-35 0.0163 -0.00891 lines<318.5 headingShare<0.088508 0.0173 -0.00774
        -0.00274 -0.0111
        inputs<12.5 titleGap<6.5 paragraphs<0.37159 -0.00334 titleOffers<1e-35 0.0165 -0.00964 shape<2.25 -0.0134
        0.00603 -0.0113
        ends<1e-35 longest<387.5 pathDepth<-1e-35 0.0142 -0.013 gap<1.2525 0.00909 -0.0087 listShare<0.60512 0.013
        -0.0139
        titleGap<25.5 ends<1e-35 gap<1.9052 addressManual<1e-35 0.00712 -0.0151 -0.0151 buttons<8.5 0.0222 -0.00183
        -0.0156
        inputs<14.5 below<1e-35 inArticle<1e-35 buttons<2.5 0.00725 -0.0076 longest<209.5 -0.00685 0.0244 -0.0116
        -0.0145
        titleGuides<1e-35 quoteMarks<0.41626 -0.01 steps<55.5 pathDepth<1.5 -0.00402 0.0156 -0.0172 paragraphs<0.23685
        -0.0189 0.0205
        inArticle<0.59545 quoteMarks<0.41626 -0.01 beside<0.29569 0.00917 -0.0109 headingShare<1e-35 author<0.4675
        -0.0123 0.0106 0.0153
        author<0.7375 prices<1e-35 addressManual<1e-35 shape<1.75 -0.00449 addressPage<1e-35 0.0161 -0.0198 -0.0187
        -0.0162 0.0123
        titleWords<5.5 longest<523.5 -0.012 steps<11 0.0133 -0.0138 paragraphs<0.303 -0.00718 firm<24.118 0.0159
        -0.0106
        sharing<1e-35 addressForum<1e-35 slugWords<4.5 lines<92.5 0.00802 inArticle<0.775 -0.0114 0.00262 0.0129 -0.02
        0.0165
        ends<1e-35 sharing<1e-35 pathDepth<-1e-35 0.0159 -0.00852 0.0109 tagMarks<6.5 titlePart<0.29727 -0.00745 0.02
        -0.00737
        inArticle<0.775 headingShare<0.07665 date<0.39 -0.0103 0.00328 -0.0214 addressForum<1e-35 titleWords<1.5
        -0.0136 0.0199 -0.015
        sharing<1e-35 pathDepth<1.5 pathDepth<-1e-35 0.0158 date<0.9275 -0.0189 0.00984 addressShop<1e-35 0.00293
        -0.0195 0.0136
        inArticle<0.72381 gap<1.197 quoteMarks<0.18405 -0.0064 0.0146 -0.0132 addressForum<1e-35 longest<245.5
        -0.00567 0.0177 -0.0134
        addressShop<1e-35 firm<13.858 gap<1.9888 meanLine<73.729 -0.00337 0.0118 meanLine<234.33 -0.0117 0.0131
        -0.0116 -0.0208
        addressForum<1e-35 titleGuides<1e-35 prices<1e-35 titleGap<19.5 titlePart<1.0053 0.00899 -0.0149 -0.0131
        -0.0168 0.0181 -0.0212
        buttons<2.5 dateMarks<1e-35 listShare<0.034033 -0.00558 0.0121 0.0152 lines<173.5 0.00415 repeatShare<0.16852
        -0.0143 -0.000699
        titleWords<6.5 quoteMarks<0.41626 -0.009 linkCount<99.5 0.0148 ogArticle<1e-35 -0.00881 0.0114 ogOther<1e-35
        0.0158 -0.00206
        addressStory<1e-35 inputs<14.5 ends<1e-35 titleGuides<1e-35 -0.00576 0.0115 linkCount<251.5 0.0214 -0.00527
        -0.0139 0.0188
        headingShare<0.072685 headingShare<0.021355 titleGap<6.5 below<1e-35 titleGap<1.5 -0.00247 0.0153 -0.0131
        -0.0122 0.0117 -0.0162
        inputs<15.5 addressManual<1e-35 longest<225.5 -0.00848 quoteShare<0.044958 inArticle<0.775 0.00809 0.0223
        -0.0143 -0.0171 -0.0123
        ends<1e-35 titleGuides<1e-35 pathDepth<-1e-35 0.0157 longest<295.5 -0.0176 -0.00511 0.0119 tagMarks<6.5 0.0153
        -0.00462
        paragraphs<0.88649 addressStory<1e-35 inArticle<0.99437 -0.0122 inputs<12.5 0.0121 -0.0112 0.0165
        pathDepth<1.5 -0.00215 0.0136
        addressForum<1e-35 author<0.7025 quoteMarks<0.41626 -0.00691 steps<55.5 0.0104 -0.0149 addressPage<1e-35
        0.0183 -0.0157 -0.0208
        ogArticle<1e-35 linkCount<87.5 commas<1.5157 images<18.5 0.0172 -0.0088 -0.0108 titleWords<4.5 -0.0144
        -0.000535 0.0102
        inputs<12.5 shape<1.25 pathDepth<-1e-35 0.0151 -0.00601 titleGap<1e-35 -0.00539 titleGap<94.5 0.0154 -0.00924
        -0.0113
        addressStory<1e-35 inputs<14.5 addressManual<1e-35 titleGap<6.5 promptMarks<3.5 0.0173 0.00143 -0.00581
        -0.0143 -0.0112 0.0167
        author<0.7025 prices<1e-35 titleGap<6.5 code<0.076269 authorMarks<7.5 0.0125 -0.0105 -0.0134 -0.00952 -0.0141
        0.0113
        addressForum<1e-35 date<0.7825 asked<0.091608 inputs<26.5 0.01 -0.0114 titleGuides<1e-35 -0.0113 0.00517
        0.0126 -0.0196
        addressForum<1e-35 titleWords<4.5 -0.00607 paragraphs<0.303 -0.00878 linked<0.043961 paragraphs<0.87332
        -0.0106 0.0138 0.0174 -0.0176
        ogArticle<1e-35 buttons<7.5 ends<1e-35 prices<1e-35 longest<203.5 -0.00956 0.00543 -0.0161 0.0159 -0.0117
        0.00975
        titleGuides<1e-35 slug<41.5 pathDepth<-1e-35 0.0167 meanLine<230.09 -0.0108 0.00498 0.0134 commas<0.66242
        -0.00828 0.0179
        headingShare<0.072685 headingShare<0.022604 buttons<2.5 0.00532 asked<0.1446 -1.91e-05 -0.0169 date<0.175
        0.000891 0.0211 -0.0152
        addressForum<1e-35 titleWords<5.5 longest<523.5 -0.00816 0.00765 paragraphs<0.303 teasers<33.5 0.011 -0.0159
        0.0159 -0.0166
        addressForum<1e-35 titleGuides<1e-35 meanLine<202.78 pathDigits<-1e-35 0.0147 pathDigits<3.5 -0.011 0.00442
        0.00827 0.0127 -0.0179
        sharing<1e-35 ogOther<1e-35 images<3.5 -0.0087 images<18.5 0.0127 linkCount<101.5 -0.0175 0.00359 -0.0104
        0.0123
        addressStory<1e-35 slug<-1e-35 0.0166 titleGuides<1e-35 slug<41.5 -0.00977 0.00783 paragraphs<0.32047 -0.0165
        0.0168 0.0135
        ogArticle<1e-35 buttons<7.5 headingShare<0.072685 linksALetter<2.4538 0.00944 pathDepth<2.5 -0.0124 0.0121
        -0.0144 -0.0116 0.00958
        ends<1e-35 gap<1.1084 longest<295.5 -0.00888 0.0106 -0.0104 titleGap<29.5 linkCount<220.5 0.0198 -0.00125
        -0.0117
        authorMarks<1e-35 firm<9.9875 linked<0.44722 0.00204 -0.0166 reader<1.6452 0.00451 -0.0196 authorMarks<9.5
        0.0148 -0.00436
        quoteMarks<0.41626 addressPage<1e-35 product<1e-35 -0.000602 -0.0175 -0.0203 addressManual<1e-35 pathDepth<1.5
        -0.00158 0.0179 -0.0136
        addressStory<1e-35 addressForum<1e-35 steps<5.5 ends<1e-35 teasers<4.5 0.00816 -0.00672 0.0115 -0.0156 -0.017
        0.019
        captions<1e-35 titleOffers<1e-35 product<1e-35 titleWords<3.5 -0.00595 headingShare<0.088508 0.00651 -0.0114
        -0.0165 -0.0194 0.0159
        titleOffers<1e-35 addressShop<1e-35 headingShare<0.085349 shape<1.25 -0.000588 inputs<12.5 0.0169 -0.000396
        -0.012 -0.0185 -0.0175
        sharing<1e-35 markupStory<1e-35 addressPage<-1e-35 0.0148 headingShare<0.072685 -0.00477 -0.019 0.0122
        prices<1.5 0.0172 -0.00779
        addressForum<1e-35 titleWords<5.5 steps<11 titleGap<6.5 inputs<14.5 0.012 -0.0128 -0.00873 -0.0156 0.0112
        -0.0186
        sharing<1e-35 headingShare<0.072685 headingShare<0.022604 pathDepth<-1e-35 0.0129 slug<12.5 -0.0151 -0.00167
        0.0117 -0.0171 0.012
        inArticle<0.775 promptMarks<3.5 bodyLetters<8669 0.00921 -0.0102 -0.0118 bodyLetters<1721.5 -0.00403
        paragraphs<0.23685 -0.00445 0.0181
        captions<1e-35 markupStory<1e-35 slug<-1e-35 0.0159 slug<8.5 -0.0159 headings<15.5 0.00419 -0.00884 0.0131
        0.0184
        sharing<1e-35 inputs<11.5 ends<1e-35 headings<30.5 bodyShare<0.48273 -0.00719 0.00687 -0.0164 0.0115 -0.011
        0.0151
        addressShop<1e-35 addressForum<1e-35 shape<1.75 addressPage<-1e-35 0.0158 -0.00548 addressPage<1e-35 0.014
        -0.0185 -0.0149 -0.018
        markupStory<1e-35 firm<16.099 commas<0.62565 -0.00854 bodyShare<0.25832 -0.00809 commas<1.5055 0.00931
        -0.00647 -0.0135 0.0156
        addressManual<1e-35 gap<1.4447 bodyShare<0.26078 -0.00631 paragraphs<0.23685 -0.00299 inside<0.093387 0.0206
        -0.000705 -0.00614 -0.016
        titleGuides<1e-35 titleGap<25.5 reader<0.86172 sentences<0.7303 -0.00637 0.0177 -0.00651 -0.0169
        paragraphs<0.23685 -0.0113 0.0177
        sharing<1e-35 titleGuides<1e-35 slug<-1e-35 0.0135 slug<28.5 quoteMarks<0.41626 -0.0146 -0.000627 0.00367
        0.00889 0.0125
        addressForum<1e-35 prices<1e-35 addressManual<1e-35 isRoot<1e-35 0.00941 -0.0131 -0.0124 titleGuides<1e-35
        -0.0164 0.0105 -0.0153
        headingShare<0.065785 headingShare<0.021355 asked<0.14845 0.00435 markupStory<1e-35 -0.00968 0.0137
        linked<0.041241 -0.00296 0.0175 -0.0134
        buttons<2.5 commas<0.67051 -0.00523 commas<1.5659 0.0129 -0.00583 inArticle<0.52419 bodyShare<0.47184 -0.0176
        -0.000249 0.00403
        addressShop<1e-35 titleOffers<1e-35 markupStory<1e-35 sharing<1e-35 ended<0.26384 0.0101 -0.0035 0.0135 0.0204
        -0.0152 -0.0181
        titleOffers<1e-35 steps<5.5 titleGap<19.5 prices<1e-35 addressPage<1e-35 0.0142 -0.0124 -0.00611 -0.00716
        -0.0134 -0.0153
        addressStory<1e-35 pathDepth<-1e-35 0.0153 pathDepth<3.5 bodyLinks<0.025422 -0.00978 linked<0.5838 0.00699
        -0.0149 0.00731 0.0127
        quoteMarks<0.38862 linked<0.05575 -0.0109 steps<5.5 0.00706 -0.0147 steps<55.5 pathDepth<1.5 -0.00103 0.0164
        -0.0118
        addressManual<1e-35 titleOffers<1e-35 bodyLinks<0.0040013 pathDepth<3.5 -0.00579 0.0128 paragraphs<0.23685
        -0.00917 0.0135 -0.0137 -0.0147
        gap<1.2321 ogOther<1e-35 commas<1.552 0.0113 -0.00722 -0.00564 titleGuides<1e-35 inArticle<0.036025 -0.015
        0.000858 0.00655
        addressPage<1e-35 product<1e-35 paragraphs<0.23685 -0.00693 beside<0.3602 0.0107 buttons<1.5 0.011 -0.0153
        -0.0173 -0.0196
        inputs<12.5 shape<1.25 linksALetter<3.1503 0.00135 -0.0146 beside<0.1432 listShare<0.71601 0.017 -0.0101
        -0.00171 -0.00954
        bodyLetters<671 shape<2.75 -0.0147 0.00705 sentences<2.0513 titleGuides<1e-35 -0.00435 sentences<1.8904 0.0164
        -0.011 0.0125
        addressPage<1e-35 titleWords<4.5 -0.00428 quoteShare<0.051544 listShare<0.62887 inputs<11.5 0.0174 -0.000881
        -0.00962 -0.0129 -0.0161
        gap<1.1046 longest<252.5 -0.006 0.0107 news<1e-35 longest<542.5 -0.0104 headings<38.5 0.00925 -0.0125 0.0129
        lines<193.5 dateMarks<1e-35 -0.00264 dateMarks<8.5 0.0207 -0.00868 author<0.514 -0.0102 forms<1.5 0.0116
        -0.00528
        asked<0.090282 bodyLetters<680.5 -0.00411 0.0143 pathDigits<2.5 titleGuides<1e-35 -0.0107 0.00669 inputs<16.5
        0.0159 -0.0102
        headingShare<0.064345 promptMarks<20.5 code<0.069619 times<11.5 0.011 -0.00971 -0.0129 titleWords<6.5 -0.0145
        0.0053 -0.0137
        addressForum<1e-35 sharing<1e-35 longest<523.5 -0.00333 code<0.069619 titleGap<15.5 0.0207 -0.0042 -0.0134
        0.0151 -0.0147
        captions<1e-35 inputs<14.5 ends<1e-35 titleGuides<1e-35 -0.00527 commas<0.66242 -0.0104 0.0132 0.014 -0.0109
        0.0135
        headingShare<0.072685 headingShare<0.021355 buttons<10.5 date<0.54625 slugWords<1.5 -0.0116 0.00397 0.00683
        -0.0129 0.0135 -0.0147
        titleOffers<1e-35 addressShop<1e-35 bodyLinks<0.14522 firm<9.9875 times<2.5 0.00832 -0.00602 -0.00507 -0.0122
        -0.0157 -0.015
        addressStory<1e-35 addressStory<-1e-35 0.0149 titleGuides<1e-35 ends<1e-35 -0.00943 0.00273 commas<0.83982
        -0.00939 0.0145 0.0139
        addressForum<1e-35 date<0.15125 inputs<1.5 0.00262 -0.0126 quoteMarks<0.34788 inArticle<0.52419 -0.00733
        0.00927 0.0116 -0.018
        headingShare<0.072685 headingShare<0.01322 lines<98.5 0.00705 -0.00649 firm<9.9875 code<0.016113 0.0187
        -0.00625 -0.00409 -0.0128
        sharing<1e-35 asked<0.090282 linked<0.44722 linked<0.027402 -0.000263 0.0161 -0.0128 pathDigits<3.5 -0.0101
        0.00632 0.0101
        meanLine<230.09 slug<-1e-35 0.0127 slug<25.5 -0.00828 addressPage<1e-35 0.00534 -0.016 ended<0.43805 -0.00891
        0.0123
        titleOffers<1e-35 addressShop<1e-35 images<4.5 -0.00708 images<18.5 0.0136 lines<240.5 -0.00909 0.00763
        -0.0159 -0.0141
        linked<0.44722 asked<0.097392 linked<0.026385 5.32e-05 0.018 author<0.619 -0.0071 commas<0.6948 -0.00992
        0.0128 -0.0137
        markupStory<1e-35 quoteMarks<0.41626 reader<51.305 reader<0.86172 0.000574 -0.014 0.0112 linkCount<98.5 0.0128
        -0.00235 0.0126
        headings<11.5 linksALetter<1.6886 0.016 -0.00217 longLinks<0.013201 questions<3.5273 -0.00383 -0.0168
        promptMarks<17.5 0.00897 -0.00728
        firm<19.367 addressForum<1e-35 titleWords<4.5 buttons<2.5 0.00473 -0.0113 product<1e-35 0.0145 -0.011 -0.0138
        -0.0134
        gap<1.1771 bodyLetters<577 -0.00699 addressManual<1e-35 0.0125 -0.0091 inArticle<0.92582 -0.0112 times<2.5
        0.0156 -0.0115
        headingShare<0.072685 headingShare<0.021355 slug<-1e-35 0.0122 slug<11.5 -0.0127 -0.00153 teasers<157 0.0158
        -0.00381 -0.0132
        sharing<1e-35 slug<-1e-35 0.0132 author<0.7375 -0.00697 commas<0.6948 -0.0107 0.0129 commas<1.1645 0.0179
        -0.00157
        asked<0.091608 linksALetter<4.2359 0.0114 -0.00672 reader<1.7652 titleGap<18.5 bodyLines<66.5 0.0169 -0.00557
        -0.00939 -0.00958
        addressPage<1e-35 dateMarks<1e-35 -0.00354 dateMarks<9.5 pageLinks<0.076398 -0.00756 0.0155 titlePart<0.68016
        -0.0159 0.00927 -0.0146
        gap<1.6045 code<0.069619 bodyLetters<652.5 -0.00681 product<1e-35 0.0115 -0.011 -0.0132 commas<1.0572 -0.0141
        0.0021
        beside<0.2637 addressShop<1e-35 listShare<0.5959 images<4.5 -0.00375 0.0092 -0.00865 -0.0146 repeats<2.5
        0.00929 -0.0128
        addressStory<1e-35 dateMarks<1e-35 -0.00634 inputs<12.5 headings<19.5 0.0151 -0.00192 -0.00646
        bodyLinks<0.17341 0.0178 -0.00801
        steps<5.5 captions<1e-35 titleGap<11.5 inputs<12.5 isRoot<1e-35 0.00814 -0.0135 -0.00576 -0.00733 0.0156
        -0.0133
        gap<1.2321 bodyShare<0.2672 -0.00408 inside<0.21812 0.0146 -0.00889 titleGuides<1e-35 slug<41.5 -0.0118
        0.00659 0.00693
        addressStory<1e-35 slugWords<-1e-35 0.0139 authorMarks<1e-35 inHeadings<8.5 -0.00374 -0.0179 inHeadings<1.5
        -0.00697 0.0124 0.0152
        titleOffers<1e-35 paragraphs<0.23685 -0.00654 pathDepth<1.5 -0.00482 pageLinks<0.10206 -0.00536 steps<32
        0.0159 -0.00613 -0.0154
        product<1e-35 steps<5.5 pathDepth<2.5 headingShare<0.0066836 -0.0081 headingShare<0.060623 0.0143 -0.00655
        0.0111 -0.0122 -0.0154
        bodyShare<0.76726 shape<2.75 bodyLetters<671 -0.0137 asked<0.090282 0.00747 -0.00604 0.00806 inHeadings<8.5
        0.0165 -0.00185
        product<1e-35 times<11.5 beside<0.18213 bodyLinks<0.0034765 0.000799 bodyLinks<0.1407 0.0159 -0.00683 -0.00407
        -0.0115 -0.0152
        buttons<1.5 commas<1.5294 author<0.4825 0.000562 0.0152 -0.00744 captions<1e-35 sharing<1e-35 -0.0103 0.0038
        0.0106
        below<1e-35 inputs<14.5 author<1e-35 -0.00486 isRoot<1e-35 firm<45.737 0.0152 -0.00767 -0.0119 -0.00811
        -0.00925
        quoteMarks<0.41626 ended<0.52966 0.00266 paragraphs<0.91656 -0.0142 0.00147 linkCount<99.5 0.0154 images<15.5
        -0.00997 0.00931
        headingShare<0.061765 headingShare<0.021355 authorMarks<9.5 teasers<4.5 0.00612 -0.00586 -0.0127
        paragraphs<0.36216 -0.00604 0.0151 -0.0109
        quoteMarks<0.38862 markupStory<1e-35 bodyLines<41.5 -0.00882 0.00189 markupShop<1e-35 0.0164 -0.0107
        headingShare<0.022604 0.00146 0.0155
        addressForum<1e-35 date<0.15125 headings<13.5 0.00237 -0.0119 steps<5.5 bodyLinks<0.14522 0.0114 -0.00929
        -0.00959 -0.0154
        titleOffers<1e-35 code<0.069619 linked<0.045628 -0.0027 listShare<0.0036405 -0.000311 commentShare<0.00071748
        0.0171 -0.00412 -0.0117 -0.0129
        headings<5.5 prices<1e-35 0.00962 -0.0075 authorMarks<1e-35 titleGuides<1e-35 -0.0104 0.00364 longest<738.5
        0.00665 -0.0102
        inArticle<0.52419 buttons<7.5 inHeadings<8.5 pathDepth<2.5 -0.00165 0.0159 -0.00815 -0.0131 inHeadings<1e-35
        -0.00509 0.0128
        inArticle<0.52419 pathDepth<-1e-35 0.013 pathDepth<3.5 quoteMarks<0.18405 -0.0123 -8.35e-05 0.00541 times<2.5
        0.0138 -0.00835
        addressForum<1e-35 shape<2.75 pathDepth<-1e-35 0.0133 bodyLetters<1114 -0.0119 asked<0.090282 0.0087 -0.00354
        0.0129 -0.0168
        addressForum<1e-35 addressPage<1e-35 dateMarks<1e-35 paragraphs<0.25872 -0.013 longest<369.5 -0.00607 0.00811
        0.00817 -0.0162 -0.0156
        quoteMarks<0.41626 pathDepth<4.5 -0.00595 0.00938 meanLine<177.04 gap<1.1268 0.0088 -0.00707 titleGap<43.5
        0.0166 -0.00692
        addressManual<1e-35 bodyShare<0.76726 captions<1e-35 shape<2.75 bodyLetters<5048 -0.00838 0.005 0.00614 0.0106
        0.0133 -0.0111
        sharing<1e-35 buttons<2.5 author<1e-35 bodyLetters<5593 0.00288 -0.0151 0.00755 inside<0.0019129 0.0081
        -0.0101 0.0115
        headingShare<0.072685 buttons<10.5 titleWords<6.5 reader<21.827 headingShare<1e-35 -0.0084 0.00577 0.00973
        0.0132 -0.00733 -0.0111
        reader<0.79296 meanLine<88.452 -0.00434 titleWords<1.5 -0.00455 0.0149 markupStory<1e-35 bodyLines<41.5
        -0.0101 -0.000442 0.00845
        asked<0.16025 linked<0.44722 longest<523.5 linked<0.0056576 -0.00507 0.011 0.0173 -0.0107 linked<0.10056
        -0.00954 0.00219
        addressStory<1e-35 buttons<2.5 ends<1e-35 bodyProse<12.5 0.00592 linkCount<74.5 0.00421 -0.0119 0.0133 -0.0066
        0.0144
        pathDepth<-1e-35 0.013 pathDepth<1.5 date<0.895 lines<82.5 0.00709 -0.0161 0.00835 meanLine<66.063 -0.00802
        0.00432
        bodyShare<0.26078 -0.00617 headingShare<0.07665 linkCount<95.5 0.0127 ogArticle<1e-35 reader<50.14 -0.00822
        0.00894 0.0146 -0.0101
        inArticle<0.52419 images<27.5 linked<0.41101 firm<9.9875 repeats<13.5 0.0119 -0.00745 -0.00873 -0.0116 -0.0108
        0.00579
        asked<0.090282 0.00864 slug<27.5 headings<18.5 bodyShare<0.48947 -0.0067 0.00958 ends<1e-35 -0.0181 0.00405
        0.00709
        buttons<2.5 shareMarks<1e-35 linkCount<68.5 0.00499 -0.0114 below<0.19267 0.0133 -0.00799 captions<1e-35
        -0.00702 0.00957
        paragraphs<0.87963 addressStory<1e-35 inArticle<0.99437 -0.00917 0.0043 0.0124 shape<1.25 -0.00246
        linkCount<371.5 0.0163 -0.00482
        product<1e-35 commas<1.5294 commas<0.97079 -0.00195 titleWords<2.5 -0.00358 beside<0.010695 0.000167 0.0166
        -0.00705 -0.0143
        addressForum<1e-35 prices<1e-35 steps<5.5 shape<2.75 gap<1.9393 0.00653 -0.00514 0.0169 -0.00882 -0.00793
        -0.015
        shape<1.75 pathDigits<-1e-35 0.0123 questions<5.893 -0.00874 0.00698 dateMarks<5.5 bodyLines<8.5 0.0157
        0.00181 -0.00563
        titleOffers<1e-35 paragraphs<0.23685 -0.0052 addressManual<1e-35 addressPage<1e-35 promptMarks<17.5 0.0119
        -0.00106 -0.0127 -0.00844 -0.0122
        addressForum<1e-35 firm<19.367 below<1e-35 prices<1e-35 longest<1035.5 0.0115 -0.00496 -0.0071 -0.00668
        -0.00908 -0.0131
        buttons<1.5 date<0.72125 0.000371 0.0133 titleGuides<1e-35 -0.00832 linksALetter<1.5183 0.0155 repeats<6.5
        0.00909 -0.0121
        asked<0.090282 asked<0.039335 0.000877 0.0133 ends<1e-35 bodyLinks<0.23852 pathDigits<3.5 -0.0115 0.00244
        0.00965 0.00406
        inArticle<0.036025 pathDigits<-1e-35 0.0116 -0.00524 headingShare<0.065785 headingShare<1e-35 -0.000695
        addressManual<1e-35 0.0202 -0.00506 -0.00718
        titleWords<6.5 addressPage<-1e-35 0.0107 inArticle<0.11408 -0.00757 titleWords<1.5 -0.0101 0.00693
        pageLinks<0.065387 -0.0103 0.00877
        gap<1.9888 headings<11.5 repeats<10.5 longest<160.5 -0.00418 0.0163 -0.00742 -0.0024 linkedHeadings<8.5 -0.013
        0.00716
        quoteMarks<0.41626 titleGuides<1e-35 shape<2.75 -0.00952 0.00581 paragraphs<0.33936 -0.012 0.0158
        dateMarks<14.5 0.00782 -0.00865
        addressPage<1e-35 paragraphs<0.23685 -0.00863 below<1e-35 longest<252.5 -0.00504 firm<9.9875 0.0134 -0.00408
        -0.00809 -0.0161
        captions<1e-35 inputs<12.5 slug<10.5 pathDepth<-1e-35 0.00992 -0.0112 linksALetter<0.79098 -0.00502 0.00773
        -0.0105 0.011
        ends<1e-35 titleGuides<1e-35 pathDigits<-1e-35 0.0096 images<16.5 -0.00167 -0.0108 0.00736 longest<918 0.0113
        -0.00794
        buttons<7.5 bodyLinks<0.14522 bodyLetters<671 -0.00395 linksALetter<0.79098 -0.00143 0.0111 -0.0138
        linked<0.10548 -0.0123 0.00189
        pathDepth<3.5 pathDepth<-1e-35 0.0128 pathDepth<1.5 markupStory<1e-35 -0.012 0.0098 bodyShare<0.18092 -0.0102
        0.00433 0.0112
        firm<19.367 addressManual<1e-35 gap<1.4447 listShare<0.5959 authorMarks<9.5 0.0126 -0.00599 -0.00625 -0.00291
        -0.00871 -0.0106
        sharing<1e-35 pathDepth<1.5 pathDepth<-1e-35 0.0113 -0.0108 listShare<0.5959 quoteMarks<0.38862 0.000879
        0.0113 -0.0114 0.00922
        product<1e-35 markupStory<1e-35 sharing<1e-35 listShare<0.036425 -0.0075 tagMarks<6.5 0.00728 -0.0108 0.00898
        0.015 -0.0139
        addressShop<1e-35 addressForum<1e-35 images<4.5 -0.00469 isRoot<1e-35 addressPage<1e-35 0.0119 -0.00607
        -0.0103 -0.012 -0.0143
        steps<11 images<18.5 0.0065 ends<1e-35 bylines<1e-35 -0.0145 0.00987 tagMarks<6.5 0.0136 -0.00842 -0.0127
        slug<-1e-35 0.0119 articles<1e-35 -0.00567 headingShare<0.063585 headingShare<1e-35 -0.00227
        addressManual<1e-35 0.0184 -0.00643 -0.0109
        promptMarks<3.5 meanLine<73.729 -0.00697 bodyLetters<1025 -0.00269 bodyLetters<8504 0.0195 -0.00246
        bodyLinks<0.0077212 -0.00816 0.00217
        ends<1e-35 lines<389.5 inHeadings<10.5 bodyShare<0.76726 -0.00546 0.0108 -0.0143 0.00742 tagMarks<6.5 0.0112
        -0.0055
        buttons<1.5 commas<1.5294 headingShare<0.060924 0.0119 -0.00524 -0.00678 captions<1e-35 headingShare<0.021355
        -0.0114 -0.000398 0.00985
        addressManual<1e-35 headingShare<0.072685 headingShare<0.0070863 titlePart<0.89742 0.00471 -0.00891 date<0.175
        0.00132 0.0183 -0.00699 -0.0106
        asked<0.097392 addressShop<1e-35 0.00854 -0.0103 sharing<1e-35 headings<17.5 inputs<11.5 0.00476 -0.00898
        -0.0128 0.0101
        titleNumber<1e-35 bodyProse<26.5 slug<21.5 slug<9.5 -0.00351 0.0126 shape<2.75 -0.0123 0.00655 -0.0108 0.00584
        gap<1.1046 inside<0.013841 slug<26.5 -0.00799 0.0118 inside<0.13374 0.0153 -0.00617 captions<1e-35 -0.0074
        0.00791
        dateMarks<1e-35 -0.00357 dateMarks<13.5 bodyProse<27.5 markupShop<1e-35 0.0137 -0.00788 titleGuides<1e-35
        -0.0114 0.00866 -0.00632
        product<1e-35 titleOffers<1e-35 markupStory<1e-35 commas<0.6948 paragraphs<0.87963 -0.0129 0.00771 0.0029
        0.0136 -0.0115 -0.0147
        shape<1.75 images<4.5 -0.0125 listShare<0.025805 -0.00638 0.00738 addressShop<1e-35 bodyLinks<0.016392 0.0122
        -0.00132 -0.0115
        product<1e-35 gap<1.9888 headingShare<0.07665 headingShare<0.021355 0.000395 teasers<175.5 0.0171 -0.0011
        -0.00597 -0.00714 -0.0141
        addressForum<1e-35 titleGuides<1e-35 bodyLinks<0.14522 linkCount<117.5 -0.00513 0.00526 -0.0143 bodyLines<21.5
        -0.00488 0.0163 -0.0115
        shape<1.75 slugWords<-1e-35 0.012 linksALetter<1.2319 inHeadings<10.5 0.0103 -0.00705 -0.00918
        addressShop<1e-35 0.00903 -0.012
        paragraphs<0.89079 commas<0.78074 ended<0.5231 0.00215 -0.0167 0.000786 linksALetter<3.1679 beside<0.28669
        0.0133 -0.00193 -0.00484
        bodyLinks<0.14522 dateMarks<1e-35 bodyLines<33.5 -0.00732 0.00404 bodyShare<0.16375 -0.00566 titlePart<1.0522
        0.0121 -0.00791 -0.011
        author<0.7375 gap<1.1046 titleGap<1.5 -0.00411 0.00814 author<0.4775 titleGap<1.5 0.00976 -0.00914 -0.0109
        0.00873
        promptMarks<3.5 titlePart<0.40052 -0.00618 0.00867 bodyLinks<0.023915 quoteMarks<1.7085 -0.0107 0.00447
        quoteMarks<1.1861 0.00826 -0.00835
        titleOffers<1e-35 steps<5.5 product<1e-35 inHeadings<34.5 headingShare<0.0015665 0.00037 0.0116 -0.00911
        -0.0102 -0.00956 -0.0113
        dateMarks<1e-35 inputs<1e-35 0.00367 -0.00814 product<1e-35 dateMarks<9.5 bodyProse<25.5 0.0155 -0.000617
        -0.00465 -0.0126
        addressManual<1e-35 bodyProse<17.5 reader<7.0206 inside<0.13374 0.00801 -0.00909 -0.00982 asked<0.226 0.0143
        -1.67e-05 -0.0106
        steps<11 isRoot<1e-35 product<1e-35 listShare<0.034033 1.3e-05 linksALetter<0.36433 -0.00608 0.0125 -0.0119
        -0.0126 -0.0123
        inputs<12.5 headings<21.5 author<1e-35 -0.000577 0.0124 titleGuides<1e-35 -0.00795 0.0106 captions<1e-35
        -0.0102 0.00729
        date<0.135 -0.00535 repeats<12.5 headingShare<0.071769 linked<1e-35 0.0016 0.0145 -0.00864 date<0.59875
        0.00695 -0.0121
        addressForum<1e-35 dateMarks<1e-35 promptMarks<5.5 0.000601 -0.00961 titleWords<3.5 -0.00409 markupShop<1e-35
        0.0116 -0.00772 -0.013
        addressForum<1e-35 shape<1.75 addressStory<-1e-35 0.0114 -0.00371 addressShop<1e-35 forms<1.5 0.0159 0.00074
        -0.00863 -0.0122
        times<11.5 dateMarks<1e-35 sharing<2.5 -0.00311 0.00941 addressPage<1e-35 typeProduct<1e-35 0.0101 -0.00664
        -0.00677 -0.0102
        addressForum<1e-35 date<0.15125 -0.00474 shape<1.75 headingShare<0.0070863 -0.00683 0.00643
        addressManual<1e-35 0.0154 -0.00608 -0.0145
        pathDepth<-1e-35 0.0115 pathDepth<1.5 -0.00784 ended<0.5231 0.00528 ended<0.84732 gap<1.0777 0.004 -0.0117
        0.00519
        headingShare<0.072685 ogArticle<1e-35 headingShare<0.023287 -0.00358 date<0.15125 -0.00506 0.015
        bodyLetters<1596.5 -0.00106 0.015 -0.0104
        quoteMarks<0.41626 titleWords<6.5 linkCount<33.5 0.00766 -0.00841 0.00335 code<0.076269 bodyLetters<2072
        -0.00302 0.0136 -0.00881
        addressStory<1e-35 titlePart<0.99315 ogOther<1e-35 titlePart<0.54606 -0.00156 0.0114 -0.0062
        bodyLinks<0.0048268 -0.0134 0.000978 0.0136
        addressManual<1e-35 promptMarks<3.5 pathDepth<1.5 -0.00102 inHeadings<11.5 0.0171 -0.00545 lines<262.5
        -0.00717 0.00382 -0.0106
        slugWords<-1e-35 0.0121 commas<1.5294 commas<0.98421 -0.00434 pageLinks<0.49999 commentMarks<1.5 0.0127
        -0.00515 -0.00789 -0.0109
        sharing<1e-35 pathDepth<-1e-35 0.0103 pathDepth<1.5 -0.0107 pageLinks<0.088907 -0.0111 pathDepth<3.5 -0.000363
        0.0109 0.00678
        addressForum<1e-35 firm<37.736 tagMarks<8.5 images<4.5 slug<16.5 -0.00997 0.00648 0.00816 -0.0058 -0.00967
        -0.0104
        titleWords<6.5 reader<0.79296 titleGap<5.5 0.0123 -0.00601 reader<49.271 -0.00908 0.00455 linkCount<83.5
        -0.0054 0.0111
        captions<1e-35 sharing<1e-35 markupStory<1e-35 addressShop<-1e-35 0.00894 -0.00726 0.00639 0.0063
        addressManual<1e-35 0.0138 -0.0059
        titleGap<6.5 dateMarks<9.5 inputs<12.5 longest<691.5 0.0117 -0.00329 longest<527.5 -0.00923 0.00884 -0.00795
        -0.00469
        buttons<2.5 gap<2.2247 headingShare<0.091496 bodyLetters<577 -0.0012 0.0146 -0.00702 -0.00659
        sentences<0.93388 -0.0116 0.000968
        commas<1.3422 beside<0.49752 commas<0.75217 paragraphs<0.86806 -0.0087 0.00702 isRoot<1e-35 0.0107 -0.00649
        -0.0075 -0.00876
        gap<1.1046 commas<1.3422 bodyProse<4.5 inputs<3.5 0.00878 -0.00801 longest<1053 0.0166 -0.00619 -0.00619
        -0.00533
        addressForum<1e-35 date<0.135 bodyShare<0.76726 -0.00725 0.00507 bodyShare<0.60402 titleWords<2.5 -0.00398
        0.0136 -0.00114 -0.0111
        titleOffers<1e-35 linkedHeadings<2.5 shareMarks<2.5 0.00458 -0.00554 titleGap<11.5 code<0.076269 0.0134
        -0.00682 -0.0043 -0.0106
        bodyLinks<0.14522 pathDepth<1.5 pathDepth<-1e-35 0.01 -0.00659 paragraphs<0.36216 pathDepth<4.5 -0.00636
        0.0118 0.00842 -0.0117
        headings<11.5 bodyProse<4.5 -0.00383 0.00941 publishedMeta<1e-35 longLinks<0.0061163 reader<0.79296 0.00436
        -0.0132 0.000968 0.00822
        markupStory<1e-35 pathDepth<2.5 inHeadings<1.5 pageLinks<0.14551 0.00526 -0.0116 0.00331 bodyProse<53.5
        0.00954 -0.0117 0.0104
        author<0.7375 prices<1e-35 bodyLines<14.5 0.00564 gap<1.1046 0.0036 repeats<2.5 0.0076 -0.0122 -0.0107 0.00903
        titleWords<6.5 bodyShare<0.76726 -0.00582 0.00326 bodyShare<0.71658 addressShop<1e-35 0.0111 -0.00643
        inside<0.056563 -0.00965 0.00726
        ends<1e-35 images<18.5 0.00203 ended<0.43805 0.00712 sharing<1e-35 -0.0164 0.00627 titleGap<18.5 0.011
        -0.00785
        asked<0.090282 product<1e-35 images<2.5 -0.00495 0.0105 -0.008 pathDigits<3.5 -0.00722 inputs<13.5 0.0117
        -0.00561
        reader<0.79296 0.00577 bodyLines<32.5 paragraphs<0.88251 -0.0136 -0.000222 repeatShare<0.1696 bodyProse<26.5
        0.00716 -0.00688 0.0123
        commas<1.5294 bodyShare<0.76726 inArticle<1e-35 quoteMarks<1.7085 -0.0076 0.00821 0.00504 inHeadings<32.5
        0.0144 -0.00666 -0.00803
        addressStory<1e-35 paragraphs<0.88251 lines<393.5 longest<214.5 0.00175 captions<1e-35 -0.0116 0.00378 0.00465
        0.00251 0.0105
        asked<0.1446 longest<523.5 pathDepth<3.5 -0.00448 0.0107 steps<11 times<14.5 0.0157 -0.00461 -0.00654 -0.00459
        pathDepth<1.5 pathDepth<-1e-35 0.0107 date<0.895 -0.0117 0.00646 quoteMarks<0.41626 titlePart<0.52826 0.00685
        -0.00408 0.0087
        asked<0.091608 inputs<6.5 0.00985 -0.00101 sharing<1e-35 repeats<2.5 0.0065 pathDigits<3.5 -0.0133 0.00525
        0.00908
        promptMarks<3.5 inHeadings<13.5 0.006 -0.00601 dateMarks<1e-35 -0.00989 addressForum<1e-35 titleWords<6.5
        -0.00135 0.0118 -0.0108
        inArticle<0.036025 buttons<1.5 promptMarks<3.5 0.00685 -0.00506 -0.00796 headingShare<0.065785 times<2.5
        0.0132 -0.00519 -0.00627
        addressShop<1e-35 linked<0.44722 addressForum<1e-35 linkCount<119.5 -0.00101 ended<0.53418 0.0156 0.00177
        -0.0105 -0.00804 -0.0115
        inArticle<0.036025 reader<0.86172 0.00451 titleGuides<1e-35 reader<58.716 -0.0106 0.00505 0.00591
        paragraphs<0.99787 0.00853 -0.00445
        steps<5.5 promptMarks<3.5 0.0075 titlePart<0.4367 0.00569 titleNumber<1e-35 date<0.7825 -0.014 -7.36e-05
        0.00307 -0.0122
        addressManual<1e-35 paragraphs<0.23685 -0.0069 gap<1.9888 beside<0.2637 beside<0.023502 -0.000432 0.0135
        -0.0027 -0.00585 -0.0107
        addressForum<1e-35 date<0.15125 -0.00352 shape<1.75 images<4.5 -0.00895 date<0.65625 0.013 -0.00424 0.0145
        -0.00957
        ends<1e-35 images<18.5 0.00124 ended<0.42924 0.00922 -0.0134 inputs<14.5 ended<0.93019 0.0156 -0.00298
        -0.00463
        steps<5.5 pathDepth<1.5 pathDepth<-1e-35 0.00948 markupStory<1e-35 -0.0107 0.00781 product<1e-35 0.00566
        -0.00877 -0.0103
        commas<1.5294 bodyShare<0.26078 pathDepth<3.5 -0.00862 0.00946 buttons<35.5 beside<0.22884 0.0101 -0.0016
        -0.00874 -0.00735
        linked<0.44722 prices<1e-35 inside<0.099849 addressForum<1e-35 pathDepth<1.5 0.000162 0.012 -0.00688 -0.00621
        -0.00753 -0.00968
        steps<3.5 pathDepth<2.5 bodyShare<0.76726 ends<1e-35 -0.00881 0.00331 0.00603 bodyLetters<9974 0.0108 -0.00731
        -0.0122
        steps<3.5 titleOffers<1e-35 product<1e-35 paragraphs<0.99969 inHeadings<34.5 0.0078 -0.00503 -0.0038 -0.00952
        -0.00803 -0.00925
        below<1e-35 firm<9.9875 gap<2.2247 commas<1.8394 0.01 -0.00621 -0.00247 commentMarks<1e-35 -0.00861 0.00769
        -0.00599
        pathDepth<3.5 quoteMarks<0.41626 -0.0057 quoteMarks<1.1524 0.0112 linked<0.0905 0.00533 -0.00696
        bodyLines<81.5 0.0162 -0.00356
        bodyLinks<0.14522 prices<1e-35 firm<11.093 addressForum<1e-35 0.00976 -0.00876 -0.00666 titleGuides<1e-35
        -0.0126 0.00629 -0.0107
        quoteMarks<0.72848 inArticle<0.2716 -0.00548 addressForum<1e-35 0.00799 -0.00596 authorMarks<9.5 code<0.076269
        0.0102 -0.00537 -0.00735
        teasers<4.5 commas<1.5594 bodyShare<0.26078 -0.00402 0.0135 -0.00675 linked<0.04939 -0.00977 typeSite<1e-35
        0.00704 -0.00631
        addressShop<1e-35 reader<0.79296 authorMarks<10.5 beside<0.074594 0.0153 0.00228 -0.00656 questions<9.942
        -0.00366 0.0102 -0.0118
        sharing<1e-35 addressPage<1e-35 shape<1.25 pathDepth<-1e-35 0.00945 longest<553.5 -0.0103 0.00311 0.00371
        -0.0114 0.0116
        ends<1e-35 pathDepth<-1e-35 0.00934 asked<0.090282 sentences<1.9685 0.00709 -0.00785 pathDigits<3.5 -0.011
        0.00553 0.00441
        addressForum<1e-35 linked<0.44722 ended<0.5231 0.00865 linked<0.15459 paragraphs<0.93365 -0.01 0.00316 0.0079
        -0.0086 -0.0111
        addressShop<1e-35 addressPage<1e-35 images<4.5 -0.00311 times<12.5 pathDepth<1.5 -0.000861 0.0118 -0.0072
        -0.0111 -0.0123
        commas<1.5294 addressPage<1e-35 addressShop<1e-35 beside<0.25121 paragraphs<0.042579 -0.00243 0.0127 -0.00252
        -0.0101 -0.00993 -0.00831
        sharing<1e-35 ended<0.26384 ended<0.12633 -0.00241 0.0134 headings<5.5 0.0023 date<0.78875 -0.00954 0.00247
        0.00984
        buttons<7.5 lines<240.5 meanLine<202.78 lines<195.5 -0.00137 -0.0127 0.0081 bodyShare<0.8669 0.0129 -0.00449
        -0.0048
        times<11.5 addressManual<1e-35 typeProduct<1e-35 shape<1.25 -0.000451 addressPage<1e-35 0.0106 -0.0103
        -0.00947 -0.00952 -0.0107
        slug<-1e-35 0.0104 markupStory<1e-35 sharing<1e-35 slug<8.5 -0.0109 -0.00291 0.00546 slug<36.5 0.0133 -0.00313
        steps<5.5 pathDepth<3.5 commas<0.78074 -0.00582 pathDepth<1.5 addressForum<-1e-35 0.00667 -0.00969 0.00726
        0.0138 -0.0108
        buttons<1.5 author<0.4825 linkCount<169.5 -0.00613 0.00862 date<0.135 -0.00188 0.0143 ends<1.5 -0.00701
        0.00538
        times<12.5 pathDepth<2.5 ends<1e-35 pathDepth<-1e-35 0.00874 -0.00641 0.00576 linksALetter<1.7318 -0.000775
        0.0119 -0.0105
        captions<1e-35 addressForum<1e-35 commentMarks<1e-35 repeats<1.5 0.00625 -0.00305 dateMarks<1e-35 -0.00143
        0.0103 -0.0115 0.00876
        steps<3.5 dateMarks<9.5 dateMarks<1e-35 meanLine<117.63 0.00596 -0.00634 bodyProse<27.5 0.0128 -0.00118
        -0.00567 -0.01
        titleOffers<1e-35 paragraphs<0.303 reader<0.79296 0.00439 -0.00916 beside<0.45523 firm<11.318 0.0096 -0.00244
        -0.00536 -0.00941
        date<0.78875 captions<1e-35 slug<-1e-35 0.0092 slug<8.5 -0.0105 -0.00186 0.00845 addressForum<1e-35 0.0137
        -0.00936
        titleOffers<1e-35 addressShop<1e-35 shape<1.25 images<4.5 -0.00761 0.00324 inputs<11.5 0.0126 -0.00367
        -0.00982 -0.00882
        author<0.7375 ends<1e-35 images<12.5 images<4.5 -0.00478 0.0104 -0.00845 inputs<11.5 0.011 -0.00433 0.00777
        reader<0.79296 linksALetter<4.2359 0.00953 -0.00276 bodyLines<26.5 -0.00753 titleGuides<1e-35 bodyProse<26.5
        0.00818 -0.00905 0.0123
        captions<1e-35 promptMarks<3.5 steps<1e-35 bodyLinks<0.06107 pathDepth<2.5 0.00124 0.0206 -0.00755 -0.00735
        -0.00588 0.00897
        author<0.7025 pathDepth<-1e-35 0.00902 inputs<14.5 -0.000776 -0.00855 titleGap<1e-35 -0.00596 times<23.5
        0.0128 -0.00507
        markupStory<1e-35 ended<0.28544 0.00471 inHeadings<8.5 forms<1.5 slug<9.5 -0.00851 0.0091 -0.00652 -0.0105
        0.00951
        addressShop<1e-35 inHeadings<8.5 titleGap<5.5 0.00826 sentences<1.57 0.00613 -0.00918 repeatShare<0.12158
        -0.00928 0.00651 -0.01
        steps<11 bodyShare<0.76726 linkedHeadings<1.5 -0.00354 titleGap<10.5 0.00971 -0.00635 linkedHeadings<12.5
        0.0139 -0.00631 -0.00948
        asked<0.090282 bodyProse<4.5 -0.00414 0.00883 markupStory<1e-35 inputs<12.5 author<0.755 -0.00414 0.0104
        -0.0122 0.00819
        buttons<1.5 headingShare<0.060924 0.0071 -0.00634 headingShare<0.021355 inArticle<0.59545 -0.0114 0.00357
        headings<37.5 0.0093 -0.00615
        pathDepth<3.5 captions<1e-35 pathDepth<-1e-35 0.00954 markupStory<1e-35 -0.0064 0.00628 0.00755
        listShare<0.11479 0.0146 -0.00337
        paragraphs<0.88843 reader<0.79296 0.00428 lines<240.5 -0.0101 0.00294 slugWords<1.5 -0.00278 lines<297.5 0.014
        -0.0044
        headingShare<0.021355 buttons<1.5 titlePart<0.9147 0.00659 -0.00527 gap<2.8091 -0.00903 0.00702
        pageLinks<0.088907 -0.00558 0.00942
        sharing<1e-35 markupStory<1e-35 addressList<-1e-35 0.00882 longest<292.5 -0.00843 meanLine<170.05 0.00609
        -0.00752 0.00751 0.00799
        steps<3.5 headingShare<0.063585 ended<0.76717 gap<1.9888 0.0108 -0.000197 linked<0.15459 -0.00698 0.00498
        -0.0067 -0.00926
        teasers<4.5 bodyShare<0.26078 -0.00388 steps<107.5 0.00835 -0.00619 pathDepth<3.5 addressStory<1e-35 -0.00688
        0.00754 0.00683
        asked<0.1446 longest<523.5 dateMarks<1e-35 -0.00553 0.00595 0.00974 slugWords<6.5 asked<0.49198 -0.00815
        0.00322 0.00844
        repeats<12.5 inputs<12.5 ended<0.45049 -0.003 0.00665 -0.00531 ended<0.37355 0.00833 articles<1e-35 -0.0156
        0.00188
        code<0.069619 pathDepth<3.5 headingShare<0.0015665 -0.00508 headingShare<0.11392 0.00745 -0.00747
        bodyLines<81.5 0.0174 -0.0044 -0.00941
        ends<1e-35 linkCount<117.5 gap<1.0329 0.000635 -0.0101 articles<10.5 0.0044 -0.00954 linkCount<209.5 0.0107
        -0.00719
        gap<1.9888 questions<0.78504 ogOther<1e-35 0.00839 -0.002 -0.00396 beside<0.038711 buttons<7.5 0.0101 -0.00629
        -0.00874
        images<4.5 slugWords<1.5 -0.0119 0.0039 images<10.5 0.0125 bodyLines<33.5 quoteMarks<1.8399 -0.00946 0.00621
        0.00477
        repeats<12.5 inputs<12.5 slugWords<1.5 -0.00191 date<1e-35 0.000594 0.0143 -0.00634 inArticle<1e-35 -0.0117
        0.00727
        promptMarks<3.5 steps<1.5 longest<252.5 -0.00348 beside<0.1286 0.0164 0.00106 -0.00745 titleNumber<1e-35
        -0.0066 0.00559
        commas<1.5055 inputs<12.5 titleGap<19.5 reader<7.3082 0.015 0.00319 beside<0.074594 0.00473 -0.00963 -0.00436
        -0.00668
        addressPage<1e-35 titleGap<6.5 titleGap<1.5 longest<295.5 -0.007 0.00421 collection<1e-35 0.0122 -0.00558
        -0.00301 -0.00887
        sharing<1e-35 markupStory<1e-35 quoteMarks<0.41626 -0.00582 gap<1.2205 headings<24.5 0.011 -0.00484 -0.00327
        0.00746 0.00966
        sharing<1e-35 quoteMarks<0.41626 ended<0.26384 bodyProse<2.5 -0.00412 0.0124 -0.00647 linkedHeadings<20.5
        0.00545 -0.00782 0.0071
        sharing<1e-35 repeatShare<0.14866 lines<193.5 lines<126.5 -0.00477 0.00865 -0.00921 ended<0.69906 0.00918
        -0.00347 0.00988
        captions<1e-35 paragraphs<0.88843 reader<0.79296 0.00372 bodyLines<44.5 commentMarks<11.5 -0.0161 0.00407
        0.00223 0.00304 0.0116
        prices<1e-35 times<11.5 titleOffers<1e-35 sharing<1e-35 0.00274 0.0141 -0.00692 -0.00887 titleNumber<1e-35
        -0.0119 0.00186
        addressShop<1e-35 shape<1.75 images<4.5 -0.00885 0.00179 addressForum<1e-35 beside<0.1432 0.0164 0.00028
        -0.00678 -0.0118
        addressManual<1e-35 addressPage<1e-35 prices<1e-35 below<0.02603 0.00845 -0.00443 bodyLetters<4856.5 -0.0116
        0.00573 -0.0102 -0.0106
        isRoot<1e-35 buttons<2.5 bodyLetters<614.5 -0.00313 0.00925 repeatShare<0.16852 -0.00557 titleGap<9.5 0.00872
        -0.00509 -0.0102
        quoteMarks<0.41626 titlePart<0.52826 shape<1.25 -0.00507 0.0119 -0.00686 code<0.076269 inHeadings<1e-35
        -0.000841 0.0112 -0.00629
        promptMarks<3.5 repeatShare<0.08023 pageLinks<0.21582 inHeadings<11.5 0.00988 -0.00572 shape<1.25 -0.0114
        0.00383 0.0107 -0.00369
        addressShop<1e-35 gap<1.9052 titleGuides<1e-35 reader<19.981 0.00697 -0.00572 0.0136 beside<0.038711 0.00628
        -0.00819 -0.0115
        titleGuides<1e-35 titleWords<6.5 ended<0.26384 0.00504 -0.00688 0.00382 paragraphs<0.23685 -0.00567
        firm<32.498 0.0152 -0.00481
        prices<1e-35 reader<1.6452 longest<360.5 0.000617 0.0141 longest<342.5 0.00498 -0.00459 ogArticle<1e-35
        -0.0121 0.00397
        linked<0.61325 images<18.5 lines<193.5 0.00821 -0.0041 lines<246.5 -0.00961 longLinks<0.071175 0.0109 -0.00786
        -0.00871
        inHeadings<10.5 pathDepth<3.5 longest<203.5 -0.00936 0.00284 asked<0.18139 0.0178 -0.0026 titleNumber<1e-35
        -0.011 0.00723
        inArticle<0.036025 images<10.5 images<4.5 -0.00316 0.0112 commentShare<0.0026773 -0.00917 0.00579
        paragraphs<0.99787 0.00951 -0.00487
        gap<1.1046 bodyShare<0.26078 -0.00349 firm<1e-35 -0.00126 linked<0.66026 0.0148 -0.00444 paragraphs<0.89279
        -0.00703 0.00254
        buttons<2.5 commas<1.5294 addressForum<1e-35 0.00839 -0.00587 -0.00463 ogArticle<1e-35 reader<1.8723 0.00388
        -0.00878 0.00394
        ogArticle<1e-35 titleGap<4.5 listShare<0.5694 reader<7.0206 0.00949 -0.00101 -0.00895 -0.00939
        repeatShare<0.070124 -0.00304 0.00921
        addressShop<1e-35 ended<0.53418 lines<240.5 -0.00137 0.013 lines<168.5 author<0.4825 -0.0033 0.00846 -0.00734
        -0.0102
        code<0.069619 inHeadings<34.5 bodyLines<44.5 quoteMarks<1.4688 -0.00269 0.00825 collection<1e-35 0.0115
        -0.0033 -0.00855 -0.00958
        bodyLinks<0.033304 gap<1.0329 inside<0.005994 -0.00526 0.00816 -0.0065 inHeadings<2.5 inside<0.0084999 0.0056
        -0.00803 0.00945
        inArticle<0.036025 titleGuides<1e-35 asked<0.0099034 0.002 -0.0072 bodyProse<12.5 -0.00542 0.0101 times<2.5
        0.00898 -0.00585
        titleWords<6.5 lines<64.5 inputs<1.5 0.0132 -0.00538 -0.00475 pageLinks<0.088907 -0.00657 sentences<2.8481
        0.0106 -0.00324
        addressManual<1e-35 addressPage<1e-35 headingShare<0.0015665 -0.00283 beside<0.22884 0.0106
        headingShare<0.04466 0.00733 -0.00818 -0.00984 -0.0101
        paragraphs<0.87963 shape<2.75 -0.00405 0.00621 bodyLetters<1393.5 shape<1.25 -0.00712 0.00629 teasers<201.5
        0.0127 -0.00404
        product<1e-35 ended<0.27113 0.00687 quoteMarks<0.38862 reader<0.79296 0.00398 reader<60.23 -0.00919 0.00604
        0.00312 -0.0105
        inputs<14.5 shareMarks<10.5 -0.00132 titleGap<83 below<0.22302 0.0114 -0.00416 -0.00537 titleGap<79.5 -0.00832
        0.00486
        product<1e-35 dateMarks<1e-35 bodyShare<0.74525 -0.00551 0.00285 inHeadings<19.5 addressForum<1e-35 0.00975
        -0.00503 -0.0049 -0.0108
        tagMarks<6.5 tagMarks<1e-35 ended<0.26384 0.00576 -0.00292 firm<9.9875 shareMarks<1e-35 -0.0038 0.013 -0.00535
        -0.00699
        code<0.069619 pathDepth<2.5 linked<0.0056576 pageLinks<0.04916 0.00616 -0.00851 0.00252 bodyLetters<9974
        0.0125 -0.00645 -0.0104
        headingShare<0.072685 headingShare<0.021355 author<1e-35 -0.00646 0.00134 paragraphs<0.36216 -0.00309 0.0122
        longest<629.5 -0.00921 0.00661
        addressStory<1e-35 code<0.016113 pathDepth<3.5 bodyLinks<0.007344 linksALetter<1.1474 0.00458 -0.00752 0.00307
        0.00786 -0.0109 0.0109
        addressManual<1e-35 dateMarks<9.5 titlePart<0.52826 0.0125 quoteMarks<0.44083 -0.00439 0.00458
        titlePart<0.61715 -0.0126 0.00403 -0.00942
        times<11.5 articles<1e-35 sentences<1.5189 firm<7.5921 0.00718 -0.00608 -0.00466 repeatShare<0.08023 -0.000229
        0.0126 -0.00983
        prices<1e-35 bodyProse<7.5 0.00574 sentences<1.8034 0.00229 titleWords<3.5 0.00509 -0.0111 ogArticle<1e-35
        -0.0104 0.00426
        dateMarks<1e-35 linksALetter<0.33676 0.00633 -0.00547 lines<173.5 0.0095 lines<358 -0.00543 slug<19.5 0.0114
        -0.00339
        bodyLinks<0.031999 gap<1.0373 longest<252.5 -0.00255 0.0075 asked<0.1446 0.00132 -0.0106 bodyLinks<0.04356
        0.0117 0.000153
        titleGuides<1e-35 pathDepth<-1e-35 0.00902 headingShare<0.04466 titleWords<6.5 -0.00372 0.00807 -0.00927
        repeats<8.5 0.0131 -0.0027
        asked<0.1446 slug<28.5 0.00638 -0.00412 commas<0.8266 -0.0106 commas<1.3422 listShare<0.025805 -0.0033 0.011
        -0.00801
        addressManual<1e-35 titlePart<0.52826 dateMarks<4.5 paragraphs<0.98778 0.0151 -0.00317 -0.00692
        dateMarks<1e-35 -0.00644 0.00236 -0.00947
        teasers<38.5 images<18.5 0.00492 lines<248.5 -0.00897 0.00931 titleGuides<1e-35 headings<11.5 0.00276 -0.0104
        0.00613
        addressShop<1e-35 addressManual<1e-35 quoteShare<0.074804 reader<9.2763 0.00809 bodyLetters<5048 -0.00472
        0.00701 -0.00599 -0.00742 -0.00942
        steps<5.5 bodyLinks<0.14522 bodyLinks<0.0075066 titlePart<0.9633 0.0014 -0.00843 gap<1.628 0.0105 4.98e-05
        -0.00785 -0.0091
        below<1e-35 prices<1e-35 listShare<0.012266 pageLinks<0.3895 -0.00501 0.00805 addressManual<1e-35 0.0109
        -0.00513 -0.00633 -0.00652
        addressForum<1e-35 date<0.175 linkCount<160.5 linkCount<77.5 -0.00674 0.00784 -0.0115 linkedHeadings<6.5
        0.00109 0.0125 -0.00943
        pathDepth<-1e-35 0.00892 slugWords<1.5 beside<0.6306 -0.00842 0.00512 paragraphs<0.69717 -0.00373
        product<1e-35 0.00772 -0.00643
        images<4.5 inputs<1.5 0.00291 -0.0103 images<10.5 0.00978 ogArticle<1e-35 -0.00366 commentShare<0.58172 0.0089
        -0.0058
        buttons<1.5 quoteShare<0.074804 0.00621 -0.00602 author<0.7375 reader<51.305 reader<1.6452 0.00126 -0.00961
        0.00605 0.00418
        reader<0.79296 0.00418 inArticle<0.98318 listShare<0.31765 linkedHeadings<13.5 questions<10.197 -0.0125 0.0037
        0.00233 0.00485 0.00419
        titleGap<5.5 bodyLetters<21031 bodyShare<0.31587 -0.00225 0.00876 -0.00572 questions<9.9875 pathDepth<3.5
        -0.00794 0.00497 0.00681
        linked<0.5838 typeProduct<1e-35 code<0.069619 repeats<12.5 0.00437 sentences<1.0584 0.00959 -0.00917 -0.00692
        -0.00854 -0.00996
        quoteMarks<0.41626 meanLine<172.69 titleGuides<1e-35 linkCount<142.5 -0.00647 listShare<0.065883 0.0122
        -0.00479 0.0111 -0.0069 0.00434
        repeats<12.5 inputs<12.5 paragraphs<0.99969 steps<121.5 addressShop<1e-35 0.0101 -0.00555 -0.00635 -0.00483
        -0.00492 -0.00577
        addressManual<1e-35 lines<389.5 reader<0.79296 meanLine<67.009 -0.00432 0.00841 pageLinks<0.43628 -0.00564
        0.00441 0.00704 -0.00723
        asked<0.090282 longest<523.5 pathDepth<3.5 -0.00448 0.00953 0.00905 linked<0.11259 -0.00742 ended<0.49034
        -0.0107 0.00803
        typeProduct<1e-35 steps<11 promptMarks<3.5 bodyLinks<0.06107 0.0101 -0.0043 promptMarks<10.5 -0.00761 0.00614
        -0.0066 -0.00941
        addressShop<1e-35 addressForum<1e-35 slugWords<4.5 titleGuides<1e-35 bodyLines<25.5 0.00294 -0.00535 0.00754
        0.00934 -0.00773 -0.00894
        sharing<1e-35 isRoot<-1e-35 0.00757 buttons<11.5 dateMarks<1e-35 -0.00555 0.00271 -0.0076 dateMarks<11.5
        0.0121 -0.00267
        beside<0.20442 repeatShare<0.11499 -0.00189 inside<0.025752 tagMarks<18.5 0.0155 -0.00251 0.000104 lines<68.5
        0.00596 -0.00696
        linkedHeadings<6.5 prices<1e-35 sharing<1e-35 bodyLetters<2990 0.00214 -0.00575 0.00898 -0.00902 titleGap<8.5
        0.011 -0.00368
        times<11.5 inArticle<0.036025 headings<10.5 0.0037 times<1e-35 author<0.5315 -0.00959 0.00284 0.00739 0.00604
        -0.00811
        addressForum<1e-35 dateMarks<1e-35 linksALetter<0.33676 0.00725 -0.00349 buttons<14.5 headingShare<0.061765
        0.0108 -0.00286 -0.00569 -0.0112
        authorMarks<9.5 images<27.5 bodyLines<80.5 lines<127.5 0.000296 0.0124 -0.00593 commentShare<0.0026773
        -0.00729 0.00692 -0.00737
        author<0.7025 reader<50.14 reader<0.86172 0.000588 images<10.5 -0.000177 repeats<22.5 -0.0119 0.00345 0.0064
        0.00483
        promptMarks<1e-35 gap<1.9245 0.0105 -0.00481 shape<1.75 reader<50.14 pageLinks<0.32208 -0.000808 -0.0111
        0.0046 0.00334
        ogArticle<1e-35 gap<1.1046 linked<0.18155 0.00685 -0.00412 paragraphs<0.94975 -0.00792 0.00301
        bodyLinks<0.14522 0.00907 -0.00693
        buttons<7.5 listShare<0.0036405 ends<1e-35 markupStory<1e-35 -0.00806 0.00636 0.00665 firm<1.894 -0.000402
        0.0168 -0.00486
        inHeadings<8.5 ended<0.76717 asked<0.35343 ended<0.17694 -0.00269 0.00956 -0.00624 -0.00386 authorMarks<1e-35
        -0.00988 0.00471
        titleWords<6.5 pageLinks<0.05663 0.00512 -0.00438 pageLinks<0.088907 -0.00688 date<0.38125 -0.0017 times<12.5
        0.0152 -0.00282
        addressShop<1e-35 inHeadings<32.5 pathDepth<2.5 -0.000189 code<0.016113 buttons<18.5 0.0168 -0.00288 -0.00821
        -0.00703 -0.00937
        ends<1e-35 linkCount<188.5 -0.00377 date<0.15125 -0.00596 0.0103 linkCount<263.5 shape<-1e-35 -0.00252 0.0126
        -0.00608
        repeatShare<0.06539 -0.00368 images<27.5 steps<1e-35 repeatShare<0.14064 0.0156 0.00235 -0.00721
        commas<0.77644 -0.011 0.00318
        date<1e-35 titlePart<0.4367 0.00353 -0.00805 quoteMarks<0.38862 date<0.59875 images<5.5 -0.00698 0.0128
        -0.00516 0.00897
        shareMarks<16.5 shareMarks<6.5 meanLine<126.06 0.00637 dateMarks<1e-35 -0.00613 0.00321 meanLine<45.375
        0.00439 -0.00745 0.00653
        titleGuides<1e-35 bodyProse<26.5 longest<566.5 shape<-7.5 0.00813 -0.00306 0.00755 -0.00774 bodyLines<20.5
        -0.00236 0.0112
        steps<11 typeProduct<1e-35 firm<19.725 bodyLinks<0.14522 addressShop<1e-35 0.00692 -0.00573 -0.00575 -0.00349
        -0.00799 -0.00706
        headingShare<0.021355 inside<0.022141 repeatShare<0.062323 -0.00388 meanLine<310.64 0.0117 -0.00507 -0.0063
        headingShare<0.091496 0.00887 -0.00446
        slug<-1e-35 0.00823 slug<8.5 -0.00787 bodyShare<0.90069 slug<22.5 dateMarks<12.5 0.00931 -0.00425 -0.00256
        -0.00944
        asked<0.090282 pathDigits<1.5 bodyLinks<0.061729 0.00961 -0.00457 -0.00378 pathDigits<3.5 commas<0.77644
        -0.0125 -0.00262 0.00639
        addressShop<1e-35 commas<1.9756 titleOffers<1e-35 steps<55.5 linksALetter<7.6666 0.00543 -0.00592 -0.00727
        -0.00719 -0.00812 -0.009
        ends<1e-35 titleGuides<1e-35 pathDepth<-1e-35 0.00693 -0.00674 bodyProse<17.5 -0.00289 0.0103 longest<810.5
        0.00719 -0.00616
        pathDepth<1.5 pathDepth<-1e-35 0.00778 publishedMeta<1e-35 -0.0102 0.00567 linkedHeadings<2.5 questions<5.0326
        -0.00435 0.00901 0.00639
        isRoot<1e-35 inputs<2.5 headings<19.5 0.00953 -0.0028 titlePart<0.92805 bodyShare<0.27236 -0.00515 0.00658
        -0.00832 -0.00828
        isRoot<1e-35 titleWords<6.5 longest<530.5 -0.00318 0.00552 firm<23.384 pathDigits<9.5 0.0117 -0.00429 -0.00551
        -0.00953
        promptMarks<3.5 bodyLines<25.5 pathDepth<1.5 -0.00094 0.0109 bodyProse<20.5 -0.00701 titleGap<1e-35 -0.00471
        0.00653 -0.00294
        slugWords<1.5 slugWords<-1e-35 0.00789 pathDigits<2.5 -0.0101 0.00359 bodyShare<0.26078 -0.00451 longest<691.5
        0.00682 -0.00434
        addressPage<1e-35 linksALetter<3.1679 commentMarks<1.5 beside<0.22884 0.0095 0.000596 -0.00537 pathDepth<2.5
        -0.00781 0.00339 -0.00879
        pathDepth<-1e-35 0.00813 commas<1.5294 gap<1.628 pageLinks<0.58683 0.00497 -0.0055 longest<542.5 -0.0075
        0.00341 -0.00769
        reader<50.14 quoteMarks<0.41626 shape<2.75 -0.00611 0.00492 pathDepth<1.5 -0.00379 addressManual<1e-35 0.0113
        -0.00449 0.00675
        promptMarks<3.5 addressManual<1e-35 inside<0.14145 0.00858 -0.00367 -0.00628 bodyLines<41.5 -0.00576
        ended<0.26384 0.0101 -0.00254
        paragraphs<0.90566 shape<-1.25 0.00767 addressStory<1e-35 titlePart<0.52826 0.00226 -0.00777 0.00628
        titleGap<5.5 0.0104 -0.00387
        asked<0.16025 longest<523.5 0.00129 0.0106 linkCount<165.5 commas<0.77128 -0.00522 longest<138.5 -0.0053
        0.00948 -0.00894
        images<4.5 -0.00532 titleOffers<1e-35 reader<6.7378 0.00865 repeatShare<0.070124 bodyShare<0.78011 -0.00895
        0.00584 0.00435 -0.0075
        addressShop<1e-35 inHeadings<10.5 authorMarks<9.5 pageLinks<0.14551 0.0109 0.00172 -0.0073 titleGuides<1e-35
        -0.00923 0.00805 -0.00833
        code<0.069619 date<0.15125 sentences<2.0646 -0.00566 0.00467 repeats<12.5 markupPage<1e-35 0.00778 -0.00543
        -0.00429 -0.00908
        paragraphs<0.88843 gap<1.1046 0.00163 captions<4.5 commentMarks<17.5 -0.00961 0.00261 0.00473 shape<1.25
        -0.00282 0.00832
        addressForum<1e-35 date<0.15125 inputs<1e-35 0.00379 -0.00705 linkedHeadings<6.5 shape<1.75 -0.00571 0.00648
        0.0127 -0.0103
        isRoot<1e-35 addressManual<1e-35 product<1e-35 pathDepth<3.5 bodyLinks<1e-35 -0.00405 0.00717 0.0109 -0.0077
        -0.00678 -0.00921
        titlePart<0.99315 prices<1e-35 bodyLinks<0.002389 0.00833 forms<1e-35 -0.00664 lines<193.5 0.00832 -0.00233
        -0.00655 -0.00483
        addressStory<1e-35 inHeadings<10.5 inHeadings<2.5 pageLinks<0.13592 0.00552 longest<523.5 -0.00687 0.00382
        0.0068 -0.00728 0.00836
        ended<0.76717 images<15.5 ended<0.49034 -0.00542 0.00464 linkCount<65.5 -0.00359 typeProduct<1e-35 0.0132
        -0.00466 -0.00342
        gap<1.3355 date<0.11875 longest<445.5 -0.00732 0.00348 headingShare<0.072685 tagMarks<19.5 0.011 -0.00314
        -0.00661 -0.00506
        addressManual<1e-35 listShare<0.0046491 bodyShare<0.43324 0.00245 -0.00666 bodyLines<13.5 -0.00536
        titleGap<1e-35 -0.00255 0.0104 -0.00747
        commas<1.3422 addressForum<1e-35 below<0.0072805 firm<9.9875 0.00765 lines<176.5 0.00532 -0.00829 -0.00437
        -0.00777 -0.00626
        steps<11 bodyLinks<0.0077212 -0.00285 paragraphs<0.37159 -0.00505 bodyShare<0.16583 -0.0054 bodyShare<0.63525
        0.0144 0.00237 -0.00856
        teasers<4.5 linked<0.067733 0.00673 -0.00234 repeatShare<0.12158 sentences<2.4305 -0.009 0.00313 repeats<9.5
        0.0086 -0.0038
        reader<0.79296 titleGap<5.5 0.00808 -0.00276 questions<7.0464 paragraphs<0.95567 -0.00769 authorMarks<9.5
        0.00715 -0.00686 0.00689
        linkedHeadings<1.5 reader<0.86172 0.00328 bodyProse<20.5 -0.00801 titleWords<4.5 -0.00606 0.00704
        shareMarks<1e-35 -0.00313 0.00654
        product<1e-35 headingShare<0.021085 -0.000882 images<92.5 headingShare<0.091496 addressPage<1e-35 0.0132
        -0.00304 -0.00157 -0.00358 -0.00877
        prices<1e-35 inside<0.093387 shareMarks<1e-35 -0.00164 0.00551 buttons<1.5 0.00387 -0.00855 ogArticle<1e-35
        -0.0112 0.00533
        pathDigits<-1e-35 0.00779 commas<0.49958 0.00321 inputs<15.5 pathDigits<2.5 inputs<5.5 -0.00566 0.00199
        0.00517 -0.00869
        pathDepth<3.5 pathDepth<-1e-35 0.00747 listShare<0.0036405 -0.00599 author<0.641 -0.0025 0.00841 ended<0.53907
        0.012 -0.00182
        times<11.5 addressShop<1e-35 pathDepth<1.5 lines<64.5 0.00673 -0.00451 repeatShare<0.08023 6.55e-06 0.0108
        -0.0081 -0.00776
        headingShare<0.0015665 pageLinks<0.069012 0.00581 -0.00483 images<42.5 bodyLetters<14230 pageLinks<0.093652
        -0.00175 0.0105 -0.00334 -0.00396
        addressStory<1e-35 titleGap<75.5 ends<1e-35 -0.00422 linkCount<195.5 linked<0.016009 -0.000895 0.013 -0.00499
        0.00649 0.00858
        addressShop<1e-35 repeats<12.5 steps<5.5 gap<1.7739 0.00845 -0.00181 -0.00557 meanLine<82.454 0.00653 -0.00972
        -0.00816
        listShare<0.012266 -0.00322 longest<292.5 authorMarks<1.5 -0.00965 0.00554 longest<691.5 product<1e-35 0.011
        -0.00447 -0.00379
        inHeadings<10.5 ended<0.76717 times<11.5 gap<1.1235 0.0123 0.00235 -0.00403 -0.00389 ended<0.26384 0.0053
        -0.00871
        bodyProse<20.5 addressShop<-1e-35 0.00758 pathDepth<3.5 -0.00718 bodyProse<7.5 0.0109 -0.00391 bodyProse<26.5
        0.0114 -0.00156
        addressManual<1e-35 addressForum<1e-35 date<1e-35 linksALetter<2.9243 0.00238 -0.00865 changedMeta<1e-35
        0.00861 -0.00148 -0.00704 -0.00686
        ogArticle<1e-35 pathDepth<3.5 images<18.5 titlePart<0.5737 0.00454 -0.00345 -0.00918 inHeadings<1e-35 0.0112
        -0.00284 0.00533
        prices<1e-35 inside<0.093387 longest<648.5 longest<245.5 0.000254 0.0101 -0.00337 -0.00459 inside<0.058881
        -0.00988 0.0043
        sharing<1e-35 meanLine<56.868 -0.007 inHeadings<8.5 ended<0.78596 0.00719 -0.00439 listShare<0.099851 -0.00999
        0.00466 0.00674
        promptMarks<3.5 linkedHeadings<1e-35 -0.00137 slugWords<1.5 -0.000465 0.0146 titlePart<0.71981 author<0.7225
        -0.00907 0.00397 0.0027
        inHeadings<10.5 images<25.5 0.0038 commentShare<0.0026773 -0.0086 0.00551 titleGuides<1e-35 slug<25.5 -0.0132
        0.00344 0.00579
        inArticle<0.775 promptMarks<1e-35 longest<502.5 0.0063 -0.00447 commentShare<0.0022049 forms<6.5 -0.00772
        0.00465 0.00335 0.00314
        inputs<11.5 inHeadings<10.5 gap<1.7739 0.00719 titleGap<1.5 0.00629 -0.00673 -0.00384 repeatShare<0.35587
        -0.00746 0.00558
        shape<1.75 bodyLetters<1393.5 pathDepth<-1e-35 0.00524 -0.0113 inHeadings<10.5 authorMarks<9.5 0.00836
        -0.00783 -0.00564 0.00355
        ended<0.76717 headingShare<0.063109 code<0.016113 addressShop<1e-35 markupForum<1e-35 0.00877 -0.00437
        -0.00638 -0.00652 -0.00586 -0.00462
        markupStory<1e-35 firm<9.9875 longest<744.5 longest<518.5 0.000221 0.0107 -0.00629 teasers<5.5 0.0018 -0.00926
        0.00827
        inputs<12.5 shape<1.75 inHeadings<10.5 inHeadings<2.5 -0.00253 0.00875 -0.00764 0.00606 slug<7.5 0.00485
        -0.00695
        linksALetter<2.8949 commas<1.3422 promptMarks<3.5 0.00804 reader<45.537 commas<0.99941 -0.00687 0.00347
        0.00692 -0.00449 -0.00479
        bodyLines<41.5 shape<2.75 shape<-7.5 0.00709 longest<534.5 -0.00971 0.00242 0.00468 asked<0.226 0.00957
        -0.00438
        questions<0.78504 linkCount<110.5 -0.00186 0.00729 headingShare<0.023287 questions<15.808 -0.0094 0.00463
        beside<0.37348 0.00549 -0.0061
        slug<8.5 slug<-1e-35 0.00645 -0.00843 addressPage<1e-35 longest<691.5 typeProduct<1e-35 0.00642 -0.00574
        -0.00344 -0.00636
        pathDepth<3.5 listShare<0.012266 -0.00449 tagMarks<6.5 firm<0.70526 -0.00152 0.0084 -0.00556 commas<1.3559
        0.0134 -0.00311
        captions<1e-35 prices<1e-35 times<5.5 inHeadings<32.5 0.0037 -0.00674 -0.00733 inside<0.057129 -0.0116 0.00217
        0.00873
        buttons<7.5 commentShare<0.0026773 paragraphs<0.53894 pathDepth<4.5 -0.00885 0.00716 0.00261 0.00873
        inArticle<0.775 -0.0093 0.00321
        inside<0.095033 gap<1.9888 inside<0.013072 titlePart<0.60895 0.00645 -0.00633 0.0089 linkedHeadings<13.5
        -0.00825 0.00697 -0.0061
        date<0.15125 titleWords<1.5 0.00546 inArticle<0.99437 bodyLetters<6575.5 -0.00981 0.00159 0.00303
        changedMeta<1e-35 0.00445 -0.00325
        quoteMarks<0.34788 linkCount<117.5 markupStory<1e-35 -0.00804 0.00488 ended<0.53418 0.00872 -0.00411
        date<0.15125 -0.00237 0.00757
        pathDepth<3.5 headingShare<1e-35 inputs<3.5 0.00128 -0.00785 headingShare<0.11392 0.0047 -0.0064 steps<11
        0.0115 -0.00459
        addressForum<1e-35 linkCount<116.5 titleGap<4.5 0.00203 slug<36.5 -0.0105 0.00474 longest<738.5 0.00774
        -0.00592 -0.00782
        addressForum<1e-35 promptMarks<23.5 frames<1e-35 sharing<1e-35 -0.0019 0.00779 linked<0.13738 0.0107 -0.00129
        -0.00502 -0.00764
        titlePart<0.49105 addressManual<1e-35 paragraphs<0.98778 0.0106 -0.00366 -0.00489 titleWords<5.5 -0.0065
        paragraphs<0.87963 -0.0018 0.00903
        dateMarks<1e-35 -0.00334 bodyShare<0.16375 -0.00455 pageLinks<0.076398 -0.00378 dateMarks<15.5 teasers<201.5
        0.0131 -0.0036 -0.00241
        repeatShare<0.056652 bodyShare<0.79017 -0.00774 bodyShare<0.87801 0.00855 -0.00362 headings<13.5 buttons<11.5
        0.00844 -0.00285 -0.00171
        titleWords<6.5 quoteMarks<1.7479 -0.00495 addressManual<1e-35 0.00692 -0.0052 linkCount<77.5 -0.00319
        addressForum<1e-35 0.0112 -0.00242
        captions<1e-35 slugWords<-1e-35 0.00648 reader<68.555 titleGuides<1e-35 quoteShare<0.22691 -0.00629 0.00584
        0.00171 0.0056 0.00568
        commas<1.5055 promptMarks<2.5 longest<268.5 titleWords<3.5 -0.00801 0.00513 0.0113 meanLine<117.18 0.00367
        -0.00581 -0.00478
        buttons<9.5 lines<136.5 -0.00186 linked<0.19877 prices<1.5 0.0119 -0.00253 -0.00234 authorMeta<1e-35 -0.00686
        0.00535
        linked<0.44722 linkCount<119.5 -0.00229 slug<30.5 teasers<245 bodyShare<0.8669 0.0116 -0.00225 -0.00236
        -0.00245 -0.00566
        addressForum<1e-35 titleWords<5.5 -0.00213 titlePart<1.0053 addressShop<1e-35 typeProduct<1e-35 0.0105
        -0.00364 -0.00418 -0.00365 -0.00756
        paragraphs<0.53894 pathDepth<4.5 -0.00584 0.00645 titleGuides<1e-35 ends<1.5 meanLine<208.35 -0.00604 0.00321
        0.00689 0.0109
        date<0.15125 titleGuides<1e-35 -0.00601 0.00357 addressForum<1e-35 titleWords<5.5 -0.000812 longest<810.5
        0.0123 -0.00225 -0.00668
        ended<0.52966 paragraphs<0.91841 code<0.076269 0.00799 -0.00323 -0.00385 articles<1e-35 -0.00562 times<2.5
        0.00657 -0.0063
        headingShare<0.023287 teasers<4.5 0.000919 -0.0062 headingShare<0.072685 date<1e-35 -0.000672 0.0118
        date<0.51875 0.00279 -0.00835
        times<11.5 dateMarks<1e-35 bodyShare<0.76726 -0.00578 reader<6.2762 -0.00407 0.0105 product<1e-35 0.00633
        -0.0069 -0.00795
        date<1e-35 asked<0.28952 -0.00614 0.00336 inHeadings<35.5 dateMarks<9.5 sentences<2.9904 0.00928 -0.00247
        -0.00217 -0.00617
        pathDepth<3.5 pageLinks<0.055185 0.00679 questions<10.197 headingShare<0.0070863 -0.00727 0.000511 0.00702
        headingShare<0.0057994 0.014 -0.00502
        titlePart<0.78405 titlePart<0.49105 0.00209 -0.00607 linked<0.045628 titlePart<0.90373 0.00572 inside<0.016448
        -0.0106 0.00249 0.0103
        lines<240.5 lines<193.5 0.000166 -0.00813 meanLine<150.55 typeProduct<1e-35 addressManual<1e-35 0.0126
        -0.00285 -0.00312 -0.00545
        addressStory<1e-35 meanLine<113.04 0.00182 lines<193.5 gap<1.9888 0.0047 longest<530.5 -0.0112 0.00392
        -0.00838 0.00671
        addressForum<1e-35 addressManual<1e-35 titlePart<0.99315 product<1e-35 bodyProse<4.5 -0.000578 0.00871
        -0.00528 -0.00243 -0.00643 -0.00814
        linked<0.44722 typeProduct<1e-35 lines<255.5 lines<193.5 0.00303 -0.00581 longest<744.5 0.0109 -0.00442
        -0.00644 -0.00629
        addressManual<1e-35 promptMarks<3.5 0.00522 titlePart<0.2873 0.0054 titlePart<0.78405 -0.00661 shape<1.75
        -0.00297 0.00673 -0.00817
        addressForum<1e-35 inHeadings<10.5 typeProduct<1e-35 repeats<9.5 0.00604 -0.00158 -0.00617 author<0.514
        -0.00798 0.00457 -0.00693
        asked<0.18139 bodyLinks<0.041807 linksALetter<4.2359 0.00718 -0.00525 -0.00528 commas<0.83982 -0.00916
        commas<1.5055 0.00508 -0.00612
        lines<253.5 meanLine<205.1 -0.00413 pageLinks<0.26982 -0.0017 0.00893 meanLine<181.78 times<24.5 0.0111
        -0.00273 -0.00518
        typeProduct<1e-35 bodyLetters<13154 bylines<1e-35 images<9.5 0.00526 -0.00363 0.00743 ogArticle<1e-35 -0.00858
        0.00487 -0.00746
        pathDepth<2.5 bodyLines<44.5 -0.00527 0.00349 steps<1e-35 authorMarks<15.5 bodyLines<122.5 0.0128 -0.00399
        -0.00415 -0.00765
        dateMarks<19.5 articles<1e-35 questions<0.85948 0.00101 -0.00641 times<2.5 addressManual<1e-35 0.00892
        -0.00399 -0.00276 -0.00748
        pathDepth<-1e-35 0.00702 commas<0.49958 0.00403 pathDepth<1.5 -0.00819 commas<0.74231 -0.00717 author<0.514
        -0.000903 0.00886
        buttons<1.5 linkCount<188.5 inputs<1.5 linkCount<95.5 0.00819 -0.00404 -0.0052 0.00748 asked<0.091608 0.000582
        -0.00584
        below<1e-35 inputs<11.5 listShare<0.034033 ogArticle<1e-35 -0.00266 0.00772 linkCount<47.5 -0.00343 0.012
        -0.00429 -0.00621
        pathDepth<3.5 forms<1.5 slug<8.5 -0.00476 headings<16.5 0.00833 -0.00216 -0.00442 bodyLines<81.5 0.0108
        -0.00533
        inArticle<0.52419 quoteMarks<2.8073 bodyLines<8.5 0.00195 markupStory<1e-35 -0.00789 0.00376 0.00514
        quoteMarks<1.2771 0.00824 -0.00541
        titleOffers<1e-35 sharing<1e-35 inside<0.025752 pathDepth<1.5 -0.00411 sentences<0.4255 -0.00398 0.00933
        -0.00475 0.00794 -0.00737
        inHeadings<10.5 pathDepth<2.5 inHeadings<1.5 -0.00468 0.00489 forms<2.5 0.0104 -0.00272 titleGuides<1e-35
        -0.00843 0.00547
        headingShare<0.044133 times<11.5 articles<1e-35 buttons<5.5 headings<1.5 -0.00364 0.00671 -0.00697 0.00901
        -0.00701 -0.00544
        addressShop<1e-35 slug<8.5 -0.0032 asked<0.16268 beside<0.1432 0.0104 -0.000933 asked<0.46771 -0.00424 0.00569
        -0.00702
        asked<0.090282 linked<0.61325 pathDigits<1.5 0.00919 -0.00203 -0.00507 reader<1.6452 0.00338 date<0.7825
        -0.00774 0.00269
        reader<0.79296 pathDepth<3.5 longest<245.5 -0.00486 0.00645 0.0125 firm<4.1537 reader<13.216 -0.00571 0.0063
        -0.00572
        ogArticle<1e-35 repeats<12.5 slugWords<1.5 repeats<4.5 -0.00743 0.004 0.00318 -0.00784 linkCount<73.5 -0.00406
        0.00858
        sharing<1e-35 pathDepth<3.5 questions<10.197 pathDepth<-1e-35 0.00615 -0.00529 0.00633 inHeadings<10.5 0.011
        -0.00553 0.00733
        sharing<1e-35 inputs<2.5 shape<1.25 -0.00252 0.00705 dateMarks<1.5 -0.00831 tagMarks<2.5 0.00615 -0.00502
        0.00784
        lines<136.5 -0.00401 buttons<9.5 date<0.15125 bodyLinks<0.022339 0.00453 -0.00795 inputs<24.5 0.0112 -0.00262
        -0.00303
        date<0.15125 sentences<2.0646 -0.00649 0.0037 sentences<2.1132 titlePart<0.46211 shape<1.25 -0.00683 0.00504
        0.00679 -0.00393
        pageLinks<0.055185 0.00801 headings<2.5 -0.00767 headings<13.5 inside<0.09627 prices<1e-35 0.0102 -0.00447
        -0.00571 -0.00283
        addressShop<1e-35 linked<0.44722 listShare<0.5959 listShare<0.0046491 longest<414.5 0.00385 -0.00356 0.00769
        -0.00435 -0.00528 -0.00811
        dateMarks<1e-35 meanLine<117.63 0.00325 -0.00519 dateMarks<9.5 slug<58.5 0.00766 -0.00449 asked<0.097392
        0.00423 -0.00637
        inArticle<0.11408 titleWords<1.5 0.00548 times<1e-35 -0.00552 0.004 titleGap<6.5 product<1e-35 0.0092 -0.00367
        -0.00463
        titleOffers<1e-35 repeatShare<0.11499 reader<1.2962 0.00325 -0.00359 quoteShare<0.066387 images<64.5 0.00959
        -0.00198 -0.0051 -0.00632
        isRoot<-1e-35 0.00627 meanLine<113.04 images<14.5 -0.00327 headingShare<0.10165 0.00725 -0.00396
        questions<5.893 -0.00627 0.00378
        slug<8.5 slug<-1e-35 0.00693 headings<23.5 -0.0103 0.00348 commas<1.0171 lines<108.5 0.0052 -0.00373 0.00641
        pageLinks<0.30762 bodyProse<26.5 repeatShare<0.19663 0.00751 -0.00283 -0.00208 shape<1.75 -0.00845
        prices<1e-35 0.00705 -0.00427
        ends<1e-35 lines<253.5 -0.00525 asked<0.097392 0.00715 -0.00259 lines<326.5 slug<6.5 -0.00184 0.011 -0.00475
        linksALetter<2.8949 images<10.5 steps<107.5 0.00935 -0.00508 linksALetter<2.2942 -0.00354 0.00662 frames<1e-35
        -0.00734 0.00401
        meanLine<117.63 inside<0.12914 titleWords<9.5 0.00787 -0.00433 -0.00527 longest<530.5 titleWords<7.5 -0.00791
        0.00317 0.00223
        bodyLinks<0.14522 firm<10.232 titlePart<0.60088 bodyProse<25.5 0.00896 -0.00384 firm<1e-35 -0.0044 0.00357
        -0.00385 -0.00844
        teasers<42.5 commas<1.5659 inputs<12.5 images<2.5 -0.00292 pageLinks<0.58958 0.0101 -0.0018 -0.00286 -0.0051
        -0.00463
        reader<0.79296 pageLinks<0.50316 times<3.5 0.00979 -0.0051 -0.00235 paragraphs<0.90566 addressStory<1e-35
        -0.00603 0.00533 0.00169
        inHeadings<10.5 pathDepth<3.5 ogArticle<1e-35 -0.00247 0.00478 steps<55.5 0.0127 -0.00319 gap<1.0373 0.00421
        -0.0072
        bodyLines<9.5 prices<1.5 0.00529 -0.00634 reader<50.14 author<0.7325 -0.0061 commas<0.6948 -0.00424 0.00634
        0.00569
        inputs<12.5 shape<2.75 asked<0.2514 titlePart<0.61416 -0.00668 0.000991 commas<1.5055 0.00736 -0.0053 0.00873
        -0.00459
        steps<11 pathDepth<2.5 commentShare<0.0038973 -0.00287 0.00542 teasers<38.5 date<0.9275 0.0141 -0.0022
        -0.00299 -0.00709
        inputs<12.5 author<1e-35 -0.00258 longest<154.5 -0.00489 0.00909 linkCount<175.5 longest<664.5 -0.0106 0.00396
        0.00317
        titleGap<6.5 reader<6.1256 listShare<0.22794 0.0108 -0.00372 repeatShare<0.21157 -0.00446 0.0046 reader<14.129
        -0.00642 0.00314
        times<11.5 inArticle<0.11408 reader<1.4546 forms<1.5 0.00808 -0.00347 -0.00255 quoteMarks<2.426 0.0085
        -0.00376 -0.00645
        bodyProse<4.5 -0.00431 bodyProse<26.5 bodyLines<22.5 questions<0.78504 0.00446 -0.00556 0.0102 slug<12.5
        0.00327 -0.00585
        gap<1.1046 images<18.5 lines<118.5 -0.00026 0.0107 -0.00373 gap<2.8091 -0.00506 titleGap<5.5 0.00922 -0.00356
        linksALetter<2.8949 addressManual<1e-35 addressForum<1e-35 reader<18.29 prices<1e-35 0.0106 -0.00323 -0.000261
        -0.00505 -0.00683 -0.00496
        isRoot<-1e-35 0.00695 shape<2.75 longest<523.5 bodyShare<0.74084 -0.00712 0.00349 0.00237 longest<367.5
        0.00923 -0.0049
        quoteShare<0.051544 steps<3.5 titleOffers<1e-35 addressShop<1e-35 asked<0.71073 0.00683 -0.00365 -0.0056
        -0.00482 -0.00516 -0.00611
        addressManual<1e-35 shape<1.25 promptMarks<1e-35 0.00502 -0.00443 pageLinks<0.088907 -0.00208 ended<0.17694
        -0.00288 0.00931 -0.00676
        """
}
