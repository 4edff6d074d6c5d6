/**
 * A small French word list, folded into paradigms: what an agency dispatch is mostly made of.
 *
 * Written for this project, from no list. It answers one question, whether a run of letters is a French
 * word, for the repair of glued words on a page read alone. It need not be complete: an unknown word only
 * means a repair not made. Loaded only where it is needed: by
 * tools, and by a reader's browser for a page that looks glued.
 */

import { FUNCTION_WORDS } from './function-words.ts'

const OTHERS =
  'abattent abattu absoudre absout abstenir abstention abstenu abstient abstraire accordéon ' +
  'accordéons accourent accourir accouru accroissement accroissent accroît accroître ' +
  'accueillent accueillera accueilli accueillir accueillit accès acquiert acquis acquérir ' +
  'adjoindre admet admettent admettre admis adonné adonnée ados advenir advient afin afro ' +
  'aient ailleurs ainsi aise ait ajourné ajournée album alias allaient allais allait allant ' +
  'aller allez allons allé alléchant alléchante alléchantes alléchants alors ameublement amont ' +
  'amulette amulettes américano ancien ancienne anglo animal août apercevoir aperçu ' +
  'apparaissent apparaît apparaître appartenant appartenir appartiennent appartient apparu ' +
  'apparurent appendre apprend apprendre apprennent appris après arcade arcades arrêt ' +
  'artistico asseoir asservir asseyent assez assied assirent assis assoit assèche assèchement ' +
  'assèchent astreindre astreint athée athées atteignent atteindre atteint attend attendent ' +
  'attendre attendu au-delà au-dessus aucun aujourd aujourdhui auparavant auprès auquel aura ' +
  'auraient aurais aurait aurez aurons auront aussi aussitôt australo austro autant autel ' +
  'autels autour autre autrefois autrui auxquelles auxquels avaient avais avait aval avant ' +
  'avant-dernier avant-hier avarie avaries avarié avariée avariées avariés avenant avenante ' +
  'avenants avenu avez avide avides aviez avis avoir avoirs avons avril ayez ayons bachelier ' +
  'bacheliers bail banqueroute basket basse bat batelier bateliers battent battre battu beau ' +
  'beaucoup beaux bel belgo belle bien bienfaisant bienfait bienfaiteur bienséance bientôt ' +
  'bienvenu bijoutier bijoutiers blanc blog boire bois boit boivent bonhomme bonjour bonsoir ' +
  'boomerang bouleau bouleaux bras bref brièvement burent bâtonnet bâtonnets bénir bénissent ' +
  'bœuf cachemire calepin cambodgo campus car caveau caveaux ceci ceindre cent centaine ' +
  'centième cependant certes chacun chaloir chaque choix chouchou chouchous ci-dessous ciel ' +
  'cieux cinq cinquantaine cinquante cinquantième cinquième circonscrire circonscrit ' +
  'circonvenir clairsemé clairsemée clairsemées clairsemés clairvoyance clairvoyant climax ' +
  'clos cluster colis combat combattons combattre combattu combien comment commercio commet ' +
  'commettre commis comparaissent complet comprenant comprend comprendre comprennent compris ' +
  'compromet compromettre compromis concevoir conclu concluent conclure conclut concourir ' +
  'concours concourt concret concrète condescendant conduire conduisent conduit confondre ' +
  'confondu congrès conjoint conjointement connais connaissent connaît connaître connu conquis ' +
  'conquérant conquérir conquête consensus consentent consentir constitutionnaliste ' +
  'constitutionnalistes construire construisent construit contenaient contenant contenir ' +
  'contenu contiennent contient contraindre contraint contredire contredit contrevenant ' +
  'contrevenir convainc convaincre convaincu convenir convenu converti convertir convertit ' +
  'conviennent convivial conçoit conçu corail corps corpus correspond correspondent ' +
  'correspondre correspondu corrompre corrompu coréano coudre courir courroux course-poursuite ' +
  'court courtoisement couru coururent cousu couvert couvrir craignent craindre craint croient ' +
  'croire crois croissent croit croix croyait croyant croyez croyons croît croître crurent crû ' +
  'cueille cueillent cueillir cuisson cuit cœur dansaient davantage debout dedans dehors delà ' +
  'demain demi denier deniers dernier derrière descend descendent descendre descendu desdites ' +
  'desdits desquelles desquels desservi desservir dessous dessus destinataire destinataires ' +
  'deux-mille deuxième devaient devais devait devant devenaient devenait devenant devenir ' +
  'devenu devez deviendra deviendrait deviennent devient devint devis devoir devons devra ' +
  'devraient devrais devrait devrons devront dimanche dira dirent diront dis discographique ' +
  'discographiques disconvenir discourir discours discret discrètement disjoint disparaît ' +
  'disparaître disparu disparurent dissoudre dissous dissout distraire dit divers dix dixième ' +
  'dizaine dois doit doivent donc dont dorment dormi dormir dorénavant douce doux douzaine ' +
  'douze douzième ds dudit due duquel dus dut débat décembre déchu déconvenue découvert ' +
  'découvrent découvrir découvriront décrire décrit décrivant décroissant décroître décès ' +
  'déduire déduit défaire défend défendent défendre défendu défibrillateur défibrillateurs ' +
  'défirent déjà dément démentir dépeindre dépeint dépend dépendre dépit déprise désormais ' +
  'déséquilibre déséquilibres détenir détenteur détenu détient détordre détruire détruit déçu ' +
  'dû elle-même elles-mêmes email empreint emprise en-tête enchérir enchérissent enchérit ' +
  'enclin encline enclins enclos encontre encore encourir encourt encouru endeuille ' +
  'endeuillent endormi endormie endormir enduire endurance endurent enfin enfreindre enfreint ' +
  'enfuir enjoignent enjoindre enjoint ensemble ensuite ensuivi ensuivre entend entendent ' +
  'entendre entendu entraperçu entremise entreprenant entreprendre entrepreneurial entrepris ' +
  'entretenir entretenu entretien entretient entrouvert envers environ esturgeon esturgeons ' +
  'eue eurent eus eut eux-même exclu exclure exclut excès exprès extraire extrait eûmes face ' +
  'faire fais faisaient faisais faisait faisant faisons fait fallait falloir fallu fassent ' +
  'faudra faudrait faut faux façade façades feindre feint fendre fendu fera ferai feraient ' +
  'ferait ferez ferons feront film fils firent fit folle fondre fondu font football forfait ' +
  'forum fourmille fourmillement franc franche franco fraîche fui fuient fuir fur furent fus ' +
  'fuseau fuseaux fussent férir février gaz gazo geindre gentil gentilhomme gentille germano ' +
  'golf grec grecque grièvement gros grosse grâce gréco guère gésir hier hispano historico ' +
  'hormis hublot hublots hui huit huitième hélas héros ici ici-bas illogique illogiques ' +
  'incluent inclues inclure inclus inclut index indo induire induit industrio inquiet inscrire ' +
  'inscrit inscrivent insoutenable instruire instruit interdire interdisent interdit ' +
  'intermittent intermittente intermittents internet interrompent interrompre interrompt ' +
  'interrompu intervenaient intervenant intervenir intervenu interviennent intervient ' +
  'introduire introduit intérêt ira irai irait irano irascible irons iront israélo issu italo ' +
  'jadis jamais janvier jeudi joignent joindre joint jour journal judo juillet juin juridico ' +
  'jusque juste karaté ladite lanière lanières laoto laquelle las ledit lendemain lequel ' +
  'lesdites lesdits lesquelles lesquels limace limaces lire lis lisent loin long longtemps ' +
  'longue lorsqu lu lui-même luire luit lundi lupus lurent luso là-bas madame mai mainmise ' +
  'maintenaient maintenant maintenir maintenu maintiendra maintiennent maintient malfaisant ' +
  'malfaiteur malhabile malhabiles manuscrit marais marchepied marchepieds mardi mars masure ' +
  'masures match matin maudire maudit maximum meilleur mentent menti mentir merci mercredi ' +
  'mesdames messied messieurs met mettent mettre meurent meurs meurt mi midi mien mieux ' +
  'mieux-être militaro milliard millier million millième minimum minuit mm moi-même moindre ' +
  'moins mois moitié monsieur mordre mordu morfondre mort motoneige motopropulseur mou moulu ' +
  'mourait mourir moururent médico médire méfait naguère naissent naquirent naquit nazisme ' +
  'naît naître nettement neuf neuvième nippo nombre non nonobstant nord notamment nourrice ' +
  'nourrices nous-mêmes nouveau nouveaux nouvel nouvelle novembre nui nuire nuit né néanmoins ' +
  'néon néons nôtre nœud obtenaient obtenant obtenir obtention obtenu obtiennent obtient ' +
  'octobre offert offrent offrir offrira offriront offrit oindre omet omettre omis online ' +
  'onusien onze onzième or oraison oraisons ouest oui oui-même ouvert ouvertement ouvrir ' +
  'ouvrira ouvrirent ouvrit ouïr paix palais panade par-delà paraissent paraît paraître ' +
  'parcourent parcourir parcours parcourt parcouru parfaire parfait parfois pars part partent ' +
  'parti partir partira partout paru parurent parvenaient parvenir parvenu parviennent ' +
  'parvient pays peindre peint pendre pendu percevoir perd perdant perdre perdu permet ' +
  'permettent permettre permis pervertir perçu peu peut peut-être peuvent peux photomontage ' +
  'photomontages phénix pire plaindre plaint plaire platane platanes plaît pleuvoir plu ' +
  'plupart plusieurs plutôt poids poindre politico polonaise pommeau pondre posteriori ' +
  'pourquoi pourra pourraient pourrais pourrait pourrez pourrons pourront poursuis poursuit ' +
  'poursuivent poursuivi poursuivit poursuivre pourtant pourvoient pourvoir pourvu pouvaient ' +
  'pouvais pouvait pouvant pouvez pouviez pouvions pouvoir pouvons premier prenaient prenait ' +
  'prenant prend prendre prenez prennent prenons prescrire prescrit presque pressenti ' +
  'pressentir priori prirent pris prit prix processus procès produire produisent produit ' +
  'professionnalisant professionnalisent profondément progrès promet promettre promeut ' +
  'promeuvent promis promouvant promouvoir promu proscrire proscrit provenant provenir provenu ' +
  'proviennent provient près prédire prédisent prédit prétend prétendent prétendre prétendu ' +
  'prévaloir prévaut prévenir prévenu préviennent prévirent prévoient prévoir prévoit ' +
  'prévoyait prévu pu public publique puisqu puissent purent put pédagogico quand quant ' +
  'quarante quarantième quart quasi quasiment quatorze quatorzième quatre quatrième quelqu ' +
  'quelquefois quelques-unes quelques-uns quiconque quinzaine quinze quinzième quiétude quoi ' +
  'quoique radiologique radiologiques radiophonique radiotélévision radis recevais recevait ' +
  'recevant recevoir recevra recevront reconnais reconnaissent reconnaît reconnaître reconnu ' +
  'reconquis reconstruire reconstruit reconvertir recourir recours recouru recouvert recouvrir ' +
  'recrû recueille recueillent recueilli recueillir redescendre rediriger refaire rejoignent ' +
  'rejoindre rejoint relais relire relu reluire remet remettre remis rend rendement rendent ' +
  'rendez-vous rendre rendu reparti repartir repas repeindre repentir reprend reprendre ' +
  'reprennent repris reproduire reproduit requiert requis requérant requérir ressenti ' +
  'ressentir resservir ressortir restreindre restreint retardataire retardataires retenaient ' +
  'retenir retenu revenaient revenir revenu reviennent revient revivre revoir revu revécu ' +
  'revêt revêtir revêtu reçoit reçoivent reçu reçurent reçut rien rirent riz rompre rompt ' +
  'rompu roselière roselières rouvert rouvrir rouvrira rouvriront roux royalties rugby russo ' +
  'réduire réduisent réduit répandre répandu répond répondent répondre répondu résolu ' +
  'résolument résoudre résout rétention réélire réélu sachant sachez sachons sais sait saline ' +
  'saliner salines samedi satisfaire satisfaisant satisfaite satisfaits satisfirent saura ' +
  'saurait sauront savent savions savoir scientifico scrupuleusement second secourent secourir ' +
  'secours secouru secret secrète sein seize seizième semi-officiel sens sent sentent senti ' +
  'sentir seoir sept septembre septième seraient serais serait seras serbo serez serons sers ' +
  'sert servent servi servir servira sied sien silure silures sino sinon site six sixième ' +
  'socio soi soi-disant soi-même soient soir soixantaine soixante soixantième sommelier ' +
  'sommeliers sors sort sortent sorti sortir sot soudain souffert souffrent souffrir soumet ' +
  'soumettre soumis sourire souscrire souscrit soustraire soutenable soutenaient soutenant ' +
  'soutenir soutenu soutiendra soutiennent soutient souvenir souvent souvenu souviens souvient ' +
  'sport su subvenir subvention subvertir succès sud suffi suffire suffisamment suffisent ' +
  'suffit suis suit suivent suivi suivre surcroît surent surplace surpopulation surprenant ' +
  'surprendre surpris surseoir surtout survenir survenu surviennent survient survit survivre ' +
  'survécu susdit suspendre suspendu séduire séduit sœur taire tandis tant tantôt tapis tard ' +
  'tchéco technico teindre teint tel telle tellement temps tenaient tenait tenant tend tendre ' +
  'tendu tenir tennis tenu thorax tien tiendra tiendrait tiendront tiennent tiens tient tiers ' +
  'tinrent tint tondre tordre tordu toujours toutefois traduire traduisent traduit traire ' +
  'transcrire transcrit transmet transmettant transmettre transmis travail travaux travers ' +
  'treize treizième trentaine trente trentième troisième trop turco téléconsultation tôt unes ' +
  'univers va vaille vainc vaincre vaincu vais valent valoir valu valurent vaut venaient ' +
  'venait venant vend vendre vendredi vendu vendéen vendéenne venir venons venu verra verrait ' +
  'verront versus veuille veulent veut veux vidéoconsultation vidéoprotection vieil viendra ' +
  'viendrait viendront viennent viens vient vietnamo vieux vingt vingtaine vingtième vinrent ' +
  'vint virus vis-à-vis vit vitrail vivre voici voient voilà voir vois voit voix volley ' +
  'volontiers vont voudra voudraient voudrais voudrait voulaient voulais voulait voulant ' +
  'voulez voulions vouloir voulons voulu voulurent voulut voyait voyant voyez voyons vu vécu ' +
  'vécurent véloce vélocité vêtu vôtre vœu vœux web week-end yeux zéro à-propos échoir échu ' +
  'éclore éclos économico écrire écrit écrivent élire élisent élit émail émettre émis émouvoir ' +
  'ému énième épais épaisse épicéa épicéas épique épiques équivaloir équivaut étais étape ' +
  'éteindre éteint étend étendent étendre étendu étiez étions étoffera évangéliste ' +
  'évangélistes êtes être œil œuf'

