/// Weights of the page model. Written by Tests/Training/train_page.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `PageShape` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum PageTrees {
    static let table = """
        bodyLetters<674.5 bodyLetters<338.5 0.145 0.174 below<1e-35 teasers<83.5 0.22 inArticle<0.68217 0.172 0.218
        0.163
        shape<2.25 slugWords<-1e-35 0.0358 pageLinks<0.27029 meanLine<51.25 -0.0458 0.000555 -0.0451 meanLine<47.904
        -0.0226 0.0303
        ogArticle<1e-35 titleWords<3.5 -0.0407 titleGap<11.5 addressStory<1e-35 0.00103 0.0358 -0.0371 titleWords<2.5
        -0.0152 0.0338
        author<0.514 bodyShare<0.74337 date<0.53625 -0.0431 -0.00876 meanLine<54.833 -0.0396 0.0154 addressForum<1e-35
        0.0333 -0.0408
        bodyProse<4.5 titleGap<11.5 quoteMarks<0.85163 -0.026 0.0137 -0.0449 gap<1.9245 below<1e-35 0.0273 -0.0168
        -0.0232
        bodyLetters<651.5 -0.0337 gap<1.6045 steps<51 0.0269 -0.0359 sharing<1e-35 publishedMeta<1e-35 -0.0359 0.00802
        0.0221
        date<0.51125 titleWords<4.5 -0.0356 prices<1e-35 0.00806 -0.0315 bodyProse<1e-35 -0.0365 titlePart<0.40052
        -0.017 0.0273
        shape<2.25 titleGap<9.5 slug<-1e-35 0.0329 titlePart<0.61492 -0.0274 -0.000408 -0.0387 ogOther<1e-35 0.0286
        -0.00505
        author<0.514 bodyShare<0.52785 -0.0314 meanLine<54.833 -0.0373 gap<1.0204 0.0261 -0.0153 addressForum<1e-35
        0.0289 -0.0365
        ogArticle<1e-35 date<0.49375 -0.0299 paragraphs<0.24761 -0.0249 below<1e-35 0.0223 -0.0289 titleWords<3.5
        -0.00418 0.0313
        shape<2.25 isRoot<-1e-35 0.0326 bodyShare<0.46678 -0.0366 -0.00504 bodyProse<1e-35 -0.0297 below<0.014725
        0.0265 -0.0254
        author<0.514 titleGap<5.5 gap<1.2124 bodyLetters<651.5 -0.0208 0.0218 -0.026 -0.0362 addressForum<1e-35 0.0286
        -0.0355
        titleWords<4.5 quoteMarks<0.18405 -0.032 -0.00655 ogArticle<1e-35 addressForum<1e-35 meanLine<74.045 -0.0189
        0.0158 -0.0367 0.0309
        titleWords<4.5 shape<1.75 pathDepth<-1e-35 0.0239 -0.0309 -0.00263 below<0.0064232 slug<24.5 0.00815 0.0275
        -0.0178
        bodyLetters<674.5 -0.0259 ogOther<1e-35 addressManual<1e-35 titleGap<28.5 0.0245 -0.0176 -0.0294
        bodyShare<0.76578 -0.0252 0.0138
        longest<201.5 titleGap<10.5 meanLine<47.904 -0.0343 -0.000137 -0.0353 addressManual<1e-35 titleGap<29.5 0.0184
        -0.0213 -0.0333
        ogArticle<1e-35 shape<2.25 slug<-1e-35 0.0295 -0.0272 gap<1.4447 bodyProse<1e-35 -0.0259 0.0221 -0.022 0.0234
        author<0.514 gap<1.2871 bodyProse<2.5 -0.0284 quoteMarks<0.18405 -0.00758 0.0218 -0.0331 paragraphs<0.24761
        -0.0083 0.0271
        author<0.514 slug<-1e-35 0.0275 slug<39.5 lines<20.5 -0.00483 -0.027 0.0108 addressForum<1e-35 0.0247 -0.0311
        date<0.49375 pageLinks<0.16347 bodyLetters<420.5 -0.0225 0.00644 -0.0292 titleGap<31.5 sentences<1.1023
        0.00537 0.0254 -0.0202
        slugWords<3.5 quoteMarks<0.2185 -0.023 lines<105.5 0.0259 images<4.5 -0.0295 0.00495 addressForum<1e-35 0.022
        -0.0348
        titleWords<3.5 sharing<1e-35 -0.0246 0.0132 titleGap<11.5 typeProduct<1e-35 0.0187 -0.0321 bodyLinks<0.0095767
        -0.0245 0.00675
        ogArticle<1e-35 titleWords<5.5 -0.0228 gap<1.2321 0.0168 paragraphs<0.88959 -0.0307 0.014 titleWords<4.5
        0.00282 0.027
        ogArticle<1e-35 titleWords<4.5 -0.0234 buttons<7.5 longest<82.5 -0.0234 0.0183 -0.0235 bodyProse<2.5 -0.00863
        0.0249
        author<0.514 quoteMarks<0.41626 -0.0236 headings<2.5 0.0246 date<0.68125 -0.0182 0.0261 addressForum<1e-35
        0.0235 -0.0264
        date<0.53375 ogArticle<1e-35 -0.0216 0.00576 meanLine<29.045 -0.0236 gap<2.6307 addressManual<1e-35 0.0246
        -0.0227 -0.0123
        bodyLetters<674.5 -0.0214 prices<1e-35 addressManual<1e-35 times<11.5 0.0201 -0.0125 -0.0255 inArticle<0.92582
        -0.0223 0.015
        ogArticle<1e-35 bodyShare<0.48327 addressPage<-1e-35 0.0234 -0.0253 longest<79.5 -0.0244 0.00409
        titlePart<0.46211 -0.0104 0.0242
        date<0.51125 linksALetter<0.89574 0.00169 titleGuides<1e-35 -0.0272 0.00758 gap<1.9393 bodyLines<1.5 -0.0123
        0.0233 -0.0107
        date<0.51125 linksALetter<1.2375 commas<0.32882 -0.0264 0.00827 -0.0245 bodyLetters<489.5 -0.00997 gap<1.7029
        0.0241 -0.00612
        ogArticle<1e-35 date<0.49375 linksALetter<0.91573 -0.00347 -0.0258 paragraphs<0.24761 -0.0177 0.0128
        bodyProse<2.5 -0.00787 0.0233
        date<0.49375 linksALetter<1.2375 0.00126 -0.0247 addressForum<1e-35 shape<1e-35 pathDepth<-1e-35 0.0261
        -0.0108 0.0237 -0.0321
        ogArticle<1e-35 bodyLetters<560.5 -0.0246 buttons<7.5 0.00963 -0.0226 headingShare<0.11364 addressShop<1e-35
        0.0222 -0.0243 -0.0165
        date<0.49375 linksALetter<1.2375 meanLine<49.1 -0.0265 0.00914 -0.0222 below<1e-35 meanLine<46.167 -0.0182
        0.0186 -0.0172
        titleWords<4.5 sharing<1e-35 linkCount<87.5 longest<69.5 -0.0258 0.00554 -0.0265 0.0205 paragraphs<0.28521
        -0.0143 0.0197
        author<0.514 quoteMarks<0.41626 addressStory<1e-35 -0.0244 0.0159 lines<98.5 0.0258 -0.0109 addressForum<1e-35
        0.0207 -0.0259
        shape<2.25 slug<-1e-35 0.0274 linksALetter<1.2375 -0.000639 -0.023 meanLine<50.358 -0.0159 below<0.0083221
        0.0221 -0.0184
        titleWords<4.5 titleGap<18.5 -0.00803 -0.0286 addressForum<1e-35 ogOther<1e-35 0.0205 promptMarks<30.5 0.00711
        -0.0238 -0.0324
        author<0.514 ended<0.61573 -0.0209 bodyLetters<503.5 -0.0179 reader<0.86172 0.018 -0.00917 paragraphs<0.24761
        -0.00937 0.0211
        ogArticle<1e-35 addressStory<1e-35 addressStory<-1e-35 0.026 linksALetter<0.33421 0.00438 -0.0207 0.0224
        bodyShare<0.1649 -0.00848 0.0208
        date<0.49375 titleGuides<1e-35 pageLinks<0.027308 0.00707 -0.0222 0.0163 titlePart<0.61999 -0.00506 gap<1.7029
        0.0231 -0.000804
        bodyLetters<674.5 -0.0174 below<1e-35 isRoot<1e-35 inArticle<0.52419 repeats<10.5 0.0109 -0.0156 0.0252 -0.028
        -0.0171
        ogArticle<1e-35 gap<1.2922 bodyLetters<560.5 -0.0193 0.012 -0.0238 titleWords<6.5 bodyShare<0.47923 -0.0112
        0.0181 0.0254
        date<0.51125 quoteMarks<0.14091 -0.0197 headings<5.5 0.0191 titleGuides<1e-35 -0.0169 0.0173
        quoteMarks<0.18405 0.000256 0.0214
        author<0.514 gap<1.2276 bodyProse<2.5 -0.019 0.00865 -0.0243 gap<1.7545 0.0214 ogArticle<1e-35 -0.0204 0.0171
        author<0.5055 bodyShare<0.76578 addressList<-1e-35 0.0207 -0.0174 commas<0.30411 -0.0211 0.00925 times<11.5
        0.0173 -0.0132
        titleWords<4.5 sentences<2.0135 -0.0186 bodyLetters<833.5 -0.017 0.016 addressShop<1e-35 repeats<11.5 0.018
        -0.00362 -0.0257
        shape<2.25 slugWords<-1e-35 0.0261 linksALetter<1.2375 titleWords<2.5 -0.0183 0.00841 -0.0209 gap<3.3964
        0.0173 -0.0205
        author<0.514 gap<1.262 commas<0.15409 -0.0219 0.0038 -0.0225 paragraphs<0.24761 -0.00746 addressManual<1e-35
        0.0216 -0.0163
        quoteMarks<0.18405 addressStory<1e-35 markupStory<1e-35 -0.0191 0.0122 0.017 gap<1.6045 addressManual<1e-35
        0.0217 -0.0213 -0.0116
        ogArticle<1e-35 gap<1.3305 bodyProse<1.5 -0.0188 prices<1e-35 addressManual<1e-35 0.0183 -0.0186 -0.0218
        -0.0201 0.0162
        titleGap<14.5 quoteMarks<0.34788 addressStory<1e-35 authorMarks<1e-35 -0.0159 0.00308 0.0191 steps<18.5 0.0217
        -0.0161 -0.02
        ogArticle<1e-35 pathDepth<-1e-35 0.0251 shape<1.25 linksALetter<0.30638 0.00499 -0.0221 addressForum<1e-35
        0.00381 -0.027 0.0147
        date<0.7825 gap<1.2321 longest<76.5 -0.0234 titleGap<12.5 0.00973 -0.014 -0.019 addressForum<1e-35 0.0216
        -0.0258
        shape<2.25 pathDepth<-1e-35 0.0255 bodyShare<0.47923 -0.0219 sentences<1.1361 -0.0145 0.00837
        addressShop<1e-35 0.0144 -0.0258
        titleGap<11.5 addressManual<1e-35 bodyLetters<704.5 -0.00784 buttons<16.5 ended<0.60303 0.00721 0.0228
        -0.00673 -0.0247 -0.0179
        quoteMarks<0.18405 date<0.7825 -0.0157 bodyShare<0.11046 -0.0194 0.0146 addressManual<1e-35 isRoot<1e-35
        0.0148 -0.0198 -0.0227
        addressStory<1e-35 gap<1.628 bodyProse<1.5 -0.0169 titlePart<0.53897 -0.0074 firm<19.835 0.0178 -0.0124
        -0.0192 0.0223
        sharing<1e-35 addressStory<1e-35 bodyShare<0.29628 -0.021 steps<5.5 inputs<14.5 0.00406 -0.0185 -0.0277 0.0213
        0.0216
        author<0.649 titleGap<5.5 meanLine<55.619 -0.022 reader<6.1256 0.0138 -0.0082 -0.0202 forumData<1e-35 0.0192
        -0.0168
        author<0.6265 titleGap<5.5 meanLine<55.619 -0.0202 buttons<3.5 0.0136 -0.00953 -0.0216 gap<2.4808 0.018
        -0.0118
        quoteMarks<0.18405 markupStory<1e-35 pathDepth<-1e-35 0.0208 -0.0148 0.0152 addressManual<1e-35
        bodyShare<0.42267 -0.00104 0.0172 -0.0206
        titleWords<5.5 quoteMarks<0.41626 -0.0174 addressManual<1e-35 0.00617 -0.0226 inputs<12.5 meanLine<46.167
        -0.0124 0.0217 -0.00339
        titleWords<3.5 -0.0149 inputs<12.5 below<0.0025538 sentences<0.57519 -0.00753 0.0186 -0.0133 authorMeta<1e-35
        -0.0161 0.0112
        ogArticle<1e-35 gap<1.2321 bodyLetters<354.5 -0.0175 0.00907 addressStory<1e-35 -0.0217 0.017
        addressShop<1e-35 0.0154 -0.0238
        titleGap<14.5 sentences<1.1361 author<0.741 -0.0124 0.0104 gap<1.9393 firm<30.597 0.0186 -0.0132 -0.00344
        -0.0179
        date<0.7825 titleWords<6.5 pathDepth<-1e-35 0.0221 bodyShare<0.74337 -0.0184 -0.00288 0.00757 forumData<1e-35
        0.0189 -0.0191
        ogArticle<1e-35 addressStory<1e-35 slug<-1e-35 0.0229 sharing<1e-35 linkCount<6.5 0.00149 -0.0183 0.0106
        0.0165 0.0133
        gap<1.6045 bodyLetters<651.5 -0.0111 sentences<0.89196 -0.00263 bodyLetters<13064 0.0208 0.000925
        linked<0.10548 -0.0211 -0.00157
        titleWords<4.5 titleGap<18.5 -0.00539 -0.0235 gap<2.009 listShare<0.62387 ended<0.53259 0.0011 0.0192 -0.0183
        -0.0126
        author<0.514 gap<1.2321 meanLine<49.1 -0.0228 titlePart<0.61492 -0.0107 linksALetter<3.5729 0.0178 -0.0115
        -0.0179 0.0135
        author<0.514 titleGap<5.5 prices<1e-35 meanLine<54.833 -0.0187 0.0086 -0.0247 -0.0201 typeSite<1e-35 0.0161
        -0.00838
        ends<1e-35 titleGuides<1e-35 gap<1.2404 -0.00168 -0.0206 0.0126 buttons<8.5 0.0213 inArticle<0.52419 -0.0149
        0.0161
        addressStory<1e-35 titleGap<10.5 steps<5.5 prices<1e-35 headingShare<0.072015 0.0115 -0.0162 -0.0176 -0.0248
        -0.0181 0.0214
        author<0.6265 prices<1e-35 steps<5.5 longest<55.5 -0.0198 0.00338 -0.0236 -0.0228 ogOther<1e-35 0.0189
        -0.00764
        quoteMarks<0.34788 titleGuides<1e-35 shape<2.25 slug<-1e-35 0.019 -0.0215 -0.00136 0.0118 gap<1.6045 0.017
        -0.00786
        addressStory<1e-35 quoteMarks<0.38862 -0.0116 code<0.076269 gap<1.6045 bodyLetters<298.5 -0.0152 0.0217
        -0.00718 -0.0221 0.0212
        date<0.7825 slugWords<-1e-35 0.0225 captions<1e-35 -0.00921 0.0182 forumData<1e-35 markupPage<1e-35 0.0192
        -0.0138 -0.017
        author<0.514 slugWords<-1e-35 0.021 slugWords<4.5 -0.0111 0.00564 paragraphs<0.24761 -0.00844 slugWords<1.5
        -0.00121 0.0197
        sharing<1e-35 addressStory<1e-35 bodyShare<0.48729 pathDepth<-1e-35 0.0171 -0.0188 repeats<2.5 0.00742
        -0.00959 0.0178 0.019
        titleWords<6.5 sharing<1e-35 meanLine<206.18 lines<64.5 -0.00169 -0.0183 0.00533 0.0156 ogArticle<1e-35
        0.00378 0.0231
        titleGap<11.5 paragraphs<0.87876 addressStory<1e-35 titlePart<0.67769 -0.0157 0.00149 0.0196 longest<215.5
        9.28e-05 0.0193 -0.0159
        author<0.7365 titleWords<3.5 -0.0142 buttons<1.5 sentences<0.89196 -0.00564 0.0156 -0.00736 headings<85.5
        0.0177 -0.0163
        titleGap<11.5 date<0.7825 quoteMarks<0.34788 inArticle<0.52419 -0.0146 0.009 gap<1.2124 0.0178 -0.00715 0.0197
        -0.016
        author<0.7365 prices<1e-35 sharing<1e-35 titleGap<5.5 quoteMarks<1.6144 -0.00671 0.0166 -0.0175 0.0221 -0.0239
        0.0155
        titleGap<25.5 titlePart<0.64661 -0.00761 ogArticle<1e-35 buttons<16.5 bodyProse<1e-35 -0.015 0.00903 -0.0168
        0.0204 -0.0186
        author<0.514 titleOffers<1e-35 sentences<1.1023 -0.0115 0.00281 -0.0266 addressForum<1e-35 slug<9.5 -0.00293
        0.0185 -0.0147
        sharing<1e-35 titleGap<18.5 below<1e-35 code<0.069619 bodyProse<1e-35 -0.0188 0.00931 -0.0213 -0.0179 -0.0175
        0.0196
        ends<1e-35 below<1e-35 sentences<0.89196 -0.0161 meanLine<46.167 -0.0205 0.00561 -0.0201 buttons<8.5 0.0201
        -0.000404
        sharing<1e-35 gap<1.9888 meanLine<53.958 -0.0176 below<1e-35 steps<1.5 0.0128 -0.0158 -0.0172 -0.0156 0.0186
        addressStory<1e-35 quoteMarks<0.38862 -0.0101 ogArticle<1e-35 bodyLetters<11870 titleGap<5.5 0.0108 -0.0118
        -0.0238 0.0193 0.0195
        addressStory<1e-35 ogArticle<1e-35 slug<-1e-35 0.0215 lines<108.5 -0.0018 -0.0171 author<0.581 -0.00294 0.0183
        0.0196
        titleGap<11.5 date<0.7825 meanLine<73.115 -0.0143 prices<1e-35 0.00796 -0.0131 addressForum<1e-35 0.0202
        -0.013 -0.0138
        addressStory<1e-35 quoteMarks<0.38862 -0.00976 below<0.0016964 headings<19.5 linksALetter<5.712 0.0164 -0.013
        -0.00527 -0.0165 0.0191
        addressStory<1e-35 markupStory<1e-35 pathDepth<-1e-35 0.0219 inputs<14.5 shape<2.25 -0.00809 0.00732 -0.0226
        0.0153 0.019
        quoteMarks<0.26381 slug<25.5 slug<-1e-35 0.0179 -0.0128 0.00381 addressManual<1e-35 gap<1.8557 0.0175 -0.00838
        -0.0197
        quoteMarks<0.38862 shape<2.25 markupStory<1e-35 pathDigits<-1e-35 0.0181 -0.0162 0.0192 0.00342
        addressManual<1e-35 0.0115 -0.0173
        author<0.7365 prices<1e-35 titleWords<2.5 -0.0123 addressForum<1e-35 headingShare<0.065488 0.0132 -0.0138
        -0.0208 -0.0201 0.0147
        ogArticle<1e-35 slugWords<-1e-35 0.0206 titleGap<11.5 paragraphs<0.87876 -0.0095 slugWords<1.5 -0.00419 0.0164
        -0.018 0.00909
        quoteMarks<0.26381 sharing<1e-35 -0.0092 0.0114 date<0.49375 teasers<1e-35 0.00935 -0.00817 quoteShare<0.10519
        0.019 -0.00835
        ends<1e-35 gap<1.1084 bodyShare<0.24438 -0.0152 longest<46.5 -0.0167 code<0.069619 0.0152 -0.0169 -0.0134
        0.0126
        titleWords<3.5 meanLine<206.18 -0.0143 0.0138 inArticle<0.775 buttons<5.5 quoteMarks<1.6144 -0.000334 0.0191
        -0.0142 0.0186
        addressForum<1e-35 date<0.7825 prices<1e-35 commas<0.21447 -0.016 below<1e-35 0.00646 -0.0149 -0.0191 0.018
        -0.026
        shape<2.25 pathDepth<-1e-35 0.0215 shape<-1e-35 -0.021 -0.00486 inputs<12.5 date<0.20625 -0.000439 0.0198
        -0.00785
        shape<2.25 slugWords<-1e-35 0.0203 linksALetter<2.8063 -0.0032 -0.0195 ogOther<1e-35 0.0135 inside<0.015666
        0.0147 -0.013
        sharing<1e-35 gap<1.628 author<0.4665 lines<18.5 0.000352 -0.0151 shape<1.25 -0.00195 0.0168 -0.0143 0.0172
        titleGap<18.5 date<1e-35 meanLine<73.115 -0.0174 inside<0.0072997 0.0142 -0.0101 gap<1.9052 0.0154 -0.00348
        -0.014
        bodyShare<0.27236 -0.0136 addressManual<1e-35 quoteMarks<0.34788 firm<14 0.00289 -0.0166 titleGap<8.5 0.0171
        -0.00353 -0.0177
        titleGuides<1e-35 gap<1.2321 bodyLetters<639.5 -0.00712 buttons<2.5 0.0184 -0.00318 captions<1e-35 -0.0182
        0.00977 0.0151
        below<1e-35 ogArticle<1e-35 pathDepth<-1e-35 0.0185 titleGuides<1e-35 -0.0069 0.0109 titleGap<29.5 0.016
        -0.00969 -0.017
        addressStory<1e-35 paragraphs<0.88591 inArticle<0.99437 -0.0116 0.00329 dateMarks<1e-35 beside<0.074396
        0.00939 -0.0139 0.0167 0.0174
        meanLine<53.958 -0.0147 gap<1.189 bodyShare<0.24438 -0.00852 steps<3.5 0.0172 -0.0114 paragraphs<0.88959
        -0.0123 0.00407
        shape<1.25 pathDepth<-1e-35 0.0197 pageLinks<0.054514 0.00278 -0.0157 paragraphs<0.88789 inputs<12.5 0.00258
        -0.0173 0.0186
        date<0.30375 pageLinks<0.021374 0.00438 longest<446.5 -0.0178 0.000868 times<12.5 author<0.701 0.0031 0.0184
        -0.0166
        sharing<1e-35 gap<1.0674 meanLine<47.904 -0.017 prices<1e-35 0.0109 -0.0139 captions<1e-35 -0.0137 0.00648
        0.016
        shape<1.25 pathDepth<-1e-35 0.0198 -0.00883 addressShop<1e-35 inputs<12.5 meanLine<47.904 -0.00723 0.0173
        -0.00266 -0.0237
        sharing<1e-35 titleGap<18.5 asked<0.09918 bodyLetters<651.5 -0.00815 0.0177 titlePart<0.64661 -0.0148 0.00332
        -0.0166 0.0168
        sharing<1e-35 gap<1.5858 meanLine<47.904 -0.0167 bodyShare<0.24009 -0.0118 inside<0.20185 0.011 -0.0143
        -0.0125 0.0157
        ogArticle<1e-35 inputs<17.5 slugWords<1.5 slugWords<-1e-35 0.0185 quoteMarks<2.8118 -0.0159 0.0035 0.00669
        -0.0165 0.0106
        date<0.78875 bodyProse<4.5 -0.0113 lines<163.5 0.00934 -0.00539 forumData<1e-35 bodyLinks<0.22632 0.0186
        -0.0149 -0.0136
        inputs<12.5 shape<2.25 titleGap<6.5 0.00367 -0.0151 bodyProse<1e-35 -0.00886 0.0165 captions<1e-35 -0.015
        0.0105
        ends<1e-35 gap<1.2525 prices<1e-35 meanLine<46.167 -0.0151 bodyLinks<0.077505 0.0103 -0.0146 -0.0194 -0.013
        0.0105
        titleGap<19.5 ends<1e-35 gap<1.9052 meanLine<55.619 -0.0127 code<0.069619 0.00965 -0.0162 -0.0148 0.0132
        -0.0155
        inputs<15.5 bodyLetters<674.5 -0.00692 inArticle<0.775 buttons<2.5 bodyLetters<3035.5 0.0203 0.000305 -0.0102
        0.0185 -0.0154
        titleGuides<1e-35 gap<1.2321 quoteMarks<0.3269 -0.0044 0.01 captions<1e-35 -0.0156 0.00968 paragraphs<0.23074
        -0.0197 0.0218
        inputs<15.5 date<0.78875 firm<13.748 commas<0.599 -0.011 0.0051 -0.0149 bodyShare<0.25612 -0.00454 0.0193
        -0.0127
        author<0.7365 prices<1e-35 addressManual<1e-35 shape<1.75 addressStory<-1e-35 0.0192 -0.00746 0.0116 -0.0205
        -0.019 0.0139
        titleWords<3.5 longest<538.5 -0.0139 0.00902 paragraphs<0.87876 captions<1e-35 -0.00377 0.0167 firm<19.594
        0.0177 -0.00919
        sharing<1e-35 addressForum<1e-35 slugWords<4.5 lines<92.5 bodyLetters<560.5 -0.00416 0.0123 -0.00862 0.013
        -0.0217 0.018
        ends<1e-35 author<0.7365 lines<34.5 0.00362 pathDepth<-1e-35 0.0133 -0.0121 0.00907 tagMarks<6.5 0.0177
        -0.00661
        author<0.514 beside<0.077115 titleWords<3.5 -0.00917 0.00719 -0.0141 addressForum<1e-35 date<0.25625 -0.00353
        0.0175 -0.015
        sharing<1e-35 addressShop<1e-35 pathDepth<1.5 pathDepth<-1e-35 0.0169 date<0.78875 -0.015 0.0111 0.00289
        -0.0225 0.0155
        gap<1.2361 prices<1e-35 bodyProse<1e-35 -0.0137 addressManual<1e-35 0.0124 -0.0155 -0.0172 inArticle<0.72381
        -0.0153 0.00567
        firm<13.748 addressShop<1e-35 ogArticle<1e-35 titleGap<5.5 meanLine<73.115 -0.00949 0.0113 -0.00954 0.0131
        -0.0225 -0.014
        addressForum<1e-35 titleGuides<1e-35 prices<1e-35 titleGap<25.5 reader<1.4926 0.0116 -0.00389 -0.0143 -0.0178
        0.0189 -0.0231
        below<1e-35 dateMarks<1e-35 commas<0.599 -0.0127 promptMarks<16.5 0.00473 -0.0131 buttons<7.5 0.0164 -0.00215
        -0.0126
        titleWords<6.5 quoteMarks<0.41626 -0.00848 linkCount<98.5 0.0133 ogArticle<1e-35 -0.0103 0.0098 ogOther<1e-35
        0.0171 -0.00274
        addressStory<1e-35 inputs<14.5 ends<1e-35 headingShare<0.065488 -0.000175 -0.0177 linkCount<248.5 0.0222
        -0.00536 -0.0149 0.0186
        titleGap<25.5 addressManual<1e-35 quoteMarks<0.41626 titleGap<1.5 -0.00974 below<0.0083221 0.0088 -0.0143
        0.0111 -0.0194 -0.0145
        inputs<15.5 addressManual<1e-35 longest<224.5 -0.00513 quoteShare<0.044958 inArticle<0.72381 0.00842 0.0245
        -0.0146 -0.0175 -0.0127
        ends<1e-35 titleGuides<1e-35 bodyShare<0.47512 -0.0141 inHeadings<10.5 meanLine<46.167 -0.0134 0.00779 -0.018
        0.0126 0.0108
        addressStory<1e-35 paragraphs<0.88591 repeatShare<1e-35 0.000418 ended<0.27913 0.00539 -0.0166 bodyLetters<804
        -0.00709 0.0122 0.0149
        addressForum<1e-35 author<0.7045 firm<13.905 meanLine<54.833 -0.0142 steps<5.5 0.00644 -0.017 -0.0173 0.0149
        -0.0228
        titleWords<6.5 shape<1.25 isRoot<-1e-35 0.0157 -0.0101 0.0028 images<17.5 0.019 ogArticle<1e-35 -0.00835
        0.0145
        addressForum<1e-35 date<0.7825 longest<387.5 quoteMarks<1.7992 -0.0113 0.00282 longest<1038 0.0106 -0.0103
        0.0152 -0.0205
        addressStory<1e-35 inputs<14.5 shareMarks<10.5 titleGap<6.5 addressManual<1e-35 0.00458 -0.0157 -0.012 0.0123
        -0.0125 0.0159
        author<0.731 prices<1e-35 titleGap<5.5 code<0.076269 authorMarks<9.5 0.0096 -0.013 -0.0148 -0.0106 -0.0149
        0.0125
        addressForum<1e-35 date<0.7 titleGuides<1e-35 commentShare<0.0031564 -0.00659 0.0134 0.0112 addressShop<1e-35
        0.0152 -0.0141 -0.0213
        addressForum<1e-35 titleWords<3.5 -0.00855 paragraphs<0.87876 bodyShare<0.46678 -0.00892 addressManual<1e-35
        0.00841 -0.0135 0.0161 -0.0194
        ogArticle<1e-35 buttons<7.5 longest<201.5 -0.0075 steps<5.5 inHeadings<36.5 0.0136 -0.0132 -0.0107 -0.0116
        0.00973
        titleGuides<1e-35 slug<41.5 reader<0.86172 sentences<0.9212 -0.0132 linksALetter<3.1802 0.0118 -0.00626 -0.012
        0.0146 0.0128
        markupStory<1e-35 headingShare<0.072498 headingShare<0.022506 buttons<2.5 date<0.49875 -0.0044 0.00956 -0.0122
        0.0122 -0.0171 0.0159
        addressForum<1e-35 titleWords<5.5 linked<0.44722 titleGap<6.5 0.00316 -0.0102 -0.0187 longest<912.5 0.0145
        -0.00932 -0.0183
        addressForum<1e-35 titleGuides<1e-35 meanLine<202.87 date<0.51625 -0.0102 headingShare<0.077222 0.0072 -0.0188
        0.00921 0.0134 -0.0196
        sharing<1e-35 meanLine<47.904 -0.0136 linkCount<8.5 0.013 images<3.5 -0.0157 images<18.5 0.00889 -0.00718
        0.0142
        addressStory<1e-35 slug<-1e-35 0.0177 quoteMarks<1.706 titleGuides<1e-35 -0.0103 paragraphs<0.32656 -0.0178
        0.0189 0.00383 0.0138
        ogArticle<1e-35 buttons<7.5 meanLine<73.115 -0.00865 pathDepth<1.5 titleGap<2.5 0.00582 -0.0131 0.0112 -0.0117
        0.00959
        ends<1e-35 gap<1.189 meanLine<46.167 -0.0123 0.00479 -0.0127 linkCount<209.5 linked<0.014606 -0.000234 0.0257
        -0.00554
        sharing<1e-35 reader<0.79296 linksALetter<2.9968 0.00786 -0.00744 authorMarks<1e-35 paragraphs<0.93447 -0.0176
        0.00121 0.00357 0.0126
        quoteMarks<0.41626 shape<2.75 pathDepth<-1e-35 0.0146 markupStory<1e-35 -0.0112 0.00621 0.00684 author<1e-35
        -0.00469 0.0119
        addressStory<1e-35 addressForum<1e-35 author<0.7365 inHeadings<8.5 titleWords<2.5 -0.00863 0.00478 -0.013
        0.013 -0.0185 0.0176
        captions<1e-35 titleOffers<1e-35 titleWords<3.5 -0.0075 reader<0.79296 0.012 addressStory<1e-35 -0.00502
        0.0165 -0.0203 0.0155
        titleOffers<1e-35 addressShop<1e-35 titleWords<2.5 -0.00743 headingShare<0.089485 inputs<1.5 0.0182 0.003
        -0.0132 -0.0217 -0.0189
        sharing<1e-35 headingShare<0.072498 buttons<2.5 bodyLetters<674.5 -0.0048 0.0107 headingShare<0.0090378
        -0.0174 0.00454 -0.0175 0.0141
        addressForum<1e-35 titleWords<5.5 prices<1e-35 steps<11 quoteMarks<0.63563 -0.00242 0.0112 -0.0162 -0.0166
        0.0115 -0.0197
        sharing<1e-35 headingShare<0.072498 headingShare<0.022506 quoteMarks<0.34788 -0.00954 bodyShare<0.941 -0.00241
        0.0163 0.0122 -0.0175 0.0135
        inArticle<0.775 promptMarks<3.5 bodyLetters<8673.5 bodyProse<1e-35 -0.0111 0.0083 -0.0118 -0.0123
        bodyLetters<1726.5 -0.00316 0.0151
        captions<1e-35 firm<13.748 addressShop<1e-35 ogArticle<1e-35 slug<-1e-35 0.0172 -0.00331 0.0118 -0.0195 -0.014
        0.0197
        sharing<1e-35 inputs<11.5 titleGap<16.5 author<0.5025 -0.00244 isRoot<1e-35 0.014 -0.014 -0.013 -0.0122 0.0161
        addressShop<1e-35 addressPage<1e-35 shape<1.25 addressPage<-1e-35 0.0179 -0.00633 addressForum<1e-35 0.0121
        -0.0173 -0.0201 -0.0211
        firm<16.099 commas<0.599 -0.00755 bodyShare<0.25961 -0.00873 meanLine<70.817 -0.00363 0.0105
        bodyLinks<0.021694 -0.0207 0.00486
        addressManual<1e-35 addressShop<1e-35 shape<1.25 pathDepth<-1e-35 0.0169 -0.00563 repeatShare<0.14323 0.0155
        -0.00217 -0.0202 -0.0175
        titleGuides<1e-35 reader<0.86172 titleGap<18.5 longest<163.5 -0.00037 0.0167 -0.0148 -0.00947
        paragraphs<0.23074 -0.0127 0.0185
        sharing<1e-35 titleGuides<1e-35 reader<0.86172 titleGap<5.5 0.00765 -0.012 slug<25.5 -0.0151 0.00207 0.00939
        0.0138
        addressForum<1e-35 prices<1e-35 addressManual<1e-35 isRoot<1e-35 0.00757 -0.0143 -0.0126 titleGuides<1e-35
        -0.0184 0.0124 -0.0167
        headingShare<0.065488 headingShare<0.021626 asked<0.11502 longest<520.5 -0.00173 0.0165 -0.00577
        linked<0.041241 -0.00296 0.0184 -0.0143
        addressPage<1e-35 prices<1e-35 gap<1.2321 bodyProse<1.5 -0.00316 0.0117 -0.00502 bodyProse<7.5 -0.0213
        0.000862 -0.0204
        addressShop<1e-35 titleOffers<1e-35 markupStory<1e-35 sharing<1e-35 inputs<12.5 0.00191 -0.0107 0.0156 0.0208
        -0.0163 -0.0203
        addressPage<1e-35 steps<5.5 titleGap<18.5 prices<1e-35 meanLine<54.833 -0.00734 0.0139 -0.00849 -0.00845
        -0.0153 -0.0198
        addressPage<1e-35 addressForum<1e-35 shape<1.75 pathDepth<-1e-35 0.0172 -0.00397 addressShop<1e-35 0.0138
        -0.0165 -0.0161 -0.02
        quoteMarks<0.38862 pageLinks<0.090887 -0.0147 linked<0.05575 -0.00686 0.00747 steps<55.5 pathDepth<1.5
        -0.00094 0.015 -0.0135
        addressManual<1e-35 titleOffers<1e-35 bodyLetters<889.5 -0.00543 paragraphs<0.26785 -0.00463 pathDepth<1.5
        0.00129 0.0173 -0.0153 -0.0153
        gap<1.2321 prices<1e-35 0.00516 -0.0138 inArticle<0.036025 titleGuides<1e-35 -0.0165 0.00432 times<2.5 0.0131
        -0.011
        addressPage<1e-35 addressShop<1e-35 times<12.5 date<0.78875 beside<0.22865 0.00464 -0.00735 0.0138 -0.0151
        -0.0185 -0.0211
        inputs<12.5 date<0.72125 meanLine<46.167 -0.0144 linksALetter<3.1596 addressManual<1e-35 0.00673 -0.0124
        -0.011 0.0127 -0.0103
        bodyLetters<639.5 -0.0077 sentences<2.0541 titleGuides<1e-35 questions<3.0984 5.8e-05 times<1e-35 -0.0209
        0.00821 0.0122 0.0131
        titleWords<4.5 -0.00502 inputs<11.5 listShare<0.74828 quoteShare<0.051544 0.0167 -0.0124 -0.0149
        captions<1e-35 -0.00999 0.0111
        gap<1.1046 longest<252.5 -0.0031 0.011 news<1e-35 longest<520.5 -0.0109 headings<37.5 0.00884 -0.0143 0.0129
        addressShop<1e-35 code<0.069619 titleOffers<1e-35 titleWords<3.5 -0.00218 images<18.5 0.0133 -0.000174 -0.0141
        -0.0161 -0.0181
        asked<0.090282 bodyLetters<674.5 -0.00383 titlePart<1.0674 0.0185 -0.00818 ended<0.87367 -0.00758
        bodyLetters<871.5 -0.00274 0.0148
        headingShare<0.064234 titleWords<6.5 promptMarks<17.5 longest<201.5 -0.00569 addressManual<1e-35 0.0129
        -0.0124 -0.0144 0.012 -0.0141
        addressForum<1e-35 titleWords<3.5 longest<503.5 -0.00982 0.0136 titlePart<1.0053 date<0.15125 0.00116 0.0159
        -0.0131 -0.0159
        inputs<14.5 ends<1e-35 quoteShare<0.051544 quoteMarks<1.5677 bodyProse<17.5 -0.00718 0.00724 0.00959 -0.0165
        0.0166 -0.0102
        headingShare<0.072498 headingShare<0.022506 buttons<1.5 date<0.56125 -0.00329 beside<0.1432 0.0167 -0.00322
        -0.00811 0.0141 -0.0152
        addressPage<1e-35 author<0.647 prices<1e-35 gap<1.2321 author<1e-35 -0.00203 0.0129 -0.00856 -0.0135 0.00929
        -0.0184
        addressStory<1e-35 addressStory<-1e-35 0.0169 titlePart<1.0053 addressShop<1e-35 sharing<1e-35 -0.00238 0.0121
        -0.0188 -0.0179 0.0135
        addressForum<1e-35 inArticle<0.52419 quoteMarks<1.706 pathDepth<4.5 -0.0102 0.0115 0.00967 images<3.5 -0.00379
        0.0155 -0.0193
        headingShare<0.072498 headingShare<0.01322 lines<102.5 longest<64.5 -0.00956 0.00802 -0.00756 firm<9.9875
        0.0165 -0.00507 -0.0135
        addressShop<1e-35 sharing<1e-35 beside<0.1432 asked<0.16025 slug<11.5 -0.00263 0.0197 -0.00292 -0.00905 0.0134
        -0.0183
        meanLine<230.75 ended<0.86451 asked<0.090282 longest<525.5 -0.00353 0.0151 markupStory<1e-35 -0.0108 0.00694
        0.00434 0.0101
        titleOffers<1e-35 addressShop<1e-35 steps<5.5 isRoot<1e-35 images<4.5 -0.00157 0.00936 -0.0141 -0.0133 -0.0168
        -0.0155
        linked<0.44722 asked<0.097061 bodyShare<0.19478 -0.00506 0.0147 commas<0.74901 -0.0108 author<0.5055 -0.00294
        0.012 -0.0149
        prices<1e-35 bodyLinks<0.14254 gap<1.9052 quoteMarks<1e-35 -0.000635 code<0.069619 0.0182 -0.00874 -0.0068
        -0.0168 -0.0118
        headings<11.5 bodyLetters<816 -0.00329 sentences<1.1361 -0.00642 inside<0.064253 0.0205 -0.00203
        headingShare<0.021626 -0.0115 -0.000269
        firm<19.594 addressForum<1e-35 titleWords<3.5 asked<0.097061 0.0057 -0.0105 product<1e-35 0.0128 -0.0123
        -0.0155 -0.0158
        inArticle<0.92582 gap<1.197 0.00132 -0.013 times<1.5 bodyLetters<787.5 -0.000612 listShare<0.60512 0.0243
        -0.00815 -0.00904
        addressForum<1e-35 addressShop<1e-35 headingShare<0.082429 titleWords<6.5 sharing<1e-35 -0.00205 0.0151 0.0133
        -0.0148 -0.0177 -0.016
        sharing<1e-35 reader<0.79296 meanLine<46.167 -0.0116 pageLinks<0.3427 0.0119 -0.00432 pageLinks<0.090887
        -0.0179 -0.00374 0.0124
        asked<0.091608 linksALetter<4.3206 0.0114 -0.0069 reader<1.7652 meanLine<39.07 -0.0142 0.00915 author<0.5055
        -0.0163 -0.00183
        addressPage<1e-35 dateMarks<1e-35 -0.00291 dateMarks<9.5 beside<0.6127 0.0157 -0.00829 titlePart<0.68016
        -0.0169 0.00785 -0.0173
        gap<1.628 titlePart<0.61999 questions<2.2805 0.000133 -0.0143 longest<46.5 -0.0103 0.00875 commas<1.0598
        -0.0145 0.00222
        beside<0.26334 addressShop<1e-35 bodyShare<0.25612 -0.00564 headingShare<0.082429 0.00797 -0.00935 -0.0164
        repeats<2.5 0.00493 -0.0144
        addressStory<1e-35 prices<1e-35 headings<19.5 dateMarks<1e-35 -0.00055 0.0116 titleGuides<1e-35 -0.0147 0.0135
        -0.0126 0.0134
        steps<5.5 isRoot<1e-35 captions<1e-35 titleGap<4.5 inputs<12.5 0.0086 -0.00658 -0.00617 0.0176 -0.0157 -0.0147
        gap<1.2321 prices<1e-35 inside<0.21474 0.00863 -0.00974 -0.0104 titleGuides<1e-35 sentences<2.0801 -0.0142
        0.00329 0.0075
        addressStory<1e-35 slugWords<-1e-35 0.0164 reader<0.79296 titleGap<5.5 0.00547 -0.0109 pageLinks<0.089103
        -0.0199 -0.00451 0.0141
        titleOffers<1e-35 steps<5.5 longest<245.5 -0.00327 promptMarks<3.5 0.0173 promptMarks<10.5 -0.00874 0.00656
        -0.0117 -0.0161
        inArticle<0.52419 buttons<1.5 0.00206 headingShare<0.021181 -0.0152 0.00125 titleGap<5.5 below<0.051066 0.0187
        -0.011 -0.00671
        shape<1.25 shape<-7.5 0.0164 pageLinks<0.054514 0.00367 captions<1e-35 -0.0128 0.0072 paragraphs<0.88789
        -0.00174 0.0142
        addressShop<1e-35 beside<0.17338 meanLine<46.167 -0.0114 bodyShare<0.25087 -0.00509 buttons<31.5 0.0116
        -0.00813 -0.00612 -0.0163
        asked<0.090282 longest<486.5 -0.000831 forms<2.5 0.0221 -0.00361 reader<1.6452 0.00296 sharing<1e-35 -0.0121
        0.00752
        author<0.7365 below<1e-35 firm<9.9875 firm<1e-35 questions<0.85948 0.00222 -0.0159 0.0118 -0.0105 -0.0144
        0.00865
        quoteMarks<0.38862 titleWords<3.5 -0.0114 images<10.5 0.0105 -0.00581 linkCount<98.5 0.0124 images<15.5
        -0.0112 0.00818
        quoteMarks<0.41626 ended<0.52966 0.00194 -0.00819 dateMarks<14.5 date<0.53375 ended<0.80582 -0.00602 0.0111
        0.0155 -0.0122
        quoteMarks<0.38862 markupStory<1e-35 lines<7.5 0.00564 bodyLines<41.5 bodyShare<0.42946 -0.00159 -0.0183
        0.00254 0.011 0.00621
        addressForum<1e-35 date<0.7825 pathDigits<-1e-35 0.0153 linksALetter<2.9044 linksALetter<2.2946 -0.00155
        0.0136 -0.0115 0.0121 -0.0163
        isRoot<1e-35 titleOffers<1e-35 code<0.069619 linked<0.053343 slug<1e-35 0.0143 -0.00199 0.00968 -0.013 -0.0128
        -0.016
        slug<-1e-35 0.0159 asked<0.090282 0.00344 firm<16.793 prices<1e-35 commas<0.81165 -0.00695 0.00478 -0.014
        -0.0161
        linked<0.61325 addressPage<1e-35 addressShop<1e-35 pathDepth<1.5 pathDepth<-1e-35 0.0137 -0.0059 0.00738
        -0.0149 -0.0158 -0.0166
        ends<1e-35 pathDepth<-1e-35 0.0148 titleGuides<1e-35 -0.00691 listShare<0.065883 -0.00508 0.0182
        linkCount<213.5 0.0164 -0.00654
        addressForum<1e-35 below<1e-35 bodyLetters<871.5 -0.00313 bodyLetters<5579 0.0139 titleGuides<1e-35 -0.00846
        0.0152 -0.00972 -0.0178
        addressPage<1e-35 addressForum<1e-35 dateMarks<1e-35 -0.00237 below<0.0016964 0.0127 titleGuides<1e-35 -0.0109
        0.0122 -0.0165 -0.019
        addressPage<1e-35 author<0.7365 titleGap<5.5 sentences<0.87596 -0.0104 0.00415 -0.00914 paragraphs<0.051719
        -0.00487 0.0162 -0.0164
        shape<2.25 headingShare<0.0070863 bodyShare<0.73919 pathDigits<-1e-35 0.00862 -0.0137 0.00149 0.00508
        paragraphs<0.89662 -0.000223 0.0155
        sharing<1e-35 images<18.5 slug<16.5 -0.00412 0.00907 lines<248.5 -0.0149 buttons<6.5 0.0132 -0.00936 0.0124
        headingShare<0.065488 headingShare<0.022506 buttons<11.5 titleWords<6.5 slugWords<1.5 -0.00625 0.00381 0.0115
        -0.0121 0.0121 -0.0113
        markupStory<1e-35 reader<0.79296 meanLine<39.07 -0.0113 teasers<1.5 0.0104 -0.00312 slug<27.5 -0.0101 0.00153
        0.0123
        asked<0.16025 linked<0.44722 longest<316.5 -0.000731 0.014 -0.0114 sentences<0.9212 -0.0154 author<0.652
        -0.00389 0.00893
        ends<1e-35 firm<15.498 pathDepth<-1e-35 0.0144 -0.00165 -0.0135 buttons<10.5 isRoot<1e-35 0.0185 -0.00693
        -0.00421
        pathDepth<1.5 pathDepth<-1e-35 0.014 date<0.78875 -0.0115 0.0089 addressForum<1e-35 meanLine<66.063 -0.00522
        0.00685 -0.0114
        repeats<9.5 longest<296.5 titleWords<3.5 -0.0105 listShare<0.16522 0.0124 -0.0117 firm<17.762 0.0105 -0.00855
        -0.00665
        inArticle<0.52419 quoteMarks<1.706 -0.00658 0.0071 slugWords<1.5 -0.00331 commentMarks<1.5 product<1e-35
        0.0235 -0.00688 -0.00267
        asked<0.090282 0.00905 headings<18.5 prices<1e-35 0.00362 -0.0128 slug<27.5 ends<1e-35 -0.0196 0.00395 0.00662
        captions<1e-35 buttons<1.5 shareMarks<1e-35 linkCount<68.5 0.00343 -0.0144 0.0124 bodyLinks<0.0073065 -0.0117
        -0.000767 0.0122
        addressStory<1e-35 paragraphs<0.87876 gap<1.0674 0.000935 bodyLines<138.5 -0.0136 0.00497 shape<1.25 -0.00289
        0.0126 0.0132
        date<0.895 slug<-1e-35 0.0139 shape<-2.75 -0.0147 product<1e-35 0.000569 -0.0154 shape<-1e-35 -0.00896 0.0129
        addressForum<1e-35 dateMarks<1e-35 -0.00255 bodyLines<81.5 dateMarks<14.5 0.0159 -0.00547 authorMarks<1e-35
        -0.0118 0.00907 -0.0157
        shape<1.75 pathDigits<-1e-35 0.0129 linksALetter<3.1596 headings<14.5 shape<-2.25 -0.0113 0.00624 -0.00964
        -0.0162 0.00276
        titleOffers<1e-35 quoteMarks<0.3269 reader<50.64 reader<0.86172 0.00245 authorMarks<3.5 -0.0139 0.00948 0.0167
        0.00623 -0.0133
        addressForum<1e-35 date<0.15125 -0.00373 headingShare<0.072498 addressManual<1e-35 headingShare<0.0070863
        0.00449 0.0216 -0.00926 -0.00906 -0.0146
        buttons<1.5 date<0.72125 bodyLetters<651.5 -0.0067 0.00473 0.0166 inArticle<0.52419 -0.0107 beside<0.030691
        -0.00678 0.0108
        gap<1.1046 titleWords<4.5 meanLine<200.79 -0.00525 0.01 0.0114 asked<0.090282 reader<2.1436 -0.00618 0.0124
        -0.00998
        inArticle<0.036025 linked<0.44722 -0.00176 -0.0156 headingShare<0.065488 headingShare<1e-35 0.000403
        addressManual<1e-35 0.023 -0.00509 -0.00751
        addressPage<-1e-35 0.0148 inArticle<0.775 quoteMarks<1.405 titleWords<6.5 -0.0106 0.00153 0.0049 titleGap<8.5
        0.0112 -0.00798
        addressPage<1e-35 gap<1.9888 code<0.069619 longest<296.5 -0.00165 0.0127 -0.0121 linkedHeadings<8.5 -0.0129
        0.0087 -0.0138
        asked<0.1446 product<1e-35 paragraphs<0.034071 -0.00459 linksALetter<5.153 0.0129 -0.00692 -0.0113
        quoteMarks<2.872 -0.00672 0.00526
        addressPage<1e-35 addressForum<1e-35 date<0.7825 firm<9.9875 longest<252.5 -0.0045 0.00559 -0.00987 0.0105
        -0.0146 -0.018
        inputs<12.5 author<1e-35 -0.00461 ogOther<1e-35 below<0.022181 commas<1.8484 0.0168 -0.00468 -0.00774 -0.00473
        -0.00975
        ends<1e-35 titleGuides<1e-35 questions<2.7816 -0.00131 -0.0141 0.00812 titleGap<36.5 commas<0.68949 -0.00147
        0.0184 -0.00855
        captions<1e-35 buttons<7.5 bylines<1e-35 quoteMarks<0.18405 -0.00595 bodyLetters<503.5 -0.0075 0.00911 0.0102
        -0.0103 0.00969
        pathDepth<1.5 pathDepth<-1e-35 0.0142 -0.00736 inputs<15.5 beside<0.18259 longest<55.5 -0.00839 0.0117
        -0.00607 -0.00611
        firm<19.594 titleWords<4.5 -0.00215 listShare<0.61516 inputs<12.5 gap<3.0984 0.0171 -0.00478 -0.00418 -0.0124
        -0.0115
        sharing<1e-35 listShare<0.5959 pathDepth<1.5 pathDepth<-1e-35 0.0127 -0.0087 addressManual<1e-35 0.00641
        -0.0073 -0.0131 0.0112
        markupStory<1e-35 sharing<1e-35 inside<0.0036166 bodyLetters<816 lines<7.5 0.00527 -0.0103 0.0108 -0.00749
        0.00961 0.0114
        addressForum<1e-35 addressShop<1e-35 isRoot<1e-35 images<4.5 inHeadings<8.5 0.00241 -0.0166 0.0105 -0.0127
        -0.0147 -0.013
        steps<11 addressShop<1e-35 headings<17.5 bodyProse<2.5 -0.00237 repeats<12.5 0.0119 -0.00854 -0.00318 -0.0141
        -0.0141
        slug<-1e-35 0.0134 ends<1e-35 linkCount<7.5 meanLine<49.1 -0.0123 0.00841 -0.00726 linkCount<215.5 0.0123
        -0.00802
        promptMarks<3.5 meanLine<54.833 -0.00743 commas<1.4239 0.0104 -0.00346 bodyLinks<0.0074851 -0.0102
        author<0.519 -0.00447 0.0139
        ends<1e-35 below<1e-35 bodyLetters<8673.5 prices<1e-35 isRoot<1e-35 0.00711 -0.0107 -0.0115 -0.0115 -0.0127
        0.00744
        buttons<1.5 slugWords<1.5 sentences<2.3923 0.00283 -0.0132 0.0115 inArticle<0.52419 -0.0101 captions<1e-35
        -0.00145 0.0178
        addressManual<1e-35 tagMarks<11.5 slugWords<1.5 -0.00119 firm<14 paragraphs<0.26785 -0.00159 0.0155 -0.00483
        -0.0087 -0.0114
        asked<0.097061 reader<2.1436 -0.000485 0.0143 sharing<1e-35 headings<17.5 titleWords<4.5 -0.00466 0.00513
        -0.0139 0.0123
        inArticle<0.11408 buttons<7.5 -0.00078 -0.0131 shape<1.25 headingShare<0.003717 -0.0106 0.00532 below<0.023485
        0.0176 -0.00568
        captions<1e-35 gap<1.9888 slug<26.5 slug<-1e-35 0.0118 -0.00346 meanLine<171.88 0.0126 -0.00367 -0.011 0.0121
        addressPage<1e-35 tagMarks<11.5 dateMarks<1e-35 commas<1.1514 0.00362 -0.00625 addressForum<1e-35 0.0105
        -0.00827 -0.00863 -0.0114
        titleOffers<1e-35 product<1e-35 commas<0.69716 linksALetter<2.2688 -0.0124 0.00545 commas<1.3439 0.00854
        -0.00213 -0.0148 -0.0137
        addressStory<1e-35 firm<19.594 sentences<1.6273 images<15.5 lines<194.5 0.00491 -0.0116 0.0114 -0.00616
        -0.0132 0.0108
        titleWords<6.5 asked<0.16268 0.00035 -0.00657 titlePart<1.1701 ogOther<1e-35 0.0135 shareMarks<2.5 0.00954
        -0.00935 -0.00892
        addressForum<1e-35 titleGuides<1e-35 teasers<42.5 bodyLinks<0.14254 0.00244 -0.0127 -0.00954 meanLine<169.69
        0.0177 -0.00548 -0.0121
        shape<2.25 slugWords<-1e-35 0.0133 linksALetter<1.2375 inHeadings<10.5 0.00612 -0.0103 longest<495.5 -0.0121
        0.005 0.00624
        paragraphs<0.88591 commas<0.76877 ended<0.49868 0.00288 -0.0169 0.000927 bodyLetters<871.5 -0.00443
        beside<0.36555 0.0134 -0.00286
        linked<0.61325 asked<0.091608 bodyLinks<0.0034765 -0.000422 0.015 commas<0.74901 pageLinks<0.52411 -0.0129
        0.00712 0.00164 -0.0134
        author<0.7365 lines<6.5 0.00736 ends<1e-35 -0.00631 titleGap<10.5 0.011 -0.0082 times<11.5 0.0131 -0.00612
        promptMarks<3.5 titleWords<3.5 longest<262.5 -0.0107 0.01 bodyLetters<6991.5 prices<1e-35 0.0175 -0.0115
        -0.00495 -0.00489
        titleOffers<1e-35 steps<11 product<1e-35 listShare<0.0046491 0.00057 dateMarks<15.5 0.0139 -0.00787 -0.0113
        -0.0109 -0.0122
        dateMarks<1e-35 inputs<1e-35 teasers<1.5 0.00652 -0.00888 -0.00989 product<1e-35 dateMarks<9.5 0.0122 -0.0061
        -0.0128
        addressManual<1e-35 bodyProse<19.5 reader<7.0206 bodyProse<2.5 -0.0029 0.0101 -0.0105 asked<0.21525 0.0156
        0.000364 -0.0112
        steps<11 isRoot<1e-35 product<1e-35 listShare<0.034033 0.000156 linksALetter<0.35441 -0.00782 0.0138 -0.0125
        -0.0136 -0.0135
        inputs<12.5 authorMarks<1e-35 images<58.5 images<4.5 -0.00129 headings<15.5 0.0142 -0.000816 -0.0112 0.0121
        -0.00902
        isRoot<-1e-35 0.0127 date<0.135 -0.00513 repeats<12.5 headingShare<0.072498 linked<1e-35 0.00107 0.0151
        -0.0112 -0.00945
        addressForum<1e-35 dateMarks<1e-35 promptMarks<1.5 0.00198 -0.00992 titleGuides<1e-35 bodyLines<66.5 0.00681
        -0.00836 0.0154 -0.0132
        addressForum<1e-35 titleWords<4.5 meanLine<233.5 -0.0054 0.0119 longest<897.5 forms<1.5 0.0133 0.000307
        -0.0131 -0.0122
        sharing<1e-35 captions<1e-35 bodyLetters<3195.5 bodyLetters<704.5 titleWords<3.5 -0.0113 0.00588 0.00917
        -0.00613 0.0104 0.0113
        addressForum<1e-35 inArticle<0.036025 repeats<9.5 headings<11.5 0.00461 -0.00604 -0.0102 shape<1.25 -0.00102
        0.0191 -0.0155
        reader<0.79296 titleGap<5.5 0.00682 -0.00781 bodyProse<20.5 -0.00902 headings<33.5 0.00849 authorMarks<1e-35
        -0.0149 0.00856
        headingShare<0.072498 headingShare<0.023181 ogArticle<1e-35 headingShare<0.0057994 -0.000953 -0.0124 0.00688
        date<1e-35 -0.000865 0.0174 -0.011
        titleWords<6.5 quoteMarks<0.41626 -0.00587 bodyLetters<354.5 -0.0111 code<0.076269 0.00864 -0.00827 forms<1.5
        0.0121 -0.00267
        addressStory<1e-35 lines<6.5 0.0102 titlePart<0.98075 ogOther<1e-35 titlePart<0.54606 -0.0028 0.00968 -0.00702
        -0.00997 0.0123
        addressManual<1e-35 lines<262.5 promptMarks<3.5 meanLine<39.07 -0.00914 0.00497 paragraphs<0.88959 -0.0122
        0.00222 0.00949 -0.0108
        slugWords<-1e-35 0.0134 shape<-2.25 -0.0124 titlePart<1.0053 repeats<12.5 titleGap<25.5 0.00502 -0.00671
        -0.00857 -0.0117
        sharing<1e-35 pathDepth<-1e-35 0.012 pathDepth<1.5 pageLinks<0.047102 0.00228 -0.0129 pageLinks<0.089103
        -0.00814 0.00315 0.0084
        addressForum<1e-35 firm<33.707 dateMarks<1e-35 titleGap<3.5 0.00324 slug<18.5 -0.0149 0.00649 0.00737 -0.0104
        -0.0106
        reader<0.79296 titleGap<5.5 0.00747 -0.00589 repeatShare<0.078987 quoteMarks<0.41626 reader<56.194 -0.0175
        0.00846 0.00214 0.00188
        captions<1e-35 titleGuides<1e-35 reader<0.86172 titleGap<5.5 longest<154.5 -0.00131 0.0122 -0.00985 -0.00892
        0.00651 0.0108
        asked<0.090282 titleGap<4.5 0.0122 -0.00278 longest<687.5 dateMarks<9.5 dateMarks<1e-35 -0.00239 0.00822
        -0.0108 -0.0141
        headingShare<0.082429 gap<1.9888 steps<107.5 bodyLetters<704.5 -0.000657 0.0109 -0.0114 linkedHeadings<13.5
        -0.00912 0.00927 -0.0105
        inArticle<0.48438 slug<36.5 slug<22.5 commas<1.5387 0.00136 -0.0103 -0.013 0.00869 quoteMarks<1.2611 0.0119
        -0.00477
        gap<1.1046 bodyProse<4.5 pathDepth<3.5 -0.006 0.0109 longest<677.5 0.0117 -0.00696 ends<1e-35 -0.00888 0.00333
        markupStory<1e-35 addressStory<-1e-35 0.0126 addressStory<1e-35 sentences<2.3235 repeatShare<0.034139 0.00406
        -0.00575 -0.00949 0.00825 0.012
        asked<0.091608 beside<0.1432 0.011 -0.00302 quoteMarks<0.38862 titleWords<3.5 -0.0148 longest<467.5 0.00779
        -0.0154 0.00256
        pathDepth<1.5 pathDepth<-1e-35 0.0107 date<0.78875 -0.0102 0.00728 paragraphs<0.26785 -0.00484 beside<0.29569
        0.0101 -0.00542
        addressForum<1e-35 ends<1e-35 lines<285.5 images<18.5 0.000225 -0.0137 0.00694 inputs<11.5 0.0145 -0.00202
        -0.0126
        isRoot<1e-35 product<1e-35 sentences<2.3923 bodyProse<2.5 -0.00301 bodyProse<26.5 0.0109 -0.00125 -0.00469
        -0.0113 -0.0121
        author<0.7365 prices<1e-35 authorMarks<9.5 code<0.069619 0.00339 -0.013 -0.0126 -0.0113 linksALetter<2.8063
        0.0149 -0.00483
        titleWords<6.5 pathDigits<-1e-35 0.00897 -0.00453 titleWords<9.5 addressPage<1e-35 addressShop<1e-35 0.0137
        -0.00439 -0.00549 -0.00226
        titlePart<1.0053 titleGap<6.5 ends<1e-35 titlePart<0.78619 -0.00348 meanLine<43.033 -0.00763 0.012 0.0133
        -0.0047 -0.0116
        asked<0.090282 images<4.5 -0.00369 pathDigits<6.5 0.0128 -0.00385 commas<0.71323 -0.00965 commas<1.3439
        0.00409 -0.00787
        ends<1e-35 reader<47.803 reader<0.79296 0.00123 -0.00809 0.0087 inputs<11.5 listShare<0.68108 0.0169 -0.00769
        -0.00451
        inArticle<0.92582 quoteMarks<1.706 times<1e-35 bylines<1e-35 -0.00986 0.00295 0.00878 0.00638 times<11.5
        0.0086 -0.00923
        addressStory<1e-35 lines<6.5 0.00792 paragraphs<0.88202 lines<391.5 -0.00913 0.00397 longest<228.5 -0.00653
        0.00719 0.00956
        paragraphs<0.88591 -0.00404 longest<199.5 titleWords<3.5 -0.0109 0.00479 beside<0.40112 times<12.5 0.0149
        -0.00606 -0.0049
        pathDepth<1.5 pathDepth<-1e-35 0.0121 date<0.78875 -0.0102 0.00653 bodyShare<0.89658 commas<0.74299 -0.00159
        0.00899 -0.00655
        date<0.15125 meanLine<267.73 -0.00694 0.00821 headingShare<0.072498 sentences<2.9904 inputs<24.5 0.0125
        -0.00704 -0.00662 -0.00856
        addressShop<1e-35 shape<1.25 -0.0036 beside<0.1432 meanLine<49.1 -0.0067 buttons<37.5 0.0164 -0.00817 -0.00467
        -0.0139
        sharing<1e-35 inHeadings<8.5 bodyShare<0.29164 -0.00785 inArticle<0.36434 -0.000344 0.0107 ended<0.26384
        0.00719 -0.013 0.01
        addressShop<1e-35 linked<0.44722 ended<0.5231 linkCount<116.5 -0.000487 0.0142 reader<0.79296 0.00401 -0.0058
        -0.0091 -0.0137
        inArticle<0.036025 reader<0.79296 0.00247 titleGuides<1e-35 linkCount<117.5 -0.0156 headings<15.5 0.00729
        -0.00851 0.0065 0.00581
        prices<1e-35 steps<5.5 headingShare<0.04466 authorMarks<9.5 0.00779 -0.0107 -0.0071 -0.0123 prices<14.5
        -0.0146 0.00442
        gap<1.1046 sentences<2.3923 0.00437 -0.0067 beside<0.1432 beside<0.023953 -0.00706 linked<0.034785 -0.0052
        0.013 -0.0118
        addressForum<1e-35 date<0.15125 commas<0.84111 -0.00973 0.00106 shape<1.75 -0.000465 images<62.5 0.0189
        -0.00213 -0.0104
        captions<1e-35 inputs<12.5 shape<1.25 linksALetter<3.1596 -0.000902 -0.0113 repeatShare<0.4506 0.00775
        -0.00812 -0.00844 0.0115
        steps<5.5 pathDepth<1.5 pathDepth<-1e-35 0.0109 beside<0.99718 markupStory<1e-35 -0.00996 0.0078 0.00804
        0.00415 -0.0103
        pathDepth<-1e-35 0.0125 shape<-1e-35 -0.0129 commas<1.5305 tagMarks<6.5 beside<0.078372 0.0095 -0.00135
        -0.0078 -0.00576
        linked<0.44722 prices<1e-35 addressForum<1e-35 meanLine<206.18 meanLine<173.03 0.00417 -0.00916 0.0146 -0.0107
        -0.00811 -0.0102
        steps<5.5 pathDepth<2.5 pathDepth<-1e-35 0.0113 -0.00381 bodyLetters<9915.5 firm<3.4188 0.0161 -0.000725
        -0.00842 -0.0127
        code<0.069619 inHeadings<1e-35 inputs<3.5 0.00136 -0.00835 beside<0.22865 beside<0.0096621 -0.00108 0.0155
        -0.00329 -0.0108
        sharing<1e-35 below<1e-35 firm<13.639 commas<0.599 -0.00315 0.00557 reader<2.3033 0.00595 -0.0125 -0.00792
        0.012
        pathDepth<3.5 quoteMarks<0.41626 lines<7.5 0.0044 -0.00739 quoteMarks<1.0692 0.0122 linked<0.0905 0.00405
        -0.00905 0.0114
        titleGuides<1e-35 prices<1e-35 bodyLinks<0.066745 addressPage<1e-35 0.0052 -0.0117 -0.0116 -0.0139 slug<44.5
        0.0139 -0.00684
        quoteMarks<0.38862 inArticle<0.52419 news<1e-35 -0.00665 0.00834 0.00608 authorMarks<9.5 code<0.076269 0.00871
        -0.00558 -0.00787
        teasers<4.5 date<0.7 -3.3e-05 0.0164 linked<0.04939 -0.0108 linked<0.59688 typeSite<1e-35 0.0117 -0.00464
        -0.0105
        addressShop<1e-35 articles<1.5 beside<0.1432 gap<1.0841 0.000343 0.00966 gap<1.1157 0.00545 -0.0104 -0.00744
        -0.0133
        sharing<1e-35 addressPage<1e-35 shape<1e-35 pathDepth<-1e-35 0.00984 -0.00738 author<0.4975 -0.00209 0.00845
        -0.0129 0.0119
        asked<0.090282 pathDigits<1.5 0.00885 -0.00535 pathDigits<5.5 repeats<1.5 titleWords<3.5 -0.00634 0.0106
        -0.00832 0.00645
        addressForum<1e-35 linked<0.61325 linkedHeadings<6.5 shape<-1.75 pathDepth<-1e-35 0.0079 -0.0171 0.00194
        0.0106 -0.0114 -0.0122
        addressShop<1e-35 addressPage<1e-35 longest<262.5 -0.00226 longest<687.5 0.00961 bodyLines<14.5 0.00874
        -0.0102 -0.0128 -0.0139
        addressPage<1e-35 bodyProse<2.5 -0.00496 addressShop<1e-35 beside<0.1432 commas<1.3702 0.0134 -0.000763
        -0.000324 -0.01 -0.0127
        sharing<1e-35 ended<0.26384 0.00844 headings<5.5 0.000581 slugWords<3.5 -0.0113 images<18.5 0.00737 -0.00665
        0.0111
        tagMarks<11.5 slugWords<1.5 slugWords<-1e-35 0.0119 -0.00424 bodyShare<0.69201 0.00906 frames<1e-35 0.00493
        -0.0109 -0.00812
        times<11.5 images<4.5 -0.00289 images<8.5 0.0153 asked<0.4124 ends<1e-35 7.07e-05 0.0122 -0.00974 -0.0117
        sharing<1e-35 markupStory<1e-35 slug<-1e-35 0.0107 lines<7.5 0.00312 bodyProse<1.5 -0.0142 -0.00329 0.00847
        0.00743
        steps<5.5 pathDepth<3.5 commas<0.76877 -0.00577 pathDepth<1.5 linkCount<6.5 0.00615 -0.00942 0.00634 0.0133
        -0.0108
        buttons<1.5 author<0.4825 linkCount<169.5 -0.0048 0.0094 0.0098 inArticle<0.52419 -0.00921 bodyProse<26.5
        0.00888 -0.00773
        times<11.5 ends<1e-35 linkCount<190.5 headings<11.5 meanLine<51.25 -0.00857 0.00426 -0.0114 0.00763 0.00795
        -0.0111
        captions<1e-35 addressForum<1e-35 titleWords<3.5 -0.00335 repeats<1.5 0.0135 shareMarks<16.5 -0.00367 0.00978
        -0.0124 0.01
        steps<5.5 dateMarks<9.5 dateMarks<1e-35 inputs<1.5 0.00223 -0.00637 bodyProse<27.5 0.0138 -0.00026 -0.00697
        -0.0101
        titleOffers<1e-35 sharing<1e-35 pathDepth<4.5 paragraphs<0.3079 reader<0.79296 0.00159 -0.0144 0.00141 0.0126
        0.011 -0.0115
        date<0.78875 captions<1e-35 slug<-1e-35 0.0106 meanLine<199.08 -0.00622 0.00275 0.00908 addressForum<1e-35
        0.0142 -0.00974
        addressShop<1e-35 titleOffers<1e-35 images<4.5 linkCount<99.5 0.00186 -0.00976 images<10.5 0.0164 0.00193
        -0.00963 -0.0124
        ends<1e-35 images<18.5 0.00124 bodyLines<60.5 images<72.5 -0.0156 0.00428 0.00503 inputs<11.5 0.014 -0.00284
        reader<0.79296 0.00441 bodyLetters<2062 -0.0116 reader<2.0471 -0.0117 asked<0.091608 0.013 headings<15.5
        0.00766 -0.00681
        captions<1e-35 buttons<1.5 bodyLetters<560.5 titleWords<3.5 -0.0112 0.00518 bodyLinks<0.013261 0.0106 -0.0015
        -0.00626 0.00938
        date<1e-35 -0.00393 times<11.5 repeats<12.5 shape<1.75 lines<314.5 -0.00198 0.0127 0.0145 -0.00404 -0.00932
        markupStory<1e-35 ended<0.28544 0.00665 reader<0.79296 meanLine<39.07 -0.0114 0.00412 reader<50.14 -0.00925
        0.00397 0.0107
        addressShop<1e-35 titlePart<1.0053 titleGap<6.5 meanLine<54.833 -0.00519 0.00672 sentences<0.83458 0.00906
        -0.00804 -0.0085 -0.0118
        linked<0.61325 images<4.5 -0.00224 images<10.5 0.0155 bodyShare<0.76957 paragraphs<0.24761 -0.00781 0.00195
        0.0123 -0.0113
        asked<0.090282 bodyProse<4.5 -0.00272 0.0101 inputs<12.5 titleWords<4.5 -0.00492 longest<525.5 0.01 -0.00842
        -0.0114
        prices<1e-35 headings<37.5 headingShare<0.023181 buttons<1.5 0.0047 -0.00787 0.0111 -0.00916
        headingShare<0.0023763 -0.0158 0.00239
        pathDepth<3.5 quoteMarks<0.41626 markupStory<1e-35 captions<1e-35 -0.00774 0.00705 0.00639 pathDepth<1.5
        -0.00348 0.0077 0.00963
        inHeadings<8.5 inHeadings<1.5 reader<7.3082 0.00175 bodyProse<16.5 -0.012 0.0107 0.01 lines<373.5 -0.0102
        0.00634
        times<11.5 prices<1e-35 titlePart<1.0053 repeats<12.5 0.0063 -0.00378 -0.00753 bodyLines<38.5 -0.0141 0.00518
        -0.0104
        addressShop<1e-35 markupStory<1e-35 inHeadings<32.5 meanLine<173.03 longest<296.5 -0.00171 0.0111 -0.00441
        -0.0103 0.011 -0.0116
        firm<19.594 steps<5.5 tagMarks<6.5 slug<8.5 -0.00163 asked<0.17395 0.013 0.00223 -0.00593 -0.00928 -0.00873
        prices<1e-35 firm<19.594 addressManual<1e-35 times<11.5 0.00593 -0.00927 -0.00782 -0.00924 bodyLines<35.5
        -0.0154 0.00351
        date<0.175 -0.00416 shape<1.75 inside<0.0076119 -0.00747 date<0.64875 0.0104 -0.00341 gap<3.6746 0.012
        -0.00605
        sentences<2.3923 titleGuides<1e-35 buttons<1.5 0.00276 sentences<2.0702 articles<2.5 -0.0105 0.00513 0.0111
        0.00874 -0.00634
        author<1e-35 -0.00373 lines<194.5 bodyLines<1.5 -0.0031 0.0102 repeatShare<0.16334 -0.00822 bodyLines<15.5
        -0.0037 0.0105
        ends<1e-35 gap<1.1084 headingShare<0.021626 -0.00234 0.0115 linkCount<217.5 -0.0111 0.00499 linkCount<209.5
        0.0123 -0.00748
        pathDepth<-1e-35 0.0112 markupStory<1e-35 pathDepth<4.5 bodyProse<2.5 -0.00819 -0.00116 buttons<8.5 0.0158
        -0.00452 0.00871
        slugWords<1.5 slug<-1e-35 0.011 -0.00505 inputs<12.5 pageLinks<0.086867 -0.00304 pageLinks<0.56002 0.0121
        -0.00344 -0.00494
        inArticle<0.92582 repeats<9.5 date<1e-35 -0.00377 titlePart<1.0674 0.00986 -0.00939 -0.0115 paragraphs<0.99641
        0.00926 -0.00559
        promptMarks<3.5 bodyShare<0.89658 longest<262.5 lines<9.5 0.01 -0.00857 0.0109 -0.00458 titleNumber<1e-35
        -0.00769 0.00612
        addressShop<1e-35 commas<1.5305 beside<0.20326 commas<0.74299 -0.00105 times<1.5 0.0132 -0.00445 -0.00284
        -0.00542 -0.0124
        addressPage<1e-35 longest<296.5 titleWords<3.5 -0.00877 0.00444 titleGap<5.5 inHeadings<10.5 0.013 -0.00184
        -0.00206 -0.0103
        sharing<1e-35 markupStory<1e-35 quoteMarks<0.41626 asked<0.09918 0.00143 -0.00856 0.00206 0.00798
        titleOffers<1e-35 0.0138 -0.0045
        sharing<1e-35 sentences<1.5189 bodyProse<1.5 -0.00791 inside<0.1018 bodyProse<28.5 0.0117 -0.00207 -0.00689
        -0.00532 0.00858
        sharing<1e-35 inHeadings<8.5 ogArticle<1e-35 -0.00123 0.00709 titleGuides<1e-35 ended<0.25904 0.00473 -0.0154
        0.00648 0.0111
        captions<1e-35 pathDigits<-1e-35 0.0104 markupStory<1e-35 images<39.5 tagMarks<1e-35 -0.00284 0.00636 -0.00872
        0.0075 0.0125
        prices<1e-35 titleOffers<1e-35 sharing<1e-35 titleWords<2.5 -0.00464 0.00348 0.0141 -0.00983 author<0.652
        -0.0133 0.00588
        addressShop<1e-35 steps<11 addressForum<1e-35 shape<-2.75 pathDigits<-1e-35 0.00969 -0.0131 0.00502 -0.00851
        -0.00966 -0.012
        addressPage<1e-35 headingShare<0.021626 sentences<2.1959 prices<1e-35 0.00397 -0.00837 -0.00636 longest<292.5
        -0.00198 0.0135 -0.0119
        isRoot<1e-35 bodyLetters<816 -0.00355 buttons<2.5 0.0105 bodyLinks<0.007965 -0.0088 linked<0.31394 0.00693
        -0.00706 -0.0107
        quoteMarks<0.41626 bodyLines<4.5 0.00176 -0.00636 steps<107.5 prices<1e-35 titleWords<9.5 0.00935 -0.00595
        -0.0064 -0.00865
        promptMarks<3.5 bodyLinks<0.061144 bodyShare<0.89658 slugWords<1.5 0.00194 0.014 -0.00202 -0.00707
        ended<0.26384 0.00654 -0.00667
        addressShop<1e-35 beside<0.45219 images<4.5 reader<1.8723 titleWords<2.5 -0.00601 0.00778 -0.00791 0.00824
        -0.00492 -0.013
        titleWords<6.5 ended<0.26384 changedMeta<1e-35 repeats<3.5 -0.00118 0.0186 -0.00569 -0.00459 firm<18.669
        0.0094 -0.00751
        prices<1e-35 reader<1.6452 0.00643 sharing<1.5 asked<0.091608 0.00384 -0.00776 0.00951 ogArticle<1e-35 -0.0129
        0.00385
        linked<0.61325 longest<199.5 -0.00365 images<19.5 lines<170.5 0.0118 -0.0016 lines<242.5 -0.0107 0.00585
        -0.00975
        titleNumber<1e-35 inHeadings<10.5 longest<520.5 sentences<1.6485 0.00214 -0.00679 images<25.5 0.0144 -0.00627
        -0.0113 0.00778
        inArticle<0.036025 images<10.5 images<4.5 -0.00245 0.0118 -0.00749 paragraphs<0.99641 headingShare<0.063017
        0.0131 -0.00408 -0.00524
        buttons<1.5 0.00152 bodyShare<0.48327 articles<1e-35 -0.0125 0.00119 bodyShare<0.61611 0.0102
        authorMarks<1e-35 -0.00817 0.00499
        titleOffers<1e-35 ogArticle<1e-35 buttons<26.5 slugWords<1.5 -0.00381 meanLine<72.063 -0.00267 0.0103 -0.0112
        0.0082 -0.01
        ogArticle<1e-35 titleGap<4.5 date<0.7825 prices<1e-35 0.00061 -0.00955 0.0108 lines<1e-35 0.0062 -0.0112
        0.00486
        author<0.761 lines<6.5 0.00612 pathDepth<1.5 pathDepth<-1e-35 0.00813 -0.00842 -1.26e-05 commentMarks<25.5
        0.0124 -0.00431
        code<0.069619 captions<1e-35 inHeadings<32.5 bodyLines<44.5 quoteMarks<1.4764 -0.00354 0.00664 0.00974 -0.0109
        0.0122 -0.0103
        author<1e-35 reader<50.64 linkCount<8.5 meanLine<49.1 -0.0114 0.00445 -0.00997 0.00867 gap<1.4189 0.00656
        -0.00464
        steps<5.5 linked<0.11133 promptMarks<3.5 0.00256 -0.00752 inHeadings<1e-35 images<10.5 0.00673 -0.0107 0.0116
        -0.00969
        sentences<1.5189 inputs<12.5 0.00489 -0.00494 images<17.5 bodyShare<0.86761 titleGap<14.5 0.0103 -0.00901
        -0.00666 -0.0102
        addressManual<1e-35 addressPage<1e-35 headingShare<0.0066836 -0.00219 headingShare<0.044133 0.0149
        beside<0.21263 0.00736 -0.00917 -0.0118 -0.0105
        paragraphs<0.88591 beside<0.79213 shape<2.75 -0.00514 0.005 0.00848 bodyLetters<871.5 -0.00457 authorMarks<9.5
        0.0127 -0.00492
        product<1e-35 asked<0.090282 pathDigits<1.5 0.00953 -0.00376 pathDigits<5.5 reader<1.6452 0.00102 -0.0074
        0.00872 -0.0109
        inputs<14.5 shareMarks<10.5 meanLine<46.167 -0.00856 titleGap<2.5 0.00436 -0.00521 titleGap<83 0.0105 -0.00631
        -0.00696
        ended<0.26384 0.00688 inHeadings<7.5 images<10.5 titleWords<3.5 bodyLines<8.5 -0.00691 0.00797 0.0112 -0.00495
        -0.00929
        tagMarks<6.5 tagMarks<1e-35 gap<1.3082 0.00202 beside<0.038434 0.00335 -0.0103 firm<9.9875 0.0115 -0.00518
        -0.00741
        code<0.069619 bodyLetters<816 titleWords<3.5 -0.00938 0.00296 isRoot<1e-35 quoteShare<0.051544 0.00708
        -0.00404 -0.0072 -0.0109
        longest<520.5 longest<467.5 headingShare<0.072498 0.00185 -0.00797 -0.0114 bodyLetters<8315.5 times<11.5
        0.0156 -0.00476 -0.00545
        author<1e-35 -0.00327 gap<1.1046 bodyShare<0.2822 -0.00416 0.0129 inArticle<0.98877 -0.00417 gap<1.145
        -0.00624 0.0111
        dateMarks<9.5 titlePart<0.48742 addressManual<1e-35 0.0115 -0.00655 quoteMarks<0.44083 lines<6.5 0.00666
        -0.00667 0.0041 -0.00811
        sentences<1.5189 firm<9.3604 0.00584 -0.00377 headingShare<0.010457 bodyLetters<116.5 0.00723 firm<7.7482
        -0.0106 0.00482 0.00421
        prices<1e-35 quoteMarks<0.38862 asked<0.019085 date<0.65625 0.0126 -0.00403 -0.00482 0.00609 reader<11.178
        -0.0141 0.00396
        dateMarks<1e-35 lines<6.5 0.00564 -0.00521 lines<193.5 0.00822 lines<248.5 -0.00791 date<0.46125 -0.00486
        0.0096
        addressStory<1e-35 bodyLinks<0.031999 gap<1.0373 0.0015 asked<0.1446 -5.07e-05 -0.0131 0.00447 longest<48.5
        -0.00542 0.0121
        titleGuides<1e-35 headingShare<0.04466 titleWords<6.5 headingShare<0.023181 -0.00365 0.00765 0.00824 -0.00883
        repeats<8.5 0.0133 -0.00252
        asked<0.1446 commas<1.1514 slug<33.5 0.0123 -0.00328 -0.00318 commas<0.76877 -0.00891 commas<1.3439 0.00527
        -0.0064
        addressManual<1e-35 titleOffers<1e-35 images<18.5 images<4.5 -0.000662 0.0108 sentences<1.5854 0.00545
        -0.00931 -0.00876 -0.00931
        ends<1e-35 below<1e-35 listShare<0.012271 lines<70.5 0.00134 sentences<0.61722 0.00654 -0.0122 0.00603 -0.0109
        0.0054
        addressShop<1e-35 titleWords<6.5 quoteMarks<1.6398 pathDepth<4.5 -0.00405 0.0102 0.00542 images<42.5 0.0104
        -0.0037 -0.0108
        steps<5.5 bodyLinks<0.14254 bodyLinks<0.0076999 slug<22.5 0.00175 -0.00715 headings<1.5 -0.00546 0.00947
        -0.00803 -0.00962
        below<1e-35 prices<1e-35 commas<0.69716 -0.00197 titleGap<19.5 0.00779 -0.00678 bodyProse<7.5 -0.0136 0.00286
        -0.00757
        addressForum<1e-35 date<0.7825 asked<0.091608 0.00436 -0.00455 bodyLinks<0.22632 repeatShare<0.57759 0.0155
        -0.00469 -0.00463 -0.0108
        pathDepth<4.5 pathDepth<-1e-35 0.0101 shape<-1e-35 -0.0135 meanLine<39.07 -0.00891 0.00107 bodyLetters<9915.5
        0.016 -0.0051
        asked<0.090282 linked<0.44722 pathDigits<4.5 images<4.5 -0.000803 0.0145 -0.00405 -0.00831 inputs<12.5
        -0.000575 -0.0103
        titleOffers<1e-35 inHeadings<8.5 inHeadings<2.5 bodyShare<0.47512 -0.00299 0.00382 0.0121 bodyShare<0.61611
        0.00545 -0.00698 -0.0098
        reader<0.79296 addressShop<1e-35 0.00523 -0.00867 inArticle<0.98318 listShare<0.31765 linkedHeadings<13.5
        -0.0128 0.00307 0.00497 0.00513
        bodyProse<20.5 images<25.5 0.00134 pathDepth<2.5 -0.0117 0.00442 steps<107.5 longest<687.5 0.0124 -0.00256
        -0.00726
        linked<0.5838 author<0.5025 repeats<9.5 linkedHeadings<3.5 -0.00188 0.00809 -0.00873 linksALetter<1.2375
        0.0105 -0.00059 -0.0106
        sentences<2.1959 headingShare<0.080353 longest<64.5 linkCount<104.5 -0.00966 0.00688 longest<687.5 0.00704
        -0.0069 -0.00651 -0.00445
        addressShop<1e-35 asked<0.090282 linkCount<119.5 0.000157 0.0117 inputs<12.5 linkCount<166.5 0.00276 -0.0069
        -0.00945 -0.0113
        steps<11 sentences<1.5189 titleGuides<1e-35 linked<0.19098 0.00311 shape<2.25 -0.0122 0.00609 0.0122 -0.00251
        -0.00819
        prices<1e-35 addressForum<1e-35 steps<5.5 titleOffers<1e-35 0.00374 -0.00781 -0.00792 -0.0099 bodyLines<35.5
        -0.0142 0.00211
        addressShop<1e-35 steps<11 bodyLetters<871.5 -0.00159 beside<0.1432 inputs<21.5 0.0114 -0.00461 -0.00213
        -0.00741 -0.0107
        addressForum<1e-35 addressShop<1e-35 dateMarks<1e-35 titleGap<4.5 0.00244 linkCount<119.5 -0.0119 0.00218
        0.00615 -0.00982 -0.00913
        sharing<1e-35 reader<0.79296 titleGap<5.5 meanLine<39.07 -0.00815 bodyLines<66.5 0.00933 -0.00723 -0.0071
        -0.00522 0.0108
        ends<1e-35 slug<3.5 0.00589 firm<9.9875 firm<1e-35 -0.00442 0.00602 -0.00933 tagMarks<6.5 0.01 -0.00483
        prices<1e-35 bodyLetters<3144 commas<0.21447 -0.00424 0.00583 author<0.4875 -0.0088 0.0027 bodyLetters<4844
        -0.0135 0.00324
        pathDepth<-1e-35 0.01 pathDepth<3.5 markupStory<1e-35 -0.00333 slug<36.5 0.0119 -0.00421 steps<45 0.00998
        -0.00594
        addressForum<1e-35 dateMarks<1e-35 linksALetter<0.33421 0.0045 -0.00446 buttons<14.5 headingShare<0.072498
        0.0115 -0.00406 -0.00547 -0.0122
        authorMarks<9.5 titleWords<2.5 images<4.5 -0.00833 0.00539 images<27.5 longest<602.5 0.00922 -0.00364 -0.00397
        -0.00789
        author<0.761 reader<0.79296 0.00132 reader<50.14 headingShare<0.023181 -0.011 headingShare<0.04466 0.00929
        -0.00837 0.00591 0.00742
        slug<8.5 slugWords<-1e-35 0.0091 -0.00587 tagMarks<11.5 quoteShare<0.044958 titlePart<1.0053 0.00694 -0.00489
        -0.00569 -0.00678
        ogArticle<1e-35 slugWords<1.5 slugWords<-1e-35 0.00828 -0.00752 inputs<12.5 0.00445 -0.00596 bodyLinks<0.14254
        0.0085 -0.00772
        buttons<7.5 listShare<0.0036405 linked<0.04211 0.000952 ends<1e-35 -0.0138 0.0079 firm<0.63396 -0.00134 0.0162
        -0.0061
        inputs<12.5 titleWords<4.5 -0.00329 commas<1.4433 inside<0.030803 titleWords<9.5 0.0177 -0.00273 -0.00137
        -0.0054 -0.00733
        titleWords<6.5 markupStory<1e-35 -0.00336 0.00638 date<0.38125 -0.00211 pageLinks<0.086867 -0.00273 times<12.5
        0.0152 -0.00337
        addressShop<1e-35 inputs<12.5 isRoot<1e-35 0.00343 -0.00784 linkedHeadings<2.5 lines<244.5 -0.0133 0.00278
        0.00437 -0.0112
        ogArticle<1e-35 commas<1.5106 buttons<26.5 longest<201.5 -0.0036 inside<0.024435 0.0101 -0.00299 -0.00865
        -0.00771 0.00498
        repeatShare<0.065076 linkCount<59.5 0.0016 -0.00673 images<27.5 steps<1e-35 0.0116 -0.00778 commas<0.77828
        -0.0121 0.00346
        date<1e-35 prices<1e-35 pageLinks<0.065387 0.00425 ends<1e-35 -0.00868 0.00674 -0.0123 addressForum<1e-35
        0.00521 -0.00754
        shareMarks<16.5 titlePart<0.18834 0.0084 isRoot<-1e-35 0.00675 addressStory<1e-35 -0.00375 0.00402
        below<0.22302 0.00899 -0.00494
        reader<0.79296 0.00319 titleGuides<1e-35 date<1e-35 -0.0103 commas<1.3439 bodyProse<29.5 0.0111 -0.00597
        -0.00978 0.00575
        steps<5.5 date<0.15125 -0.00159 bodyLinks<0.14254 sentences<2.1032 titlePart<1.0755 0.01 -0.00467 -0.00105
        -0.00485 -0.00779
        headingShare<0.0070863 pathDepth<3.5 -0.00446 steps<11 0.0135 -0.00529 inside<0.1018 collection<1e-35 0.0105
        -0.00588 -0.00444
        sentences<2.3923 inHeadings<10.5 bodyLetters<345.5 -0.0035 0.00474 titleNumber<1e-35 -0.00853 0.00601
        sentences<3.5132 -0.0108 0.00268
        asked<0.090282 addressList<1e-35 linksALetter<4.2124 0.00863 -0.00285 -0.00701 commas<0.74901 -0.00917
        titleGap<20.5 0.00158 -0.00898
        commas<1.3439 commas<0.74901 pageLinks<0.52411 -0.00603 0.00908 beside<0.33205 bodyProse<4.5 -0.00157 0.0118
        -0.00424 -0.00545
        promptMarks<3.5 bodyLinks<0.061144 asked<0.030331 0.0101 0.000748 -0.00703 bodyLinks<0.0076999 -0.00944
        beside<0.26334 0.00643 -0.00748
        reader<0.79296 0.00236 headingShare<0.023181 gap<2.8619 -0.0112 titleGap<4.5 0.0106 -0.00516
        headingShare<0.04466 0.0106 -0.00359
        sentences<2.3923 firm<11.065 listShare<0.7754 isRoot<1e-35 sentences<1.5189 0.0077 0.000243 -0.00641 -0.00684
        -0.00427 -0.00544
        pathDepth<1.5 pathDepth<-1e-35 0.00921 -0.00589 addressPage<1e-35 bodyShare<0.89658 commentMarks<1.5 0.00924
        -0.00324 -0.00475 -0.00793
        pathDepth<3.5 bodyProse<2.5 -0.00671 repeatShare<0.0091072 0.00446 inArticle<0.036025 -0.00643 0.00471
        bodyProse<42.5 0.0112 -0.00438
        bodyShare<0.27236 -0.00637 bodyShare<0.60201 titlePart<0.98075 slugWords<1.5 -7.09e-05 0.0132 -0.00435
        titlePart<0.63212 -0.00823 0.00169
        longest<530.5 beside<0.79213 pathDepth<-1e-35 0.009 pathDepth<3.5 -0.0058 buttons<14.5 0.00898 -0.00596
        0.00714 0.007
        pathDepth<-1e-35 0.00924 pathDepth<2.5 gap<1.3957 quoteMarks<1e-35 articles<1e-35 -0.00859 0.00378 0.00556
        -0.00862 0.00251
        reader<50.14 quoteMarks<0.41626 bodyLines<4.5 titleWords<2.5 -0.0066 0.00834 -0.00688 pathDepth<1.5 -0.00302
        0.00814 0.00826
        prices<1e-35 addressManual<1e-35 promptMarks<3.5 bodyProse<1e-35 -0.00478 0.0078 -0.00267 -0.00731
        bodyProse<7.5 -0.0156 0.00265
        prices<1e-35 quoteMarks<0.41626 bodyShare<0.93454 0.00023 -0.0108 titleGap<5.5 0.00966 -0.00404
        inside<0.074933 -0.0115 0.00555
        asked<0.16025 below<0.018265 0.00766 -0.00438 linkCount<159.5 longest<154.5 -0.00391 commas<0.76877 -0.00549
        0.0109 -0.00938
        titleOffers<1e-35 images<4.5 linkCount<6.5 0.0035 -0.00874 titlePart<0.48742 articles<8.5 0.0141 -0.00569
        0.001 -0.0093
        addressShop<1e-35 inHeadings<10.5 authorMarks<9.5 slug<8.5 -0.000253 0.00677 -0.00802 titleGuides<1e-35
        -0.0107 0.00933 -0.00983
        date<0.15125 meanLine<252.23 repeats<4.5 -0.00826 0.00159 0.00723 repeats<12.5 titlePart<1.0674 0.00671
        -0.00634 -0.00566
        isRoot<-1e-35 0.00896 markupStory<1e-35 quoteMarks<0.41626 commas<1.3142 -0.00237 -0.011 linkCount<96.5
        0.00563 -0.00441 0.00638
        addressForum<1e-35 date<0.15125 -0.0033 shape<2.75 linkedHeadings<6.5 pageLinks<0.21243 0.00214 -0.00828
        0.0118 0.0138 -0.0111
        isRoot<1e-35 addressManual<1e-35 product<1e-35 dateMarks<1e-35 0.00097 0.00766 -0.00879 lines<66.5 0.00521
        -0.0106 -0.0099
        prices<1e-35 titlePart<1.0053 slug<8.5 lines<6.5 0.00513 -0.00466 0.00435 -0.00687 ogArticle<1e-35 -0.0111
        0.0033
        addressStory<1e-35 teasers<4.5 author<0.4665 pathDigits<1.5 0.00217 titleWords<1.5 0.00663 -0.0113 0.00593
        -0.00597 0.0074
        prices<1e-35 linked<0.61325 ended<0.53259 linked<0.30902 0.0109 -0.00517 0.000787 -0.00662 bodyLetters<4844
        -0.0119 0.00393
        gap<1.197 author<0.4665 date<0.63875 -0.00634 0.0084 inputs<9.5 0.0115 -0.00395 firm<1.8132 0.00181 -0.00897
        addressManual<1e-35 listShare<0.0046491 shape<-1e-35 pathDigits<-1e-35 0.00663 -0.0138 0.000943 inputs<12.5
        0.0105 -0.00327 -0.00758
        commas<1.3439 commas<1.2285 lines<280.5 gap<1.2525 author<0.4665 -0.00232 0.00761 -0.0114 0.00701 0.00953
        -0.00569
        steps<11 bodyLinks<0.0074851 forms<1e-35 0.00301 pageLinks<0.43384 -0.0112 0.00477 paragraphs<0.36174 -0.00632
        0.0084 -0.00919
        teasers<4.5 0.00224 repeatShare<0.12158 sentences<2.4686 -0.0102 0.00321 buttons<12.5 0.00778
        bodyLinks<0.02412 -0.01 0.00417
        reader<0.79296 authorMarks<10.5 0.00407 -0.00643 questions<5.893 paragraphs<0.95593 -0.00868
        bodyLetters<1726.5 -0.0046 0.00737 0.00647
        titleWords<6.5 longest<520.5 linksALetter<0.91573 bodyProse<6.5 -0.00418 0.0073 -0.00723 0.00511 longest<621.5
        0.00862 -0.00546
        titleGuides<1e-35 author<0.767 commas<1.3439 bodyShare<0.81047 -0.00266 0.00639 -0.00591 0.00825
        paragraphs<0.23074 -0.00619 0.0131
        prices<1e-35 inside<0.093387 bodyLetters<560.5 -0.0012 0.00503 buttons<1.5 0.00447 -0.00911 titleGuides<1e-35
        -0.0113 0.00576
        pathDigits<-1e-35 0.00862 ends<1e-35 linkCount<7.5 0.00166 linkCount<190.5 -0.00783 0.00378 linkCount<209.5
        0.01 -0.00636
        ended<0.28544 0.00579 headings<17.5 meanLine<39.07 -0.0104 shape<-2.25 pathDepth<-1e-35 0.00595 -0.00991
        0.00352 -0.00609
        addressShop<1e-35 times<11.5 pathDepth<1.5 -0.00142 repeatShare<0.08023 gap<1.197 0.00349 -0.00639 0.0112
        -0.00793 -0.00911
        headingShare<0.0015665 reader<7.0206 0.000857 -0.00766 headingShare<0.065488 steps<107.5 0.00967 -0.00599
        bodyShare<0.60624 0.00483 -0.00982
        titlePart<1.0053 addressShop<1e-35 titleWords<3.5 bodyProse<4.5 -0.00754 0.00371 repeatShare<0.021239 0.012
        0.000651 -0.00864 -0.00806
        author<1e-35 linksALetter<2.2946 -0.006 commas<0.69716 0.0109 -0.0039 gap<1.262 0.008 linkedHeadings<1e-35
        -0.0089 0.00617
        reader<0.79296 prices<1e-35 titleGap<5.5 meanLine<39.07 -0.00639 0.0103 -0.00369 -0.00995 listShare<0.029009
        -0.00737 0.00329
        inHeadings<10.5 ended<0.53418 0.0076 bodyShare<0.25961 -0.00772 meanLine<49.1 -0.00918 headings<15.5 0.00633
        -0.00519 -0.00604
        pathDepth<-1e-35 0.00909 shape<-1e-35 -0.0111 inputs<1e-35 meanLine<46.167 -0.0078 titlePart<0.53505 -0.0055
        0.00944 -0.00314
        sentences<1.393 longest<76.5 -0.00507 changedMeta<1e-35 addressManual<1e-35 0.011 -0.00409 -0.00452
        longest<520.5 -0.00562 0.00308
        ogArticle<1e-35 titlePart<0.48742 linked<0.18155 0.00854 -0.00483 bodyShare<0.76957 -0.0075 meanLine<129.21
        -0.0042 0.00951 0.00431
        prices<1e-35 titleOffers<1e-35 longest<259.5 -0.00162 addressManual<1e-35 0.00854 -0.00705 -0.00919
        inside<0.058881 -0.0111 0.00501
        sharing<1e-35 sentences<2.3923 inHeadings<8.5 meanLine<47.904 -0.00742 titleWords<2.5 -0.00311 0.00934
        -0.00571 -0.00685 0.00758
        author<0.761 gap<1.9888 commentShare<0.0040243 titlePart<0.38743 -0.00755 0.000727 0.00879 linkedHeadings<13.5
        -0.00995 0.00657 0.00711
        inHeadings<10.5 inputs<12.5 slug<9.5 -0.00268 0.00628 -0.00484 titleGuides<1e-35 slug<25.5 -0.014 0.00281
        0.00752
        promptMarks<2.5 0.00162 titlePart<0.35782 0.00628 titlePart<0.71719 -0.0102 titlePart<0.98075 0.0064
        slugWords<4.5 -0.00934 0.00601
        inputs<11.5 titleWords<3.5 bodyLetters<674.5 -0.00883 0.00417 bodyLetters<2473 0.0101 meanLine<160.22 0.00405
        -0.00838 -0.00515
        captions<1e-35 shape<1.25 linksALetter<0.30638 0.0029 addressStory<-1e-35 0.0058 -0.00817 headings<11.5
        0.00591 -0.00272 0.00882
        bodyProse<2.5 -0.00485 longest<733.5 commas<0.66813 bodyShare<0.36542 0.0073 -0.0073 reader<9.2095 0.00854
        -0.000501 -0.0075
        date<0.15125 longest<427.5 -0.00518 0.00262 date<0.49 0.0104 bodyLines<41.5 bodyLines<9.5 0.00258 -0.00641
        0.00672
        titleNumber<1e-35 inHeadings<10.5 bodyLines<33.5 reader<9.2763 titleGap<5.5 0.00388 -0.00571 -0.00733 0.00731
        -0.00825 0.00578
        addressStory<-1e-35 0.00901 linksALetter<2.9044 linksALetter<2.2946 commas<0.30411 -0.00819 reader<0.79296
        0.0053 -0.00302 0.00791 -0.00515
        longest<520.5 beside<0.79213 shape<2.75 pathDepth<-1e-35 0.00731 -0.00672 0.00425 0.00825 asked<0.15354 0.011
        -0.00356
        questions<3.745 code<0.076269 bodyLetters<345.5 lines<6.5 0.00373 -0.00786 0.00479 -0.00638 reader<50.14
        -0.00855 0.00537
        slug<8.5 slug<-1e-35 0.00782 -0.00611 addressPage<1e-35 longest<687.5 0.00591 paragraphs<0.93447 -0.00883
        0.00611 -0.00757
        pathDepth<3.5 gap<1.9888 firm<0.70526 -0.00256 0.00498 questions<6.2647 -0.00916 0.00516 commas<1.5055 0.0135
        -0.00368
        prices<1e-35 titleOffers<1e-35 inputs<12.5 paragraphs<0.98584 0.0063 -0.00234 -0.00415 -0.00787
        inside<0.057307 -0.0119 0.00474
        buttons<7.5 commentShare<0.0026019 titleGap<76.5 titleGap<4.5 -0.000161 -0.00915 0.00917 0.00949
        inside<0.0036166 0.00559 -0.00906
        pathDepth<3.5 gap<1.9888 titleGuides<1e-35 -0.0017 0.00756 linkedHeadings<13.5 -0.0107 0.00714
        bodyLinks<0.0013623 0.0148 -0.00386
        date<0.15125 meanLine<252.23 titleGuides<1e-35 titleWords<1.5 0.00345 -0.00787 0.00371 0.00609
        changedMeta<1e-35 0.00513 -0.0045
        sentences<1.5189 bodyProse<2.5 -0.00433 inside<0.0036166 0.0134 -0.000139 paragraphs<0.92367 ended<0.69906
        0.00116 -0.0105 0.00168
        pathDepth<3.5 pathDepth<-1e-35 0.00874 headingShare<0.0070863 -0.00389 headingShare<0.044133 0.00824 -0.00538
        steps<11 0.0128 -0.00541
        addressForum<1e-35 linkCount<116.5 quoteMarks<0.34788 bodyLines<4.5 0.00302 -0.00967 0.00394 longLinks<0.10831
        0.00779 -0.00814 -0.0087
        addressForum<1e-35 below<1e-35 shape<-2.75 pathDepth<-1e-35 0.00749 lines<364.5 -0.0139 0.00443 0.00284
        -0.00496 -0.0083
        shareMarks<1e-35 quoteMarks<2.872 -0.00636 0.00363 titlePart<0.48742 shareMarks<15.5 0.012 -0.00313
        beside<0.076263 0.00504 -0.00589
        dateMarks<1e-35 forms<1e-35 0.00131 -0.00749 dateMarks<15.5 pageLinks<0.07575 -0.0062 teasers<201.5 0.0111
        -0.00354 -0.00447
        bodyShare<0.47512 -0.00443 bodyShare<0.60201 0.0085 bodyLinks<0.013261 titleWords<4.5 -0.00258 0.00775
        listShare<0.099851 -0.0111 0.00247
        titleWords<6.5 quoteMarks<1.6398 -0.00485 meanLine<73.115 -0.0048 linksALetter<5.3824 0.008 -0.00443
        addressForum<1e-35 0.00852 -0.00334
        reader<0.79296 0.00169 titleGuides<1e-35 quoteShare<0.07943 reader<68.555 repeats<17.5 -0.00962 0.00231
        0.00517 0.00632 0.00337
        ended<0.28544 0.00656 promptMarks<2.5 longest<259.5 titleWords<3.5 commas<2.1765 -0.0115 0.00799 0.00458
        0.00929 -0.00506
        buttons<9.5 lines<136.5 lines<6.5 0.00512 shape<1.25 -0.0071 bodyLetters<4471 0.00738 -0.00628 0.00641 -0.005
        linkCount<110.5 sentences<0.89196 -0.00863 shape<-1e-35 -0.00935 linkCount<95.5 0.00427 -0.00715 times<5.5
        0.00466 -0.00644
        meanLine<54.833 -0.00595 titleWords<2.5 meanLine<256.74 -0.00736 0.00617 images<1e-35 0.00995 dateMarks<1e-35
        -0.00377 0.00443
        pathDepth<-1e-35 0.0084 titleGuides<1e-35 ends<1e-35 teasers<2.5 -0.00165 -0.00752 0.00308 paragraphs<0.23074
        -0.0108 0.0121
        date<0.15125 titleWords<1.5 0.00481 titleWords<4.5 -0.00884 bodyShare<0.76957 -0.00422 0.00715 repeats<12.5
        0.00459 -0.00541
        ended<0.26384 0.0081 sharing<1e-35 bodyLines<79.5 story<1e-35 -0.00203 0.00726 addressStory<1e-35 -0.0125
        0.00455 0.00846
        articles<1e-35 sentences<1.5189 0.000176 -0.00646 dateMarks<10.5 headingShare<0.063562 inside<0.15561 0.0113
        -0.00471 -0.00573 -0.00791
        dateMarks<1e-35 -0.00282 dateMarks<6.5 product<1e-35 bodyLetters<6357.5 0.0122 -0.00175 -0.00662
        bodyLines<32.5 -0.00885 0.00467
        date<1e-35 inArticle<0.99437 headings<49.5 pageLinks<0.027308 0.000561 -0.0104 0.00584 0.00449
        markupPage<1e-35 0.0054 -0.00573
        linkedHeadings<6.5 gap<1.9888 headingShare<0.072498 headingShare<0.022506 listShare<0.16355 0.0023 -0.00869
        0.00845 -0.00697 -0.00743 0.005
        inputs<11.5 slugWords<1.5 sentences<2.1455 0.000564 -0.00784 headingShare<0.0837 linkCount<269.5 0.00857
        -0.00355 -0.00629 -0.00506
        captions<1e-35 questions<0.78504 lines<182.5 -0.00135 addressManual<1e-35 0.00835 -0.00462 reader<50.14
        -0.00725 0.00558 0.00757
        ends<1e-35 inputs<1e-35 asked<0.22809 0.00788 -0.00257 lines<388.5 -0.00707 0.00499 lines<381.5 0.00754
        -0.00516
        addressForum<1e-35 addressManual<1e-35 titlePart<0.98075 product<1e-35 bodyProse<4.5 0.0006 0.00942 -0.00612
        -0.00231 -0.00713 -0.00942
        linked<0.5838 linkedHeadings<6.5 inHeadings<1.5 forms<1e-35 0.00255 -0.00693 0.0041 bylines<1.5 0.0101
        -0.00363 -0.00896
        addressManual<1e-35 promptMarks<3.5 lines<136.5 lines<92.5 0.00321 -0.00671 0.0092 titlePart<0.4367 0.00441
        -0.00498 -0.00839
        addressForum<1e-35 inArticle<1e-35 repeats<9.5 0.00133 inside<0.0036166 0.00532 -0.00943 titleGap<5.5 0.0096
        -0.00443 -0.00841
        bodyLinks<0.041727 asked<0.18139 commas<1.1514 linksALetter<5.2134 0.0131 -0.00422 -0.00242 commas<0.78953
        -0.00639 0.00142 -0.00495
        lines<253.5 gap<1.0916 meanLine<50.358 -0.00579 titlePart<0.46211 -0.00421 0.00707 -0.00566 meanLine<175.11
        0.0104 -0.00505
        titleWords<4.5 titleWords<1.5 inArticle<0.48438 0.00913 -0.0055 inArticle<0.11408 listShare<0.55821 -0.0088
        0.00431 0.0044 0.00294
        pathDepth<2.5 author<0.751 -0.00353 0.0082 steps<5.5 bodyLines<81.5 addressForum<1e-35 0.0149 -0.00399
        -0.00268 -0.00858
        date<0.7825 captions<1e-35 bodyShare<0.05298 0.00709 bodyShare<0.76957 -0.00658 0.000265 0.00616
        dateMarks<13.5 0.00737 -0.00546
        bodyLines<4.5 shape<2.25 -0.00118 0.0104 author<0.7365 titleWords<1.5 0.00485 -0.00493 commas<0.74901 -0.00459
        0.0085
        pathDepth<-1e-35 0.0081 shape<1.25 -0.00478 inputs<12.5 bodyShare<0.89658 meanLine<214.1 0.0102 -0.00302
        -0.00494 -0.00622
        below<1e-35 inputs<11.5 inHeadings<10.5 titleWords<3.5 bodyLetters<816 -0.00398 0.00698 0.01 -0.00354 -0.00341
        -0.00741
        titlePart<0.47744 0.00454 buttons<9.5 meanLine<47.904 -0.00729 titlePart<0.63212 -0.00562 shape<-2.25 -0.00446
        0.00763 -0.00696
        sentences<1.4176 images<4.5 sentences<1.1236 -0.00525 0.00585 product<1e-35 steps<11 0.0088 -0.00433 -0.00485
        -0.00314
        titleOffers<1e-35 sharing<1e-35 inside<0.025752 bodyProse<1e-35 -0.00689 beside<0.36555 0.00663 -0.00379
        -0.00501 0.0087 -0.00805
        titleOffers<1e-35 pathDepth<3.5 inHeadings<1.5 -0.002 inHeadings<10.5 0.00896 -0.0035 inHeadings<7.5 0.0128
        -0.00378 -0.00794
        headingShare<0.04466 headingShare<0.023181 pathDepth<3.5 bodyShare<0.25961 -0.0102 0.000729 linked<0.046927
        0.0143 -0.00518 0.00982 -0.0061
        addressShop<1e-35 steps<11 sentences<1.5189 longest<79.5 -0.00406 headingShare<0.04466 0.011 -0.00245 -0.00125
        -0.00629 -0.00818
        asked<0.090282 linked<0.61325 pathDigits<1.5 0.0095 -0.00165 -0.00612 reader<1.6452 0.00235 markupStory<1e-35
        -0.00698 0.00505
        beside<0.85768 beside<0.46193 titlePart<0.98075 titlePart<0.78287 titlePart<0.48742 0.00512 -0.00338 0.0103
        -0.00399 -0.00718 0.00842
        ogArticle<1e-35 sentences<1.5963 linkCount<159.5 0.00308 -0.00452 bodyLines<2.5 0.00321 headings<20.5 -0.0102
        0.00178 0.00464
        sharing<1.5 pathDepth<3.5 quoteMarks<0.41626 -0.00489 ended<0.80582 -0.00293 0.00798 inHeadings<10.5 0.0103
        -0.00542 0.00836
        inputs<2.5 meanLine<74.045 -0.00342 shape<-0.75 -0.00419 0.00826 dateMarks<1e-35 ends<1.5 -0.0118 0.00453
        0.00179
        lines<253.5 meanLine<65.037 -0.0072 linksALetter<0.33421 0.00852 slugWords<1.5 -0.0069 0.00221 meanLine<182.39
        0.0078 -0.00579
        date<0.15125 titlePart<0.47744 bodyShare<0.61611 0.00675 -0.00567 -0.00647 sentences<2.1032 titlePart<0.46211
        -0.00229 0.00743 -0.0046
        prices<1e-35 below<1e-35 addressPage<1e-35 shape<2.25 pageLinks<0.30687 0.00398 -0.00667 0.0105 -0.00631
        -0.00611 -0.00668
        addressShop<1e-35 linked<0.44722 listShare<0.57117 0.0033 -0.00444 lines<137.5 lines<112.5 -0.00479 0.00807
        -0.00982 -0.0101
        dateMarks<1e-35 gap<1.9052 meanLine<50.358 -0.00592 0.00204 gap<4.4722 -0.0111 0.00404 dateMarks<9.5 0.00638
        -0.00307
        bodyLetters<639.5 titleWords<6.5 -0.00812 0.00673 buttons<1.5 quoteShare<0.074804 0.0074 -0.00661
        inArticle<0.036025 -0.00702 0.00441
        bodyShare<0.58983 longest<530.5 bodyShare<0.48327 reader<50.64 -0.00458 0.00594 0.007 0.0107 titlePart<0.78619
        -0.00596 0.00122
        isRoot<-1e-35 0.00736 inputs<12.5 repeats<12.5 date<0.15125 -0.00282 0.00472 meanLine<82.391 0.0057 -0.0108
        -0.00683
        code<0.069619 sentences<1.5189 bodyLinks<0.060557 longest<79.5 -0.00173 0.0101 -0.00551 longest<201.5 -0.00826
        0.00208 -0.00723
        addressShop<1e-35 markupStory<1e-35 lines<6.5 0.00623 bodyProse<4.5 shape<2.25 -0.0101 0.00224 -0.000242
        0.00925 -0.00943
        ends<1e-35 pathDepth<4.5 lines<377.5 forms<1e-35 -0.000721 -0.0083 0.00435 0.00851 paragraphs<0.51883 -0.00473
        0.00958
        steps<5.5 sentences<2.1959 titleWords<3.5 linksALetter<2.2107 0.00332 -0.00694 0.00555 sentences<3.9886
        -0.00745 0.00712 -0.00605
        dateMarks<1e-35 titleWords<1.5 0.00597 -0.00376 dateMarks<9.5 slug<10.5 -0.00212 slug<58.5 0.0121 -0.00347
        -0.00407
        bodyLinks<0.061144 pathDepth<2.5 bodyLines<44.5 repeats<1.5 0.00186 -0.00694 0.00596 bodyShare<0.90206 0.0091
        -0.00715 -0.00693
        teasers<42.5 slug<3.5 0.00674 slug<7.5 -0.00625 inputs<12.5 bodyShare<0.89658 0.00809 -0.00406 -0.005 -0.00497
        reader<0.79296 paragraphs<0.98475 0.00486 -0.00366 paragraphs<0.88591 ended<0.69906 listShare<0.0036405
        -0.00652 0.00443 -0.0116 0.00204
        reader<50.14 reader<38.939 inHeadings<10.5 pathDepth<3.5 inHeadings<2.5 -0.00219 0.00838 0.00998 -0.00699
        -0.0103 0.0071
        prices<1e-35 bodyLines<14.5 commas<2.5576 0.00583 -0.00577 meanLine<164.77 0.00125 -0.00952 reader<11.954
        -0.0124 0.00398
        ogArticle<1e-35 pathDigits<-1e-35 0.00709 titlePart<0.48742 0.00247 -0.0042 titlePart<0.46211 -0.00377
        headingShare<0.072015 0.0103 -0.00367
        prices<1e-35 steps<11 authorMarks<9.5 commas<0.66813 -0.00203 0.00603 -0.00605 -0.00803 bodyProse<18.5 -0.0124
        0.0022
        author<1e-35 -0.00282 inputs<12.5 longest<154.5 -0.00143 headings<30.5 0.0122 -0.000841 linkCount<275.5
        -0.00923 0.00439
        sharing<1e-35 pathDepth<-1e-35 0.00714 slugWords<1.5 promptMarks<1e-35 -0.00105 -0.00889 addressPage<1e-35
        0.00286 -0.0089 0.00597
        commas<1.3439 longest<296.5 -0.00122 longest<743 inputs<12.5 0.00968 linkCount<180.5 -0.00675 0.00424 -0.00382
        -0.0038
        times<11.5 bodyShare<0.59862 inArticle<1e-35 questions<0.58532 0.00322 -0.0061 bodyShare<0.17571 -0.00244
        0.0115 -0.00175 -0.00716
        paragraphs<0.67771 prices<1e-35 tagMarks<11.5 code<0.016113 below<0.018265 0.00981 -0.00179 -0.00456 -0.00452
        -0.00559 -0.0023
        addressManual<1e-35 addressForum<1e-35 date<0.7825 linksALetter<2.9044 0.00257 -0.0044 titlePart<0.46211
        -0.00307 0.0126 -0.00755 -0.00753
        addressShop<1e-35 inHeadings<10.5 bodyLinks<0.015587 0.00323 -0.00274 gap<1.0373 0.00437 images<44.5 -0.0106
        0.0032 -0.00962
        addressForum<1e-35 addressShop<1e-35 steps<11 pathDepth<1.5 -0.00113 addressPage<1e-35 0.00783 -0.006 -0.0056
        -0.00764 -0.0071
        shape<1.25 promptMarks<1e-35 sentences<1.6485 0.00628 -0.00357 articles<1e-35 -0.00911 0.00132
        pageLinks<0.089103 -0.00299 0.0072
        """
    /// The bounds it was measured with.
    static let bounds = [0.55, 0.6]
}
