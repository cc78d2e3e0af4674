/// Weights of the page model. Written by Tests/Training/train_page.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `PageShape` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum PageTrees {
    static let table = """
        longest<203.5 -0.0407 below<1e-35 inArticle<0.72381 teasers<82.5 firm<11.318 0.0224 -0.0101 -0.0221 0.0358
        -0.0313
        shape<2.25 slugWords<-1e-35 0.0394 addressStory<1e-35 captions<1e-35 -0.0365 0.00946 0.0269 ogOther<1e-35
        0.0391 -0.000934
        ogArticle<1e-35 addressStory<1e-35 pathDepth<-1e-35 0.0358 slugWords<3.5 -0.0371 -0.00336 0.0353
        bodyLetters<691 -0.0139 0.0381
        author<0.514 slugWords<4.5 slug<-1e-35 0.0305 -0.035 0.0129 addressForum<1e-35 date<0.25625 -0.00782 0.0406
        -0.0348
        slugWords<3.5 sharing<1e-35 slugWords<-1e-35 0.034 linksALetter<1.2319 -0.0035 -0.0341 0.0325
        addressForum<1e-35 0.0309 -0.0358
        slugWords<3.5 pathDepth<-1e-35 0.0355 sharing<1e-35 story<1e-35 -0.0301 0.0185 0.0218 gap<2.9181 0.0293
        -0.0198
        date<0.49375 titleWords<4.5 -0.0352 -0.0108 bodyLetters<364.5 -0.0286 titlePart<0.40052 -0.0106
        forumData<1e-35 0.0311 -0.0241
        shape<2.25 slug<-1e-35 0.0335 titleGap<9.5 -0.0124 -0.0353 ogOther<1e-35 0.033 gap<1.4447 0.0127 -0.029
        author<0.514 slugWords<4.5 slugWords<-1e-35 0.0272 -0.0304 0.014 addressForum<1e-35 date<0.25625 -0.0104 0.035
        -0.0315
        author<0.514 date<0.5025 -0.0298 paragraphs<0.53894 -0.0227 0.0135 paragraphs<0.25872 -0.0116 titleWords<4.5
        0.00847 0.0355
        shape<2.25 isRoot<-1e-35 0.0322 markupStory<1e-35 bodyShare<0.59626 -0.0328 -0.00561 0.0327 below<0.0038709
        0.0263 -0.0201
        author<0.514 titleGap<5.5 gap<1.2124 bodyLetters<814.5 -0.0202 0.0207 -0.0238 -0.0327 addressForum<1e-35
        0.0301 -0.031
        ogArticle<1e-35 shape<2.25 isRoot<-1e-35 0.0287 -0.0286 quoteMarks<0.14091 -0.0126 0.0197 titleWords<5.5
        0.00378 0.0347
        titleWords<4.5 shape<2.75 -0.0264 0.0123 below<0.0064232 slug<24.5 0.00559 inputs<24.5 0.0321 -0.00465 -0.0178
        titleGap<11.5 story<1e-35 bodyShare<0.47928 -0.00851 addressManual<1e-35 0.023 -0.0279 0.032 bodyShare<0.60758
        -0.0307 0.00733
        longest<203.5 -0.028 titleGap<24.5 addressManual<1e-35 product<1e-35 firm<11.318 0.0245 0.00537 -0.0154
        -0.0273 -0.0201
        ogArticle<1e-35 gap<1.3082 bodyProse<1.5 -0.0287 shape<2.25 -0.00114 0.0256 -0.0294 bodyProse<2.5 -0.0113
        0.0277
        author<0.514 gap<1.2871 bodyProse<2.5 -0.0275 addressManual<1e-35 0.0126 -0.0232 -0.0303 paragraphs<0.23685
        -0.00864 0.0283
        author<0.514 slug<-1e-35 0.0262 slug<39.5 -0.0243 0.00833 addressForum<1e-35 slug<16.5 0.00919 0.0304 -0.0281
        date<0.49375 slugWords<4.5 pathDepth<-1e-35 0.0165 -0.0263 0.00789 titleGap<36.5 sentences<1.1006 0.007 0.0261
        -0.0214
        slugWords<3.5 slugWords<-1e-35 0.0292 linksALetter<1.276 0.00422 story<1e-35 -0.0251 0.0162 addressForum<1e-35
        0.0222 -0.0315
        titleWords<4.5 sharing<1e-35 linkCount<94.5 -0.00518 -0.0279 0.0159 titleGap<11.5 inputs<36.5 0.0216 -0.0149
        -0.011
        ogArticle<1e-35 gap<1.2321 titleGap<11.5 titlePart<0.54005 -0.0109 0.0209 -0.0228 -0.0257 titleWords<4.5
        -0.00116 0.0278
        ogArticle<1e-35 longest<225.5 -0.0276 buttons<7.5 0.0123 -0.0248 bodyProse<2.5 -0.0126 markupPage<1e-35 0.0281
        -0.00299
        author<0.514 addressStory<1e-35 slug<-1e-35 0.0236 -0.0227 0.0284 addressForum<1e-35 date<0.20625 -0.0122
        0.028 -0.0242
        date<0.52125 slugWords<4.5 -0.0227 0.00694 bodyLines<1.5 -0.0207 gap<1.628 addressManual<1e-35 0.0286 -0.0163
        -0.00321
        bodyLetters<958.5 markupStory<1e-35 -0.0248 0.0156 authorMeta<1e-35 slugWords<4.5 inArticle<0.775 -0.0113
        0.00913 0.0179 0.0287
        ogArticle<1e-35 longest<225.5 -0.0255 repeats<5.5 0.00943 markupStory<1e-35 -0.0181 0.0215 titlePart<0.46211
        -0.0088 0.0249
        date<0.49375 titleGuides<1e-35 addressPage<-1e-35 0.0169 -0.0249 0.0129 gap<1.9393 bodyLines<1.5 -0.0205
        0.0246 -0.0122
        date<0.49375 addressStory<1e-35 -0.021 0.022 bodyLetters<486.5 -0.0166 gap<1.7029 0.0249 linked<0.098611
        -0.0187 0.0124
        date<0.49375 linksALetter<1.276 -0.00146 -0.0232 paragraphs<0.23685 ogOther<1e-35 0.00325 -0.0254
        quoteMarks<0.34788 0.0106 0.0267
        date<0.49375 addressStory<1e-35 -0.0207 0.0204 addressForum<1e-35 shape<1.75 sentences<1.1006 -0.00945 0.0142
        0.0254 -0.0288
        ogArticle<1e-35 bodyLetters<1121 -0.0226 buttons<7.5 0.0102 -0.0199 headingShare<0.1139 addressShop<1e-35
        0.0233 -0.0222 -0.0151
        date<0.49375 linksALetter<1.2319 0.00251 -0.021 below<1e-35 meanLine<99.32 slug<27.5 -0.0159 0.013 0.0209
        -0.0158
        titleWords<4.5 sharing<1e-35 linkCount<87.5 -0.00145 -0.0246 0.0193 paragraphs<0.26965 -0.018 gap<2.009 0.0244
        -0.00226
        author<0.514 addressStory<1e-35 isRoot<-1e-35 0.0217 -0.0203 0.0258 addressForum<1e-35 isRoot<1e-35 0.0228
        -0.0196 -0.0234
        date<0.49375 longest<445.5 -0.0226 0.000282 titleGap<29.5 below<0.018265 titlePart<0.40052 -0.00734 0.0227
        -0.0164 -0.0203
        titleWords<4.5 titleGap<18.5 -0.00798 -0.0267 ogOther<1e-35 addressForum<1e-35 bodyProse<2.5 -0.0063 0.023
        -0.02 -0.0101
        author<0.514 addressDate<-1e-35 0.0222 bodyLetters<1121 -0.0251 headings<15.5 0.00167 -0.0173
        paragraphs<0.25872 -0.0103 0.0214
        ogArticle<1e-35 addressStory<1e-35 addressStory<-1e-35 0.0239 -0.0181 0.0258 bodyLetters<1435 -0.00307
        headingShare<0.093845 0.0258 -0.0123
        date<0.49375 titleGuides<1e-35 -0.0193 0.0197 gap<2.067 ended<0.14491 -0.0142 addressManual<1e-35 0.0226
        -0.0167 -0.0123
        bodyLetters<691 -0.0201 below<1e-35 inArticle<0.52419 paragraphs<0.93365 -0.00524 0.0186 isRoot<1e-35 0.0246
        -0.0162 -0.0162
        ogArticle<1e-35 addressStory<1e-35 addressStory<-1e-35 0.0236 gap<1.2276 -0.00703 -0.0249 0.0243
        titleWords<6.5 0.00459 0.0256
        date<0.49875 titleGuides<1e-35 meanLine<206.14 -0.0216 0.00386 0.019 quoteMarks<0.18405 inputs<2.5 0.016
        -0.00846 0.0215
        author<0.514 gap<1.2276 bodyProse<4.5 -0.018 0.00775 -0.0226 gap<1.7545 0.0215 ogArticle<1e-35 -0.0186 0.0156
        author<0.514 addressList<-1e-35 0.0213 sharing<1e-35 -0.0167 0.00826 commas<0.6948 inputs<12.5 0.0104 -0.0208
        0.0186
        titleWords<4.5 sentences<2.0135 -0.0198 bodyLetters<1026.5 -0.0179 0.0139 addressShop<1e-35 repeats<11.5
        0.0181 -0.00108 -0.023
        gap<1.6045 shape<2.25 titleGap<12.5 code<0.069619 0.00953 -0.0166 -0.0196 0.0206 sharing<1e-35 -0.0214 0.0136
        author<0.514 gap<1.262 ended<0.18204 -0.0219 0.00307 -0.0212 paragraphs<0.25872 -0.00798 addressManual<1e-35
        0.0218 -0.0153
        addressStory<1e-35 markupStory<1e-35 addressStory<-1e-35 0.0242 longest<263.5 -0.0237 gap<1.2361 0.0045
        -0.0158 0.0212 0.0256
        ogArticle<1e-35 gap<1.43 longest<200.5 -0.0188 addressManual<1e-35 0.0118 -0.0191 -0.0198 titleWords<5.5
        0.00133 0.0237
        addressStory<1e-35 titleGap<10.5 meanLine<186.61 authorMarks<1e-35 -0.0126 0.00718 quoteMarks<0.36557 0.00215
        0.0274 -0.0194 0.025
        ogArticle<1e-35 pathDepth<-1e-35 0.0228 shape<1.25 -0.0197 addressForum<1e-35 typeProduct<1e-35 0.00938
        -0.0229 -0.0242 0.0145
        titleGap<18.5 date<0.2475 -0.011 addressForum<1e-35 date<0.7825 gap<1.3355 0.0141 -0.00928 0.023 -0.0242
        -0.0205
        addressStory<1e-35 markupStory<1e-35 pathDepth<-1e-35 0.0237 slug<39.5 titleGuides<1e-35 -0.0192 0.00768
        0.0104 0.0202 0.0241
        titleGap<11.5 addressManual<1e-35 bodyLetters<691 -0.0108 buttons<16.5 ended<0.60303 0.00682 0.0231 -0.0051
        -0.0222 -0.0166
        shape<1.25 slug<-1e-35 0.0235 -0.0168 paragraphs<0.88843 inputs<11.5 quoteMarks<0.18405 -0.00677 0.0186 -0.018
        0.0227
        gap<1.6045 bodyProse<1.5 -0.0171 addressShop<1e-35 firm<19.725 0.019 -0.00687 -0.0193 addressStory<1e-35
        -0.0178 0.0168
        addressStory<1e-35 sharing<1e-35 slugWords<-1e-35 0.0208 bodyShare<0.31587 -0.0213 slugWords<4.5 -0.0108 0.011
        0.0188 0.025
        author<0.649 titleGap<5.5 meanLine<197.58 titleGuides<1e-35 -0.0116 0.0113 0.0153 -0.0189 forumData<1e-35
        0.0197 -0.0162
        author<0.514 titleGap<5.5 titleGuides<1e-35 buttons<3.5 0.0067 -0.0177 0.0183 -0.0205 gap<1.7545 0.0186
        -0.00711
        markupStory<1e-35 quoteMarks<0.38862 captions<1e-35 -0.0143 0.0108 addressManual<1e-35 longest<292.5 -0.00804
        0.0167 -0.0192 0.0202
        titleWords<5.5 longest<369.5 -0.0179 addressManual<1e-35 0.0056 -0.0205 inputs<12.5 longest<115.5 -0.0127
        0.0214 -0.0033
        titleWords<6.5 bodyLetters<975.5 -0.019 sentences<2.0135 inArticle<0.11408 -0.0138 0.0046 0.0121 inputs<21.5
        0.0158 -0.00843
        sharing<1e-35 gap<1.2361 bodyLetters<652.5 -0.0172 below<1e-35 0.0165 -0.0103 addressStory<1e-35 -0.019 0.0162
        0.0205
        author<0.6265 titleGap<6.5 paragraphs<0.89769 -0.00879 0.0143 -0.0199 typeSite<1e-35 longest<154.5 -0.0127
        0.022 -0.00706
        date<0.7825 titleGuides<1e-35 pathDepth<-1e-35 0.021 -0.0132 0.0125 forumData<1e-35 bodyLinks<0.22286 0.02
        -0.0151 -0.0182
        sharing<1e-35 addressStory<1e-35 markupStory<1e-35 slug<-1e-35 0.02 -0.0137 0.0127 0.0203 addressForum<1e-35
        0.0241 -0.0131
        gap<1.6045 bodyLetters<577 -0.0154 sentences<0.89196 -0.00206 lines<316.5 0.021 0.00209 linked<0.10548 -0.0199
        -0.000946
        gap<1.9888 ends<1e-35 titleGuides<1e-35 lines<193.5 0.0012 -0.0172 0.0144 titlePart<0.46211 -0.00522 0.0203
        -0.0157
        author<0.514 gap<1.2321 longest<369.5 -0.0113 0.00899 -0.017 ogArticle<1e-35 buttons<7.5 0.0119 -0.0138 0.0217
        author<0.514 titleGap<5.5 inArticle<0.52419 prices<1e-35 -0.00179 -0.0239 0.0169 -0.0188 typeSite<1e-35 0.0156
        -0.00768
        gap<1.6396 titlePart<0.54005 inside<0.036474 0.00299 -0.0167 dateMarks<1e-35 0.00151 0.0179 news<1e-35 -0.015
        0.0162
        addressStory<1e-35 titleGap<10.5 steps<3.5 prices<1e-35 headingShare<0.072685 0.0146 -0.0139 -0.0142 -0.0212
        -0.0167 0.0217
        author<0.514 pathDepth<-1e-35 0.018 slugWords<4.5 -0.0142 0.00205 ogOther<1e-35 longest<142.5 -0.0114 0.0196
        -0.00591
        quoteMarks<0.34788 titleGuides<1e-35 -0.0136 0.0107 gap<1.6045 bodyLines<82.5 0.0242 0.000593 ogArticle<1e-35
        -0.0152 0.0112
        addressStory<1e-35 sharing<1e-35 gap<1.5858 bodyLetters<640.5 -0.0161 code<0.076269 0.00959 -0.0207 -0.0173
        0.0157 0.0218
        paragraphs<0.303 -0.0158 date<0.49375 longest<387.5 -0.0147 lines<191.5 0.0219 -0.00414 below<0.0016964 0.0173
        -0.00918
        author<0.514 slugWords<-1e-35 0.0178 slugWords<4.5 -0.0136 0.00377 paragraphs<0.23685 -0.00916 slugWords<1.5
        -0.000553 0.0193
        addressStory<1e-35 sharing<1e-35 pathDepth<-1e-35 0.0198 captions<1e-35 -0.0135 0.00807 ended<0.15557 -0.0118
        0.0192 0.021
        author<0.7365 sharing<1e-35 pathDepth<-1e-35 0.0184 titleWords<6.5 -0.0148 2.36e-05 0.0161 forumData<1e-35
        0.0194 -0.0155
        addressStory<1e-35 titleGap<11.5 paragraphs<0.89769 asked<0.075012 product<1e-35 0.0163 -0.0172 -0.0116 0.0145
        -0.017 0.0226
        author<0.7365 titleWords<4.5 sentences<2.0646 -0.0168 0.00184 ogOther<1e-35 0.0095 -0.011 bodyLinks<0.0048268
        0.00324 0.0225
        titleGap<11.5 date<0.7825 gap<1.2205 quoteMarks<1e-35 -0.00295 0.0195 meanLine<188.23 -0.0149 0.0094 0.0184
        -0.0152
        author<0.7365 prices<1e-35 sharing<1e-35 below<1e-35 titleGap<7.5 0.00611 -0.0146 -0.0203 0.0205 -0.0216
        0.0149
        titleGap<25.5 titlePart<0.67769 buttons<1.5 headingShare<0.07665 0.0126 -0.0137 -0.0126 paragraphs<0.5505
        -0.00295 0.0162 -0.0177
        author<0.514 titleGuides<1e-35 sentences<2.0513 -0.0138 0.00527 0.0112 addressForum<1e-35 slug<9.5 -0.00413
        0.0184 -0.0138
        shape<1.25 pathDepth<-1e-35 0.0196 -0.0127 paragraphs<0.89769 headingShare<0.017971 -0.0104
        headingShare<0.07665 0.0184 -0.00891 0.022
        ends<1e-35 below<1e-35 sentences<1.0051 -0.0121 0.00356 -0.0175 buttons<8.5 0.0211 linkCount<162.5 0.0164
        -0.0108
        sharing<1e-35 gap<1.9888 bodyProse<1.5 -0.0147 addressManual<1e-35 product<1e-35 0.0139 -0.0187 -0.0163
        -0.0144 0.0169
        addressStory<1e-35 quoteMarks<0.38862 addressStory<-1e-35 0.0146 -0.0119 ogArticle<1e-35 meanLine<196.07
        -0.00964 0.0125 0.0193 0.0191
        ogArticle<1e-35 addressStory<1e-35 slug<-1e-35 0.0181 sharing<1e-35 -0.0144 0.00358 0.0139 author<0.5775
        -0.000798 0.0194
        titleGap<11.5 paragraphs<0.89769 date<0.7825 -0.00689 0.0107 shape<1.25 0.00205 0.0229 ogArticle<1e-35 -0.0172
        0.00115
        addressStory<1e-35 author<0.6265 slug<-1e-35 0.0164 slugWords<2.5 -0.0157 -0.00262 authorMarks<1e-35 -0.00391
        0.0136 0.0191
        addressStory<1e-35 inputs<14.5 dateMarks<1e-35 bodyShare<0.74525 -0.0119 0.0118 dateMarks<8.5 0.0167 -0.00424
        -0.0156 0.0192
        quoteMarks<0.26381 inputs<15.5 slug<17.5 -0.011 0.00693 -0.0171 gap<1.9888 addressManual<1e-35 0.0201 -0.0162
        -0.0087
        addressStory<1e-35 quoteMarks<0.38862 markupStory<1e-35 pathDigits<-1e-35 0.0136 -0.0127 0.00842 code<0.092173
        0.0101 -0.0158 0.0189
        author<0.7365 prices<1e-35 shape<1.25 addressStory<-1e-35 0.018 -0.0119 0.00769 -0.0181 forumData<1e-35 0.0184
        -0.0137
        titleGap<19.5 paragraphs<0.87963 ogArticle<1e-35 -0.00853 titleGap<1e-35 -0.0131 0.0117 promptMarks<58.5
        0.0152 -0.00985 -0.0155
        quoteMarks<0.26381 addressStory<1e-35 inputs<12.5 dateMarks<1e-35 -0.0115 0.0078 -0.0192 0.0104 date<0.49375
        -0.00122 0.0167
        ends<1e-35 titleGuides<1e-35 gap<1.1268 bodyShare<0.24208 -0.014 0.00896 -0.0161 0.0109 promptMarks<40.5
        0.0171 -0.00747
        inArticle<0.775 buttons<1.5 quoteMarks<0.77642 -0.00452 0.0201 titleGuides<1e-35 -0.0162 0.00541
        titleWords<1.5 -0.0161 0.0174
        addressForum<1e-35 date<0.7825 prices<1e-35 below<1e-35 dateMarks<1e-35 -0.00227 0.0143 -0.0137 -0.017 0.0159
        -0.0234
        shape<1.75 pathDepth<-1e-35 0.0187 -0.00967 inputs<15.5 addressPage<1e-35 sentences<0.33578 -0.0078 0.0193
        -0.018 -0.00977
        shape<1.75 slugWords<-1e-35 0.0179 linked<0.045199 -0.017 -0.00176 ogOther<1e-35 0.0142 linked<0.10056 -0.0142
        0.00921
        gap<1.9888 paragraphs<0.23685 -0.00933 titleWords<4.5 lines<193.5 0.00528 -0.0125 0.0159 sharing<1e-35 -0.0149
        0.00863
        titleGap<19.5 date<1e-35 meanLine<196.07 titleGuides<1e-35 -0.0157 0.0121 0.0118 gap<2.067 0.0151 -0.00427
        -0.0135
        bodyShare<0.26078 -0.0127 addressManual<1e-35 firm<13.979 below<0.0083221 titleGap<4.5 0.0195 0.0034 -0.00977
        -0.00819 -0.016
        titleGuides<1e-35 gap<1.2361 bodyLetters<577 -0.0118 buttons<2.5 0.0181 -0.00234 -0.0129 commas<0.66242
        -0.00823 0.0205
        below<1e-35 titleGap<25.5 paragraphs<0.25872 -0.00958 addressManual<1e-35 bodyLetters<1986 0.00135 0.0207
        -0.0145 -0.0131 -0.0159
        longest<250.5 -0.0112 code<0.069619 inputs<14.5 headingShare<0.060623 authorMarks<9.5 0.018 0.000277 -0.00607
        -0.00698 -0.0156
        paragraphs<0.36216 -0.0117 gap<1.189 bodyShare<0.26078 -0.00456 steps<3.5 0.0216 -0.00864 bodyLinks<0.021814
        -0.00961 0.0102
        ends<1e-35 author<0.519 pathDepth<-1e-35 0.0118 -0.0124 0.00245 inputs<11.5 linkCount<255.5 0.0244 -0.00191
        -0.00428
        author<0.7365 prices<1e-35 steps<5.5 longest<245.5 -0.0099 0.00938 -0.0169 -0.0171 paragraphs<0.042579 -0.0082
        0.0171
        sharing<1e-35 quoteMarks<0.38862 -0.0106 meanLine<219.08 gap<1.2124 date<0.3525 -0.00876 0.0194 -0.0106 0.0199
        0.0145
        shape<1.25 pathDepth<-1e-35 0.0175 -0.00994 addressShop<1e-35 inputs<12.5 firm<23.015 0.0181 -0.00811 -0.00282
        -0.0198
        sharing<1e-35 titleGap<18.5 asked<0.09918 bodyLetters<680.5 -0.00794 0.0168 repeats<2.5 0.011 -0.00984 -0.0159
        0.0152
        sharing<1e-35 bodyShare<0.76726 dateMarks<1e-35 -0.0136 dateMarks<6.5 0.007 -0.00847 commas<1.552 0.0162
        -0.0101 0.0144
        ogArticle<1e-35 titleGap<11.5 inputs<12.5 commas<1.552 0.00898 -0.0112 -0.0117 -0.0135 linkCount<73.5 -0.00334
        0.0165
        inputs<14.5 slugWords<1.5 pathDepth<-1e-35 0.0153 -0.00935 lines<318.5 headingShare<0.077813 0.0184 -0.00476
        -0.00252 -0.0107
        inputs<12.5 titleGap<6.5 paragraphs<0.37159 -0.00361 titleOffers<1e-35 0.0168 -0.00785 -0.00647 captions<1e-35
        -0.014 0.00926
        ends<1e-35 gap<1.2525 longest<384.5 -0.00728 steps<11 0.0146 -0.0102 -0.0124 addressForum<1e-35 0.0133 -0.0116
        titleGap<25.5 ends<1e-35 gap<1.9052 addressManual<1e-35 0.00727 -0.0142 -0.0144 buttons<8.5 0.0222 -0.00264
        -0.0154
        inputs<15.5 below<1e-35 longest<237.5 -0.00638 inArticle<1e-35 buttons<7.5 0.00936 -0.00845 0.0249 -0.0113
        -0.0143
        titleGuides<1e-35 quoteMarks<0.41626 -0.00987 steps<55.5 0.00696 -0.0154 paragraphs<0.23685 -0.017 steps<19.5
        0.0247 -0.0091
        inArticle<0.59545 quoteMarks<0.41626 -0.00977 beside<0.29569 0.00931 -0.0101 headingShare<0.0042951
        author<0.4775 -0.0135 0.00957 0.0155
        author<0.7365 prices<1e-35 addressManual<1e-35 shape<1.75 -0.00483 addressPage<1e-35 0.016 -0.0164 -0.0175
        -0.0169 0.0124
        titleWords<5.5 longest<523.5 -0.0117 steps<11 0.0136 -0.0122 paragraphs<0.303 -0.0075 firm<17.636 0.0164
        -0.00538
        sharing<1e-35 addressForum<1e-35 slugWords<4.5 lines<92.5 0.00753 inArticle<0.775 -0.011 0.00164 0.0122
        -0.0195 0.0164
        ends<1e-35 sharing<1e-35 pathDepth<-1e-35 0.0148 -0.00886 0.0107 tagMarks<6.5 titlePart<0.29727 -0.006 0.0199
        -0.00708
        author<0.514 beside<0.077115 beside<0.024922 -0.00605 0.00936 -0.0125 addressForum<1e-35 date<0.095 -0.00529
        0.0154 -0.0139
        sharing<1e-35 pathDepth<1.5 pathDepth<-1e-35 0.0147 date<0.9275 -0.0178 0.00942 addressShop<1e-35 0.00257
        -0.018 0.0135
        inArticle<0.72381 gap<1.197 quoteMarks<0.18405 -0.00553 0.0144 -0.0132 addressForum<1e-35 longest<245.5
        -0.00624 0.0182 -0.0136
        gap<1.2361 meanLine<80.697 -0.00671 addressPage<1e-35 0.0116 -0.0112 meanLine<226.24 -0.0101
        paragraphs<0.86096 -0.00883 0.0186
        addressForum<1e-35 titleGuides<1e-35 prices<1e-35 titleGap<19.5 titlePart<1.0053 0.00953 -0.0135 -0.0122
        -0.0161 0.0181 -0.0206
        buttons<2.5 dateMarks<1e-35 listShare<0.034033 -0.00576 0.0117 0.0155 lines<173.5 0.00383 ogArticle<1e-35
        -0.013 0.000774
        titleWords<6.5 bodyShare<0.48273 -0.00963 inHeadings<10.5 repeats<10.5 0.0125 -0.00872 -0.00656 ogOther<1e-35
        0.0156 -0.00255
        addressStory<1e-35 inputs<14.5 ends<1e-35 titleGuides<1e-35 -0.00606 0.0114 linkCount<251.5 0.0214 -0.00484
        -0.0138 0.0187
        author<0.7365 below<1e-35 titleGap<6.5 paragraphs<0.88843 -0.00356 0.0151 -0.0115 -0.0177 bodyLinks<0.0048268
        -0.00478 0.0182
        inputs<15.5 addressManual<1e-35 longest<225.5 -0.0086 quoteShare<0.044958 inArticle<0.775 0.00797 0.023
        -0.0121 -0.0165 -0.012
        ends<1e-35 titleGuides<1e-35 pathDepth<-1e-35 0.0147 bodyShare<0.47527 -0.0152 -0.00342 0.0115 tagMarks<6.5
        0.0154 -0.00466
        paragraphs<0.303 -0.0124 ends<1e-35 pathDepth<1.5 -0.00907 titleGap<1e-35 -0.0131 0.00797 inputs<11.5 0.0203
        -0.000911
        addressForum<1e-35 author<0.701 quoteMarks<0.41626 -0.00724 steps<55.5 0.0105 -0.013 addressPage<1e-35 0.0169
        -0.0133 -0.0201
        ogArticle<1e-35 linkCount<87.5 commas<1.5157 images<18.5 0.0178 -0.00822 -0.00967 -0.00811 titlePart<0.61156
        -0.00124 0.0167
        inputs<12.5 shape<1.25 pathDepth<-1e-35 0.0142 longest<203.5 -0.0182 -0.00012 titleGap<1e-35 -0.00445 0.0131
        -0.011
        addressStory<1e-35 inputs<14.5 addressManual<1e-35 titleGap<6.5 promptMarks<3.5 0.0177 0.00154 -0.00597
        -0.0141 -0.0112 0.0165
        author<0.731 titleGap<5.5 prices<1e-35 code<0.076269 authorMarks<9.5 0.0127 -0.0107 -0.0115 -0.0126 -0.0105
        0.0112
        addressForum<1e-35 date<0.7825 titleGuides<1e-35 longest<523.5 addressList<-1e-35 0.0128 -0.0117 0.00511
        0.0106 0.013 -0.019
        addressForum<1e-35 titleWords<3.5 -0.008 paragraphs<0.87963 linked<0.045199 -0.00907 dateMarks<1e-35 -0.00448
        0.0157 0.0164 -0.0173
        ogArticle<1e-35 buttons<7.5 ends<1e-35 longest<242.5 -0.0105 titlePart<0.62583 -0.00765 0.0111 0.016 -0.0119
        0.00993
        titleGuides<1e-35 slug<41.5 pathDepth<-1e-35 0.0156 addressStory<1e-35 -0.0099 0.0105 0.0127 commas<0.66242
        -0.00745 0.0182
        headingShare<0.072685 headingShare<0.022604 buttons<2.5 0.00502 asked<0.1446 -0.000233 -0.0161 date<0.175
        0.00142 0.0216 -0.0141
        addressForum<1e-35 titleWords<5.5 longest<483.5 -0.0085 headings<11.5 0.0169 -0.00424 paragraphs<0.36216
        -0.00278 0.0162 -0.0166
        addressForum<1e-35 steps<5.5 headingShare<0.07665 bodyShare<0.25832 -0.00575 product<1e-35 0.0126 -0.0111
        -0.012 -0.0146 -0.0175
        sharing<1e-35 ogOther<1e-35 meanLine<206.14 titleGuides<1e-35 -0.00739 0.0116 paragraphs<0.38593 -0.00575
        0.0167 -0.00996 0.0124
        addressStory<1e-35 slug<-1e-35 0.0155 titleGuides<1e-35 slug<41.5 -0.00972 0.00762 paragraphs<0.32047 -0.0146
        0.0163 0.0131
        ogArticle<1e-35 buttons<7.5 linksALetter<2.8949 inHeadings<34.5 0.00896 -0.0129 -0.00759 -0.0118
        headingShare<0.0048604 5.65e-05 0.0158
        ends<1e-35 gap<1.189 longest<295.5 -0.00827 ogOther<1e-35 0.0141 -0.00417 -0.0116 linkCount<209.5 0.0166
        -0.0048
        sharing<1e-35 authorMarks<1e-35 firm<11.093 -0.00277 reader<1.6452 0.00763 -0.0201 titlePart<0.67769 -0.0055
        0.0122 0.0111
        quoteMarks<0.41626 shape<2.75 -0.00776 0.00667 addressManual<1e-35 pathDepth<1.5 -0.00115 addressForum<1e-35
        0.0203 -0.00426 -0.0124
        addressStory<1e-35 addressForum<1e-35 addressManual<1e-35 bodyLinks<0.019493 teasers<4.5 0.00836 -0.00785
        0.0112 -0.0141 -0.0165 0.0189
        captions<1e-35 headingShare<0.070902 headingShare<0.021355 bodyShare<0.76726 -0.0074 bodyLetters<13154 0.0174
        -0.00737 0.0124 -0.015 0.015
        titleOffers<1e-35 addressShop<1e-35 headingShare<0.085349 shape<1.25 -0.000856 inputs<12.5 0.0178 -0.000201
        -0.0115 -0.0169 -0.016
        sharing<1e-35 markupStory<1e-35 addressPage<-1e-35 0.0137 headingShare<0.069011 -0.00464 -0.0176 0.0113
        prices<1.5 0.0169 -0.00621
        addressForum<1e-35 titleWords<5.5 prices<1e-35 addressManual<1e-35 0.00465 -0.0129 -0.0139
        headingShare<0.065785 0.0147 -0.00483 -0.0176
        quoteMarks<0.41626 captions<1e-35 images<17.5 -0.00189 -0.0128 0.00703 bodyLetters<12623 pathDepth<1.5
        -0.00107 0.0148 -0.00738
        inArticle<0.775 promptMarks<3.5 bodyLetters<8669 0.0086 -0.0091 -0.011 bodyLetters<1721.5 -0.00421
        paragraphs<0.23685 -0.00447 0.0183
        captions<1e-35 markupStory<1e-35 slug<-1e-35 0.0149 slug<10.5 -0.0148 forms<2.5 0.00287 -0.0122 0.0122 0.0184
        sharing<1e-35 inputs<11.5 ends<1e-35 headings<30.5 bodyShare<0.76726 -0.00442 0.0109 -0.0143 0.0113 -0.011
        0.015
        addressShop<1e-35 addressPage<1e-35 shape<1.25 addressPage<-1e-35 0.015 -0.00761 addressForum<1e-35 0.0127
        -0.0148 -0.0157 -0.0163
        markupStory<1e-35 firm<16.099 commas<0.62565 -0.00854 bodyShare<0.25832 -0.00693 commas<1.5055 0.00975
        -0.00632 -0.0132 0.0152
        author<0.7365 gap<1.2321 addressManual<1e-35 bodyShare<0.36879 -0.00708 0.014 -0.0146 -0.00968
        paragraphs<0.042579 -0.00494 0.0148
        titleGuides<1e-35 titleGap<25.5 reader<0.86172 sentences<0.7303 -0.00485 0.0177 -0.00627 -0.0161
        paragraphs<0.23685 -0.00987 0.0174
        sharing<1e-35 titleGuides<1e-35 slug<-1e-35 0.0126 slug<25.5 quoteMarks<0.41626 -0.0152 -0.000875 0.00276
        0.00845 0.0125
        addressForum<1e-35 prices<1e-35 addressManual<1e-35 isRoot<1e-35 0.00988 -0.0119 -0.0125 titleGuides<1e-35
        -0.0151 0.00931 -0.0148
        headingShare<0.065785 headingShare<0.021355 asked<0.14845 0.00415 markupStory<1e-35 -0.00923 0.012
        linked<0.041241 -0.00232 0.0176 -0.0128
        buttons<2.5 ends<1e-35 gap<1.1322 0.00793 -0.00637 0.0149 inArticle<0.52419 bodyShare<0.48273 -0.0161 -0.00083
        0.00347
        addressShop<1e-35 titleOffers<1e-35 markupStory<1e-35 sharing<1e-35 inputs<12.5 0.00196 -0.00953 0.0138 0.0194
        -0.0138 -0.0165
        titleGap<25.5 steps<3.5 prices<1e-35 addressPage<1e-35 gap<1.866 0.0176 -0.000234 -0.0132 -0.00721 -0.0129
        -0.0105
        addressStory<1e-35 pathDepth<-1e-35 0.0144 pathDepth<3.5 bodyLinks<0.025422 -0.00916 linked<0.5838 0.00658
        -0.0125 0.00644 0.0121
        quoteMarks<0.38862 linked<0.05575 -0.0101 steps<5.5 0.00751 -0.0138 steps<55.5 pathDepth<1.5 -0.00071 0.016
        -0.0107
        addressManual<1e-35 bodyLinks<1e-35 pathDepth<3.5 -0.00797 0.0115 paragraphs<0.23685 -0.00961
        titleOffers<1e-35 0.0138 -0.00623 -0.0145
        gap<1.2321 ogOther<1e-35 commas<1.552 0.0115 -0.00546 -0.00601 titleGuides<1e-35 pathDigits<2.5 -0.0134
        0.00326 0.00658
        addressPage<1e-35 paragraphs<0.303 -0.00783 titleGuides<1e-35 buttons<1.5 0.00891 author<0.7365 -0.00856
        0.00995 0.0179 -0.0179
        inputs<12.5 shape<1.25 linksALetter<3.1503 0.00151 -0.0143 beside<0.1432 listShare<0.61516 0.0177 -0.00691
        -0.00106 -0.00943
        bodyLetters<671 -0.00976 sentences<2.0513 titleGuides<1e-35 questions<2.9084 0.000291 -0.0137 sentences<1.8927
        0.0151 -0.00925 0.0129
        titleWords<4.5 linkCount<87.5 0.00392 -0.00991 commas<0.6948 -0.00749 commas<1.4014 0.0131 author<0.514
        -0.00961 0.0103
        gap<1.1046 longest<252.5 -0.00569 0.0103 news<1e-35 longest<542.5 -0.0102 headings<38.5 0.00898 -0.0102 0.0116
        author<0.514 lines<193.5 dateMarks<1e-35 -0.00397 dateMarks<11.5 0.0194 -0.00796 -0.0106 linksALetter<2.8223
        0.011 -0.0056
        asked<0.090282 bodyLetters<680.5 -0.00489 0.0152 pathDigits<2.5 titleGuides<1e-35 -0.0107 0.00694 inputs<16.5
        0.0151 -0.00944
        headingShare<0.064345 promptMarks<20.5 addressManual<1e-35 paragraphs<0.23685 -0.00276 longest<203.5 -0.00181
        0.0171 -0.00929 -0.00801 -0.013
        addressForum<1e-35 sharing<1e-35 longest<523.5 titleWords<3.5 -0.0115 0.00254 code<0.069619 0.0132 -0.0111
        0.0152 -0.0142
        inputs<14.5 ends<1e-35 titleGuides<1e-35 -0.00382 commas<0.66242 -0.0109 0.0147 titleGap<36.5 0.0189 -0.00451
        -0.00908
        headingShare<0.072685 headingShare<0.021355 buttons<10.5 date<0.54625 -0.00504 0.00707 -0.0121 date<0.15125
        0.0025 0.0198 -0.0138
        titleOffers<1e-35 addressShop<1e-35 bodyLinks<0.14522 addressPage<1e-35 author<1e-35 -0.00311 0.00901 -0.0116
        -0.011 -0.0143 -0.014
        addressStory<1e-35 addressStory<-1e-35 0.0141 sharing<1e-35 asked<0.090282 longest<488.5 -0.00473 0.0135
        -0.0106 0.00744 0.0134
        addressForum<1e-35 date<0.7825 pathDepth<-1e-35 0.0126 pathDepth<1.5 -0.0138 0.000334 markupPage<1e-35 0.0135
        -0.0103 -0.0171
        headingShare<0.072685 headingShare<0.01322 lines<98.5 0.00646 -0.00626 firm<9.9875 code<0.016113 0.0192
        -0.00505 -0.00396 -0.0122
        sharing<1e-35 asked<0.090282 linked<0.44722 linked<0.0084526 -0.00106 0.0144 -0.0111 pathDigits<3.5 -0.00956
        0.00534 0.00975
        sentences<1.1392 asked<0.226 -0.000526 -0.0144 images<18.5 images<2.5 -0.00336 0.0121 author<0.619 -0.00991
        0.00608
        titleOffers<1e-35 addressShop<1e-35 images<4.5 -0.00734 images<18.5 0.0147 lines<240.5 -0.00798 0.00696
        -0.0148 -0.0136
        linked<0.44722 asked<0.097061 bodyShare<0.19625 -0.00523 0.0132 commas<0.75217 -0.0119 author<0.5055 -0.00402
        0.0107 -0.0127
        prices<1e-35 bodyLinks<0.14522 gap<1.9052 quoteMarks<1e-35 -1.15e-05 code<0.069619 0.0189 -0.00655 -0.00593
        -0.0136 -0.0108
        headings<11.5 linksALetter<1.6157 0.017 sentences<1.1984 -0.00983 titleGap<19.5 0.00881 -0.00998
        longLinks<0.013201 -0.0088 0.00201
        firm<19.725 addressForum<1e-35 titleWords<3.5 asked<0.079841 0.00599 -0.0122 product<1e-35 0.0126 -0.00999
        -0.0135 -0.0127
        gap<1.1771 bodyLetters<577 -0.00675 addressManual<1e-35 0.0124 -0.00896 inArticle<0.92582 -0.0112 times<1.5
        0.0173 -0.0102
        addressForum<1e-35 product<1e-35 titleWords<5.5 listShare<0.38724 -0.00576 0.00959 headingShare<0.065785
        0.0132 -0.00823 -0.0145 -0.0144
        sharing<1e-35 slug<-1e-35 0.0123 sentences<2.0513 date<0.30375 -0.0135 -0.00223 images<25.5 0.0103 -0.0092
        0.0105
        asked<0.091608 linksALetter<4.2359 bodyLines<1.5 -0.00481 0.0133 -0.00602 reader<1.7652 titleGap<18.5 0.0125
        -0.00859 -0.00956
        addressPage<1e-35 dateMarks<1e-35 -0.00335 dateMarks<9.5 pageLinks<0.076398 -0.00634 0.0156 titlePart<0.68016
        -0.0141 0.00773 -0.014
        gap<1.9052 product<1e-35 code<0.069619 bodyLetters<577 -0.00561 0.01 -0.0112 -0.0142 longest<542.5 -0.0124
        0.00652
        inArticle<0.775 repeats<9.5 images<27.5 0.00401 reader<2.9028 0.00566 -0.0148 -0.0126 images<3.5 -0.00774
        0.0114
        addressStory<1e-35 dateMarks<1e-35 -0.0067 inputs<12.5 headings<19.5 0.0153 -0.00164 -0.00623
        bodyLinks<0.17341 0.0174 -0.00643
        steps<5.5 titleGap<11.5 isRoot<1e-35 markupShop<1e-35 0.00869 -0.0102 -0.0119 ogArticle<1e-35 -0.0102 0.0064
        -0.0127
        gap<1.2321 bodyShare<0.27236 -0.00368 inside<0.21812 linked<0.49019 0.0168 -0.00396 -0.00827 titleGuides<1e-35
        -0.00885 0.00634
        addressStory<1e-35 slugWords<-1e-35 0.0131 authorMarks<1e-35 inHeadings<8.5 -0.00391 -0.0166 inHeadings<1.5
        -0.00676 0.0117 0.0145
        titleOffers<1e-35 paragraphs<0.303 -0.00678 pathDepth<1.5 -0.00476 pageLinks<0.10725 -0.00449 steps<32 0.0171
        -0.00434 -0.0146
        inArticle<0.11408 buttons<2.5 0.00252 titleGuides<1e-35 -0.0124 0.00404 below<0.020305 titleGap<23.5 0.0166
        -0.0089 -0.0102
        shape<1.25 shape<-7.5 0.0132 bodyLetters<1055.5 -0.0158 linkCount<129.5 0.00564 -0.00884 paragraphs<0.88843
        -0.00229 0.0138
        addressShop<1e-35 beside<0.17405 times<5.5 buttons<35.5 0.01 -0.00671 -0.0102 repeatShare<0.0095196 0.00798
        -0.00794 -0.014
        buttons<1.5 commas<1.5294 author<0.4825 0.000125 0.0147 -0.00701 captions<1e-35 sharing<1e-35 -0.0102 0.0038
        0.0105
        below<1e-35 inputs<14.5 author<1e-35 -0.00456 isRoot<1e-35 0.0124 -0.0105 -0.00769 author<0.717 -0.0136
        0.00473
        quoteMarks<0.41626 ended<0.52966 0.00285 paragraphs<0.91656 -0.0141 0.00237 linkCount<99.5 0.015 images<15.5
        -0.00919 0.00894
        headingShare<0.061765 headingShare<0.021355 authorMarks<9.5 paragraphs<0.90166 -0.00526 bodyLetters<1026.5
        -0.00407 0.014 -0.0121 0.0121 -0.0108
        quoteMarks<0.38862 markupStory<1e-35 addressDate<-1e-35 0.00879 -0.00702 markupShop<1e-35 0.0149 -0.00848
        headingShare<0.022604 0.00136 0.0153
        addressForum<1e-35 date<0.15125 -0.00514 steps<5.5 bodyLinks<0.14522 titlePart<0.99315 0.0155 -0.000409
        -0.00809 -0.00959 -0.0145
        titleOffers<1e-35 images<4.5 -0.00616 images<18.5 0.0113 linkCount<62.5 -0.017 linksALetter<1.2175 0.0139
        -0.00259 -0.0124
        slug<-1e-35 0.013 asked<0.090282 commas<1.1613 0.00795 -0.00547 commas<0.83982 repeatShare<0.0095196 0.0049
        -0.015 -0.00143
        buttons<7.5 linked<0.61325 inHeadings<38.5 dateMarks<1e-35 0.000637 0.0115 -0.01 -0.0114 inArticle<0.52419
        -0.013 0.00641
        inArticle<0.52419 pathDepth<-1e-35 0.0116 shape<2.75 titleGuides<1e-35 -0.011 0.00196 0.00572 times<2.5 0.0139
        -0.00838
        addressForum<1e-35 shape<2.75 bodyLetters<680.5 -0.0102 asked<0.090282 below<0.21583 0.0121 -0.00701 -0.00316
        0.0126 -0.0156
        addressForum<1e-35 addressPage<1e-35 dateMarks<1e-35 paragraphs<0.25872 -0.0116 promptMarks<16.5 0.00631
        -0.00837 0.0081 -0.015 -0.0148
        quoteMarks<0.41626 pathDepth<4.5 -0.00596 0.00903 meanLine<177.04 gap<1.1268 0.00813 -0.00696 titleGap<43.5
        0.0164 -0.00625
        addressManual<1e-35 bodyShare<0.76726 captions<1e-35 shape<2.75 bodyLetters<5048 -0.00869 0.0055 0.00621
        0.0115 0.0126 -0.0107
        sharing<1e-35 buttons<2.5 slug<13.5 -0.00346 images<18.5 0.0134 -0.00363 inside<0.0019129 0.0079 -0.00973
        0.0107
        headingShare<0.072685 headingShare<0.021355 buttons<2.5 slugWords<1.5 slugWords<-1e-35 0.0104 -0.00706 0.00995
        -0.00841 0.0107 -0.0107
        reader<0.79296 meanLine<84.067 -0.00475 titleWords<1.5 -0.00428 0.0143 markupStory<1e-35 reader<51.305 -0.0078
        0.00431 0.00786
        asked<0.14845 linked<0.45308 longest<488.5 linked<0.0056576 -0.00564 0.0104 0.0158 -0.0089 author<0.717
        -0.00706 0.00493
        addressStory<1e-35 headingShare<0.061765 buttons<7.5 linkCount<88.5 0.0119 ends<1e-35 -0.00511 0.012 -0.00679
        -0.0114 0.0135
        pathDepth<-1e-35 0.0118 pathDepth<1.5 date<0.895 lines<82.5 0.00576 -0.0151 0.00734 meanLine<66.063 -0.0075
        0.00436
        titleGap<6.5 reader<6.1256 listShare<0.24873 0.0164 -0.00361 images<10.5 0.00588 titleGap<1.5 -0.0114 0.00395
        -0.00515
        inArticle<0.52419 quoteMarks<1.7479 images<18.5 slugWords<2.5 -0.0056 0.00705 shareMarks<16.5 -0.0147 0.00255
        0.00744 0.00612
        asked<0.090282 ended<0.15557 -0.0029 0.0122 slug<27.5 headings<18.5 bodyShare<0.48947 -0.00628 0.00974 -0.012
        0.00691
        buttons<2.5 shareMarks<1e-35 linkCount<68.5 0.00512 -0.0105 slug<11.5 0.00127 0.016 captions<1e-35 -0.00682
        0.00796
        paragraphs<0.87963 addressStory<1e-35 inArticle<0.99437 -0.00888 paragraphs<0.36216 -0.00648 0.0111 0.0121
        titleGuides<1e-35 0.00125 0.0184
        product<1e-35 headingShare<0.021355 shape<1.75 slug<-1e-35 0.00992 -0.00888 0.00552 headingShare<0.07665
        0.0131 -0.00514 -0.0122
        addressForum<1e-35 prices<1e-35 steps<5.5 shape<2.75 longest<514.5 0.000237 0.0106 0.0163 -0.00866 -0.00816
        -0.014
        shape<1.75 pathDigits<-1e-35 0.0111 questions<5.893 -0.00879 0.00698 dateMarks<5.5 bodyLines<8.5 0.0143
        0.00165 -0.00525
        titleOffers<1e-35 paragraphs<0.23685 -0.00551 addressManual<1e-35 addressPage<1e-35 promptMarks<17.5 0.0122
        -0.000606 -0.0109 -0.00776 -0.0121
        addressForum<1e-35 firm<19.725 below<1e-35 prices<1e-35 author<1e-35 0.00123 0.0138 -0.00651 -0.00627 -0.00876
        -0.0126
        buttons<2.5 longest<499.5 -0.000218 bodyLetters<21031 0.0152 -0.00671 titleGuides<1e-35 -0.00859 repeats<9.5
        0.0144 -0.00647
        gap<1.1046 isRoot<1e-35 pageLinks<0.58683 0.00922 -0.00377 -0.00923 asked<0.090282 0.00312 bodyLinks<0.032739
        -0.0124 0.000599
        ends<1e-35 titleGuides<1e-35 pathDigits<-1e-35 0.0102 -0.00783 bodyProse<17.5 -0.00472 0.015 linked<1e-35
        -0.00238 0.0119
        titleWords<6.5 gap<1.9888 questions<2.2805 ogOther<1e-35 0.00769 -0.00648 -0.00916 -0.00965 pageLinks<0.065387
        -0.00922 0.00856
        gap<1.9888 headings<11.5 longest<138.5 -0.00442 repeats<10.5 0.0159 -0.00555 -0.00245 linkedHeadings<8.5
        -0.0118 0.00661
        quoteMarks<0.41626 titleGuides<1e-35 -0.00651 0.00501 dateMarks<14.5 teasers<76.5 addressManual<1e-35 0.014
        -0.00523 -0.00398 -0.00745
        addressPage<1e-35 paragraphs<0.23685 -0.00869 beside<0.23396 longest<252.5 -0.00461 addressForum<1e-35 0.0125
        -0.00705 -0.00522 -0.0145
        captions<1e-35 inputs<12.5 commas<1.3422 teasers<8.5 steps<3.5 0.0121 -0.00561 -0.00107 -0.0078 -0.0107 0.0105
        ends<1e-35 titleGuides<1e-35 pathDigits<-1e-35 0.00871 pathDigits<3.5 -0.00805 0.00276 0.00758 longest<918
        0.0112 -0.00665
        buttons<7.5 bodyLinks<0.14522 bodyLetters<680.5 -0.00457 linksALetter<0.79098 -0.00171 0.0117 -0.0111
        linked<0.10548 -0.0117 0.0015
        pathDepth<3.5 pathDepth<-1e-35 0.0116 bodyShare<0.29717 -0.0102 pathDepth<1.5 -0.00655 headings<29.5 0.00865
        -0.00485 0.0101
        firm<19.725 titleWords<6.5 gap<1.4447 linked<0.32663 0.00646 -0.00825 -0.00716 listShare<0.62887 0.0108
        -0.00821 -0.00992
        addressManual<1e-35 pathDepth<3.5 linked<0.043245 pathDepth<-1e-35 0.00893 -0.00667 0.004 below<0.010363
        0.0167 -0.00411 -0.00901
        markupStory<1e-35 pathDepth<1.5 lines<84.5 0.00759 -0.0122 inside<0.029466 listShare<0.5694 0.00965 -0.00727
        -0.00516 0.00886
        addressShop<1e-35 addressForum<1e-35 images<4.5 -0.00505 isRoot<1e-35 addressPage<1e-35 0.0126 -0.00528
        -0.00933 -0.0114 -0.0131
        steps<11 images<18.5 inHeadings<32.5 0.00876 -0.00985 ends<1e-35 bylines<1e-35 -0.0126 0.00847 0.00635 -0.0122
        paragraphs<0.303 -0.00799 titleNumber<1e-35 ends<1e-35 paragraphs<0.47291 0.0077 meanLine<201.6 -0.00927
        0.00247 0.00575 0.0111
        promptMarks<3.5 meanLine<73.729 -0.00656 0.00966 bodyLinks<0.0077212 quoteMarks<1.8399 -0.0119 0.00682
        author<0.519 -0.00445 0.0125
        ends<1e-35 below<1e-35 bodyLetters<1583.5 -0.0072 inHeadings<8.5 0.0117 -0.00639 -0.0112 tagMarks<6.5 0.0112
        -0.00469
        buttons<1.5 commas<1.5294 headingShare<0.060924 0.0113 -0.00429 -0.00635 captions<1e-35 headingShare<0.021355
        -0.0108 -0.00036 0.00915
        addressManual<1e-35 paragraphs<0.23685 -0.00503 firm<10.232 headingShare<1e-35 0.00121 headingShare<0.072685
        0.0191 -0.000863 -0.00379 -0.01
        headingShare<0.07665 headingShare<0.021355 buttons<1.5 titlePart<0.9147 0.01 -0.00533 -0.0057 firm<9.9875
        0.0147 -0.00242 -0.00993
        inArticle<0.11408 buttons<7.5 headingShare<0.085349 isRoot<1e-35 prices<1e-35 0.00806 -0.00644 -0.0112 -0.0117
        -0.0115 0.00463
        gap<1.1046 slug<29.5 inside<0.013841 -0.00703 inside<0.16727 0.0122 -0.00681 0.0145 captions<1e-35 -0.00712
        0.00762
        inputs<12.5 dateMarks<1e-35 -0.00214 dateMarks<6.5 bodyProse<37.5 0.0184 -0.00212 -0.00301 linkCount<246.5
        -0.00972 0.00523
        product<1e-35 titleOffers<1e-35 commas<0.6948 -0.00493 commas<1.5659 linksALetter<4.1948 0.0102 -0.0061
        -0.00683 -0.0116 -0.0128
        shape<1.75 images<4.5 -0.0124 listShare<0.025805 -0.00604 0.00797 addressShop<1e-35 bodyLinks<0.016392 0.0119
        -0.00171 -0.0104
        titleWords<7.5 gap<1.43 ogOther<1e-35 0.00301 -0.00766 -0.0081 titlePart<1.1701 titleGap<12.5 0.0115 -0.00257
        -0.00647
        paragraphs<0.88843 linkCount<284.5 quoteMarks<1.8399 bodyLines<44.5 -0.0125 -0.00015 0.00307 0.00635
        titleGap<5.5 0.0086 -0.00431
        shape<1.75 slugWords<-1e-35 0.011 slugWords<1.5 -0.0111 0.000495 addressShop<1e-35 titleOffers<1e-35 0.0116
        -0.00551 -0.0109
        paragraphs<0.89651 commas<0.78074 ended<0.5231 0.00189 -0.0154 0.000889 linksALetter<3.1679 beside<0.28669
        0.0133 -0.00224 -0.00422
        dateMarks<1e-35 meanLine<115.79 0.00349 -0.00783 asked<0.15413 bodyShare<0.16375 -0.00392 0.0132 headings<18.5
        0.00546 -0.00734
        author<0.7365 gap<1.1046 0.00206 author<0.4775 titleGap<2.5 0.00944 -0.00916 -0.0109 times<11.5 0.0127
        -0.00521
        promptMarks<3.5 titlePart<0.40052 -0.00702 0.00841 bodyLinks<0.0077212 quoteMarks<1.7479 -0.0122 0.00537
        date<0.175 -0.00612 0.00756
        titleOffers<1e-35 images<4.5 slug<12.5 -0.0117 0.00332 images<18.5 0.0114 asked<0.1721 0.00514 -0.00717
        -0.0106
        dateMarks<1e-35 inputs<1e-35 0.00409 -0.00821 product<1e-35 dateMarks<9.5 inside<0.21812 0.0134 -0.00653
        -0.0048 -0.0111
        addressManual<1e-35 bodyLines<23.5 reader<7.0206 0.00461 -0.00962 product<1e-35 shape<-1.25 -0.00333 0.013
        -0.00885 -0.0102
        steps<11 bodyLinks<0.007344 -0.00311 listShare<0.034033 bodyShare<0.45134 0.00612 -0.00789 beside<0.25121
        0.016 -0.00117 -0.0119
        inputs<12.5 headings<21.5 linksALetter<2.9425 images<65.5 0.0132 -0.00611 -0.000668 titleGuides<1e-35 -0.00698
        0.0101 -0.00805
        date<0.135 -0.00504 repeats<12.5 headingShare<0.072685 bodyLines<22.5 0.00249 0.0152 -0.00797 date<0.59875
        0.00597 -0.0113
        captions<1e-35 slugWords<-1e-35 0.011 addressForum<1e-35 titleGuides<1e-35 longest<523.5 -0.00682 0.00286
        0.0057 -0.0139 0.00946
        steps<5.5 addressForum<1e-35 firm<4.5558 addressShop<1e-35 0.00849 -0.00699 lines<279.5 -0.00691 0.00798
        -0.0103 -0.0109
        times<12.5 dateMarks<1e-35 sharing<2.5 addressStory<1e-35 -0.00506 0.00762 0.00893 addressPage<1e-35 0.00886
        -0.00603 -0.0095
        addressForum<1e-35 inArticle<0.036025 commentMarks<1e-35 repeats<10.5 headings<10.5 0.00643 -0.00649 -0.0116
        0.00801 0.00846 -0.0135
        pathDepth<-1e-35 0.0104 pathDepth<1.5 -0.00787 ended<0.5231 buttons<7.5 0.0107 -0.00436 ended<0.84732 -0.00698
        0.0045
        headingShare<0.072685 headingShare<0.021355 ogArticle<1e-35 bodyShare<0.76726 -0.00704 0.00654 0.0059
        date<0.15125 -0.000708 0.0163 -0.00964
        quoteMarks<0.41626 titleWords<6.5 linkCount<33.5 0.00655 -0.00831 0.0035 code<0.076269 bodyLetters<2072 -0.003
        0.0136 -0.00785
        addressStory<1e-35 titlePart<0.99315 ogOther<1e-35 titlePart<0.54606 -0.00188 0.0113 -0.00632
        bodyLinks<0.0048268 -0.012 0.000767 0.0128
        addressManual<1e-35 promptMarks<3.5 pathDepth<1.5 -0.00127 0.0117 promptMarks<9.5 -0.00855 shareMarks<10.5
        -0.00505 0.00926 -0.00981
        slugWords<-1e-35 0.011 commas<1.5294 commas<0.98421 -0.00418 titleGap<8.5 pageLinks<0.49999 0.0137 -0.00294
        -0.00409 -0.0105
        sharing<1e-35 pathDepth<-1e-35 0.00919 slugWords<1.5 -0.0102 addressPage<1e-35 linked<0.62829 0.00328 -0.00983
        -0.0125 0.00675
        addressForum<1e-35 author<0.761 firm<4.5558 images<4.5 -0.00438 0.00782 images<10.5 0.0031 -0.0102 0.0113
        -0.00986
        reader<0.79296 titleGap<5.5 bodyLines<66.5 0.0156 -0.00429 -0.00468 reader<49.271 quoteMarks<0.34788 -0.0109
        0.00264 0.00804
        captions<1e-35 titleGuides<1e-35 addressShop<-1e-35 0.0088 -0.00654 commentShare<0.001818 longest<1053 0.015
        -0.00706 -0.00709 0.00935
        titleGap<6.5 asked<0.1446 0.00866 commas<0.86028 repeatShare<0.0095196 0.00509 -0.0105 commas<1.3422 0.0108
        -0.00443 -0.00483
        headingShare<0.082429 steps<3.5 gap<1.9888 bodyShare<0.26078 -0.00231 0.0115 sentences<1.2876 0.00686 -0.00784
        -0.0081 -0.00826
        commas<1.3422 beside<0.49752 commas<0.74688 paragraphs<0.86806 -0.00834 0.00631 bylines<7.5 0.0113 -0.00646
        -0.00693 -0.00808
        gap<1.1046 commas<1.3422 bodyProse<4.5 -0.00116 longest<1053 0.0164 -0.00508 -0.00596 ends<1e-35 -0.00801
        0.00239
        markupStory<1e-35 addressStory<-1e-35 0.01 addressStory<1e-35 asked<0.1446 sentences<1.9506 0.00572 -0.00633
        -0.00724 0.00848 0.0107
        titleOffers<1e-35 linkedHeadings<2.5 asked<0.17395 0.00377 -0.00618 titleGap<11.5 code<0.076269 0.0138
        -0.00586 -0.00387 -0.00992
        pathDepth<1.5 pathDepth<-1e-35 0.00928 date<0.895 -0.0113 0.00535 paragraphs<0.36216 -0.00541 beside<0.28669
        0.0102 -0.00507
        titleGap<11.5 ends<1e-35 bodyLines<44.5 reader<0.86172 0.00708 -0.00931 0.0048 bodyLines<70.5 0.0138 -0.00263
        -0.00676
        linked<0.44722 pathDepth<2.5 linked<0.0056576 -0.00727 linkCount<47.5 -0.00733 0.00797 bodyProse<53.5 0.0128
        -0.009 -0.00727
        author<0.7365 prices<1e-35 authorMarks<9.5 headings<12.5 repeats<10.5 0.0122 -0.00924 -0.00382 -0.0108
        -0.00969 0.00845
        titleWords<6.5 bodyShare<0.76726 -0.00573 0.00282 bodyShare<0.71658 addressShop<1e-35 0.0111 -0.00525
        inside<0.056563 -0.00924 0.00635
        ends<1e-35 titleGuides<1e-35 slugWords<-1e-35 0.00791 -0.00594 bodyLines<21.5 -0.00639 0.0162 titleGap<18.5
        0.011 -0.0067
        asked<0.090282 product<1e-35 images<2.5 -0.00458 0.01 -0.00669 pathDigits<3.5 -0.00706 inputs<13.5 0.0107
        -0.00531
        reader<0.79296 0.00597 bodyLines<32.5 paragraphs<0.89651 -0.0123 9.86e-05 bodyProse<26.5 0.0117
        authorMarks<4.5 -0.00683 0.00959
        commas<1.5294 teasers<4.5 bodyShare<0.26078 -0.00385 steps<3.5 below<0.19267 0.0148 -0.00315 -0.00384 -0.00228
        -0.00777
        addressStory<1e-35 paragraphs<0.88251 longLinks<0.0057062 isRoot<-1e-35 0.00577 -0.00964 longest<744.5 0.00616
        -0.00699 0.00285 0.00964
        paragraphs<0.89769 gap<1.0674 author<0.4625 -0.00547 0.00692 lines<249.5 -0.0104 0.00024 linksALetter<3.1679
        0.0087 -0.00487
        pathDepth<1.5 pathDepth<-1e-35 0.00936 date<0.895 -0.0112 0.00524 commas<1.5294 commas<0.74231 -0.00313
        0.00911 -0.00619
        date<0.15125 -0.00584 inputs<12.5 longest<918 addressManual<1e-35 headingShare<0.07665 0.0149 -0.00232 -0.0049
        -0.00728 -0.00382
        ogArticle<1e-35 slug<-1e-35 0.00838 -0.00455 beside<0.20442 addressShop<1e-35 times<11.5 0.016 -0.00444
        -0.0066 -0.00389
        inArticle<0.036025 promptMarks<3.5 bodyLines<17.5 0.00959 -0.00359 -0.00803 headingShare<0.065785 times<2.5
        0.0135 -0.00475 -0.00581
        addressShop<1e-35 linked<0.44722 addressForum<1e-35 addressPage<1e-35 pathDepth<1.5 -0.00216 0.00926 -0.00738
        -0.01 -0.00762 -0.0107
        inArticle<0.036025 reader<0.86172 0.00453 titleGuides<1e-35 -0.00851 0.00529 paragraphs<0.99787
        paragraphs<0.36216 -0.00315 0.0125 -0.00423
        steps<5.5 promptMarks<3.5 0.00787 titlePart<0.4367 0.00569 titleNumber<1e-35 pathDigits<7.5 -0.0119 0.0035
        0.00292 -0.0114
        shape<1.75 addressManual<-1e-35 0.00881 beside<0.033459 -0.0124 inHeadings<1e-35 -0.00948 0.00394
        pageLinks<0.24376 -0.00295 0.00839
        addressForum<1e-35 shape<1.75 images<4.5 -0.00947 firm<4.5558 0.00842 -0.00554 date<0.175 -0.00339 0.0147
        -0.00938
        ends<1e-35 reader<50.64 reader<0.79296 0.00152 -0.00673 0.00895 inputs<14.5 ended<0.93019 0.0154 -0.00244
        -0.00405
        steps<3.5 pathDepth<1.5 pathDepth<-1e-35 0.00828 -0.00794 product<1e-35 inside<0.015666 0.0123 0.000302
        -0.00805 -0.00951
        commas<1.5294 bodyShare<0.26078 pathDepth<3.5 -0.00867 0.008 buttons<35.5 beside<0.074594 0.0116 0.001
        -0.00761 -0.00664
        addressStory<1e-35 bodyLetters<7001.5 prices<1e-35 below<0.0038709 addressForum<1e-35 0.00855 -0.00753
        -0.00527 -0.00849 -0.00871 0.00983
        steps<3.5 pathDepth<2.5 bodyLinks<0.0034765 -0.00832 0.00165 bodyLetters<9974 firm<3.411 0.0154 -0.000956
        -0.007 -0.011
        steps<3.5 inHeadings<1e-35 -0.00253 beside<0.36555 beside<0.01039 -0.00273 collection<1e-35 0.015 -0.00538
        -0.00336 -0.00895
        sharing<1e-35 below<1e-35 firm<13.734 bodyLines<29.5 -9.24e-05 paragraphs<0.23685 -0.00419 0.0122 -0.00761
        -0.00721 0.0107
        pathDepth<3.5 quoteMarks<0.41626 -0.00532 quoteMarks<1.1524 0.0104 linked<0.0905 0.00487 -0.0068
        bodyLines<81.5 0.0144 -0.0031
        titleGuides<1e-35 prices<1e-35 bodyLinks<0.14522 bodyLetters<9974 0.00649 -0.0071 -0.0124 -0.0119 slug<44.5
        0.012 -0.0062
        inputs<14.5 commas<1.552 below<0.0016964 firm<13.734 commas<0.26756 -0.00407 0.0116 -0.00577 -0.00399 -0.00665
        -0.00615
        teasers<4.5 commas<1.5594 bodyShare<0.26078 -0.00348 0.0131 -0.00582 linked<0.04939 -0.00959 typeSite<1e-35
        0.00751 -0.00549
        addressShop<1e-35 reader<0.79296 authorMarks<10.5 linksALetter<4.8176 0.0122 -0.00128 -0.00533 beside<0.1432
        0.000857 -0.00647 -0.0109
        sharing<1e-35 author<0.761 pathDepth<-1e-35 0.00778 shape<1.25 -0.00891 addressPage<1e-35 0.00301 -0.0111
        0.0059 0.011
        ends<1e-35 asked<0.090282 pathDigits<1.5 sentences<2.4551 0.0114 -0.00351 -0.00803 asked<0.46771 -0.0101
        0.00358 0.00439
        addressForum<1e-35 linked<0.44722 ended<0.5231 0.00867 linked<0.15459 paragraphs<0.93365 -0.00925 0.00317
        0.00734 -0.00773 -0.0109
        addressShop<1e-35 addressPage<1e-35 pathDepth<1.5 pathDepth<-1e-35 0.00881 -0.00513 pageLinks<0.088907
        -0.00392 0.00919 -0.0102 -0.0113
        commas<1.5294 addressPage<1e-35 addressShop<1e-35 beside<0.1432 bodyProse<4.5 -0.00116 0.0144 -0.000721
        -0.00918 -0.00899 -0.00785
        sharing<1e-35 ended<0.26384 0.00603 headings<5.5 slug<13.5 -0.0055 images<26.5 0.0133 -0.00565 -0.00711
        0.00962
        buttons<7.5 lines<240.5 longest<514.5 -0.00466 bodyShare<0.88967 0.0119 -0.00437 bodyShare<0.8669 0.0123
        -0.00443 -0.00486
        times<12.5 addressManual<1e-35 images<4.5 slugWords<2.5 -0.00779 0.0062 typeProduct<1e-35 0.00604 -0.00755
        -0.00819 -0.01
        sharing<1e-35 markupStory<1e-35 slug<-1e-35 0.00808 dateMarks<1e-35 -0.00824 bodyProse<28.5 0.00255 -0.00707
        0.00732 0.00586
        steps<5.5 pathDepth<3.5 listShare<0.0046491 shape<1.25 -0.00787 inputs<6.5 0.00858 -0.00634 0.00334 0.012
        -0.00999
        buttons<1.5 author<0.4825 -0.00231 date<0.25625 -0.00272 0.014 ends<1.5 inArticle<0.80385 -0.00954 0.000708
        0.00436
        author<0.767 pathDepth<-1e-35 0.00867 pathDepth<2.5 linksALetter<1.8617 -5.61e-05 -0.0109 linksALetter<1.741
        -0.00484 0.00917 0.00673
        captions<1e-35 addressForum<1e-35 commentShare<0.0022049 titleNumber<1e-35 repeats<9.5 -0.000596 -0.00831
        0.00444 0.00723 -0.0108 0.009
        steps<3.5 dateMarks<9.5 dateMarks<1e-35 meanLine<119.53 0.00531 -0.0059 bodyProse<27.5 0.0127 -0.000897
        -0.00576 -0.00941
        titleOffers<1e-35 paragraphs<0.303 reader<0.79296 0.0044 -0.0088 beside<0.45523 firm<13.979 0.00922 -0.00327
        -0.00514 -0.00965
        addressForum<1e-35 date<0.7825 repeatShare<0.12825 -0.00491 buttons<11.5 0.00973 bodyProse<15.5 -0.00915
        0.00465 0.0132 -0.0092
        inputs<12.5 titleGap<24.5 isRoot<1e-35 bodyLetters<8188 0.0103 firm<0.70526 -0.00809 0.00488 -0.00786 -0.00669
        -0.00539
        author<0.7365 ends<1e-35 images<12.5 images<4.5 -0.00417 0.00878 -0.00834 inputs<11.5 0.0104 -0.00358 0.00731
        reader<0.79296 0.00569 bodyLetters<2037 -0.00936 reader<4.1494 -0.00855 headings<15.5 0.00984 repeats<7.5
        -0.00745 0.00605
        captions<1e-35 promptMarks<1e-35 sentences<1.7703 0.00996 -0.0037 shape<1.75 -0.00836 addressShop<1e-35
        0.00441 -0.00974 0.00857
        date<0.11875 -0.00425 times<11.5 bodyLinks<0.1407 author<1e-35 -0.002 firm<20.74 0.0136 -0.00279 -0.00504
        -0.00772
        markupStory<1e-35 reader<50.14 slug<-1e-35 0.00793 author<0.7365 -0.00755 bodyLinks<0.0075066 -0.0051 0.0101
        0.00678 0.0085
        addressShop<1e-35 inHeadings<8.5 titleGap<5.5 0.00853 sentences<1.57 0.00552 -0.00802 repeatShare<0.12158
        -0.00847 0.00524 -0.00949
        steps<11 bodyShare<0.76726 linkedHeadings<1.5 -0.0037 titleGap<10.5 0.00961 -0.00611 linkedHeadings<12.5
        0.0137 -0.00586 -0.00901
        author<0.761 pathDepth<-1e-35 0.00827 pathDepth<1.5 -0.00812 repeatShare<0.051463 -0.00672 repeats<10.5
        0.00979 -0.00695 0.00654
        inputs<14.5 inArticle<1e-35 buttons<1.5 headingShare<0.044357 0.00921 -0.00515 headingShare<0.020416 -0.0116
        0.00558 0.00864 -0.00642
        pathDepth<3.5 captions<1e-35 pathDepth<-1e-35 0.00814 markupStory<1e-35 -0.00675 0.00573 0.00704
        listShare<0.075749 0.0139 -0.00261
        paragraphs<0.88843 reader<0.79296 0.00393 lines<240.5 -0.00953 0.00208 slugWords<1.5 -0.00276 lines<297.5
        0.0135 -0.00367
        headingShare<0.021355 buttons<1.5 shape<1.25 -0.00237 0.0072 gap<2.8091 -0.00872 0.00634 pageLinks<0.088907
        -0.00515 0.00926
        sharing<1e-35 markupStory<1e-35 addressList<-1e-35 0.0076 captions<1e-35 -0.00501 0.00446 0.00663
        titleOffers<1e-35 0.011 -0.00407
        steps<3.5 headingShare<0.063585 ended<0.76717 tagMarks<6.5 0.0099 -0.00219 linked<0.15459 -0.00686 0.00508
        -0.00687 -0.00878
        teasers<4.5 bodyShare<0.26078 -0.00346 0.00581 pathDepth<3.5 addressStory<1e-35 linkedHeadings<6.5 -0.00869
        0.00162 0.00618 0.00544
        asked<0.1446 longest<523.5 dateMarks<1e-35 -0.00509 0.00568 0.0094 slugWords<6.5 asked<0.49198 -0.00809
        0.00322 0.00713
        repeats<12.5 inputs<11.5 titleGap<22.5 inside<0.16727 0.00768 -0.00563 -0.00549 -0.00534 ended<0.37355 0.00683
        -0.0108
        code<0.069619 pathDepth<3.5 headingShare<0.0015665 -0.00546 headingShare<0.063585 0.00922 -0.00462
        bodyLines<81.5 0.0157 -0.00358 -0.00861
        ends<1e-35 gap<1.1084 headingShare<0.021691 -0.00305 0.0107 linkCount<217.5 -0.00989 0.00438 linkCount<209.5
        0.01 -0.00611
        gap<1.9888 questions<0.78504 ogOther<1e-35 0.00885 -0.00295 -0.00413 beside<0.038711 buttons<7.5 0.00855
        -0.00549 -0.00825
        shape<1.25 shape<-7.5 0.00829 slugWords<1.5 -0.00843 0.00111 images<19.5 titleOffers<1e-35 0.00998 -0.00411
        -0.00269
        inputs<12.5 repeats<12.5 slugWords<1.5 -0.00151 date<1e-35 0.000497 0.014 inArticle<1e-35 -0.011 0.00661
        -0.00638
        promptMarks<3.5 steps<1.5 longest<252.5 -0.00367 beside<0.1286 0.016 0.00115 -0.00717 titleNumber<1e-35
        -0.00671 0.00503
        inputs<14.5 commas<1.5294 bodyLetters<994.5 -0.00238 beside<0.22884 commentShare<0.0091999 0.0143 -0.00223
        -9.48e-05 -0.00716 -0.00512
        addressPage<1e-35 longest<295.5 -0.00308 longest<654.5 gap<1.2361 bodyLetters<1454.5 -0.00262 0.0155 0.000838
        -0.0031 -0.00835
        sharing<1e-35 asked<0.090282 paragraphs<0.094994 -0.00477 paragraphs<0.97441 0.0105 -0.00251 buttons<1.5
        0.00175 -0.00796 0.00943
        dateMarks<9.5 dateMarks<1e-35 paragraphs<0.303 -0.00873 beside<0.074594 0.00751 -0.00406 bodyProse<25.5
        0.00956 -0.00221 -0.00677
        sharing<1e-35 inHeadings<8.5 bodyShare<0.76726 -0.00193 0.0122 ended<0.26384 0.00668 titleGuides<1e-35 -0.0131
        0.0022 0.00991
        captions<1e-35 paragraphs<0.88843 reader<0.79296 0.00342 bodyLines<44.5 commentMarks<11.5 -0.0145 0.00259
        0.00185 0.0028 0.0109
        prices<1e-35 times<11.5 titleOffers<1e-35 bodyShare<0.60073 0.0084 8.88e-05 -0.00652 -0.00815 author<0.652
        -0.0116 0.00464
        addressShop<1e-35 shape<1.75 images<4.5 -0.00864 0.00173 addressForum<1e-35 beside<0.1432 0.0154 0.000639
        -0.00705 -0.011
        addressPage<1e-35 addressManual<1e-35 headingShare<0.0066836 promptMarks<3.5 0.00574 -0.00524 product<1e-35
        0.0105 -0.00437 -0.00933 -0.00976
        buttons<2.5 bodyLetters<680.5 -0.00391 isRoot<1e-35 0.00948 -0.00557 repeatShare<0.16475 -0.00623 titleGap<7.5
        0.00807 -0.00499
        quoteMarks<0.41626 repeats<12.5 -0.00132 -0.01 code<0.076269 inHeadings<1e-35 -0.000808 titleWords<9.5 0.0142
        -0.00317 -0.00561
        promptMarks<3.5 inHeadings<11.5 linksALetter<2.8949 0.0116 -0.00233 -0.00587 ended<0.28544 0.00364
        pageLinks<0.25398 -0.00986 -0.000408
        addressShop<1e-35 beside<0.45523 images<4.5 linksALetter<1.8056 0.00436 -0.00862 bodyProse<4.5 -0.000692
        0.00959 -0.00341 -0.0107
        titleGuides<1e-35 author<0.775 pathDepth<-1e-35 0.00727 -0.00514 0.0078 paragraphs<0.23685 -0.00452
        firm<32.498 0.0144 -0.00399
        prices<1e-35 reader<1.6452 longest<360.5 0.00124 0.0131 meanLine<113.04 author<0.4925 0.0103 -0.00177 -0.00465
        -0.00789
        headings<11.5 images<18.5 longest<271.5 -0.00285 0.0132 -0.00441 lines<246.5 -0.0072 buttons<7.5 0.00875
        -0.00412
        asked<0.091608 longest<523.5 -0.0014 0.0112 commas<0.76062 -0.00965 commas<1.3422 titleGap<20.5 0.00901
        -0.00564 -0.00609
        inArticle<0.036025 images<10.5 0.00214 commentShare<0.0026773 -0.00852 0.00515 times<11.5 bodyLetters<1098
        -0.00278 0.0121 -0.0055
        gap<1.1046 bodyShare<0.26078 -0.00281 firm<1e-35 -0.00113 0.0115 paragraphs<0.89279 times<1e-35 -0.00848
        0.00203 0.00202
        buttons<2.5 commas<1.5294 addressForum<1e-35 0.0084 -0.0054 -0.00392 ogArticle<1e-35 reader<1.8723 0.00295
        -0.00813 0.0037
        titleGap<6.5 reader<1.4546 0.00891 repeatShare<0.16475 beside<0.040261 -0.00976 0.000806 0.00666
        ogArticle<1e-35 -0.00963 0.00349
        author<0.767 pathDepth<-1e-35 0.00742 pathDepth<1.5 commas<0.52817 0.00651 -0.0112 addressShop<1e-35 0.00156
        -0.00931 0.0077
        code<0.069619 inHeadings<34.5 bodyShare<0.76726 quoteMarks<1.7479 bodyLines<41.5 -0.00396 0.0061 0.00738
        0.0115 -0.00774 -0.0087
        bodyLinks<0.033304 gap<1.0329 inside<0.005994 -0.00469 inside<0.098076 0.0105 -0.0029 -0.00631 reader<28.601
        -0.00132 0.0111
        inArticle<0.036025 titleGuides<1e-35 promptMarks<1e-35 bodyShare<0.51483 0.00961 -0.00472 -0.00734 0.00436
        times<3.5 0.00871 -0.00563
        titleWords<6.5 lines<64.5 inputs<1.5 0.0117 -0.00473 -0.00429 pageLinks<0.088907 -0.00564 addressForum<1e-35
        0.00954 -0.00356
        addressManual<1e-35 addressPage<1e-35 headingShare<0.0015665 -0.00287 headingShare<0.044133 0.0117
        beside<0.20882 0.00594 -0.00679 -0.00924 -0.00897
        paragraphs<0.88251 shape<2.75 commas<0.94153 -0.00786 0.000996 0.0062 bodyLetters<1098 -0.00322
        authorMarks<9.5 0.0123 -0.00553
        product<1e-35 ended<0.53418 asked<0.226 0.00741 -0.00406 reader<0.79296 0.00537 quoteMarks<0.18405 -0.0095
        0.00149 -0.00967
        inputs<14.5 shareMarks<10.5 sharing<1e-35 -0.0023 0.00716 titleGap<83 below<0.22302 0.0112 -0.00362 -0.00432
        -0.00597
        product<1e-35 ended<0.28544 0.00807 inHeadings<8.5 images<10.5 images<4.5 2.7e-05 0.0139 -0.0033 -0.00782
        -0.00973
        forms<1.5 inHeadings<8.5 meanLine<80.697 -0.00341 firm<11.318 times<11.5 0.0131 -0.00316 -0.00307 -0.0039
        -0.00398
        code<0.069619 pathDepth<2.5 bodyLetters<680.5 -0.00855 titleGap<6.5 0.00491 -0.00351 bodyLetters<9974 0.0117
        -0.00599 -0.00921
        author<0.767 headingShare<0.019931 promptMarks<3.5 0.000494 -0.00672 headingShare<0.069011 paragraphs<0.37159
        -0.0036 0.0107 -0.00607 0.00696
        addressStory<1e-35 code<0.016113 titlePart<0.97479 addressForum<1e-35 pathDepth<2.5 0.000534 0.00903 -0.00637
        -0.00472 -0.00958 0.01
        addressManual<1e-35 dateMarks<9.5 titlePart<0.52826 0.0115 quoteMarks<0.44083 -0.0044 0.00461
        titlePart<0.61715 -0.0105 0.00365 -0.00836
        times<9.5 articles<1e-35 sentences<1.5189 firm<7.5921 0.00743 -0.00563 -0.00507 headingShare<0.082429 0.01
        -0.00443 -0.00847
        prices<1e-35 bodyProse<7.5 0.00545 bodyLines<26.5 quoteMarks<1.5487 -0.0113 0.00537 longest<691.5 0.00595
        -0.00482 -0.00617
        dateMarks<1e-35 linksALetter<0.33676 0.00555 -0.00515 lines<193.5 0.00883 lines<248.5 -0.00771 date<0.46125
        -0.00527 0.00904
        bodyLinks<0.031999 gap<1.4447 images<4.5 -0.00339 0.0043 addressStory<1e-35 -0.00911 0.00429 bodyLinks<0.04356
        0.0108 0.000322
        titleGuides<1e-35 pathDepth<-1e-35 0.00762 headingShare<0.04466 headingShare<0.021355 -0.00347 0.00819
        -0.00862 repeats<8.5 0.0128 -0.00288
        asked<0.1446 commas<1.1501 slug<33.5 0.0105 -0.00248 -0.0025 commas<0.77644 -0.0102 commas<1.3422 0.00487
        -0.00675
        dateMarks<1e-35 titlePart<0.48666 0.00234 -0.00629 dateMarks<9.5 markupShop<1e-35 0.00674 -0.00543
        titlePart<0.61416 -0.00938 0.0051
        ends<1e-35 teasers<1.5 lines<76.5 0.00795 lines<240.5 -0.00654 0.00671 -0.00592 buttons<10.5 0.00866 -0.00262
        addressShop<1e-35 inside<0.12713 quoteShare<0.074804 prices<1e-35 0.00686 ogArticle<1e-35 -0.00756 0.00645
        -0.00549 -0.00561 -0.00866
        steps<5.5 bodyLinks<0.14522 bodyLinks<0.0075066 titlePart<0.9633 forms<2.5 0.0043 -0.00533 -0.00736 0.00719
        -0.00698 -0.00849
        below<1e-35 prices<1e-35 commas<2.0101 titleGap<6.5 0.00727 -0.0013 -0.00546 -0.00587 sharing<1e-35 -0.00857
        0.0049
        addressForum<1e-35 date<0.175 linkCount<160.5 linkCount<77.5 -0.00605 0.00662 -0.0108 shape<1.75 -0.000555
        0.00961 -0.0089
        meanLine<113.04 addressShop<1e-35 inside<0.1018 inside<0.012245 bodyLines<56.5 0.0045 -0.00647 0.013 -0.004
        -0.00699 -0.0033
        images<4.5 inputs<1.5 0.00271 -0.00979 images<10.5 0.00938 ogArticle<1e-35 ended<0.53418 0.00248 -0.00673
        0.00583
        buttons<1.5 quoteShare<0.074804 0.00587 -0.00549 frames<1e-35 bodyShare<0.42665 -0.00489 inHeadings<32.5
        0.00654 -0.00446 -0.00712
        reader<0.79296 0.00413 inArticle<0.98318 listShare<0.31765 linkedHeadings<13.5 questions<10.197 -0.0121
        0.00281 0.002 0.00404 0.00422
        titleGap<5.5 bodyShare<0.2513 -0.00239 bodyLetters<21031 0.00739 -0.00448 ogOther<1e-35 linkCount<119.5
        -0.00529 0.00613 -0.00891
        linked<0.5838 code<0.069619 typeProduct<1e-35 bodyLines<31.5 frames<1e-35 -0.00384 0.00652 0.00622 -0.00709
        -0.00677 -0.00863
        quoteMarks<0.41626 meanLine<172.69 titleGuides<1e-35 linkCount<142.5 -0.00609 listShare<0.065883 0.0109
        -0.00378 0.0106 -0.0071 0.00452
        asked<0.1446 linkCount<134.5 -0.00119 0.00831 lines<338.5 inputs<12.5 longest<240.5 -0.0045 0.00772 -0.00743
        -0.00926
        addressManual<1e-35 headings<2.5 pageLinks<0.04916 0.00535 -0.00773 teasers<38.5 0.00542 titleGuides<1e-35
        -0.00468 0.00592 -0.00697
        asked<0.090282 linked<0.61325 0.00468 -0.00645 linked<0.11259 -0.00742 ended<0.49034 -0.00928 steps<5.5 0.0103
        -0.00437
        addressShop<1e-35 steps<11 beside<0.1432 bodyLines<19.5 0.00112 paragraphs<0.059166 -0.00219 0.0131 -0.002
        -0.00664 -0.0081
        addressStory<1e-35 linkCount<110.5 -0.00447 questions<0.58532 below<1e-35 linkCount<131.5 -0.00171 0.0125
        -0.00179 -0.0046 0.00777
        sharing<1e-35 isRoot<-1e-35 0.0065 dateMarks<1e-35 inputs<1e-35 0.00139 -0.009 -0.000615 dateMarks<11.5 0.0117
        -0.00182
        code<0.069619 firm<13.858 below<1e-35 ended<0.69906 0.0088 2.48e-05 titlePart<0.56466 0.0049 -0.00855 -0.00449
        -0.00711
        linkedHeadings<2.5 addressStory<-1e-35 0.00592 -0.00431 titleGap<10.5 date<0.15125 commas<0.98421 -0.00646
        0.00563 0.0111 -0.00385
        headings<11.5 slug<9.5 -0.00272 times<4.5 0.00762 -0.00427 author<0.7365 linkedHeadings<6.5 -0.0085 0.00138
        0.00513
        addressForum<1e-35 dateMarks<1e-35 linksALetter<0.33676 0.00663 -0.00354 buttons<9.5 headingShare<0.061765
        0.0102 -0.000869 -0.00368 -0.0106
        authorMarks<9.5 longest<744.5 firm<9.9875 titleWords<3.5 pageLinks<0.31939 0.00648 -0.00685 0.00904 -0.00336
        -0.00482 -0.00704
        author<0.767 reader<50.14 reader<0.86172 pathDepth<3.5 linked<0.10372 -0.00575 0.0053 0.00791 -0.00692 0.00486
        0.0059
        promptMarks<1e-35 gap<1.9245 0.00985 -0.00432 reader<50.14 shape<1.75 slug<26.5 -0.00744 0.00402 0.00196
        0.00601
        ogArticle<1e-35 gap<1.1046 linked<0.19539 0.00631 -0.00368 paragraphs<0.94975 -0.00753 0.00294
        bodyLinks<0.14522 0.00842 -0.00551
        buttons<10.5 listShare<0.0036405 ends<1e-35 -0.0059 0.00667 firm<0.63396 -0.00184 linked<0.60469 0.0151
        -0.0029 -0.00597
        sharing<1e-35 ended<0.26384 0.00491 markupStory<1e-35 captions<1e-35 shape<-7.5 0.0047 -0.00815 0.00318
        0.00555 0.0055
        titleWords<6.5 pageLinks<0.14551 0.00299 -0.00515 pageLinks<0.088907 -0.00584 date<0.38125 -0.00123 times<12.5
        0.0145 -0.0027
        inputs<12.5 isRoot<1e-35 addressManual<1e-35 addressShop<1e-35 longest<810.5 0.00894 -0.00282 -0.00534 -0.0051
        -0.00646 -0.00467
        ends<1e-35 linkCount<188.5 -0.00387 date<0.15125 -0.00556 0.0102 linkCount<229.5 shape<-1e-35 -0.00255 0.0127
        -0.00433
        repeatShare<0.06539 -0.0032 images<27.5 steps<1e-35 repeatShare<0.14064 0.0149 0.00208 -0.00649 commas<0.77644
        -0.0099 0.00278
        date<1e-35 titleGuides<1e-35 titlePart<0.4367 0.00199 -0.0106 0.00441 quoteMarks<0.38862 linkedHeadings<2.5
        -0.00526 0.00476 0.009
        isRoot<1e-35 commas<0.98002 meanLine<138.71 0.00328 -0.00687 addressManual<1e-35 titleGap<4.5 0.0104 -0.000204
        -0.005 -0.00709
        inside<0.12713 tagMarks<1e-35 promptMarks<3.5 0.00218 reader<45.36 -0.00651 0.00435 buttons<9.5 0.00936
        -0.0016 -0.00656
        steps<3.5 firm<11.093 bodyLinks<0.14522 titlePart<0.56466 0.0105 below<0.0083221 0.00403 -0.00736 -0.00521
        -0.00316 -0.00709
        headingShare<0.022604 pathDepth<3.5 -0.00401 headingShare<0.0057994 0.0115 -0.00453 headingShare<0.090968
        product<1e-35 0.0109 -0.00353 -0.0048
        prices<1e-35 sharing<1e-35 inHeadings<10.5 bodyShare<0.74084 -0.00166 0.00805 -0.00592 0.00928
        bodyLetters<4856.5 -0.0104 0.00224
        asked<0.090282 pathDigits<1.5 bodyLinks<0.061729 0.00955 -0.00407 -0.00286 pathDigits<3.5 sharing<1e-35
        -0.00865 0.00285 0.00594
        addressShop<1e-35 commas<1.8146 titleOffers<1e-35 steps<5.5 linksALetter<7.6666 0.00589 -0.00475 -0.00543
        -0.00684 -0.0068 -0.00848
        ends<1e-35 titleGuides<1e-35 pathDepth<-1e-35 0.006 -0.00647 bodyProse<17.5 -0.00283 0.00966 longest<810.5
        0.00711 -0.00503
        pathDepth<1.5 pathDepth<-1e-35 0.00662 -0.00784 addressShop<1e-35 steps<5.5 addressPage<1e-35 0.00658 -0.00644
        -0.00635 -0.00754
        inputs<2.5 teasers<4.5 0.00918 -0.00144 titlePart<0.92805 bodyShare<0.27236 -0.00548 gap<1.4424 0.00987
        -0.00238 -0.00799
        titleWords<6.5 longest<483.5 bodyShare<0.71658 pathDepth<4.5 -0.00842 0.00544 0.00537 inHeadings<8.5 0.00788
        -0.00448 0.00539
        promptMarks<3.5 bodyLines<25.5 pathDepth<1.5 -0.000751 0.0103 -0.000817 captions<1e-35 titleGap<2.5 0.000125
        -0.00715 0.00511
        slugWords<1.5 slugWords<-1e-35 0.00676 pathDigits<2.5 -0.00967 0.00351 bodyShare<0.26078 -0.00394
        bodyShare<0.63525 0.00918 -0.000979
        addressPage<1e-35 linksALetter<3.1679 commentMarks<1.5 beside<0.22884 0.00959 0.000796 -0.00523 pathDepth<2.5
        -0.00765 0.00334 -0.00793
        pathDepth<-1e-35 0.00698 pathDepth<1.5 -0.00533 commas<0.74231 pathDepth<4.5 -0.00701 0.00697 commas<1.3422
        0.00789 -0.00393
        reader<50.14 quoteMarks<0.41626 shape<2.75 -0.00639 0.00477 pathDepth<1.5 -0.00315 code<0.092173 0.0109
        -0.00397 0.00677
        promptMarks<3.5 addressManual<1e-35 linked<0.45308 0.00875 -0.00242 -0.00578 bodyLines<41.5 -0.00569
        ended<0.26384 0.0095 -0.00237
        paragraphs<0.89769 shape<-1.25 0.0061 quoteMarks<0.38862 titlePart<0.52826 0.00385 -0.00974 0.00195
        titleGap<5.5 0.00943 -0.00257
        asked<0.16025 0.00515 linkCount<159.5 commas<0.77128 asked<0.54006 -0.00841 0.00424 longest<138.5 -0.00445
        0.00911 -0.0075
        images<4.5 -0.00492 titleOffers<1e-35 product<1e-35 reader<36.298 0.00771 reader<50.14 -0.00691 0.00494
        -0.00591 -0.007
        titleGuides<1e-35 inHeadings<10.5 date<1e-35 -0.00377 headings<2.5 -0.00452 0.00777 -0.00903 repeats<6.5
        0.0116 -0.00366
        code<0.069619 repeats<12.5 date<0.15125 -0.00212 markupPage<1e-35 0.00772 -0.00471 meanLine<82.454 0.00527
        -0.00766 -0.00806
        paragraphs<0.88843 gap<1.1046 0.00171 captions<4.5 -0.00788 0.00415 shape<1.25 sentences<2.0513 -0.00572
        0.00336 0.00817
        addressForum<1e-35 inArticle<1e-35 images<27.5 linked<0.18155 0.00545 -0.00522 -0.00895 images<13.5 -0.00112
        0.0111 -0.00944
        isRoot<1e-35 addressManual<1e-35 product<1e-35 pathDepth<3.5 bodyLinks<1e-35 -0.00398 0.00698 0.0106 -0.00748
        -0.00627 -0.00827
        prices<1e-35 titlePart<0.95041 bodyLinks<0.002389 0.0081 forms<1e-35 -0.00628 lines<193.5 0.00817 -0.00188
        -0.0044 -0.00583
        addressStory<1e-35 inHeadings<10.5 inHeadings<2.5 pageLinks<0.13592 0.00502 longest<523.5 -0.00712 0.00375
        0.00698 -0.0068 0.00743
        ended<0.76717 images<15.5 ended<0.49034 -0.00529 0.00394 linkCount<65.5 -0.00301 typeProduct<1e-35 0.0125
        -0.00373 -0.00337
        gap<1.3355 headingShare<0.072685 date<0.3525 inputs<1.5 0.00459 -0.00682 tagMarks<19.5 0.0109 -0.00312
        -0.00553 -0.00481
        addressManual<1e-35 listShare<0.0046491 bodyShare<0.43324 prices<1.5 0.00479 -0.0055 -0.00652 inputs<12.5
        0.0093 -0.00326 -0.00665
        commas<1.3422 addressForum<1e-35 product<1e-35 steps<11 gap<1.4447 0.00924 -0.000138 -0.00468 -0.00612
        -0.00719 -0.00568
        steps<5.5 bodyLinks<0.0077212 forms<1e-35 0.00366 -0.00515 paragraphs<0.37159 -0.00503 paragraphs<0.97877
        0.0113 -0.00299 -0.00767
        teasers<42.5 lines<248.5 forms<1.5 0.00265 -0.00536 steps<1e-35 0.00994 -0.0035 sentences<0.49638 0.00527
        -0.00674
        reader<0.79296 titleGap<5.5 0.00768 -0.00271 questions<5.893 paragraphs<0.95567 -0.00698 authorMarks<9.5
        0.00638 -0.0059 0.00517
        steps<3.5 listShare<0.5959 linksALetter<2.8628 listShare<0.034033 0.000827 0.00981 ogArticle<1e-35 -0.00612
        0.0053 -0.0051 -0.00628
        product<1e-35 headingShare<0.0015665 -0.00171 addressManual<1e-35 addressPage<1e-35 paragraphs<0.26965
        -0.00175 0.0112 -0.00366 -0.00536 -0.00812
        prices<1e-35 inside<0.093387 titleWords<4.5 -0.000362 0.00613 buttons<1.5 0.00314 -0.00767 ogArticle<1e-35
        -0.00999 0.00349
        pathDigits<-1e-35 0.00668 ends<1e-35 linkCount<193.5 -0.00602 bodyLinks<0.052893 0.00784 -0.00485
        linkCount<209.5 0.00783 -0.00594
        pathDepth<3.5 pathDepth<-1e-35 0.00641 captions<1e-35 reader<50.14 -0.00553 0.00373 0.00448 ended<0.53907
        0.0104 -0.00151
        addressShop<1e-35 times<11.5 pathDepth<1.5 -0.00183 repeatShare<0.08023 -3.87e-05 inside<0.21812 0.0118
        -0.00282 -0.00681 -0.00763
        headingShare<0.0015665 pageLinks<0.069012 0.005 -0.00486 inHeadings<32.5 images<43.5 steps<107.5 0.00954
        -0.00451 -0.0032 -0.00504
        ends<1e-35 linkCount<193.5 forms<1e-35 0.00196 listShare<0.41926 -0.00867 0.00388 0.00481 linkCount<209.5
        0.00985 -0.00394
        addressShop<1e-35 repeats<12.5 steps<5.5 gap<1.7739 0.00848 -0.00133 -0.00479 meanLine<82.454 0.00569 -0.00872
        -0.0077
        reader<49.271 promptMarks<1e-35 bodyLetters<5593 0.00697 -0.00238 titlePart<0.80469 questions<6.9805 -0.00722
        0.00259 0.00108 0.00591
        inHeadings<10.5 ended<0.76717 times<11.5 gap<1.1084 0.0118 0.00218 -0.00335 -0.00343 ended<0.26384 0.00458
        -0.00822
        bodyProse<20.5 pathDepth<3.5 pathDepth<-1e-35 0.00649 -0.00701 0.00497 bodyProse<26.5 0.0104 asked<0.226
        0.00426 -0.0065
        date<1e-35 -0.00321 addressForum<1e-35 addressManual<1e-35 changedMeta<1e-35 sentences<1.4413 0.014 0.00173
        -0.00195 -0.00429 -0.00649
        ogArticle<1e-35 pathDepth<3.5 bodyShare<0.8022 images<18.5 -0.00159 -0.00991 0.00404 inHeadings<1e-35 0.00936
        -0.00262 0.00454
        prices<1e-35 inside<0.093387 longest<654.5 longest<245.5 0.000454 0.0097 -0.00313 -0.00419 inside<0.058881
        -0.00921 0.00348
        sharing<1e-35 inHeadings<10.5 ended<0.78596 sentences<0.80152 -0.00448 titleGap<5.5 0.0108 -0.000799 -0.00425
        -0.00554 0.00621
        author<0.767 promptMarks<3.5 reader<7.7822 -0.00241 0.00635 titlePart<0.71981 -0.00751 inside<0.018562
        -0.00485 0.00806 0.00611
        inHeadings<10.5 inputs<2.5 buttons<7.5 0.00818 -0.00267 inHeadings<1.5 -0.00465 0.0036 titleGuides<1e-35
        -0.0102 0.00528
        author<0.767 slugWords<-1e-35 0.00537 slugWords<1.5 -0.00701 images<10.5 0.00574 -0.00502 commas<0.6948
        -0.0039 0.00927
        inputs<11.5 inHeadings<10.5 slug<10.5 -0.00174 titleOffers<1e-35 0.00913 -0.00409 -0.00366 repeatShare<0.35587
        -0.00718 0.00484
        captions<1e-35 shape<1.75 addressPage<-1e-35 0.00563 bodyLetters<1393.5 -0.0106 buttons<1.5 0.0049 -0.00568
        0.00281 0.00749
        ended<0.76717 headingShare<0.063109 code<0.016113 addressShop<1e-35 collection<1e-35 0.00886 -0.00339 -0.00579
        -0.00581 -0.00572 -0.00435
        markupStory<1e-35 sharing<1e-35 ended<0.26384 0.00439 quoteMarks<0.41626 -0.00671 quoteMarks<1.1996 0.0082
        -0.00173 0.0057 0.00771
        inputs<12.5 shape<1.75 inHeadings<10.5 bodyLines<7.5 -0.0053 longLinks<0.045079 0.00824 -0.00471 -0.00679
        0.00581 -0.00418
        linksALetter<2.8949 commas<1.3422 promptMarks<3.5 0.00747 reader<45.537 commas<0.99941 -0.00656 0.00321
        0.00653 -0.00389 -0.00446
        longest<523.5 shape<2.75 pathDepth<-1e-35 0.00574 bodyLines<41.5 -0.00967 0.000996 0.00655 asked<0.15354
        0.0103 -0.00375
        questions<0.78504 linkCount<110.5 -0.00166 firm<11.318 0.00872 -0.00171 reader<50.14 linkCount<82.5 0.00171
        -0.00734 0.00413
        slug<8.5 slug<-1e-35 0.00563 -0.00799 addressPage<1e-35 longest<691.5 typeProduct<1e-35 0.00657 -0.00483
        -0.00302 -0.00598
        pathDepth<3.5 gap<1.9888 firm<0.70526 -0.00249 shareMarks<6.5 0.00853 -0.00192 -0.00618 commas<1.5055 0.0118
        -0.00293
        captions<1e-35 prices<1e-35 times<5.5 inHeadings<32.5 titleOffers<1e-35 0.00472 -0.00453 -0.00634 -0.00657
        -0.00793 0.00826
        buttons<7.5 pathDepth<3.5 bodyLetters<680.5 -0.00662 0.00202 bodyLetters<9974 0.013 -0.00424 inArticle<0.52419
        -0.0087 0.00267
        inside<0.095033 gap<1.9888 longest<602.5 addressList<1e-35 0.00821 -0.00295 -0.00356 linkedHeadings<13.5
        -0.00737 0.00561 -0.00568
        date<0.15125 -0.00339 changedMeta<1e-35 titleWords<3.5 promptMarks<1.5 -0.0056 0.00459 ended<0.77825 0.0112
        -2.34e-05 -0.00357
        quoteMarks<0.34788 linkCount<117.5 markupStory<1e-35 -0.0077 0.00413 ended<0.53418 0.00786 -0.00371
        date<0.15125 -0.00248 0.0076
        pathDepth<3.5 headingShare<0.0015665 inputs<3.5 0.00116 -0.00766 headingShare<0.044357 0.00643 -0.00346
        steps<11 0.0107 -0.00376
        addressForum<1e-35 linkCount<116.5 ends<1e-35 -0.00401 0.00592 longest<738.5 longLinks<0.10461 0.00883
        -0.00317 -0.00483 -0.00739
        addressForum<1e-35 promptMarks<23.5 frames<1e-35 sharing<1e-35 -0.00179 0.00699 0.006 lines<363.5 -0.00756
        0.00198 -0.00714
        titlePart<0.49105 addressManual<1e-35 paragraphs<0.98778 0.0101 -0.00347 -0.00437 titleWords<5.5 -0.00601
        paragraphs<0.87963 -0.00179 0.00805
        dateMarks<1e-35 -0.00316 bodyShare<0.16375 -0.00425 pageLinks<0.076398 -0.00345 dateMarks<15.5 teasers<201.5
        0.0127 -0.0029 -0.0021
        repeatShare<0.051463 bodyShare<0.79017 -0.00782 0.00314 headings<13.5 buttons<11.5 bodyProse<2.5 -0.00204
        0.0115 -0.0031 -0.00172
        titleWords<6.5 quoteMarks<1.4688 -0.00501 addressManual<1e-35 0.006 -0.00433 linkCount<77.5 -0.00284
        addressForum<1e-35 0.0105 -0.0019
        reader<0.79296 shareMarks<1e-35 -0.00449 inHeadings<10.5 0.0091 -0.00298 reader<49.271 linkCount<321 -0.00646
        0.00293 0.00307
        promptMarks<2.5 commas<1.4203 longest<268.5 titleWords<3.5 -0.00735 0.00473 0.0109 -0.00559 meanLine<115.79
        0.00378 -0.00586
        buttons<9.5 lines<136.5 -0.00198 linked<0.19877 prices<1.5 times<21.5 0.0131 -0.00265 -0.00255 -0.00218
        -0.00465
        linked<0.44722 linkCount<119.5 -0.00255 slug<30.5 teasers<245 bodyShare<0.8669 0.0116 -0.00204 -0.00241
        -0.00231 -0.00517
        addressForum<1e-35 titleWords<4.5 author<0.4975 linked<0.11835 -0.00437 0.00752 -0.00557 meanLine<67.009
        -0.00381 0.00653 -0.0072
        titleGuides<1e-35 ends<1e-35 shape<-7.5 0.0053 -0.00554 0.00331 paragraphs<0.23685 -0.00775 ended<0.1137
        -0.00213 0.0126
        date<0.15125 titleGuides<1e-35 -0.00614 0.0037 addressForum<1e-35 titleWords<5.5 longest<260.5 -0.00603
        0.00346 0.0095 -0.00622
        ended<0.52966 paragraphs<0.91841 0.00592 -0.00319 articles<1e-35 slug<45.5 -0.00723 0.0035 times<2.5 0.00649
        -0.00536
        headingShare<0.023287 teasers<4.5 sentences<2.1132 sentences<0.76941 -0.00383 0.00689 -0.00392 -0.00596
        headingShare<0.072685 0.00794 -0.00466
        dateMarks<1e-35 bodyShare<0.76726 -0.00623 reader<6.2762 -0.00418 0.0097 product<1e-35 times<11.5 0.0064
        -0.00583 -0.00617
        date<1e-35 inArticle<0.99437 headings<49.5 -0.00775 0.00418 0.00426 inHeadings<35.5 headings<2.5 -0.00229
        0.00686 -0.00573
        pathDepth<3.5 pageLinks<0.055185 0.00648 headingShare<0.0015665 -0.00621 headingShare<0.072685 0.00358
        -0.00457 headingShare<0.0057994 0.0121 -0.0042
        inputs<11.5 slugWords<1.5 -0.00295 headingShare<0.08354 sentences<1.4962 addressShop<1e-35 0.0124 -0.00259
        0.000249 -0.00556 -0.00458
        lines<240.5 lines<193.5 commas<1.3422 0.00248 -0.00435 longLinks<0.012371 -0.0102 0.00181 meanLine<150.55
        0.00893 -0.00485
        addressStory<1e-35 author<0.767 pathDepth<-1e-35 0.00568 inputs<1e-35 0.00149 -0.0056 commas<0.74688 -0.00344
        0.00785 0.00626
        addressForum<1e-35 addressManual<1e-35 titlePart<0.99315 product<1e-35 ended<0.17694 -0.00164 0.00838 -0.00488
        -0.00275 -0.0058 -0.00758
        linked<0.44722 typeProduct<1e-35 lines<255.5 lines<193.5 0.00301 -0.00538 longest<744.5 0.0102 -0.00405
        -0.00546 -0.00575
        addressManual<1e-35 promptMarks<3.5 0.00508 author<0.514 images<6.5 0.00202 -0.00669 titleGap<13.5 0.0065
        -0.00263 -0.00763
        addressForum<1e-35 inArticle<1e-35 repeats<9.5 inHeadings<10.5 0.00441 -0.00461 -0.0058 titleGap<5.5 0.0101
        -0.00314 -0.00652
        asked<0.18139 bodyLinks<0.041807 linksALetter<4.2359 commas<1.459 0.00988 -0.00352 -0.00477 -0.00517
        commas<0.83982 -0.00868 0.00104
        asked<0.090282 bodyProse<4.5 -0.00131 meanLine<310.64 bodyLinks<0.061729 0.0129 -0.0016 -0.0019 teasers<4.5
        0.00166 -0.00469
        images<10.5 inHeadings<11.5 bodyLetters<975.5 -0.00217 0.0105 -0.00646 inArticle<0.036025 bylines<1e-35
        -0.00736 0.00394 0.00377
        pathDepth<2.5 author<0.751 -0.00456 0.00638 steps<1e-35 authorMarks<15.5 bodyLines<122.5 0.0126 -0.00344
        -0.00393 -0.00678
        shape<2.75 bodyShare<0.76726 bylines<1e-35 -0.00591 0.00204 inHeadings<8.5 0.0079 -0.0032 bodyLines<9.5
        0.00892 -0.00149
        pathDepth<-1e-35 0.00598 shape<2.75 bodyLines<133.5 pathDepth<2.5 -0.00667 0.00122 0.00401 bodyLines<9.5
        0.00827 -0.00216
        shape<1.25 pathDepth<-1e-35 0.00601 -0.00557 inputs<12.5 repeats<9.5 addressManual<1e-35 0.00942 -0.0024
        -0.00295 -0.00581
        below<1e-35 inputs<11.5 inHeadings<10.5 prices<1e-35 0.00808 -0.00246 -0.0022 linkCount<246.5 -0.00682 0.00318
        -0.00553
        titlePart<0.47913 shareMarks<8.5 0.00679 -0.000965 addressStory<1e-35 lines<480.5 pathDepth<-1e-35 0.00386
        -0.00511 0.00307 0.00588
        inArticle<0.52419 quoteMarks<2.8073 pathDepth<3.5 -0.00521 inHeadings<1e-35 0.0101 -0.00439 0.00501
        quoteMarks<1.2771 0.00853 -0.00486
        asked<0.090282 linked<0.42582 0.00442 -0.00397 buttons<1.5 0.00177 titleGuides<1e-35 paragraphs<0.52251
        0.00101 -0.0093 0.00218
        addressShop<1e-35 inHeadings<10.5 pathDepth<2.5 inHeadings<1.5 -0.00371 0.00572 0.009 titleGuides<1e-35
        -0.00783 0.00513 -0.00725
        headingShare<0.04466 times<11.5 articles<1e-35 buttons<5.5 headings<1.5 -0.00365 0.00675 -0.00624 0.00875
        -0.00646 -0.00516
        addressShop<1e-35 slug<8.5 -0.00299 asked<0.16268 beside<0.1432 0.00999 -0.000262 asked<0.46771 -0.00422
        0.00578 -0.00656
        asked<0.090282 linked<0.61325 pathDigits<1.5 0.00901 -0.00204 -0.00423 reader<1.6452 0.00354 markupStory<1e-35
        -0.0066 0.00384
        reader<0.79296 times<2.5 0.00691 -0.00321 firm<4.5558 reader<13.216 -0.00593 0.00636 titleNumber<1e-35
        -0.00798 0.00352
        sharing<1e-35 repeatShare<0.06539 -0.00468 repeats<12.5 bodyLines<82.5 commentMarks<1.5 0.00892 -0.00239
        -0.00325 -0.00445 0.006
        sharing<1e-35 pathDepth<3.5 inArticle<0.11408 -0.00505 quoteMarks<2.2644 0.00536 -0.00479 inHeadings<10.5
        0.00948 -0.00437 0.00682
        sharing<1e-35 inputs<2.5 shape<1.25 linkCount<89.5 0.00393 -0.00654 0.00652 dateMarks<1e-35 -0.00906 0.000621
        0.00728
        date<0.15125 -0.0036 lines<136.5 -0.00324 buttons<9.5 inputs<24.5 inHeadings<39.5 0.0131 -0.00311 -0.00276
        -0.0021
        date<0.15125 sentences<2.0646 -0.00649 0.0039 sentences<2.1132 titlePart<0.46211 shape<1.25 -0.00595 0.00442
        0.00695 -0.00349
        pageLinks<0.055185 0.00783 headings<2.5 -0.00715 headings<13.5 inside<0.09627 prices<1e-35 0.01 -0.00366
        -0.00505 -0.0029
        addressShop<1e-35 linked<0.44722 lines<248.5 0.00017 longLinks<0.092154 repeats<24.5 0.0116 -0.00123 -0.00365
        -0.00483 -0.00744
        dateMarks<1e-35 meanLine<127.77 titlePart<0.49105 0.00732 meanLine<84.067 -0.00553 0.00406 -0.00549
        titleGap<1.5 -0.00161 0.00636
        inArticle<0.11408 titleWords<1.5 0.00452 times<1e-35 -0.00526 0.0036 titleGap<6.5 product<1e-35 0.00874
        -0.00328 -0.00407
        titleOffers<1e-35 repeatShare<0.11398 reader<1.4546 titleGap<7.5 0.00781 -0.00352 -0.00364 quoteShare<0.06247
        0.00736 -0.00447 -0.00588
        meanLine<113.04 forms<2.5 meanLine<67.009 -0.00107 0.00853 -0.00432 captions<1e-35 questions<9.942 -0.00627
        0.00389 0.00417
        slug<8.5 slug<-1e-35 0.00587 headings<28.5 -0.00907 0.00333 commas<1.0171 -0.00114 commentMarks<24.5 0.00798
        -0.00318
        pageLinks<0.16246 0.00307 shape<1.25 repeatShare<0.10848 sharing<1e-35 -0.011 0.0026 0.000979
        paragraphs<0.6822 -0.00326 0.00484
        ends<1e-35 lines<253.5 pathDepth<4.5 -0.0059 0.00394 asked<0.097061 0.00669 -0.00227 lines<326.5 0.00832
        -0.00394
        linksALetter<1.2319 headings<33.5 steps<121.5 images<58.5 0.0109 -0.00298 -0.00348 -0.00337 sharing<3.5
        -0.00311 0.00515
        slug<8.5 slug<-1e-35 0.00559 -0.00694 slug<22.5 titlePart<0.33494 -0.00266 titlePart<0.89742 0.0103 -0.000688
        -0.0021
        bodyLinks<0.14522 repeats<9.5 images<4.5 -0.00236 firm<37.736 listShare<0.5959 0.00788 -0.00346 -0.00472
        -0.00354 -0.00734
        teasers<42.5 commas<1.5659 slug<22.5 images<2.5 -0.00267 0.00913 inside<0.025752 0.0041 -0.00574 -0.00425
        -0.0045
        reader<0.79296 pageLinks<0.50316 times<3.5 0.00913 -0.00402 -0.00212 buttons<2.5 0.00105 titleNumber<1e-35
        -0.00704 0.00337
        inHeadings<10.5 pathDepth<3.5 inHeadings<2.5 -0.00258 slugWords<6.5 0.00702 -0.00393 0.0085 gap<1.0373 0.00388
        -0.0066
        bodyShare<0.41251 prices<1.5 dateMarks<7.5 titlePart<0.89742 0.00982 -0.00203 -0.00297 -0.00632
        promptMarks<40.5 -0.00401 0.00472
        ogArticle<1e-35 titlePart<0.56466 linked<0.17752 0.00771 -0.00601 headingShare<0.021691 -0.00698
        titlePart<0.78011 -0.00475 0.00547 0.00365
        steps<11 pathDepth<2.5 -0.00112 teasers<38.5 publishedMeta<1e-35 inputs<22.5 0.0156 -0.00147 -0.00237 -0.00367
        -0.00685
        inputs<12.5 author<1e-35 -0.0023 longest<274.5 date<0.7125 -0.00662 0.00549 0.00922 linkCount<249.5 -0.00686
        0.00385
        titleOffers<1e-35 lines<136.5 -0.00276 longLinks<0.11681 addressPage<1e-35 listShare<0.32086 0.00782 -0.00145
        -0.004 -0.00439 -0.00609
        times<11.5 inArticle<0.036025 reader<1.4546 forms<1.5 0.00826 -0.00346 -0.00245 quoteMarks<2.5257 0.00814
        -0.003 -0.00593
        bodyProse<4.5 -0.004 bodyProse<26.5 bodyLines<22.5 bodyProse<9.5 0.00444 -0.00474 0.00957 slug<12.5 0.00321
        -0.00558
        gap<1.1046 images<18.5 0.00617 -0.00332 gap<2.8091 listShare<0.099851 -0.00778 0.00117 titleGap<5.5 0.00863
        -0.00336
        date<0.135 sentences<2.0646 -0.00661 0.00276 addressForum<1e-35 titlePart<0.40052 -0.00297 titlePart<0.99315
        0.00958 -0.00121 -0.00699
        addressShop<1e-35 bodyLinks<0.015587 firm<11.318 meanLine<173.1 0.00809 -0.000844 -0.00443 bodyShare<0.39256
        0.00273 -0.00538 -0.00725
        addressForum<1e-35 addressShop<1e-35 steps<11 addressPage<1e-35 pathDepth<1.5 -0.000875 0.00942 -0.00408
        -0.00439 -0.00551 -0.00576
        addressManual<1e-35 shape<1.25 promptMarks<1e-35 0.00456 -0.00428 pageLinks<0.088907 -0.00155 ended<0.17694
        -0.00268 0.00863 -0.00645
        """
}