/** `-er` verbs, without their ending; nouns in -ation, -ement, -eur, -age and adjectives in -able come with them. */
const VERBS_ER =
  'abaiss abandonn abond abord about abreuv abrit abrog absent abstien abîm accabl accapar ' +
  'accentu accept accidenté acclam acclimat accompagn accord accost accoupl accroch accus ' +
  'accélér achal achemin achet achev acidifi acquitt actionn activ actualis adapt addition ' +
  'adhér adjug administr admir admonest adopt ador adress affabul affaibl affam affect affermi ' +
  'affich affid affili affin affirm afflig affol affranchi affront affrét affût agac agenc ' +
  'agenouill agglomér agglutin aggrav agit agress agrég ahan aid aiguill aiguis aim ajout ajust ' +
  'alarm alert align aliment aliéni aliéné allait alli allong allou allum allég allégu ' +
  'alphabétis altern amadou amarr amass ambitionn amen amend amnisti amoncel amorc ampl amplifi ' +
  'amput amus amélior aménag américanis analys ancr angoiss anim annex annexé annonc annot ' +
  'annul anoblii anticip antidat anéanti apais apanag aplati appauvri appel applaudi appliqu ' +
  'apport appos apprivoisé approb approch approfond approuv approvisionn appréci appréhend ' +
  'appuy appât arbitr arbor arc argument arm armoris arpent arrach arraisonn arrang arrim arriv ' +
  'arrond arros arrêt articul aspergé asphyxi aspir assaisonn assassin assembl asservi assign ' +
  'assimil assist assiég associ assoiff assoupli assour assum assur astiqu atrophi attabl ' +
  'attach attaqu attard attel attenu atterr attest attir attis attrap attribu attrist atténu ' +
  'auditionn augment auscult authentifi autofinanc automatis autopsi autoris aval avalis avanc ' +
  'avantag aveugl avilis avis avoisin avort avou ax axé aér badigeonn badin bafou bagarr baign ' +
  'baiss balad balay balis balkanis ballon ballott banaliss bannir banqu baptis baraqu ' +
  'barbouill bard barr barricad bas bascul basculé batail bataill bavard berc biais bifurqu ' +
  'bivouaqu blanch blasphém bless blind bloqu blâm boiss boit bombard bond bonifi bord bosel ' +
  'bott bouch boucl boud bouffonn boug bouillonn boulevers bourdonn bourgeonn boursoufl bouscul ' +
  'bout boutonn boycott brad branch brandi brass brav bredouill brevet bricol brid brigu brill ' +
  'briqu bris brocard brod bronz bross brouill brout broy bruiss brusqu brutalis brûl budget ' +
  'budgétis burin but buvett bâcl bâtonn bégay bén bénéfici bêch cach cadenass cadr cajol ' +
  'calcin calcul calfeutr calibr calligraphi calm calomni calqu cambriol camoufl camp canalis ' +
  'candidat canonis cantonn capitalis capitul capt captiv captur caract caractéris caress ' +
  'caricatur carillon carnass cartographi cascad cass catalogu catalys catapult catégoris caus ' +
  'caution censur centr centralis cercl cern certifi cess chagrin chambr champignonn chancel ' +
  'chang chant chaperonn charg charm charpent charri chass chatouill chauff chauss chaut chavir ' +
  'chemin cherch chevauch chicanr chiffonn chiffr chipot chok choqu chou choy chronométr ' +
  'chuchot chut châti cibl cicatris ciment cimenté cintr cir circonscri circul cisel cit ' +
  'citadin claqu claquemur clarifi class clign clignot climatis cloisonn clon clotur clou ' +
  'clôtur coagul coalis cod codifi cofinanc cohabit cohér coiff coinc coll collabor collationn ' +
  'collect collectivis collisionn colmat colonis colorer colport combin combl command commenc ' +
  'commensur comment commercialis commissionn commotionn commu commun communi communiqu ' +
  'commémor compact compar compart compatibilis compens compil compliment compliqu complot ' +
  'complét comport compos comprim compt comptabilis compét concass concentr concept concern ' +
  'concert concili concoct concord concrétis concurrenc concéd condamn conden condens condition ' +
  'conditionn conduct confectionn confess confi configur confin confirm confisc confisqu ' +
  'conform confort confront conféd confér congel congratul conjectur conjugu conjur connect ' +
  'connot conquest consacr conscientis conseill conserv considér consist consol consolid ' +
  'consomm conspir conspu constat constern constip constitu construct consult consum contact ' +
  'contamin contempl conteneuris content contest conting continu contourn contract contrari ' +
  'contrast contre-attaqu contrebalanc contrebalanç contrecarr contrefai contrevi contribu ' +
  'controvers contrôl convers convi convoi convoit convol convoqu coop coopt coopér coordonn ' +
  'copi coprésid copréside cornaqu corrig corrobor corrod cosign costum cot cotis coton coudoy ' +
  'coul couliss coup coupl cour courb couronn court-circuit coutoy couvr coïncid coût crach ' +
  'cramponn craqu creus crev cri cribl crisp cristallis critiqu crochet crois croqu croul ' +
  'croupi crucifi cryptanalys cré crédit créditer créditt crépit cuirass cuisin culmin ' +
  'culpabilis cultiv cultur cumul curé cuv cyclonn câbl céd célébr dact dall dam damn danc ' +
  'danss dat demand demeur descell dessaisi dessal desserr desserv dessin destabilis destin ' +
  'destitu destruct devanc devin deviner diagnostiqu dialect dialogu dict diffus différ ' +
  'différenci digitalis digér dilapid dilat dilu diminu diplôm dirig dis discern disciplin ' +
  'discontinu discrimin discrédit disculp discut disert disjonct disloqu dispens dispers dispos ' +
  'disput disqualifi dissert dissimul dissip dissoci dissuad dissémin distanc distill distingu ' +
  'distribu divagu diverg divers diversifi divinis divis divorc divulgu document dogmatis ' +
  'domest domestiqu domicili domin dompt donn dop dor dorlot dos dot doubl double-cliqu dout ' +
  'dragu drain dramatis drap dress dribl drogu duel duplic duplicat duplifi dur dynamis dynamit ' +
  'déball débarqu débarrass débat débauch débilit débit déblay débloc débloqu débord débouch ' +
  'débour débours débouss débout débranch débrid débris débrouill début débâill décadr décaiss ' +
  'décal décampé décant décap décapit décel déceler décentr décentralis décern décevr décharg ' +
  'décharn déchaîn déchiffr déchir déchu décid décim déclar déclass déclench déclin décloisonn ' +
  'décoiff décoll décolonis décommand décompress décompt déconcert déconfin déconnect ' +
  'déconseill déconsidér décontamin décontract décor décortiqu découl découp décourag décret ' +
  'décri décrispé décrit décroch décrypt décrédibilis décupl décéd décéléré dédaign dédi ' +
  'dédicac dédommag dédouan dédoubl dédramatis défalqu défavoris déferl défi déficel défigur ' +
  'défil définiss déform défray défrich dégag dégaz dégel dégivr déglut dégonfl dégrad dégring ' +
  'dégringol dégris dégust dégénér déjou délabr délaiss délass délect délest délibér délimit ' +
  'délir délivr délog délégitim délégu démagnétis démailloté démantel démarch démarqu démarr ' +
  'démasqu démen dément démentel démerit démeubl démeur démin démission démissionn démobilis ' +
  'démocratis démod démond démonstr démont démontr démoralis démotiv démultipli démun démystifi ' +
  'déménag démêl dénationalis dénatur dénich dénigr dénivel dénombr dénomm dénonc dénot dénou ' +
  'dénucléaris dépann dépari départag département dépass dépatri dépayss dépech dépend dépens ' +
  'dépeupl dépist déplac déplafonn déplomb déplor déploy dépolitis dépollu dépopul déport dépos ' +
  'dépossed dépouill dépoussiér déprim dépréci dépér dépêch dépêtr dérail dérang dérap dérat ' +
  'dérid dériv dérob dérog déroul dérout dérégl désabus désaccord désactiv désagrég désaltér ' +
  'désamorc désappoint désapprouv désarm désarticul désarçonn désavantag désavou désembourb ' +
  'désempar désenclav désencombr désenfl désengag désert désertifi désespér déshabill désherb ' +
  'déshonor déshydrat déshérit désign désincarcér désinfect désinform désinstall désintoxiqu ' +
  'désintéress désir désist désodoris désol désorganis désorient déstabilis désyndicalis détach ' +
  'détaill détal détect détel dételer déten détermin détest déton détourn détrem détrou détrôn ' +
  'détérior dévalis dévaloris dévalu dévast dévelop développ dévers dévi dévid dévisag dévoil ' +
  'dévor dévou dévêt dîn effac effar effarouch effectu effeuill effiloch effleur effondr effor ' +
  'efforc effray effront efféminé emball embarqu embauch embaum embellis embouteill emboît ' +
  'embrancher embras embraseré embrass embroch embrouill emmen emmêl empal empaquet empar empil ' +
  'empir empirr empiét emploi employ empoch empoign empoisonn emport emprisonn emprunt empât ' +
  'empêch enamour encadr encaiss encastr encens encercl enchant enchaîn enchevêtr enchâss encl ' +
  'enclench encod encombr encour encourag encr endett endigu endoctrin endommag endoss enfant ' +
  'enfanter enferm enfil enfl enflamm enfonc enfour enfreig enfum engag engendr englob englout ' +
  'engouffr engraiss engrang enivr enjamb enjoliv enlac enlev enlis enneig ennuy enorgueil ' +
  'enquêt enracin enraill enray enregistr enrob enrol enrou enrôl ensabl ensanglant enseign ' +
  'ensemenc ensevel ensorcel entach entaill entam entass entasser enterr enthousiasm entich ' +
  'entonn entour entr entraid entrain entrav entraîn entrechoqu entrecoup entrelac entrem ' +
  'entrepos entreposé entrevoi entrouvr entérin entériner envahiss envas envelopp envenim ' +
  'envenimer envi environn envisag envisagé envoi envol envoy envoût err escalad escamot ' +
  'escompt escort escroqu espér esquiss esquiv essaim essay essor essouffl essuy estamp ester ' +
  'estim estomp estropi ethnicis euphoris exacerb exagér exalt examin exaspér exauc excav ' +
  'excell excentr except exceptionn excepté excit exclam exclus excommuni excus excéd exempl ' +
  'exempt exerc exhal exhib exhort exhum exig exil exist exorbit exorcis expatri expi expir ' +
  'explicit expliqu exploit explor explos expos exprim expropri expuls expédi expériment ' +
  'expérimenté exsud extermin externalis extirp extorqu extrad extrapol extray exténu exult ' +
  'exécr exécut fabriqu fabul facilit facilité factur fagot falsifi familiaris fan fanfaronn ' +
  'fard farfouill fascin fatigu fauch faufil fauss fautif favoris faç façonn feint ferm ferment ' +
  'ferr ferraill fertilis festoy feuillet feutr fianc ficel fich fidélis fig fign figur fil ' +
  'filigran film filout filtr finalis financ financiaris fint fiscalis fissur fix flagell ' +
  'flageol flair flamb flamboy flanch flanqu flatt fleurt flex flirt flott flotter fluctu ' +
  'fluidifi flân fléch flétr focalis focalisé foison foisonn folâtr foment fonctionn fond for ' +
  'forc forcé forfait forg form formalis format formul fortifi foudroy fouett fouill foul fourn ' +
  'fourr fourvoy fracass fractur fragilis fragment francis frapp fraternis fraud fredonn frein ' +
  'freul frict frigorifi fris frissonn frivol fronc front frott fructifi frustr fréquent frét ' +
  'frétill frôl fug fuit fulgur fulmin fum fumig furet fus fusill fusionn fustig fâch fécond ' +
  'féconder fédér félicit félicité féminis fêl fêt gaff gag gagn gagé gal galop galvan galvanis ' +
  'gambad gangrén gar garant gard garder gargouill garn garrot gaspill gauch gav gazouill ' +
  'gazéifi gel germ gesticul gicl gifl givr glac glan glapi gliss glisser globalis glorifi glos ' +
  'gob gomm gondol gonfl gorg goudronn goup gourm gout gouvern goût graci grad gradu graill ' +
  'graiss grappill gratifi gratt gratul grav graver gravit greff grelott grever griff grignot ' +
  'grill grim grimp grinc grincer gris grogn grond gronder group grésill grêl guerroy guett ' +
  'guid guigner guillotin guindé gymn gâch gât gén génér généralis généralisé géol géolocalis ' +
  'géométris gér gên habilit habill habit habitu hach hachur halet halt handicap hanner hant ' +
  'harangu harass harcel harmonis harnach harponn hauss hel hibern hiberner hiss historis ' +
  'hiérarch hiérarchis homogénéis homolog honnis honor hoqu horripil hospitalis houspill hu ' +
  'huil hum human humect humidifi humili hurl hybrid hydrat hydrogén hypnotis hypothéqu hât ' +
  'héberg hébergs hébét héliport hériss hérisser hérit hésit identifi idolâtr idéalis ignifug ' +
  'ignor illumin illusionn illustr illégitim imag imagin imbib imbriqu imit immatricul immerg ' +
  'immigr imminé immis immobilis immol immortalis immunis impact impatient imperméabil implant ' +
  'impliqu implor implos import importun impos impressionn imprim impriv improv improvis impuls ' +
  'imput inactiv inaugur incapacit incarcér incarn incendi incinér incis incit inclin incomb ' +
  'incommod incorpor increvé incrimin incrust incub inculp inculqu indemnis indemniser index ' +
  'indifférer indign indiqu indispos individualis indur industrialis infantilis infect infest ' +
  'infiltr infirm inflig influ influenc inform infus infér inférer ingurgit ingér inhal inhib ' +
  'inhum initi initialis inject injuri innerv innocent innov inocul inond inquiét inscr insinu ' +
  'insist insonoris insouffl inspect inspir instal install instaur instig institu ' +
  'institutionnalis instrumentalis insuffl insult insurg insécuris inséminer insér ' +
  'intellectualis intensifi intent interag interagiss intercal intercept interconnect intercéd ' +
  'interfér intermin intern internationalis interpell interpol interpos interprét interpénétr ' +
  'interrog interview interviol intimid intitul intoxiqu intrigu intronis introniser intégr ' +
  'intéress intériori intérioris inutilis invalid invectiv invent inventori invers invest ' +
  'investigu invisibilis invit invoqu invétér ioni irradi irrig irrigu irrit isol itér jaill ' +
  'jalonn jalous jardin jaug jauge jaun javelis jet jeûn jonch jongl jou jouxt jubil juch jug ' +
  'jugul jumel jur justifi juxtapos kidnapp klaxonn labelis labour lacér laiss laisser lambin ' +
  'lament lamin lanc languir lans lapid laqu larmoy lass lat latinis lav laïcis lest lev li ' +
  'libell libér libéralis licenci lift lig lim limer limit linch liquid liquéfi list lister ' +
  'lithograph livr lobby lobot locali localis loch log lorgn lot lotis lou louang loup lout ' +
  'lubrifi luminis lustr lutt lynch lâch légalis légend légifér légitim lénifi lés lésin lévit ' +
  'lézard machin macul magasin magn magnifi magouill major majuscul malmen maltrait mandat mang ' +
  'manifest manigancer manipul manoeuvr manqu manutentionn manœuvr maquill march marchand ' +
  'marcott margin marginalis mari marin mariner marivaud marm marn marqu marr martel martyris ' +
  'mascar masqu mass massacr mat matraqu maturn matérialis maudi maugré maximis maîtris men ' +
  'menac menott menti mentionn mesur meubl meug miaul microfilm migr mijot milit militaris mim ' +
  'miniaturis minimis minor minut minéralis mir miroit mis mitig mitraill mix mobilis mobilisé ' +
  'modalis modell moder modernis modifi modul modélis modéliss modér mois moissonn molest ' +
  'momifi mond monnay monograph monopolis mont montr monétis moqu moralis morcel mordill morfl ' +
  'morigén mortifi motiv motoris mouch moudr mouill moul moulin moutonn mouvement muer multipli ' +
  'munici municipalis mur murmur musard musel mut muti mutil mutualis mystifi mythifi mâch ' +
  'mâtin mécanis méconnai mécontent médaill médiatis médicalis médit médusé mélang mén mépris ' +
  'mérit mésestim méshu métallis métamorphos métiss nag narr nasill natt naturalis navigu navr ' +
  'nervur nettoy neutralis neutralisé ni nich nickel nid nimb nivel nomadis nomin nominalis ' +
  'nomm norm normalis normé not notifi notifié nou nouer nourr nov noy nuanc nucléaris nuit ' +
  'numéris numérisé numérot néantis nécessit nécros néglig négoci objectiv objurgu oblig ' +
  'obliter oblitér obnubil obscurci observ obstin obstru obséd obt obtemp obtempér obtur obvi ' +
  'occasionn occident occidentalis occult occup ocr octroy octroyé oeuvr offens offici ' +
  'officialis offrand offusqu oint ombrag ombré omett ond ondul opacifi opin oppos oppress ' +
  'opprim opt optimalis optimis opér or oraliz orchestr ordonn ordonnanc organ organis orient ' +
  'orientalis origin orn ornement orthographi os oscill ossifi oub oubli outill outr outrepass ' +
  'outré ouvr ouvrag ovationn oxyd oxygén pacifi pacifié pagin palat palli palp palpit pan ' +
  'panach panifi paniqu pans panteler papillot papot par parachev parachut parad paraf paralys ' +
  'param paramétr paraph paraphras parasit parc parcel parcellis pardonn parer paress parfum ' +
  'pari parjur parl parlement parodi parqu parrain parsem partag particip particularis pass ' +
  'passionn passé-outre pasteuris pastich pataug patent pati patient patienter patin patrouill ' +
  'paupéris paus pav pavan pavois pay paît peaufin peign pein peiner pel peler pelot pen pench ' +
  'pendouill pens perc perch percut perdur perfectionn perfor perform permut perp perpétr ' +
  'perpétu perquisitionn persifl persist persistr personnalis personnifi persuad persécut ' +
  'persévér perturb perçant pes pest peupl philosoph phosphor photocopi photographi piaff ' +
  'piaill pianot picor pigment pil pill pilonn pilot piment pinc pindariser pionn piqu pirat ' +
  'piratr pirouett pistonn pitonn pivot piég piétin plac plafonn plagi plaid plaign plaisant ' +
  'plan planch planifi planqu plant plaqu plastifi pleur pleurnich pliss plomb plong ploy plum ' +
  'pluss plâtr plébiscit poignard poil poin point poinçonn poireaut poivr polaris polici ' +
  'politis pollinis pollu polymérisé polémiqu pomm pomp ponc ponctionn ponctu pondér pontifi ' +
  'popularis port portraitur pos posit positionn positiv poss possèd posséd post postdat poster ' +
  'postillonn postpos postul postulé potass potenti potentialis poudr pourchass pourléch pouss ' +
  'poétis pratiqu pratiquer prescri press pressent pressuris preuv prim priv privati privatis ' +
  'priver privilégi probl proclam procréer procur procéd prodigu profan profess profil profit ' +
  'programm progress prohib projet prolifér prolong promen promett promu promulgu prononc ' +
  'propag prophétis propos propuls prorog prospect prospé prospér prostern prostitu protein ' +
  'protest protég prouv provis provisionn provoqu prox préc précaris précautionn précipit ' +
  'précis préconis précéd prédat prédestin prédispos prédit prédomin prédétermin préexist ' +
  'préfabriqu préfac préfigur préform préfér préjug prélass prélev prélud prématur prémédit ' +
  'prénomm préoccup prépar préposi présent préserv présid présum présélectionn prétext prévari ' +
  'prévi prêcher prêt psalmodi psychanalys psychiatris publi publicis puis pull pullul puls ' +
  'pulvéris purg purifi putréfi pâtiss pâtur péch pécher pédal pénalis pénétr pépi pérennis ' +
  'périclit périm pérégrin pétaradr pétill pétitionn pétrifi pétrol pêch quadrill quadrip ' +
  'quadrupl qualifi qualifier quantifi quart querell quest questionn quintupl quitt quittanc ' +
  'quémand quêt rab rabaiss rabatt rabot raboug raboulin rabâch racaill racc raccourc rach ' +
  'rachet rachât racl racol racont raconter radi radicalis radiodiffus radiograph radot raff ' +
  'raffermiss raffin raffol raffut rafistol rafl rafraîchi rag ragot raill raisonn rajout rall ' +
  'ralli rallié rallum ramad ramass ramen ramifi ramm ramon ramp randonn rang ranim rançonn rap ' +
  'rapatri rapiéc raplatir rappareill rappel rapport rapproch raréfi ras rassasi rassembl ' +
  'rassir rassur rassénér rat ratifi ratifié ration rationalis rationn ratiss ratt rattach ' +
  'rattrap ratur raturer ravag raval ravaud ravigot ravis ravitaill raviv ray rayonn rebais ' +
  'rebapt rebaptis rebas rebiff rebond reboot rebord reboutonn rebross rebrouss rebut rec recal ' +
  'recaser recel receler recens recentr rechang recharg recherch rechign reclass recolér ' +
  'recombin recommand recommenc recompens recompos recompt reconfigur reconnect reconquér ' +
  'reconsidér reconsolid reconst reconstitu recontact reconverg recopi recoup recour recourb ' +
  'recouvr recr recraché recroqueville recrut recréé rectifi rectifié recul recycl redemand ' +
  'redevenu redim redimensionn redir redistribu redonder redonn redor redorer redoubl redoubler ' +
  'redout redress redécoup redéfin redémarr redéploy redésign refil refleur reflét refond ' +
  'reform reformul refoul refus regagn regagner regal regard regrett regroup rejet rejou relanc ' +
  'relaps relat relativis relax relay relev reli reliché relocalis relocalisé reluqu relâch ' +
  'relègu relégu remaill remani remari remarqu remball rembarqu rembourr rembours remembr ' +
  'remerci remett remeubl remilitaris remmen remobilis remod remodel remont remorqu remou ' +
  'rempil remplac remplir remport rempot remu remâch remédi renard rencarde renchér rencontr ' +
  'renfer renflou renfloué renfonc renforc renforcé reni renifl renomm renommé renonc renou ' +
  'renouv renouvel renqui renseign rentabilis rentamer rentr rentrer renvers renvoy renâcl ' +
  'renégoci repair repander repartiss repass repatri repay repeint repens repertori repeupl ' +
  'repiqu replac replanifi replant repli replong replâtr repondér report reporter repos reposit ' +
  'repositionn repouss repren reprivatis reproch reprocher reprofil reprogramm reprographi ' +
  'reprouv représ représent repér requalifi requestionn requinqu rescindr resens respect respir ' +
  'respons resquill ressass ressassé ressembl ressemel ressent resserr ressort ressourc ' +
  'ressuscit rest restabilis restaur restitu restructur resurg retaill retap retard retent ' +
  'retentir retir retomb retouch retourn retrac retraduit retrait retranch retranscri ' +
  'retransform retransfér retravaill retravers retremp retrouss retroussé retrouv retélévis ' +
  'revalid revaloris revanch revend revendiqu rever revers revigor revir revirev revisit ' +
  'revitalis revivifi revérifi rhabill rican ricaner ricoch rid ridiculis rigidifi rigol rim ' +
  'rinc rinç ripost riposter risqu ristourn ritualis riv rivalis rob robotis rod rogn romanc ' +
  'ronchonn rond ronfl rong ronge ronronn ros rosser rot rou roucoul roul rouspét roussir rout ' +
  'routin ruch rudoy ruer rug ruin ruissel ruisseler rumin rus ruser rythm râbl râl râp règl ' +
  'réabsorb réaccoutum réactiv réactualis réadapt réadmett réaffect réaffich réaffirm réagiss ' +
  'réajust réalign réalis réaménag réanalys réanim réappar réapprovisionn réargument réarm ' +
  'réarrang réassembl réassur récapitul réceptionn réchapp réchauff récidiv récit réclam récolt ' +
  'récompens réconcili réconfort récrimin récré récupér récus rédig réemploy réenregistr ' +
  'réescompt réessay réexamin réexport réexpédi réfléch réform réfr réfract réfrigér réfrén ' +
  'réfugi réfut référ référenc régal régent régionalis régl réglement réglementé régress régul ' +
  'régularis régénér réhabilit réhydrat réimpos réimprim réincarn réincorpor réinfect réinject ' +
  'réinscri réinstall réinstaur réinsér réinterprét réintégr réinvent réitér rémunér rénov ' +
  'réorganis répar réparti répercut répertori répliqu réprim réprouv répudi répugn réput répét ' +
  'réquisitionn résaut réserv résid résili résilier résist résonn résorb résult résum résumer ' +
  'rétabl rétam rétaper réticul rétiné rétorqu rétract rétribu rétroc rétroced rétrocéd ' +
  'rétrograd rétrécir réun réunifi réuss réutilis réveill réveillonn révis révision révisionn ' +
  'révolt révolutionn révoqu révél révér rééchelonn réédifi rééduqu rééquilibr réévalu réévalué ' +
  'rêv rôd sabl sabord sabot sabr saccad saccag sacr sacralis sacrifi saign sal saler saliv ' +
  'salp salu sanctifi sanctionn sanctuaris sangl sanglot sap saponifi sarcl satell satiné ' +
  'satiris satisf satur saturn saucissonn saupoudr saut sautill sauv sauvegard sauvetag savonn ' +
  'savour scand scandalis scann scarifi scell schématis scind scintill scissionn scléros scol ' +
  'scolaris scotch scrut sculpt scénaris second secondaris secou sectionn secularis segment sem ' +
  'sembl semer sens sensi sensibilis sensuré septu sermonn serpent serr sertis servil sevr sexu ' +
  'shunt sid sidér siffl siffler sign signal signalis signifi silenc silicon sillonn simplifi ' +
  'simplifié simul singer singularis singulariser sinis sinu sirot situ siég ski skier slal ' +
  'slalom smash snob sobr sociabilis socialis softwar soign soigner sold solennis solfi ' +
  'solidaris solidifi soliloqu sollicit solubilis solutionn somatis sombr sombrer somm sommeill ' +
  'somnol sond sonn sonoris sophistiqu souci soucier soud soudoy souff souffl souffleter soufr ' +
  'souhait souhaité souill soul soulag soulager soulev soulign souligner soumett soup soupes ' +
  'soupir soupçonn sourc sourcill sous-entend sous-estim sous-lou sous-titr sous-trait ' +
  'sous-évalu soutir spatialis spirituali sponsoris sport sprint spécialis spécifi spécul ' +
  'spéculer squatt stabilis staff stagn standardis stat stationn statu stigmatis stimul ' +
  'stimuler stipul stock stopp stress stri striduler structur stupéfi stylis stérilis stérilisé ' +
  'stéréotyp su subdivis subjug sublim submerg subodor subordonn subordonné suborn subrog ' +
  'subsist substantiv substitu subtilis subventionn succomb succéd sucr sud suer suffoqu ' +
  'suggestionn suggér suicid suint suivist sujet superpos superstitionn supervis suppl supplant ' +
  'suppli supplé support suppos supprim suppur surabond suraccumul suraj suraliment surann ' +
  'surarm surcharg surchauff surclass surdév surench surenchéri surendett surestim surexcit ' +
  'surexploit surexpos surf surfac surfactur surfil surgel surmen surmont surmoul surnag ' +
  'surnomm surpass surpeupl surplomb surréagi surrénal sursaut surtax survaloris surveill ' +
  'surviv survol surélev surévalu suscit susciter suspect suss sustent sutur symbolis symbolisé ' +
  'sympathis symétris synchronis syndiqu synthoni synthétis syst systématis séch sécrét ' +
  'sécréter séculis sécuris sédentaris séduct séjourn séjourner sélect sélectionn sépar ' +
  'séquestr tabass tabl tabul tach taché tacl taill taillad talonn tambourin tamis tamponn ' +
  'tangu tann tap tapiss tapot taquin tarabiscot taraud tard targu tarif tarifi tass tatou taut ' +
  'taveler tax taximétr techn technicis teint temporis tempér tempêt tensionn tent termin ' +
  'terminé terr terrass terrifi terroris test tester testé texturis théoris thésauris tict tigr ' +
  'tiller timb timbr tint tinter tip tir tiraill tiss titill titr titub titularis toast toil ' +
  'toilett tois tolér tomb tond tonifi tonitru tonn tonsur top toper topographi torch torpill ' +
  'torréfi torsad tortur totalis touch touchott touill toup tourbillonn tourment tourn ' +
  'tourneboul tournicot toxin trac traficot trafiqu train trait tram tranch tranquillis ' +
  'transbahut transbord transcend transfigur transform transfus transfér transgress transhum ' +
  'transi transig transistoris transit translittér transmu transmut transpar transparaît ' +
  'transperc transpir transplant transport transpos transsud transvas trapp traqu traumatis ' +
  'travaill travers travest traîn traîner traîtris treill trembl tremp tress tri trich tricot ' +
  'trifouill trill trim trimball trinqu triomph trip tripatouill tripl trisser tritur troll ' +
  'tromp tronqu tronçonn troqu trott trottin trou troubl trousser trouv truan truand truff ' +
  'trust trébuch trépass trépid trépign trôn tu tuméfi turlupin tutel tutoy tweet typ typifi ' +
  'tyranni tyrannis tât tâtonn télex télécharg télécommand télécopi télégraphi téléguid télépay ' +
  'téléphon télévis témoign témoigner ténoris tétanis têt ulcér ululer unanim unifi uniform ' +
  'uniformis univ universalis urb urbanis urg urin urtiqu us usin usurp utilis vaccin vacill ' +
  'vadrouill vagabond vagu valid vall valori valoris vals vann vanné vant vapor vaporis vaqu ' +
  'vari varlop vassalis vaticin vautr vei veill velout vend vendang vener veng ventil ventr ' +
  'verbalis verdoy verdun vergeter verglac vernac verrouill vers versifi vex vibr victimis vid ' +
  'vidang vider vidéoconférenc vidéosurv vieill vieilliss vigil vilip vilipend vill vinaigr ' +
  'vinifi viol violent vir virevolt virtualis vis visionn visit visualis vit vitrifi vitupér ' +
  'viv vivifi vivott vocalis vocifér voil voisin vol volatilis volit voltig vomit vot vou vouer ' +
  'voussoy vouvoy voyag voûter vrill vulgaris vég végét véhicul vénér vérifi vét vététir vêt ' +
  'zapp zigzagu zon zoom zébr zézay ébahi ébauch ébord ébourif ébranl ébruit écail écaill écart ' +
  'échafaud échang échapp échaud échelonn échou éclabouss éclair éclat éclips économis écop ' +
  'écorch écosystém écoul écourt écout écras écroul écrém écum écœur édent édict édicté édifi ' +
  'édit édulcor éduqu égal égalis égar égay égorg égren éject élabor élag élagu élanc élarg ' +
  'élargi électrifi électris élev élim élimin éloign élucid élud éludé émaill éman émancip émar ' +
  'émasculé émerg émerveill émett émigr émigré émouss énerg énonc énorgu énucl énumér épanch ' +
  'épargn éparpill épaté épaul épel éperonn épic épier épilogu épingl éplor épluch épong éponge ' +
  'époumon épous époussèt épouvant épris éprouv épuis épur équarr équilibr équip équival ' +
  'équivoqu éradiqu éreint érig éruct établ étal étaler étanch étatis étay étern éternis éternu ' +
  'étherer étin étincel étiquet étir étoff étoil étonn étouff étrangl étrenn étud étudi évacu ' +
  'évad évalu évang évangélis évapor évas éveill éventr évinc évit évolu évoqu œuvr'
