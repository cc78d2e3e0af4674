/// Weights of the date model. Written by Tests/Training/train_date.py; not edited by hand.
///
/// One tree after the other in pre-order: `name<bound` asks a feature of `DateDays` (the first branch when it
/// is at most the bound), a number is a leaf's part of the log odds.
enum DateTrees {
    static let table = """
        margin<1e-35 kinds<2.5 -0.139 margin<-0.1475 -0.0693 -0.0305 near<-2.8125 margin<0.48875 -0.0218 0.0132 0.0815
        best<0.63625 near<0.5625 -0.0984 fromModified<1550 -0.0645 0.00136 near<-1.0625 best<0.90125 0.00136 0.0395
        best<0.82875 lineRank<1e-35 0.0589 0.00136 0.108
        margin<0.0325 margin<-0.0175 -0.0975 -0.00638 near<-2.8125 margin<0.48875 0.00524 0.0325 0.101
        best<0.62125 days<1.5 -0.00134 line<0.52375 -0.095 best<0.59625 -0.0393 -0.00518 fromBest<-1e-35 -0.00134
        fromBest<1e-35 near<-2.0625 0.0308 0.0984 -0.00134
        best<0.62125 line<0.47625 -0.0879 lineRank<1e-35 -0.000868 -0.0553 best<0.82875 line<0.55125 -0.000868
        fromFirst<1.5 0.0496 -0.000868 lineRank<-1e-35 0.0496 0.0932
        margin<0.02125 labeled<0.60125 margin<-0.0125 -0.0885 -0.00701 -0.0056 lineRank<-1e-35 best<0.87875 -0.00129
        0.0374 best<0.47875 0.0153 0.0908
        margin<1e-35 line<0.60125 -0.0855 -0.0111 firstLine<-1e-35 margin<0.48875 0.00291 0.0266 0.0856
        margin<0.0325 margin<-0.12125 -0.083 kinds<2.5 -0.0303 0.000139 firstLine<-1e-35 margin<0.4175 0.00791 0.0334
        0.0838
        margin<1e-35 labeled<0.5625 line<0.59875 -0.0798 -0.0119 -0.0101 share<0.16065 signs<1.5 margin<0.50125
        -0.000873 0.0104 margin<0.34625 0.00802 0.0505 0.082
        meta<1e-35 line<0.48375 days<1.5 line<0.27625 -0.0013 0.0197 story<1e-35 -0.077 -0.00681 share<0.14926 -0.0388
        0.0197 0.0738
        margin<1e-35 kinds<2.5 -0.0754 margin<-0.17625 -0.027 -0.00111 firstLine<-1e-35 margin<0.49375 -0.00111 0.0299
        margin<0.11625 0.017 0.0774
        margin<1e-35 margin<-0.12125 -0.074 line<0.47375 -0.0244 -0.00191 near<0.1875 best<0.87875 -0.00191 0.0413
        0.0751
        best<0.63625 line<0.43625 -0.0705 fromModified<1550 -0.0431 isLast<1e-35 -0.03 4.53e-05 line<0.31375
        best<0.9275 4.53e-05 0.0336 0.071
        best<0.60125 days<1.5 -0.00251 labeled<0.5625 -0.0688 -0.00251 near<0.3125 meta<0.915 -0.00251 0.0462
        fromFirst<1043 best<0.63625 0.0156 0.0718 0.00204
        best<0.82125 days<1.5 0.00869 near<0.5625 -0.0713 share<0.65109 labeled<0.5025 -0.0434 0.000209 0.00869
        near<-1e-35 best<0.90125 0.00869 0.0286 0.0712
        margin<0.0325 margin<-0.12125 -0.0688 line<0.47375 -0.0271 -0.00147 line<0.36125 signs<1.5 margin<0.52125
        -0.00147 0.0123 0.0358 0.0694
        margin<0.0325 margin<-0.0175 labeled<0.5625 -0.0678 -0.0337 -0.00129 share<0.14926 margin<0.31375 kinds<1.5
        -0.00129 0.0101 fromModified<-34.5 0.0147 0.0353 0.0697
        margin<0.0325 line<0.62375 margin<1e-35 -0.0646 -0.000796 -0.000796 share<0.11745 best<0.87875 -0.000796
        0.0374 0.0681
        margin<0.0325 labeled<0.57 margin<-0.0125 -0.0644 -0.00963 -0.00432 near<-2.0625 best<0.87875 -0.00125 0.0264
        best<0.48375 0.0063 0.0667
        margin<0.11625 margin<-0.12125 -0.0632 share<0.16553 -0.0371 0.000516 firstLine<-1e-35 bodyLetters<8016.5
        0.0258 0.000516 0.0636
        margin<0.0325 near<0.5625 -0.0643 margin<-0.12125 -0.0324 -0.00152 near<-2.8125 margin<0.39625 -0.00124 0.0188
        0.0611
        margin<0.0325 labeled<0.5775 margin<-0.0125 -0.0603 -0.00441 -0.00413 firstLine<-1e-35 best<0.87875 -0.00132
        bodyLetters<8687.5 0.0262 0.0105 best<0.47625 0.0096 0.0621
        margin<1e-35 kinds<2.5 -0.0593 margin<-0.17625 -0.0203 -0.00183 firstLine<-1e-35 bodyLetters<8687.5
        fromModified<-1e-35 0.00417 0.0259 -0.00183 best<0.45125 0.000799 0.0615
        best<0.60125 days<1.5 -0.00341 best<0.54625 -0.0576 -0.0175 share<0.13807 best<0.90125 -0.00341
        fromModified<-1e-35 0.00835 0.0269 fromBest<1e-35 0.059 -0.00241
        margin<0.11625 line<0.48375 slugWords<1e-35 -0.00228 -0.0607 lineRank<1e-35 share<0.31899 -0.019 0.00041
        -0.0371 share<0.16065 margin<0.48125 0.00041 0.0288 0.0606
        best<0.81125 near<0.5625 days<1.5 -0.00593 -0.0593 fromBest<-1e-35 -0.0216 fromBest<623.5 0.0076 -0.0216
        near<-1e-35 kinds<4.5 0.0076 0.0279 0.0607
        near<0.3125 meta<0.89 days<1.5 -0.0097 thing<1e-35 -0.0576 -0.0097 0.0312 fromFirst<376.5 prose<1e-35 0.0549
        -0.0104 fromModified<1e-35 0.0111 -0.0318
        best<0.82875 line<0.47625 days<1.5 bodyLetters<5555.5 0.00629 -0.0156 -0.0565 fromBest<-1e-35 -0.0254 0.00835
        kinds<3.5 fromFirst<1e-35 0.027 0.00835 0.058
        margin<-0.12125 modified<0.31 labeled<0.59375 -0.0573 -0.00601 -0.0107 share<0.16065 margin<0.48125 -0.00601
        ogArticle<1e-35 0.00857 0.0282 near<0.1875 0.0122 0.0584
        margin<0.0325 near<0.3125 -0.0578 share<0.41223 -0.0367 -0.00223 share<0.16553 best<0.87875 -0.00223
        margin<0.42625 0.0126 0.0339 0.0554
        margin<0.11625 margin<-0.12125 -0.0516 share<0.16553 -0.029 5.91e-05 share<0.16553 best<0.78125 5.91e-05
        fromModified<-34.5 0.0121 0.0305 0.0559
        lineRank<1e-35 line<0.31375 meta<1e-35 fromModified<1550 -0.0424 -0.0049 0.0228 fromBest<153 prose<1e-35
        0.0533 -0.000865 -0.0126 story<1e-35 -0.0541 0.0146
        kinds<2.5 lineRank<1e-35 fromModified<1550 fromLast<-302.5 0.00656 -0.0377 near<0.4375 -0.00274 0.0409 -0.0536
        kinds<3.5 lineRank<1e-35 0.0177 -0.0152 0.0511
        margin<0.0325 near<0.4375 -0.0539 margin<-0.12125 modified<0.31 -0.0229 -0.0102 -0.00202 near<0.4375
        bodyLetters<5906.5 signs<1.5 0.00176 0.0277 -0.00202 0.0528
        best<0.60125 near<0.3125 published<1e-35 -0.0507 -0.0018 share<0.31181 -0.0252 -0.0018 near<0.4375 meta<0.915
        -0.0018 0.0315 publishedElsewhere<1e-35 0.0486 -0.000521
        best<0.82125 near<0.3125 bodyLetters<683 -0.00261 -0.0494 share<0.31181 ogArticle<1e-35 0.00107 -0.0292
        0.00743 near<-1e-35 kinds<4.5 0.00743 0.0239 0.0536
        kinds<3.5 lineRank<1e-35 fromModified<1550 meta<1e-35 labeled<0.5325 -0.0423 -0.00978 0.017 bodyLetters<7893.5
        0.0314 -0.00378 -0.0528 fromBest<1e-35 0.0521 -0.0108
        margin<-0.12125 labeled<0.5625 share<0.97222 -0.0516 -0.0109 -0.00495 share<0.16065 meta<0.915 fromLast<-657
        0.0107 -0.00495 0.0281 lineRank<1e-35 0.0529 0.00868
        lineRank<1e-35 fromBest<1e-35 firstLine<-1e-35 fromBest<-1e-35 -0.0207 0.00743 prose<1e-35 fromFirst<557.5
        0.0508 -0.00159 -0.00141 -0.0219 kinds<3.5 -0.0517 0.018
        margin<-0.0175 near<0.4375 slugWords<1e-35 -0.00155 -0.0502 lineRank<1e-35 -0.00155 -0.0245 near<0.1875
        margin<0.50625 -0.00155 0.0229 prose<1e-35 0.0525 0.00535
        margin<0.11625 near<0.4375 labeled<0.5775 -0.0505 -0.00135 lineRank<1e-35 -0.000863 -0.0261 near<0.5625
        ogArticle<1e-35 -0.000863 0.0229 margin<0.27625 0.00593 0.0501
        best<0.80125 line<0.36375 bodyLetters<683 -3.2e-05 firstLine<511.5 -0.0502 -0.000615 fromModified<1550
        modified<0.31 -0.0263 0.00491 0.00491 near<-1.4375 0.00491 0.0489
        best<0.59625 near<0.5625 depth<1e-35 -0.00364 -0.0447 -0.00364 near<0.1875 meta<0.915 -0.00364 0.0225
        prose<1e-35 fromFirst<284 0.0499 -0.00101 -0.00364
        lineRank<1e-35 share<0.16065 signs<3.5 slugWords<1.5 0.00818 -0.0202 0.00893 fromBest<1e-35 0.0471
        firstLine<78.5 -0.0205 0.0206 labeled<0.5775 -0.0443 0.00597
        lineRank<1e-35 share<0.25917 meta<1e-35 fromModified<1550 slugWords<2.5 -0.000596 -0.0419 -0.000596 0.0182
        fromBest<1e-35 0.0468 -0.0087 kinds<3.5 -0.0473 0.0142
        kinds<3.5 line<0.48375 depth<1e-35 0.00994 fromLast<-1098.5 -0.00176 -0.0365 fromLast<-1e-35 -0.0127 0.0261
        firstLine<-1e-35 -0.00602 fromBest<1e-35 0.0493 -0.0071
        best<0.82875 share<0.11745 otherMeta<1e-35 best<0.8175 -0.0469 0.000514 0.00522 line<0.47625 ogOther<1e-35
        -0.0193 0.00522 0.00522 kinds<3.5 0.00522 0.044
        lineRank<1e-35 share<0.16065 best<0.8175 -0.0293 isLocal<1e-35 -0.00448 0.0196 relative<1e-35 near<-0.4375
        -0.0011 0.0467 -0.021 best<0.89625 -0.047 0.0141
        margin<0.0325 share<0.42248 labeled<0.5325 -0.047 -0.00226 near<0.3125 -0.0265 -0.00226 share<0.21503
        meta<1e-35 slugWords<1.5 0.0105 -0.00226 0.0232 0.0406
        lineRank<1e-35 meta<1e-35 fromModified<1550 modified<0.31 -0.0335 firstLine<2.5 -0.0102 0.0183
        bodyLetters<14253 0.0183 -0.00865 0.0345 meta<0.89 -0.0427 0.0147
        best<0.59625 days<1.5 -0.00267 labeled<0.5625 -0.0382 -0.00267 fromLast<-1e-35 fromLast<-279 best<0.78875
        -0.00267 0.0201 -0.00267 fromBest<1.5 0.0419 -0.00267
        lineRank<1e-35 share<0.16065 kinds<2.5 -0.0129 0.0156 fromFirst<313.5 line<0.35375 -0.000769 0.0459
        bodyLetters<5906.5 -0.0148 0.0127 kinds<3.5 -0.0425 0.0144
        margin<0.11625 lineRank<1e-35 firstLine<36.5 -0.0254 -0.000165 -0.0414 firstLine<-1e-35 bodyLetters<4417
        0.0179 meta<1e-35 -0.000165 0.0155 best<0.47625 -0.000165 0.0413
        margin<0.11625 ogArticle<1e-35 line<0.26125 -0.014 -0.000712 labeled<0.6525 -0.0413 -0.000712 best<0.63375
        margin<0.3025 -0.000712 0.00736 firstLine<-1e-35 0.0192 0.0432
        best<0.59625 share<0.50581 labeled<0.47875 ogOther<1e-35 -0.0423 -0.00397 -0.00336 -0.00336 share<0.13807
        meta<0.915 -0.00336 0.018 lineRank<1e-35 0.0402 -0.00148
        margin<0.11625 share<0.13374 -0.0433 lineRank<1e-35 0.00137 firstLine<220.5 -0.0255 0.00137 share<0.16065
        ogArticle<1e-35 0.00137 0.0163 firstLine<388.5 0.04 0.00149
        margin<-0.0175 line<0.59875 microdata<0.71875 -0.0369 -0.00253 -0.00253 margin<0.48125 line<0.36375 -0.00253
        fromLast<-188.5 -0.00253 0.0208 bodyLetters<16134 0.0403 0.0208
        lineRank<1e-35 near<0.4375 bodyLetters<4417 0.0109 -0.0133 relative<1e-35 prose<1e-35 fromBest<998.5 0.046
        -0.00112 -0.00547 -0.0149 story<1e-35 -0.041 0.00885
        margin<0.0325 lineRank<1e-35 share<0.36547 slugWords<2.5 -0.00254 -0.0234 -0.00254 -0.0411 share<0.21503
        meta<1e-35 -0.00254 0.0198 margin<0.27625 0.00248 0.0378
        margin<0.11625 ogArticle<1e-35 -0.000584 labeled<0.5625 microdata<0.71875 -0.0388 0.000441 0.000441
        fromFirst<177.5 slugWords<3.5 slugWords<1.5 0.0204 0.000441 0.036 0.000441
        margin<-0.00625 modified<0.31 line<0.59875 depth<1e-35 -0.00441 labeled<0.5775 -0.0421 -0.00441 -0.00441
        -0.00441 lineRank<-1e-35 -0.00203 fromFirst<706.5 0.0346 -0.00441
        margin<-0.12125 modified<0.31 -0.0342 -0.00426 near<0.5625 isLocal<1e-35 signs<4.5 -0.00426 0.00678 0.0175
        lineRank<1e-35 0.0398 margin<0.16125 -0.00426 0.00816
        margin<0.48125 share<0.14656 fromLast<-1032 meta<0.865 -0.0106 0.00429 -0.0393 margin<-0.12125 near<0.3125
        -0.0249 -0.00508 0.00429 near<0.4375 0.00832 0.0363
        margin<-0.12125 modified<0.31 labeled<0.5775 firstLine<511.5 -0.0382 -0.00378 -0.00378 -0.00378 near<0.1875
        0.00236 prose<1e-35 bodyLetters<18606 0.0421 -0.00378 -0.00378
        margin<0.11625 near<0.3125 labeled<0.5325 -0.0389 -0.00196 -0.00196 bodyLetters<5222 fromFirst<706.5 signs<1.5
        0.0042 0.037 -0.00196 meta<1e-35 -0.00196 0.0182
        margin<0.06375 near<0.4375 depth<1e-35 -0.00181 labeled<0.5775 -0.0385 -0.00181 lineRank<1e-35 -0.00181
        -0.0161 margin<0.48125 fromModified<-4.5 -0.00181 0.00925 0.0302
        margin<-0.1475 near<0.4375 -0.0329 share<0.46248 -0.0168 -0.00448 share<0.16553 meta<0.915 -0.00448 0.0154
        bodyLetters<19327 fromBest<-1e-35 8.12e-05 0.0344 -0.00448
        kinds<4.5 best<0.38125 -0.0289 fromLast<-1e-35 kinds<2.5 meta<0.915 -0.014 0.00777 0.00776 relative<1e-35
        days<4.5 0.0245 -0.0113 -0.0127 0.0334
        margin<-0.0175 share<0.65109 -0.0336 -0.00508 share<0.22111 fromLast<-217.5 0.0153 bodyLetters<1200.5 0.0116
        -0.00508 firstLine<419.5 fromFirst<1096.5 0.0338 -0.00168 -0.00484
        best<0.80125 fromModified<1550 -0.0302 lineRank<1e-35 0.00419 firstLine<293.5 bodyLetters<15930 -0.0213
        0.00151 0.00419 firstLine<1e-35 0.00419 fromModified<-104.5 0.00419 0.0333
        near<0.3125 meta<0.915 slugWords<1.5 -0.00819 -0.0404 0.0163 best<0.78875 fromLast<-1e-35 -0.00801 signs<4.5
        fromFirst<631 0.0192 -0.00775 -0.0118 0.0326
        near<0.4375 slugWords<1.5 0.0145 kinds<4.5 fromLast<-282 -0.00287 published<1e-35 -0.0362 0.000133 0.0109
        prose<1e-35 fromFirst<605 0.0343 -0.0078 -0.0131
        share<0.13807 meta<1e-35 fromLast<-1.5 kinds<2.5 -0.0413 -0.00764 -0.00764 fromModified<2.5 0.0157 -0.00573
        lineRank<1e-35 fromBest<1e-35 0.0327 -0.000383 -0.00957
        margin<0.48125 near<0.5625 otherMeta<1e-35 bodyLetters<715.5 0.00231 isRoot<1e-35 -0.0325 0.00231 0.00231
        firstLine<39.5 -0.0159 0.00231 near<0.3125 0.00249 0.0292
        near<0.4375 best<0.87875 -0.0248 fromModified<-34.5 -0.00531 0.00932 relative<1e-35 fromLast<-1e-35
        prose<1e-35 lineRank<1e-35 0.0167 -0.00608 -0.0141 0.0322 -0.0142
        near<0.5625 best<0.89625 slugWords<1.5 -0.00808 otherMeta<1e-35 -0.0358 -0.00808 0.0124 prose<1e-35 days<6.5
        publishedElsewhere<1e-35 0.0325 -0.00418 -0.00603 -0.0079
        margin<0.11625 share<0.34833 labeled<0.5775 -0.0319 -0.000859 lineRank<1e-35 -0.000859 -0.0139 share<0.22111
        meta<1e-35 -0.000859 0.0145 margin<0.31375 -0.000859 0.0308
        margin<-0.12125 near<0.4375 -0.0298 near<0.8125 -0.00297 -0.0165 hasTime<1e-35 near<0.5625 -0.00297 0.0123
        fromModified<-42.5 -0.00179 best<0.78125 0.00613 0.0325
        margin<0.0325 line<0.49625 firstLine<370 modified<1e-35 -0.0322 -0.000804 0.000909 share<0.13374 -0.0104
        0.000909 meta<1e-35 share<0.14926 0.000909 0.0153 0.0301
        margin<0.48125 share<0.11745 bodyLetters<882 0.0029 fromModified<-1093.5 0.0029 -0.0316 margin<-0.12125
        depth<2.5 -0.017 -0.00278 0.0029 meta<1e-35 0.0029 0.0265
        """
}
