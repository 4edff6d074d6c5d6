// Generated from the other tables and not-persons.txt: `PACK=1 npx vitest run --project node test/shared/entities/not-persons-packed.test.ts`.

export type NotPersonKind =
  | 'vietnamese'
  | 'ambiguous'
  | 'wide'
  | 'site'
  | 'world'
  | 'organisation'
  | 'event'

/** In code-unit order; a digit says how many letters a name shares with the one before it. */
export const NOT_PERSONS: Readonly<Record<NotPersonKind, string>> = {
  vietnamese:
    '0a luoi1n giang3khe3nhon1yun pa0ba be3che3den4inh4on3na5 hills3ria6 vung tau3thuoc4o4ri3vi2c bo4can4giang4ha' +
    '4kan4lieu4ninh4tra my5u liem4yen3h dang5long vi9 vy5ma2i chay4dinh2n gioc2o loc2t trang4xat2u bang1en cat6u4' +
    'hai4luc4thanh5re1ien hoa2nh chanh5dai6inh6uong5lieu5phuoc5thuan1o trach3y1u dang4op3gia map2on don5ho5ma thu' +
    'ot6e thuot0ca mau2i be4mep7 thi vai4nuoc4rang2m giang4khe4lo4pha4ranh4xuyen2n gio6uoc4loc4tho3g long2o bang2' +
    't ba4hai4tien2u giay4ke4ngang4treo1ha lo3n may8 lang co3u doc5phu5thanh2i linh3em hoa2o gao4lon3n thanh2u pa' +
    'h5rong4se3ong my1o do3lin4oa3to2n co5uong4dao1u chi3jut3kuin3lao cham3m gar2a lo4tung4viet2c phuong0da huoai' +
    '3lat3nang3tay4eh2c lac4nong2i tu2k doa4glei6ong4ha4lac6k4mil4nong4r lap4song4to2m doi4ha4rong2n phuong3ang2t' +
    ' do4mui2u tieng1i an3linh2en ban6ien9 phu5chau5khanh2nh hoa5quan5vu1o luong3son2ng anh5da7ng5ha6oi5loc5nai5t' +
    'hap9 muoi6rieu5van5xoai1uc co4pho2ng quat2y tien4xuyen3en hai0ea h leo3kar3sup0gac ma1ia dinh4lai4nghia4rai4' +
    'vien3o thuy2o linh3ng rieng6trom1o cong3dau3quao3vap0ha dong3giang3long3nam4oi3quang3tay4ien5nh2i ba trung4c' +
    'hau4duong4ha6u5ung4phong4van3phong2m thuan bac9 nam2noi2u giang3ts plateaux1ien luong3p hoa1o chi minh city9' +
    'nh ville3tram2a binh4lu4vang3i nhon3n kiem4g mai6sa7u phi2i an2n dat4khoai4la3g dan1ung yen2ong hoa6khe2u lu' +
    'ng4nghi0ia grai0ke bang3sach1hanh hoa2e sanh2oai chau1ien giang5luong5thuy6uong5xuong3p bac2m bang5oi4lien1o' +
    'n plong4ray4tum1rong ana6bong6nang7o6pa8c1y anh0lach huyen2i chau4vung2m dong2ng biang5chanh6o5son2o bao4cai' +
    '2p vo1en dao1ien chieu5khuong1ong an5bien5my5phu5thanh5xuyen1uc nam5gan4yen2ong son1y son0m drak1a lu thang2' +
    'i chau2ng den5thit5yang1e linh2o vac1o cay2c bai4chau4hoa2ng cai1u cang chai2ong ang6khuong6la6nhe6te7hanh1y' +
    ' dinh3hao3khe3tho4u3xuyen0na hang3meo3ri2m bo4can4dan5inh4sach4tra my5u liem4yet1ga nam2he an3i loc5xuan4a d' +
    'an6hung6lo2o mon3c hien6oi5linh2u hanh son1ha be4trang2o quan3n hoi5trach1inh binh5giang5hai6oa5kieu5phuoc5t' +
    'huan1oi bai1ui thanh0o mon1c eo0pac bo1han rang9 thap cham5thiet5xi pang3t diem2o hien4yen3ng dien6nha9 ke b' +
    'ang6tho2u bai4cat4giao4loc5y4my4nhuan4quoc6y4tho4vang4xuyen4yen3c yen3ng hiep1u luong3mat0quan ba5hoa5son4g ' +
    'binh6dien6nam7gai7inh6trach8i6xuong6yen2e phong4vo2i nhon2oc oai2y chau4hop4nhon3nh luu6nhai0rach gia0sa huy' +
    'nh3pa3thay2igon2m son1i ma cai2n ho3h ton8 dong1oc trang2n ca4doong4la4my4tay5ra3g be5cau6ong5hinh5ma5tu don' +
    'g8tay2p cop0tam chuc5oc4dao5iep4ky2n an4bien6nh4chau4son nhat9hut4trao4uyen3h linh2y ho4nguyen5inh1hach ha8n' +
    '6that3i binh5nguyen3n uyen4g binh6long4h chuong6hoa6khe6oai6tri3p muoi2i vai2o chu4xuan3i binh3t not2u dau m' +
    'ot4thiem3a thien hue4n an6chau3ong tin7xuan3yen chai1ien du5giang5nu5phuoc5yen3u can2nh bien1oc tan1ra bong4' +
    'cu4noc4on4su4vinh3m chim5tau3ng an6bang7om2i ton3eu phong2ung khanh3ong sa9 dong9 lon8on1u liem2a chua3n cha' +
    'u5giao2y an4hoa4phong6uoc3en hoa6quang0u minh6 ha7thuong1ng hoa1ong bi0van chan4don4ninh4phong6uc1i thanh5uy' +
    '3xuyen2et tri5yen2nh bao5chau6uu5hy5linh6ong5moc5phu8c5yen1o nhai1ung ang5liem5ro5tau0xa mat1in man1uan thuy' +
    '2yen moc0yen bai4chau4tu1ok don',
  ambiguous:
    '0an bien3minh3phu0bac ai4binh2o yen1inh gia5long6uc5tan6hanh7uy0cam my4thuy0dai loc1ong giang5hai6oa6ung5phu' +
    '5xuan1uc hoa5ue4linh4tho5rong0gia binh4loc0hai an2m tan2u loc1oa an4thanh3i an3ng hoa2n quan3g bang5linh5ngu' +
    '1ung ha5nguyen2ong thuy7ra0khanh vinh1ien an5hai2m dong4son4thanh0lam ha2ng giang1oc binh4ninh2ng dien5ho5kh' +
    'anh1uong tai1y nhan0mai son1inh hai6oa1y loc3thuy0nam dong4giang4truc1ong cong0phan vinh2u tan3c tho3oc long' +
    '0san jose1on dong4ha4tinh0tam binh4nong2n hiep5ung4ky4phu4thanh4yen2y giang4hoa1hai hoa5thuy3nh binh6ha6phu6' +
    'son6xuan2uan thanh3y nguyen1ien hai1rang dinh2uc ninh1u ky3son0van ban4giang4ho1inh hung5loc7i5tan6hanh7uan1' +
    'u ban3quang3thu0xuan loc0y yen1en binh4dinh4khanh4minh5o5y4phong4thanh',
  wide:
    '0asie europe5meridionale5occidentale0bab el mandeb2ie d ha long6e ha long2lkans occidentaux0detroit d ormuz9' +
    'e bab el mandeb0europe occidentale0golfe d aden0hindou kouch0mer d arabie9l7zov6okhotsk0pays baltes1eninsule' +
    ' coreenne9 indochinoise0tonle sap1riangle d or',
  site:
    '0angkor vat7wat0bukit jalil0golden gate0machu picchu2rina bay sands0port de nha rong0taj mahal1hat luang0vat' +
    ' phou',
  world:
    '0abou dhabi2u dhabi3ja1ccra1ddis abeba1ix la chapelle1lger1mman2sterdam1ndhra pradesh2kara2tananarivo1runach' +
    'al pradesh1thenes1uvergne rhone alpes1zerbaidjan occidental0bade wurtemberg2gdad2kou2mako2ndar abbas7seri be' +
    'gawan3gkok3teay meanchey2s rhin3se californie6saxe1elgrade3o horizonte2ngale occidental2rlin3ne2yrouth1ichke' +
    'k2r seba8a1odh gaya2gota2urgogne franche comte1rasilia3tislava2uxelles1ucarest2dapest2enos aires0canberra2ra' +
    'cas1hampagne ardenne3rm el cheikh2iang mai7rai3sinau1iudad juarez1lermont ferrand2uj napoca1olombo2nakry2pen' +
    'hague2te d azur4s d armor2x s bazar1rans montana0dacca2kar2mas2r es salaam9lam1elhi1oha2uchanbe1ublin0el fas' +
    'her1milie romagne1revan0francfort sur le main0geneve2orge town0hanoi2rare2ssi messaoud2t yai2ut karabagh9bak' +
    'h5rhin4e garonne6savoie1elsinki1imachal pradesh1ong kong0ile de france2le et vilaine1slamabad1vano frankivsk' +
    '0jakarta2mmu et cachemire2va occidental1erusalem1ohannesburg3or bahru0kaboul2mpala4ong cham9hhnang8speu8thom' +
    '2rlovy vary2tmandou1han younes9is3rtoum2on kaen2yber pakhtunkhwa1iev2gali2nshasa1oh kong4samui2mpong cham2ta' +
    ' kinabalu1uala lumpur1wazulu natal1yiv0la nouvelle orleans2buan bajo2nguedoc roussillon2s tunas4vegas1e cair' +
    'e1ima2sbonne1jubljana1ondres2s angeles2uang namtha7prabang3vain la neuve1uanda4g namtha6prabang0madhya prade' +
    'sh3rid2nille2puto2scate2to grosso2zar e charif1ecklembourg pomeranie occidentale2dan1idi pyrenees2nas gerais' +
    '3sk1ogadiscio2ngolie interieure3tevideo4real2scou0nagorno karabakh2irobi2khon phanom7ratchasima2y pyi taw3py' +
    'idaw1ew hampshire4jersey4york1iamey2cosie2jni novgorod1ong khai2rd kivu2uveau brunswick5lle angleterre9aquit' +
    'aine9caledonie9ecosse9guinee9orleans2vi sad1ur sultan0oddar meanchey1slo1ttawa1uagadougou2lan bator6oude0par' +
    'is2ys basque1earl harbor2kin1hnom penh1inar del rio1ointe a pitre7noire3tou charentes2rt elizabeth5harcourt5' +
    'louis5moresby5said5vila4o alegre6novo6rico1rague2eah sihanouk6vihear3toria3y veng2ovence alpes cote d azur1y' +
    'ongyang0quito0rabat1eykjavik1henanie du nord westphalie9palatinat2one alpes1iga2o grande do sul2yad1ome2stov' +
    ' sur le don0sahara occidental2int domingue6gall6jacques de compostelle6louis6petersbourg6sebastien2kon nakho' +
    'n2lvador de bahia2m neua2n antonio4diego4francisco4juan4pedro4salvador3cti spiritus3ta catarina7lara4iago2o ' +
    'paulo2rajevo2xe anhalt1chleswig holstein1eine et marne2oul1hanghai3rm el cheikh1iem reap1ofia1tockholm2ung t' +
    'reng1ud kivu2rat thani1vay rieng0tachkent2llinn2mil nadu2nger med1bilissi2ong khmum1eheran2l aviv2rre neuve1' +
    'imor occidental2zi ouzou1okyo2ronto1ripoli1unis0ubon ratchathani1don thani1ttar pradesh0val d oise2ng vieng2' +
    'rsovie1ienne4tiane2lla clara3nius2rginie occidentale0wallis et futuna4onie bruxelles2shington9n d c1indhoek0' +
    'xi an2eng khouang0yangon2ounde0zagreb',
  organisation:
    '0agence mondiale antidopage1l jazeera1sahi shimbun0ba huan2o viet2yern munich1erliner zeitung3nama1harat bio' +
    'tech6iya janata party1loomberg1orussia dortmund0channel newsasia2ina daily2osun ilbo1redit agricole0dai doan' +
    ' ket2n tri2t xanh1er spiegel2utsche welle2wan rakyat1ie linke4welt0facebook1ederation syndicale mondiale1itc' +
    'h ratings0gazprom neft1oldman sachs0hoa phat3ng anh gia lai1uman rights watch0inter milan0jogorku kenesh1uve' +
    'ntud rebelde0khaosan pathet lao1inh do1night frank1orea herald1yodo0lao dong1oc troi3kheed martin2k sabha2ne' +
    'ly planet0mainichi shimbun1illi majlis7eclis8djlis8jlis2nh phu2rae asset1organ stanley2uvement des pays non ' +
    'alignes0nam long4viet1han dan1ikkei asia0oliy majlis1rganisation des pays exportateurs de petrole9ion mondia' +
    'le de la propriete intellectuelle0paris saint germain1heu thai2nom penh post1rensa latina2ogramme alimentair' +
    'e mondial1yithu hluttaw0quan doi nhan dan0rada supreme2jya sabha1eal madrid2serve federale9ederale americain' +
    'e2uters1io tinto1ussian direct investment fund0saigon co op7giai phong2udi aramco1ong lam nghe an2uth china ' +
    'morning post1tandard chartered0tan hiep phat2p chi cong san1h true milk2anh nien2e diplomat4economist4guardi' +
    'an4hindu4straits times1ien phong1rung nam7guyen3ong hai1uoi tre1witter0union postale universelle0van thinh p' +
    'hat1erkhovna rada1ietjet air2ncom retail3h hoan0warburg pincus0xinhua0yeni azerbaycan1omiuri shimbun2nhap',
  event:
    '0aid al adha7fitr4el kebir0bataille de dien bien phu1on om touk2un pi may0campagne de dien bien phu9ho chi m' +
    'inh1hol chnam thmay1opa america0dien bien phu aerien0fete vu lan0insurrection de nam ky9ion de yen bai0jeux ' +
    'militaires internationaux0loy krathong0meak bochea0nouvel an lunaire9 traditionnel1uit blanche0ok om bok1oc ' +
    'om boc0pi may1rintemps du pays natal0sene dolta1oviets de nghe tinh0tet doan ngo4nguyen dan4trung thu1hat lu' +
    'ang1rung thu1sagaan sar0victoire de dien bien phu2sak bochea1u lan',
}
