/// Weights of the page model. Written by Tests/Training/train_page.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `PageShape` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum PageTrees {
    static let table = """
        longest<205.5 news<1e-35 0.14 0.202 below<1e-35 inArticle<0.72381 teasers<82.5 0.202 0.165 0.219 0.153
        shape<2.25 slugWords<-1e-35 0.0362 addressStory<1e-35 -0.0368 0.0228 gap<3.0187 meanLine<48.031 -0.0205 0.0343
        -0.0177
        ogArticle<1e-35 addressStory<1e-35 pathDepth<-1e-35 0.0337 slugWords<3.5 -0.0414 -0.0068 0.0271
        bodyLetters<680.5 -0.00978 0.0348
        author<0.514 slugWords<4.5 slug<-1e-35 0.0298 -0.0382 0.0112 addressForum<1e-35 date<0.25625 -0.00638 0.0364
        -0.0397
        slugWords<3.5 sharing<1e-35 slugWords<-1e-35 0.0323 linksALetter<1.2293 -0.00696 -0.0364 0.03
        addressForum<1e-35 0.0281 -0.041
        bodyLetters<663 -0.0362 gap<1.6045 steps<51 0.0265 -0.0325 sharing<1e-35 publishedMeta<1e-35 -0.0342 0.00838
        0.0216
        date<0.49375 titleWords<4.5 -0.0396 -0.00942 bodyProse<1e-35 -0.0363 titlePart<0.40052 -0.0165 forumData<1e-35
        0.0289 -0.0266
        shape<2.25 slug<-1e-35 0.0321 bodyLines<7.5 -0.0395 gap<1.43 0.00213 -0.0297 ogOther<1e-35 0.0287 -0.00494
        author<0.514 slugWords<4.5 slugWords<-1e-35 0.0273 -0.0323 0.0131 addressForum<1e-35 date<0.25625 -0.0092
        0.0325 -0.0346
        date<0.49375 titleWords<4.5 -0.0363 ogArticle<1e-35 -0.0184 0.0242 paragraphs<0.2432 -0.0167 below<1e-35 0.03
        -0.0141
        shape<2.25 isRoot<-1e-35 0.0309 markupStory<1e-35 -0.0282 0.0311 bodyProse<1e-35 -0.0306 below<0.014725 0.0262
        -0.0253
        author<0.514 titleGap<5.5 gap<1.2124 bodyLetters<696.5 -0.0235 0.0192 -0.0245 -0.0357 addressForum<1e-35
        0.0288 -0.0339
        ogArticle<1e-35 titleWords<4.5 isRoot<-1e-35 0.0215 -0.0312 bodyShare<0.25887 -0.0243 0.0106 titleWords<4.5
        0.000217 0.0309
        titleWords<4.5 publishedMeta<1e-35 pathDepth<-1e-35 0.021 -0.0309 0.00699 below<0.0064232 slug<24.5 0.00627
        0.0275 -0.0171
        longest<216.5 -0.0266 ogOther<1e-35 addressManual<1e-35 titleGap<28.5 0.0241 -0.0106 -0.0304 bodyShare<0.76692
        -0.024 0.0148
        longest<201.5 -0.0281 titleGap<25.5 addressManual<1e-35 product<1e-35 0.0203 story<1e-35 -0.0348 0.0202
        -0.0294 -0.0213
        ogArticle<1e-35 longest<225.5 -0.0314 gap<1.2922 below<0.0038709 0.0172 -0.0268 -0.0257 bodyProse<2.5 -0.00629
        0.0266
        author<0.514 gap<1.2871 bodyProse<2.5 -0.0286 addressManual<1e-35 0.0121 -0.0259 -0.0318 paragraphs<0.2432
        -0.00903 0.0272
        author<0.514 slug<-1e-35 0.0261 slug<39.5 -0.0251 0.00987 addressForum<1e-35 slug<16.5 0.01 0.0292 -0.0303
        date<0.49375 slugWords<4.5 pathDepth<-1e-35 0.0183 -0.0278 0.00565 titleGap<36.5 sentences<1.1023 0.00727
        0.0253 -0.0223
        slugWords<2.5 slugWords<-1e-35 0.0282 story<1e-35 -0.0228 0.0191 addressForum<1e-35 quoteMarks<0.17639 0.00464
        0.0257 -0.0344
        titleWords<4.5 sharing<1e-35 -0.0231 0.0172 titleGap<11.5 inputs<36.5 0.0216 -0.0163 bodyProse<7.5 -0.0281
        0.0057
        ogArticle<1e-35 titleWords<5.5 -0.0234 gap<1.2321 0.0159 paragraphs<0.88843 -0.0295 0.0145 titleWords<4.5
        -0.000131 0.027
        ogArticle<1e-35 longest<225.5 -0.0277 buttons<7.5 below<0.012097 0.0157 -0.0161 -0.0257 bodyProse<2.5 -0.00706
        0.0246
        author<0.514 addressStory<1e-35 slug<-1e-35 0.0241 -0.023 0.0204 addressForum<1e-35 date<0.20625 -0.0108
        0.0271 -0.0259
        date<0.53375 slugWords<4.5 -0.0234 0.00662 meanLine<17.167 -0.0247 gap<2.6307 addressManual<1e-35 0.0246
        -0.0211 -0.0117
        bodyLetters<696.5 -0.0238 slugWords<4.5 authorMeta<1e-35 inArticle<0.775 -0.0111 times<4.5 0.0193 -0.0156
        0.0223 0.0224
        ogArticle<1e-35 longest<225.5 -0.0254 repeats<5.5 0.0102 sharing<1e-35 -0.0202 0.0116 titlePart<0.46211
        -0.00892 0.0244
        date<0.49375 titleGuides<1e-35 addressPage<-1e-35 0.019 -0.0257 0.0135 gap<1.9393 bodyLines<1.5 -0.0122 0.0234
        -0.0112
        date<0.51125 addressStory<1e-35 slug<-1e-35 0.0195 -0.0227 0.0147 gap<1.8353 bodyLetters<494.5 -0.00914 0.0237
        -0.00816
        date<0.51125 ogArticle<1e-35 -0.0214 bodyProse<7.5 -0.0161 0.0202 paragraphs<0.2432 ogOther<1e-35 0.00541
        -0.0265 0.0205
        date<0.49375 addressStory<1e-35 -0.0211 0.0126 addressForum<1e-35 shape<1.75 sentences<1.1118 -0.0107 0.0151
        0.0253 -0.0315
        ogArticle<1e-35 bodyShare<0.27 -0.0247 buttons<7.5 bodyLetters<649.5 -0.0172 0.011 -0.0172
        headingShare<0.11364 0.021 -0.0156
        date<0.49375 bodyProse<4.5 -0.0254 -0.00593 below<1e-35 meanLine<46.167 -0.0169 inputs<25.5 0.021 -0.00978
        -0.0159
        titleWords<4.5 sharing<1e-35 linkCount<87.5 -0.00548 -0.0255 0.0202 paragraphs<0.27578 -0.0177 gap<2.009
        0.0237 -0.00133
        author<0.514 addressStory<1e-35 isRoot<-1e-35 0.0225 -0.0201 0.0196 addressForum<1e-35 isRoot<1e-35 0.0227
        -0.0229 -0.0256
        date<0.49375 longest<445.5 -0.0236 0.00198 titleGap<29.5 below<0.018265 titlePart<0.40052 -0.0078 0.0228
        -0.0167 -0.0215
        titleWords<4.5 titleGap<18.5 -0.00808 -0.0282 addressForum<1e-35 ogOther<1e-35 0.0208 promptMarks<30.5 0.00754
        -0.0218 -0.0311
        author<0.514 addressDate<-1e-35 0.0229 bodyLetters<1866.5 -0.0227 headings<15.5 0.00679 -0.0178
        paragraphs<0.2432 -0.0101 0.0215
        ogArticle<1e-35 addressStory<1e-35 addressStory<-1e-35 0.0242 -0.0185 0.0213 bodyShare<0.16392 -0.00796
        headingShare<0.093201 0.0231 -0.0118
        date<0.49375 titleGuides<1e-35 -0.0196 0.0198 titlePart<0.62095 -0.00482 gap<1.7029 0.0236 linked<0.082367
        -0.0157 0.0189
        bodyLetters<680.5 -0.0188 inArticle<0.72381 paragraphs<0.90017 -0.00933 0.0141 below<0.025211 isRoot<1e-35
        0.0256 -0.0191 -0.0163
        ogArticle<1e-35 addressStory<1e-35 addressStory<-1e-35 0.0241 -0.0176 0.0196 titleWords<6.5 bodyShare<0.47913
        -0.0108 0.0194 0.0252
        date<0.53375 titleGuides<1e-35 meanLine<200.09 -0.022 0.00567 0.0198 quoteMarks<0.17639 inputs<2.5 0.0178
        -0.00738 0.0211
        author<0.514 gap<1.2276 bodyProse<4.5 -0.0174 0.00783 -0.023 gap<1.7545 0.0216 ogArticle<1e-35 -0.019 0.0169
        author<0.5055 addressList<-1e-35 0.0219 sharing<1e-35 -0.0165 0.00924 times<11.5 bylines<8.5 0.0195 -0.0143
        -0.0133
        titleWords<4.5 sentences<2.0135 -0.0197 bodyLetters<680.5 -0.0211 0.0143 addressShop<1e-35 repeats<11.5 0.0186
        -0.00288 -0.0264
        shape<2.25 slugWords<-1e-35 0.0245 linksALetter<1.2293 0.000713 -0.0199 gap<2.067 titleGap<1e-35 -0.00606
        0.0224 -0.0111
        author<0.514 sharing<1e-35 gap<1.262 -0.00758 -0.0234 0.0117 paragraphs<0.2432 -0.0077 addressManual<1e-35
        0.0218 -0.0155
        addressStory<1e-35 markupStory<1e-35 addressStory<-1e-35 0.0242 quoteMarks<0.34404 -0.0197 gap<1.9888 0.00763
        -0.0196 0.021 0.0233
        ogArticle<1e-35 sharing<1e-35 pathDepth<-1e-35 0.022 gap<1.7739 -0.00874 -0.0242 0.0149 titleWords<4.5
        -0.00087 0.0223
        titleGap<11.5 quoteMarks<0.38386 addressStory<1e-35 -0.00685 0.0175 steps<18.5 0.0229 -0.0137
        bodyShare<0.52917 -0.0235 4.79e-05
        ogArticle<1e-35 bodyLetters<638.5 -0.0204 linkCount<151.5 headingShare<0.064345 0.0116 -0.0146 -0.0132
        shape<1.75 0.00165 0.0213
        titleGap<18.5 date<0.2475 longest<445.5 -0.0192 0.00374 addressForum<1e-35 date<0.7825 0.00741 0.0235 -0.026
        -0.0216
        shape<2.25 pathDepth<-1e-35 0.0239 bodyShare<0.48254 -0.0212 -0.00195 addressShop<1e-35 inputs<12.5 0.0197
        -0.00118 -0.0262
        titleGap<11.5 addressManual<1e-35 longest<250.5 -0.00563 buttons<16.5 0.0191 -0.00549 -0.0241 bodyLetters<2972
        -0.0237 -0.00339
        shape<1.25 slug<-1e-35 0.0236 -0.0166 paragraphs<0.88843 inputs<12.5 date<0.175 -0.0108 0.0159 -0.0188 0.0215
        addressStory<1e-35 gap<1.5955 bodyProse<1.5 -0.0162 authorMarks<1e-35 firm<11.065 0.00872 -0.0239 0.0217
        -0.0178 0.0215
        titleWords<3.5 -0.015 addressStory<1e-35 ogOther<1e-35 inArticle<0.775 slugWords<3.5 -0.00679 0.0123 0.0212
        -0.0143 0.0259
        author<0.514 titleGap<5.5 sentences<1.9388 titleGuides<1e-35 -0.0138 0.0117 0.0142 -0.0215 paragraphs<0.2432
        -0.00639 0.0188
        author<0.514 titleGap<5.5 titleGuides<1e-35 buttons<3.5 0.00432 -0.0181 0.0197 -0.0213 gap<1.7545 0.019
        -0.00679
        bodyShare<0.29148 pathDepth<-1e-35 0.0159 -0.0177 markupStory<1e-35 addressManual<1e-35 quoteMarks<0.38386
        -0.00387 0.0137 -0.0206 0.0246
        titleWords<5.5 longest<391.5 -0.0171 addressManual<1e-35 0.00697 -0.0209 bodyShare<0.14201 -0.0115 times<14.5
        0.0186 -0.0144
        titleWords<3.5 -0.0153 inputs<12.5 below<0.0025538 sentences<0.33578 -0.0118 teasers<147.5 0.0219 -0.00558
        -0.0116 -0.00926
        ogArticle<1e-35 gap<1.2321 bodyLetters<638.5 -0.0162 0.0119 addressStory<1e-35 -0.0207 0.0156
        addressShop<1e-35 0.0158 -0.0243
        author<0.6265 titleGap<6.5 sentences<1.1023 -0.0136 firm<9.3082 0.0168 -0.0114 -0.0208 typeSite<1e-35 0.0191
        -0.00576
        date<0.7825 titleGuides<1e-35 pathDepth<-1e-35 0.0217 pathDepth<1.5 -0.0227 -0.00625 0.013 forumData<1e-35
        0.0184 -0.0192
        sharing<1e-35 addressStory<1e-35 slug<-1e-35 0.0209 shape<2.25 -0.0164 paragraphs<0.89736 -0.00994 0.0186
        0.0183 0.0213
        gap<1.5955 bodyLetters<638.5 -0.0127 addressShop<1e-35 shape<1.75 linked<0.18155 0.0167 -0.00508 0.0221
        -0.0172 -0.0143
        titleGap<18.5 ends<1e-35 below<1e-35 gap<1.2404 0.00734 -0.0102 -0.0218 lines<324.5 0.0222 -0.00283 -0.0179
        author<0.514 sentences<1.1547 -0.0169 gap<1.6511 linksALetter<3.8258 0.0129 -0.0112 -0.0157 gap<2.2247 0.0179
        -0.00573
        author<0.514 titleGap<5.5 inArticle<0.52419 prices<1e-35 -0.00289 -0.0257 0.0169 -0.0193 typeSite<1e-35 0.0161
        -0.00695
        ends<1e-35 titleGuides<1e-35 gap<1.2404 -0.00233 -0.0192 0.0131 buttons<8.5 0.0216 inArticle<0.52419 -0.0154
        0.0148
        titleGap<11.5 addressManual<1e-35 addressForum<1e-35 prices<1e-35 longest<47.5 -0.0164 0.0166 -0.0114 -0.0245
        -0.0216 -0.016
        author<0.514 pathDepth<-1e-35 0.019 slugWords<2.5 -0.0158 addressShop<1e-35 0.00272 -0.0256 ogOther<1e-35
        0.0174 -0.00536
        quoteMarks<0.34404 titleGuides<1e-35 -0.0125 0.0115 gap<1.6045 bodyLines<82.5 0.0228 0.000805 ogArticle<1e-35
        -0.0151 0.0128
        addressStory<1e-35 sharing<1e-35 gap<1.5955 bodyLetters<638.5 -0.0139 code<0.076269 0.00982 -0.0232 -0.0179
        0.0165 0.0198
        author<0.514 captions<1e-35 slugWords<-1e-35 0.0185 -0.0106 0.0179 paragraphs<0.2432 -0.00922 headings<85.5
        0.0172 -0.0162
        author<0.514 slugWords<-1e-35 0.0186 inArticle<0.775 -0.0134 linksALetter<2.2612 0.0205 -0.0119
        paragraphs<0.2432 -0.00787 0.0145
        addressStory<1e-35 sharing<1e-35 pathDepth<-1e-35 0.0204 bodyShare<0.48254 -0.0177 slug<20.5 -0.00982 0.00671
        0.0147 0.0191
        titleWords<6.5 sharing<1e-35 meanLine<205.82 -0.0135 lines<236.5 0.0137 -0.0135 0.0133 ogArticle<1e-35 0.003
        0.0228
        titleGap<11.5 paragraphs<0.89736 addressStory<1e-35 asked<0.075012 product<1e-35 0.0166 -0.0192 -0.0113 0.0189
        0.0156 -0.0155
        author<0.649 titleWords<3.5 -0.0148 gap<1.189 0.0074 -0.00989 ogArticle<1e-35 gap<1.9393 0.0108 -0.0135 0.0227
        titleGap<11.5 date<0.7825 meanLine<196.07 gap<1.2124 0.00277 -0.0156 paragraphs<0.58166 -0.0112 0.0248 0.0198
        -0.0156
        author<0.7365 prices<1e-35 sharing<1e-35 below<1e-35 titleGap<7.5 0.00548 -0.0155 -0.0212 0.0209 -0.0227
        0.0151
        titleGap<19.5 titlePart<0.67891 buttons<1.5 0.00576 -0.0122 ogArticle<1e-35 buttons<26.5 0.00873 -0.0162
        0.0205 -0.0172
        author<0.514 titleGuides<1e-35 sentences<1.9215 -0.0143 0.0039 0.0119 addressForum<1e-35 slug<9.5 -0.00406
        0.0185 -0.0146
        shape<1.25 pathDepth<-1e-35 0.0204 -0.0123 addressShop<1e-35 paragraphs<0.89736 headingShare<0.017987 -0.00541
        0.0127 0.0216 -0.0238
        ends<1e-35 sentences<1.0051 -0.0136 below<1e-35 pageLinks<0.50866 0.00917 -0.0107 -0.0186 linkCount<203.5
        0.0196 -0.0026
        sharing<1e-35 gap<1.9888 meanLine<48.031 -0.0174 below<1e-35 steps<1.5 0.0131 -0.0134 -0.0149 -0.0144 0.0173
        addressStory<1e-35 titleGap<10.5 sentences<1.9685 date<0.095 -0.0144 below<1e-35 0.00727 -0.0131 0.0122 -0.015
        0.0176
        ogArticle<1e-35 addressStory<1e-35 slug<-1e-35 0.0192 -0.0123 0.0121 author<0.5775 beside<0.082651 0.0106
        -0.0112 0.0196
        titleGap<11.5 date<0.30375 meanLine<73.583 -0.0194 0.000282 addressForum<1e-35 buttons<10.5 0.0185 -0.00101
        -0.0187 -0.0133
        addressStory<1e-35 author<0.647 slug<-1e-35 0.0185 slug<47.5 -0.0115 0.0123 authorMarks<1e-35 -0.00552 0.0156
        0.0172
        bodyShare<0.27317 -0.0127 markupStory<1e-35 inputs<15.5 ended<0.56544 -0.00371 addressPage<1e-35 0.0135
        -0.0189 -0.0148 0.0216
        quoteMarks<0.26735 inputs<15.5 slug<12.5 -0.0125 0.00524 -0.0175 addressManual<1e-35 gap<1.8557 0.0198
        -0.00623 -0.0188
        quoteMarks<0.38386 buttons<9.5 markupStory<1e-35 titlePart<0.64385 -0.0139 0.00309 0.0187 -0.0152
        addressManual<1e-35 0.0129 -0.0164
        author<0.649 prices<1e-35 titleWords<2.5 -0.0111 headingShare<0.072195 0.00953 -0.0148 -0.0199
        addressForum<1e-35 0.0164 -0.0138
        titleGap<19.5 paragraphs<0.87988 ogArticle<1e-35 -0.00832 titleGap<1e-35 -0.0145 0.0115 promptMarks<58.5
        0.0145 -0.0111 -0.0156
        quoteMarks<0.26735 inputs<15.5 slug<17.5 -0.0104 author<0.4875 -0.00445 0.0185 -0.0179 steps<107.5 0.012
        -0.0171
        ends<1e-35 titleGuides<1e-35 gap<1.2404 bodyShare<0.24117 -0.0149 0.00444 -0.0178 0.0115 promptMarks<40.5
        0.0165 -0.008
        inArticle<0.775 buttons<7.5 quoteMarks<0.17639 -0.00777 0.013 titleGuides<1e-35 -0.02 0.00249 titleWords<1.5
        -0.0177 0.0178
        addressForum<1e-35 date<0.7825 prices<1e-35 dateMarks<1e-35 -0.0052 below<1e-35 0.0147 -0.0131 -0.018 0.0172
        -0.0244
        shape<1.75 pathDepth<-1e-35 0.0198 -0.00948 inputs<15.5 addressPage<1e-35 sentences<1.0051 0.00128 0.0207
        -0.0203 -0.00956
        shape<2.25 slugWords<-1e-35 0.0189 linksALetter<2.8037 inArticle<0.94281 -0.009 0.0106 -0.0188 linked<0.10056
        0.000759 0.0167
        sharing<1e-35 gap<1.9888 titleWords<4.5 -0.00812 paragraphs<0.2432 -0.0104 0.0149 titlePart<0.45644 0.00494
        -0.0186 0.0162
        titleGap<18.5 date<1e-35 meanLine<73.583 -0.0197 inside<0.0036166 0.0178 -0.00564 gap<1.9052 0.0157 -0.00342
        -0.0139
        bodyShare<0.27317 -0.013 addressManual<1e-35 firm<14 below<0.0083221 commas<0.71382 -0.000246 0.018 -0.00962
        -0.00948 -0.0169
        titleGuides<1e-35 gap<1.2321 bodyLetters<638.5 -0.00853 buttons<2.5 0.0184 -0.00211 captions<1e-35 -0.0168
        0.00987 0.0142
        below<1e-35 titleGap<16.5 code<0.069619 paragraphs<0.2432 -0.00646 bodyLetters<2003.5 0.00193 0.0193 -0.0161
        -0.012 -0.0161
        addressStory<1e-35 paragraphs<0.87988 inArticle<0.99437 -0.0128 0.00357 dateMarks<1e-35 beside<0.074396 0.0117
        -0.0133 0.0157 0.0159
        sharing<1e-35 bodyShare<0.3024 -0.0119 headingShare<0.072195 steps<3.5 gap<2.2538 0.0132 -0.0088 -0.0152
        -0.0185 0.0153
        shape<1.25 pathDepth<-1e-35 0.0185 -0.013 paragraphs<0.89736 linked<0.10056 inputs<12.5 -0.000874 -0.0222
        0.0112 0.0182
        date<0.15125 longest<445.5 -0.0174 0.00352 times<12.5 steps<5.5 longest<250.5 -0.00096 0.0165 -0.0139 -0.016
        sharing<1e-35 quoteMarks<0.38386 -0.0096 addressManual<1e-35 gap<1.9888 0.0162 -0.00834 -0.0172 prices<1.5
        0.0197 -0.00744
        shape<1.25 pathDepth<-1e-35 0.0184 -0.00967 addressShop<1e-35 inputs<12.5 firm<23.015 0.0165 -0.0104 -0.00287
        -0.0215
        sharing<1e-35 titleGap<18.5 addressManual<1e-35 images<18.5 bodyLetters<984.5 -0.00361 0.0168 -0.00626 -0.0207
        -0.0162 0.0154
        bodyShare<0.16392 -0.0139 gap<1.5955 product<1e-35 meanLine<48.031 -0.0094 shape<1.25 0.00256 0.019 -0.0171
        -0.00747
        ogArticle<1e-35 titleGap<11.5 paragraphs<0.87988 commas<0.71382 -0.0172 0.000138 titleWords<3.5 -0.00635
        0.0181 -0.0138 0.0112
        inputs<14.5 slugWords<1.5 date<0.72625 pathDepth<-1e-35 0.0148 -0.0139 0.013 date<0.175 -2.44e-05 0.0171
        -0.0115
        inputs<12.5 titleGap<27.5 author<0.514 bodyProse<1e-35 -0.0154 0.00447 0.0188 -0.013 captions<1e-35 -0.0149
        0.0106
        ends<1e-35 gap<1.2525 longest<384.5 -0.00688 steps<11 0.0146 -0.0111 -0.0124 listShare<0.60512 0.0129 -0.0146
        titleGap<25.5 ends<1e-35 gap<1.9052 addressManual<1e-35 0.00629 -0.0155 -0.0146 buttons<8.5 0.0216 -0.00238
        -0.0159
        inputs<14.5 inArticle<0.775 buttons<7.5 longest<47.5 -0.0145 0.00748 -0.0129 longest<201.5 -0.00526 0.019
        -0.0146
        titleGuides<1e-35 quoteMarks<0.38386 -0.0089 steps<55.5 0.00728 -0.0165 paragraphs<0.2432 -0.0189 steps<19.5
        0.0245 -0.00974
        inArticle<0.59545 quoteMarks<0.38386 news<1e-35 -0.0109 0.0144 beside<0.29569 0.00966 -0.0102
        bodyShare<0.22668 -0.00699 0.0125
        author<0.514 promptMarks<3.5 shareMarks<1.5 -0.00733 0.0207 -0.0128 ogOther<1e-35 0.0161 inputs<4.5 0.0118
        -0.0134
        titleWords<3.5 longest<538.5 -0.0157 0.00925 paragraphs<0.87988 author<0.649 -0.00602 0.009 firm<19.656 0.0178
        -0.00883
        sharing<1e-35 news<1e-35 markupStory<1e-35 slugWords<-1e-35 0.0158 reader<60.23 -0.00896 0.0136 0.0127 0.0189
        0.0166
        ends<1e-35 author<0.7365 pathDepth<-1e-35 0.016 pathDepth<1.5 -0.0167 -0.0034 0.00807 tagMarks<6.5 0.017
        -0.00745
        addressForum<1e-35 date<0.7825 titleWords<4.5 -0.0108 inArticle<0.86607 -0.0014 0.0187 headingShare<0.093201
        0.0186 -0.0115 -0.0212
        sharing<1e-35 pathDepth<1.5 pathDepth<-1e-35 0.0159 date<0.9275 -0.018 0.0118 addressShop<1e-35 0.00299
        -0.0195 0.0141
        inArticle<0.72381 gap<1.2276 quoteMarks<0.17639 -0.00607 0.0149 -0.0142 addressForum<1e-35 shape<1.25 -0.00146
        0.0217 -0.0136
        firm<13.778 addressShop<1e-35 ogArticle<1e-35 titleGap<5.5 meanLine<73.583 -0.00858 0.0117 -0.00886 0.0138
        -0.02 -0.0125
        addressForum<1e-35 titleGuides<1e-35 prices<1e-35 titleGap<19.5 titlePart<1.0053 0.00831 -0.0161 -0.0121
        -0.017 0.0181 -0.0212
        buttons<2.5 dateMarks<1e-35 listShare<0.034033 -0.00608 0.0138 below<0.033635 0.0171 -0.00671 lines<172.5
        0.00387 -0.00945
        titleWords<3.5 sharing<1e-35 -0.0107 0.00935 ogOther<1e-35 dateMarks<1e-35 0.00314 0.0153 inHeadings<16.5
        -0.0098 0.016
        inputs<14.5 ends<1e-35 headingShare<0.065785 headingShare<0.022506 -0.00215 0.0176 -0.0146 linkCount<250.5
        0.0231 -0.00332 -0.0118
        titleGap<25.5 addressManual<1e-35 quoteMarks<0.38386 headingShare<0.072195 0.000514 -0.0175 0.0122 -0.0184
        pathDepth<3.5 -0.0167 0.01
        inputs<15.5 addressManual<1e-35 longest<244.5 -0.0055 quoteShare<0.044958 inArticle<0.72381 0.00821 0.0226
        -0.0118 -0.0174 -0.0124
        ends<1e-35 titleGuides<1e-35 pathDepth<-1e-35 0.016 bodyShare<0.47527 -0.0152 -0.00257 0.012 tagMarks<6.5
        0.0154 -0.00474
        paragraphs<0.89736 addressStory<1e-35 -0.00854 0.0147 bodyLetters<638.5 -0.0057 titleOffers<1e-35
        ended<0.66527 0.00166 0.021 -0.0101
        addressForum<1e-35 author<0.7045 quoteMarks<0.38386 -0.00658 steps<55.5 0.00967 -0.0134 addressPage<1e-35
        0.0179 -0.0164 -0.0209
        ogArticle<1e-35 linkCount<87.5 commas<1.5157 commas<0.66295 -0.00476 0.0195 -0.0107 -0.00841 titlePart<0.61056
        -0.0025 0.0175
        inputs<12.5 date<0.78875 longest<384.5 commentShare<0.0021205 -0.0094 0.0132 repeats<14.5 0.0137 -0.0108
        0.0156 -0.0118
        addressStory<1e-35 inputs<14.5 titleGap<6.5 addressManual<1e-35 0.00959 -0.015 -0.00754 -0.012 longest<133.5
        -0.00763 0.0213
        times<12.5 author<0.6545 prices<1e-35 titleGap<6.5 code<0.076269 0.00998 -0.0108 -0.00839 -0.0144 0.0149
        -0.0161
        addressForum<1e-35 date<0.15125 titleGuides<1e-35 -0.0119 0.0106 addressManual<1e-35 addressShop<1e-35 0.0122
        -0.0142 -0.0149 -0.0195
        captions<1e-35 paragraphs<0.88843 markupStory<1e-35 -0.00893 0.0088 titleWords<3.5 -0.0063 teasers<154.5
        0.0168 -0.00552 0.0142
        ogArticle<1e-35 buttons<7.5 ends<1e-35 date<0.72125 -0.00507 times<5.5 0.0195 -0.00772 0.017 -0.0117 0.00996
        titleGuides<1e-35 slug<41.5 pathDepth<-1e-35 0.0169 addressStory<1e-35 -0.00927 0.00851 0.0144 commas<0.66295
        -0.00751 0.018
        headingShare<0.072195 headingShare<0.022506 buttons<2.5 date<0.49375 -0.00421 0.0127 asked<0.1446 0.00011
        -0.0176 0.0137 -0.014
        addressForum<1e-35 titleWords<5.5 longest<483.5 -0.00843 0.00684 paragraphs<0.29877 teasers<33.5 0.0127
        -0.0169 0.0161 -0.0172
        addressForum<1e-35 date<0.7825 product<1e-35 steps<5.5 0.0019 -0.0165 -0.0197 headingShare<0.093201 0.0147
        -0.0157 -0.018
        sharing<1e-35 ogOther<1e-35 meanLine<205.82 titleGuides<1e-35 -0.00643 0.0125 paragraphs<0.3893 -0.00808
        0.0174 -0.00982 0.0126
        addressStory<1e-35 slug<-1e-35 0.0165 titleGuides<1e-35 headingShare<0.062138 -0.00389 -0.0196
        paragraphs<0.31393 -0.0163 0.0168 0.0123
        ogArticle<1e-35 buttons<7.5 meanLine<73.583 -0.00904 pathDepth<1.5 pathDepth<-1e-35 0.0139 -0.00922 0.0124
        -0.0116 0.00949
        ends<1e-35 gap<1.189 0.00218 bylines<1e-35 -0.0169 0.000924 linkCount<209.5 linked<0.016009 0.000995 0.0246
        -0.00528
        sharing<1e-35 pathDigits<-1e-35 0.0152 authorMarks<1e-35 -0.00727 bodyShare<0.46497 pageLinks<0.35198 -0.0168
        0.00588 0.0138 0.0117
        quoteMarks<0.38386 news<1e-35 promptMarks<3.5 -0.000371 -0.0111 0.0162 author<1e-35 meanLine<206.74 -0.012
        0.012 0.0121
        addressStory<1e-35 steps<5.5 addressForum<1e-35 teasers<1.5 0.00983 bodyLinks<0.0051481 -0.0106 0.00624
        -0.0158 -0.017 0.016
        captions<1e-35 titleOffers<1e-35 titleWords<3.5 -0.00787 reader<0.79296 ogOther<1e-35 0.0214 -0.00482 -0.00135
        -0.0188 0.0163
        titleOffers<1e-35 addressShop<1e-35 headingShare<0.080639 titleWords<2.5 -0.00532 inputs<1.5 0.0217 0.00391
        -0.0128 -0.018 -0.0175
        sharing<1e-35 headingShare<0.072195 headingShare<0.021626 buttons<1.5 longest<47.5 -0.0129 0.00858 -0.0122
        0.0087 -0.0163 0.013
        addressForum<1e-35 titleWords<5.5 prices<1e-35 steps<1e-35 titleGap<6.5 0.00823 -0.00669 -0.0147 -0.0149
        0.0115 -0.0181
        sharing<1e-35 headingShare<0.072195 headingShare<0.022506 bodyShare<0.49446 -0.00984 bodyLetters<5583 0.00948
        -0.00707 0.012 -0.017 0.0124
        inArticle<0.775 promptMarks<3.5 bodyLetters<8669 bodyProse<1e-35 -0.00998 0.0118 -0.00965 -0.0115
        ogArticle<1e-35 0.00115 0.0193
        captions<1e-35 firm<13.778 slugWords<1.5 slug<-1e-35 0.0159 -0.0104 images<26.5 0.00943 -0.00583 -0.0134
        0.0195
        sharing<1e-35 inputs<11.5 ends<1e-35 headings<30.5 bodyShare<0.48254 -0.00727 0.00539 -0.0156 0.0122 -0.0115
        0.0151
        addressShop<1e-35 shape<1.75 addressPage<-1e-35 0.0158 -0.00579 addressForum<1e-35 date<0.175 -0.00395 0.018
        -0.0152 -0.0174
        markupStory<1e-35 firm<15.631 meanLine<60.088 -0.00998 shape<1.25 -0.00213 bodyShare<0.37196 -0.00211 0.0132
        -0.0142 0.0152
        addressManual<1e-35 gap<1.4447 bodyShare<0.26256 -0.00718 meanLine<39.07 -0.0111 0.014 ends<1e-35 -0.0119
        0.00482 -0.0165
        titleGap<25.5 inputs<12.5 addressManual<1e-35 dateMarks<15.5 longest<47.5 -0.0111 0.013 -0.0103 -0.0128
        -0.00994 -0.0121
        titleGuides<1e-35 slug<41.5 reader<0.86172 titleGap<5.5 0.0112 -0.0118 quoteMarks<0.36072 -0.014 -0.000413
        0.0138 0.0112
        addressForum<1e-35 prices<1e-35 addressManual<1e-35 isRoot<1e-35 0.00886 -0.0136 -0.0127 titleGuides<1e-35
        -0.0166 0.00976 -0.0152
        headingShare<0.065785 titleWords<3.5 longest<527.5 -0.011 steps<51 0.018 -0.00976 inputs<14.5 0.0107 -0.00612
        -0.0138
        buttons<2.5 commas<0.67711 -0.00485 commas<1.571 0.0126 -0.00606 inArticle<0.52419 bodyShare<0.47246 -0.0172
        -0.000512 0.00424
        titleOffers<1e-35 product<1e-35 sharing<1e-35 markupStory<1e-35 linksALetter<3.8916 0.00151 -0.00979 0.0182
        0.017 -0.0174 -0.0151
        titleOffers<1e-35 steps<5.5 prices<1e-35 meanLine<54.583 -0.00688 gap<1.9393 0.0165 -0.00283 -0.00773 -0.0136
        -0.0152
        addressPage<1e-35 pathDepth<1.5 pathDepth<-1e-35 0.0155 -0.0103 addressShop<1e-35 bodyShare<0.89751 0.0105
        -0.0118 -0.0159 -0.0179
        quoteMarks<0.38386 linked<0.05575 -0.00904 promptMarks<1.5 -0.0105 0.00892 steps<55.5 pathDepth<1.5 -0.00178
        0.0166 -0.0106
        addressManual<1e-35 bodyLinks<0.0040013 pathDepth<3.5 -0.00695 0.0105 paragraphs<0.2432 -0.0116
        titleOffers<1e-35 0.0137 -0.00668 -0.015
        gap<1.2321 titlePart<0.61492 -0.00342 0.008 inArticle<0.036025 titleGuides<1e-35 -0.0155 0.00414 times<2.5
        0.0105 -0.0102
        addressPage<1e-35 paragraphs<0.31393 -0.00768 titleGuides<1e-35 author<0.7365 buttons<1.5 0.00492 -0.00919
        0.0134 0.018 -0.0201
        inputs<12.5 shape<1.25 linksALetter<3.1517 0.00124 -0.0146 date<0.175 -0.00155 0.0145 asked<0.2215 -0.000832
        -0.0183
        bodyLetters<638.5 -0.00728 sentences<2.0513 titleGuides<1e-35 questions<3.0984 0.000683 times<1e-35 -0.0198
        0.00743 0.0115 0.0132
        titleWords<4.5 sentences<1.27 -0.0124 -1.86e-05 inputs<11.5 listShare<0.74828 quoteShare<0.051544 0.017
        -0.0104 -0.015 -0.00553
        gap<1.1046 longest<250.5 -0.00366 0.0113 news<1e-35 longest<543.5 -0.0102 longest<888.5 0.00869 -0.0108 0.0125
        code<0.069619 images<18.5 linksALetter<2.8037 sentences<1.1361 -0.00119 0.0172 -0.00519 author<0.519 -0.0108
        0.00308 -0.015
        asked<0.090282 bodyLetters<680.5 -0.0062 titlePart<1.0674 0.0174 -0.00664 ended<0.87188 titleGuides<1e-35
        -0.00943 0.00345 0.00646
        headingShare<0.064345 promptMarks<20.5 headingShare<0.022506 0.00237 0.0174 titleWords<6.5 -0.0144 0.00583
        linkCount<250.5 -0.0187 0.00597
        addressForum<1e-35 sharing<1e-35 titleWords<3.5 longest<495.5 -0.0122 0.0104 firm<19.656 0.00786 -0.0131 0.016
        -0.015
        captions<1e-35 inputs<14.5 ends<1e-35 titleGap<4.5 reader<1.4926 0.00976 -0.00363 -0.00933 0.014 -0.0117
        0.0138
        headingShare<0.072195 headingShare<0.022506 buttons<1.5 date<0.54625 -0.00435 0.0121 captions<1e-35 -0.0104
        0.00803 0.0132 -0.0142
        titleOffers<1e-35 bodyLinks<0.14254 prices<1e-35 addressPage<1e-35 author<1e-35 -0.0026 0.0107 -0.0134
        -0.00885 -0.013 -0.0147
        addressStory<1e-35 addressStory<-1e-35 0.0152 sharing<1e-35 asked<0.090282 0.00182 -0.00969 0.00727
        longest<133.5 -0.00658 0.0192
        addressForum<1e-35 date<0.7825 pathDepth<-1e-35 0.0137 -0.00524 markupPage<1e-35 repeats<12.5 0.0195 -0.0041
        -0.0133 -0.0181
        headingShare<0.072195 headingShare<0.0090608 -0.00299 code<0.076269 firm<11.244 0.0171 headingShare<0.044133
        0.0109 -0.0133 -0.0105 -0.0124
        sharing<1e-35 slug<-1e-35 0.0143 slugWords<1.5 -0.011 images<18.5 repeats<5.5 0.0111 -0.00497 -0.00716 0.0102
        sentences<1.1361 asked<0.22276 0.000316 -0.0146 images<19.5 ended<0.45418 -0.00853 0.0112 author<0.619 -0.0116
        0.00615
        titleOffers<1e-35 steps<5.5 addressShop<1e-35 isRoot<1e-35 images<4.5 -0.00298 0.00894 -0.0131 -0.0152 -0.0124
        -0.0143
        linked<0.44722 asked<0.097061 linked<0.0084526 -0.000636 0.0178 commas<0.75231 -0.01 author<0.5055 -0.00334
        0.011 -0.0144
        prices<1e-35 bodyLinks<0.14254 gap<1.9052 quoteMarks<1e-35 0.000387 code<0.069619 0.0191 -0.00626 -0.00602
        -0.0163 -0.0111
        headings<11.5 sentences<1.1361 -0.00761 linksALetter<4.5617 addressList<1e-35 0.0193 -0.0111 -0.00916
        longLinks<0.0057472 -0.0099 0.00111
        firm<19.305 titleWords<3.5 -0.00588 addressForum<1e-35 product<1e-35 date<0.54625 0.00555 0.0196 -0.0117
        -0.0158 -0.0138
        inArticle<0.92582 gap<1.197 bodyLetters<1423.5 -0.00427 0.00837 -0.012 times<1.5 listShare<0.60512 0.0173
        -0.0088 -0.00845
        news<1e-35 product<1e-35 addressForum<1e-35 headingShare<0.085158 titleWords<5.5 -0.00234 0.0107 -0.0151
        -0.0151 -0.0175 0.0157
        sharing<1e-35 slug<-1e-35 0.0134 inputs<12.5 author<0.7455 -0.004 0.0115 -0.0122 commas<1.1655 0.018 -0.0017
        asked<0.091608 bodyLines<1.5 -0.0079 addressShop<1e-35 0.0138 -0.0101 reader<1.7652 titleWords<2.5 -0.00661
        0.0133 -0.0104
        addressPage<1e-35 times<11.5 date<0.78875 longest<368.5 -0.00613 longest<690 0.0101 -0.00527 0.013 -0.0123
        -0.0156
        gap<1.5955 titlePart<0.62095 -0.00395 longest<47.5 -0.00929 pageLinks<0.29653 0.0163 0.000304 commas<1.0519
        -0.0146 0.00211
        inArticle<0.775 repeats<9.5 images<27.5 0.00365 reader<2.9028 0.00586 -0.0175 -0.0134 images<3.5 -0.00541
        0.0117
        dateMarks<1e-35 inputs<1.5 headingShare<0.04466 0.00654 -0.012 addressStory<1e-35 -0.0118 0.00922 inputs<12.5
        0.00941 -0.0037
        steps<5.5 captions<1e-35 titleGap<3.5 headingShare<0.072195 0.00769 -0.00847 shape<2.25 -0.012 0.00378 0.0162
        -0.0135
        gap<1.2321 bodyShare<0.27 -0.00438 bodyShare<0.89751 slug<2.5 -0.00511 0.0174 -0.00524 titleGuides<1e-35
        -0.00973 0.00643
        addressStory<1e-35 reader<0.79296 titleGap<5.5 repeatShare<0.28802 0.0159 -0.00735 -0.00912 -0.00758
        longest<61.5 -0.00757 0.0173
        titleOffers<1e-35 steps<5.5 longest<247.5 -0.0029 promptMarks<3.5 0.0168 promptMarks<10.5 -0.00816 0.00619
        -0.0111 -0.0152
        inArticle<0.52419 buttons<2.5 0.00199 headingShare<0.020734 -0.0146 0.00022 titleGap<5.5 below<0.051066 0.0186
        -0.0102 -0.00613
        shape<1.25 shape<-7.5 0.0143 -0.0074 paragraphs<0.89736 shareMarks<3.5 0.00823 -0.00613 bodyProse<1e-35
        -0.00951 0.016
        bodyLinks<0.14254 addressShop<1e-35 times<6.5 beside<0.17974 meanLine<46.167 -0.00835 0.0109 -0.00288 -0.0104
        -0.0146 -0.0139
        buttons<1.5 longest<47.5 -0.00905 commas<1.571 0.011 -0.00806 captions<1e-35 sharing<1e-35 -0.0107 0.00465
        0.0116
        below<1e-35 firm<9.9875 firm<1e-35 questions<0.85948 0.00334 -0.0117 0.0134 -0.00849 author<0.717 -0.0144
        0.00639
        quoteMarks<0.38386 paragraphs<0.89648 -0.00749 titleWords<4.5 -0.00589 0.0131 linkCount<98.5 0.016 images<15.5
        -0.0106 0.00886
        headingShare<0.062138 headingShare<0.021626 authorMarks<9.5 date<0.2475 -0.00649 teasers<2.5 0.0131 -0.00341
        -0.0137 0.0119 -0.011
        quoteMarks<0.38386 markupStory<1e-35 captions<1e-35 -0.00683 0.00697 markupShop<1e-35 0.0163 -0.0095
        headingShare<0.022506 0.00166 0.016
        addressForum<1e-35 date<0.15125 -0.00555 addressManual<1e-35 titlePart<0.99315 date<0.67 0.0227 0.00484
        -8.12e-05 -0.0116 -0.0154
        titleOffers<1e-35 isRoot<1e-35 images<4.5 -0.00494 listShare<0.60512 times<12.5 0.00922 -0.00908 -0.00981
        -0.0138 -0.013
        slug<-1e-35 0.0141 news<1e-35 asked<0.090282 commas<1.1621 0.00778 -0.00671 headings<15.5 -0.00132 -0.0121
        0.0132
        linked<0.61325 buttons<7.5 titleGap<1e-35 -0.00626 0.00648 inArticle<0.52419 -0.0125 commentShare<0.0028927
        0.0148 -0.00734 -0.0158
        inArticle<0.52419 quoteMarks<1.8399 pathDepth<3.5 -0.00899 0.00449 0.00755 times<1.5 pathDepth<1.5 -0.000396
        0.0202 -0.00724
        addressForum<1e-35 shape<2.75 titleGuides<1e-35 pathDepth<-1e-35 0.0135 bodyLetters<1685.5 -0.0104 -0.000629
        0.00815 0.0124 -0.0165
        addressPage<1e-35 addressForum<1e-35 dateMarks<1e-35 -0.0024 below<0.0016964 headings<38.5 0.0154 -0.00339
        -0.00369 -0.0153 -0.0177
        addressPage<1e-35 author<0.7365 below<1e-35 -0.000136 linkedHeadings<4.5 -0.0158 0.00453 paragraphs<0.046462
        -0.0041 0.0157 -0.0152
        addressManual<1e-35 headingShare<1e-35 -0.00338 headingShare<0.072195 images<19.5 0.0187 buttons<7.5 0.0107
        -0.00897 -0.00557 -0.0117
        images<18.5 slug<16.5 gap<1.0373 0.00362 -0.00986 0.0103 lines<246.5 -0.0127 buttons<16.5 0.0105 -0.0103
        headingShare<0.065785 headingShare<0.021626 buttons<11.5 isRoot<1e-35 titleWords<6.5 -0.000427 0.013 -0.0156
        -0.0114 0.0114 -0.0103
        markupStory<1e-35 reader<0.79296 meanLine<39.07 -0.00867 teasers<1.5 0.0141 linked<0.04939 -0.0085 0.00967
        -0.00636 0.0108
        steps<5.5 captions<1e-35 inHeadings<35.5 prices<1e-35 slug<8.5 -0.00448 0.00803 -0.0084 -0.0152 0.0142 -0.0131
        ends<1e-35 firm<5.7513 firm<2.7992 linkCount<59.5 0.00586 -0.00619 0.0116 -0.0108 buttons<10.5 0.0144 -0.00394
        pathDepth<1.5 pathDepth<-1e-35 0.0126 date<0.895 -0.0121 0.00912 meanLine<60.088 -0.00818 meanLine<173.1
        0.0105 -0.00264
        titleGap<6.5 reader<6.1256 listShare<0.24873 longest<47.5 -0.00645 0.0174 -0.0043 -0.00218 reader<14.129
        -0.00955 0.00466
        inArticle<0.52419 quoteMarks<1.7419 images<18.5 -0.000798 shareMarks<16.5 -0.0165 0.00233 0.00923
        bodyShare<0.23546 -0.00778 0.0101
        asked<0.090282 ended<0.15557 -0.00296 0.0129 headings<18.5 bodyShare<0.49847 -0.00472 0.00903 slug<27.5 -0.014
        0.0064
        buttons<1.5 shareMarks<1e-35 linkCount<68.5 0.00456 -0.0122 0.0128 captions<1e-35 gap<1.1046 0.00151 -0.0103
        0.00915
        paragraphs<0.8827 inArticle<0.52419 shape<2.75 bodyLines<139.5 -0.0126 0.00421 0.00509 0.00537
        titleGuides<1e-35 0.00111 0.019
        product<1e-35 titleWords<3.5 images<4.5 -0.0115 buttons<2.5 0.0105 -0.00675 images<19.5 0.00937 -0.00127
        -0.0139
        addressForum<1e-35 dateMarks<1e-35 -0.00248 bodyLines<81.5 date<0.11875 longest<445.5 -0.0107 0.0116 0.0164
        -0.00394 -0.0149
        shape<1.75 pathDigits<-1e-35 0.0117 questions<5.893 linkCount<6.5 0.00678 -0.0101 0.00727 dateMarks<5.5
        0.00629 -0.0052
        quoteMarks<0.34404 reader<50.64 reader<0.86172 0.002 authorMarks<3.5 paragraphs<0.91719 -0.0184 -0.000387
        0.0067 0.0123 0.00576
        addressForum<1e-35 date<0.15125 -0.00407 headingShare<0.071592 addressManual<1e-35 sentences<2.1032 0.0158
        0.000754 -0.00879 -0.00931 -0.0133
        buttons<1.5 date<0.72125 -0.000274 0.0149 inArticle<0.52419 bodyShare<0.48254 -0.0146 -0.000112
        beside<0.030691 -0.0078 0.00924
        gap<1.1046 titleWords<4.5 -0.00137 listShare<0.68108 0.0133 -0.0081 asked<0.090282 reader<2.4206 -0.00579
        0.0105 -0.00943
        inArticle<0.036025 linked<0.36451 -0.00165 -0.0137 headingShare<0.065785 headingShare<1e-35 0.000511
        addressManual<1e-35 0.0211 -0.00526 -0.00745
        titleWords<6.5 gap<1.9888 quoteMarks<0.38386 -0.00471 0.00758 -0.0104 firm<19.981 tagMarks<6.5 0.0119 -0.00608
        -0.0125
        gap<1.9888 headings<11.5 longest<199.5 -0.0016 repeats<10.5 0.0176 -0.00656 -0.00294 linkedHeadings<8.5 -0.013
        0.0065
        below<1e-35 titleOffers<1e-35 asked<0.18139 paragraphs<0.031931 -0.00415 linksALetter<4.3899 0.0156 -0.00495
        -0.00138 -0.0126 -0.00877
        addressPage<1e-35 paragraphs<0.2432 -0.00831 longest<296.5 date<0.7825 -0.00957 0.00735 addressManual<1e-35
        0.0103 -0.00891 -0.0171
        inputs<12.5 slug<7.5 pathDepth<-1e-35 0.0109 -0.0103 author<1e-35 -0.00327 bodyLetters<14845 0.0128 -0.00506
        -0.00868
        ends<1e-35 titleGuides<1e-35 gap<1.1268 0.00037 -0.00945 0.00754 titleGap<36.5 commas<0.68436 -0.00142 0.0174
        -0.00777
        quoteMarks<0.38386 images<18.5 shape<1e-35 -0.00755 bodyLetters<48.5 -0.00835 product<1e-35 0.014 -0.00923
        -0.00986 0.00467
        pathDepth<3.5 bodyShare<0.29518 -0.00946 beside<0.2295 beside<0.033366 -0.00246 0.0117 -0.00588 date<0.135
        -0.00175 0.0172
        firm<19.305 titleWords<3.5 -0.00414 paragraphs<0.89736 sentences<2.1032 0.00483 -0.01 teasers<186.5 0.0179
        -0.00693 -0.0108
        sharing<1e-35 pathDepth<1.5 pathDepth<-1e-35 0.0117 -0.0109 listShare<0.5959 quoteMarks<0.38386 -5.22e-06
        0.0123 -0.0112 0.0097
        buttons<1.5 listShare<0.034033 bodyLetters<3243.5 bodyLetters<598.5 -0.00263 0.0118 -0.0116 0.0114
        captions<1e-35 -0.00697 0.00824
        addressForum<1e-35 addressShop<1e-35 images<4.5 inHeadings<8.5 0.00127 -0.0149 isRoot<1e-35 0.0107 -0.0104
        -0.0137 -0.0123
        steps<11 images<18.5 sentences<1.2235 -0.0019 titleGap<8.5 0.0166 -0.00435 sentences<1.601 0.00373 -0.0105
        -0.0133
        slug<-1e-35 0.0124 ends<1e-35 bodyLines<26.5 -0.00836 titleNumber<1e-35 -0.00396 0.0101 linkCount<215.5 0.0111
        -0.00713
        promptMarks<3.5 meanLine<73.583 -0.00545 0.00894 bodyLinks<0.0075066 quoteMarks<1.8399 -0.0131 0.0069
        author<0.519 -0.00458 0.0136
        ends<1e-35 below<1e-35 lines<371.5 inHeadings<8.5 0.00115 -0.0129 0.0106 author<0.717 -0.0162 0.00575 0.00744
        buttons<1.5 slugWords<1.5 images<4.5 -0.00875 0.00627 commas<0.91597 0.000969 0.0182 captions<1e-35 -0.00738
        0.0101
        addressManual<1e-35 bodyProse<4.5 titleWords<3.5 -0.0104 0.00481 paragraphs<0.2432 -0.00588
        headingShare<0.065785 0.0125 -0.00451 -0.0114
        asked<0.097061 linksALetter<4.1888 0.0105 -0.00552 sharing<1e-35 headings<17.5 inputs<11.5 0.00425 -0.00943
        -0.0138 0.0114
        inArticle<0.11408 buttons<7.5 headingShare<0.085158 isRoot<1e-35 prices<1e-35 0.00693 -0.00778 -0.013 -0.0141
        -0.0119 0.00424
        gap<1.73 code<0.076269 inside<0.0079053 -0.00248 headings<13.5 0.0143 bodyProse<15.5 -0.0108 0.00957 -0.0103
        -0.00834
        titlePart<1.0053 tagMarks<10.5 images<3.5 -0.00402 addressForum<1e-35 firm<2.3015 0.0124 0.00146 -0.00902
        -0.00745 -0.01
        product<1e-35 titleOffers<1e-35 commas<0.69749 paragraphs<0.8827 -0.0108 0.00708 slug<9.5 -0.0051 0.00885
        -0.0125 -0.0147
        shape<1.75 slug<-1e-35 0.0115 -0.00639 addressShop<1e-35 bodyLinks<0.016392 0.0111 sentences<1.8034 0.00728
        -0.0103 -0.0104
        product<1e-35 gap<1.6396 bodyShare<0.88158 bodyProse<4.5 -0.00125 headingShare<0.11484 0.0111 -0.00603
        -0.00677 -0.00639 -0.014
        meanLine<117.73 titleGuides<1e-35 -0.000725 paragraphs<0.20476 -0.00493 0.0175 paragraphs<0.93646 -0.00872
        bodyLetters<638.5 -0.00881 0.00759
        shape<1.75 slugWords<-1e-35 0.012 slugWords<1.5 -0.0104 changedMeta<1e-35 0.00605 -0.0121 addressShop<1e-35
        0.00804 -0.0114
        beside<0.20423 paragraphs<0.2432 -0.00696 bodyLetters<2066 -0.00257 inside<0.12713 0.0162 -0.00558 repeats<2.5
        0.0073 -0.00981
        linked<0.61325 asked<0.091608 bodyLinks<0.0034765 -0.00046 0.0141 commas<0.75805 -0.00826 commas<1.5064
        0.00558 -0.0089 -0.0128
        author<0.7365 gap<1.1046 titleGap<1.5 -0.00414 0.00737 author<0.4775 date<0.48125 0.00939 -0.00929 -0.0114
        0.00961
        promptMarks<3.5 bodyLinks<0.061144 steps<11 titlePart<0.93368 0.0155 -0.000676 -0.00831 -0.00789
        bodyLinks<0.0077212 -0.00982 0.00112
        titleOffers<1e-35 steps<11 inHeadings<34.5 headingShare<0.0015665 pathDepth<2.5 -0.0059 0.00913 0.0101
        -0.00977 -0.0101 -0.0115
        dateMarks<1e-35 inputs<1e-35 teasers<1.5 0.0116 -0.00795 -0.00873 product<1e-35 dateMarks<9.5 0.0115 -0.00628
        -0.0123
        addressManual<1e-35 bodyProse<17.5 reader<7.0206 0.00482 -0.0102 asked<0.22625 0.0145 gap<1.0419 0.0103
        -0.0072 -0.0114
        steps<11 isRoot<1e-35 product<1e-35 listShare<0.034033 0.000168 linksALetter<0.36073 -0.0062 0.0136 -0.0121
        -0.0127 -0.0128
        inputs<12.5 bodyShare<0.90152 linksALetter<3.8916 images<60.5 0.00994 -0.00645 -0.00307 -0.00761
        captions<1e-35 -0.0105 0.00681
        date<0.135 -0.0053 repeats<12.5 headingShare<0.071592 markupShop<1e-35 0.0107 -0.00666 -0.0104 date<0.59875
        0.00677 -0.0127
        captions<1e-35 slugWords<-1e-35 0.0122 addressForum<1e-35 slugWords<1.5 -0.00739 inArticle<0.775 -0.00267
        0.012 -0.0147 0.00983
        addressForum<1e-35 titleWords<4.5 meanLine<226.79 -0.00609 0.00875 longest<903 firm<13.905 0.012 -0.00297
        -0.0107 -0.0117
        sharing<1e-35 captions<1e-35 slug<-1e-35 0.0112 listShare<0.034033 ends<1e-35 -0.00855 0.00483 0.00213 0.00985
        0.0107
        addressForum<1e-35 date<0.15125 -0.00476 shape<2.75 addressManual<1e-35 listShare<0.029009 -0.00202 0.011
        -0.011 0.0196 -0.0146
        reader<5.8973 titleGap<5.5 bodyProse<28.5 0.0133 -0.00669 -0.00821 bodyProse<17.5 -0.00958 headings<33.5
        0.00887 -0.00862
        headingShare<0.070506 headingShare<0.021626 forms<1e-35 0.0046 author<0.4725 -0.0115 -6.72e-05 date<0.15125
        5.44e-05 0.0161 -0.00993
        quoteMarks<0.42474 titleWords<6.5 -0.00562 0.00353 code<0.076269 bodyLetters<2066 -0.0038 authorMarks<11.5
        0.0168 -0.00322 -0.00783
        shape<2.75 paragraphs<0.2432 -0.00949 bodyLinks<0.0079901 -0.00455 beside<0.3602 steps<69 0.0132 -0.0085
        -0.00687 0.00902
        addressManual<1e-35 promptMarks<3.5 meanLine<56.042 -0.00521 pathDepth<1.5 -0.000766 inHeadings<11.5 0.02
        -0.00314 -0.00325 -0.0109
        slugWords<-1e-35 0.0124 commas<1.5292 commas<0.98113 -0.00413 titleGap<8.5 forms<2.5 0.0142 -0.00351 -0.00504
        -0.0102
        sharing<1e-35 pathDepth<-1e-35 0.0108 pathDepth<1.5 -0.0104 pageLinks<0.088558 -0.0102 bodyLinks<0.066745
        0.00464 -0.00658 0.00739
        addressForum<1e-35 author<0.775 firm<9.9875 tagMarks<8.5 0.00422 -0.00612 commentMarks<1e-35 -0.00986 0.00671
        0.0127 -0.01
        titleWords<6.5 reader<0.86172 titleGap<5.5 longest<39.5 -0.00758 0.0117 -0.00598 -0.0064 titlePart<1.0755
        0.00892 -0.00912
        captions<1e-35 titleGuides<1e-35 headings<11.5 longest<543.5 -0.00332 0.0112 -0.0102 commentShare<0.001818
        0.0103 -0.00796 0.0103
        asked<0.1446 titleGap<4.5 linked<0.62829 0.0126 -0.00558 dateMarks<1e-35 titleGap<79.5 -0.0124 0.00424 0.00573
        -0.00335
        headingShare<0.082114 gap<1.9888 steps<107.5 bodyShare<0.26256 -0.00275 bodyLetters<48.5 -0.00843 0.012
        -0.00961 -0.00504 -0.0101
        commas<1.3394 beside<0.36555 commas<0.75805 paragraphs<0.86246 -0.00962 0.0065 linksALetter<4.221 0.0134
        -0.0057 -0.00604 -0.00829
        gap<1.1046 commas<1.3394 bodyProse<4.5 4.53e-05 longest<1074.5 0.0174 -0.00601 -0.00507 ends<1e-35 -0.00871
        0.00274
        markupStory<1e-35 addressStory<-1e-35 0.0115 news<1e-35 headings<36.5 headingShare<0.01848 -0.00533 0.00667
        -0.0114 0.0107 0.0113
        beside<0.2295 asked<0.16268 paragraphs<0.046462 -0.00481 0.0132 beside<0.026365 -0.00678 0.00555 gap<1.1246
        0.0029 -0.0123
        bodyLinks<0.14254 bodyLetters<21031 date<1e-35 longest<488.5 -0.0071 0.00913 bodyLinks<0.0040013 0.00128
        0.0125 -0.00939 -0.0119
        addressForum<1e-35 ends<1e-35 lines<363.5 headings<11.5 bodyProse<4.5 -0.00452 0.00969 -0.0107 0.00823 0.00831
        -0.0115
        isRoot<1e-35 product<1e-35 linked<0.5838 pathDepth<3.5 0.00189 bodyProse<62.5 0.0177 -0.00758 -0.00771 -0.0111
        -0.0118
        author<0.7365 prices<1e-35 authorMarks<9.5 headings<12.5 repeats<10.5 0.0103 -0.011 -0.00414 -0.0117 -0.011
        0.00846
        titleWords<6.5 inHeadings<10.5 authorMarks<9.5 0.00123 -0.0116 -0.0097 bodyShare<0.71588 0.00898
        inside<0.056711 -0.00937 0.00778
        ends<1e-35 images<18.5 images<4.5 slugWords<1.5 -0.0109 0.00487 0.00807 ended<0.52966 0.00592 -0.0153 0.00633
        asked<0.090282 images<2.5 -0.0069 product<1e-35 0.0104 -0.00766 pathDigits<5.5 images<10.5 -0.000945 -0.01
        0.00529
        reader<0.79296 0.00474 bodyLines<32.5 paragraphs<0.8827 -0.0142 0.000351 bodyProse<26.5 0.0123
        authorMarks<1e-35 -0.00823 0.00841
        news<1e-35 addressDate<-1e-35 0.0106 commas<1.5292 teasers<4.5 bodyShare<0.29148 -0.00588 0.00694 -0.00412
        -0.00997 0.0112
        addressStory<1e-35 isRoot<-1e-35 0.011 inputs<12.5 -0.00105 lines<262.5 -0.0158 0.000765 longest<47.5 -0.00759
        0.013
        paragraphs<0.89736 gap<1.0674 0.0022 lines<250.5 -0.0118 0.000828 longest<483.5 titleWords<4.5 -0.00818
        0.00993 0.0122
        pathDepth<1.5 pathDepth<-1e-35 0.011 date<0.895 -0.0118 0.0072 bodyShare<0.89142 commas<0.74231 -0.00268
        0.00862 -0.0081
        date<0.15125 longest<488.5 -0.00991 lines<194.5 0.0129 -0.00712 changedMeta<1e-35 addressManual<1e-35 0.00974
        -0.00863 -0.00608
        ogArticle<1e-35 slug<-1e-35 0.01 slug<7.5 -0.0134 -0.00121 beside<0.20423 addressShop<1e-35 0.0139 -0.00766
        -0.00478
        sharing<1e-35 inArticle<0.11408 buttons<1.5 0.000318 -0.0102 headingShare<0.06366 bodyShare<0.25887 -0.00585
        0.0119 -0.00872 0.00945
        addressPage<1e-35 addressShop<1e-35 pathDepth<1.5 -0.00454 bodyShare<0.89142 addressForum<1e-35 0.00948
        -0.0075 -0.0117 -0.0114 -0.0103
        reader<0.79296 0.00508 titleGuides<1e-35 inArticle<0.036025 linkCount<117.5 -0.0145 -0.00237 0.00398
        paragraphs<0.20476 -0.00762 0.0113
        promptMarks<3.5 steps<11 0.00633 -0.0111 titlePart<0.43554 0.00492 titleNumber<1e-35 -0.0113
        headingShare<0.0070863 -0.0059 0.00948
        shape<1.75 addressManual<-1e-35 0.00987 beside<0.033366 -0.012 -0.00195 pageLinks<0.24654 images<18.5 0.00403
        -0.00951 0.00873
        addressForum<1e-35 date<0.15125 -0.00374 shape<1.75 linkedHeadings<6.5 -0.00517 0.00963 images<62.5 0.0187
        -0.00235 -0.0101
        ends<1e-35 ended<0.28544 0.00529 images<18.5 0.000377 -0.0121 inputs<14.5 ended<0.93019 0.0157 -0.00328
        -0.00463
        steps<3.5 product<1e-35 pathDepth<1.5 -0.00401 commas<0.74764 -0.00236 commas<1.3104 0.015 -0.00196 -0.0114
        -0.00984
        commas<1.5292 pathDepth<3.5 bodyShare<0.3024 -0.00861 commas<1.0172 inArticle<0.036025 -0.00556 0.00842
        0.00936 0.0106 -0.00675
        linked<0.44722 prices<1e-35 addressForum<1e-35 linkCount<116.5 0.00115 inside<0.16027 0.0131 -0.00576 -0.00968
        -0.0081 -0.0105
        steps<3.5 pathDepth<2.5 pathDepth<-1e-35 0.0104 author<0.753 -0.00631 0.00677 bodyLetters<9974 0.0105 -0.00855
        -0.0121
        steps<3.5 inHeadings<1e-35 inputs<3.5 0.0032 -0.00752 beside<0.2295 beside<0.03183 0.000967 0.016 -0.0036
        -0.00925
        sharing<1e-35 below<1e-35 firm<9.9875 linkCount<87.5 0.00875 0.000346 -0.00843 repeats<2.5 0.00553 -0.0101
        0.0114
        pathDepth<3.5 pathDepth<-1e-35 0.00996 addressStory<1e-35 bodyLines<271 markupStory<1e-35 -0.00698 0.00516
        0.00906 0.00644 0.00983
        prices<1e-35 bodyLinks<0.14254 addressPage<1e-35 addressForum<1e-35 slug<8.5 -0.00147 0.0119 -0.00873 -0.0104
        -0.0107 -0.00796
        quoteMarks<0.38386 inArticle<0.52419 commentShare<0.003948 -0.00729 0.006 titleWords<1.5 -0.00731 0.00905
        authorMarks<9.5 0.00799 -0.00769
        teasers<4.5 date<0.7 commas<1.5627 0.00379 -0.0102 0.0149 linked<0.04939 -0.0104 typeSite<1e-35 0.00756
        -0.00615
        reader<0.79296 0.00365 questions<10.197 addressStory<1e-35 titlePart<0.44208 reader<22.883 -0.00642 0.0122
        -0.00842 0.00552 0.00878
        sharing<1e-35 addressPage<1e-35 shape<1.25 -0.00453 meanLine<48.031 -0.00639 tagMarks<6.5 0.0094 -0.00722
        -0.0118 0.0112
        ends<1e-35 asked<0.090282 sentences<1.9685 addressShop<1e-35 0.0128 -0.0076 -0.00745 asked<0.46771 -0.0108
        0.00186 0.00503
        addressForum<1e-35 linked<0.44722 ended<0.5231 linked<0.0084526 0.000979 0.0148 firm<9.9875 0.00192 -0.00967
        -0.00892 -0.0113
        addressPage<1e-35 addressShop<1e-35 images<4.5 -0.00343 images<10.5 0.0151 ended<0.77825 0.00678 -0.00547
        -0.0122 -0.0116
        addressPage<1e-35 commas<1.5292 addressShop<1e-35 beside<0.2295 bodyProse<4.5 -0.00102 0.014 -0.00262 -0.00967
        -0.00689 -0.0117
        sharing<1e-35 ended<0.26384 0.00723 headings<5.5 sentences<1.1361 -0.00634 images<24.5 0.0134 -0.00779
        -0.00766 0.0102
        buttons<1.5 titleWords<3.5 longest<244.5 -0.00923 addressList<1e-35 0.0116 -0.00783 inputs<6.5 0.0123 -0.00276
        -0.00315
        times<11.5 addressManual<1e-35 images<4.5 -0.00245 images<8.5 0.0148 ends<1e-35 -0.00161 0.00952 -0.00992
        -0.0109
        slug<-1e-35 0.0106 markupStory<1e-35 sharing<1e-35 news<1e-35 -0.00573 0.00804 0.00579 slug<36.5 0.0133
        -0.00278
        steps<5.5 pathDepth<3.5 listShare<0.0046491 shape<1e-35 pathDepth<-1e-35 0.00773 -0.0118 0.00063 0.00348
        0.0119 -0.0104
        buttons<1.5 author<0.4825 linksALetter<1.7421 -0.00681 titleGap<3.5 0.012 -0.00474 0.00884 ends<1.5 -0.00706
        0.00507
        pathDepth<4.5 pathDepth<-1e-35 0.0105 paragraphs<0.031931 -0.00902 pathDepth<1.5 -0.00656 0.00329
        addressManual<1e-35 0.0166 -0.00507
        captions<1e-35 addressForum<1e-35 commentShare<0.0021205 titleWords<3.5 -0.00514 repeats<1.5 0.0121 -0.0015
        0.00803 -0.0112 0.00934
        sharing<1e-35 meanLine<115.72 meanLine<54.583 -0.00651 tagMarks<4.5 0.0103 -0.00597 dateMarks<1e-35 -0.00934
        0.00162 0.00881
        titleOffers<1e-35 code<0.069619 pathDepth<4.5 paragraphs<0.3375 -0.00404 beside<0.45366 0.00633 -0.00701
        0.0153 -0.00867 -0.0107
        date<0.78875 captions<1e-35 commentShare<0.0086535 slug<-1e-35 0.00761 -0.00603 0.00756 0.00865
        addressForum<1e-35 0.014 -0.0093
        titleOffers<1e-35 addressShop<1e-35 shape<1.25 -0.000565 titleGap<1e-35 -0.00541 linkCount<215.5 0.0141
        -0.00109 -0.00922 -0.00929
        ends<1e-35 author<0.7365 images<12.5 images<4.5 -0.00353 0.00927 -0.00852 0.00701 inputs<11.5 0.0131 -0.00368
        reader<0.79296 0.00559 titleGuides<1e-35 asked<0.15738 bodyLetters<14845 0.00423 -0.0106 -0.0112
        bodyLines<21.5 -0.00496 0.0122
        captions<1e-35 buttons<1.5 promptMarks<3.5 author<0.4575 bodyLetters<4436.5 0.00329 -0.0104 0.0122 -0.00415
        -0.00603 0.00914
        date<1e-35 -0.0044 times<11.5 shape<1.75 date<0.48625 0.00963 -0.00293 repeats<12.5 0.0141 -0.00329 -0.0081
        markupStory<1e-35 ended<0.28544 0.00601 inHeadings<8.5 inHeadings<2.5 promptMarks<2.5 0.000942 -0.00843
        0.00799 -0.0107 0.0096
        titlePart<0.99315 titlePart<0.80702 inHeadings<8.5 titleGap<5.5 0.00664 -0.0038 -0.00578 0.0137 slugWords<3.5
        -0.00775 0.00532
        linked<0.61325 steps<11 linked<0.013516 promptMarks<3.5 0.00472 -0.00636 paragraphs<0.2432 -0.00502 0.01
        -0.00782 -0.0107
        asked<0.090282 bodyProse<4.5 -0.00461 0.00981 inputs<12.5 titleWords<4.5 -0.00521 longest<527.5 0.00999
        -0.00732 -0.0111
        inputs<14.5 inArticle<1e-35 buttons<1.5 0.00452 headingShare<0.021181 -0.0122 0.00656 quoteMarks<2.532 0.0127
        -0.00458 -0.00695
        pathDepth<3.5 prices<1e-35 markupStory<1e-35 promptMarks<10.5 -0.00443 0.00504 0.0102 inside<0.083467 -0.014
        0.00639 0.00806
        inHeadings<8.5 inHeadings<1.5 bodyProse<20.5 -0.00281 0.00896 paragraphs<0.6669 -0.00168 0.0138 lines<375.5
        -0.00965 0.00549
        headingShare<0.021626 buttons<1.5 titlePart<0.91284 0.00549 -0.00427 gap<2.8091 -0.00925 0.00681
        pageLinks<0.088558 -0.006 0.0094
        sharing<1e-35 addressList<-1e-35 0.00956 markupStory<1e-35 captions<1e-35 -0.00453 0.00526 0.00796
        titleOffers<1e-35 0.0112 -0.00487
        firm<19.305 steps<3.5 tagMarks<6.5 slug<8.5 slug<-1e-35 0.0093 -0.00631 0.00698 -0.00551 -0.0088 -0.0081
        teasers<4.5 0.00325 pathDepth<3.5 addressStory<1e-35 linkedHeadings<6.5 repeatShare<0.17258 -0.0125 -0.000201
        0.002 0.00812 0.00723
        date<0.175 -0.00449 titleWords<3.5 shape<1.25 -0.00854 0.00994 longest<488.5 0.0113 asked<0.15354 0.00617
        -0.0103
        inputs<14.5 linked<0.44722 repeats<12.5 inside<0.0068267 -0.00109 0.0091 ended<0.37355 0.00741 -0.0113
        -0.00728 -0.00639
        code<0.069619 pathDepth<3.5 headingShare<0.0015665 forms<1e-35 0.00323 -0.00865 headingShare<0.06366 0.00964
        -0.00525 0.01 -0.00935
        ends<1e-35 gap<1.1084 headingShare<0.021626 -0.00261 0.0109 linkCount<217.5 -0.0108 0.00514 linkCount<209.5
        0.0112 -0.00672
        gap<1.9888 questions<0.78504 date<1e-35 sentences<2.1266 -0.00547 0.00838 0.00993 -0.00426 beside<0.038434
        0.00205 -0.00924
        titleOffers<1e-35 images<4.5 slugWords<1.5 -0.00977 0.00448 images<10.5 0.0137 bodyLines<33.5 -0.00436 0.00706
        -0.0089
        inputs<12.5 repeats<12.5 slugWords<1.5 -0.00196 date<1e-35 -0.000586 0.0153 inArticle<1e-35 -0.0119 0.00811
        -0.00627
        promptMarks<3.5 linked<0.44722 longest<39.5 -0.00725 steps<32 0.00904 -0.00566 -0.00848 titleNumber<1e-35
        -0.007 0.00512
        addressShop<1e-35 commas<2.013 beside<0.2295 times<1.5 author<0.4575 0.00121 0.0124 -0.00561 -0.00262 -0.00888
        -0.0105
        addressPage<1e-35 longest<296.5 titleWords<3.5 -0.0102 0.00432 titleGap<6.5 0.00797 -0.00252 teasers<7.5
        0.00492 -0.0144
        sharing<1e-35 markupStory<1e-35 quoteMarks<0.38386 -0.00499 gap<1.2205 headings<24.5 0.0117 -0.00472 -0.0036
        0.00767 0.00987
        dateMarks<9.5 quoteMarks<0.42474 sharing<1e-35 -0.00311 0.00762 isRoot<1e-35 beside<0.23396 0.0134 -0.00105
        -0.00685 -0.00741
        sharing<1e-35 inHeadings<8.5 bodyShare<0.76957 ogArticle<1e-35 -0.00433 0.00607 0.00982 ended<0.26384 0.00742
        -0.0109 0.00999
        captions<1e-35 pathDigits<-1e-35 0.00972 titleGuides<1e-35 -0.00377 bodyProse<17.5 images<11.5 0.00678 -0.0108
        0.0128 0.012
        prices<1e-35 titleOffers<1e-35 sharing<1e-35 bodyProse<1e-35 -0.0066 0.00297 0.0134 -0.00874 author<0.652
        -0.0123 0.00504
        addressShop<1e-35 images<4.5 -0.00395 images<10.5 0.0136 listShare<0.034033 -0.0031 listShare<0.5959 0.0109
        -0.0042 -0.0115
        addressPage<1e-35 addressManual<1e-35 headingShare<0.0066836 promptMarks<3.5 date<0.54625 -0.00239 0.0139
        -0.00549 0.00948 -0.01 -0.011
        buttons<2.5 bodyLetters<680.5 -0.00296 isRoot<1e-35 0.0102 -0.00643 repeatShare<0.16307 -0.00694 titleGap<7.5
        0.00905 -0.00512
        quoteMarks<0.42474 repeats<12.5 -0.00147 -0.0107 code<0.076269 inHeadings<1e-35 -0.000612 titleWords<9.5
        0.0148 -0.00392 -0.00587
        repeatShare<0.25427 inHeadings<10.5 inHeadings<2.5 promptMarks<3.5 pageLinks<0.21597 0.00694 -0.00359 -0.00732
        0.00882 -0.00908 0.00742
        addressShop<1e-35 beside<0.45366 images<4.5 titleWords<3.5 -0.0072 gap<1.1341 0.0105 -0.00654 0.00794 -0.00409
        -0.0113
        titleGuides<1e-35 ended<0.22858 0.00663 titleWords<6.5 -0.00579 0.00384 paragraphs<0.22932 -0.00577
        firm<32.498 0.0155 -0.00513
        prices<1e-35 reader<1.6452 longest<296.5 0.00152 0.0135 asked<0.091608 0.00486 meanLine<117.73 0.00183
        -0.00911 -0.00854
        linked<0.61325 times<11.5 date<0.15125 -0.00237 questions<1.039 0.00867 date<0.59875 0.00762 -0.00708 -0.00808
        -0.0089
        titleNumber<1e-35 inHeadings<10.5 longest<523.5 pathDepth<4.5 -0.00365 0.0103 images<25.5 0.0139 -0.00513
        -0.0108 0.00645
        inArticle<0.036025 commentShare<0.0026019 images<27.5 -0.001 -0.0126 0.00618 times<11.5 headingShare<0.06366
        0.0115 -0.00364 -0.00571
        teasers<75.5 forms<1.5 paragraphs<0.67687 0.00933 firm<1e-35 -0.0046 0.00571 paragraphs<0.69524 -0.0088
        0.00197 -0.00718
        buttons<2.5 meanLine<44.148 -0.0049 slugWords<1.5 commas<1.5292 pathDepth<1.5 -0.00297 0.0111 -0.00933 0.012
        -0.00316
        ogArticle<1e-35 titleGap<4.5 listShare<0.5694 date<0.7825 0.000642 0.0129 -0.00816 lines<1e-35 0.00669 -0.0108
        0.00517
        author<0.761 pathDepth<-1e-35 0.00901 pathDepth<1.5 commas<0.53286 0.00686 -0.0116 -9.31e-05 commentMarks<25.5
        0.0121 -0.00419
        captions<1e-35 inHeadings<32.5 headingShare<0.021626 headingShare<0.0057994 0.000372 -0.00784 beside<0.20882
        0.0118 -0.00249 -0.0115 0.0101
        gap<1.9888 date<1e-35 -0.00348 inHeadings<39.5 meanLine<284.08 0.00996 paragraphs<0.27578 -0.00874 0.00597
        -0.00831 -0.00604
        inArticle<0.036025 titleGuides<1e-35 bodyShare<0.35319 0.00158 -0.00694 bodyProse<12.5 -0.00535 0.0103
        titleGap<5.5 0.00962 -0.00468
        inputs<12.5 pageLinks<0.58831 asked<0.015629 0.00932 asked<0.23499 -0.00472 0.00508 -0.00694 lines<292.5
        -0.0111 0.00268
        addressManual<1e-35 addressPage<1e-35 headingShare<0.0015665 -0.00258 beside<0.2295 0.0109
        headingShare<0.04466 0.00782 -0.00926 -0.0109 -0.0097
        buttons<11.5 lines<255.5 lines<194.5 bodyLetters<680.5 -0.00274 meanLine<226.79 0.00118 0.0139 -0.00837
        0.00959 -0.00496
        product<1e-35 ended<0.27113 0.00734 quoteMarks<0.38386 reader<0.79296 0.00269 reader<51.305 -0.0103 0.00537
        0.00398 -0.011
        inputs<14.5 longest<296.5 titleWords<4.5 -0.00813 0.00502 meanLine<175.11 0.00928 inArticle<0.775 -0.00609
        0.00961 -0.00617
        product<1e-35 ended<0.28544 0.00879 inHeadings<7.5 images<10.5 images<4.5 0.000386 0.0151 -0.00369 -0.00866
        -0.0111
        tagMarks<6.5 tagMarks<1e-35 ended<0.26384 0.0074 inHeadings<8.5 bodyShare<0.29148 -0.00748 0.00395 -0.0102
        0.00759 -0.00647
        code<0.069619 pathDepth<2.5 pageLinks<0.3084 quoteShare<0.051544 0.0058 -0.00889 -0.00598 bodyLetters<9974
        0.0111 -0.00748 -0.0104
        asked<0.097061 longest<523.5 -0.00115 0.0124 headingShare<0.076545 meanLine<115.72 longest<44.5 -0.0078
        0.00743 -0.00467 -0.0109
        steps<11 bodyLinks<0.007344 pathDepth<4.5 bodyShare<0.48254 -0.00674 0.00225 0.0122 listShare<0.0036405
        -0.00101 0.00869 -0.00809
        addressManual<1e-35 dateMarks<9.5 titlePart<0.52907 ended<0.99545 0.0146 -0.00297 quoteMarks<0.42474 -0.0034
        0.00593 -0.00721 -0.00931
        times<9.5 articles<1e-35 -0.000307 headingShare<0.082114 quoteMarks<1.3785 titleWords<1.5 -0.003 0.0163
        -0.00229 -0.00616 -0.00951
        quoteMarks<0.38386 reader<0.79296 0.00288 bodyLines<30.5 ogArticle<1e-35 -0.0162 0.00348 reader<10.337
        -0.00787 0.00728 0.00434
        dateMarks<1e-35 -0.00412 lines<193.5 beside<0.6224 0.0112 -0.00386 lines<248.5 -0.00805 date<0.46125 -0.00494
        0.00886
        date<0.78875 images<4.5 -0.00629 images<10.5 0.00909 inArticle<0.20526 -0.0048 0.00894 titleGap<7.5 0.0115
        -0.00392
        titleGuides<1e-35 headingShare<0.04466 titleWords<6.5 -0.00195 0.00791 headings<19.5 0.0019 -0.0134
        repeats<8.5 0.0136 -0.00332
        asked<0.1446 commas<1.1469 slug<33.5 0.0113 -0.00321 -0.00311 commas<0.85951 -0.00848 commas<1.3394 0.00625
        -0.00628
        dateMarks<1e-35 forms<1e-35 0.0015 -0.00748 dateMarks<9.5 images<90.5 0.00719 -0.00513 titlePart<0.61492
        -0.0105 0.00477
        buttons<7.5 listShare<0.0046491 ends<1e-35 lines<70.5 0.00366 -0.01 0.00788 dateMarks<9.5 0.0098 -0.0052
        -0.00537
        prices<1e-35 inside<0.12713 quoteShare<0.074804 reader<6.7378 0.00927 0.000216 -0.00607 -0.00666
        inside<0.083467 -0.00991 0.00577
        steps<3.5 bodyLinks<0.14254 bodyLinks<0.0077212 slug<22.5 0.00203 -0.00664 headings<1.5 -0.00516 0.00867
        -0.00765 -0.00909
        below<1e-35 prices<1e-35 listShare<0.012271 bodyProse<7.5 0.00462 -0.00622 addressManual<1e-35 0.0108 -0.0055
        -0.00639 -0.00679
        prices<1e-35 addressForum<1e-35 isRoot<1e-35 linkCount<38.5 date<0.72125 -0.00702 0.00861 0.00607 -0.00959
        -0.00902 -0.00788
        pathDepth<4.5 titleGap<6.5 inArticle<0.036025 -0.00266 0.00765 bodyLines<61.5 -0.00915 0.00312
        bodyLetters<9974 0.0155 -0.00495
        asked<0.090282 linked<0.44722 pathDigits<4.5 0.0106 -0.00268 -0.00765 inputs<12.5 pathDigits<2.5 -0.00274
        0.00851 -0.00972
        titleOffers<1e-35 linkCount<284.5 ends<1e-35 listShare<0.46395 slug<-1e-35 0.00713 -0.00519 0.00629 0.00708
        0.0077 -0.00944
        reader<0.79296 0.00421 inArticle<0.98318 listShare<0.31765 linkedHeadings<13.5 questions<10.197 -0.0131
        0.00381 0.00262 0.00456 0.00406
        titleGap<5.5 longest<47.5 -0.00875 bodyLetters<21031 0.00668 -0.00534 pathDepth<3.5 bodyShare<0.68036 -0.00908
        0.00363 0.00695
        linked<0.5838 code<0.069619 typeProduct<1e-35 headingShare<0.085158 gap<1.9888 0.00623 -0.002 -0.0047 -0.00844
        -0.00777 -0.00982
        quoteMarks<0.42474 meanLine<171.92 titleGuides<1e-35 listShare<0.14801 0.00354 -0.00857 0.0116 -0.00753
        pathDepth<1.5 -0.00256 0.0088
        addressShop<1e-35 asked<0.1446 linkCount<119.5 -0.00119 0.0113 reader<5.8973 longest<44.5 -0.00702 0.00608
        -0.00628 -0.00949
        addressManual<1e-35 pageLinks<0.4359 lines<389.5 reader<0.79296 0.00329 -0.00622 0.00609 bodyLetters<335.5
        -0.00408 0.0093 -0.00724
        pathDepth<-1e-35 0.00895 asked<0.090282 pageLinks<0.21302 0.00842 pathDepth<2.5 -0.00861 0.00737
        linked<0.11259 -0.00749 0.00148
        addressShop<1e-35 steps<11 listShare<0.0036405 questions<3.2441 0.00273 -0.00803 beside<0.24932 0.0101
        -0.00218 -0.00721 -0.0091
        addressForum<1e-35 addressShop<1e-35 dateMarks<1e-35 titleGap<4.5 0.00291 -0.00639 bodyLines<86.5 0.00947
        -0.00288 -0.00854 -0.00832
        sharing<1e-35 isRoot<-1e-35 0.00807 inArticle<0.11408 -0.00502 titleGap<6.5 0.00612 -0.00878 dateMarks<11.5
        0.0129 -0.00254
        repeatShare<0.1225 firm<4.5558 firm<1e-35 -0.00177 0.00816 -0.00862 inside<0.025752 0.0101 ended<0.26384
        0.00739 -0.00582
        linkedHeadings<2.5 pathDigits<-1e-35 0.00756 -0.00387 addressPage<1e-35 inputs<24.5 shareMarks<1e-35 -0.000876
        0.0131 -0.00425 -0.00673
        pathDepth<-1e-35 0.00915 slug<8.5 -0.00582 headings<11.5 0.00496 author<0.7365 headings<52.5 -0.00708 0.00704
        0.00579
        addressForum<1e-35 dateMarks<1e-35 -0.0016 buttons<14.5 headingShare<0.062138 titlePart<0.30902 -0.00284
        0.0131 -0.00336 -0.00598 -0.011
        authorMarks<9.5 firm<9.9875 longest<743 titleWords<3.5 pageLinks<0.3084 0.00478 -0.00825 0.0102 -0.00483
        -0.00408 -0.00788
        author<0.761 reader<50.14 reader<0.79296 meanLine<39.07 -0.00564 0.00397 -0.00723 linksALetter<2.8246 0.0089
        -0.00495 0.00619
        markupStory<1e-35 gap<1.1046 titleGap<1.5 -0.003 linksALetter<7.5747 0.011 -0.00508 lines<255.5 -0.00723
        0.00419 0.00854
        bodyLinks<0.14254 ogArticle<1e-35 gap<1.1046 0.00293 paragraphs<0.95593 -0.00712 0.00442 changedMeta<1e-35
        0.0127 -0.000262 -0.00899
        buttons<7.5 listShare<0.0036405 ends<1e-35 linked<0.04211 0.00071 -0.0121 0.00662 firm<1.8709 2.69e-05 0.0175
        -0.00601
        inputs<12.5 titleWords<3.5 -0.00421 bodyShare<0.89751 inside<0.029005 prices<1e-35 0.0141 -0.0031 -0.00115
        -0.00615 -0.00687
        titleWords<6.5 pageLinks<0.14546 0.0031 -0.00532 pageLinks<0.088558 -0.00679 date<0.38125 slugWords<2.5
        -0.00717 0.0071 0.0119
        inputs<12.5 isRoot<1e-35 code<0.076269 buttons<28.5 longest<292.5 0.000931 0.00946 -0.00592 -0.00615 -0.00744
        -0.00495
        ends<1e-35 linkCount<193.5 -0.00361 date<0.15125 -0.00511 0.0098 linkCount<230.5 shape<-1e-35 -0.00233 0.014
        -0.00567
        linked<0.44722 ended<0.52966 ended<0.17694 -0.0039 0.0105 images<18.5 0.00348 -0.00672 ended<0.72638 -0.0116
        0.00487
        ends<1e-35 date<1e-35 -0.00614 date<0.48625 0.0111 bodyLines<41.5 -0.00552 0.00645 tagMarks<6.5 0.00937
        -0.00453
        shareMarks<16.5 shareMarks<6.5 meanLine<126.28 meanLine<44.148 -0.00464 0.00974 -0.00313 titlePart<0.42934
        0.00352 -0.00881 0.00659
        titleGuides<1e-35 bodyProse<26.5 longest<538.5 shape<-7.5 0.00842 date<0.895 -0.00512 0.00534 0.00789 -0.00808
        0.00617
        steps<3.5 firm<11.065 below<0.022181 bodyLinks<0.14254 titlePart<0.99315 0.00943 -3.52e-05 -0.00573 -0.00504
        -0.00404 -0.00765
        headingShare<0.0072501 pathDepth<2.5 -0.00575 steps<1e-35 0.00814 -0.00604 inside<0.1018 headings<17.5 0.0143
        -3.91e-05 -0.00455
        linkedHeadings<2.5 pathDigits<-1e-35 0.00743 bodyLetters<2066 -0.00803 1.83e-05 dateMarks<1e-35 -0.00415
        inputs<24.5 0.0119 -0.00375
        asked<0.090282 commas<1.1655 0.00746 -0.00269 pathDigits<5.5 sentences<1.9685 -0.00822 images<18.5 0.0073
        -0.00705 0.00523
        prices<1e-35 titleOffers<1e-35 linkedHeadings<2.5 -0.000284 slugWords<5.5 0.0107 -0.00181 -0.00787 gap<2.4495
        -0.0103 0.00441
        ends<1e-35 titleGuides<1e-35 pathDepth<-1e-35 0.00757 beside<0.7635 -0.00714 0.00553 0.00501 longest<918
        0.00714 -0.00611
        slug<38.5 pathDepth<-1e-35 0.00795 pathDepth<1.5 -0.00812 linkedHeadings<2.5 questions<4.6577 -0.00588 0.00826
        0.00747 0.00651
        inputs<2.5 titlePart<0.66815 -0.000681 0.00875 titlePart<0.89742 bodyShare<0.27317 -0.00514 headings<3.5
        -0.00521 0.00896 -0.0089
        titleWords<4.5 pathDigits<5.5 longest<530.5 -0.00752 inHeadings<8.5 0.0108 -0.00649 0.00687 shareMarks<2.5
        0.0098 -0.000499
        titleOffers<1e-35 ends<1e-35 titleGap<75.5 -0.00168 0.0071 titleGap<8.5 listShare<0.68108 0.0126 -0.00399
        -0.00255 -0.00843
        bodyShare<0.27317 -0.00567 bodyShare<0.60026 isRoot<1e-35 0.00779 -0.00548 paragraphs<0.93646 titleGap<65.5
        -0.0069 0.00627 0.00569
        longest<530.5 pathDepth<-1e-35 0.00807 sharing<2.5 pathDepth<4.5 -0.00519 0.00532 0.00613 ogOther<1e-35 0.0103
        -0.00186
        pathDepth<-1e-35 0.00837 pathDepth<1.5 -0.00545 commas<0.74231 pathDepth<4.5 -0.00827 0.0105 commas<1.5292
        0.00758 -0.00622
        reader<50.14 quoteMarks<0.42474 bodyLetters<2972 0.000595 -0.00884 pathDepth<1.5 -0.0039 addressManual<1e-35
        0.0128 -0.00424 0.00775
        promptMarks<3.5 addressManual<1e-35 bodyProse<3.5 -0.000238 linked<0.45308 0.0134 -0.00293 -0.00607
        ended<0.26384 0.00416 -0.0057
        inputs<12.5 repeats<9.5 meanLine<65.486 -0.00306 shape<1.25 0.000753 0.0111 articles<1e-35 -0.0102 0.00636
        -0.00534
        reader<9.2095 longest<269.5 -0.000623 shareMarks<24.5 steps<121.5 0.0128 -0.00435 -0.00342 bodyLines<17.5
        -0.00731 0.00321
        titleOffers<1e-35 images<4.5 linkCount<6.5 0.00348 -0.00717 product<1e-35 reader<36.298 0.00785 -0.00118
        -0.00664 -0.00838
        inputs<12.5 repeats<12.5 inHeadings<10.5 slug<8.5 -0.00149 0.00903 -0.00473 -0.00577 asked<0.2215 0.00165
        -0.011
        code<0.069619 date<0.15125 sentences<2.0702 -0.00582 0.00666 repeats<12.5 markupPage<1e-35 0.00808 -0.00486
        -0.005 -0.00922
        paragraphs<0.88843 gap<1.1046 0.00206 captions<4.5 -0.00894 0.00474 shape<1.25 -0.00176 linkCount<1.5 -0.0045
        0.0102
        addressForum<1e-35 product<1e-35 inArticle<1e-35 images<27.5 meanLine<129.84 0.00765 -0.00336 -0.00917 0.00736
        -0.00984 -0.0105
        isRoot<1e-35 addressManual<1e-35 product<1e-35 pathDepth<3.5 0.00236 0.00985 -0.00848 lines<66.5 0.00392
        -0.00945 -0.00919
        titlePart<0.99315 prices<1e-35 sentences<2.1177 titlePart<0.80402 bodyLinks<0.015587 0.00267 -0.00508 0.00901
        0.00925 -0.00652 -0.00455
        teasers<4.5 author<1e-35 pathDigits<1e-35 0.00325 -0.00696 linksALetter<1.3181 0.0129 0.000427
        addressStory<1e-35 -0.00542 0.007
        ended<0.76717 images<3.5 -0.00481 typeProduct<1e-35 ended<0.14491 -0.00271 collection<1e-35 0.0118 -0.00436
        -0.00637 -0.00352
        gap<1.3355 headingShare<0.070506 date<0.11875 -0.00291 longest<1074.5 0.0114 -0.00403 -0.00595 commas<1.2316
        -0.00787 0.00245
        inputs<12.5 listShare<0.012271 bodyLines<14.5 shape<1.25 -0.00352 0.00812 -0.00667 addressManual<1e-35 0.0108
        -0.00638 -0.00433
        commas<1.3394 addressForum<1e-35 product<1e-35 gap<1.6511 0.00647 beside<0.14031 0.00435 -0.00886 -0.00723
        -0.0079 -0.00568
        steps<11 bodyLinks<0.0075066 forms<1e-35 0.00343 -0.00574 paragraphs<0.37429 -0.00563 paragraphs<0.97871
        0.0108 -0.00316 -0.00867
        teasers<4.5 linked<0.067733 longest<47.5 -0.00413 0.00925 -0.00229 repeatShare<0.12187 -0.0073 buttons<12.5
        0.00799 -0.00489
        reader<1.4546 authorMarks<10.5 0.0055 -0.00536 questions<7.2905 paragraphs<0.95593 -0.00777 authorMarks<9.5
        0.00682 -0.00652 0.00587
        ogArticle<1e-35 slug<8.5 slug<-1e-35 0.00666 -0.011 0.0016 pageLinks<0.088558 -0.00446 listShare<0.1764 0.0121
        -0.00173
        titleGuides<1e-35 author<0.767 bodyProse<82.5 bodyProse<25.5 -0.00121 -0.00957 0.00742 0.00715
        paragraphs<0.22932 -0.00526 0.0129
        prices<1e-35 inside<0.093387 bodyLetters<575 -0.00253 0.00543 buttons<1.5 0.00436 -0.00838 ogArticle<1e-35
        -0.0109 0.0036
        pathDigits<-1e-35 0.00783 ends<1e-35 linkCount<193.5 -0.00522 bodyLinks<0.053107 0.00963 -0.00552
        linkCount<209.5 0.00893 -0.0062
        ended<0.52966 linked<0.20514 typeProduct<1e-35 0.00855 -0.00534 -0.00733 linked<0.15459 headings<1e-35 0.00302
        -0.008 0.00285
        times<11.5 repeatShare<0.08023 inside<0.052786 -0.00366 0.00495 pathDepth<1.5 -0.00456 typeProduct<1e-35
        0.0119 -0.00449 -0.00774
        headingShare<0.0015665 pageLinks<0.054229 0.00527 -0.00459 headingShare<0.063269 linkCount<152.5 0.0117
        -0.000453 bodyShare<0.60647 0.00511 -0.0085
        titlePart<1.0053 promptMarks<3.5 0.00443 linked<1e-35 linkedHeadings<8.5 -0.00954 0.00351 linkedHeadings<9.5
        0.00569 -0.00463 -0.00761
        gap<1.7739 author<0.4625 -0.00201 addressShop<1e-35 0.00797 -0.0059 linkedHeadings<13.5 ended<0.36515 0.00295
        -0.0103 0.00655
        reader<49.271 promptMarks<1e-35 meanLine<46.167 meanLine<9.9275 0.00596 -0.0101 meanLine<125.39 0.0112
        -0.00183 -0.00485 0.0067
        inHeadings<10.5 ended<0.76717 0.00587 bodyShare<0.18716 -0.00829 ended<0.80993 -0.00659 0.00423 bylines<1e-35
        -0.00943 0.00365
        pathDepth<-1e-35 0.00826 bodyProse<20.5 pathDepth<4.5 quoteMarks<1.8764 -0.00779 0.0027 0.00749 bodyProse<26.5
        0.0108 -0.00189
        addressManual<1e-35 titleOffers<1e-35 bodyLines<34.5 beside<0.078372 0.00312 -0.0038 asked<0.22625 0.0123
        -0.0028 -0.00765 -0.007
        ogArticle<1e-35 titlePart<0.48742 linked<0.18155 inArticle<0.65686 0.0122 -0.00499 -0.00499 bodyShare<0.76957
        -0.00681 0.00289 0.00483
        prices<1e-35 titleOffers<1e-35 longest<260.5 -0.00218 addressManual<1e-35 inside<0.095033 0.0119 -0.00161
        -0.00562 -0.00802 -0.0066
        sharing<1e-35 meanLine<54.583 -0.00661 sentences<2.3798 inHeadings<8.5 0.00538 listShare<0.099851 -0.00969
        0.00456 -0.0047 0.00664
        gap<1.9888 inside<0.013559 -0.00218 inside<0.17786 titlePart<0.61492 0.001 0.012 -0.00515 gap<4.5326 -0.00825
        0.00462
        inHeadings<10.5 inputs<2.5 slug<8.5 -0.00209 0.00778 -0.00231 titleGuides<1e-35 slug<25.5 -0.0133 0.00311
        0.00635
        author<0.767 promptMarks<1e-35 author<1e-35 -0.00247 0.00649 forms<6.5 -0.00562 0.0046 commas<0.69405 -0.00485
        0.01
        titleGuides<1e-35 inHeadings<10.5 bodyLetters<2066 -0.00227 buttons<7.5 0.00955 -0.00229 -0.00863
        meanLine<225.39 0.00952 -0.00462
        shape<2.75 captions<1e-35 pathDepth<-1e-35 0.00709 bodyProse<11.5 -0.00683 headings<31.5 0.00344 -0.0065
        0.00694 0.00583
        ended<0.76717 headingShare<0.063269 code<0.016113 addressShop<1e-35 collection<1e-35 0.00884 -0.00432 -0.00644
        -0.00668 -0.00554 -0.0039
        firm<9.9875 below<1e-35 pathDigits<1e-35 linksALetter<2.9243 0.00978 longest<96.5 0.00919 -0.00691 -0.0014
        -0.00406 -0.00499
        gap<1.9888 product<1e-35 inHeadings<10.5 0.00455 -0.00269 -0.00773 linkedHeadings<13.5 gap<4.4722 -0.0105
        0.00206 0.00685
        addressStory<-1e-35 0.00807 linksALetter<2.9001 listShare<0.0046491 -0.00268 firm<0.63396 reader<31.758
        -0.00752 0.00546 0.00801 -0.00516
        date<1e-35 longest<495.5 repeats<22.5 -0.00993 0.00408 0.00636 shape<1.75 -0.00162 repeats<12.5 0.00901
        -0.00291
        beside<0.074396 bodyLetters<9974 bodyLetters<39.5 -0.00503 0.00735 -0.00421 headingShare<0.0021367 lines<85.5
        0.00374 -0.0104 0.00155
        sharing<1e-35 slug<8.5 slug<-1e-35 0.00658 -0.00789 longest<690 paragraphs<0.7504 0.0069 -0.00262 -0.00578
        0.00736
        pathDepth<3.5 gap<1.9888 shareMarks<5.5 0.0043 -0.00272 -0.00645 asked<0.18139 inside<0.2215 0.0169 -0.00244
        -0.00271
        captions<1e-35 prices<1e-35 times<11.5 titleOffers<1e-35 0.00299 -0.00632 -0.00788 inside<0.057307 -0.012
        0.00217 0.00879
        buttons<7.5 commentShare<0.0026019 titleGap<76.5 titleGap<4.5 0.000404 -0.00821 0.00883 0.0087
        inside<0.0036166 0.00454 -0.00884
        pathDepth<3.5 gap<1.9888 inputs<11.5 0.0027 -0.00592 linkedHeadings<13.5 -0.0101 0.00658 bodyLinks<0.0013623
        0.0138 -0.00409
        date<0.15125 titlePart<0.43554 0.0051 bodyLetters<6593.5 inArticle<0.99437 -0.0108 0.00156 0.00161
        changedMeta<1e-35 0.0052 -0.00512
        quoteMarks<0.36072 ended<0.28744 linkCount<121.5 -0.00321 0.0107 bodyProse<7.5 0.000473 markupStory<1e-35
        -0.0113 0.00452 0.00323
        pathDepth<3.5 headingShare<0.0070863 inputs<2.5 0.00329 -0.00833 headingShare<0.044133 0.00812 -0.00334
        steps<11 0.0112 -0.00474
        addressForum<1e-35 linkCount<116.5 ends<1e-35 linkCount<7.5 0.00319 -0.0063 0.00749 longLinks<0.10831 0.00721
        -0.00711 -0.00768
        addressForum<1e-35 promptMarks<23.5 frames<1e-35 sharing<1e-35 headingShare<0.015898 -0.00403 0.00338 0.0081
        0.00683 -0.00469 -0.00793
        titlePart<0.48742 paragraphs<0.99969 addressManual<1e-35 shareMarks<15.5 0.0145 -0.00181 -0.00546 -0.00518
        beside<0.074396 0.00248 -0.00613
        dateMarks<1e-35 forms<1e-35 pageLinks<0.39577 longest<44.5 -0.00491 0.0089 -0.00676 -0.00683 bodyShare<0.16392
        -0.00412 0.00632
        repeatShare<0.25427 bodyShare<0.48254 -0.00604 headings<10.5 bodyProse<3.5 -0.00367 0.0104 -0.00492
        beside<0.25121 0.00952 -0.00414
        titleWords<6.5 quoteMarks<0.38386 -0.00564 headingShare<0.025251 meanLine<216.58 -0.00577 0.00603 0.00967
        linkCount<77.5 -0.00289 0.00945
        reader<0.79296 0.00293 titleGuides<1e-35 quoteShare<0.19967 reader<68.555 captions<1e-35 -0.00904 0.00269
        0.00509 0.00555 0.00293
        ended<0.28544 0.00584 promptMarks<2.5 longest<269.5 titleWords<3.5 -0.0108 0.00596 bodyProse<26.5 0.0128
        -0.00103 -0.00474
        buttons<9.5 lines<136.5 -0.00118 linked<0.19877 0.00893 -0.00147 authorMeta<1e-35 linked<0.10957 -0.0109
        0.000901 0.00584
        linked<0.44722 linkCount<119.5 teasers<8.5 0.000858 -0.00661 times<5.5 markupShop<1e-35 0.00903 -0.00403
        -0.00531 -0.00591
        addressForum<1e-35 titleWords<4.5 bodyLetters<663 -0.00787 linked<0.17752 0.00596 -0.0042 titlePart<1.0053
        0.00693 -0.00399 -0.00761
        pathDepth<-1e-35 0.0076 titleGuides<1e-35 ends<1e-35 -0.00453 0.002 paragraphs<0.29877 -0.00948 ended<0.1137
        -0.00271 0.0131
        date<0.15125 titleGuides<1e-35 -0.00603 beside<0.15195 0.00868 -0.00534 addressForum<1e-35 titleWords<5.5
        -5.62e-05 0.00967 -0.00697
        ended<0.52966 paragraphs<0.91831 code<0.076269 0.00776 -0.00332 -0.00282 paragraphs<0.91831 longest<344.5
        0.00144 -0.00922 0.00211
        headingShare<0.023181 teasers<4.5 date<0.7 -0.00256 0.00716 -0.0064 headingShare<0.070506 0.00833 date<0.50875
        0.00345 -0.00872
        dateMarks<1e-35 bodyShare<0.73891 -0.00597 0.00227 dateMarks<6.5 product<1e-35 bodyLetters<6357.5 0.0112
        -0.00118 -0.00607 -0.00362
        date<1e-35 inArticle<0.99437 pathDepth<4.5 teasers<98.5 -0.00968 0.00195 0.0067 0.0047 markupPage<1e-35
        0.00522 -0.0062
        listShare<0.058658 pathDepth<3.5 3.19e-05 questions<1.039 0.0132 -0.00317 questions<1.3847 -0.00755
        pageLinks<0.47821 0.00788 -0.00589
        inputs<11.5 slugWords<1.5 slugWords<-1e-35 0.00559 -0.0046 headingShare<0.083994 linkCount<269.5 0.00759
        -0.00302 -0.00632 -0.0047
        lines<240.5 lines<193.5 -3.45e-06 -0.00786 meanLine<147.92 addressManual<1e-35 typeProduct<1e-35 0.0133
        -0.00307 -0.00309 -0.00546
        ends<1e-35 lines<253.5 gap<1.1084 0.000208 -0.00878 meanLine<116.49 0.00758 -0.00428 lines<380 0.00685
        -0.00492
        addressForum<1e-35 addressManual<1e-35 titlePart<0.99315 product<1e-35 bodyProse<4.5 0.000715 0.00927 -0.0058
        -0.0024 -0.00605 -0.00882
        linked<0.5838 linkedHeadings<6.5 linked<0.046282 -0.00233 longest<260.5 -0.0064 0.00744 bylines<1.5 0.00935
        -0.00304 -0.00833
        addressManual<1e-35 promptMarks<3.5 lines<136.5 lines<82.5 bodyProse<1e-35 -0.00336 0.00896 -0.00685 0.00917
        -0.00238 -0.00849
        addressForum<1e-35 product<1e-35 inArticle<1e-35 repeats<9.5 0.00236 -0.00585 titleGap<5.5 0.0114 -0.00359
        -0.00707 -0.00793
        bodyLinks<0.041727 asked<0.18139 commas<1.1469 linksALetter<5.2063 0.0121 -0.00405 -0.00281 -0.00262
        commas<1.2214 -0.00784 0.0032
        lines<253.5 meanLine<61.609 -0.00759 gap<1.628 0.00333 -0.00554 meanLine<182.14 asked<0.25601 0.0122 -0.000894
        -0.00478
        typeProduct<1e-35 addressManual<1e-35 listShare<0.0046491 ogArticle<1e-35 -0.00415 0.00623 teasers<39.5 0.0101
        -0.00203 -0.00566 -0.00747
        pathDepth<2.5 author<0.751 -0.00432 0.0074 steps<3.5 bodyLines<81.5 addressForum<1e-35 0.0138 -0.00439
        -0.00261 -0.00825
        dateMarks<15.5 date<0.7825 bodyShare<0.10838 0.00676 captions<1e-35 addressPage<-1e-35 0.00521 -0.00497
        0.00616 0.00651 -0.00718
        product<1e-35 steps<5.5 pathDepth<3.5 dateMarks<7.5 dateMarks<1e-35 -0.0026 0.00801 -0.00676 0.00955 -0.00668
        -0.00834
        buttons<1.5 linkCount<186.5 inputs<1e-35 meanLine<46.167 -0.00466 bodyShare<0.45134 -0.00407 0.0125 -0.0046
        0.00784 -0.00405
        below<1e-35 inputs<11.5 inHeadings<10.5 titleWords<3.5 bodyLetters<680.5 -0.00564 0.00645 0.0102 -0.00259
        -0.00404 -0.00664
        titlePart<0.47744 0.00446 titlePart<0.66815 -0.00586 meanLine<44.148 -0.00708 forms<1.5 teasers<75.5 0.0107
        -0.00326 -0.00392
        listShare<0.61516 inArticle<0.52419 quoteMarks<2.806 pathDepth<2.5 -0.00549 0.00268 0.0064 quoteMarks<2.2644
        0.00838 -0.00521 -0.00714
        titleOffers<1e-35 sharing<1e-35 inside<0.025752 beside<0.18866 bodyProse<1e-35 -0.00475 0.00848 -0.00397
        -0.00473 0.00787 -0.00767
        titleOffers<1e-35 inHeadings<10.5 pathDepth<2.5 inHeadings<1.5 -0.00273 0.00595 0.00928 titleGuides<1e-35
        -0.00778 0.00488 -0.0074
        pathDepth<3.5 bodyShare<0.25887 -0.00899 headingShare<0.044133 0.00366 beside<0.17974 0.00218 -0.0107
        bodyShare<0.55793 0.0143 -0.00509
        addressShop<1e-35 meanLine<115.72 meanLine<57.698 -0.00179 slug<6.5 -0.00159 bodyLetters<21031 0.0116 -0.00396
        -0.00181 -0.00752
        asked<0.090282 linked<0.61325 pathDigits<1.5 0.00911 -0.00176 -0.00575 reader<1.6452 0.00347 markupStory<1e-35
        -0.0073 0.00437
        reader<0.79296 0.0042 quoteMarks<0.36072 reader<50.64 bylines<1e-35 -0.00948 0.000595 0.00521 linkCount<95.5
        0.00755 -0.00316
        ogArticle<1e-35 repeats<12.5 slugWords<1.5 -0.00409 0.00288 -0.00738 linkCount<73.5 -0.00289 articles<11.5
        0.0111 -0.00317
        sharing<1e-35 pathDepth<3.5 inArticle<0.11408 quoteMarks<1.7419 -0.00655 0.00322 0.00289 inHeadings<10.5
        0.0096 -0.00559 0.00725
        sharing<2.5 inputs<2.5 shape<1.25 -0.00182 0.00639 dateMarks<1e-35 -0.0102 tagMarks<2.5 0.00443 -0.00592
        0.00883
        lines<136.5 -0.00404 buttons<9.5 inHeadings<34.5 prices<1.5 bodyLinks<0.053107 0.0124 -0.00175 -0.00317
        -0.00532 -0.00334
        date<0.15125 sentences<2.0702 -0.00673 0.00454 sentences<2.1032 titlePart<0.46211 shape<1.25 -0.00693 0.0055
        0.00766 -0.00521
        pageLinks<0.055804 0.00687 headings<1.5 -0.00769 headings<13.5 prices<1e-35 0.00573 -0.00552 tagMarks<1e-35
        -0.00722 0.00271
        addressShop<1e-35 linked<0.44722 listShare<0.57117 listShare<0.0046491 articles<1.5 0.00221 -0.00573 0.00806
        -0.00416 -0.00556 -0.00811
        captions<1e-35 meanLine<117.73 repeatShare<0.029877 -0.00178 0.00598 paragraphs<0.93646 questions<9.741
        -0.00783 0.00418 0.00195 0.00715
        bodyLetters<1035 titleWords<3.5 -0.00927 0.00217 bodyLetters<3036.5 shareMarks<8.5 date<0.49 0.0125 -0.00229
        -0.0026 -0.00236
        bodyShare<0.57897 authorMarks<9.5 linksALetter<3.5575 longLinks<0.093295 titleOffers<1e-35 0.0118 -0.00248
        -0.00318 -0.000462 -0.00594 -0.00275
        meanLine<115.01 headingShare<0.093201 date<0.135 -0.00121 0.00753 -0.00539 captions<1e-35 questions<9.942
        -0.00694 0.00521 0.00484
        bodyLinks<0.14254 code<0.069619 addressShop<1e-35 listShare<0.034033 lines<70.5 0.00633 -0.00229 0.00783
        -0.00568 -0.00655 -0.00665
        pageLinks<0.31356 bodyProse<26.5 pathDigits<1e-35 0.00774 -0.00151 -0.00211 shape<1.75 -0.00908 dateMarks<5.5
        0.00715 -0.00425
        ends<1e-35 pathDepth<4.5 pathDepth<-1e-35 0.00608 lines<358 -0.006 0.00209 0.00778 paragraphs<0.51883 -0.00478
        0.00845
        titleWords<6.5 linksALetter<0.92105 0.00488 images<10.5 sentences<1.1701 -0.00777 linksALetter<5.2063 0.00954
        -0.00387 -0.00681 0.00471
        meanLine<117.73 titleWords<3.5 longest<282.5 -0.00743 0.00628 titleWords<9.5 0.00808 -0.00395 longest<530.5
        -0.00592 0.00287
        bodyLinks<0.14254 firm<9.9875 meanLine<175.11 0.0048 titlePart<0.60737 0.00357 -0.00658 meanLine<253.51
        -0.00695 0.00397 -0.00828
        teasers<43.5 inputs<12.5 images<2.5 -0.00203 images<18.5 0.0097 gap<1.202 -0.00675 0.00826 -0.00363 -0.0048
        reader<6.7378 0.00208 shareMarks<2.5 slug<12.5 -0.00361 0.00645 pageLinks<0.4359 -0.00836 paragraphs<0.8827
        -0.00541 0.00702
        reader<50.14 promptMarks<1e-35 pathDigits<1e-35 titleWords<2.5 -0.00268 firm<11.065 0.0143 -0.00288 -0.00373
        -0.00353 0.00613
        prices<1e-35 bodyShare<0.4091 titlePart<0.89742 dateMarks<7.5 0.0119 -0.00283 -0.00469 -0.00194 reader<13.686
        -0.0102 0.00328
        ogArticle<1e-35 titlePart<0.48742 linked<0.18155 paragraphs<0.99969 0.0122 -0.0033 -0.00544 titleGap<4.5
        -1.32e-05 -0.00821 0.00371
        steps<11 pathDepth<2.5 titleWords<5.5 -0.00373 0.00272 reader<26.289 authorMarks<2.5 0.0123 -0.00182 -0.00374
        -0.00796
        inputs<12.5 author<1e-35 meanLine<115.01 0.0028 -0.00726 longest<260.5 -0.00188 0.0103 linkCount<248.5
        -0.00791 0.00437
        promptMarks<3.5 steps<55.5 lines<136.5 -0.00011 0.00729 -0.00508 titleWords<6.5 -0.00491 titleGap<7.5 0.00567
        -0.00376
        commas<1.3394 longest<47.5 -0.0045 headings<15.5 bodyShare<0.30481 -0.00297 0.00828 -0.000684 tagMarks<1e-35
        -0.00608 0.00345
        times<11.5 sentences<1.1361 sentences<0.48925 0.00406 times<1e-35 -0.00698 0.00423 firm<30.597 0.00509
        -0.00488 -0.00703
        addressPage<1e-35 addressForum<1e-35 inside<0.021319 pathDigits<5.5 -0.00362 0.00605 addressManual<1e-35
        0.00691 -0.00385 -0.00567 -0.00727
        addressManual<1e-35 promptMarks<3.5 longest<244.5 -0.00219 0.01 inHeadings<1.5 -0.00705 paragraphs<0.36216
        -0.00511 0.00635 -0.00735
        isRoot<-1e-35 0.00744 shape<3.25 -0.00293 longest<361.5 bodyShare<0.64666 commentMarks<48.5 0.0143 -0.00227
        -0.0033 -0.00461
        addressForum<1e-35 steps<3.5 addressPage<1e-35 longest<260.5 titleWords<3.5 -0.00797 0.00573 0.00663 -0.00488
        -0.0051 -0.00654
        shape<1.25 promptMarks<1e-35 0.00295 -0.00568 pageLinks<0.088558 -0.00416 typeProduct<1e-35 bodyLetters<48.5
        -0.00371 0.00947 -0.00454
        """
    /// The bounds it was measured with.
    static let bounds = [0.55, 0.6]
}