/** `-ir` verbs like `finir`. */
const VERBS_IR =
  'abol about abrut accompl adouc affaibl afferm affermi affranch ag agi agr agrand alent ' +
  'alourd amoindr amoll amort anéant aplan appauvr applaud approfond arrond assain assort ' +
  'assoupl assouv assuj attendr atterr avert bann blanch bond bât chois chér clarif compat ' +
  'dessais divert défin dégarn démol démun désobé embell empl endurc enfou englout enlaid ' +
  'enorgueill enrich envah estourb faibl faill fin fleur fléch flétr forc fourn fra franch ' +
  'garant garn gauch glap gran grand grav gross grossi guér gém haï hennir honn impart infléch ' +
  'interag intervert invest investi jaill jaun jou joui lot maigr matur maudi meurtr mois moisi ' +
  'moll mug mun munir médi mûr nant noirc nourr nourri obscurc obé obéi pol poliç pourr pourri ' +
  'préfini préétabl pun puni pâl pât pér pétr raccourc rafferm raffermi rafraîch raid raidir ' +
  'rajeun ralent rassort rav ravi ravilir rebond rebât reconvert redéfin refroid rembl rembrun ' +
  'rempl renchér resplend ressais ressurg resurg retent reverd roug rougi rug réag réfléch rég ' +
  'régi réinvest réjou répart rét rétabl rétréc réun réuss rôt sais sub surg sév sévi tar tern ' +
  'ternir tiéd toussi trah travest un unir vagi verd vern viei vieill vom vromb vrombi éblou ' +
  'éclairc éclaire élarg épaiss épanou établ étourd évanou'
