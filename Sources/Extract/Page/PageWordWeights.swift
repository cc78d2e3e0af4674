/// Weights of the words of a page. Written by Tests/Training/train_page.py; not edited by hand.
///
/// First the bias of `WordModel`, then each word of `PageWords` with its weight.
enum PageWordWeights {
    static let table = """
        0.144 c:aa -0.334 c:about 0.255 c:accept -0.316 c:access -0.433 c:accordion -0.822 c:account -1.3
        c:action -0.182 c:actions -0.545 c:active -1.39 c:ad 0.822 c:add -0.764 c:address -0.367 c:addthis 0.345
        c:ads 0.543 c:ae -0.456 c:af -0.214 c:ai -1.03 c:ajax -0.393 c:ak 0.515 c:alert 0.45 c:align -0.522
        c:aligncenter 0.23 c:alignleft 0.419 c:alignnone 0.2 c:all -0.411 c:alt -0.241 c:amount -0.507 c:and -1.09
        c:angle -0.398 c:animate -0.781 c:animation 0.478 c:anon -0.985 c:application -0.669 c:archive -1.17
        c:area 1.13 c:article 4.34 c:articles 0.732 c:as -0.944 c:aside 0.549 c:attachment 0.418 c:author 2.58
        c:authors 0.523 c:avatar 0.155 c:awesome 0.341 c:ba -0.271 c:back 0.774 c:background 0.371 c:badge -1.43
        c:banner -0.689 c:bar -0.401 c:bars 0.269 c:bb -0.356 c:bd -0.321 c:before -0.543 c:below 0.342 c:best 0.978
        c:bg -0.939 c:billboard 0.277 c:bio 1.24 c:bl -0.348 c:block 0.91 c:blog 1.34 c:blue -0.323 c:body 0.738
        c:bold 0.239 c:bootstrap -0.426 c:border 1.32 c:box 0.402 c:builder 0.682 c:bullet -0.689 c:bullets -0.547
        c:burger 0.639 c:business 0.349 c:buttons -0.747 c:by -0.889 c:byline 0.959 c:ca -0.511 c:calendar 0.442
        c:call -0.573 c:canvas 1.04 c:captcha -0.401 c:caption 1.84 c:card -0.789 c:cards -1.35 c:caret -0.316
        c:cart -1.65 c:cat -0.873 c:category -0.0154 c:cb 0.361 c:cc 0.445 c:cd -0.321 c:cell 0.497 c:center 0.043
        c:check -0.742 c:checkbox -0.558 c:chevron -0.334 c:child -0.536 c:clear -0.955 c:close 0.813 c:code -0.469
        c:col 0.717 c:collapse -0.832 c:collection -0.708 c:color -0.853 c:column -0.532 c:comment 0.866
        c:commentform 0.503 c:comments 1.44 c:community -0.404 c:company 0.339 c:component -0.36 c:conclusion 0.715
        c:consent -0.411 c:cont 0.519 c:contact -0.172 c:control -0.391 c:controls -0.688 c:cookie -0.288 c:copy 0.732
        c:copyright 0.313 c:core 1.07 c:count -0.643 c:counter 0.243 c:country -0.444 c:creator -0.806 c:credit 0.545
        c:credits 0.577 c:css 0.0886 c:cta 0.315 c:current -0.0162 c:custom -0.748 c:da -0.499 c:dark -1.3
        c:data -0.37 c:date 2.5 c:day -0.489 c:dc -0.551 c:de -0.372 c:default -0.58 c:depth 0.286 c:desc -0.865
        c:description -1.36 c:desktop 0.143 c:details -0.408 c:df -0.441 c:disabled -0.283 c:disclaimer 0.815
        c:display -0.226 c:disqus 0.406 c:div 0.53 c:dots -1.75 c:down -0.671 c:dropdown -0.337 c:ec 0.337
        c:edit 0.547 c:ef 0.476 c:element -0.354 c:ellipsis -0.866 c:email -0.0676 c:embed 0.626 c:enabled -0.577
        c:end 0.387 c:entry 0.502 c:envelope 0.164 c:error -0.277 c:events -0.892 c:expanded 0.316 c:external -0.366
        c:facebook 0.3 c:fade -0.338 c:faq -0.367 c:far -0.601 c:fb 0.805 c:fc -0.244 c:fd -0.373 c:fe 0.323
        c:feedback -0.532 c:fieldset -0.542 c:figure 0.405 c:file -0.638 c:filter -1.07 c:filters -0.688 c:fixed 1.01
        c:flag -0.466 c:flex -0.0678 c:flow -0.574 c:fluid -0.451 c:fn 0.739 c:focus -0.389 c:focusable 0.36
        c:folder -0.803 c:follow 0.472 c:font 1.07 c:fonts 0.283 c:for 0.658 c:form -0.487 c:format 1.38
        c:forum -0.538 c:fr 0.425 c:free -0.288 c:from 0.341 c:front -0.295 c:fs -0.412 c:full 1.43 c:fw -0.382
        c:general -0.743 c:global -0.386 c:go -0.316 c:google -0.29 c:gradient 0.587 c:gray -0.469 c:green -0.786
        c:grey 0.325 c:grid 0.262 c:group 0.671 c:grow -0.394 c:half -0.455 c:has -0.631 c:head 1.38 c:heading 0.349
        c:headline 0.645 c:height 0.36 c:help -0.407 c:helper -0.599 c:hentry 0.558 c:hidden -0.425 c:hide 0.398
        c:highlighted -0.871 c:home -1.26 c:homepage -0.548 c:horizontal -0.48 c:hover 0.69 c:how 0.534 c:html -0.496
        c:icons -0.287 c:id -0.48 c:ie 0.6 c:ignore -0.77 c:image 0.823 c:img 0.83 c:in -0.204 c:index -0.97
        c:indicator -0.445 c:info 0.0952 c:information -0.682 c:inline 0.736 c:inner -0.36 c:input -0.826
        c:inset -0.402 c:invisible 0.866 c:is 0.396 c:items 0.51 c:js -0.199 c:justify 0.496 c:kit 0.494
        c:language 0.34 c:large -0.225 c:last 0.131 c:lazy 1 c:lazyload 0.752 c:lead 0.709 c:left -0.319 c:lg 0.559
        c:li -0.312 c:library 0.468 c:light -0.687 c:like 0.39 c:line 0.197 c:linkedin 0.553 c:linklist -0.59
        c:links -0.482 c:list 0.562 c:live -0.553 c:load -0.844 c:location -0.171 c:login -1.11 c:logos 0.391
        c:logout 0.555 c:mail 0.888 c:map -0.734 c:masthead 0.772 c:mb 0.27 c:mc -0.289 c:md -0.457 c:media 1.29
        c:mega 0.45 c:megamenu 0.517 c:member -1.08 c:menuitem -0.714 c:meta 1.25 c:mid -0.833 c:middle -0.191
        c:mini -0.44 c:ml -0.242 c:mobile 0.308 c:modal -0.0688 c:module 0.373 c:my 0.473 c:name 0.5 c:navbar 1.11
        c:navigation 0.649 c:network 0.492 c:new -0.65 c:news 0.758 c:newsletter 0.14 c:next -0.101 c:no 0.28
        c:node 0.423 c:nonce 0.422 c:none 0.223 c:normal -1.1 c:note -0.458 c:notice -1.09 c:notification -0.362
        c:numbers -0.709 c:off 0.732 c:offset 0.471 c:on 0.622 c:opacity 0.313 c:open 0.362 c:option -0.452
        c:options -0.956 c:orange -0.683 c:order -0.342 c:other 0.344 c:outbrain 0.496 c:outer -1.07 c:outline -0.275
        c:output -0.561 c:overlay -0.426 c:padding 0.195 c:page -0.952 c:pagecontent -0.803 c:pagination -1.46
        c:panel -0.564 c:paragraph 0.834 c:password -1.42 c:phone -0.202 c:photo 0.955 c:php -0.71 c:picture 0.58
        c:pl 0.526 c:placeholder -0.346 c:plain -0.423 c:player 0.299 c:plus -0.355 c:pointer 0.446 c:popup -0.33
        c:position 0.417 c:post 1.69 c:postid 2.58 c:powered -0.501 c:preloaded -0.913 c:preloader -1.01 c:prev 0.977
        c:preview -0.401 c:previous 0.625 c:price -2.04 c:primary 0.302 c:print 1.15 c:privacy 0.783 c:product -1.78
        c:products -0.692 c:publish 0.656 c:published 0.894 c:pull -0.386 c:py 0.426 c:quantity -0.37 c:query -0.311
        c:quote -0.697 c:rail 0.269 c:rating -0.201 c:ratio -0.484 c:read 0.789 c:reader -0.643 c:reading 0.425
        c:recent 0.441 c:rectangle 0.569 c:region -0.552 c:register -0.731 c:related 0.973 c:remember -0.723
        c:remove -0.347 c:reply 0.0857 c:required -0.667 c:reset -0.491 c:respond 0.494 c:response -0.398
        c:result -0.379 c:results -0.229 c:review -0.617 c:reviews -0.556 c:rich 1.24 c:root -0.259 c:row -0.374
        c:rss 0.23 c:sale -0.618 c:save -0.636 c:sc 0.462 c:scheme -0.491 c:score -0.702 c:screen -0.682
        c:scroll -0.655 c:searchbar -0.488 c:searchform 0.612 c:sec -0.489 c:secondary -0.539 c:section 0.274
        c:sections 0.77 c:security -0.588 c:select -0.906 c:selected -0.81 c:selection -0.466 c:selector -0.597
        c:separator -0.488 c:settings -0.326 c:sf -0.747 c:share 2.87 c:sharing 0.607 c:shop -0.667 c:shopping -0.234
        c:short -0.318 c:show -0.757 c:shrink -0.326 c:sidebar 1.05 c:sidebars -0.55 c:signin -0.639 c:signup -0.345
        c:simple -0.312 c:single 2.39 c:singular 1.16 c:site -1.06 c:size 0.0535 c:slide -0.597 c:slider -0.313
        c:slides -0.494 c:sm 0.734 c:small 1.54 c:social 1.11 c:solid -0.448 c:sort -0.8 c:span -0.745 c:splash -0.838
        c:sr 0.617 c:stack -0.463 c:standard 1.54 c:star -0.497 c:stars -0.365 c:start -0.172 c:stat -0.625
        c:state -0.592 c:stats -0.693 c:status 0.181 c:sticky 0.101 c:stock -0.573 c:store -0.618 c:story 0.215
        c:stretch -0.914 c:style 0.39 c:sub 0.228 c:submit 0.0703 c:subnav -0.502 c:subscribe 0.965
        c:subscription -0.265 c:success -0.319 c:svg -0.451 c:ta -0.642 c:tab -1.19 c:table 0.216 c:taboola 0.433
        c:tabs -1.15 c:tags 0.705 c:target -0.475 c:td -0.488 c:teaser 0.413 c:tel -0.629 c:template 1.44
        c:terms 0.339 c:testimonial -0.858 c:the 0.512 c:theme -1.61 c:third -0.468 c:tight -0.488 c:time 0.412
        c:times -0.436 c:to -0.217 c:toc 0.966 c:toggler 0.555 c:tooltip 0.213 c:topbar -0.355 c:topic -0.692
        c:total -0.226 c:tr -0.299 c:transition 0.417 c:tw 0.53 c:tweet 0.481 c:twitter 1.41 c:type 0.474 c:ui -0.464
        c:ul -0.196 c:underline -0.402 c:unstyled -0.524 c:up -0.0932 c:updated 0.381 c:uppercase 0.408 c:url 0.159
        c:us -0.459 c:user -0.514 c:username -0.989 c:validate -0.811 c:value -0.402 c:vcard 0.596 c:version -0.672
        c:vertical -0.421 c:video -0.445 c:view -0.709 c:visible -0.82 c:visually 0.372 c:warning -0.327
        c:weather 0.406 c:what 0.682 c:whatsapp 0.601 c:white -0.206 c:why 0.515 c:wide -0.383 c:widget 0.295
        c:wp 0.557 c:wrap -0.427 c:wrapper 0.131 c:xs -0.416 c:youtube 0.471 c:zoom -0.322 s:abonnieren 0.291
        s:about -0.552 s:access 0.457 s:accessibility 1.1 s:accessories -0.711 s:account -0.773 s:active -0.795
        s:activity -0.839 s:address -0.707 s:advanced -0.402 s:advertise -0.535 s:aktuelle 0.416 s:alerts 0.391
        s:alle 0.552 s:already -0.64 s:also 0.491 s:amazon 0.401 s:anmelden 0.505 s:antworten 0.404 s:anzeigen 0.262
        s:apps -0.83 s:april 0.709 s:archiv 0.481 s:archive -0.419 s:article 1.59 s:articles 1.8 s:artificial -0.641
        s:artikel 0.557 s:august 0.655 s:author 0.788 s:available -0.6 s:awards 0.55 s:back 0.634 s:based -0.655
        s:berlin 0.344 s:best 0.621 s:black -0.703 s:block 0.514 s:blog 0.129 s:blogs 1.01 s:browse -0.903
        s:budget 1.14 s:build -0.465 s:business 0.252 s:calendar 0.511 s:card -1.18 s:cards -0.367 s:care 0.734
        s:careers 0.306 s:cart -0.678 s:category -0.637 s:center -0.504 s:chain -0.594 s:check 0.573 s:click -0.577
        s:cloud -0.515 s:club 0.329 s:code -0.741 s:coffee 0.393 s:collection -0.576 s:color -0.71 s:comment 0.469
        s:community -0.933 s:conclusion 0.645 s:conditions -0.0131 s:cons 0.888 s:consent -0.653 s:contact -1.27
        s:contents 0.357 s:cookie -0.466 s:cookies -0.409 s:cost 0.838 s:covid 0.541 s:create -0.779 s:culture 0.441
        s:current -0.43 s:custom -0.777 s:customer -1.07 s:data -0.413 s:date -0.309 s:datenschutz 1.12
        s:datenschutzerklärung 0.494 s:days -0.644 s:deals -0.323 s:december 0.643 s:default -0.974 s:demo 0.849
        s:description -0.523 s:details -0.824 s:deutschland 0.348 s:development -0.973 s:digital 0.387
        s:discussions -0.746 s:display -0.496 s:download -0.926 s:edition 0.407 s:editor 0.353 s:editorial 0.393
        s:education 0.533 s:email 0.641 s:engineering -0.808 s:english -0.131 s:error -0.558 s:events -0.529
        s:example -0.659 s:expand -1.04 s:experience -0.98 s:explore -0.38 s:facebook 0.158 s:false -0.86
        s:featured -1.21 s:feed 0.248 s:feeds 0.508 s:find -0.123 s:food 0.624 s:footer 0.523 s:forgot -0.486
        s:forum -1.48 s:forums -1.54 s:found -0.587 s:français -0.421 s:free -0.934 s:from -0.338 s:full -0.653
        s:gallery -0.751 s:general -0.712 s:gift -0.43 s:good 0.304 s:google 0.181 s:great 0.569 s:group -0.914
        s:guest -0.686 s:guide 0.63 s:guides 0.0979 s:hardware -0.663 s:health 0.913 s:healthy 0.619 s:help -2.17
        s:here -0.0709 s:hide -0.439 s:hier 0.484 s:high -0.537 s:home -0.0315 s:hours -0.471 s:impressum 1.86
        s:index -0.889 s:information -0.839 s:informationen 0.341 s:inhalt 0.605 s:instagram 0.441
        s:intelligence -0.511 s:international 1.04 s:internet 0.589 s:item -0.618 s:items -0.0144 s:january 0.907
        s:jetzt 0.536 s:journal 0.473 s:july 0.949 s:karriere 0.323 s:keep 0.51 s:kitchen -0.463 s:kommentar 0.368
        s:kommentare 0.413 s:kontakt 1.33 s:kultur 0.433 s:language -1.29 s:languages -0.536 s:last -0.967
        s:latest -0.864 s:leadership -0.833 s:learn -0.627 s:leave 0.445 s:level -0.732 s:life 1 s:lifestyle 0.877
        s:like 0.654 s:link -0.459 s:linkedin 0.56 s:links 0.443 s:list -0.875 s:lists -0.517 s:live 0.81
        s:living 0.429 s:loading -0.563 s:local 0.508 s:locations -0.559 s:login -0.776 s:long 0.354 s:love -0.417
        s:machine -0.824 s:magazin 0.379 s:magazine 0.664 s:main -0.214 s:make 0.533 s:manage -0.354
        s:management 0.728 s:manager -0.544 s:march 0.94 s:media 0.272 s:mediadaten 0.311 s:mehr 0.801 s:member -0.972
        s:menü 0.474 s:message -0.733 s:might 0.739 s:mobile -1.48 s:mode -0.868 s:module -0.856 s:money 0.499
        s:more -0.423 s:movies 0.434 s:multi -0.741 s:nach 0.564 s:nachrichten 0.39 s:name -0.119 s:national 0.48
        s:navigation 0.334 s:need -0.511 s:network 0.645 s:neue 0.403 s:news 0.763 s:newsletter 1.6
        s:newsletters 0.308 s:note -0.613 s:november 0.49 s:number -0.447 s:oben 0.408 s:october 0.761 s:only -0.24
        s:open -0.692 s:opinion 0.602 s:options -1.31 s:order -0.889 s:orders -0.79 s:organization -0.523
        s:other -0.432 s:overall 0.621 s:overview -0.978 s:package -0.59 s:packages -0.728 s:page -2.06 s:pages -0.358
        s:paper 0.702 s:partner -0.537 s:password -0.828 s:paul -0.611 s:performance -0.772 s:personal -0.555
        s:photo 0.401 s:photos 0.239 s:picks 0.406 s:pinterest 0.183 s:place -0.639 s:plan 0.277 s:plus 0.226
        s:podcast 0.741 s:policy 0.204 s:politics 0.801 s:politik 0.406 s:post 0.409 s:powered -0.544
        s:preferences -0.603 s:presse 0.234 s:price -0.102 s:pricing 1.28 s:print 0.513 s:privacy -0.123
        s:process -0.593 s:product -0.626 s:products 0.0166 s:programming -0.602 s:project -1.48 s:pros 0.851
        s:protection -0.666 s:public 0.434 s:published 1.01 s:purchase -0.624 s:quality 0.783 s:quote -0.858
        s:rate 0.52 s:read 0.614 s:reading 0.341 s:real 0.648 s:reddit 0.308 s:reference -0.57 s:register -1.43
        s:related 2.97 s:report -0.549 s:reports 0.423 s:research 0.52 s:reset -0.676 s:resources 0.482
        s:retail -0.409 s:return -0.425 s:returns -0.706 s:review 0.157 s:rights -0.603 s:save -0.562 s:school 0.42
        s:search -1.47 s:security -0.628 s:seite 0.443 s:select -1.2 s:self -0.582 s:sell 0.381 s:sellers -0.488
        s:send -0.371 s:september 0.581 s:services 0.379 s:sets -0.389 s:settings -1.2 s:share 1.98 s:shipping -0.506
        s:shop -0.871 s:shopping -0.338 s:show -0.895 s:sign -0.507 s:sind 0.488 s:site -0.307 s:sitemap 0.776
        s:sites -0.299 s:skip -0.319 s:small 0.915 s:smart 0.893 s:some 0.496 s:sort -0.986 s:special -0.151
        s:sponsored 0.524 s:sport 0.305 s:start 0.182 s:startseite 0.746 s:statement -0.674 s:status -0.499
        s:stay -0.901 s:stock -0.414 s:store 0.0814 s:stories 1.06 s:strategy -0.378 s:style -0.72 s:submit -0.594
        s:subscribe 0.55 s:suche 0.659 s:suchen 0.325 s:support -0.114 s:sustainability 0.689 s:systems 0.39
        s:tags -0.81 s:take 0.396 s:team -0.431 s:tech 0.674 s:technologies -0.584 s:teilen 0.4 s:terms -0.41
        s:test 0.939 s:text 0.66 s:that -0.213 s:thema 0.374 s:theme -1.15 s:themen 0.636 s:things 0.618 s:this 1.15
        s:thoughts 0.71 s:thread -0.57 s:time 0.82 s:tips 0.454 s:today -0.755 s:toggle -0.359 s:tool -0.767
        s:tools -0.464 s:topic -0.913 s:topics -0.246 s:track -0.427 s:travel 0.23 s:trending -0.594 s:trends 0.412
        s:trial 0.727 s:true -0.378 s:tutorial -0.844 s:tweet 0.738 s:twitter 0.78 s:type -0.762 s:unsere 0.461
        s:updated 1.17 s:updates 0.303 s:user -0.39 s:username -0.348 s:using -1.45 s:value -0.721 s:values -0.997
        s:veranstaltungen 0.392 s:video 0.732 s:view -1.31 s:vision -0.402 s:visit -0.592 s:weather 0.355
        s:weitere 0.484 s:welcome -0.489 s:werden 0.45 s:what 0.48 s:white -0.242 s:wirtschaft 0.343 s:with 0.655
        s:women 0.338 s:world 1.27 s:written 1.17 s:year -1.1 s:years -0.828 s:york 0.667 s:your -0.277
        s:youtube 0.843 s:zurück 0.462 s:Über 0.607 s:Übersicht 0.397 t:and 0.357 t:best 0.883 t:der 0.404 t:for 1.1
        t:forum -0.681 t:guide 1.39 t:how 1.14 t:in 1.35 t:news -0.818 t:of 1.55 t:services -0.925 t:test 1.05
        t:the 1.61 t:to 1.89 t:top 0.689 t:und 0.505 t:us -0.891 u:and 0.559 u:article 0.751 u:articles 0.562
        u:best 1.05 u:blog 3 u:de 0.495 u:en -0.437 u:for 0.784 u:guide 1.03 u:how 0.57 u:in 0.7 u:login -0.677
        u:news 1.13 u:php -0.831 u:services -1.41 u:the 0.835 u:to 1.08 y:article 1.59 y:blogposting 0.418
        y:breadcrumblist -0.966 y:comment -1.05 y:discussionforumposting -1.24 y:http -0.261 y:https 0.4
        y:interactioncounter -1.07 y:listitem -0.97 y:newsarticle 2.29 y:newsmediaorganization 0.54 y:org -0.623
        y:organization 0.546 y:person 1.74 y:product -1.16 y:question -0.738 y:schema -0.497
        y:sitenavigationelement -0.385 y:webpage 0.481 y:website -1.23
        """
}
