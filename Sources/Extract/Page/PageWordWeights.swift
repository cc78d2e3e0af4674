/// Weights of the words of a page. Written by Tests/Training/train_page.py; not edited by hand.
///
/// First the bias of `WordModel`, then each word of `PageWords` with its weight.
enum PageWordWeights {
    static let table = """
        0.549 c:aa -0.269 c:about 0.396 c:absolute -0.188 c:accept -0.456 c:accordion -0.711 c:account -1.13
        c:action -0.482 c:actions -0.582 c:active -1.42 c:ad 1.04 c:add -0.819 c:addthis 0.312 c:ads 0.319 c:ae -0.558
        c:af -0.216 c:ai -1.02 c:ajax -0.465 c:alert 0.557 c:align -0.653 c:aligncenter 0.238 c:alignnone 0.287
        c:all -0.251 c:ancestor -0.496 c:and -1.06 c:angle -0.375 c:animate -0.591 c:anon -1.01 c:app -0.279
        c:archive -1.17 c:area 1.02 c:article 4.01 c:articles 0.67 c:as -1.26 c:aside 0.672 c:aspect -0.273
        c:attachment 0.291 c:author 2.7 c:authors 0.551 c:auto -0.381 c:avatar 0.248 c:ba -0.336 c:back 0.59
        c:background 0.354 c:badge -1.4 c:banner -1.05 c:bar -0.747 c:baseline -0.563 c:bb -0.276 c:bd -0.284
        c:before -0.709 c:best 0.855 c:bf -0.495 c:bg -1.1 c:bio 1.22 c:block 0.777 c:blog 1.93 c:body 0.375
        c:bold 0.357 c:border 1.47 c:bottom -0.239 c:box 0.826 c:br -0.485 c:breadcrumb -0.0331 c:browser -0.511
        c:btn 0.182 c:builder 0.599 c:bullet -0.82 c:burger 0.746 c:buttons -0.675 c:by -1.18 c:byline 0.879
        c:ca -1.02 c:call -0.542 c:canvas 1.05 c:caption 1.69 c:card -0.678 c:cards -1.44 c:caret -0.4 c:cart -1.44
        c:cat -0.589 c:categories 0.308 c:category -0.0418 c:cb 0.45 c:cd -0.378 c:ce -0.579 c:cell 0.508
        c:check -0.543 c:checkbox -0.699 c:chevron -0.437 c:child -0.494 c:clear -0.559 c:clearfix 0.415 c:close 0.483
        c:code -0.453 c:col 0.656 c:collapse -1.08 c:collection -0.639 c:color -0.988 c:colors 0.484 c:columns -0.399
        c:comment 0.573 c:commentform 0.368 c:comments 1.44 c:component -0.296 c:conclusion 0.617 c:consent -0.52
        c:context 0.396 c:control -0.334 c:controls -0.685 c:cookie -0.343 c:copy 0.662 c:copyright 0.454 c:core 0.956
        c:count -0.5 c:counter 0.35 c:country -0.436 c:credit 0.667 c:css 0.301 c:current -0.303 c:custom -0.898
        c:da -0.663 c:dark -1.4 c:data -0.566 c:date 2.51 c:day -0.596 c:dc -0.533 c:de -0.67 c:depth 0.414
        c:desc -0.972 c:description -1.21 c:desktop -0.14 c:details -0.407 c:df -0.556 c:disabled -0.317
        c:disclaimer 0.409 c:discourse -0.694 c:display -0.145 c:div 0.553 c:dot -0.349 c:dots -1.75 c:down -0.959
        c:dropdown -0.563 c:ease 0.481 c:ee -0.272 c:ef 0.389 c:element -0.438 c:ellipsis -0.554 c:email 0.627
        c:embed 0.508 c:enabled -0.501 c:end 0.67 c:entry 0.827 c:events -0.712 c:expanded 0.42 c:external -0.595
        c:fa -0.473 c:facebook 0.479 c:fade -0.5 c:faq -0.369 c:far -0.743 c:fb 1.26 c:fc -0.33 c:fd -0.437
        c:feedback -0.41 c:figure 0.415 c:file -0.616 c:filter -1.25 c:filters -0.791 c:first 0.267 c:fixed 0.398
        c:flag -0.527 c:flow -0.472 c:fluid -0.521 c:fn 0.716 c:focus -0.253 c:follow 0.42 c:font 0.901 c:for 0.604
        c:format 1.24 c:free -0.513 c:from 0.542 c:fs -0.748 c:full 1.57 c:fullwidth -0.569 c:fw -0.313
        c:general -0.627 c:gradient 0.866 c:gray -0.547 c:green -0.641 c:grid 0.249 c:group 0.834 c:grow -0.434
        c:half -0.434 c:has -0.616 c:head 1.26 c:heading 0.247 c:headline 0.563 c:height 0.454 c:help -0.785
        c:helper -0.658 c:hentry 0.736 c:hidden -0.642 c:hide 0.307 c:highlighted -0.829 c:holder -0.321 c:home -0.895
        c:horizontal -0.288 c:hover 0.46 c:how 0.496 c:html -0.624 c:icons -0.443 c:id -0.429 c:ignore -0.462
        c:img 0.884 c:index -0.89 c:indicator -0.462 c:information -0.646 c:inline 0.466 c:inner -0.633 c:input 0.0145
        c:inset -0.292 c:instagram -0.759 c:invisible 0.695 c:is 0.213 c:items 0.441 c:js -0.522 c:justify 0.626
        c:kit 0.449 c:large -0.457 c:last 0.689 c:layout -0.201 c:lazy 0.912 c:lazyload 0.447 c:lead 0.567
        c:level 0.34 c:li -0.529 c:library 0.215 c:light -0.702 c:like 0.521 c:linkedin 0.612 c:links -0.34
        c:live -0.334 c:load -0.881 c:loading -0.107 c:local 0.322 c:location -0.185 c:login -0.563 c:logout 0.597
        c:mail 0.802 c:manifest -0.694 c:map -0.628 c:masthead 0.623 c:md -0.808 c:media 1.06 c:medium 0.135
        c:mega 0.564 c:megamenu 0.715 c:member -1.09 c:meta 0.899 c:mid -0.898 c:ml -0.558 c:modal -0.499
        c:more -0.259 c:mr -0.4 c:my 0.356 c:name 0.804 c:navbar 1.01 c:navigation 0.583 c:network 0.457 c:new -0.618
        c:news 1.03 c:newsletter 0.4 c:next -0.258 c:no 0.14 c:node 0.324 c:normal -1.16 c:note -0.504 c:notice -1.13
        c:notification -0.309 c:of 0.0659 c:off 0.714 c:offset 0.402 c:on 0.239 c:only -0.286 c:opacity 0.512
        c:option -0.511 c:options -1.01 c:orange -0.559 c:other 0.235 c:outbrain 0.416 c:outer -1.54 c:outline -0.379
        c:overflow 0.411 c:overlay -0.464 c:padding 0.38 c:pagecontent -0.864 c:pagination -1.67 c:panel -0.836
        c:paragraph 0.663 c:password -0.585 c:pb -0.303 c:phone -0.269 c:photo 0.826 c:pl 0.496 c:placeholder -0.134
        c:play -0.401 c:plugin 0.412 c:pointer 0.526 c:policy -0.377 c:popup -0.406 c:position 0.486 c:post 1.67
        c:postid 2.43 c:preloaded -0.845 c:preloader -0.989 c:prev 0.996 c:preview -0.566 c:previous 0.542
        c:price -2.01 c:primary 0.385 c:print 0.463 c:product -1.54 c:products -0.679 c:prose 0.587 c:publish 0.693
        c:published 0.847 c:pull -0.432 c:py 0.436 c:query -0.37 c:quote -0.968 c:rating -0.397 c:ratio -0.667
        c:read 0.805 c:reader -0.729 c:reading 0.425 c:recent 0.55 c:red 0.334 c:reference -0.408 c:region -0.495
        c:register -0.403 c:related 0.553 c:remove -0.461 c:required -0.522 c:reset -0.405 c:respond 0.35
        c:response -0.475 c:responsive -0.273 c:result -0.48 c:results -0.323 c:review -0.631 c:reviews -0.583
        c:rich 1.19 c:root 0.38 c:rotate 0.647 c:rounded 0.257 c:row -0.288 c:rss 0.303 c:save -0.685 c:scheme -0.473
        c:score -0.686 c:screen -0.638 c:scroll -0.932 c:scrollbar -0.387 c:searchform 0.52 c:sec -0.549
        c:secondary -0.582 c:section 0.415 c:sections 0.54 c:security -0.641 c:select -0.885 c:selected -1.31
        c:selector -0.765 c:semibold 0.334 c:separator -0.612 c:settings -0.569 c:setup -0.608 c:share 2.63
        c:sharing 0.62 c:shop -0.535 c:show -1.37 c:sidebar 1.05 c:signin -0.508 c:simple -0.308 c:single 2.25
        c:singular 1.12 c:site -0.594 c:size -0.309 c:skip -0.229 c:slide -0.758 c:slider -0.332 c:slides -0.556
        c:sm 0.67 c:small 1.55 c:social 1.13 c:solid -0.452 c:sort -0.843 c:source -0.345 c:span -0.601
        c:splash -0.737 c:sr 0.585 c:stack -0.519 c:standard 1.59 c:star -0.862 c:stars -0.344 c:start -0.231
        c:state -0.363 c:stats -0.665 c:store -0.642 c:story 0.166 c:stretch -0.889 c:style 0.541 c:sub 0.275
        c:submenu 0.542 c:submit 0.486 c:subnav -0.606 c:subscribe 1.05 c:success -0.602 c:svg -0.33 c:switch -0.298
        c:tab -1.28 c:table 0.232 c:tablet 0.314 c:taboola 0.431 c:tabs -0.918 c:tag -0.421 c:tags 0.516
        c:target -0.544 c:teaser 0.294 c:template 1.25 c:terms 0.342 c:testimonial -0.918 c:the 0.751 c:theme -1.43
        c:third -0.502 c:tight -0.492 c:time 0.274 c:times -0.643 c:to -0.29 c:toc 0.733 c:toggler 0.399
        c:topic -0.567 c:tr -0.435 c:track -0.355 c:transition 0.543 c:tweet 0.394 c:twitter 1.67 c:type 0.662
        c:ui -0.401 c:undefined -0.4 c:underline -0.421 c:unstyled -0.596 c:up -0.572 c:updated 0.489
        c:uppercase 0.466 c:url 0.232 c:us -0.233 c:user -0.798 c:username -1.08 c:validate -0.701 c:value -0.363
        c:vcard 0.596 c:vertical -0.509 c:video -0.42 c:view -1.03 c:visible -0.751 c:weather 0.358 c:what 0.616
        c:whatsapp 0.218 c:white -0.402 c:whitespace 0.417 c:widget 0.589 c:wp 0.573 c:wrap -0.367 c:xs -0.727
        c:youtube 0.436 c:zoom -0.365 s:accessibility 1.24 s:accessories -0.538 s:account -0.855 s:active -0.707
        s:activity -0.568 s:ad 0.422 s:add -1.05 s:added -0.41 s:address -0.405 s:advertise -0.522 s:ago -1.13
        s:agreement -0.419 s:alerts 0.489 s:all -1.53 s:already -0.531 s:also 0.819 s:alternatives 0.54
        s:always -0.494 s:am -0.473 s:amazon 0.601 s:an -1.32 s:any -1.02 s:api -0.937 s:app -0.311 s:apps -0.951
        s:april 0.637 s:archive -0.568 s:are 0.791 s:around 0.603 s:article 1.4 s:articles 1.89 s:artificial -0.86
        s:as 0.126 s:aug -0.654 s:august 0.612 s:author 0.697 s:available -0.507 s:awards 0.753 s:back 0.609
        s:bag -0.455 s:battery 0.549 s:be 1.67 s:being -0.728 s:best 0.98 s:black -0.35 s:blog -0.273 s:blogs 1.01
        s:board -0.443 s:browse -0.39 s:browser -0.912 s:budget 1.35 s:build -0.493 s:buy 0.874 s:by 0.449
        s:calendar 0.81 s:california -0.438 s:call -0.637 s:can -0.511 s:card -1.1 s:care 1 s:cart -0.394
        s:catalog -0.681 s:category -0.493 s:center -0.636 s:chat 0.612 s:check 0.835 s:click -0.514 s:close -0.183
        s:cloud -0.74 s:club 0.461 s:code -0.667 s:coffee 0.539 s:color -0.936 s:colors -0.574 s:com 0.302
        s:comment 0.465 s:community -0.745 s:complete 0.552 s:compliance -0.528 s:conclusion 0.52 s:cons 0.615
        s:consent -0.656 s:consider 0.813 s:contact -0.421 s:content -0.149 s:contents 0.193 s:cookie -0.887
        s:cookies -0.363 s:copyright 0.556 s:cost 1.1 s:costs 0.553 s:create -0.902 s:credit 0.659 s:culture 0.488
        s:current -0.948 s:custom -0.669 s:customer -1.2 s:das 0.71 s:data -0.497 s:date -0.39 s:days -0.641
        s:dec 0.549 s:december 0.819 s:default -0.796 s:demo 0.933 s:design 0.387 s:details -0.957 s:deutsch -0.6
        s:dev -0.535 s:developer -0.17 s:development -0.972 s:digital 0.526 s:disclaimer 0.443 s:discount -0.513
        s:discussion -0.719 s:display -0.872 s:do -0.253 s:does -0.353 s:don -0.683 s:download -1.48 s:each -0.824
        s:early 0.639 s:east 0.399 s:easy 0.428 s:eat 0.655 s:edited -0.68 s:edition 0.355 s:editorial 0.488
        s:education 0.406 s:email 1.42 s:en 0.392 s:end -0.34 s:engineering -0.954 s:entertainment 0.245 s:eu -0.464
        s:europe 0.301 s:event -0.545 s:events -0.52 s:existing -0.484 s:expand -1.1 s:experience -0.734
        s:expert 0.357 s:explore -0.328 s:facebook 0.322 s:faq -0.9 s:feature 0.41 s:featured -1.2 s:features 0.106
        s:feb -0.627 s:feeds 0.684 s:find 0.0639 s:fix -0.766 s:food 0.797 s:form -0.424 s:forms -0.554 s:forum -1.21
        s:forums -1.57 s:found -0.686 s:français -0.633 s:free -0.591 s:french -0.75 s:from -0.38 s:full -0.585
        s:fun 0.506 s:function -0.655 s:gallery -0.651 s:general -1.08 s:get -0.157 s:gift -0.225 s:global -0.431
        s:google 0.573 s:great 0.577 s:green -0.57 s:group -0.583 s:guarantee -0.621 s:guide 0.553 s:guides 0.176
        s:hardware -0.517 s:have 0.517 s:health 0.436 s:healthy 0.683 s:hello -0.45 s:help -1.91 s:hide -0.609
        s:home 0.109 s:hours -0.304 s:house 0.341 s:how 0.976 s:impressum 0.695 s:index -0.917 s:info -0.287
        s:information -0.744 s:instagram 0.136 s:install -0.615 s:intelligence -0.678 s:international 0.707
        s:into 0.398 s:ios -0.662 s:it -0.337 s:item -0.553 s:items -0.0776 s:january 0.549 s:jobs -0.244 s:js -0.5
        s:july 0.909 s:keep 0.609 s:key 1.31 s:know 0.421 s:kontakt 0.688 s:language -1.06 s:languages -0.716
        s:large 0.593 s:last -0.852 s:latest -0.673 s:leadership -0.724 s:learn -0.14 s:leave 0.41 s:legal -0.255
        s:less 0.525 s:let -0.386 s:level -0.792 s:life 1.13 s:lifestyle 0.885 s:like 1.19 s:limited 0.285
        s:linkedin 0.831 s:links 0.239 s:list -0.627 s:live 1.01 s:living 0.561 s:loading -0.46 s:local 0.223
        s:location 0.596 s:locations -0.961 s:log -0.451 s:login -0.585 s:long 0.245 s:low -0.426 s:machine -0.963
        s:magazine 0.765 s:mail 1.3 s:main -0.329 s:management 0.938 s:manager -0.583 s:many 0.416 s:map -0.372
        s:mar -1.12 s:march 0.702 s:max -0.591 s:me -0.729 s:media 0.547 s:member -1.27 s:menu 0.409 s:might 0.679
        s:min 1 s:mobile -1.43 s:mode -0.427 s:module -0.669 s:money 0.671 s:more -0.915 s:most 0.41 s:national 0.603
        s:need -0.373 s:net 0.499 s:network 0.763 s:new -1.93 s:news 0.589 s:newsletter 1.26 s:newsletters 0.353
        s:not -0.316 s:note -0.619 s:notice -0.5 s:november 0.466 s:now -0.593 s:number -0.498 s:objects -0.668
        s:october 0.62 s:offer 0.501 s:office 0.605 s:on -0.436 s:one 0.75 s:online 0.334 s:only -0.505 s:open -0.6
        s:opinion 0.563 s:options -1.19 s:or 0.25 s:order -0.816 s:orders -0.742 s:org -0.437 s:organization -0.55
        s:other -0.432 s:our -0.546 s:out 0.4 s:overall 0.679 s:overview -0.697 s:own 0.372 s:page -2.14 s:paper 0.878
        s:papers 0.708 s:partner -0.631 s:per 0.803 s:personal -0.397 s:photos 0.334 s:picks 0.366 s:place -0.742
        s:plan 0.376 s:plus 0.429 s:podcast 0.845 s:policy 0.417 s:polish -0.683 s:politics 0.626 s:português -0.615
        s:post 0.0912 s:powered -0.678 s:preferences -0.702 s:previous 0.333 s:price -0.219 s:pricing 1.35
        s:product -0.326 s:profile -0.457 s:programming -0.571 s:project -1.37 s:pros 0.525 s:protection -0.871
        s:public 0.335 s:published 1.24 s:purchase -0.53 s:quality 0.768 s:quick 0.257 s:quote -0.836 s:rate 0.574
        s:rates 0.652 s:read 0.438 s:reading 0.294 s:ready 0.422 s:real 1.02 s:recent 0.443 s:reference -0.721
        s:register -0.975 s:related 2.63 s:releases -0.607 s:report -1.05 s:research 0.918 s:resource 0.602
        s:resources 0.953 s:retail -0.576 s:return -0.635 s:returns -0.673 s:review 0.42 s:rights -0.831 s:rss 0.768
        s:said -0.805 s:save -0.99 s:school 0.606 s:science -0.465 s:search -0.86 s:security -0.689 s:see -1.26
        s:select -1.4 s:self -0.69 s:sep -0.708 s:service 0.236 s:services 0.651 s:settings -1.46 s:setup 0.593
        s:share 1.94 s:shipping -0.447 s:shop -0.846 s:should -0.497 s:show -0.756 s:sign -0.69 s:site -0.41
        s:size 0.727 s:skip -0.424 s:small 1.17 s:smart 1 s:software -0.186 s:some 0.556 s:sort -0.958
        s:spanish -0.658 s:special -0.479 s:sponsored 0.46 s:sport 0.863 s:statement -0.474 s:stay -0.947
        s:stock -0.505 s:store -0.489 s:stories 0.961 s:strategy -0.578 s:style -0.36 s:submit -0.856
        s:subscribe 0.576 s:subscription 0.37 s:success 0.725 s:support -0.24 s:sustainability 0.591 s:systems 0.603
        s:take 0.497 s:team -0.45 s:tech 0.422 s:technologies -0.509 s:terms -0.44 s:test 1.16 s:th 0.87 s:than -0.573
        s:thank -0.519 s:that -0.272 s:theme -0.761 s:there -0.439 s:things 0.733 s:this 1.42 s:thoughts 0.665
        s:three -0.602 s:tiktok 0.526 s:time 1.1 s:tips 0.895 s:tool -0.692 s:tools -0.494 s:top 0.159 s:topic -0.65
        s:topics -0.507 s:track -0.563 s:trending -0.61 s:trial 0.97 s:trust 0.587 s:tv 0.409 s:tweet 0.228
        s:twitter 1.06 s:type -0.678 s:uk 0.59 s:und 0.614 s:up -0.159 s:updated 1.21 s:updates 0.357 s:us -0.464
        s:use -0.503 s:user -0.974 s:users -0.362 s:using -0.707 s:value -0.664 s:values -1.02 s:video 0.866
        s:view -1.18 s:visit -0.805 s:von 0.655 s:vs 0.82 s:want 0.347 s:way 0.845 s:weather 0.334 s:week 0.474
        s:what 0.639 s:when -0.58 s:white -0.24 s:who 0.375 s:why 1.09 s:wiki -0.66 s:will -0.467 s:windows -0.507
        s:with 0.62 s:within -0.515 s:world 1.62 s:written 1.07 s:year -0.4 s:years -0.573 s:york 0.774 s:you -0.453
        s:your 0.597 s:yourself 0.486 s:youtube 0.914 s:zero -0.607 s:Δ 0.243 s:Η 0.614 s:Ο 0.543 s:στο 0.459
        s:한국어 -0.716 t:and 0.418 t:best 0.808 t:for 1.22 t:guide 1.4 t:how 1.16 t:in 1.36 t:news -0.971 t:of 1.54
        t:services -0.844 t:software -0.602 t:the 1.48 t:tips 0.614 t:to 2.02 t:top 0.711 t:us -0.753 u:and 0.511
        u:article 0.621 u:best 0.92 u:blog 2.93 u:en -0.407 u:for 0.901 u:guide 1.12 u:how 0.609 u:in 0.65
        u:news 0.775 u:services -1.34 u:the 0.656 u:to 1.16 y:article 1.32 y:blogposting 0.456 y:breadcrumblist -1.37
        y:comment -0.916 y:discussionforumposting -1.25 y:http -0.157 y:https 0.268 y:interactioncounter -0.961
        y:listitem -1.37 y:newsarticle 2.2 y:newsmediaorganization 0.635 y:org -0.608 y:organization 0.258
        y:person 1.48 y:product -1.18 y:question -0.787 y:schema -0.55 y:sitenavigationelement -0.419 y:webpage 0.476
        y:website -1.19
        """
}