/** Nouns and adjectives that take -s in the plural, or nothing. */
const NOUNS =
  'ONG abandon abattage abattoir abdication abeille aberration abolition abonnement abonné ' +
  'abord abri absence abstraction absurdité abus académie accent accident accolade accord ' +
  'accouchement accoudoir accueil accumulation acharnement achat acier acompte acquisition ' +
  'acquéreur acrobate acte acteur action actionnariat activiste activité actualité addition ' +
  'adhésion adieu admission adolescence adolescent adoption adversaire affaire affection ' +
  'affluence affluent agenda agent agissement agneau agression agriculteur agriculture ' +
  'agroalimentaire agroforesterie agrément aigle aiguille ail aile aileron air aisance ' +
  'ajournement ajout albâtre alcool alentour algorithme algue alibi aliment allergène ' +
  'allocution allure allusion alpinisme alpiniste altitude alumine aluminium alvéole aléa ' +
  'amande amant amateur ambassade ambassadeur ambassadrice ambiance ambition ambre ambulance ' +
  'ami amiante amiral amitié amorce amour amphithéâtre ampoule an anacarde anarchie ancêtre ' +
  'angle anguille animal anneau annexion anniversaire annuaire année anomalie anse antagonisme ' +
  'antenne anticorps antidote antigène antécédent anxiété apogée apparat appareil apparence ' +
  'apparition appartement appartenance appel application apport apprenant apprenti ' +
  'apprentissage approximation appui appât aptitude apôtre aquaculture aquarelle aquarium ' +
  'arachide araignée arbitre arboriculture arbre arbuste arc arceau archer archevêque archipel ' +
  'architecte architecture archivage archive archéologie ardeur ardoise argent argile argument ' +
  'aristocratie armature armistice armure arrestation arrière arsenal art article artifice ' +
  'artillerie artisan artisanat artiste artère arène arôme ascension asile aspect asperge ' +
  'assassin assassinat assaut assentiment assertion assesseur assiduité assiette ' +
  'assouplissement astre astronaute astronome astronomie astuce astéroïde atelier atmosphère ' +
  'atoll atome atout attentat attente attention atterrissage attirail attitude attraction ' +
  'attrait attribut attribution attroupement aubaine aube auberge aubergine audace audience ' +
  'audio audioconférence audit auditeur audition auditoire augure aune aurore auspice austérité ' +
  'auteur authenticité autobus autocar autocratie automate automne automobiliste autonomie ' +
  'autorité autoroute autosuffisance auvent auxiliaire avalanche avenir aventure aveu aviateur ' +
  'aviation aviculture avion aviron avocat avoine axe azote aérogare aéroport aïeul bac badge ' +
  'bagage bagarre bague baie baignade bailleur bain baiser bal balai balance baleine balise ' +
  'ballade balle ballet ballon ballotage bambin bambou banane banc bandage bande bandeau bandit ' +
  'banditisme banlieue bannière banquet banquette banquier baptême bar barbarie barbe barbelé ' +
  'baril baromètre baron barque barreau barrette barrière barème bassin basson bastion ' +
  'bataillon bataillonnaire bateau batterie baudrier bauxite bavure bazar beauté belligérant ' +
  'berceau berge berger bergerie berline besoin beurre beuverie biais bibelot bible ' +
  'bibliothèque bicyclette bidon bidonville bienfaisance bienveillance bifurcation bijou bilan ' +
  'bilatéralisme bille billet billetterie billion biocarburant biodiversité biographie biologie ' +
  'biologiste biomasse biopsie biotechnologie bise bistro bitume bière blason bloc blocage ' +
  'blocus blogueur blouse blouson blé bobine bocal boisson bol bombardier bombe bonbon bond ' +
  'bonheur bonification bonnet bonté bonus bonze boom bord bordure borne bosse botte bouchon ' +
  'bouclier boue bouffée bougie bouillie bouillon boulanger boulangerie boule boulet boulevard ' +
  'boulon boulot bouquet bourgade bourgeois bourgeoisie bourgeon bourreau bourse bousculade ' +
  'boussole bout boutade bouteille boutique bouton bouée bovin boxe boxeur boycott boîte ' +
  'boîtier bracelet braconnage braquage braqueur brasier brasserie bravoure brebis bretelle ' +
  'breuvage brevet bric brick bricolage brief briefing brigade brigand brin brique briquet ' +
  'brocante broche brochure broderie bronchite bronze brosse brouillard brouillon broussaille ' +
  'brousse bruine bruit brume brute brèche budget buffet buffle buisson bulbe bulle bulletin ' +
  'bunker bureau bureaucratie burin bus buste but butin bâche bâtiment bâton bâtonnier bébé ' +
  'bénédiction bénéfice bénévolat bétail béton bûche bûcheron cabane cabaret cabine cabinet ' +
  'cacao cachet cachot cadavre cadeau cadence cadet cadran café cage cahier caillou caisse ' +
  'caissier cajou calamité calcaire calcul cale calendrier calligraphe calvaire camarade camion ' +
  'camionnette camp campagne camélia caméra canal canapé canard cancer caneton canicule ' +
  'caniveau cannabis canne cannelle canon canot canoë cantine canton canyon caoutchouc ' +
  'caoutchoutier cap capacité capitaine capital caporal capot caprice captivité capuche ' +
  'carabinier caractère caractéristique carapace carat caravane carbone carburant carcasse ' +
  'carence cargaison cargo carillon carnage carnaval carnet carpe carreau carrefour carrelage ' +
  'carrière carrosse carrosserie carrure carré carte cartel carton cartouche cas cascade ' +
  'cascadeur caserne casino casque casquette casserole cassette casting castor catalogue ' +
  'catamaran cataracte catastrophe cathédrale catégorie cauchemar caution cavalerie cavalier ' +
  'cave caverne caviar ceinture cellule cendre cercueil cerf cerise cerisier certificat ' +
  'certitude cerveau chacal chagrin chair chaise chalet chaleur challenge chaloupe chalut ' +
  'chalutier chameau champ champignon champion championnat chance chancelier chancellerie ' +
  'chanceux chandelle chanson chant chantier chaos chapeau chapelle chapitre charbon ' +
  'charcuterie chargeur chariot charisme charité charlatan charpente charpentier charrette ' +
  'charrue charte chat chaton chaudière chaussette chaussée chaîne chaînon chef cheffe chemin ' +
  'cheminée chemise chenille cheval chevalier chevelure cheveu cheville chic chien chiffon ' +
  'chimie chimiste chine chinois chirurgie chirurgien chlore choc chocolat choléra chorégraphie ' +
  'chose chou chroniqueur chronologie chrysanthème chrétien châssis château chèque chèvre chêne ' +
  'chômage chômeur chœur cicatrice cigale cigare cigarette cigogne cime ciment cimetière ' +
  'cinéaste cinéma circonscription circonspection circonstance cirque ciseau citadelle citadin ' +
  'citerne citoyen citron citrouille civilisation clairière clairon clameur clandestin ' +
  'clandestinité clarinette clarté clause clavier clef clergé cliché client clientèle climat ' +
  'clin clip clivage cloche clocher cloison clou clown cloître club clé clémence coach coaching ' +
  'coalition cocaïne cochon cockpit cocktail cocon cocotier codification coefficient ' +
  'coentreprise coeur coexistence coffre coffret cofondateur cohorte cohue cohésion coiffe ' +
  'coiffeur coin col collection collectivité collier collimateur colline collision colloque ' +
  'colloïde collusion collège collègue colombe colon colonel colonie colonne coloris colère ' +
  'coma combattant combinaison combustible combustion comité commanditaire commando commentaire ' +
  'commerce commerçant commissaire commissariat commission commodité commotion communauté ' +
  'communication communion commère compagne compagnie compagnon comparaison compartiment ' +
  'comparution compas compassion compatibilité compatriote complexe complice compliment complot ' +
  'compositeur composition compost compote compression compréhension comptabilité comptoir ' +
  'compétition comté comète comédie comédien comédienne concept conception concert concession ' +
  'concile concitoyen conclusion concombre concurrent condiment condition conditionnelle ' +
  'condoléance confection confession confidence confinement confiture conflit confluent confort ' +
  'confrère confucianisme confusion confédération conférencier congressiste congrégation congé ' +
  'congélateur conjoncture connaissance connectivité connexion connivence conscience conseil ' +
  'conseiller conseillère consentement conservatoire consigne consortium constance constat ' +
  'constellation constitution construction consul consulat consécration conséquence contact ' +
  'contagion conte contenance conteneur conteur contexte continent continuité contour ' +
  'contraction contradiction contrat contrebande contrebandier contrefaçon contrepartie ' +
  'contresens contretemps contributeur contribution conurbation convalescence convenance ' +
  'convention convergence conversion conviction convocation convoi convoitise convulsion ' +
  'coordinateur coordination coordinatrice copilote copropriété copyright coq coquelicot ' +
  'coquille corbeau corbeille corde cordon cordonnier corne cornet coron coronavirus correction ' +
  'correspondance corridor corrosion corruption corrélation cortège corvée coréalisation ' +
  'cosmonaute cosmos costume coton couche coude couloir coulée coup coupole cour courbe ' +
  'couronne courriel courrier courroie course coursier courtier courtoisie cousin coussin ' +
  'couteau coutume couture couturier couvent couvercle couverture covid coût crabe crachat ' +
  'craie crampe crapaud cratère cravate crayon creuset crevaison crevasse crevette crevettier ' +
  'cri cric cricket crime crinière criquet crise cristal critère crochet crocodile croisade ' +
  'croisière croissance croquis croupe croyance croûte cru cruauté crustacé crypte ' +
  'cryptomonnaie crâne crèche créancier créature crédibilité crédit crédulité crémation créneau ' +
  'crépuscule crêpe crête cube cueillette cuillère cuir cuisine cuisinier cuisse cuivre ' +
  'culpabilité culte cumul curcuma cure curiosité curriculum curseur cuve cyberattaque ' +
  'cybercriminalité cyberespace cybersécurité cycle cycliste cyclone cygne cylindre cynisme ' +
  'cyprès câblage câblure câlin cèdre cécité célibat célibataire célébrité céréale cérémonie ' +
  'césure côte côté cœliaque dalle damier danger dangerosité danse danseur darse dattier ' +
  'dauphin degré delta denrée dent dentelle dentiste descendance descente description design ' +
  'designer despote dessein dessert dessin dessinateur destin destitution destruction dette ' +
  'deuil devanture dextérité diable diadème diagnostic diagramme diamant diamètre diapason ' +
  'diapositive diaspora dictature dictionnaire dicton diesel dieu diffamation difficulté ' +
  'diffusion différend différent digestion dignitaire digue dilemme dilution dimension ' +
  'diminution dinar dindon dinosaure diocèse dioxine dioxyde diphtérie diplomate diplomatie ' +
  'directeur direction directoire dirham disciple disco discussion disgracié disgrâce disparate ' +
  'disparition disparité dispensaire dispersion disponibilité disposition disqualification ' +
  'disque dissension dissidence dissident dissolution dissuasion distanciation distinction ' +
  'distorsion distraction distributeur distribution district diva diversification diversité ' +
  'dividende divinité division divulgation diète djihadiste docteur doctorat doctrine document ' +
  'dogme doigt dollar dolléance domaine domestication domicile domino dommage don donateur ' +
  'donation dong dortoir dos dossard dossier dot douane douceur douche doudoune douleur douve ' +
  'doyen dragage dragon dramaturge drame drapeau droit droiture drone dualité duc duchesse ' +
  'duché duel dumping dune duo duplicité durabilité dureté durian duvet dynamisme dynamo ' +
  'dynastie dysfonctionnement dé débandade débat débit débris début débâcle décadence décennie ' +
  'déception déchet déchéance décibel décideur décision déclin déclinaison déconfinement décor ' +
  'décret décrépitude dédale déduction déesse défaillance défaillant défaite défaut défavoris ' +
  'défense défenseur défi déficit définition déflation déforestation défunt dégel dégringolade ' +
  'dégât déjeuner délai délice délinquance délinquant délit délocalisation délégation ' +
  'démarcation démence démenti démission démocrate démocratie démographie démolition démon ' +
  'dénazification déni dénomination dénonciation dénégation déontologie départ département ' +
  'déplaisir dépliant dépositaire dépravation dépression députation député dépérissement dépôt ' +
  'dérision désaccord désaffection désagrément désarroi désastre désertification désescalade ' +
  'désespoir désillusion désinfection désintérêt désir désobéissance désordre désunion détail ' +
  'détection détente détention détour détracteur détresse détriment détroit eau effervescence ' +
  'effet effigie effort effusion embarcadère embarcation embargo emblème embouchure ' +
  'embranchement embrayage embryon embuscade emmagasinage empereur emphase emplacement emploi ' +
  'empreinte emprunt enceinte encens enchaînement enchère enchérisseur enclave enclos enclume ' +
  'encre encyclopédie endroit enfance enfant enfer enfouissement engin engorgement engouement ' +
  'engrais engrenage enjeu ennemi ennui enseigne ensoleillement entente entité entonnoir ' +
  'entorse entracte entrepreneur entrepôt entretemps entretien entrevue entêtement envergure ' +
  'envieux envoi envol enzyme ergonomie ermite escabeau escadrille escadron escale escalier ' +
  'escargot escarmouche esclavage esclave escrime escroquerie espace espion esplanade espoir ' +
  'esprit espèce essai essaim essence essieu essor essorage est estampe estrade estuaire ethnie ' +
  'eucalyptus euphorie euro européanisation exaction exactitude examen exception exclave ' +
  'exclusion excursion exemplarité exemption exercice exhibition exigibilité exil exode ' +
  'exonération exotisme expansion expertise explication exploit explosion exportateur ' +
  'exportation exposition expression expulsion expédition expérience extension exterminat ' +
  'extinction extorsion extraction extradition extrémité exécution fable fabricant fabrication ' +
  'facteur faction faculté facétie faiblesse faille faillite faim fainéant faisabilité faisan ' +
  'faisceau faiseur falaise falsification famille famine fan fanfare fantaisie fantassin ' +
  'fantôme farce fardeau farine fascicule fascite faucon faune fauteuil fauve faveur favori ' +
  'favorite façade façon faïence femelle femme fente fenêtre fer fermette fermeture fermeté ' +
  'fermier ferry ferveur festin festival festivité feu feuille feuilleton fiabilité fiançailles ' +
  'fiasco fibre ficelle fichier fiction fidélité fief fierté figuier figurine filet filiation ' +
  'filière fillette filleul fin finaliste finesse finition fiole firmament firme fièvre flacon ' +
  'flagrance flambeau flamme flanc flaque fleur fleuron fleuve flexibilité flexion flocon ' +
  'floraison flore flottille fluide fluorescence flux flèche fléau fléchissement flûte foi ' +
  'foire foison folie folklore fonction fond fonderie fontaine foot footballeur forcené ' +
  'forgeron format forteresse fortification fortune forêt fosse fossile fossé foudre fouet ' +
  'fougue fougère foulard four fourche fourchette fourgon fourmi fourmilière fournaise fourneau ' +
  'fourniture fourrage fourrure foyer fracas fraction fragment fragrance fraise framboise ' +
  'franchise francophonie frange fraternité fratrie freelance frein frelon fresque fret ' +
  'friandise friche friction frigo friperie frise frisson frite froideur fromage front ' +
  'frontière fronton fructification fruit frère frégate frénésie fréquence fumier fumée ' +
  'funérailles funérarium furane fureur furie fuselage fusil fusillade fusion fusée fécondité ' +
  'féodalité gabarit gadget gain galaxie galerie galet galette galon galop galère gamme ' +
  'gangster gant gardien gardiennage garnison garniture garçon garçonnet gastronome gastronomie ' +
  'gaufre gazelle gazoduc gazole gazon gel gencive gendarme gendarmerie genou genre gens genèse ' +
  'gerbe germination geste gestion gibier gilet girafe gisement glacier glacis glaise glaive ' +
  'gland glissade globe gloire glorification glossaire gobelet gong gosse gouffre gourde ' +
  'gourmandise gourou gousse goutte gouttelette gouttière gouvernail gouvernement goût graffiti ' +
  'grain graine grammaire gramme grandeur grandiloquence grange granit granulé graphiste grappe ' +
  'gratification gratitude gratuité gravats gravier greffier grelot grenade grenaille grenier ' +
  'grenouille grief griffe grillade grille grillon grimace grippe grisaille grossesse ' +
  'grossissement grossiste grotesque grotte groupuscule grue grève grésil grêle guerre gueule ' +
  'guichet guirlande guise guitare guérilla guérillero guérison guérite guêpe gymnase gymnaste ' +
  'gynécologie gâchis gâteau géant gélatine génie génocide génome généalogie général ' +
  'généraliste générateur génération générosité géographe géographie géologie géologue géomètre ' +
  'géométrie gîte habileté habit habitabilité habitacle habitat habitude hache haie haine ' +
  'haleine hall hallucination hameau hameçon hanche handicap hangar haras hardiesse haricot ' +
  'harmonie harpe harpon hasard hauteur hectare herbe herbicide herbier heure heurt hibou ' +
  'hippodrome hirondelle histoire historicité hit hiver hivernage hiérarchie hockey homard ' +
  'homicide hommage homme homogénéité homologue homosexuel honneur honnêteté honte hoquet horde ' +
  'horizon horloge horreur hortensia horticulture hospice hospitalité hostie hotline houe ' +
  'houille houle housse hub huile humanité humilité humour hutte huître hydrocarbure hydrologie ' +
  'hydroélectricité hygiène hymne hypermarché hypocrisie hypothèse hystérie hégémonie hélice ' +
  'hélicoptère hémisphère hémorragie hérisson héritier héroïne héroïsme hérédité hérésie ' +
  'hôpital hôte hôtel hôtellerie hôtesse iceberg icône identification identité idiome idole ' +
  'idéal idéalisme idée idéologie iguane illettrisme illusion imagerie immersion immobilisme ' +
  'immunité impact imparfait impasse impatience implant implication impopularité imposition ' +
  'impossibilité imposteur impression imprimerie imprudence impréparation impuissance impulsion ' +
  'impureté impératrice impôt inaction inadvertance inadéquation inattention incertitude ' +
  'incident inclinaison inclusion incohérence incompréhension incompétence inconscience ' +
  'inconséquence inconvénient incrédulité incursion indemnité indicateur indication indice ' +
  'indifférence indigo indigène individu individualité indulgence industrie indépendance ' +
  'inertie inexactitude infanterie infection infirmerie infirmier infirmité inflammation ' +
  'inflation inflexion infraction infrastructure infusion ingrédient ingénierie ingénieur ' +
  'inhibition inimitié injection injonction injure injustice innocence inobservation ' +
  'inquisition inquiétude inscription insecte insertion insolence insolvabilité insomnie ' +
  'insouciance inspection instabilité instance instant instantané instinct institut instituteur ' +
  'institution instructeur instruction instrument insu insuccès insuffisance insuline ' +
  'insurrection insécurité intelligence intempérie intendance intendant intensification ' +
  'intention interaction interception interconnexion interdiction interdépendance interlocuteur ' +
  'interlocution intermédiaire internat internationalisme internaute interpol interposition ' +
  'interruption intersection interstice intervalle intervention interview interville intestin ' +
  'intoxication intrant introduction intrus intrusion intuition intégriste intégrité intérim ' +
  'intérimaire intériorité invalidité invasion inventaire invention investigateur investigation ' +
  'investiture irruption irréalisme irrégularité islam itinérance ivoire ivresse jachère jade ' +
  'jalon jalousie jambe jambon jantes jaquette jardin jardinage jardinier jarre jasmin javelot ' +
  'jazz jet jetée jeu jeune jeunesse jihadiste joaillerie jogging joie jonc jonction jonque ' +
  'jouet joug jouissance joujou journal journalier journaliste journée joute joyau judoka ' +
  'jugeote jumeau jument jungle jupe juridiction jurisprudence juriste juron jury justesse ' +
  'justice justification kamikaze kayak kermesse kickboxing kidnapping kilo kilogramme ' +
  'kilomètre kimono kinésithérapeute kiosque kit képi label labeur laboratoire labour ' +
  'labyrinthe lac lacune lagune laine lait laiterie laiton laitue lambeau lame lampadaire lampe ' +
  'lampion langage langouste langue lanterne lapin laque lard largesse largeur larme larve ' +
  'laser lassitude latitude latrine latrines lauréat lavande lave laverie laxisme laïcité ' +
  'leader leadership lecteur lecture lessive lest lettre lettré leucémie leurre levier lexique ' +
  'leçon liaison liane liberté libraire librairie licence lichen licorne lien lierre lieu ' +
  'lieutenant lifting ligament ligne ligue limon limonade lin linceul linge lingot linguiste ' +
  'lion lionceau lionne liquidité lisibilité lisière lisse lit litchi lithium litige litière ' +
  'litre littoral littérature liturgie livraison livret lièvre lobby lobbying lobe locataire ' +
  'location locomotion locomotive locution logo loi loisir longane longitude longueur longévité ' +
  'look lot loterie lotissement lotus loup lourdeur loutre loyauté loyer lucarne lucidité lueur ' +
  'luge lumière lune lunette luth luxe luxure lycée lycéen lynx lyrisme lâcheté lèpre lèvre ' +
  'légion législation législature légiste légume légèreté léopard lésion lézard macadam ' +
  'machette maffia mafia magasin magazine magie magistrat magistrature magnat magnitude mail ' +
  'maillage maille maillon maillot main maintenance maintien maire mairesse mairie maison ' +
  'maisonnette majesté majorité mal malade maladie maladresse malaria malchance malentendu ' +
  'malfaçon malformation malheur mallette malnutrition malus malveillance malversation ' +
  'malvoyant malédiction maman mamelle mammifère management manager manche mandarin mandarine ' +
  'mandat mandataire manette mangrove mangue manguier maniaque manie manioc manivelle manière ' +
  'mannequin manoir mansuétude manteau manucure manufacture manutention manège maquette maquis ' +
  'marais marasme marathon marathonien marbre marchand marchandise mare marge margé mari ' +
  'marinier marionnette marmite maroquin maroquinerie marotte marraine marron marteau martyr ' +
  'marécage maréchal maréchaussée marée mascarade mastication matelas matelot maternité matinée ' +
  'matière maturation maturité matériau mausolée maux maxime maçon maçonnerie maïs meeting ' +
  'melon membrane membre mendiant mensonge mensualité menthe mention menu menuiserie menuisier ' +
  'mer merceine mercenaire mercure merveille message messager messagerie messe meuble meule ' +
  'meunier meurtre meurtrier micro microbe microbiologie microcrédit microprocesseur microscope ' +
  'miel miette migraine mil milice milicien milieu militantisme millet milliardaire millimètre ' +
  'millionnaire mimosa mine minerai minibus minima minimaliste ministrable ministre ministère ' +
  'minorité minuterie minutie minéral miracle miroir missile mission misère misérabilisme mitan ' +
  'mixité modalité mode modestie modicité modification moelle moine moineau moisson ' +
  'moissonneuse mollesse molécule moment momie monarchie monarque monastère monceau ' +
  'mondialisation moniteur monnaie monographie monologue monoplace monopole monoski monoxyde ' +
  'monsoon monstre monstruosité mont montagnard montagne montgolfière monticule monument ' +
  'moquerie moquette moratoire morceau mordant morgue morphine morsure mortalité mortier ' +
  'mosaïque mosquée mot motel moteur motif motion moto motocyclette motocycliste motoriste ' +
  'motte mouche mouchoir mouette moulin mousse mousson moustache moustique moutarde mouton ' +
  'mouture mouvement mule mulet multiculturalisme multilatéralisme multiplicateur ' +
  'multiplication multiplicité multipolarité multitude munition mur muscle musculation museau ' +
  'muselière musique musée muséologie mutagène mutinerie mutisme mutualité myriade ' +
  'mystification mystère mythe mythologie mâchoire mâle mât mèche mère mètre mécanisme ' +
  'méchanceté mécène mécénat médaillon médecin média médiateur médiation médicament médisance ' +
  'médium médius méduse méfiance mégapole mégaprojet mégot mélancolie mélodie mémoire ' +
  'mémorandum mémorial mémorisation ménagère mépris métal métaphore méthode métier métis ' +
  'métrage métro métropole métropolitain météo météorite météorologie météorologue môme mœurs ' +
  'nacre nageoire nain naissance nanotechnologie nappe narcotique narine natation nation ' +
  'nationalisation natte nature naufrage naufragé nausée nautisme navet navette navigation ' +
  'navire nazi naïveté nectar nef neige nerf nervosité netteté neurologie neutron neveu nez ' +
  'nickel nicotine nid nitrate niveau nièce noblesse noce noisette noix nom nomade nonchalance ' +
  'nordiste nostalgie notaire notice notification notion notoriété nougat nouille nouilles ' +
  'nounou nourrisson nourriture nouveauté novice noyade noyau nuage nudité nuisance nullité ' +
  'numérateur numéro nuque nutrition nuée nymphe nègre néant nécropole nénuphar néologisme ' +
  'népotisme oasis objecteur objection objet obligataire oblique obscurantisme obscurité ' +
  'obsession obstacle obstruction obus obéissance obélisque obésité occasion occident occlusion ' +
  'octave octogénaire octroi océan ode odeur odorat oeuf office oie oignon oiseau oisiveté ' +
  'oligarchie oligarque olive olivier olympiade olympisme oléiculture oléoduc ombre ombrelle ' +
  'omelette omission oncle oncologie onction ongle onglet opacité opale opinion opportunisme ' +
  'opportunité opposition oppression option opulence opérabilité oracle orage orbite orchidée ' +
  'ordinateur ordre ordure oreille oreiller orfèvre orfèvrerie organigramme organisme orge ' +
  'orgue orgueil orient orme orphelin orphelinat orthographe ortie os osier ossature ossement ' +
  'ostréiculteur ostréiculture otage otarie oubli ouragan ourlet ours oursin outil ouverture ' +
  'ovation ovule ozone pacification pacte pactole paddy pagaie pagaille paganisme page pagode ' +
  'paiement paillasse paille paillette paillote pain paire palabre palace palette palier ' +
  'palissade palmarès palme palmeraie palmier palmipède palourde paludisme pamplemousse panache ' +
  'panacée pancarte panda pandémie panel pangasius panier panne panneau panoplie panorama ' +
  'pantalon panthère pantin pantoufle panéliste papa papaye pape papeterie papier papillon ' +
  'paquebot paquet parachute parachutiste paradigme paradis paradoxe parafoudre paragraphe ' +
  'paralysie parapet parapluie paravent parc parchemin parcimonie parcmètre pardessus pardon ' +
  'parent parenthèse parfum pari parité parking parlementarisme paroisse paroissien parole ' +
  'paroxysme parquet parrain partenaire partenariat parterre parti particularité particule ' +
  'partie partisan partition parution parvis passager passementerie passeport passerelle ' +
  'passion pasteur pastille pastèque patate patchwork paternité pathologie patient patriarche ' +
  'patrie patrimoine patriote patriotisme patron patronage patronat patte paume paupière ' +
  'pauvreté pavillon paysage peau peigne peintre peinture peloton pelouse pendaison pendentif ' +
  'pendule pension pentathlon pente percepteur perception perche perchoir percussion perdrix ' +
  'perfusion perle permafrost permanence permanent permission perméabilité perplexité ' +
  'perpétuité perquisition perron perroquet perruque persil personnage personnalité personne ' +
  'perspective persuasion persécution perte pertinence pesticide peuplade peuplier peur ' +
  'phalange pharaon phare pharmacie pharmacien pharmacopée phase philanthrope philanthropie ' +
  'philosophie phoque phosphate photo photographe photojournaliste photosynthèse phrase ' +
  'phraséologie physiologie physionomie phénomène pianiste piano pic pichenette pichet pied ' +
  'pierre pieu pieuvre pigeon pigment pilier pilule piment pin pinceau pingouin pinède pioche ' +
  'pionnier pipeline piquet piqûre piraterie pirogue pisciculture piscine pissenlit piste ' +
  'pistolet pitaya pitié pittoresque pivot pixel pizza pièce piège piédestal piétaille piéton ' +
  'piété placard placette plafond plage plaidoirie plaidoyer plaie plaine plaisance ' +
  'plaisanterie plaisir plan plancher plancton planificateur planification planning planète ' +
  'plateau plateforme platine pleurs pli plomb plombier plongeon pluie plumage plumeau ' +
  'pluralisme plutonium pluviométrie plâtre pléiade plénitude pneu pneumatique pneumonie poche ' +
  'podcast podium podologue poignard poignée poil poing point pointillé poire poireau poirier ' +
  'pois poison poisson poitrine poivre poivron police policier politburo politesse politologue ' +
  'pollen pollution polo polychromie polyclinique polygone polyphonie pomelo pommier pompier ' +
  'pompiste poncho ponction ponctualité poney pont pontife populace popularité population ' +
  'populisme porc porcelaine porche porcherie pore port portail portefeuille portier portion ' +
  'portique portière portrait position possession possibilité postier postulat postérité pot ' +
  'potage potager poteau potentat potentialité poterie potier potière pou poubelle pouce ' +
  'poulailler poulain poule poulet pouls poumon pouponnière poupée pourboire pourcentage ' +
  'pourparlers pourriture pourtour pourvoi poutre poème poésie pragmatisme prairie première ' +
  'prescription pressentiment pressing pression prestataire prestation prestige primat primauté ' +
  'prince princesse principauté principe printemps priorité prisme prison prisonnier privilège ' +
  'prière probabilité probité problème procession proche procréation procès-verbal prodige ' +
  'producteur production profession professionnalisation professionnalisme profil profit ' +
  'profondeur proférence progression prohibition proie projecteur projectile projection projet ' +
  'prologue promenade promesse promiscuité promontoire promoteur promotion promulgation pronom ' +
  'pronostic propagande propension prophétie proportion propos proposition propriété propulsion ' +
  'prosateur prose prospection prospectus prospérité prostitution prosélytisme protagoniste ' +
  'protecteur protection prothèse protocole proton prototype protéine provenance province ' +
  'provision provocateur provocation proximité prudence prune pruneau prunier préalable ' +
  'préambule préau préavis précarité précaution précipice précision précurseur précédemment ' +
  'précédent prédiction prédilection prédisposition prédécesseur préfecture préfet préjudice ' +
  'prélat prémices prénom prépondérance préposé prérogative présage présence présentoir ' +
  'président présidente présidium présomption présupposé préséance présélection présérie ' +
  'prétention prévenance prévention prévision prééminence prêt prêtre pseudonyme psychiatre ' +
  'psychiatrie psychologie psychologue puberté publication publiciste publicité puce pudeur ' +
  'puissance puit puits pull punition pupille pupitre pureté purification putsch puzzle pylône ' +
  'pyramide python pâte pâtisserie pâtissier pâté pèlerin pèlerinage père péage pédagogie ' +
  'pédale pédiatre pédiatrie pédicure pénalité péniche péninsule pénitence pénitencier pénombre ' +
  'pénurie pépinière pépite péremption pérennité péril périmètre période périphrase périphérie ' +
  'périple périssable pétale pétard pétition pétitionnaire pétrochimie pêcher pôle ' +
  'quadragénaire quadrant quai qualification qualité quantité quarantaine quartier quartz ' +
  'quatorzaine quatuor quenouille question queue quille quinquennat quintal quorum quota ' +
  'quotidienneté quotient rabbin raccordement race rachat racine racket radar radeau radio ' +
  'radiodiffusion radiographie radiothérapie radis rafale raffinerie raid raideur rail ' +
  'railleries raisin raison rajout ralliement rallonge rallye rame rameau ramification ranch ' +
  'rancune rang rançon rançongiciel rapace rapine rappel rappeur rapport raquette rareté rasoir ' +
  'rat ratification ratio ration ravin rayon rebelle reboisement rebond rebut recel recette ' +
  'receveur rechute recoin reconduction reconfinement reconnaissance reconquête reconstitution ' +
  'reconstruction reconversion record recrudescence recrue rectangle recteur rectificatif ' +
  'rectification rectitude recto rectorat recueil recul redevance redistribution reflet reflux ' +
  'refonte refrain refuge refus regain regard registre regret rein rejet rejeton relation ' +
  'relent relief religion reliquat relique relégation remords remous rempart remède renaissance ' +
  'renard renfort renne renom renonciation renouveau rentabilité rente rentier renvoi ' +
  'reparution repli report repos reproducteur reproduction représailles reptile requiem requin ' +
  'requérant requête rescapé rescousse respect responsabilité ressac ressentiment ressort ' +
  'restitution restriction retard retour retrait retrouvaille revanchard revenant revendication ' +
  'revers revolver revêtement rhinocéros rhubarbe rhume richesse rideau ridicule rigidité ' +
  'rigolade rigueur ring risée rite rival rive rivière riziculteur riziculture rizière robinet ' +
  'robot robotique robustesse rocher rock roi roman romancier romantisme romarin ronce rondin ' +
  'roquette rosace roseau rosier rossignol rosée rotin rotonde roublard rouble roue rougeole ' +
  'rouille rouleau roulotte roupie royaume royauté ruade ruban rubis rubrique rubéole ruche ' +
  'rudesse rudiment rue ruelle ruine ruisseau rumeur rupture rush rustine ruée râteau règne ' +
  'réacheminement réacteur réaction réactivité réapparition rébellion récence récepteur ' +
  'réception récession réchaud récidiviste récif récipiendaire récipient réciprocité récit ' +
  'récital réclusion réconfort rédacteur rédaction rédemption réduction réexamen réfection ' +
  'réflexion référendaire référendum régal régate régence régime régiment région réglisse ' +
  'régression régularité réinsertion réintroduction réouverture répartition répercussion ' +
  'répertoire répit réplication réponse répression réprimande république répulsion répétition ' +
  'réquisition réquisitoire réseau réserviste réservoir résident résignation résine résolution ' +
  'résonance résultat résurgence résurrection réticence rétine rétribution rétroaction ' +
  'rétrocession rétrécissement réunification réunion réveil réveillon réverbère révision ' +
  'révocation révolution réécriture réédition rééducation réélection rêverie rôle sabbat sabot ' +
  'sabre sac sachet sacrifice sacrilège safari safran saga sagesse saillie sainteté saisine ' +
  'saison salade salaire salaison salamandre salarié saleté salinité salon saloon salut ' +
  'salutation salve sanatorium sanction sanctuaire sandale sandwich sang sanglier sanglot ' +
  'sangsue santal santé saoul saphir sapin sarcophage sardine sarrasin satellite satire ' +
  'satisfaction satisfecit satiété sauce saucisse saule saumon saumure saut sauterelle ' +
  'sauvageon savane saveur savon savonnette scandale scaphandre scarabée sceau scepticisme ' +
  'sceptique sceptre schisme schéma scie science scientificité scierie scission scolarité ' +
  'scooter score scorpion scout scribe script scrupule scrutin sculptrice scène scénario ' +
  'scénariste seau secourisme secousse secrétaire secrétariat sectarisme secteur section ' +
  'segment seigle seigneur sel selle semaine semelle semence semestre semonce semoule senior ' +
  'sensibilité sensualité sentence senteur sentier sentiment sentinelle septuagénaire sergent ' +
  'seringue serment serpent serrure serrurier serveur serviabilité service serviette serviteur ' +
  'servitude session seuil sexe sexualité shopping short show sieste sifflet sigle signal ' +
  'signature signification silex silhouette silicium sillage sillon silo similitude simplicité ' +
  'simplification simplisme simulacre simultanéité sincérité singe singularité sinistre ' +
  'sinistré siphon sirop sirène sismologie sismologue siècle sketch ski skipper slogan ' +
  'smartphone sobriquet sobriété sociabilité sociologie sociologue sociétariat société socle ' +
  'soda soie soif soin soirée soja sol soldat soleil solennité solfège solidarité ' +
  'solidification soliste solitude sollicitude solstice solubilité solution solvabilité sommeil ' +
  'sommet sommité son sonnerie sonnette sonorité sorcier sorgho sosie sottise sou soubresaut ' +
  'souche souci souffrance soufre souhait soulier soumission soupape soupe soupir souplesse ' +
  'soupçon source sourcil sourdine souricière souris soutien souvenance souveraineté spectacle ' +
  'spectateur sphinx sphère spirale spiritualité splendeur sponsor spontanéité spot sprint ' +
  'spécification spécificité spécimen squelette stabilité stade stage stagiaire stalactite ' +
  'stand standard standing star station statuette statut steppe steward stock store stoïcisme ' +
  'stratagème strate stratège stratégie stress studio stupeur stupéfaction style stèle suavité ' +
  'subalterne subdivision submersion subside substance substitut substitution subterfuge ' +
  'successeur succession succursale sucre sucrerie sudiste sueur suffisance suffocation ' +
  'suffrage suffragette suggestion suif sujet sujétion sulfate sultan sultanat super supercar ' +
  'superficie superlatif supermarché superposition superpuissance superstition supervision ' +
  'supplice supplique supplément support supporteur supposition suppression suprématie ' +
  'supériorité surcapacité surcoût surdose surf surfeur surjet surnom surplomb surplus surpoids ' +
  'surproduction sursaut sursis survol survêtement susceptibilité suspens suspense suspension ' +
  'symbiose symbole symbolisme sympathie symphonie symposium symptôme symétrie synagogue ' +
  'synchronicité synchrotron syncope syndic syndicaliste syndicat syndrome synergie synode ' +
  'syntaxe synthèse système sève séance sébum sécheresse sécrétion sécularisation sécurité ' +
  'sédiment sédimentation séduction ségrégation séisme séjour sélection séminaire sénat ' +
  'sénateur sépulture séquelle séquence sériciculture série sérum sérénité sésame sévérité ' +
  'sûreté tabac tabagisme tableau tablette tablier tabou tabouret tactique talent taliban talon ' +
  'talus tambour tamis tampon tandem tanière tank tannerie tapis tapisserie tare tarif ' +
  'tarification tartine tasse taudis taupe taureau tauromachie taux taxi taxonomie technicité ' +
  'technocrate technocratie technologie technopole teigne teinture temple tempo temporalité ' +
  'tempérament température tempête tenaille tenancier tendance tendresse teneur tennisman tenon ' +
  'tension tentacule tente tenure terme terminaison terminologie terminus termite terrain ' +
  'terrasse terreau terrier territoire terroir test texte texture thermalisme thermomètre thon ' +
  'thriller thym thème thèse thé théière théologie théologien théoricien théorie thérapeute ' +
  'thérapie théâtre tiare tibia tic ticket tige tigre tigresse tilleul timbale timidité ' +
  'tintamarre tir tirade tirelire tiret tiroir tisane tissage tisserand tissu titan titane ' +
  'titulaire tiédeur toast toge toile toison toit toiture tollé tomate tombeau tombola tome ton ' +
  'tonalité tonicité tonneau tonnerre topaze torche torchon tornade torpeur torrent torsion ' +
  'tortionnaire tortue total totalitarisme toupie tour tourbillon touriste tournesol tournoi ' +
  'tourterelle toux toxicité toxicomane toxicomanie tracas tracasserie tract tracteur traction ' +
  'tradition traducteur traduction trafic tragédie trahison train trait trajectoire trajet ' +
  'trampoline tramway transaction transcription transe transfert transfuge transfusion ' +
  'transgression transistor transit transitaire transition translation translucidité ' +
  'transmission transport transposition trapèze traumatisme travailliste traversier travée ' +
  'traîneau traître trek tremplin treuil tri triangle tribord tribu tribulation tribunal ' +
  'tribune tribut tricherie tricot tricycle trident trilogie trimestre trinité trio tripartisme ' +
  'tristesse troc trombe trombone tromperie trompette tronc tronçon trophée trot trottinette ' +
  'trottoir trou troupe troupeau trousse trouvaille truand truc trucage truelle truffe truie ' +
  'truite trust trépas trépied trésor trésorerie trésorier tréteau trêve trône tsar tsunami ' +
  'tube tuberculose tuerie tuile tulipe tumeur tumulte tungstène tunnel turban turbine turbo ' +
  'turbulence turquoise tuteur tutorat tuyau tweet tympan typhon typhoïde typologie tyran tâche ' +
  'télescope téléachat télécommunication téléfilm télégramme télégraphe télémédecine télépathie ' +
  'téléphonie téléphérique téléspectateur télétravail télévision témoin témérité ténor tétanos ' +
  'têt têtard tôle ubiquité ultimatum ultra uniformité unilatéralisme union unité universalité ' +
  'université uranium urbaniste urinoir urne usager usurier utopie vacance vacancier vaccin ' +
  'vache vagabond vague vaillance vainqueur vaisseau vaisselle valet valeur validité valise ' +
  'vallon vandale vandalisme vanité vannerie vantardise vapeur variabilité varicelle variété ' +
  'vasque vassal vaurien vautour veau vecteur vedettariat vedette veine velléité velours ' +
  'vendetta vent ventilateur verbe verdict verdissement verdure verger vermine vermisseau ' +
  'vernissage verre verrière verrou verset version vertige vertu vertèbre verve veste vestiaire ' +
  'vestibule vestige veston veto veuf veuvage veuve viabilité viaduc viande vicaire vice ' +
  'vicissitude victime victoire vidéo vidéosurveillance vie vieillard vieillesse viennoiserie ' +
  'vierge vigne vigneron vignette vignoble vigueur vilenie villageois villégiature vin vinaigre ' +
  'viol violent violon violoncelle violoniste vipère virage virgule virologie virologue ' +
  'virtuose virulence viscosité viscère visibilité visioconférence vision visionnaire visière ' +
  'vitamine vitesse viticulture vitrage vitrail vitre vitrine vivier vivification vocabulaire ' +
  'vocation vodka voie voilier voirie voiture voiturette vol volaille volcan volcanisme volet ' +
  'volleyeur volontariat volontarisme volonté volume volupté vomissement voracité voyagiste ' +
  'voyance voyelle voyou voûte vrac vraisemblance vue vulgarité vulnérabilité végétal véhémence ' +
  'vélo vélodrome vénalité véranda véridicité vérificateur vérification vérité vétéran ' +
  'vétérinaire vœu wagon wharf xylophone xénophobie yacht yaourt yoga yourte zeste zinc zizanie ' +
  'zodiaque zoo zoologie zoom zèbre zèle zébu zénith âge âme ère éboulement ébullition ' +
  'ébénisterie écart échalote échantillon échappatoire écharpe échec échelle échelon échiquier ' +
  'écho échéance éclair éclat éclipse éclosion écluse écocitoyen école écologie écologiste ' +
  'économie économiste écorce écotourisme écoutille écran écriteau écriture écrivain écrou ' +
  'écueil écume écureuil écurie édification édifice édition éditorialiste éducateur éducation ' +
  'égard égide église égout éjection élan élasticité électeur élection électorat électricité ' +
  'électrification électrochoc électrode électrolyse électron éligibilité éloge élu élégance ' +
  'élément éléphant émeute éminence émirat émissaire émission émoi émotion émulation émule ' +
  'énergie énergéticien énigme épave épi épice épicentre épicerie épicier épidémie ' +
  'épidémiologie épidémiologiste épieu épine épingle épiphénomène épisode éponge époque ' +
  'épouvantail époux épreuve épée équateur équation équinoxe équipementier équitation équité ' +
  'éradication érection érosion éruption étable établissement étage étagère étalon étanchéité ' +
  'étang état étau étendard éternité éthanol étincelle étoffe étranger étrier étui étuve été ' +
  'évangile évasion éveil éventail éventualité éviction évidence évolution évènement événement ' +
  'évêché évêque île îlot'
