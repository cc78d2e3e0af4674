/// Weights of the words of a page. Written by Tests/Training/train_page.py; not edited by hand.
///
/// First the bias of `WordModel`, then each word of `PageWords` with its weight.
enum PageWordWeights {
    static let table = """
        -0.00886 c:aa -0.42 c:about 0.327 c:accept -0.351 c:accordion -0.87 c:account -1.41 c:action -0.153
        c:actions -0.661 c:active -1.32 c:ad 1.03 c:add -0.743 c:address -0.368 c:addthis 0.429 c:ads 0.568
        c:adv 0.506 c:ae -0.398 c:af -0.209 c:after 0.239 c:ai -1.15 c:ajax -0.389 c:ak 0.596 c:alert 0.445
        c:align -0.605 c:aligncenter 0.21 c:alignleft 0.514 c:alignnone 0.198 c:all -0.38 c:alt -0.297 c:amount -0.527
        c:and -1.18 c:angle -0.514 c:animate -0.846 c:animation 0.594 c:anon -1.04 c:application -0.816
        c:archive -1.25 c:area 1.24 c:art 0.483 c:article 4.66 c:articles 0.637 c:as -0.924 c:aside 0.62
        c:attachment 0.491 c:author 2.75 c:authors 0.491 c:avatar 0.091 c:ba -0.226 c:back 0.869 c:background 0.469
        c:badge -1.6 c:banner -0.58 c:bar -0.388 c:bars 0.266 c:base 0.378 c:bb -0.425 c:bd -0.365 c:before -0.604
        c:below 0.41 c:best 1.07 c:bf -0.434 c:bg -1.01 c:billboard 0.271 c:bio 1.3 c:bl -0.347 c:block 1.14
        c:blog 1.5 c:blue -0.325 c:body 0.989 c:bold 0.212 c:bootstrap -0.467 c:border 1.38 c:bottom 0.178 c:box 0.428
        c:breadcrumb 0.186 c:btn 0.235 c:builder 0.741 c:bullet -0.726 c:burger 0.748 c:business 0.449
        c:buttons -0.844 c:by -0.996 c:byline 1.32 c:ca -0.52 c:calendar 0.506 c:call -0.601 c:canvas 1.15
        c:captcha -0.743 c:caption 2.01 c:card -0.789 c:cards -1.43 c:caret -0.392 c:cart -1.68 c:cat -0.938
        c:category -0.0045 c:cb 0.373 c:cd -0.305 c:cell 0.588 c:center 0.094 c:cf -0.279 c:check -0.801
        c:checkbox -0.631 c:chevron -0.51 c:child -0.57 c:clear -0.767 c:clearfix 0.241 c:close 0.878 c:code -0.442
        c:col 0.94 c:collapse -1.02 c:collection -0.763 c:colophon 0.476 c:color -0.895 c:cols -1.34 c:column -0.668
        c:comment 1.04 c:commentform 0.505 c:comments 1.68 c:community -0.506 c:company 0.35 c:component -0.365
        c:conclusion 0.844 c:consent -0.524 c:cont 0.637 c:contact -0.126 c:control -0.34 c:controls -0.674
        c:cookie -0.286 c:copy -0.174 c:copyright 0.393 c:core 1.24 c:count -0.614 c:counter 0.347 c:country -0.437
        c:creator -0.896 c:credit 0.649 c:credits 0.715 c:css -0.926 c:cta 0.287 c:custom -0.75 c:da -0.531
        c:dark -1.3 c:data -0.379 c:date 2.05 c:day -0.478 c:dc -0.583 c:de -0.32 c:default -0.574 c:depth 0.411
        c:desc -0.838 c:description -1.39 c:desktop 0.244 c:details -0.517 c:df -0.368 c:disabled -0.299
        c:disclaimer 0.884 c:display -0.197 c:disqus 0.407 c:div 0.623 c:dots -1.87 c:down -0.747 c:dropdown -0.253
        c:eb -0.262 c:ec 0.494 c:edit 0.637 c:ef 0.505 c:element -0.404 c:ellipsis -1.04 c:email 0.0364 c:embed 0.729
        c:enabled -0.661 c:end 0.491 c:entry 0.638 c:envelope 0.11 c:error -0.347 c:events -0.916 c:expanded 0.349
        c:facebook 0.366 c:fade -0.497 c:faq -0.353 c:far -0.657 c:fb 1.04 c:fd -0.274 c:feedback -0.637 c:field 0.344
        c:fieldset -0.595 c:figure 0.4 c:file -0.714 c:filter -1.18 c:filters -0.72 c:fixed 1.07 c:flag -0.612
        c:flex -0.103 c:flow -0.646 c:fluid -0.481 c:fn 0.989 c:focus -0.448 c:focusable 0.398 c:folder -0.837
        c:follow 0.424 c:font 1.11 c:fonts 0.318 c:for 0.667 c:form -0.309 c:format 1.46 c:forum -0.544 c:fr 0.603
        c:from 0.413 c:fs -0.423 c:full 1.49 c:fw -0.393 c:general -0.809 c:global -0.331 c:google -0.229 c:gpt 0.161
        c:gradient 0.666 c:gray -0.554 c:green -0.815 c:grey 0.368 c:grid 0.434 c:group 0.889 c:grow -0.443
        c:half -0.487 c:has -0.714 c:head 1.61 c:heading 0.417 c:headline 0.836 c:height 0.38 c:help -0.43
        c:helper -0.675 c:hentry 0.638 c:hidden -0.409 c:hide 0.556 c:highlighted -1.02 c:holder -0.294 c:home -1.34
        c:homepage -0.634 c:horizontal -0.611 c:hover 0.833 c:how 0.516 c:html -0.647 c:icons -0.181 c:id -0.427
        c:ie 0.779 c:ignore -0.83 c:image 1.2 c:img 0.954 c:index -0.972 c:indicator -0.479 c:info 0.222
        c:information -0.787 c:inline 0.882 c:inner -0.408 c:input -0.845 c:inset -0.473 c:invisible 0.95 c:is 0.455
        c:items 0.557 c:js -0.792 c:justify 0.598 c:kit 0.593 c:language 0.458 c:large -0.233 c:last 0.185 c:lazy 1.06
        c:lazyload 0.839 c:lead 0.831 c:lg 0.68 c:li -0.2 c:library 0.578 c:light -0.635 c:like 0.5 c:line 0.223
        c:linkedin 0.521 c:linklist -0.674 c:links -0.436 c:list 0.725 c:live -0.585 c:load -0.937 c:login -1.15
        c:logos 0.376 c:logout 0.642 c:mail 1.03 c:map -0.741 c:masthead 1.08 c:mc -0.359 c:md -0.54 c:media 1.32
        c:mega 0.481 c:megamenu 0.627 c:member -1.22 c:menuitem -0.736 c:message -0.178 c:meta 1.27 c:mid -0.795
        c:mini -0.442 c:ml -0.231 c:mobile 0.423 c:mod 0.291 c:modal -0.11 c:module 0.412 c:my 0.566 c:name 0.558
        c:navbar 1.2 c:navigation 0.814 c:network 0.507 c:new -0.698 c:news 1.01 c:newsletter 0.182 c:no 0.562
        c:node 0.391 c:nonce 0.449 c:none 0.382 c:normal -1.21 c:note -0.43 c:notice -1.17 c:notification -0.402
        c:numbers -0.832 c:off 0.801 c:offset 0.443 c:on 0.778 c:opacity 0.367 c:open 0.427 c:option -0.456
        c:options -1.11 c:orange -0.798 c:order -0.359 c:other 0.346 c:outbrain 0.541 c:outer -1.12 c:output -0.573
        c:overlay -0.389 c:padding 0.183 c:page -0.739 c:pagecontent -0.873 c:pagination -1.58 c:panel -0.57
        c:paragraph 0.857 c:parent 0.0581 c:password -1.47 c:path 0.362 c:phone -0.138 c:photo 1.06 c:php -0.805
        c:picture 0.66 c:pl 0.522 c:placeholder -0.332 c:player 0.364 c:plus -0.444 c:pointer 0.524 c:popup -0.292
        c:position 0.485 c:post 1.99 c:postid 2.82 c:preloaded -0.957 c:preloader -1.04 c:prev 0.969 c:previous 0.75
        c:price -2.21 c:primary 0.38 c:print 1.27 c:privacy 0.845 c:product -1.9 c:products -0.688 c:publish 0.732
        c:published 0.996 c:pull -0.434 c:py 0.563 c:quantity -0.369 c:quote -0.67 c:rating -0.249 c:ratio -0.465
        c:read 0.857 c:reader -0.597 c:reading 0.472 c:recent 0.45 c:rectangle 0.637 c:region -0.642 c:register -0.778
        c:related 1.23 c:remember -0.782 c:remove -0.42 c:reply 0.0426 c:required -0.696 c:reset -0.53 c:respond 0.516
        c:response -0.407 c:result -0.417 c:results -0.164 c:review -0.723 c:reviews -0.672 c:rich 1.38 c:row -0.397
        c:rss 0.289 c:sale -0.717 c:save -0.646 c:sc 0.58 c:scheme -0.454 c:score -0.769 c:screen -0.637
        c:scroll -0.728 c:searchbar -0.551 c:searchform 0.814 c:secondary -0.573 c:section 0.373 c:sections 0.888
        c:security -0.652 c:select -0.949 c:selected -0.805 c:selection -0.504 c:selector -0.657 c:separator -0.502
        c:settings -0.382 c:sf -0.722 c:share 3.06 c:sharing 0.697 c:shop -0.725 c:shopping -0.19 c:show -0.813
        c:shrink -0.39 c:sidebar 1.25 c:sidebars -0.634 c:signin -0.66 c:signup -0.389 c:simple -0.377 c:single 2.69
        c:singular 1.32 c:site -2.65 c:size 0.167 c:slide -0.685 c:slider -0.303 c:slides -0.496 c:sm 0.915
        c:small 1.79 c:social 1.23 c:solid -0.506 c:sort -0.865 c:span -0.801 c:splash -0.869 c:sr 0.726
        c:stack -0.532 c:standard 1.68 c:star -0.549 c:stars -0.413 c:start -0.25 c:stat -0.69 c:state -0.617
        c:stats -0.73 c:status 0.311 c:sticky 0.0285 c:stock -0.629 c:store -0.741 c:story 0.367 c:stretch -0.989
        c:style 0.624 c:sub -0.586 c:submenu 0.359 c:submit 0.238 c:subnav -0.496 c:subscribe 1.1
        c:subscription -0.299 c:success -0.457 c:svg -0.505 c:swiper 0.602 c:ta -0.654 c:tab -1.31 c:table 0.334
        c:taboola 0.492 c:tabs -1.26 c:tags 0.831 c:target -0.613 c:td -0.507 c:teaser -1.72 c:tel -0.679
        c:template 1.55 c:terms 0.374 c:testimonial -0.94 c:the 0.664 c:theme -1.55 c:third -0.443 c:tight -0.554
        c:time 0.395 c:times -0.439 c:toc 1.09 c:toggler 0.668 c:tooltip 0.209 c:topic -0.72 c:total -0.267
        c:transition 0.508 c:tw 0.674 c:tweet 0.549 c:twitter 1.53 c:type 0.588 c:ui -0.446 c:ul -0.246
        c:underline -0.411 c:unstyled -0.578 c:updated 0.322 c:uppercase 0.412 c:url 0.181 c:us -0.538 c:user -0.655
        c:username -0.974 c:validate -0.867 c:value -0.471 c:vcard 0.63 c:version -0.756 c:vertical -0.392
        c:video -0.449 c:view -0.686 c:visible -0.953 c:visually 0.428 c:wc -0.608 c:weather 0.48 c:what 0.702
        c:whatsapp 0.624 c:white -0.146 c:why 0.538 c:wide -0.475 c:widget 0.249 c:width -0.373 c:wp 0.68
        c:wrap -0.536 c:wrapper 0.427 c:xs -0.47 c:youtube 0.459 s:abonnieren 0.323 s:about -0.487 s:access 0.524
        s:accessibility 1.27 s:accessories -0.741 s:account -0.776 s:active -0.852 s:activity -1.01 s:address -0.713
        s:advanced -0.51 s:aktuelle 0.498 s:alerts 0.446 s:alle 0.67 s:already -0.696 s:also 0.504 s:amazon 0.439
        s:anmelden 0.617 s:antworten 0.441 s:anzeigen 0.313 s:apple 0.355 s:apps -0.902 s:april 0.767 s:archiv 0.54
        s:archive -0.471 s:article 1.62 s:articles 1.9 s:artificial -0.725 s:artikel 0.648 s:arts 0.446 s:august 0.765
        s:author 0.842 s:available -0.773 s:awards 0.641 s:back 0.765 s:based -0.771 s:berlin 0.39 s:best 0.752
        s:black -0.781 s:block 0.55 s:blog 0.211 s:blogs 1.1 s:browse -0.843 s:budget 1.21 s:build -0.505
        s:business -0.663 s:calendar 0.597 s:card -1.32 s:cards -0.419 s:care 0.84 s:careers 0.371 s:cart -0.667
        s:category -0.582 s:center -0.444 s:chain -0.642 s:check 0.572 s:city -0.565 s:click -0.622 s:cloud -0.552
        s:code -0.65 s:coffee 0.464 s:collection -0.64 s:color -0.75 s:comment 0.492 s:community -0.962
        s:conclusion 0.737 s:conditions 0.109 s:cons 1 s:consent -0.678 s:contact -1.08 s:content 0.277
        s:contents 0.234 s:cookie -0.467 s:cookies -0.523 s:cost 0.917 s:covid 0.598 s:create -0.889 s:culture -0.42
        s:current -0.402 s:custom -0.831 s:customer -1.19 s:data -0.387 s:datenschutz 1.07
        s:datenschutzerklärung 0.548 s:days -0.719 s:deals -0.404 s:december 0.521 s:default -1.09 s:demo 0.972
        s:description -0.574 s:details -0.893 s:deutschland 0.404 s:development -1.03 s:digital 0.481
        s:directory 0.526 s:discussions -0.857 s:display -0.566 s:download -0.834 s:east 0.465 s:economy 0.544
        s:edition 0.48 s:editorial 0.37 s:education 0.719 s:email 0.837 s:engineering -0.823 s:error -0.62
        s:events -0.449 s:example -0.705 s:expand -1.13 s:experience -1.13 s:explore -0.361 s:facebook 0.281
        s:false -0.944 s:featured -1.37 s:feed 0.253 s:feeds 0.639 s:find -0.00651 s:food 0.716 s:footer 0.611
        s:forgot -0.508 s:forum -1.49 s:forums -1.63 s:foto 0.336 s:found -0.785 s:français -0.47 s:free -1.06
        s:from -0.199 s:full -0.682 s:gallery -0.775 s:general -0.794 s:gift -0.449 s:good 0.363 s:google 0.366
        s:great 0.433 s:group -0.967 s:guest -0.773 s:guide 0.734 s:guides 0.0685 s:hardware -0.686 s:health 0.217
        s:healthy 0.736 s:help -2.1 s:here -0.135 s:hier 0.561 s:high -0.651 s:hours -0.65 s:html 0.56 s:https 0.379
        s:impressum 2.18 s:index -1.16 s:information -0.942 s:informationen 0.415 s:inhalt 0.56 s:instagram 0.452
        s:international 1.29 s:internet 0.681 s:item -0.728 s:january 0.633 s:jetzt 0.603 s:jobs 0.267 s:join -0.357
        s:journal 0.572 s:july 1.12 s:karriere 0.37 s:keep 0.538 s:kommentar 0.402 s:kommentare 0.465 s:kontakt 1.57
        s:language -1.25 s:languages -0.575 s:last -1.12 s:latest -0.962 s:leadership -0.879 s:learn -0.731
        s:leave 0.448 s:letter -0.529 s:level -0.848 s:life 1.14 s:lifestyle 1.02 s:like 0.78 s:linkedin 0.586
        s:links 0.449 s:list -0.908 s:lists -0.564 s:live 0.931 s:living 0.477 s:loading -0.562 s:location 0.766
        s:locations -0.661 s:login -0.61 s:long 0.492 s:lorem 1.16 s:machine -1.04 s:magazin 0.427 s:magazine 0.781
        s:main -0.114 s:make 0.688 s:manage -0.395 s:management 0.805 s:manager -0.555 s:march 0.887 s:media 0.351
        s:mediadaten 0.326 s:mehr 0.943 s:member -1.08 s:menü 0.524 s:message -0.732 s:might 0.819 s:mike -0.736
        s:mobile -1.61 s:mode -0.977 s:module -0.942 s:money 0.54 s:more -0.237 s:movies 0.562 s:multi -0.691
        s:nach 0.647 s:nachrichten 0.441 s:name -0.108 s:national 0.557 s:navigation 0.458 s:need -0.698
        s:network 0.778 s:neue 0.472 s:news 0.705 s:newsletter 1.84 s:newsletters 0.362 s:nina -0.964 s:note -0.68
        s:nous -0.652 s:november 0.573 s:number -0.511 s:oben 0.482 s:october 0.834 s:online 0.3 s:only -0.295
        s:open -0.686 s:opinion 0.747 s:options -1.45 s:order -0.954 s:orders -0.868 s:organization -0.596
        s:over 0.677 s:overall 0.689 s:overview -1.1 s:package -0.669 s:packages -0.741 s:page -2.19 s:pages -0.387
        s:paper 0.871 s:papers 0.779 s:partner -0.558 s:password -0.896 s:paul -0.662 s:performance -0.83
        s:personal -0.604 s:photo 0.566 s:photos 0.276 s:picks 0.395 s:place -0.774 s:plan 0.302 s:please 0.417
        s:plus 0.303 s:podcast 0.815 s:policy 0.332 s:politics 0.592 s:post 0.544 s:pour -0.772 s:powered -0.472
        s:preferences -0.655 s:presse 0.332 s:pricing 1.31 s:print 0.568 s:privacy -0.053 s:process -0.697
        s:product -0.672 s:project -1.57 s:pros 0.938 s:protection -0.718 s:public 0.54 s:published 1.12
        s:purchase -0.703 s:quality 0.876 s:quote -0.949 s:rate 0.654 s:read 0.709 s:reading 0.491 s:real 0.733
        s:reddit 0.367 s:reference -0.636 s:register -1.67 s:related 3.3 s:report -0.451 s:reports 0.441
        s:research 0.631 s:reserved -0.374 s:reset -0.743 s:resources 0.471 s:retail -0.467 s:return -0.409
        s:returns -0.705 s:review 0.183 s:rights -0.913 s:save -0.55 s:school 0.741 s:science -0.784 s:search -2.26
        s:security -0.656 s:select -1.21 s:self -0.641 s:sell 0.444 s:sellers -0.52 s:send -0.355 s:september 0.645
        s:service 0.122 s:services 0.458 s:settings -1.44 s:share 2.14 s:shipping -0.482 s:shop -0.898
        s:shopping -0.207 s:show -0.882 s:sign -0.419 s:sind 0.442 s:site -0.164 s:sitemap 0.796 s:skip -0.202
        s:small 1.01 s:smart 0.989 s:some 0.626 s:sort -1.12 s:sponsored 0.612 s:sport -0.408 s:startseite 0.839
        s:statement -0.758 s:status -0.604 s:stay -0.946 s:stock -0.444 s:stories 1.29 s:style -0.689 s:submit -0.526
        s:subscribe 0.546 s:suche 0.76 s:suchen 0.351 s:support 0.000937 s:sustainability 0.845 s:systems 0.409
        s:tags -0.854 s:take 0.42 s:tech 0.801 s:technologies -0.636 s:teilen 0.449 s:terms -0.452 s:test 0.571
        s:text 0.895 s:thema 0.462 s:theme -1.2 s:themen 0.735 s:things 0.721 s:this 1.28 s:thoughts 0.78 s:time 0.917
        s:tips 0.448 s:today -0.814 s:toggle -0.344 s:tool -0.883 s:tools -0.401 s:topic -1.05 s:topics -0.211
        s:track -0.483 s:trade -0.318 s:travel 0.297 s:trending -0.678 s:trial 0.82 s:tutorial -1.02 s:tweet 0.771
        s:twitter 1.04 s:type -0.768 s:university 0.648 s:unsere 0.513 s:updated 1.29 s:updates 0.341 s:user -0.419
        s:username -0.31 s:using -1.56 s:value -0.821 s:values -1.07 s:veranstaltungen 0.471 s:video 0.833
        s:videos -0.0165 s:view -1.42 s:visit -0.757 s:weather 0.383 s:weitere 0.566 s:welcome -0.531 s:werden 0.482
        s:what 0.696 s:white -0.294 s:with 0.817 s:wolf -0.857 s:women 0.404 s:work -0.249 s:world 0.731
        s:written 1.26 s:year -1.14 s:years -0.868 s:york 0.823 s:your -0.24 s:youtube 0.94 s:zurück 0.521 s:Über 0.47
        s:Übersicht 0.463 t:and 0.583 t:best 0.983 t:daily 0.456 t:de 0.757 t:der 0.819 t:die 0.726 t:el 0.776
        t:for 1.38 t:forum -0.741 t:für 0.716 t:guide 1.54 t:how 1.27 t:in 1.49 t:la 1.01 t:le 0.614 t:news -1.08
        t:of 1.78 t:services -0.98 t:test 0.749 t:the 0.804 t:to 2.21 t:top 0.754 t:und 0.592 t:us -1.03 t:with 0.491
        u:account -0.601 u:and 0.621 u:article 0.872 u:articles 0.641 u:best 1.23 u:blog 3.29 u:de 0.566 u:for 0.819
        u:guide 1.17 u:how 0.632 u:htm 1.32 u:html 0.155 u:in 0.603 u:login -1.15 u:page -1 u:php -0.734
        u:services -1.51 u:shop -1.14 u:the 1.04 u:to 1.17 u:us -0.557 y:article 1.74 y:breadcrumblist -0.854
        y:comment -1.17 y:discussionforumposting -1.34 y:http -0.142 y:https 0.458 y:interactioncounter -1.2
        y:listitem -0.863 y:newsarticle 2.84 y:newsmediaorganization 0.643 y:org -0.542 y:organization 0.498
        y:person 1.95 y:product -1.25 y:question -0.83 y:schema -0.409 y:sitenavigationelement -0.436 y:webpage 0.494
        y:website -1.28
        """
}
