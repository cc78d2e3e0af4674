/// Weights of the page model. Written by Tests/Training/train_page.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `PageShape` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum PageTrees {
    static let table = """
        titleWords<4.5 bodyShare<0.59326 0.0622 0.0984 longest<139.5 0.0654 typeSite<1e-35 0.139 buttons<6.5 0.122
        0.0793
        titleWords<4.5 slug<-1e-35 0.0257 -0.0358 below<0.0057997 slugWords<3.5 teasers<75.5 0.0148 -0.0252 0.0357
        -0.022
        ogArticle<1e-35 longest<224.5 -0.0443 prices<1e-35 linkCount<210.5 0.0141 -0.0215 -0.0346 bodyProse<2.5
        -0.0326 0.0339
        ogArticle<1e-35 gap<1.3021 bodyShare<0.24208 -0.0308 addressManual<1e-35 0.0225 -0.0303 -0.0405
        bodyShare<0.079029 -0.0248 0.0334
        bodyShare<0.5282 sharing<1e-35 addressList<-1e-35 0.0324 markupStory<1e-35 -0.0357 0.0217 0.0231 below<1e-35
        0.026 -0.0283
        ogArticle<1e-35 addressShop<-1e-35 0.0336 bodyLinks<0.0028581 markupStory<1e-35 -0.04 0.0204 -0.00855
        titlePart<0.46211 -0.011 0.0332
        author<0.5075 shape<2.25 slug<-1e-35 0.0299 -0.038 titleGuides<1e-35 -0.00599 0.028 bodyProse<2.5 -0.0241
        0.0315
        ogArticle<1e-35 gap<1.3021 bodyProse<1.5 -0.0361 prices<1e-35 0.0196 -0.0233 -0.0364 bodyProse<2.5 -0.025
        0.0301
        author<0.5075 slug<25.5 slug<-1e-35 0.0279 -0.0328 bodyLinks<0.0026614 -0.021 0.0183 forumData<1e-35 0.0297
        -0.0336
        author<0.5075 titleGuides<1e-35 pathDepth<-1e-35 0.0282 slug<40.5 -0.0339 0.0132 0.0148 ogArticle<1e-35
        0.00904 0.035
        bodyProse<4.5 -0.029 publishedMeta<1e-35 titleGuides<1e-35 sharing<1e-35 below<1e-35 -0.0087 -0.036 0.024
        0.0242 0.0322
        bodyLetters<896 -0.032 slugWords<4.5 authorMeta<1e-35 news<1e-35 -0.0115 0.0282 0.0306 addressForum<1e-35
        0.0329 -0.0327
        ogArticle<1e-35 longest<204.5 -0.0354 buttons<4.5 titlePart<0.5624 -0.0133 0.0213 -0.0245 bodyLetters<679
        -0.0169 0.0275
        author<0.5075 addressStory<1e-35 pathDepth<-1e-35 0.0275 -0.0282 0.0308 addressForum<1e-35 date<0.49375
        -0.00636 0.0328 -0.0335
        date<0.49375 addressStory<1e-35 -0.0287 0.024 bodyProse<1.5 -0.0289 titlePart<0.40759 -0.0195 dateMarks<15.5
        0.0262 0.00297
        date<0.49375 linksALetter<1.2711 -0.00467 -0.0306 bodyLetters<486.5 -0.0277 below<1e-35 steps<55.5 0.0269
        -0.0143 -0.0118
        ogArticle<1e-35 date<0.49375 titleGuides<1e-35 -0.0302 0.0167 buttons<7.5 bodyLines<1.5 -0.025 0.0223 -0.0237
        0.0231
        shape<2.25 isRoot<-1e-35 0.0301 markupStory<1e-35 addressStory<1e-35 -0.0283 0.0179 0.0243 ogOther<1e-35
        0.0259 -0.00625
        shape<2.25 addressStory<-1e-35 0.0294 bodyShare<0.59326 -0.0305 -0.00157 ogOther<1e-35 0.0258
        bodyShare<0.76502 -0.0181 0.0288
        author<0.5075 titleWords<5.5 -0.0282 meanLine<51.52 -0.0282 promptMarks<48 0.0158 -0.0188 addressForum<1e-35
        0.0273 -0.0319
        author<0.5075 addressStory<1e-35 slugWords<-1e-35 0.0245 -0.0242 0.0307 addressForum<1e-35 date<0.25 -0.00911
        0.0299 -0.0302
        author<0.5075 shape<2.25 pathDepth<-1e-35 0.0246 -0.0271 0.00713 ogOther<1e-35 0.0265 buttons<6.5 0.0222
        -0.0226
        author<0.5075 addressStory<1e-35 slug<-1e-35 0.024 slugWords<6.5 -0.0257 0.00901 0.0259 addressForum<1e-35
        0.0249 -0.0295
        date<0.49375 slug<24.5 -0.0244 bodyLinks<0.0073697 -0.0214 0.0184 addressForum<1e-35 addressShop<1e-35 0.0231
        -0.0231 -0.0334
        shape<2.25 isRoot<-1e-35 0.0272 markupStory<1e-35 -0.0245 0.0216 ogArticle<1e-35 buttons<7.5 0.0164 -0.0165
        0.0261
        bodyLetters<896 -0.0259 markupStory<1e-35 below<1e-35 promptMarks<39.5 code<0.058033 0.0137 -0.0168 -0.0116
        -0.0203 0.0293
        author<0.5075 slugWords<3.5 pathDepth<-1e-35 0.0228 -0.0244 0.00705 addressForum<1e-35 date<0.49375 -0.00297
        0.0286 -0.0279
        date<0.53625 slug<24.5 -0.0226 0.000185 bodyProse<2.5 -0.0201 repeats<11.5 0.0224 markupStory<1e-35 -0.012
        0.0242
        author<0.5075 slug<24.5 pathDepth<-1e-35 0.0219 -0.0245 linksALetter<2.0663 0.0137 -0.0127 bylines<11.5 0.0206
        -0.0227
        ogArticle<1e-35 linksALetter<1.2501 date<0.38125 -0.0116 0.0161 slug<-1e-35 0.0241 -0.0232 bodyLetters<1441
        -0.00594 0.0234
        shape<2.25 slug<-1e-35 0.0256 addressStory<1e-35 markupStory<1e-35 -0.0242 0.0159 0.0201 gap<2.7947 0.0206
        -0.0207
        shape<2.25 pathDepth<-1e-35 0.0246 addressStory<1e-35 -0.0207 0.0182 gap<2.0697 meanLine<51.52 -0.0205 0.0246
        -0.0155
        titleWords<4.5 longest<555.5 -0.0229 articles<1e-35 -0.0112 0.0288 ogArticle<1e-35 longest<156.5 -0.0239
        0.00483 0.0236
        bodyLetters<1123 -0.0224 addressManual<1e-35 prices<1e-35 articles<17.5 0.019 -0.00509 titleGuides<1e-35
        -0.0223 0.0214 -0.0244
        addressStory<1e-35 markupStory<1e-35 pathDepth<-1e-35 0.025 news<1e-35 bodyProse<8.5 -0.028 -0.011 0.0228
        0.0219 0.0272
        gap<1.8631 bodyLetters<630.5 -0.0232 steps<107.5 below<0.0093915 addressShop<1e-35 0.0226 -0.0168 -0.0128
        -0.0263 -0.0211
        titleWords<4.5 shape<2.75 -0.0215 0.00572 date<0.25 -0.00745 quoteShare<0.10236 bodyLetters<486.5 -0.0148
        0.0216 -0.0199
        author<0.5075 gap<1.3021 bodyLines<2.5 -0.0241 addressManual<1e-35 0.0142 -0.022 -0.0242 gap<2.3229 0.0207
        -0.014
        author<0.5075 addressStory<1e-35 pathDigits<-1e-35 0.0205 -0.0197 0.0256 forumData<1e-35 longest<156.5 -0.0161
        0.0208 -0.0229
        ogArticle<1e-35 addressManual<-1e-35 0.023 titleGuides<1e-35 -0.0184 commentShare<0.0025053 0.0171 -0.0203
        bodyLetters<679 -0.0153 0.0194
        addressStory<1e-35 sharing<1e-35 gap<1.5397 slugWords<4.5 slugWords<-1e-35 0.0218 -0.0154 0.0176 -0.0246
        0.0193 0.0272
        shape<2.25 slugWords<-1e-35 0.0233 linksALetter<1.241 0.00366 -0.0211 addressPage<1e-35 bodyShare<0.14274
        -0.0102 0.0187 -0.0243
        author<0.5425 bodyLetters<1123 -0.0248 slug<27.5 -0.0113 0.0122 date<0.25 -0.0077 bodyLinks<0.17201 0.0211
        -0.0179
        titleWords<4.5 author<0.5425 -0.0212 0.0066 gap<2.5507 addressShop<1e-35 listShare<0.62387 0.0206 -0.0102
        -0.0166 -0.0156
        ogArticle<1e-35 addressStory<1e-35 slugWords<-1e-35 0.0219 titleGuides<1e-35 -0.0216 bodyLinks<0.023915
        -0.0136 0.0232 0.0205 0.0168
        titleWords<4.5 sharing<1e-35 -0.0184 0.0124 gap<1.9901 bodyLetters<602.5 -0.0167 0.0201 authorMeta<1e-35
        -0.0218 0.017
        titleWords<4.5 date<0.49375 -0.0221 -0.00293 gap<1.9901 sentences<0.3757 -0.0188 listShare<0.62387 0.0218
        -0.00901 -0.0147
        longest<204.5 -0.0225 below<1e-35 titleGuides<1e-35 meanLine<121.74 -0.00904 reader<33.645 0.0175 -0.0113
        0.0223 -0.0209
        ogArticle<1e-35 gap<1.3021 bodyProse<4.5 -0.0173 0.00849 -0.0234 author<0.5075 gap<1.1978 0.0141 -0.0144
        0.0249
        author<0.6275 bodyShare<0.48027 slug<-1e-35 0.0169 -0.0204 steps<107.5 0.00513 -0.0222 addressForum<1e-35
        0.0188 -0.0248
        gap<1.5917 shape<2.25 slugWords<-1e-35 0.0215 sharing<1e-35 -0.0118 0.0187 0.0207 sharing<1e-35 -0.0213 0.0121
        date<0.49375 titleGuides<1e-35 meanLine<197.54 -0.0236 0.000294 0.0192 addressForum<1e-35 authorMarks<1e-35
        0.00364 0.0212 -0.0303
        titleWords<5.5 author<0.5865 -0.0181 bodyLinks<0.17201 0.0128 -0.0218 ogArticle<1e-35 forms<2.5 0.00704
        -0.0142 0.0234
        author<0.5075 gap<1.1835 meanLine<80.514 -0.0208 titleWords<4.5 -0.00584 0.0188 -0.0186 gap<2.3229 0.0176
        -0.0104
        authorMarks<1e-35 slugWords<2.5 slug<-1e-35 0.0191 -0.0205 0.000674 typeSite<1e-35 typeProduct<1e-35 0.018
        -0.0181 -0.00484
        titleWords<2.5 -0.02 ogOther<1e-35 headingShare<0.072048 0.0204 -0.0131 bodyProse<17.5 -0.0199 longest<657.5
        0.0101 -0.0188
        ogArticle<1e-35 sharing<1e-35 bodyShare<0.76502 addressList<-1e-35 0.0177 -0.0192 0.00364 0.015
        bodyShare<0.16375 -0.0108 0.0191
        ogArticle<1e-35 gap<1.3021 linksALetter<2.8123 0.00609 -0.0152 -0.0202 headingShare<0.072048 inHeadings<1.5
        0.00559 0.0251 -0.0104
        addressStory<1e-35 sharing<1e-35 author<0.7375 slug<-1e-35 0.0186 -0.017 bodyLinks<0.0049703 -0.0117 0.018
        0.0148 0.0249
        addressStory<1e-35 titleGuides<1e-35 meanLine<146.31 -0.0201 bodyLetters<679 -0.0175 0.00491
        headingShare<0.0049827 -0.00383 0.0223 0.024
        ogArticle<1e-35 gap<1.233 bodyProse<4.5 -0.016 0.0127 -0.0199 author<0.5425 bodyProse<7.5 -0.0166 0.0112
        0.0245
        gap<1.9393 bodyLines<1.5 -0.0206 date<0.30375 -0.00686 addressManual<1e-35 addressShop<1e-35 0.0209 -0.0171
        -0.0162 -0.0165
        addressStory<1e-35 author<0.5865 slugWords<-1e-35 0.0188 gap<1.1809 -0.00488 -0.0209 ogOther<1e-35 0.0159
        -0.00832 0.0234
        gap<1.9901 bodyLetters<708.5 -0.0192 addressPage<1e-35 code<0.058033 below<0.0018341 0.0214 -0.00571 -0.0108
        -0.026 -0.0191
        longest<202.5 -0.0212 firm<13.924 linkCount<162.5 ends<1e-35 pathDigits<1e-35 0.0159 -0.00548 0.0253 -0.000902
        -0.00739
        gap<1.431 bodyProse<4.5 -0.0112 addressManual<1e-35 addressPage<1e-35 0.0188 -0.0209 -0.0164 bodyLinks<0.00226
        -0.0236 -0.00208
        titleWords<6.5 gap<1.233 pageLinks<0.5153 ogOther<1e-35 0.0168 -0.0108 -0.0161 -0.0178 ogOther<1e-35 0.0212
        -0.00026
        gap<1.9901 bodyProse<2.5 -0.0153 date<0.30375 -0.00397 slugWords<3.5 bodyLines<39.5 0.0167 -0.00378 0.0223
        -0.0171
        gap<1.233 bodyLetters<486.5 -0.0206 addressManual<1e-35 prices<1e-35 0.021 -0.00839 -0.0159 titleGuides<1e-35
        -0.0174 0.0116
        longest<204.5 -0.0184 titlePart<0.67769 lines<331.5 longest<390.5 -0.0105 0.0122 -0.0186 addressPage<1e-35
        0.0128 -0.0195
        titleWords<4.5 linkCount<87.5 0.00412 -0.0184 inputs<12.5 ogOther<1e-35 0.0189 slugWords<1.5 -0.0197 0.00907
        -0.00903
        titleWords<6.5 author<0.7375 slug<-1e-35 0.0156 -0.0155 0.0076 ogOther<1e-35 0.0176 headingShare<0.014207
        -0.0189 0.00984
        sharing<1e-35 bodyProse<4.5 pathDepth<-1e-35 0.0116 -0.0215 author<0.7375 addressShop<1e-35 -0.00143 -0.022
        0.0133 0.0191
        addressStory<1e-35 date<0.78875 pathDepth<-1e-35 0.019 -0.0146 addressForum<1e-35 headingShare<0.092633 0.0212
        -0.0139 -0.0254 0.0213
        addressStory<1e-35 markupStory<1e-35 pathDepth<-1e-35 0.0192 longest<392.5 -0.0188 inputs<13.5 0.00684 -0.0187
        0.0167 0.0211
        longest<202.5 -0.0199 inputs<15.5 shape<1.25 reader<1.4804 0.0147 -0.0112 headingShare<0.076878 0.0177
        -0.00543 -0.0157
        ends<1e-35 below<1e-35 sentences<0.86812 -0.0172 date<0.5475 -0.00571 0.0106 -0.0201 inputs<11.5 0.0208
        -0.00681
        sharing<1e-35 titleGuides<1e-35 meanLine<197.54 -0.0153 lines<168.5 0.0159 -0.00942 quoteShare<0.10236 0.013
        -0.0176 0.0161
        addressStory<1e-35 markupStory<1e-35 addressStory<-1e-35 0.0193 inputs<9.5 shareMarks<10.5 -0.0115 0.0118
        -0.0213 0.0167 0.0212
        ogArticle<1e-35 pathDepth<-1e-35 0.0178 shape<2.25 -0.017 longLinks<0.030152 -0.00798 0.0207 shape<1.75
        0.000677 0.0177
        titleWords<5.5 titleGuides<1e-35 dateMarks<1e-35 -0.0203 meanLine<203.14 -0.00956 0.0164 0.0156 ogOther<1e-35
        0.0177 -0.00732
        titleWords<3.5 -0.0164 inputs<12.5 linksALetter<3.785 pageLinks<0.058491 -0.00377 shape<1e-35 0.00111 0.021
        -0.0081 -0.00799
        titleGuides<1e-35 sentences<1.0185 -0.0177 titleWords<6.5 dateMarks<1e-35 -0.0126 0.0044 0.0144 bodyLines<21.5
        -0.00502 0.0237
        titleGuides<1e-35 author<0.5425 pathDigits<-1e-35 0.0165 -0.016 ogArticle<1e-35 -0.00256 0.0188
        bodyShare<0.14274 -0.0127 0.0183
        gap<1.5917 bodyProse<4.5 -0.0114 addressPage<1e-35 product<1e-35 titleWords<4.5 0.00457 0.0224 -0.0141 -0.017
        -0.012
        shape<1.25 slug<-1e-35 0.0182 -0.0139 addressForum<1e-35 times<1e-35 buttons<2.5 0.0183 -0.00426 0.0252
        -0.0216
        addressStory<1e-35 author<0.5425 slugWords<-1e-35 0.016 longest<442.5 -0.0184 -0.00241 addressForum<1e-35
        0.0133 -0.0183 0.0201
        longest<202.5 -0.0178 buttons<7.5 ends<1e-35 titlePart<0.62447 -0.00871 0.00989 0.0223 ogOther<1e-35 -0.00055
        -0.0182
        addressStory<1e-35 ends<1e-35 slugWords<-1e-35 0.0152 -0.0125 buttons<8.5 0.0197 -0.00817 longest<147.5
        -0.0103 0.0242
        addressStory<1e-35 ogArticle<1e-35 slugWords<-1e-35 0.0167 slugWords<1.5 -0.022 inputs<9.5 0.00538 -0.0219
        0.00935 0.0226
        bodyShare<0.31688 date<0.49375 -0.0202 titlePart<0.60533 -0.0138 0.00937 titleWords<2.5 -0.00983
        quoteShare<0.055758 0.012 -0.0119
        inputs<12.5 slugWords<1.5 pathDepth<-1e-35 0.0164 -0.0145 addressPage<1e-35 listShare<0.72621 0.0153 -0.0102
        -0.015 -0.0107
        addressStory<1e-35 bodyLetters<679 -0.0178 headingShare<0.063882 steps<1e-35 below<0.0018341 0.0135 -0.00793
        -0.0186 -0.0179 0.0209
        ogArticle<1e-35 below<1e-35 slugWords<1.5 slugWords<-1e-35 0.0166 -0.0193 0.00362 -0.0219 author<0.5425
        -0.000818 0.0213
        titleGuides<1e-35 slugWords<5.5 pathDepth<-1e-35 0.0179 -0.0121 0.0115 bodyShare<0.14274 -0.0148 slugWords<6.5
        0.0246 0.000578
        addressForum<1e-35 date<0.7825 titleGuides<1e-35 slugWords<-1e-35 0.0164 -0.0122 0.0145 markupPage<1e-35
        0.0197 -0.00915 -0.0237
        addressStory<1e-35 titleGuides<1e-35 meanLine<146.31 -0.0159 teasers<153.5 0.0065 -0.0179 addressForum<1e-35
        0.0192 -0.0204 0.0192
        gap<1.1046 bodyProse<4.5 -0.0101 addressManual<1e-35 0.0206 -0.0112 ends<1e-35 -0.012 inputs<11.5 0.0167
        -0.00976
        ogArticle<1e-35 linksALetter<1.0647 repeats<3.5 0.0184 -0.00246 pathDepth<-1e-35 0.0158 sharing<1e-35 -0.0158
        0.00998 0.0112
        gap<1.1809 meanLine<80.514 -0.0116 below<0.0091608 0.0177 -0.0056 addressStory<1e-35 meanLine<223.33 -0.0154
        0.00811 0.0165
        longest<202.5 -0.016 firm<19.412 lines<168.5 0.0169 titleWords<4.5 -0.0131 forms<2.5 0.0153 -0.00974 -0.0163
        addressStory<1e-35 bodyLinks<0.02349 gap<1.1076 bodyProse<4.5 -0.0127 0.016 -0.0166 beside<0.23041 0.0128
        -0.00633 0.0214
        sharing<1e-35 ogArticle<1e-35 linkCount<95.5 questions<1.2587 -0.00649 0.0212 -0.0122 0.00702
        sentences<0.30353 -0.0117 0.0204
        author<0.7375 prices<1e-35 longest<246.5 -0.0123 linkCount<96.5 pageLinks<0.087912 -0.00759 0.0293 -0.00269
        -0.0169 0.0124
        addressForum<1e-35 authorMarks<1e-35 sentences<1.2454 -0.0131 linksALetter<3.9262 0.00626 -0.0144
        beside<0.74277 0.0138 -0.0126 -0.0229
        sharing<1e-35 linksALetter<2.798 titleOffers<1e-35 beside<0.033614 -0.0068 steps<4.5 0.0145 -0.0103 -0.0175
        -0.0144 0.0164
        bodyShare<0.189 -0.0131 addressManual<1e-35 date<0.78875 slugWords<2.5 -0.00497 0.00909 below<0.047784 0.0188
        -0.00846 -0.0148
        titleGuides<1e-35 sentences<1.1047 -0.0164 reader<1.6612 images<1e-35 -0.0138 0.017 -0.00513
        addressForum<1e-35 0.0188 -0.0173
        addressStory<1e-35 sentences<1.1047 -0.0128 date<0.8825 longest<390.5 -0.01 articles<1e-35 -0.00485 0.017
        0.0116 0.0173
        markupStory<1e-35 sharing<1e-35 addressDate<-1e-35 0.0153 forms<2.5 titleWords<4.5 -0.0125 0.00364 -0.02 0.012
        0.0171
        addressForum<1e-35 titleGuides<1e-35 slugWords<5.5 pathDepth<-1e-35 0.0167 articles<1e-35 -0.0166 0.00106
        0.0152 0.0169 -0.0225
        longest<202.5 -0.0152 gap<1.0674 0.0145 beside<0.23041 promptMarks<3.5 0.0144 bodyLinks<0.024062 -0.00909
        0.012 -0.0136
        addressStory<1e-35 ogOther<1e-35 titleOffers<1e-35 images<2.5 -0.0134 questions<3.7629 0.0151 -0.0106 -0.0174
        -0.0142 0.017
        gap<1.6946 meanLine<84.195 reader<10.796 -0.0189 0.00555 lines<329.5 steps<1.5 0.017 -0.00553 -0.00617 -0.0139
        addressStory<1e-35 markupStory<1e-35 addressStory<-1e-35 0.0156 inputs<9.5 -0.00441 -0.0179 markupShop<1e-35
        0.0161 -0.0143 0.0162
        sharing<1e-35 below<1e-35 dateMarks<1e-35 slug<45.5 -0.0107 0.0145 titlePart<0.36603 -0.0121 0.0108 -0.0148
        0.0162
        author<0.7075 gap<1.1809 meanLine<72.784 -0.0177 linkCount<212 0.0152 -0.00776 -0.0127 addressForum<1e-35
        0.0161 -0.0116
        sharing<1e-35 titleGuides<1e-35 pathDepth<-1e-35 0.0146 -0.00954 linksALetter<1.5241 0.0179 -0.00469
        prices<5.5 0.0215 -0.00646
        headingShare<0.07554 headingShare<0.021481 author<0.7325 addressPage<-1e-35 0.014 -0.0114 0.00865 date<0.3525
        0.000393 0.0209 -0.0198
        gap<1.1809 bodyShare<0.27256 -0.00829 bodyShare<0.88268 0.0181 -0.00559 bodyLinks<0.023915 ends<1e-35 -0.0201
        0.00129 0.00602
        sharing<1e-35 markupStory<1e-35 ogArticle<1e-35 -0.01 pageLinks<0.068255 -0.0147 0.0072 buttons<7.5 0.0204
        -0.00851 0.0165
        author<0.7375 gap<1.233 bodyShare<0.26289 -0.0122 listShare<0.5959 lines<99.5 -0.0032 0.0178 -0.0156 -0.0124
        0.0122
        firm<19.412 tagMarks<6.5 bodyProse<1.5 -0.0125 0.00883 inputs<13.5 0.0041 -0.0202 titleNumber<1e-35 -0.0227
        0.00707
        markupStory<1e-35 titleGuides<1e-35 addressStory<1e-35 slugWords<-1e-35 0.0159 -0.0127 0.0115 bodyProse<17.5
        -0.00679 0.021 0.0193
        inputs<15.5 meanLine<79.024 -0.0103 firm<16.765 bodyLinks<0.14358 quoteShare<0.055758 0.015 -0.0108 -0.0129
        -0.00842 -0.0118
        sentences<1.0051 -0.0107 headingShare<0.013263 author<0.4675 -0.0139 teasers<121.5 addressForum<1e-35 0.0142
        -0.0133 -0.0116 0.0144
        addressForum<1e-35 titleGuides<1e-35 sentences<1.1047 -0.0146 shareMarks<1e-35 -0.0099 ogOther<1e-35 0.0143
        -0.00838 0.0159 -0.0211
        headingShare<0.072048 headingShare<0.019473 pathDepth<-1e-35 0.0144 images<26.5 -0.000722 -0.0134
        titlePart<0.61733 0.000621 0.0194 -0.0167
        sharing<1e-35 news<1e-35 bodyShare<0.25827 -0.0163 images<17.5 images<4.5 -0.0071 0.0125 -0.00966 0.0157
        0.0141
        titleGuides<1e-35 titleWords<6.5 meanLine<224.59 -0.0126 0.00529 meanLine<84.195 -0.00805 0.0145 inputs<16.5
        0.0194 -0.00536
        gap<1.8631 sentences<0.87596 titleNumber<1e-35 -0.0147 0.00992 lines<317.5 0.0151 -0.00679 longest<572.5
        -0.0144 0.00886
        lines<171.5 bodyLetters<1393.5 -0.00942 images<18.5 0.0209 -0.0054 titleNumber<1e-35 -0.00879 pathDigits<1e-35
        0.0169 -0.00748
        gap<1.233 firm<0.69316 meanLine<80.514 -0.0164 0.0027 0.0151 meanLine<223.33 addressStory<1e-35 -0.0136 0.0129
        0.0119
        addressStory<1e-35 gap<1.9901 firm<13.924 steps<1.5 0.00676 -0.0119 -0.0152 bodyLinks<0.051344 -0.0188 0.00739
        0.0155
        addressStory<1e-35 inputs<9.5 dateMarks<1e-35 -0.00608 below<0.0018341 bodyLetters<11704 0.0208 -0.00634
        -0.00766 -0.0123 0.0171
        addressStory<1e-35 gap<1.9901 authorMarks<1e-35 firm<6.4542 -0.00103 -0.0185 0.00947 -0.0141
        linksALetter<3.1599 0.0209 -0.00799
        gap<1.1809 longest<173.5 -0.0124 longest<688.5 0.0152 -0.00529 longest<547.5 -0.00956 lines<174.5 0.0235
        -0.00631
        headingShare<0.070902 bodyLetters<1123 -0.0101 lines<168.5 0.0164 longest<896.5 titleWords<4.5 -0.00891 0.013
        -0.0206 -0.0144
        sharing<1e-35 headingShare<0.063882 headingShare<0.021481 buttons<2.5 0.00155 inside<0.0036634 0.0043 -0.0172
        0.0136 -0.0187 0.0139
        ends<1e-35 listShare<0.034033 pathDepth<-1e-35 0.0116 -0.0136 0.00214 lines<290.5 listShare<0.5959 0.0197
        -0.00952 -0.00558
        addressForum<1e-35 addressManual<1e-35 longest<202.5 -0.0124 prices<1e-35 images<16.5 0.0213 0.00307 -0.00463
        -0.0191 -0.0196
        addressForum<1e-35 shape<1.25 images<4.5 -0.0164 0.00241 addressShop<1e-35 titlePart<1.0088 0.0132 -0.00856
        -0.0141 -0.0168
        date<0.25 titleGuides<1e-35 -0.0125 0.00894 bodyLinks<0.0047648 reader<0.77696 bodyLetters<679 -0.00815 0.0156
        -0.0122 0.0102
        articles<1e-35 titleGuides<1e-35 slug<-1e-35 0.014 -0.0131 0.00775 inputs<12.5 longest<204.5 -0.00997 0.0197
        -0.0104
        addressForum<1e-35 longest<392.5 markupStory<1e-35 -0.00858 0.0117 bodyLetters<11273 collection<1e-35 0.0183
        -0.0095 -0.00368 -0.0185
        addressForum<1e-35 buttons<2.5 0.0101 bodyProse<15.5 commentMarks<1e-35 -0.017 0.00717 forms<2.5 0.00964
        -0.0119 -0.0183
        titleGuides<1e-35 author<0.7375 lines<171.5 author<1e-35 -0.00757 0.0106 -0.0139 0.00946 addressForum<1e-35
        0.0199 -0.0121
        ogArticle<1e-35 listShare<0.037493 -0.00971 0.0025 headingShare<0.072048 headingShare<0.0049827
        listShare<0.011315 0.00852 -0.0165 0.02 -0.0104
        sharing<1e-35 images<19.5 slug<16.5 images<4.5 -0.0163 0.00296 bodyLetters<796.5 -0.00678 0.0157 -0.00944
        0.0143
        gap<1.1046 bodyProse<4.5 -0.00757 longest<1064 inside<0.1838 0.0209 -0.00439 -0.015 titleWords<6.5 -0.00989
        0.00188
        dateMarks<1e-35 shape<1.25 -0.0143 headingShare<0.070902 0.00725 -0.0161 below<1e-35 authorMarks<26.5 0.0123
        -0.00871 -0.0106
        addressForum<1e-35 titleGuides<1e-35 sentences<2.0477 publishedMeta<1e-35 -0.01 0.0099 images<42.5 0.017
        -0.0068 0.0154 -0.02
        articles<1e-35 slug<-1e-35 0.014 titleWords<4.5 -0.0166 -0.001 articles<1.5 headingShare<0.064553 0.0211
        -0.0065 -0.0046
        ogArticle<1e-35 prices<1e-35 0.000164 -0.0154 images<3.5 -0.00674 bodyLetters<1877.5 -0.00186
        pageLinks<0.058491 -0.00267 0.0236
        gap<1.1809 bodyLetters<486.5 -0.0114 steps<4.5 0.0134 -0.00869 titleGuides<1e-35 -0.0114 headings<21.5
        -0.00358 0.0223
        sentences<0.93073 titlePart<0.71902 -0.017 0.00191 below<1e-35 shareMarks<1.5 -0.00366 buttons<31.5 0.0156
        -0.00855 -0.00976
        inputs<15.5 slugWords<1.5 pathDepth<-1e-35 0.012 -0.0121 buttons<7.5 0.0142 inHeadings<1.5 -0.0121 0.00487
        -0.0106
        addressStory<1e-35 sharing<1e-35 asked<0.089493 inside<0.031196 -0.00453 0.0122 repeats<2.5 0.00687 -0.0115
        0.013 0.0168
        markupStory<1e-35 repeats<13.5 beside<0.18228 slugWords<1.5 -0.00807 addressShop<1e-35 0.0151 -0.0111 -0.00941
        -0.0139 0.0136
        ends<1e-35 reader<29.925 author<0.622 -0.0131 0.00624 firm<12.278 0.0121 -0.0106 listShare<0.5959 0.0117
        -0.0121
        bodyLetters<679 -0.0116 linkCount<150.5 headings<15.5 0.0168 linkCount<74.5 -0.014 linkCount<99.5 0.0187
        -0.00383 -0.00295
        addressForum<1e-35 slugWords<4.5 titlePart<0.99315 beside<0.23041 titlePart<0.33578 -0.0119 0.0109 -0.0109
        -0.0138 0.0101 -0.0174
        date<0.7825 pathDepth<1.5 pathDepth<-1e-35 0.0134 -0.0202 addressShop<1e-35 0.00337 -0.0153 gap<2.5507 0.0136
        -0.011
        addressForum<1e-35 ends<1e-35 bodyLetters<1393.5 -0.0138 headingShare<0.060396 0.00713 -0.0136 buttons<8.5
        0.022 -0.000187 -0.0195
        headingShare<0.063882 headingShare<0.013401 addressStory<-1e-35 0.0137 -0.00639 titleWords<2.5 -0.00717
        listShare<0.58105 0.0202 -0.00356 -0.0137
        authorMeta<1e-35 inputs<11.5 ends<1e-35 inputs<5.5 frames<1.5 -0.00949 0.0114 0.0112 0.0165 -0.0119 0.0154
        sharing<1e-35 gap<1.0674 slugWords<1.5 -0.00965 listShare<0.72621 linksALetter<3.5511 0.0201 -0.00712 -0.0121
        -0.00903 0.0112
        author<0.5075 ends<1e-35 questions<1.1136 -0.0146 -0.000119 images<37.5 0.0161 -0.00818 forms<2.5 0.0119
        -0.00691
        sentences<0.93073 -0.0107 repeats<12.5 titleWords<1.5 -0.00918 beside<0.38422 firm<31.568 0.016 -0.0111
        -0.00523 -0.00717
        titleGuides<1e-35 news<1e-35 pathDepth<-1e-35 0.0131 -0.009 0.0152 commentMarks<1.5 firm<33.707 0.0197
        -0.00993 -0.00736
        headingShare<0.063882 headingShare<0.020841 addressShop<1e-35 ogArticle<1e-35 shape<-7.5 0.0121 -0.00727
        0.0105 -0.0169 0.0137 -0.012
        buttons<2.5 shape<1.25 -0.00378 0.00914 headingShare<0.013263 -0.0153 headingShare<0.07554 date<0.30375
        -0.00831 0.0157 -0.0164
        ends<1e-35 gap<1.0674 bodyShare<0.26644 -0.0122 0.0138 author<0.5315 -0.0135 0.00283 lines<347.5 0.0157
        -0.00741
        bodyLinks<0.022652 asked<0.076436 bodyLetters<679 -0.0112 0.0109 -0.00996 bodyLetters<13333 below<0.0018341
        0.0214 -0.00205 -0.00609
        addressManual<1e-35 bodyLetters<1123 -0.0083 firm<19.412 articles<1e-35 0.000816 articles<19.5 0.0218 -0.00825
        -0.00917 -0.0158
        addressPage<1e-35 addressManual<1e-35 addressShop<1e-35 bodyProse<15.5 meanLine<162.34 -0.00966 0.00675 0.011
        -0.0164 -0.0164 -0.0212
        below<1e-35 firm<13.775 firm<1e-35 -0.00321 0.0142 repeatShare<0.12798 -0.0199 0.00185 headings<47.5 -0.0152
        0.0095
        addressPage<1e-35 longest<291.5 -0.00822 longest<896.5 quoteShare<0.061805 product<1e-35 0.0129 -0.0104
        -0.0137 -0.0112 -0.0203
        ogArticle<1e-35 addressManual<-1e-35 0.0125 articles<1e-35 -0.0104 frames<1e-35 0.00905 -0.0088 beside<0.20667
        0.0153 -0.0028
        lines<171.5 ends<1e-35 titleGuides<1e-35 -0.00321 0.0164 0.0206 news<1e-35 repeats<37.5 -0.0108 0.0109 0.0132
        addressStory<1e-35 titleGuides<1e-35 buttons<2.5 shareMarks<1e-35 -0.00682 0.0121 -0.0118 commentMarks<1.5
        0.0161 -0.00867 0.0191
        addressStory<1e-35 slug<-1e-35 0.014 titleGuides<1e-35 slug<25.5 -0.0137 0.00227 slug<44.5 0.0113 -0.0103
        0.0161
        dateMarks<1e-35 addressStory<1e-35 -0.0102 0.0103 below<1e-35 teasers<81.5 beside<0.63153 0.0203 -0.00407
        -0.00391 -0.00979
        forms<2.5 articles<1e-35 -0.00115 linksALetter<2.1438 0.0189 titleWords<6.5 -0.00925 0.0124 lines<158.5
        0.00889 -0.0127
        addressManual<1e-35 addressForum<1e-35 headingShare<0.063882 isRoot<1e-35 bodyLetters<1123 -0.00451 0.0129
        -0.0148 -0.0108 -0.0155 -0.0168
        reader<0.77696 sentences<0.72403 -0.0132 titleWords<1.5 -0.00669 0.019 longLinks<0.0033673 lines<247.5 -0.0126
        0.00604 0.0061
        inputs<11.5 titleWords<4.5 listShare<0.46395 -0.00751 0.0103 titleOffers<1e-35 images<58.5 0.0175 -0.00529
        -0.00823 -0.00992
        gap<1.0674 sentences<0.72403 -0.00987 longest<1064 0.0134 -0.00829 asked<0.089493 reader<2.1167 -0.0106 0.0125
        -0.0107
        ogArticle<1e-35 reader<29.235 pathDepth<-1e-35 0.0114 -0.0111 bodyLinks<0.033341 -0.00623 0.0153
        bodyLetters<2740 -0.00291 0.0166
        titleOffers<1e-35 articles<1e-35 pathDigits<-1e-35 0.0133 markupStory<1e-35 -0.00822 0.0125 bodyLetters<1039
        -0.00614 0.015 -0.0146
        sharing<1e-35 titleGuides<1e-35 slugWords<-1e-35 0.0121 slugWords<4.5 -0.0114 0.004 linksALetter<1.5599 0.0171
        -0.00638 0.0121
        forms<2.5 promptMarks<20.5 longest<532 0.00267 code<0.2257 addressForum<1e-35 0.0268 -0.00705 -0.00733
        -0.00724 -0.00823
        articles<1e-35 slugWords<-1e-35 0.0123 -0.00689 bodyLinks<0.0034809 -0.00513 slugWords<1.5 -0.00586
        bodyLinks<0.14358 0.0215 -0.0063
        lines<172.5 meanLine<154.03 -0.0056 bodyLetters<708.5 -0.00449 0.0224 titleNumber<1e-35 -0.00935
        bodyLetters<5396.5 -0.00699 0.0138
        lines<171.5 longest<385.5 titleWords<7.5 -0.0098 0.0103 repeatShare<0.14344 bodyShare<0.96904 0.0258 -0.00678
        -0.00596 -0.00574
        addressStory<1e-35 firm<19.412 gap<1.8631 inside<0.0074907 -0.00626 inside<0.16575 0.0103 -0.00754 -0.00939
        -0.0148 0.0154
        buttons<2.5 ends<1e-35 0.00108 0.0149 headingShare<0.013401 -0.0117 addressPage<1e-35 beside<0.35711 0.0117
        -0.00603 -0.014
        titleGuides<1e-35 dateMarks<1e-35 -0.0101 dateMarks<9.5 pageLinks<0.078165 -0.0123 0.0139 -0.0107 slug<44.5
        0.0167 -0.00696
        titleWords<4.5 lines<168.5 dateMarks<1e-35 -0.00555 0.0159 -0.0135 promptMarks<27.5 meanLine<304.55 0.0122
        -0.00758 -0.00627
        longLinks<0.0033673 inHeadings<8.5 times<9.5 0.00365 -0.0147 -0.0121 pathDepth<1.5 -0.0076 addressShop<1e-35
        0.0162 -0.0111
        beside<0.033614 -0.00724 linksALetter<2.5229 beside<0.23041 dateMarks<9.5 0.0174 -0.0046 date<0.82625 -0.00794
        0.0109 -0.00829
        author<0.7375 titleGuides<1e-35 -0.00611 bodyLines<21.5 -0.00622 0.0161 forumData<1e-35 slug<6.5 -0.00472
        0.0194 -0.0101
        addressForum<1e-35 author<0.7375 markupStory<1e-35 questions<3.5874 slugWords<-1e-35 0.0116 -0.00927 0.00681
        0.0105 0.0141 -0.0176
        ogArticle<1e-35 reader<0.77696 buttons<11.5 meanLine<82.563 -0.00706 0.0171 -0.0111 reader<50.552 -0.0129
        0.0108 0.00744
        sentences<1.1047 -0.00864 addressForum<1e-35 beside<0.39799 titlePart<0.99315 repeatShare<0.43891 0.0164
        -0.00624 -0.00317 -0.00686 -0.0119
        headingShare<0.07554 headingShare<0.021481 authorMarks<9.5 listShare<0.11484 0.00577 titleGuides<1e-35 -0.0118
        0.00732 -0.0123 0.0147 -0.015
        images<17.5 bodyLetters<985.5 -0.0113 bodyLetters<13333 0.0151 -0.0064 bodyLines<142.5 inside<0.0031351
        0.00959 -0.0125 0.0103
        addressForum<1e-35 titleWords<5.5 articles<1e-35 -0.0075 0.00478 listShare<0.62387 addressShop<1e-35 0.0164
        -0.00765 -0.0149 -0.0149
        gap<1.8631 inside<0.17786 bodyLetters<486.5 -0.00789 headingShare<0.063882 bodyLetters<24833 0.0155 -0.00827
        -0.00678 -0.011 -0.00585
        titleGuides<1e-35 date<0.39 -0.0116 dateMarks<1e-35 -0.0057 0.00766 commentShare<0.0036992 tagMarks<20.5 0.02
        -0.00832 -0.00801
        addressStory<1e-35 images<18.5 images<2.5 -0.00814 0.0066 reader<4.389 0.00358 repeatShare<0.16309 -0.0172
        -0.0011 0.0137
        titleWords<4.5 -0.00786 images<22.5 images<4.5 -0.00281 0.0143 headings<21.5 inside<0.0031351 0.0112 -0.0132
        0.00922
        below<1e-35 inputs<12.5 shareMarks<1.5 -0.000824 ogOther<1e-35 0.0188 -0.00127 -0.00822 headings<47.5 -0.0158
        0.00869
        addressStory<1e-35 headings<11.5 bodyLetters<708.5 -0.00725 0.00806 authorMarks<1e-35 buttons<14.5 -0.0183
        3.56e-05 0.00501 0.0118
        articles<1e-35 pathDigits<-1e-35 0.012 titleGuides<1e-35 -0.013 0.00511 articles<1.5 0.0101 teasers<26.5
        -0.0139 0.00541
        ends<1e-35 promptMarks<3.5 inHeadings<11.5 pageLinks<0.2058 0.0137 -0.00296 -0.00938 -0.00736 buttons<8.5
        0.0164 -0.000554
        addressForum<1e-35 date<0.7825 promptMarks<18.5 asked<0.0978 0.0107 asked<0.45553 -0.00661 0.0132 -0.0106
        0.0124 -0.0146
        articles<1e-35 -0.0049 titleOffers<1e-35 below<0.03653 bodyLetters<1487 -0.00186 organization<1e-35 0.0202
        -0.0095 -0.00755 -0.0115
        ogArticle<1e-35 forms<1.5 slugWords<1.5 -0.00968 headingShare<0.076878 0.0098 -0.0112 -0.012
        bodyLetters<1877.5 -0.00557 0.012
        sharing<1e-35 below<1e-35 titleOffers<1e-35 inHeadings<8.5 bodyProse<1.5 -0.0109 0.00909 -0.00667 -0.0122
        -0.0122 0.0109
        bodyLinks<0.0087692 sentences<4.1117 slugWords<-1e-35 0.00968 slugWords<6.5 -0.012 0.00367 0.0147
        slugWords<1.5 -0.00631 0.0111
        addressShop<1e-35 headingShare<0.063882 headingShare<0.020268 slug<12.5 slug<-1e-35 0.0104 -0.0142 0.00377
        0.0133 -0.00979 -0.0144
        pageLinks<0.087912 -0.00992 longest<387.5 bodyProse<8.5 -0.00939 0.00402 longest<718.5 0.0106 bodyLines<12.5
        0.0125 -0.0145
        headingShare<0.063882 addressForum<1e-35 inside<0.1838 linksALetter<4.4829 titlePart<0.33578 -0.00638 0.0102
        -0.00634 -0.0104 -0.0139 -0.0116
        gap<1.0674 beside<0.034683 -0.0047 bodyShare<0.26289 -0.00554 0.0182 news<1e-35 repeatShare<1e-35 0.00499
        -0.00944 0.0121
        titleGuides<1e-35 slugWords<-1e-35 0.0124 shape<2.75 -0.00865 0.00581 bodyLines<20.5 images<11.5 0.00931
        -0.0154 0.0165
        titleGuides<1e-35 ends<1e-35 gap<1.2171 addressManual<1e-35 0.0037 -0.0143 -0.0152 0.00691 bodyLines<20.5
        -0.0085 0.0158
        ogArticle<1e-35 slug<-1e-35 0.0105 bodyLinks<0.0026614 -0.0134 -0.00163 beside<0.46863 asked<0.28147 0.0161
        -0.00367 -0.00857
        addressStory<1e-35 author<0.651 slug<-1e-35 0.0106 headings<46.5 -0.0106 0.00483 0.00454 longest<147.5
        -0.00679 0.0171
        lines<172.5 longest<204.5 -0.00997 0.0126 lines<227.5 -0.0119 ogOther<1e-35 steps<1e-35 0.0126 -0.00656
        -0.00622
        headingShare<0.07554 inHeadings<1.5 buttons<2.5 0.00442 -0.00773 titleWords<2.5 -0.00647 longest<896.5 0.0153
        -0.00507 -0.0125
        addressForum<1e-35 headingShare<0.061956 inside<0.1838 inside<0.055805 0.00118 promptMarks<20.5 0.0218
        -0.00155 -0.0117 -0.0104 -0.016
        addressPage<1e-35 addressShop<1e-35 shape<1.25 -0.00261 beside<0.62184 repeats<12.5 0.0154 -0.00328 -0.00675
        -0.0123 -0.0151
        reader<0.90423 longest<202.5 -0.00583 0.0123 longest<688.5 inputs<10.5 firm<9.9875 0.00873 -0.00857 -0.00989
        -0.0143
        addressPage<1e-35 meanLine<65.907 -0.0107 addressManual<1e-35 dateMarks<9.5 meanLine<304.55 0.014 -0.00511
        -0.00677 -0.0111 -0.0174
        addressForum<1e-35 addressPage<1e-35 addressManual<1e-35 meanLine<80.514 bodyLines<84.5 -0.0139 0.00779
        0.00857 -0.0132 -0.0146 -0.0135
        bodyLinks<0.024803 buttons<7.5 headings<11.5 0.0102 longLinks<0.016009 -0.00982 0.00855 -0.0132 slug<8.5
        -0.00544 0.0132
        below<1e-35 meanLine<72.784 -0.009 bodyLetters<11273 images<28.5 bodyLetters<985.5 -0.0045 0.0162 -0.00261
        -0.00633 -0.0135
        ends<1e-35 longest<387.5 -0.00977 bodyLetters<10524 commentShare<0.0025053 0.0117 -0.00826 -0.00805
        tagMarks<6.5 0.0134 -0.00888
        headingShare<0.070902 headingShare<0.021481 linkCount<95.5 pageLinks<0.087912 -0.00478 0.0121 ogArticle<1e-35
        -0.0106 0.00567 0.00967 -0.0116
        gap<1.1046 firm<1e-35 beside<0.095241 -0.0106 0.00929 0.0132 bodyShare<0.41616 ogOther<1e-35 0.0102 -0.00792
        -0.00977
        markupStory<1e-35 addressManual<1e-35 firm<19.412 bodyProse<17.5 -0.00306 listShare<0.5959 0.0149 -0.00729
        -0.00959 -0.0161 0.0159
        pageLinks<0.087912 -0.00935 linkCount<95.5 0.0115 beside<0.26262 tagMarks<14.5 isRoot<1e-35 0.00785 -0.0103
        -0.0103 -0.0116
        headingShare<0.070902 bodyShare<0.189 -0.00913 ends<1e-35 titleGuides<1e-35 sentences<4.1117 -0.00548 0.0109
        0.0124 0.0149 -0.0123
        headingShare<0.063453 headingShare<0.023126 bodyShare<0.76502 addressDate<-1e-35 0.00878 -0.00719 0.0109
        prices<1e-35 0.0158 -0.00183 -0.00952
        titleGuides<1e-35 reader<1.6378 longest<208.5 -0.00694 titleOffers<1e-35 0.0132 -0.00805 -0.0084
        bodyLinks<0.018538 -0.0015 0.0196
        shape<1.75 slug<-1e-35 0.011 date<0.48 bodyLetters<8155.5 0.00415 -0.0108 -0.0128 promptMarks<41.5 0.00841
        -0.00925
        titleGuides<1e-35 bodyLines<20.5 bodyShare<0.24727 -0.00787 0.00868 -0.00943 bodyLines<21.5 images<12.5 0.0112
        -0.0168 0.0168
        gap<1.1046 author<0.4675 -0.00675 bodyShare<0.26289 -0.00372 isRoot<1e-35 0.0186 -0.00685 news<1e-35 -0.00606
        0.0107
        sharing<1e-35 addressPage<1e-35 slugWords<1.5 slugWords<-1e-35 0.00858 -0.0121 pathDigits<1e-35 0.00773
        -0.0051 -0.0157 0.0121
        headings<11.5 longest<147.5 -0.0101 0.0089 linkedHeadings<8.5 -0.00899 questions<5.7554 slug<11.5 -0.00731
        0.0187 -0.00982
        images<18.5 bodyLetters<21031 bodyLetters<1039 -0.00832 inputs<11.5 0.0148 -0.00193 -0.0127 author<0.7325
        -0.0088 0.00503
        headingShare<0.070902 code<0.058033 images<26.5 0.00905 date<0.125 -0.0124 0.00407 -0.0118 bylines<1e-35
        -0.0138 0.00646
        sentences<1.1047 -0.00749 linkCount<96.5 firm<30.431 0.0187 -0.00727 ogArticle<1e-35 meanLine<162.59 0.00262
        -0.013 0.00827
        addressManual<1e-35 addressForum<1e-35 promptMarks<17.5 bodyLetters<1894 -0.00078 meanLine<304.55 0.0146
        -0.00597 -0.00439 -0.012 -0.011
        lines<165.5 gap<1.9901 0.0115 -0.00422 buttons<2.5 0.00443 linkedHeadings<8.5 -0.0117 slugWords<1.5 -0.00905
        0.00836
        inHeadings<1.5 sentences<4.1117 pathDepth<-1e-35 0.0103 -0.0111 0.0114 authorMarks<1e-35 inHeadings<9.5
        0.00771 -0.00825 0.014
        bodyProse<26.5 bodyProse<20.5 longest<537.5 addressShop<-1e-35 0.0107 -0.00865 0.0114 0.0174
        longLinks<0.0033673 -0.0135 0.00553
        pageLinks<0.087912 -0.0109 linkCount<95.5 0.0126 ogArticle<1e-35 shape<-7.5 0.00672 -0.00828 titleWords<5.5
        -0.00246 0.0123
        listShare<0.5959 firm<19.412 addressForum<1e-35 date<1e-35 -0.00457 images<4.5 -0.00394 0.0131 -0.0104
        -0.00987 -0.0129
        sharing<1e-35 titleGuides<1e-35 headingShare<0.046088 headingShare<0.022583 -0.00476 0.00988 -0.0138
        bodyProse<16.5 -0.00598 0.0127 0.0115
        pageLinks<0.087912 -0.0109 prices<1e-35 bodyLinks<0.14358 titleOffers<1e-35 0.00832 -0.00924 -0.00985
        bodyLines<142.5 -0.0127 0.00772
        sharing<1e-35 bodyProse<20.5 addressForum<-1e-35 0.00929 markupPage<1e-35 -0.0122 0.00619 bodyProse<25.5
        0.0153 -0.00243 0.0109
        gap<1.9901 questions<3.4014 longest<688.5 longest<156.5 -0.00638 inside<0.17786 0.0125 -0.00629 -0.00816
        -0.00762 -0.00912
        addressForum<1e-35 articles<1e-35 repeats<5.5 meanLine<79.024 -0.0088 0.00811 -0.0103 slugWords<1.5 -0.00291
        0.0125 -0.0142
        addressStory<1e-35 reader<0.77696 0.00591 ogArticle<1e-35 reader<50.552 -0.0113 0.00416 forms<2.5 0.00826
        -0.00744 0.0156
        images<18.5 inHeadings<10.5 dateMarks<1e-35 bodyShare<0.67404 -0.00863 0.0123 bodyShare<0.24727 -0.00305
        0.0201 -0.00905 -0.00615
        dateMarks<1e-35 -0.00599 addressForum<1e-35 product<1e-35 dateMarks<11.5 bodyShare<0.72659 0.0212 0.00245
        -0.00164 -0.00884 -0.0121
        addressForum<1e-35 titleGuides<1e-35 gap<1.2543 linksALetter<3.1599 headings<34.5 0.0125 -0.00571 -0.00574
        -0.00805 0.0113 -0.0104
        ends<1e-35 date<0.78875 prices<14.5 -0.00837 0.00783 commentShare<0.0025053 0.0119 -0.00725 linkCount<194.5
        0.0137 -0.00487
        lines<172.5 bodyShare<0.29637 -0.00656 inside<0.1838 addressList<1e-35 0.0143 -0.00535 -0.00658 lines<227.5
        -0.00982 0.00158
        ends<1e-35 images<17.5 bodyLetters<1039 -0.0104 lines<193.5 0.0137 -0.00279 lines<658.5 -0.0145 0.00877
        0.00719
        addressForum<1e-35 addressShop<1e-35 linksALetter<3.1599 longest<1041 ends<1e-35 0.00427 0.0157 -0.00759
        -0.00525 -0.0116 -0.0111
        titleGuides<1e-35 meanLine<146.31 titleNumber<1e-35 -0.0122 0.00307 bodyLetters<8376.5 authorMarks<11.5 0.0118
        -0.0056 -0.00866 0.0122
        sharing<1e-35 firm<1e-35 -0.00733 firm<19.774 longest<390.5 -0.00417 times<6.5 0.0146 -0.00808 -0.01 0.00945
        addressStory<1e-35 reader<51.024 reader<0.77696 longest<294.5 -0.00479 0.0126 shareMarks<16.5 -0.0105 0.00257
        0.0099 0.0111
        dateMarks<1e-35 bodyLines<44.5 -0.00949 reader<7.6697 -0.0117 0.0101 lines<198.5 dateMarks<8.5 0.0186 -0.00964
        -0.00425
        headingShare<0.063453 headingShare<0.021481 listShare<0.11484 inside<0.099664 repeats<8.5 0.0104 -0.0046
        -0.0125 -0.0116 0.011 -0.00973
        titleGuides<1e-35 gap<1.233 pageLinks<0.47467 pageLinks<0.038658 -0.00721 0.00975 -0.00623 ends<1.5 -0.0121
        0.00432 0.0111
        reader<0.77696 meanLine<84.195 -0.0109 0.0104 titleGuides<1e-35 asked<0.032796 0.00519 -0.0125 bodyLines<21.5
        -0.00797 0.0135
        below<1e-35 longest<1041 longest<523.5 titleWords<6.5 -0.00552 0.00786 bodyLetters<13795 0.0157 -0.0054
        -0.00912 -0.00815
        inputs<9.5 firm<13.979 shape<1.25 firm<2.5127 -0.00696 0.00694 addressShop<1e-35 0.0157 -0.00646 -0.00951
        -0.0063
        ends<1e-35 titleGuides<1e-35 isRoot<-1e-35 0.00748 -0.0084 bodyLines<21.5 -0.00479 0.0147 tagMarks<14.5
        0.00947 -0.00772
        titleGuides<1e-35 prices<1e-35 slugWords<4.5 pathDepth<-1e-35 0.0102 -0.00572 0.0101 -0.0121 slugWords<5.5
        0.0131 -0.00419
        dateMarks<9.5 dateMarks<1e-35 articles<1e-35 -0.00695 pathDepth<1.5 -0.00823 0.0135 headingShare<0.072048
        0.0115 -0.00797 -0.00894
        addressPage<1e-35 dateMarks<1e-35 -0.00225 dateMarks<9.5 product<1e-35 images<81 0.0175 -0.00407 -0.00738
        -0.00427 -0.0118
        beside<0.23041 bodyLinks<0.023915 asked<0.04027 0.00802 sharing<1e-35 -0.00994 0.00536 beside<0.033614
        -0.00199 0.0146 -0.00712
        inputs<9.5 shareMarks<4.5 gap<1.124 0.00526 -0.00815 lines<318.5 0.0133 -0.0029 shareMarks<2.5 0.00693 -0.0114
        reader<29.925 ends<1e-35 slug<-1e-35 0.00645 -0.01 0.00412 addressPage<1e-35 slug<8.5 -0.0061 0.0132 -0.00756
        author<0.7375 images<18.5 linksALetter<2.798 0.00558 -0.01 slug<14.5 0.00342 -0.0128 frames<1e-35 0.0152
        -0.00429
        articles<1e-35 repeats<9.5 0.000508 -0.0128 times<11.5 headingShare<0.064553 headingShare<0.001482 0.00141
        0.017 -0.00609 -0.00723
        buttons<2.5 0.00475 frames<1e-35 inHeadings<1.5 sharing<1e-35 -0.0108 0.0084 addressManual<1e-35 0.00819
        -0.00719 -0.0135
        gap<1.0674 linksALetter<3.1599 buttons<20.5 0.0162 -0.0064 -0.00778 linkedHeadings<8.5 teasers<1.5 0.00119
        -0.0117 0.00341
        sharing<1e-35 ogArticle<1e-35 bodyShare<0.76502 addressShop<-1e-35 0.00656 -0.0126 bodyShare<0.90039 0.0125
        -0.00524 0.00363 0.00978
        shape<1.25 pathDepth<-1e-35 0.0104 -0.00924 product<1e-35 beside<0.14327 forumData<1e-35 0.0124 -0.00608
        -0.00339 -0.00826
        addressStory<1e-35 shareMarks<10.5 promptMarks<3.5 bodyLines<18.5 0.00877 -0.00517 -0.0105 inputs<9.5 0.0111
        -0.00639 0.0138
        headingShare<0.020841 pathDepth<-1e-35 0.00787 shape<1.25 -0.0131 -0.00161 headingShare<0.045233 0.0107
        slug<25.5 -0.00823 0.00722
        inputs<11.5 firm<16.765 linksALetter<1.8514 0.01 -0.000552 -0.0076 bodyLinks<0.0052578 -0.0114 firm<6.9205
        -0.00588 0.0111
        headings<11.5 listShare<0.56765 inside<0.06463 0.0116 -0.00526 -0.00966 asked<0.46771 author<0.88 -0.0087
        0.00599 0.00831
        reader<0.77696 meanLine<84.195 -0.0103 0.0103 meanLine<117.69 reader<10.389 -0.00931 inside<0.12661 0.0125
        -0.00631 -0.00894
        buttons<1.5 ends<1e-35 0.000744 0.0135 beside<0.042692 -0.00951 beside<0.2514 commentMarks<9.5 0.0149 -0.00458
        -0.0108
        bodyProse<15.5 slug<-1e-35 0.0088 -0.00542 quoteShare<0.046476 bodyProse<25.5 0.0172 bodyLinks<0.012785
        -0.0056 0.00657 -0.00879
        addressManual<1e-35 images<17.5 longest<251.5 -0.00859 repeats<9.5 0.0135 -0.0057 lines<245.5 -0.00925 0.00257
        -0.0121
        ends<1e-35 listShare<0.012079 pathDigits<-1e-35 0.00703 linksALetter<0.33772 0.00471 -0.0121 0.00275
        inputs<11.5 0.0131 -0.00235
        inputs<12.5 teasers<84.5 titlePart<0.33578 -0.00621 author<0.4825 promptMarks<8.5 -0.00545 0.0123 0.0126
        -0.00615 -0.00668
        ogOther<1e-35 titleWords<5.5 inside<0.094399 0.00467 -0.0118 0.0117 firm<0.88033 -0.0122 firm<15.537 0.00866
        -0.0092
        sharing<1e-35 buttons<2.5 lines<111.5 -0.0046 slug<13.5 -0.00277 0.0143 teasers<61.5 -0.00874 0.00162 0.00908
        dateMarks<1e-35 images<113.5 -0.00759 0.00758 images<17.5 below<0.021274 0.0137 -0.00455 bodyLinks<0.0064666
        -0.00783 0.00249
        articles<1e-35 pathDepth<-1e-35 0.00856 -0.00634 pathDepth<1.5 -0.00471 commentShare<0.010112
        addressPage<1e-35 0.0169 -0.00468 -0.00452
        asked<0.057307 0.00787 titleWords<3.5 -0.00911 inputs<15.5 asked<0.24166 listShare<0.012079 -0.00877 0.00531
        0.01 -0.00752
        addressManual<1e-35 inputs<12.5 quoteShare<0.041587 below<0.0018341 buttons<25.5 0.012 -0.00597 -0.0028
        -0.00752 -0.00412 -0.00849
        titleWords<4.5 -0.00686 bodyLinks<0.0026614 listShare<0.047281 0.00469 -0.0109 firm<44.523 addressForum<1e-35
        0.0143 -0.00486 -0.00587
        meanLine<304.55 frames<1e-35 slugWords<2.5 -0.00237 addressShop<1e-35 0.0132 -0.00652 buttons<1.5 0.00652
        -0.0118 -0.011
        articles<1e-35 pathDepth<-1e-35 0.00902 -0.00537 times<11.5 longest<360.5 -0.00154 below<0.047784 0.015
        -0.00423 -0.00741
        tagMarks<6.5 ends<1e-35 titleGuides<1e-35 headings<10.5 meanLine<74.875 -0.009 0.00883 -0.00935 0.00946
        0.00978 -0.00685
        sharing<1e-35 headingShare<0.021085 bodyShare<0.74435 -0.00812 0.00394 headingShare<0.044693 longest<749
        0.0147 -0.00377 -0.00435 0.00793
        beside<0.033614 ogArticle<1e-35 addressStory<-1e-35 0.00493 -0.0103 0.00388 beside<0.26262 bodyLinks<0.024062
        0.000265 0.0135 -0.00504
        addressStory<1e-35 reader<0.77696 sentences<0.86812 -0.00802 0.0101 sentences<1.6148 reader<41.918 -0.00269
        0.011 -0.00874 0.011
        addressStory<1e-35 authorMarks<1e-35 inHeadings<7.5 longest<525.5 -0.00418 0.00882 -0.0125 inHeadings<1.5
        -0.00653 0.0117 0.0123
        markupStory<1e-35 news<1e-35 pathDepth<-1e-35 0.00845 beside<0.023378 -0.011 gap<1.6045 0.00305 -0.00701
        0.00864 0.0101
        ends<1e-35 bodyProse<20.5 longest<665 -0.0112 0.00506 reader<7.4465 -0.00847 0.00738 inputs<11.5 0.0113
        -0.00401
        titleGuides<1e-35 headings<11.5 asked<0.41886 0.00726 -0.00787 news<1e-35 -0.00949 0.00646 repeats<12.5 0.0158
        -0.00333
        headingShare<0.07554 headingShare<0.021481 bodyLetters<4052 0.00289 -0.00653 firm<13.924 bodyLetters<27461
        0.0149 -0.00492 -0.00375 -0.00843
        ogArticle<1e-35 slug<-1e-35 0.00778 firm<0.69316 linksALetter<0.33772 0.00365 -0.0124 -0.000305 author<0.5075
        -0.000537 0.014
        markupStory<1e-35 titleGuides<1e-35 addressList<-1e-35 0.00845 -0.00679 meanLine<142.29 reader<10.389 -0.0039
        0.0154 -0.00446 0.00928
        addressPage<1e-35 product<1e-35 addressManual<1e-35 times<12.5 longest<244.5 -0.00314 0.00847 -0.00708
        -0.00795 -0.00938 -0.0132
        images<10.5 images<4.5 inputs<1.5 0.00852 -0.0105 0.0135 titleNumber<1e-35 reader<0.77696 0.00259 -0.0112
        0.00366
        titleWords<6.5 longest<544 bodyShare<0.75014 -0.0123 0.00849 bodyShare<0.70739 0.013 -0.006 pageLinks<0.087912
        -0.00816 0.00891
        ends<1e-35 inputs<4.5 images<17.5 -0.00143 -0.0128 inputs<15.5 0.00739 -0.00717 linkCount<214.5 0.0124
        -0.00605
        articles<1e-35 slug<-1e-35 0.00779 shape<1.75 -0.0112 beside<0.14327 0.00603 -0.00785 inHeadings<1e-35
        -0.00411 0.00823
        promptMarks<3.5 0.00535 linkCount<63.5 -0.0118 meanLine<117.69 reader<10.953 -0.00408 0.0118 reader<1.6378
        0.00815 -0.00941
        beside<0.010038 -0.00727 beside<0.23041 images<2.5 -0.00583 date<0.66125 0.0131 inHeadings<1e-35 -0.00588
        0.00532 -0.00598
        ends<1e-35 lines<658.5 sentences<4.02 bodyProse<20.5 -0.00917 -0.00156 0.0064 0.00739 inputs<11.5 0.0119
        -0.00439
        dateMarks<1e-35 bodyProse<11.5 -0.00789 0.00206 dateMarks<11.5 bodyProse<12.5 0.0144 authorMarks<1e-35
        -0.00694 0.00705 -0.00426
        below<1e-35 inside<0.12661 images<60.5 sentences<1.0051 -0.0022 titlePart<0.99315 0.0135 -0.00363 -0.00459
        -0.00766 -0.00788
        reader<0.77696 sentences<0.78377 -0.00847 0.00948 bodyLines<32.5 -0.00749 beside<0.026098 -0.00626
        beside<0.23041 0.0112 -0.00339
        markupStory<1e-35 authorMarks<9.5 pageLinks<0.087912 -0.00912 beside<0.2514 bodyLinks<0.0036709 -0.00245
        0.00944 -0.00674 -0.011 0.00904
        asked<0.14496 slugWords<1.5 -0.00414 0.00676 asked<0.31142 buttons<7.5 -0.00146 -0.0144 images<18.5 0.00894
        -0.00657
        ogOther<1e-35 bodyLines<12.5 0.00646 gap<1.233 0.00306 titleGuides<1e-35 -0.0112 0.00462 longLinks<0.026667
        -0.0123 0.00327
        ogArticle<1e-35 images<10.5 slugWords<1.5 images<7.5 -0.0118 0.00662 0.00903 slugWords<-1e-35 0.00642 -0.00942
        0.00722
        articles<1e-35 pathDepth<-1e-35 0.0081 -0.00538 times<11.5 pathDepth<1.5 -0.00124 bodyShare<0.2013 -0.00316
        0.0167 -0.00524
        ogArticle<1e-35 images<18.5 asked<0.45751 -0.00311 0.011 inside<0.0031351 0.00346 -0.012 pageLinks<0.068255
        -0.00518 0.00752
        articles<1e-35 bodyShare<0.76502 titleWords<6.5 -0.00924 0.00352 0.00569 titleWords<1.5 -0.00651 articles<19.5
        0.0129 -0.00272
        addressStory<1e-35 date<0.78875 sentences<2.0477 -0.00931 sentences<2.3923 0.0104 -0.00398 titlePart<0.62447
        -0.00522 0.0111 0.00902
        addressPage<1e-35 addressManual<1e-35 headingShare<0.001482 reader<0.90423 0.00525 reader<29.589 -0.0136
        0.00267 0.00876 -0.0112 -0.00935
        ogArticle<1e-35 slug<-1e-35 0.00781 questions<6.2868 longLinks<0.12226 -0.0082 0.00268 0.00538
        inHeadings<1e-35 -0.00324 0.0122
        ogOther<1e-35 bodyLetters<4355 longest<202.5 -0.00372 0.00971 bodyLetters<6575.5 -0.00937 0.0023
        longLinks<0.026667 -0.00845 0.00364
        markupStory<1e-35 isRoot<-1e-35 0.00863 linkedHeadings<8.5 titleWords<10.5 -0.00866 0.00545
        linkedHeadings<17.5 0.00789 -0.00676 0.00969
        addressShop<1e-35 addressPage<1e-35 addressManual<1e-35 repeats<12.5 authorMarks<9.5 0.00998 -0.00416 -0.00317
        -0.00994 -0.00843 -0.00968
        sentences<0.82843 -0.00899 sharing<1e-35 images<18.5 images<5.5 slug<12.5 -0.0107 0.00303 0.0114 -0.00467
        0.0119
        """
}