/** Adjectives and nouns that take -e and -s. */
const ADJECTIVES =
  'abdominal abkhaze abondant absent absolu abstrait abyssal académicien accessible accessoire ' +
  'accru acide acoustique actif actionnaire actuel additif adepte adhésif adjoint admissible ' +
  'adoptif adulte adverse adéquat affectif affectueux afghan africain agile agraire agrarien ' +
  'agressif agreste agricole agricultural agronome agréable aigu aisé albanais alcoolique ' +
  'algérien alimentaire allemand allégorique alpestre alphabétique alpin alsacien alvéolaire ' +
  'ambiant ambigu ambitieux ambulant amer amicable amical amoral amoureux américain analogue ' +
  'anatomique ancestral andalou andin andorran anglais anglophone angolais anguleux angélique ' +
  'annuel anonyme anormal antarctique antiaérien anticolonial anticommuniste antidémocratique ' +
  'antifasciste antimicrobien antinational antipathique antique antiracial antiraciste ' +
  'antisismique antisocial antiterroriste antérieur anxieux apicole apolitique apparent ' +
  'applicable approximatif appétissant apte aquatique arabe arbitraire arbitral arboréal ' +
  'archaïque architectural arctique ardent ardu argentin argenté aride arithmétique arménien ' +
  'aromatique arrogant artificiel artistique artériel asiatique asocial assidu asthmatique ' +
  'astral astrophysique astucieux asymptomatique asymétrique athlète athlétique athénien ' +
  'atmosphérique atomique atroce attentif attractif attrayant attributif atypique audace ' +
  'audacieux audible audiovisuel auditif augural auguste aurifère austral australien autochtone ' +
  'automatique automnal automobile autonome autoritaire autrichien avantageux avare aventureux ' +
  'avers avicole azerbaidjanais azerbaïdjanais azerbaïjanais aérien aérodynamique aéronautique ' +
  'aérospatial aîné bactérien bahreïni bahreïnien bakinois balistique balnéaire balsamique ' +
  'banal bancaire bangladais bangladeshi baptismal barbu bas basique basque bavarois belge ' +
  'belliqueux berlinois berne bhoutanais bicentenaire bicolore bienveillant bilatéral ' +
  'bimestriel binaire binôme biochimique bioclimatique bionique bipolaire birman bisannuel ' +
  'bizarre biélorusse biélorussien blanchâtre bleu bleuâtre blond blême boiteux bolivien bon ' +
  'bordelais boréal bosniaque bosnien bossu botanique botswanais bouddhique bouddhiste boueux ' +
  'bovin bref breton britannique bronchial brumeux brun brunéien brut brutal bruxellois bruyant ' +
  'brésilien bucolique budgétaire bulgare burkinabè burkinabé burundais byzantin béat bélarusse ' +
  'bélarussien bénigne bénin béninois bénéficiaire bénéfique bénévole cadastral caillouteux ' +
  'calendaire cambodgien camerounais canadien candidat canin capable capital capitaliste ' +
  'capricieux caprin carcéral cardiaque cardinal cardiologique caribéen carnassier carnivore ' +
  'cartographique cartésien casuel catalan catastrophique catholique caucasien caustique ' +
  'cellulaire censé centenaire centrafricain central centraméricain centriste certain cervical ' +
  'chagrin chaleureux champêtre chanceux charbonneux charitable charnel charnu chaste chaud ' +
  'cher chevaleresque chevelu chilien chinoi chirurgical choral chromatique chronique chrétien ' +
  'chypriote cinquantenaire cinématographique circadien circuit circulaire civil civique clair ' +
  'classique climatique clinique clé cléricale cognitif cohésif collectif collégial colombien ' +
  'colonial colonialiste coloré colossal colérique combatif comestible comique commercial ' +
  'commun communal communautaire communicatif communiste comorien compact compatible complet ' +
  'complémentaire comportemental compressif compréhensible compétitif conceptuel ' +
  'concessionnaire conclusif concurrentiel conditionnel confessionnel confidentiel confucéen ' +
  'confus confédéral congolais congénital conjoncturel conjugal consanguin consciencieux ' +
  'conscient considérable constant constitutionnel constructif consulaire consécutif conséquent ' +
  'contagieux contemporain content contentieux contestataire contigu continental continu ' +
  'contractuel contraire contributif convaincant convenable conventionnel convertible cordial ' +
  'coriace corporel correctif correctionnel corrosif corrélatif corse coréen cosmique ' +
  'cosmétique cossu costaricain cotonneux cotonnier courageux coûteux craintif creux criminal ' +
  'criminel cristallin croate crucial cruel crural crustacé crédible cubain culinaire culturel ' +
  'cupide curieux curviligne cybernétique cyclable cyclique cynique céleste céramique céréalier ' +
  'cérémonial césarien côtier daghestanais dangereux danois dantesque dense dentaire ' +
  'dermatologique descriptif destructif diabolique diachronique diagonal dictatorial difficile ' +
  'diffusif digital digne diligent diluvien direct directif directionnel directorial ' +
  'disciplinaire discret disponible dispositif dissimilaire dissolu dissuasif distant distinct ' +
  'distinctif distrait distributif diurnal diurne divin diététicien diététique djiboutien ' +
  'docile doctoral doctrinaire documentaire dogmatique dominicain dorsal douanier douloureux ' +
  'douteux dramatique drastique dru dur dynamique débile débonnaire décent décentral décimal ' +
  'décisif décrété déductif défavorable défectueux défensif définitif délicat délicieux déloyal ' +
  'démuni dénominatif départemental déraisonnable désagréable désavantageux désert désireux ' +
  'désuet développemental effectif efficace effroyable effréné emblématique encyclique ' +
  'endeuillé endémique enfantin enthousiaste entier environnemental erratique espagnol ' +
  'essentiel esthéticien esthétique estival estonien eurasiatique eurasien européen exact ' +
  'exceptionnel excessif exclusif exemplaire exigible exigu expansionniste expert explicable ' +
  'explosif exponentiel expressif expérimental exquis extensif extrabudgétaire ' +
  'extragouvernemental extrajudiciaire extraordinaire extrascolaire extraterritorial extrémiste ' +
  'extrême extérieur exécutif fabuleux facial facile facultatif fade faible faillible fameux ' +
  'familial familier fangeux fantastique fasciste faste fatal favorable fertile fervent festal ' +
  'feuillu fiable fibreux fictif fidjien fidèle fier filial fin final financier finlandais ' +
  'finnois fiscal flagrant flexible floral florentin florissant flou fluet fluvial fluvien ' +
  'folklorique foncier fonctionnaire fonctionnel foncé fondamental forestier formal formel ' +
  'formidable fort fortuit fou fougueux fragile francophone français fraternel frileux froid ' +
  'fromager frontal frontalier fructueux frugal fruitier frénétique fréquent frêle fugace ' +
  'fugitif fumeux funeste funèbre funéraire furieux fusible futile futur féal fécond fédéral ' +
  'félin féminin féministe féroce gabonais gai gambien gardien gaulliste gazeux gazier genevois ' +
  'germain germinal gestionnaire ghanéen gigantesque glacial global glorieux gouvernemental ' +
  'gracieux grammatical grand grandiose grandissime graphique gras gratuit gravitationnel gris ' +
  'grisâtre grossier grégorien guatémaltèque guerrier guinéen guttural gymnastique ' +
  'gynécologique génial génital général génératif générationnel généreux générique génétique ' +
  'géocentral géophysique géopolitique géorgien géostratégique géothermal géothermique ' +
  'gériatrique habile habituel hanoien hanoïen harmonieux hasardeux haut hautain hauturier ' +
  'haïtien helvétique herbal herbivore heureux hexagonal hispanique historien historique ' +
  'hivernal holistique hollandais hondurien hongkongais hongrois honnête honoraire honorifique ' +
  'horaire horizontal hormonal horrible horticole hospitalier hostile houleux huileux humain ' +
  'humaniste humanitaire humble humide hué hydraulique hydroalcoolique hydrographique ' +
  'hydrothermique hydroélectrique hypocrite hypothétique hâtif hégélien hématologique ' +
  'hémisphérique héroïque héréditaire hétéroclite hétérosexuel hôtelier identique idyllique ' +
  'idéal ignoble illicite illégal imaginaire immatériel immense immeuble imminent immobile ' +
  'immobilier immoral immortel immunitaire immédiat impalpable impartial impatient impeccable ' +
  'impensable imperceptible impersonnel impitoyable implacable implicite impoli impopulaire ' +
  'impossible impraticable impressif improductif imprudent imprécis imprévisible impératif ' +
  'impérial impérialiste impérieux impétueux inabordable inacceptable inaccessible inachevé ' +
  'inactif inadmissible inadéquat inamical inapplicable inapte inattentif inaudible inaugural ' +
  'incapable incertain incessant incisif incivil inclusif incolore incomparable incompatible ' +
  'incomplet incompressible incompréhensible inconditionnel inconfortable inconnu inconsidéré ' +
  'incontestable incontournable inconvenable incroyable incrédible indicatif indicible indien ' +
  'indifférent indirect indiscutable indispensable indisponible individuel indochinois ' +
  'indonésien indubitable inductif industriel indécent indécisif indéniable indépendant ' +
  'indépendantiste inefficace inepte inerte inexact inexorable inexpert inexplicable ' +
  'inexploitable infaillible infectieux infernal infertile infidèle infime infini inflexible ' +
  'informaticien informationnel informatique informel infructueux inférieur ingrat inguinal ' +
  'inhabile inhabitable inhabituel inhumain inhérent inintelligible initial injuste ' +
  'injustifiable inlassable innocent innombrable inoffensif inorganique inoubliable insalubre ' +
  'insatisfait insensible insigne insignifiant insolite insoluble insoumis instable instinctif ' +
  'institutionnel instructif instrumental insuffisant insulaire intact intangible intellectuel ' +
  'intelligent intelligible intense intensif interactif interaméricain interbancaire ' +
  'intercontinental interculturel interdisciplinaire interdépendant interethnique ' +
  'intergouvernemental intergénérationnel interministériel international interparlementaire ' +
  'interpersonnel interplanétaire interreligieux interrégional intersectoriel intersyndical ' +
  'interuniversitaire interurbain interétatique intime intolérable intracommunautaire intrusif ' +
  'intégral intérieur inutile invariable invasif invendu inventif invincible invisible ' +
  'involontaire invraisemblable invulnérable inédit inégal inégalable inéligible inépuisable ' +
  'inéquitable inévitable irakien iranien irlandais ironique irrationnel irrespectueux ' +
  'irresponsable irrécupérable irréel irrégulier irréligieux irrésistible irrésolu irréversible ' +
  'irrévocable islamique islamiste islandais israélien italien itinéraire ivoirien ivre ' +
  'jamaïcain japonais jaunâtre joli jordanien journalistique jovial joyeux judaïque judiciaire ' +
  'judicieux juif juridictionnel juridique justifiable juteux juvénile kantien kazakh kenyan ' +
  'khmer kirghize kiévien koweïtien kurde kényan laborieux lacrymogène lacustre lagunaire ' +
  'laineux laitier langoureux lao laotien large latin latéral laïque lent lesbien letton ' +
  'levantin lexical libanais libre libyen libéral libérien licencieux licite ligneux lillois ' +
  'liminal limoneux limpide linguistique linéaire linéal lisboète littoral littéraire littéral ' +
  'lituanien local logiciel logicien logique logistique lointain londonien loquace lourd loyal ' +
  'lucratif ludique lugubre lumineux lunaire lusophone luxembourgeois luxueux lyonnais légal ' +
  'légendaire léger légionnaire législatif léniniste macabre machinal macroéconomique ' +
  'macédonien madrilène magicien magistral magnanime magnifique magnétique maigre majestueux ' +
  'majeur majoritaire maladif malais malaisien malawite malchanceux maldivien malgache ' +
  'malheureux malhonnête malicieux malien maligne malin malpropre malsain maltais malveillant ' +
  'managérial manuel maoïste maraîcher marginal marin marital maritime marocain marron ' +
  'marseillais martial marxiste masculin massif mat maternel mathématicien mathématique matinal ' +
  'matrimonial matériel mauricien mauritanien mauvais maximal maître mensuel mental merveilleux ' +
  'mexicain microscopique microéconomique mielleux militaire millénaire mince mineur miniature ' +
  'minier minimal minime ministral ministérial ministériel minoritaire minuscule minutieux ' +
  'minéral minéralogique missionnaire misérable mixte mobile mobilier moderne modeste modèle ' +
  'moelleux moldave moléculaire monastique mondain mondial mongol monstrueux montagneux ' +
  'monténégrin monumental monégasque monétaire moral morose mortel mosaïque moscovite moussu ' +
  'moyen mozambicain muet multicolore multiculturel multidisciplinaire multiethnique multiforme ' +
  'multilatéral multimédiatique multinational multiple multipolaire municipal mural musculaire ' +
  'musculeux musical musicien musulman mutuel mystique mystérieux mécanicien mécanique méchant ' +
  'mécontent médial médiatique médical médicinal médiocre méditerranéen mémorable méridien ' +
  'méridional métabolique métal métallique métaphysique méthodique méthodologique méticuleux ' +
  'métrique namibien nantais natal natif national nationaliste naturel naval navigable navigant ' +
  'naïf neigeux nerveux net neuf neurologique neutral neutre neuve nicaraguayen nigérian ' +
  'nigérien nippon noble nocif nocturne noir noirâtre nomadique nombreux nominal normal normand ' +
  'norvégien nuageux nucléaire nuisible nul numérique nuptial nutritif nutritionnel nécessaire ' +
  'néerlandais néfaste négatif néoclassique néocolonial néolibéral néozélandais népalais ' +
  'objectif obligatoire obscur obsolète occasionnel occidental oculaire océanien océanique ' +
  'océanographique offensif officiel officieux oisif olympique omanais ombrageux omnivore ' +
  'oncologique onéreux opalin opaque ophtalmologique opticien optimal optimiste opérationnel ' +
  'orageux oral orange orbital orchestral ordinaire ordinal organique organisationnel ' +
  'orgueilleux oriental originaire original originel ornemental orthodoxe ossète ostensible ' +
  'ostréicole ougandais ouvrier ouzbek ouïghour ovin pacifique pacifiste paisible pakistanais ' +
  'palatin palestinien panafricain panaméen panaméricain panasiatique papou papouasien ' +
  'parafiscal paraguayen parallèle paralympique paramilitaire paramédical paranormal pareil ' +
  'paresseux parfait parisien parlementaire parlementarien partageux partial particulaire ' +
  'particulier partiel pascal passible passif passionnel pastoral patent paternal paternel ' +
  'pathologique pathétique patrimonial patriotique pauvre paysan païen pectoral pentu ' +
  'perceptible perceptif perfectionniste perpendiculaire perpétuel persan personnel perspicace ' +
  'persuasif pervers pessimiste petit peureux pharmaceutique philharmonique philippin ' +
  'phonétique photographique photoélectrique physicien physique phytosanitaire piscicole ' +
  'pitoyable pittoresque piètre plaintif planétaire plastique plat platonique plein plural ' +
  'pluridisciplinaire pluriel pluvial pluvien pluvieux pluviométrique plénier plénipotentiaire ' +
  'poignant pointu poissonneux polaire politicien politique polonai polytechnique polémiste ' +
  'ponctuel populaire populeux porcin portoricain portuaire portugais positif possessif ' +
  'possible postal postdoctoral postmoderne postérieur potable potentiel poudreux poète ' +
  'poétique pragmatique praguois praticable praticien prescriptif prestigieux primaire primal ' +
  'primitif primordial princier principal printanier prioritaire probable probant problématique ' +
  'prochain procédural prodigieux productif professionnel profond progressif prolifique ' +
  'prolétarien promotionnel prompt prophète propice propre propriétaire prospectif ' +
  'protectionniste protestataire provençal providentiel provincial provisoire prudent précaire ' +
  'précieux précis précoce préférentiel préhistorique préjudiciel préliminaire prénatal ' +
  'prépondérant préscolaire présent présidentiel prétentieux préventif prévisible prévoyant ' +
  'préélectoral publicitaire pulmonaire punitif pur puéril pâle pédestre pédiatrique pékinois ' +
  'pénal pénible péninsulaire pénitentiaire périlleux périodique périurbain péruvien pétrolier ' +
  'qatari qatarien quadripartite qualificatif qualitatif quantitatif quaternaire quotidien ' +
  'québécois racial raciste radial radical radioactif rapace rapide rare rationnel ravi ' +
  'reconnaissable rectiligne relatif relationnel religieux rentable replet respectif ' +
  'respectueux respiratoire ressortissant restrictif retentissant retors rhétorique riche ' +
  'richissime rigide rigoureux rituel riverain rizicole rizier robuste rocailleux rocheux ' +
  'romain rond rouge rougeâtre roumain routier royal rude rupestre rural russe rustique ' +
  'rwandais réactionnaire réal réaliste récent réceptif récif réciproque réel régional ' +
  'réglementaire régressif régulaire régulier répressif républicain répétitif résidentiel ' +
  'réticent rétroactif rétrospectif réversible révocable révolu révolutionnaire révérenciel ' +
  'révérencieux sableux sagace sage sahélien saigonnais sain saint saisonnier salarial salubre ' +
  'salutaire salvadorien sanguin sanitaire saoudien satanique savoureux saïgonnais scandaleux ' +
  'scandinave schématique scientifique scolaire scolastique sculptural scélérat sec secondaire ' +
  'sectoriel semestriel sensationnel sensible sensuel sensé sentimental septentrional serbe ' +
  'serein serviable seul sexuel seychellois shanghaïen sicilien sidéral signataire significatif ' +
  'silencieux similaire simple simultané sincère singapourien singulier sinueux sismique ' +
  'slovaque slovène social socialiste socioéconomique sociétal soigneux solaire solennel ' +
  'solidaire solide soluble somalien somptueux sonore soporifique soucieux soudanais souple ' +
  'soupçonneux sourd souterrain souverain soviétique soyeux spacieux spatial spectaculaire ' +
  'spectral sphérique spirituel splendide spontané sporadique sportif spécial spécialiste ' +
  'spécifique srilankais stable stalinien stationnaire statisticien statistique statutaire ' +
  'stoïque strasbourgeois strict structural structurel stylistique stérile subaquatique ' +
  'subjectif subsaharien substantiel subtil subtropical suburbain successif succulent sucrier ' +
  'suisse superbe superficiel superstitieux supplémentaire suprême supérieur surnaturel ' +
  'surréaliste susceptible suspect suzerain suédois svelte sylvestre sylvicole symbolique ' +
  'synchronique syndical synonyme synthétique syrien systématique systémique séculaire ' +
  'sédentaire séditieux sélectif séminal sénatorial sénile sénégalais séparatiste sépulcral ' +
  'séquentiel sériel sérieux sévère sûr tacite tactile tadjik tangible tanzanien taoïste tardif ' +
  'tatar taïwanais tchadien tchèque tchétchène technicien technique tectonique tellurique ' +
  'temporaire temporel tenace tendancieux terminal ternaire terne terrestre terrible ' +
  'territorial terroriste tertiaire testimonial textile textuel thaï thaïlandais thermal ' +
  'thermique thermodynamique thermoélectrique thématique théocratique théologal théâtral ' +
  'tibétain timorais titanesque titanique tiède togolais tokyoïte tordu torrentiel tors tort ' +
  'tortueux total totalitaire totalitarien touffu toulousain touristique toxique traditionnel ' +
  'tragique tranquille transatlantique transcontinental transfrontal transfrontalier ' +
  'transnational transpacifique transverse traumatique tribal tributaire tricolore trilatéral ' +
  'trimestriel triomphal tripartite triste trivial tropical tropique trotskiste tumultueux ' +
  'tunique tunisien tunisin turc turkmène turque typique typographique télescopique télématique ' +
  'téméraire ténébreux têtu ukrainien ultime ultramarin ultérieur unilatéral unique unitaire ' +
  'universel universitaire urbain urinaire urologique uruguayen usuel utile utilitaire vaginal ' +
  'vaillant vain valable valeureux varsovien vasculaire vaste vatican velu venimeux ventru ' +
  'verbal verdâtre versatile vert vertical vertigineux vertueux vestimentaire veterinaire ' +
  'viable victorien victorieux vieilleux viennois vietnamien vif vigoureux vilain vindicatif ' +
  'vineux vinicole violent violet viral virginal viril virtuel viscéral visible visqueux visuel ' +
  'vital viticole vitreux vivace vivrier vocalique voisin volatile volcanique volontaire ' +
  'voltairien volumineux vrai vraisemblable vulgaire vulnérable végétal végétarien vénézuélien ' +
  'véridique véritable vétuste yéménite zambien zimbabwéen zélandais âcre âgé âpre économe ' +
  'écossais écumeux éditorial éducatif égal égalitaire égyptien élastique électif électoral ' +
  'électricien électrique électromagnétique électronique éligible élogieux éloquent élémentaire ' +
  'éminent émirati émirien émouvant émérite énergétique énigmatique énorme éolien éperdu ' +
  'épineux épisodique équatorien équestre équin équitable érythréen étatique éternel éthiopien ' +
  'éthique étrange étroit évangélique évasif éventuel évident évolutif'

