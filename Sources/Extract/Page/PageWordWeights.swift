/// Weights of the words of a page. Written by Tests/Training/train_page.py; not edited by hand.
///
/// First the bias of `WordModel`, then each word of `PageWords` with its weight.
enum PageWordWeights {
    static let table = """
        -0.24 c:aa -0.396 c:about 0.33 c:accept -0.37 c:accordion -0.865 c:account -1.45 c:action -0.193
        c:actions -0.692 c:active -1.26 c:ad 1.1 c:add -0.75 c:address -0.383 c:addthis 0.45 c:ads 0.586 c:adv 0.531
        c:ae -0.38 c:af -0.224 c:after 0.249 c:ai -1.15 c:ajax -0.402 c:ak 0.599 c:alert 0.415 c:align -0.655
        c:aligncenter 0.211 c:alignleft 0.514 c:alignnone 0.195 c:all -0.367 c:alt -0.33 c:amount -0.534 c:and -1.17
        c:angle -0.523 c:animate -0.848 c:animation 0.592 c:anon -1.04 c:application -0.806 c:archive -1.25
        c:area 1.27 c:art 0.509 c:article 4.7 c:articles 0.638 c:as -0.921 c:aside 0.606 c:attachment 0.491
        c:author 2.79 c:authors 0.505 c:avatar 0.0765 c:ba -0.236 c:back 0.872 c:background 0.49 c:badge -1.59
        c:banner -0.564 c:bar -0.349 c:bars 0.272 c:base 0.403 c:bb -0.403 c:bd -0.361 c:before -0.586 c:below 0.41
        c:best 1.07 c:bf -0.407 c:bg -0.918 c:billboard 0.275 c:bio 1.3 c:bl -0.309 c:block 1.21 c:blog 1.49
        c:blue -0.34 c:body 1.08 c:bold 0.248 c:bootstrap -0.464 c:border 1.42 c:bottom 0.231 c:box 0.531
        c:breadcrumb 0.158 c:btn 0.291 c:builder 0.741 c:bullet -0.709 c:burger 0.733 c:business 0.422
        c:buttons -0.847 c:by -1.03 c:byline 1.39 c:ca -0.493 c:calendar 0.515 c:call -0.633 c:canvas 1.14
        c:captcha -0.668 c:caption 2 c:card -0.79 c:cards -1.44 c:caret -0.402 c:cart -1.68 c:cat -0.916
        c:category 0.0241 c:cb 0.382 c:cc 0.454 c:cd -0.26 c:cell 0.591 c:center 0.144 c:cf -0.288 c:change -0.364
        c:check -0.783 c:checkbox -0.642 c:chevron -0.56 c:child -0.59 c:clear -0.656 c:clearfix 0.305 c:close 0.859
        c:code -0.468 c:col 1.06 c:collapse -1.03 c:collection -0.767 c:colophon 0.486 c:color -0.922 c:cols -1.21
        c:column -0.625 c:comment 1.08 c:commentform 0.512 c:comments 1.72 c:community -0.498 c:company 0.325
        c:component -0.384 c:conclusion 0.856 c:consent -0.523 c:cont 0.662 c:contact -0.15 c:control -0.35
        c:controls -0.681 c:cookie -0.27 c:copy -0.0729 c:copyright 0.448 c:core 1.24 c:count -0.611 c:counter 0.402
        c:country -0.434 c:creator -0.892 c:credit 0.657 c:credits 0.747 c:css -0.818 c:cta 0.249 c:custom -0.776
        c:da -0.559 c:dark -1.3 c:data -0.334 c:date 2.15 c:day -0.48 c:dc -0.613 c:de -0.329 c:default -0.593
        c:depth 0.434 c:desc -0.844 c:description -1.39 c:desktop 0.257 c:details -0.522 c:df -0.362 c:disabled -0.295
        c:disclaimer 0.899 c:display -0.233 c:disqus 0.398 c:div 0.682 c:dots -1.84 c:down -0.727 c:dropdown -0.238
        c:eb -0.298 c:ec 0.489 c:edit 0.605 c:ef 0.487 c:element -0.405 c:ellipsis -1.02 c:email 0.0597 c:embed 0.73
        c:enabled -0.661 c:end 0.51 c:entry 0.619 c:envelope 0.122 c:error -0.341 c:events -0.92 c:expanded 0.337
        c:facebook 0.396 c:fade -0.469 c:faq -0.36 c:far -0.65 c:fb 1.13 c:fd -0.257 c:feedback -0.669 c:field 0.343
        c:fields -0.375 c:fieldset -0.59 c:figure 0.384 c:file -0.713 c:filter -1.2 c:filters -0.707 c:fixed 1.07
        c:fl 0.672 c:flag -0.633 c:flex -0.0833 c:flow -0.627 c:fluid -0.489 c:fn 0.992 c:focus -0.435
        c:focusable 0.385 c:folder -0.847 c:follow 0.404 c:font 1.13 c:fonts 0.302 c:foot 0.13 c:for 0.718
        c:form -0.17 c:format 1.46 c:forum -0.541 c:fr 0.571 c:from 0.428 c:fs -0.426 c:full 1.53 c:fw -0.415
        c:general -0.787 c:global -0.326 c:google -0.226 c:gpt 0.177 c:gradient 0.659 c:gray -0.526 c:green -0.84
        c:grey 0.418 c:grid 0.447 c:group 0.856 c:grow -0.421 c:half -0.475 c:has -0.734 c:head 1.66 c:heading 0.418
        c:headline 0.849 c:height 0.421 c:help -0.414 c:helper -0.677 c:hentry 0.638 c:hidden -0.326 c:hide 0.593
        c:highlighted -1.03 c:holder -0.278 c:home -1.32 c:homepage -0.624 c:horizontal -0.595 c:hover 0.852
        c:how 0.539 c:html -0.612 c:icons -0.202 c:id -0.4 c:ie 0.755 c:ignore -0.848 c:image 1.31 c:img 0.991
        c:index -0.966 c:indicator -0.475 c:info 0.268 c:information -0.768 c:inline 0.896 c:inner -0.414 c:input -0.8
        c:inset -0.449 c:invisible 0.947 c:is 0.454 c:items 0.573 c:js -0.716 c:justify 0.599 c:keyword 0.412
        c:kit 0.576 c:language 0.434 c:large -0.222 c:last 0.197 c:lazy 1.04 c:lazyload 0.839 c:lead 0.823
        c:left -0.0801 c:lg 0.702 c:li -0.187 c:library 0.584 c:light -0.629 c:like 0.548 c:line 0.229
        c:linkedin 0.515 c:linklist -0.669 c:links -0.333 c:list 0.755 c:live -0.605 c:load -0.931 c:login -1.07
        c:logos 0.382 c:logout 0.629 c:mail 1.07 c:map -0.766 c:masthead 1.08 c:mc -0.325 c:md -0.474 c:media 1.3
        c:mega 0.45 c:megamenu 0.617 c:member -1.23 c:menuitem -0.7 c:message -0.128 c:meta 1.26 c:mid -0.782
        c:mini -0.444 c:ml -0.219 c:mobile 0.433 c:mod 0.307 c:modal -0.0716 c:module 0.437 c:my 0.556 c:name 0.593
        c:navbar 1.23 c:navigation 0.823 c:network 0.511 c:new -0.694 c:news 1.04 c:newsletter 0.149 c:no 0.537
        c:node 0.388 c:nonce 0.461 c:none 0.372 c:normal -1.16 c:note -0.457 c:notice -1.15 c:notification -0.381
        c:numbers -0.826 c:off 0.833 c:offset 0.46 c:on 0.755 c:opacity 0.396 c:open 0.441 c:option -0.461
        c:options -1.11 c:orange -0.804 c:order -0.343 c:other 0.337 c:outbrain 0.538 c:outer -1.09 c:outline -0.29
        c:output -0.558 c:overlay -0.37 c:padding 0.169 c:page -0.65 c:pagecontent -0.872 c:pagination -1.57
        c:panel -0.55 c:paragraph 0.863 c:parent 0.0699 c:password -1.41 c:path 0.384 c:phone -0.149 c:photo 1.06
        c:php -0.807 c:picture 0.671 c:pl 0.521 c:placeholder -0.296 c:player 0.358 c:plus -0.428 c:pointer 0.57
        c:popup -0.309 c:position 0.473 c:post 2.08 c:postid 2.81 c:preloaded -0.946 c:preloader -1.02 c:prev 0.996
        c:previous 0.773 c:price -2.22 c:primary 0.413 c:print 1.31 c:privacy 0.852 c:product -1.95 c:products -0.713
        c:publish 0.731 c:published 0.994 c:pull -0.418 c:py 0.553 c:quantity -0.38 c:quote -0.695 c:rating -0.269
        c:ratio -0.452 c:read 0.841 c:reader -0.61 c:reading 0.483 c:recent 0.458 c:rectangle 0.637 c:region -0.675
        c:register -0.812 c:related 1.19 c:remember -0.797 c:remove -0.428 c:reply 0.0322 c:required -0.674
        c:reset -0.529 c:respond 0.522 c:response -0.416 c:result -0.411 c:results -0.173 c:review -0.72
        c:reviews -0.666 c:rich 1.37 c:row -0.357 c:rss 0.279 c:sale -0.721 c:save -0.638 c:sc 0.609 c:scheme -0.454
        c:score -0.76 c:screen -0.625 c:scroll -0.743 c:searchbar -0.55 c:searchform 0.853 c:secondary -0.576
        c:section 0.449 c:sections 0.884 c:security -0.66 c:select -0.95 c:selected -0.789 c:selection -0.52
        c:selector -0.636 c:separator -0.483 c:settings -0.372 c:sf -0.708 c:share 3.1 c:sharing 0.683 c:shop -0.732
        c:shopping -0.189 c:show -0.834 c:shrink -0.399 c:sidebar 1.29 c:sidebars -0.651 c:signin -0.658
        c:signup -0.396 c:simple -0.35 c:single 2.71 c:singular 1.3 c:site -2.49 c:size 0.175 c:slide -0.707
        c:slider -0.251 c:slides -0.461 c:sm 0.965 c:small 1.88 c:social 1.22 c:solid -0.524 c:sort -0.867
        c:span -0.767 c:splash -0.853 c:sr 0.724 c:stack -0.532 c:standard 1.65 c:star -0.532 c:stars -0.418
        c:start -0.221 c:stat -0.687 c:state -0.637 c:stats -0.719 c:status 0.317 c:sticky 0.0584 c:stock -0.617
        c:store -0.76 c:story 0.401 c:stretch -0.995 c:style 0.719 c:sub -0.504 c:submenu 0.34 c:submit 0.219
        c:subnav -0.48 c:subscribe 1.1 c:subscription -0.279 c:success -0.455 c:svg -0.519 c:swiper 0.578 c:ta -0.663
        c:tab -1.3 c:table 0.348 c:taboola 0.497 c:tabs -1.27 c:tags 0.854 c:target -0.578 c:td -0.527 c:teaser -1.57
        c:tel -0.676 c:template 1.55 c:terms 0.35 c:testimonial -0.946 c:the 0.675 c:theme -1.57 c:third -0.427
        c:tight -0.541 c:time 0.399 c:times -0.448 c:toc 1.06 c:toggler 0.65 c:tooltip 0.213 c:topic -0.719
        c:total -0.266 c:transition 0.537 c:tv 0.49 c:tw 0.695 c:tweet 0.546 c:twitter 1.61 c:type 0.548 c:ui -0.458
        c:ul -0.248 c:underline -0.401 c:unstyled -0.604 c:updated 0.331 c:uppercase 0.421 c:url 0.215 c:us -0.528
        c:user -0.603 c:username -0.958 c:validate -0.84 c:value -0.51 c:vcard 0.629 c:version -0.756 c:vertical -0.44
        c:video -0.419 c:view -0.725 c:visible -0.935 c:visually 0.395 c:wc -0.592 c:weather 0.502 c:what 0.709
        c:whatsapp 0.608 c:white -0.114 c:why 0.535 c:wide -0.448 c:widget 0.25 c:width -0.399 c:wp 0.699
        c:wrap -0.453 c:wrapper 0.508 c:xs -0.45 c:youtube 0.453 s:abonnieren 0.329 s:about -0.368 s:access 0.482
        s:accessibility 1.25 s:accessories -0.753 s:account -0.804 s:active -0.856 s:activity -1.01 s:address -0.729
        s:advanced -0.502 s:aktuelle 0.499 s:alerts 0.446 s:alle 0.705 s:already -0.711 s:also 0.588 s:amazon 0.474
        s:anmelden 0.651 s:antworten 0.496 s:anzeigen 0.331 s:apps -0.885 s:april 0.787 s:archiv 0.55 s:article 1.66
        s:articles 1.9 s:artificial -0.655 s:artikel 0.655 s:arts 0.439 s:august 0.784 s:author 0.846
        s:available -0.67 s:awards 0.649 s:back 0.761 s:based -0.767 s:berlin 0.4 s:best 0.715 s:black -0.722
        s:block 0.555 s:blog 0.312 s:blogs 1.08 s:browse -0.8 s:budget 1.21 s:build -0.529 s:business -0.596
        s:calendar 0.596 s:card -1.35 s:cards -0.453 s:care 0.823 s:careers 0.344 s:cart -0.677 s:category -0.559
        s:center -0.41 s:chain -0.65 s:check 0.56 s:click -0.648 s:cloud -0.534 s:club 0.404 s:code -0.651
        s:coffee 0.456 s:collection -0.615 s:color -0.751 s:comment 0.513 s:community -0.952 s:conclusion 0.753
        s:conditions 0.0582 s:cons 0.998 s:consent -0.681 s:contact -1.03 s:content 0.266 s:contents 0.419
        s:cookie -0.456 s:cookies -0.514 s:copyright 0.107 s:cost 0.89 s:covid 0.585 s:create -0.879 s:culture -0.202
        s:current -0.385 s:custom -0.837 s:customer -1.22 s:daily -0.368 s:data -0.356 s:datenschutz 1.33
        s:datenschutzerklärung 0.565 s:days -0.59 s:deals -0.397 s:december 0.517 s:default -1.11 s:demo 0.953
        s:description -0.564 s:details -0.923 s:deutschland 0.407 s:development -1.03 s:digital 0.493
        s:directory 0.521 s:discussions -0.854 s:display -0.574 s:download -0.812 s:downloads 0.427 s:east 0.47
        s:economy 0.496 s:edition 0.49 s:editorial 0.361 s:education 0.734 s:email 0.885 s:engineering -0.8
        s:events -0.474 s:example -0.698 s:expand -1.14 s:experience -1.14 s:explore -0.351 s:facebook 0.318
        s:false -0.931 s:featured -1.38 s:feed 0.269 s:feeds 0.669 s:final 0.567 s:find -0.0791 s:food 0.711
        s:footer 0.582 s:forgot -0.511 s:forum -1.48 s:forums -1.65 s:foto 0.355 s:found -0.793 s:français -0.485
        s:free -1.1 s:from -0.261 s:full -0.709 s:gallery -0.774 s:general -0.776 s:gift -0.457 s:good 0.362
        s:google 0.431 s:great 0.564 s:group -0.946 s:guest -0.745 s:guide 0.723 s:guides 0.0546 s:hardware -0.694
        s:health 0.341 s:healthy 0.719 s:help -2.07 s:hier 0.597 s:high -0.615 s:hours -0.551 s:html 0.579
        s:https 0.397 s:impressum 2.26 s:index -0.854 s:information -0.951 s:informationen 0.426 s:inhalt 0.73
        s:instagram 0.448 s:intelligence -0.481 s:international 1.3 s:internet 0.683 s:item -0.708 s:january 0.706
        s:jetzt 0.61 s:jobs 0.279 s:join -0.339 s:journal 0.563 s:july 1.13 s:karriere 0.374 s:keep 0.533
        s:kommentar 0.415 s:kommentare 0.479 s:kontakt 1.64 s:language -1.2 s:languages -0.549 s:large 0.362
        s:last -1.05 s:latest -0.959 s:leadership -0.884 s:learn -0.745 s:leave 0.447 s:letter -0.525 s:level -0.855
        s:life 1.11 s:lifestyle 1.03 s:like 0.788 s:linkedin 0.55 s:links 0.612 s:list -0.961 s:lists -0.568
        s:live 0.931 s:living 0.477 s:loading -0.52 s:location 0.735 s:locations -0.653 s:login -0.526 s:long 0.496
        s:lorem 1.29 s:machine -1 s:magazin 0.427 s:magazine 0.765 s:main -0.11 s:make 0.714 s:manage -0.403
        s:management 0.789 s:manager -0.567 s:march 0.921 s:media 0.354 s:mediadaten 0.333 s:mehr 0.957 s:member -1.09
        s:menu 0.365 s:menü 0.53 s:message -0.721 s:might 0.822 s:mobile -1.57 s:mode -0.984 s:module -0.916
        s:money 0.522 s:more -0.205 s:movies 0.57 s:multi -0.669 s:nach 0.664 s:nachrichten 0.444 s:name -0.0917
        s:national 0.515 s:navigation 0.454 s:need -0.71 s:network 0.737 s:neue 0.507 s:news 0.924 s:newsletter 1.84
        s:newsletters 0.363 s:note -0.732 s:november 0.554 s:number -0.529 s:oben 0.482 s:october 0.822 s:online 0.347
        s:open -0.695 s:opinion 0.72 s:options -1.42 s:order -0.928 s:orders -0.872 s:organization -0.608 s:over 0.696
        s:overall 0.696 s:overview -1.1 s:package -0.674 s:packages -0.725 s:page -2.22 s:pages -0.363 s:paper 0.885
        s:papers 0.779 s:partner -0.584 s:password -0.88 s:paul -0.663 s:performance -0.83 s:personal -0.594
        s:photo 0.571 s:photos 0.261 s:picks 0.391 s:place -0.775 s:plan 0.312 s:please 0.421 s:plus 0.292
        s:podcast 0.86 s:policy 0.302 s:post 0.0947 s:powered -0.427 s:preferences -0.642 s:presse 0.348
        s:price -0.0857 s:pricing 1.32 s:print 0.543 s:process -0.663 s:product -0.661 s:products 0.0739
        s:project -1.54 s:pros 0.926 s:protection -0.718 s:public 0.517 s:published 1.12 s:purchase -0.709
        s:quality 0.845 s:quote -0.974 s:rate 0.616 s:read 0.685 s:reading 0.493 s:real 0.685 s:receive -0.595
        s:reddit 0.365 s:reference -0.65 s:register -1.42 s:related 3.26 s:report -0.477 s:reports 0.425
        s:research 0.628 s:reserved -0.321 s:reset -0.726 s:resource 0.594 s:resources 0.439 s:retail -0.449
        s:return -0.437 s:returns -0.706 s:review 0.221 s:rights -0.874 s:save -0.568 s:school 0.464 s:science -0.827
        s:search -2.14 s:security -0.627 s:select -1.19 s:self -0.655 s:sell 0.427 s:sellers -0.512 s:send -0.343
        s:september 0.635 s:service 0.0828 s:services 0.455 s:settings -1.45 s:setup 0.791 s:share 2.07
        s:shipping -0.502 s:shop -0.905 s:shopping -0.174 s:show -0.877 s:sign -0.46 s:sind 0.493 s:site -0.111
        s:sitemap 0.8 s:skip -0.227 s:small 0.954 s:smart 1 s:some 0.638 s:sort -1.12 s:sponsored 0.622 s:sport -0.49
        s:start 0.22 s:startseite 0.888 s:statement -0.77 s:status -0.576 s:stay -0.941 s:stock -0.456 s:stories 1.27
        s:style -0.684 s:submit -0.499 s:subscribe 0.546 s:suche 0.764 s:suchen 0.38 s:support -0.00763
        s:sustainability 0.835 s:systems 0.419 s:tags -0.827 s:take 0.407 s:tech 0.787 s:technologies -0.648
        s:teilen 0.452 s:terms -0.318 s:test 0.719 s:text 0.916 s:thema 0.477 s:theme -1.2 s:themen 0.748
        s:things 0.712 s:this 1.32 s:thoughts 0.769 s:time 0.887 s:tips 0.439 s:today -0.847 s:toggle -0.329
        s:tool -0.869 s:tools -0.392 s:topic -1.05 s:topics -0.226 s:track -0.475 s:travel 0.279 s:trending -0.644
        s:trends 0.393 s:trial 0.829 s:tutorial -0.975 s:tweet 0.779 s:twitter 1.08 s:type -0.758 s:university 0.657
        s:unsere 0.528 s:updated 1.31 s:updates 0.336 s:user -0.422 s:username -0.302 s:using -1.56 s:value -0.817
        s:values -1.07 s:veranstaltungen 0.473 s:video 0.827 s:videos 0.00532 s:view -1.42 s:vision -0.462
        s:visit -0.74 s:weather 0.495 s:weitere 0.563 s:welcome -0.531 s:werden 0.503 s:what 0.674 s:white -0.249
        s:with 0.977 s:women 0.384 s:world 0.651 s:written 1.25 s:year -1.14 s:years -0.841 s:york 0.786 s:your -0.249
        s:youtube 0.962 s:zurück 0.541 s:Über 0.704 s:Übersicht 0.484 t:and 0.637 t:best 0.985 t:der 0.474 t:for 1.3
        t:forum -0.737 t:guide 1.56 t:how 1.23 t:in 1.52 t:is 0.514 t:news -1.03 t:of 1.75 t:services -0.991
        t:test 0.872 t:the 1.1 t:to 2.09 t:top 0.732 t:und 0.614 t:us -0.848 t:with 0.53 u:account -0.547 u:and 0.621
        u:article 0.905 u:articles 0.66 u:best 1.27 u:blog 3.28 u:de 0.585 u:for 0.846 u:guide 1.16 u:how 0.609
        u:html 0.181 u:in 0.412 u:login -1.07 u:php -0.637 u:services -1.5 u:the 1.02 u:to 1.18 y:article 1.76
        y:breadcrumblist -0.802 y:comment -1.16 y:discussionforumposting -1.33 y:http -0.138 y:https 0.444
        y:interactioncounter -1.18 y:listitem -0.815 y:newsarticle 2.93 y:newsmediaorganization 0.655 y:org -0.521
        y:organization 0.5 y:person 1.98 y:product -1.25 y:question -0.863 y:schema -0.397
        y:sitenavigationelement -0.431 y:webpage 0.53 y:website -1.3
        """
}
