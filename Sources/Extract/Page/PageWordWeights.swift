/// Weights of the words of a page. Written by Tests/Training/train_page.py; not edited by hand.
///
/// First the bias of `WordModel`, then each word of `PageWords` with its weight.
enum PageWordWeights {
    static let table = """
        0.403 c:aa -0.376 c:about 0.27 c:accept -0.324 c:access -0.471 c:accordion -0.881 c:account -1.38
        c:action -0.111 c:actions -0.583 c:active -1.41 c:ad 0.84 c:add -0.808 c:address -0.424 c:addthis 0.364
        c:ads 0.614 c:ae -0.505 c:af -0.229 c:after 0.258 c:ai -1.13 c:ajax -0.438 c:ak 0.557 c:alert 0.496
        c:align -0.604 c:aligncenter 0.243 c:alignleft 0.466 c:alignnone 0.201 c:all -0.442 c:alt -0.263
        c:amount -0.543 c:and -1.19 c:angle -0.452 c:animate -0.852 c:animation 0.566 c:anon -1.07
        c:application -0.753 c:archive -1.29 c:area 1.25 c:article 4.55 c:articles 0.732 c:as -1.02 c:aside 0.581
        c:attachment 0.407 c:author 2.64 c:authors 0.551 c:avatar 0.131 c:awesome 0.378 c:ba -0.297 c:back 0.829
        c:background 0.44 c:badge -1.55 c:banner -0.731 c:bar -0.448 c:bars 0.275 c:baseline -0.762 c:bb -0.378
        c:bd -0.37 c:before -0.576 c:below 0.398 c:best 1.09 c:bg -1.08 c:billboard 0.292 c:bio 1.32 c:bl -0.376
        c:block 0.947 c:blog 1.46 c:blue -0.347 c:body 0.821 c:bold 0.229 c:bootstrap -0.473 c:border 1.45 c:box 0.415
        c:builder 0.744 c:bullet -0.742 c:bullets -0.617 c:burger 0.674 c:business 0.388 c:buttons -0.886 c:by -0.982
        c:byline 0.996 c:ca -0.48 c:calendar 0.49 c:call -0.615 c:canvas 1.15 c:captcha -0.414 c:caption 1.93
        c:card -0.887 c:cards -1.49 c:caret -0.324 c:cart -1.72 c:cat -0.976 c:category -0.0495 c:cb 0.406 c:cc 0.524
        c:cd -0.33 c:cell 0.567 c:center 0.0195 c:check -0.784 c:checkbox -0.577 c:chevron -0.381 c:child -0.588
        c:clear -1 c:close 0.887 c:code -0.459 c:col 0.784 c:collapse -0.909 c:collection -0.797 c:color -0.945
        c:column -0.595 c:comment 0.884 c:commentform 0.512 c:comments 1.5 c:community -0.44 c:company 0.368
        c:component -0.407 c:conclusion 0.788 c:consent -0.437 c:cont 0.584 c:contact -0.141 c:control -0.367
        c:controls -0.731 c:cookie -0.328 c:copy 0.795 c:copyright 0.294 c:core 1.22 c:count -0.645 c:counter 0.269
        c:country -0.454 c:creator -0.883 c:credit 0.581 c:credits 0.674 c:cta 0.305 c:current 0.0736 c:custom -0.817
        c:da -0.545 c:dark -1.4 c:data -0.351 c:date 2.57 c:day -0.547 c:dc -0.605 c:de -0.352 c:default -0.754
        c:depth 0.288 c:desc -0.923 c:description -1.43 c:desktop 0.179 c:details -0.407 c:df -0.487 c:disabled -0.251
        c:disclaimer 0.908 c:display -0.22 c:disqus 0.422 c:div 0.549 c:dots -1.89 c:down -0.742 c:dropdown -0.346
        c:ec 0.382 c:edit 0.645 c:ef 0.534 c:element -0.419 c:ellipsis -0.958 c:email -0.129 c:embed 0.635
        c:enabled -0.616 c:end 0.404 c:entry 0.516 c:envelope 0.144 c:error -0.248 c:events -0.921 c:expanded 0.303
        c:external -0.437 c:facebook 0.27 c:fade -0.376 c:faq -0.402 c:far -0.656 c:fb 0.847 c:fc -0.268 c:fd -0.373
        c:fe 0.359 c:feedback -0.59 c:fieldset -0.582 c:figure 0.398 c:file -0.703 c:filter -1.19 c:filters -0.748
        c:first -0.187 c:fixed 1.09 c:flag -0.523 c:flex -0.104 c:flow -0.64 c:fluid -0.536 c:fn 0.78 c:focus -0.448
        c:focusable 0.382 c:folder -0.89 c:follow 0.507 c:font 1.12 c:fonts 0.309 c:for 0.688 c:form -0.508
        c:format 1.44 c:forum -0.574 c:fr 0.499 c:free -0.265 c:from 0.371 c:front -0.338 c:fs -0.457 c:full 1.47
        c:fw -0.414 c:general -0.805 c:global -0.432 c:go -0.316 c:google -0.272 c:gradient 0.674 c:gray -0.528
        c:green -0.827 c:grey 0.364 c:grid 0.265 c:group 0.77 c:grow -0.417 c:half -0.508 c:has -0.713 c:head 1.52
        c:heading 0.415 c:headline 0.676 c:height 0.35 c:help -0.424 c:helper -0.66 c:hentry 0.602 c:hidden -0.463
        c:hide 0.457 c:highlighted -0.989 c:home -1.39 c:homepage -0.617 c:horizontal -0.54 c:hover 0.757 c:how 0.548
        c:html -0.544 c:icons -0.27 c:id -0.468 c:ie 0.664 c:ignore -0.834 c:image 0.836 c:img 0.833 c:in -0.279
        c:index -1.08 c:indicator -0.498 c:info 0.153 c:information -0.772 c:inline 0.806 c:inner -0.383
        c:input -0.914 c:inset -0.455 c:invisible 0.933 c:is 0.451 c:items 0.498 c:js -0.191 c:justify 0.542
        c:kit 0.539 c:language 0.41 c:large -0.269 c:last 0.15 c:lazy 1.06 c:lazyload 0.787 c:lead 0.778 c:left -0.355
        c:lg 0.585 c:li -0.312 c:library 0.492 c:light -0.729 c:like 0.437 c:line 0.267 c:linkedin 0.561
        c:linklist -0.673 c:links -0.521 c:list 0.599 c:live -0.631 c:load -0.928 c:location -0.192 c:login -1.17
        c:logos 0.396 c:logout 0.616 c:mail 0.941 c:map -0.81 c:masthead 0.897 c:mb 0.261 c:mc -0.318 c:md -0.495
        c:media 1.34 c:mega 0.517 c:megamenu 0.595 c:member -1.22 c:menuitem -0.782 c:meta 1.26 c:mid -0.911
        c:middle -0.174 c:mini -0.444 c:ml -0.261 c:mobile 0.332 c:mod 0.296 c:modal -0.0224 c:module 0.389 c:my 0.513
        c:name 0.535 c:navbar 1.22 c:navigation 0.715 c:network 0.538 c:new -0.676 c:news 0.784 c:newsletter 0.193
        c:next -0.0611 c:no 0.331 c:node 0.427 c:nonce 0.446 c:none 0.271 c:normal -1.19 c:note -0.482 c:notice -1.18
        c:notification -0.419 c:numbers -0.775 c:off 0.795 c:offset 0.514 c:on 0.676 c:only -0.2 c:opacity 0.335
        c:open 0.428 c:option -0.479 c:options -1.01 c:orange -0.751 c:order -0.342 c:other 0.386 c:outbrain 0.522
        c:outer -1.15 c:outline -0.279 c:output -0.579 c:overlay -0.471 c:padding 0.176 c:page -1.01
        c:pagecontent -0.892 c:pagination -1.61 c:panel -0.606 c:paragraph 0.883 c:password -1.52 c:phone -0.194
        c:photo 1.03 c:php -0.775 c:picture 0.63 c:pl 0.576 c:placeholder -0.342 c:plain -0.469 c:player 0.32
        c:plus -0.399 c:pointer 0.481 c:popup -0.339 c:position 0.48 c:post 1.84 c:postid 2.74 c:powered -0.545
        c:preloaded -0.988 c:preloader -1.11 c:prev 1.06 c:preview -0.429 c:previous 0.73 c:price -2.2 c:primary 0.396
        c:print 1.25 c:privacy 0.919 c:product -1.93 c:products -0.705 c:publish 0.694 c:published 0.962 c:pull -0.41
        c:py 0.484 c:quantity -0.361 c:query -0.352 c:quote -0.738 c:rating -0.2 c:ratio -0.54 c:read 0.88
        c:reader -0.69 c:reading 0.461 c:recent 0.501 c:rectangle 0.608 c:region -0.62 c:register -0.81 c:related 1.05
        c:remember -0.8 c:remove -0.388 c:reply 0.0544 c:required -0.729 c:reset -0.522 c:respond 0.501
        c:response -0.425 c:result -0.419 c:results -0.235 c:review -0.635 c:reviews -0.601 c:rich 1.38 c:root -0.298
        c:row -0.421 c:rss 0.219 c:sale -0.689 c:save -0.673 c:sc 0.502 c:scheme -0.51 c:score -0.782 c:screen -0.76
        c:scroll -0.724 c:searchbar -0.541 c:searchform 0.733 c:sec -0.535 c:secondary -0.581 c:section 0.216
        c:sections 0.863 c:security -0.64 c:select -0.927 c:selected -0.832 c:selection -0.517 c:selector -0.641
        c:separator -0.55 c:settings -0.337 c:sf -0.832 c:share 2.97 c:sharing 0.667 c:shop -0.688 c:shopping -0.206
        c:short -0.341 c:show -0.79 c:shrink -0.354 c:sidebar 1.15 c:sidebars -0.625 c:signin -0.688 c:signup -0.358
        c:simple -0.345 c:single 2.53 c:singular 1.27 c:site -1.13 c:size 0.0364 c:slide -0.629 c:slider -0.287
        c:slides -0.54 c:sm 0.76 c:small 1.66 c:social 1.18 c:solid -0.477 c:sort -0.888 c:span -0.855 c:splash -0.921
        c:sr 0.736 c:stack -0.494 c:standard 1.6 c:star -0.512 c:stars -0.406 c:start -0.215 c:stat -0.688
        c:state -0.634 c:stats -0.75 c:status 0.223 c:sticky 0.0465 c:stock -0.628 c:store -0.682 c:story 0.221
        c:stretch -0.982 c:style 0.394 c:sub 0.245 c:submit 0.0319 c:subnav -0.566 c:subscribe 1.02
        c:subscription -0.292 c:success -0.382 c:svg -0.477 c:swiper 0.556 c:ta -0.718 c:tab -1.27 c:table 0.231
        c:tablet 0.327 c:taboola 0.448 c:tabs -1.26 c:tags 0.734 c:target -0.48 c:td -0.561 c:teaser 0.402
        c:tel -0.703 c:template 1.55 c:terms 0.365 c:testimonial -0.967 c:the 0.533 c:theme -1.76 c:third -0.509
        c:tight -0.536 c:time 0.445 c:times -0.474 c:to -0.219 c:toc 1.1 c:toggler 0.634 c:tooltip 0.243
        c:topbar -0.392 c:topic -0.724 c:total -0.251 c:tr -0.3 c:transition 0.44 c:tw 0.56 c:tweet 0.534
        c:twitter 1.48 c:type 0.474 c:ui -0.521 c:ul -0.234 c:underline -0.432 c:unstyled -0.569 c:up -0.093
        c:updated 0.38 c:uppercase 0.463 c:url 0.163 c:us -0.529 c:user -0.562 c:username -1.01 c:validate -0.912
        c:value -0.418 c:vcard 0.632 c:version -0.747 c:vertical -0.415 c:video -0.512 c:view -0.71 c:visible -0.911
        c:visually 0.435 c:weather 0.419 c:what 0.737 c:whatsapp 0.616 c:white -0.247 c:why 0.56 c:wide -0.444
        c:widget 0.272 c:wp 0.551 c:wrap -0.474 c:wrapper 0.108 c:xs -0.418 c:youtube 0.477 s:abonnieren 0.311
        s:about -0.598 s:access 0.541 s:accessibility 1.26 s:accessories -0.773 s:account -0.79 s:active -0.875
        s:activity -0.953 s:address -0.669 s:advanced -0.415 s:advertise -0.627 s:aktuelle 0.451 s:alerts 0.435
        s:alle 0.603 s:already -0.697 s:also 0.535 s:amazon 0.416 s:anmelden 0.577 s:antworten 0.457 s:apps -0.916
        s:april 0.728 s:archiv 0.504 s:archive -0.478 s:article 1.72 s:articles 1.91 s:artificial -0.707
        s:artikel 0.595 s:august 0.711 s:author 0.852 s:available -0.661 s:awards 0.626 s:back 0.695 s:based -0.763
        s:berlin 0.374 s:best 0.687 s:black -0.772 s:block 0.584 s:blog 0.0917 s:blogs 1.12 s:browse -1.01
        s:budget 1.24 s:build -0.481 s:business 0.21 s:calendar 0.578 s:card -1.32 s:cards -0.394 s:care 0.782
        s:careers 0.344 s:cart -0.659 s:category -0.673 s:center -0.561 s:chain -0.656 s:check 0.604 s:click -0.647
        s:cloud -0.563 s:club 0.354 s:code -0.788 s:coffee 0.435 s:collection -0.632 s:color -0.753 s:comment 0.481
        s:community -0.968 s:conclusion 0.698 s:conditions -0.00759 s:cons 0.973 s:consent -0.694 s:contact -1.4
        s:contents 0.38 s:cookie -0.5 s:cookies -0.444 s:cost 0.924 s:covid 0.602 s:create -0.811 s:culture 0.487
        s:current -0.444 s:custom -0.844 s:customer -1.19 s:data -0.429 s:datenschutz 1.2 s:datenschutzerklärung 0.561
        s:days -0.687 s:deals -0.359 s:december 0.655 s:default -1.08 s:demo 0.953 s:description -0.542
        s:details -0.836 s:deutschland 0.369 s:development -1.07 s:digital 0.384 s:discussions -0.834 s:display -0.532
        s:download -0.959 s:edition 0.438 s:editorial 0.421 s:education 0.582 s:email 0.682 s:engineering -0.906
        s:english -0.113 s:error -0.64 s:events -0.585 s:example -0.759 s:expand -1.15 s:experience -1.1
        s:explore -0.418 s:facebook 0.131 s:false -0.941 s:featured -1.34 s:feed 0.231 s:feeds 0.53 s:find -0.122
        s:food 0.685 s:footer 0.577 s:forgot -0.514 s:forum -1.61 s:forums -1.68 s:found -0.677 s:français -0.456
        s:free -0.986 s:from -0.314 s:full -0.675 s:gallery -0.838 s:general -0.754 s:gift -0.465 s:good 0.301
        s:google 0.174 s:great 0.592 s:group -1.02 s:guest -0.771 s:guide 0.708 s:hardware -0.72 s:health 0.951
        s:healthy 0.693 s:help -2.35 s:here -0.0545 s:hide -0.469 s:hier 0.523 s:high -0.59 s:home -0.0274
        s:hours -0.527 s:impact 0.497 s:impressum 2.01 s:index -1 s:information -0.909 s:informationen 0.379
        s:inhalt 0.644 s:instagram 0.438 s:intelligence -0.549 s:international 1.14 s:internet 0.639 s:item -0.671
        s:january 0.962 s:jetzt 0.593 s:journal 0.504 s:july 1.03 s:karriere 0.345 s:keep 0.553 s:kitchen -0.504
        s:kommentar 0.375 s:kommentare 0.424 s:kontakt 1.42 s:kultur 0.451 s:language -1.38 s:languages -0.551
        s:last -1.05 s:latest -0.997 s:leadership -0.93 s:learn -0.627 s:leave 0.482 s:level -0.829 s:life 1.08
        s:lifestyle 0.957 s:like 0.717 s:link -0.524 s:linkedin 0.59 s:links 0.49 s:list -0.965 s:lists -0.579
        s:live 0.84 s:living 0.447 s:loading -0.59 s:local 0.572 s:location 0.728 s:locations -0.611 s:login -0.805
        s:long 0.396 s:love -0.459 s:machine -0.924 s:magazin 0.42 s:magazine 0.714 s:main -0.156 s:make 0.619
        s:manage -0.398 s:management 0.763 s:manager -0.579 s:march 1.01 s:media 0.335 s:mediadaten 0.322 s:mehr 0.854
        s:member -1.09 s:menü 0.509 s:message -0.803 s:might 0.813 s:mobile -1.62 s:mode -0.974 s:module -0.955
        s:money 0.506 s:more -0.377 s:movies 0.494 s:multi -0.816 s:nach 0.594 s:nachrichten 0.409 s:name -0.0985
        s:national 0.521 s:navigation 0.384 s:need -0.581 s:network 0.766 s:neue 0.451 s:news 0.775 s:newsletter 1.67
        s:newsletters 0.302 s:note -0.707 s:november 0.481 s:number -0.481 s:oben 0.449 s:october 0.826 s:only -0.239
        s:open -0.765 s:opinion 0.654 s:options -1.45 s:order -0.925 s:orders -0.845 s:organization -0.57
        s:other -0.439 s:overall 0.664 s:overview -1.08 s:package -0.671 s:packages -0.807 s:page -2.22 s:pages -0.337
        s:paper 0.763 s:papers 0.727 s:partner -0.592 s:password -0.885 s:paul -0.681 s:performance -0.843
        s:personal -0.61 s:photo 0.418 s:photos 0.237 s:picks 0.427 s:pinterest 0.158 s:place -0.721 s:plan 0.273
        s:plus 0.24 s:podcast 0.81 s:policy 0.232 s:politics 0.859 s:politik 0.419 s:post 0.376 s:powered -0.547
        s:preferences -0.675 s:presse 0.227 s:price -0.0857 s:pricing 1.38 s:print 0.606 s:privacy -0.0956
        s:process -0.655 s:product -0.69 s:products 0.0456 s:programming -0.624 s:project -1.59 s:pros 0.931
        s:protection -0.761 s:public 0.482 s:published 1.08 s:purchase -0.669 s:quality 0.876 s:quote -0.952
        s:rate 0.571 s:read 0.64 s:reading 0.396 s:real 0.67 s:reddit 0.334 s:reference -0.626 s:register -1.54
        s:related 3.27 s:report -0.586 s:reports 0.428 s:research 0.557 s:reset -0.742 s:resources 0.487
        s:retail -0.455 s:return -0.434 s:returns -0.724 s:review 0.111 s:rights -0.665 s:save -0.599 s:school 0.447
        s:search -1.54 s:security -0.663 s:seite 0.496 s:select -1.29 s:self -0.633 s:sell 0.401 s:sellers -0.53
        s:send -0.439 s:september 0.607 s:services 0.373 s:sets -0.438 s:settings -1.33 s:share 2.09 s:shipping -0.518
        s:shop -0.917 s:shopping -0.357 s:show -0.978 s:sign -0.513 s:sind 0.514 s:site -0.302 s:sitemap 0.832
        s:sites -0.348 s:skip -0.263 s:small 0.972 s:smart 1.02 s:some 0.541 s:sort -1.09 s:special -0.167
        s:sponsored 0.579 s:sport 0.274 s:start 0.165 s:startseite 0.799 s:statement -0.732 s:status -0.543
        s:stay -1.01 s:stock -0.434 s:stories 1.14 s:strategy -0.399 s:style -0.809 s:submit -0.625 s:subscribe 0.565
        s:suche 0.718 s:suchen 0.333 s:support -0.0669 s:sustainability 0.763 s:systems 0.427 s:tags -0.908
        s:take 0.401 s:team -0.503 s:tech 0.753 s:technologies -0.639 s:teilen 0.429 s:terms -0.444 s:test 1.02
        s:text 0.779 s:that -0.227 s:thema 0.396 s:theme -1.22 s:themen 0.675 s:things 0.715 s:this 1.26
        s:thoughts 0.788 s:time 0.887 s:tips 0.483 s:today -0.896 s:toggle -0.348 s:tool -0.858 s:tools -0.43
        s:topic -0.973 s:topics -0.245 s:track -0.442 s:travel 0.242 s:trending -0.661 s:trends 0.446 s:trial 0.807
        s:true -0.447 s:tutorial -0.939 s:tweet 0.799 s:twitter 0.846 s:type -0.813 s:unsere 0.501 s:updated 1.22
        s:updates 0.33 s:user -0.368 s:username -0.397 s:using -1.55 s:value -0.832 s:values -1.11 s:video 0.792
        s:view -1.37 s:vision -0.43 s:visit -0.679 s:weather 0.382 s:weitere 0.522 s:welcome -0.533 s:werden 0.498
        s:what 0.513 s:white -0.258 s:with 0.72 s:women 0.388 s:work -0.251 s:world 1.36 s:written 1.26 s:year -1.21
        s:years -0.922 s:york 0.715 s:your -0.347 s:youtube 0.928 s:zurück 0.501 s:Über 0.645 s:Übersicht 0.421
        t:and 0.381 t:best 0.909 t:com -0.238 t:der 0.436 t:for 1.17 t:forum -0.742 t:guide 1.52 t:how 1.23 t:in 1.42
        t:news -0.867 t:of 1.69 t:services -1.04 t:test 1.18 t:the 1.68 t:to 2.01 t:top 0.748 t:und 0.542 t:us -0.937
        u:and 0.592 u:article 0.809 u:articles 0.613 u:best 1.11 u:blog 3.27 u:de 0.527 u:en -0.513 u:for 0.838
        u:guide 1.14 u:how 0.615 u:in 0.737 u:login -0.772 u:news 1.21 u:php -0.942 u:products -0.821 u:services -1.58
        u:the 0.896 u:to 1.13 y:article 1.7 y:blogposting 0.446 y:breadcrumblist -0.971 y:comment -1.17
        y:discussionforumposting -1.35 y:http -0.227 y:https 0.454 y:interactioncounter -1.2 y:listitem -0.973
        y:newsarticle 2.45 y:newsmediaorganization 0.567 y:org -0.635 y:organization 0.508 y:person 1.81
        y:product -1.27 y:question -0.796 y:schema -0.517 y:sitenavigationelement -0.448 y:webpage 0.472
        y:website -1.33
        """
}