/** Endings, and what the listed form has in their place: `commerciaux` is listed as `commercial`. */
type Endings = ReadonlyMap<string, readonly string[]>

const endings = (text: string): Endings => {
  const found = new Map<string, string[]>()
  for (const rule of text.split(' ')) {
    const [printed = '', listed = ''] = rule.split('<')
    found.set(printed, [...(found.get(printed) ?? []), listed])
  }
  return found
}

// `vietnamienne`, `nombreuses`, `décisive`, `actrice`, `ouvrière`, `récemment`, `publiquement`.
const NOMINAL = endings(
  's< e< es< x< aux<al ale<al ales<al ive<if ives<if euse<eux euses<eux nne<n nnes<n lle<l lles<l tte<t ttes<t te<t tes<t trice<teur trices<teur euse<eur euses<eur ' +
    'ère<er ères<er ière<ier ières<ier ment< ement< ivement<if eusement<eux amment<ant emment<ent nnement<n llement<l èrement<er ément<e che<c ches<c isme<iste ismes<iste ' +
    'ation<er ique<ie iques<ie iste<isme istes<isme ité<e alité<al ivité<if',
)
// Forms of irregular verbs from the listed ones: `répondait` from `répondent`, `répondra` from `répondre`, `détruites` from `détruit`.
const VERBAL = endings(
  'i<ir ie<ir is<ir ies<ir it<ir u<re us<re ue<re ues<re s< e< es< ait<ent aient<ent ais<ent ant<ent ante<ent ants<ent antes<ent ons<ent ez<ent e<ent iez<ent a<e ont<e ait<e aient<e ai<e as<e',
)
const REGULAR = new Set(
  (
    'er e es ent ons ez é ée és ées ant ante ants antes ait aient a èrent era eront erait eraient erons erez erais erions iez ions ais ât assent ' +
    'ation ations ateur ateurs atrice atrices atif atifs ative atives ement ements eur eurs euse euses age ages able ables ure ures ence ences ance ances'
  ).split(' '),
)
const IR = new Set(
  'ir i ie is ies it issent issons issez issait issaient issant issante issants issantes ira iront irait iraient irent isse ît issement issements isseur isseurs'.split(
    ' ',
  ),
)

const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '))

interface Tables {
  readonly whole: ReadonlySet<string>
  readonly er: ReadonlySet<string>
  readonly ir: ReadonlySet<string>
  readonly base: ReadonlySet<string>
}
let tables: Tables | undefined

/** Built on first need: a page without a suspicious word never pays for it. */
const lexicon = (): Tables =>
  (tables ??= {
    whole: listed(OTHERS),
    er: listed(VERBS_ER),
    ir: listed(VERBS_IR),
    base: new Set([...listed(NOUNS), ...listed(ADJECTIVES)]),
  })

// What takes -e and -s: `détruit`, `pris`, `tenu`; not `dedans`, `ainsi`.
const PARTICIPLE = /(?:t|[aiou]s|[^s]i|u|é|in)$/u
const LONGEST_ENDING = 8

// Before a word of its own: `eurodéputé`, `microcrédit`, `intergouvernemental`. None is itself a word that lines end in.
const PREFIX =
  /^(?:aéro|agro|anti|archi|astro|auto|bio|cardio|ciné|co|cyber|dé|dés|dis|éco|électro|euro|extra|géo|hydro|hyper|hypo|im|in|inter|intra|macro|maxi|méga|micro|mini|mono|multi|nano|néo|neuro|para|péri|pluri|poly|post|pré|pseudo|psycho|quadri|ré|semi|socio|super|supra|télé|thermo|trans|ultra)(?=\p{L}{4})/u

/**
 * Whether French words hold these letters in a row, `^` and `#` standing for their beginning and end.
 *
 * `diri` and `ion#` do, `ldim` does not: where `commercialdiminue` holds it, two words meet. An ending counts with
 * the stems that take it.
 */
export function isFrenchRun(letters: string): boolean {
  let known = runs.get(letters)
  if (known === undefined) {
    known = isWithin(letters)
    if (runs.size >= MOST_ANSWERS) runs.clear()
    runs.set(letters, known)
  }
  return known
}

const runs = new Map<string, boolean>()

const WHOLES = ` ${[OTHERS, NOUNS, ADJECTIVES, ...FUNCTION_WORDS].join(' ')} `
const STEMS = ` ${VERBS_ER} ${VERBS_IR} `

function isWithin(letters: string): boolean {
  const spaced = letters.replace(/[\^#]/gu, ' ')
  if (WHOLES.includes(spaced) || (!letters.endsWith('#') && STEMS.includes(spaced))) return true
  const whole = letters.endsWith('#')
  for (let length = letters.length - 1; length >= 1; length -= 1) {
    const stem = spaced.slice(0, length)
    const ending = whole ? letters.slice(length, -1) : letters.slice(length)
    if (ENDINGS.some((rule) => meets(rule, stem, ending, whole))) return true
  }
  return false
}

interface Ending {
  readonly printed: string
  readonly listed: string
  readonly words: string
}

const ENDINGS: readonly Ending[] = [
  ...[...NOMINAL, ...VERBAL].flatMap(([printed, rests]) =>
    rests.map((listed) => ({ printed, listed, words: WHOLES })),
  ),
  ...[...REGULAR].map((printed) => ({ printed, listed: '', words: ` ${VERBS_ER} ` })),
  ...[...IR].map((printed) => ({ printed, listed: '', words: ` ${VERBS_IR} ` })),
]

const meets = (
  { printed, listed, words }: Ending,
  stem: string,
  ending: string,
  whole: boolean,
): boolean =>
  (whole ? printed === ending : printed.startsWith(ending)) && words.includes(`${stem}${listed} `)

/** Whether a lower-case run of letters is a French word of the list, in any of its forms. */
export function isFrenchWord(word: string): boolean {
  let known = answers.get(word)
  if (known === undefined) {
    known = isListed(word)
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(word, known)
  }
  return known
}

// The same few thousand words come on every page.
const answers = new Map<string, boolean>()
const MOST_ANSWERS = 50_000

function isListed(word: string): boolean {
  // Nobody is addressed in a dispatch: this is `par les`.
  if (word === 'parles') return false
  if (FUNCTION_WORDS.has(word)) return true
  if (isInflected(word) || (/s$|[aeo]ux$/u.test(word) && isInflected(word.slice(0, -1))))
    return true
  if (isFuture(word) || COMPOUND_VERB.test(word)) return true
  // `Etat`, `Egalement`: capitals lose their accent, and with them whole headlines.
  if (word.startsWith('e') && isInflected(`é${word.slice(1)}`)) return true
  const prefix = PREFIX.exec(word)?.[0]
  return prefix !== undefined && isInflected(word.slice(prefix.length).replace(/^ss/u, 's'))
}

// All that ends in `tenir`, `venir`, `prendre` and `mettre`, in the forms a dispatch prints.
const COMPOUND_VERB =
  /^(?:abs|ap|appar|circon|com|compro|con|contre|dé|de|désap|entre|é|inter|main|mé|o|ob|par|per|pré|pro|re|sou|sub|sur|trans|ad)?(?:[tv]en(?:ir|ait|aient|ant|ante|ants|antes|ons|ez|ue?s?)|[tv]ien(?:s|t|ne|nent|dra|dront|drait|draient)|[tv](?:in|în)t|[tv]inrent|pren(?:d|ds|ne|nent|ait|aient|ant|ante|ants|antes|dre|dra|dront|drait|draient|ons|ez)|pri(?:s|t|se|ses|rent)|met(?:s|t|te|tent|tait|taient|tant|tante|tants|tantes|tre|tra|tront|trait|traient|tons|tez)?|mi(?:s|t|se|ses|rent))$/u

function isInflected(word: string): boolean {
  if (isForm(word)) return true
  for (let length = 1; length <= LONGEST_ENDING && length < word.length - 1; length += 1) {
    const stem = word.slice(0, -length)
    if (NOMINAL.get(word.slice(-length))?.some((rest) => isForm(stem + rest))) return true
  }
  return false
}

function isForm(word: string): boolean {
  const { whole, er, ir, base } = lexicon()
  // Small words take no endings: `queles` is two of them.
  if (FUNCTION_WORDS.has(word)) return false
  if (whole.has(word) || base.has(word)) return true
  for (let length = 1; length <= LONGEST_ENDING && length < word.length - 1; length += 1) {
    const tail = word.slice(-length)
    const stem = word.slice(0, -length)
    if (REGULAR.has(tail) && (isErStem(stem, er) || isErNoun(stem, base))) return true
    if (IR.has(tail) && ir.has(stem)) return true
    if (
      VERBAL.get(tail)?.some(
        (rest) => whole.has(stem + rest) && (rest !== '' || PARTICIPLE.test(stem)),
      )
    )
      return true
  }
  return false
}

const FUTURE = /^(?<stem>\p{L}+r)(?:ai|as|a|ons|ez|ont|ais|ait|aient|ions|iez)$/u
// `viendr-` from `venir`, `courr-` from `courir`, `accueiller-`, `acquerr-`, `verr-`, `vaudr-`, `promouvr-`.
const FUTURE_STEMS: readonly (readonly [printed: RegExp, infinitive: string])[] = [
  [/iendr$/u, 'enir'],
  [/ourr$/u, 'ourir'],
  [/cueiller$/u, 'cueillir'],
  [/querr$/u, 'quérir'],
  [/verr$/u, 'voir'],
  [/enverr$/u, 'envoyer'],
  [/vaudr$/u, 'valoir'],
  [/vr$/u, 'voir'],
]

/** `couvrira`, `sortiront`, `interviendrait`: an infinitive in -ir or -oir and the endings of avoir. */
function isFuture(word: string): boolean {
  const stem = FUTURE.exec(word)?.groups?.['stem']
  if (stem === undefined) return false
  const { whole, ir, er } = lexicon()
  const isVerb = (infinitive: string): boolean =>
    whole.has(infinitive) ||
    (infinitive.endsWith('ir') && ir.has(infinitive.slice(0, -2))) ||
    (infinitive.endsWith('er') && er.has(infinitive.slice(0, -2)))
  if (/[io]r$/u.test(stem) && isVerb(stem)) return true
  return FUTURE_STEMS.some(
    ([printed, infinitive]) => printed.test(stem) && isVerb(stem.replace(printed, infinitive)),
  )
}

/** `fonctionn-` from `fonction`, `sélectionn-` from `sélection`. */
const isErNoun = (stem: string, base: ReadonlySet<string>): boolean =>
  stem.endsWith('ionn') && base.has(stem.slice(0, -1))

/** `annonç-` for `annonc-`, `partage-` for `partag-`, `complèt-` for `complét-`, `appell-` for `appel-`, `mèn-` for `men-`. */
function isErStem(stem: string, er: ReadonlySet<string>): boolean {
  if (stem.length < 2) return false
  if (er.has(stem)) return true
  const plain = stem
    .replace(/ç$/u, 'c')
    .replace(/ge$/u, 'g')
    .replace(/ll$/u, 'l')
    .replace(/tt$/u, 't')
    .replace(/(?<=[ou])i$/u, 'y')
  const grave = /è(?=[^è]{1,2}$)/u
  return er.has(plain) || er.has(plain.replace(grave, 'é')) || er.has(plain.replace(grave, 'e'))
}
