/**
 * French words, folded into paradigms: what an agency dispatch is mostly made of.
 *
 * Source: written by hand for this project, from no list. `lexicon.ts` reads their forms off them. It need not be
 * complete: an unknown word only means a repair not made.
 */

/** Whole words: irregular verbs in the forms a dispatch prints, small words, first halves of compounds. */
export const OTHERS =
  'abat abattent abattre abattu abbesse absorbe absoudre absout abstenir abstention abstenu ' +
  'abstient abstraire accordéon accordéons accourent accourir accourt accouru accroissement ' +
  'accroissent accroît accroître accueillent accueillera accueilli accueillir accueillit accès ' +
  'acquiert acquis acquièrent acquérir adjoignent adjoindre admet admettent admettre admis ' +
  'adonné adonnée ados advenir advient afin afro aient ailleurs ainsi aise ait ajourné ' +
  'ajournée album alias allaient allais allait allant aller allez allons allé alléchant ' +
  'alléchante alléchantes alléchants alors ameublement amont amulette amulettes américano ' +
  'ancien ancienne anglo animal août apercevoir aperçoit aperçoivent aperçu apparaissent ' +
  'apparaît apparaître appartenant appartenir appartiennent appartient apparu apparurent ' +
  'appendre apprend apprendre apprennent appris après arcade arcades arrêt artistico assaille ' +
  'assaillent assailli assaillir asseoir asservir asseyent assez assied assirent assis assoit ' +
  'assèche assèchement assèchent astreindre astreint athée athées atteignent atteindre atteint ' +
  'attend attendent attendre attendu au-delà au-dessus aucun aujourd aujourdhui auparavant ' +
  'auprès auquel aura auraient aurais aurait aurez aurons auront aussi aussitôt australo ' +
  'austro autant autel autels autour autre autrefois autrement autrui auxquelles auxquels ' +
  'avaient avais avait aval avant avant-dernier avant-hier avarie avaries avarié avariée ' +
  'avariées avariés avenant avenante avenants avenu avez avide avides aviez avis avoir avoirs ' +
  'avons avril ayez ayons aïeux bachelier bacheliers bail banqueroute basket basse bat ' +
  'batelier bateliers battent battre battu baux beau beaucoup beaux bel belgo belle bien ' +
  'bienfaisant bienfait bienfaiteur bienséance bientôt bienvenu bijoutier bijoutiers blanc ' +
  'blog boire bois boit boivent bonhomme bonjour bonsoir bonzesse boomerang bouillent bouilli ' +
  'bouillir bouleau bouleaux bras bref brièvement brève brèves burent bâtonnet bâtonnets béant ' +
  'béante bénir bénissent bœuf cachemire calepin cambodgo campus car caveau caveaux ceci ' +
  'ceindre cent centaine centième cependant certes chacun chaloir chaque choix chouchou ' +
  'chouchous ci-dessous ciel cieux cinq cinquantaine cinquante cinquantième cinquième ' +
  'circonscrire circonscrit circonvenir clairsemé clairsemée clairsemées clairsemés ' +
  'clairvoyance clairvoyant climax clore clos cluster clôt colis combat combattent combattons ' +
  'combattre combattu combien comment commercio commet commettre commis comparaissent ' +
  'comparaît comparaître comparu complaire complet comprenant comprend comprendre comprennent ' +
  'compris compromet compromettre compromis comtesse concevoir conclu concluent conclure ' +
  'conclut concourent concourir concours concourt concouru concret concrète condescendant ' +
  'condescendre conduire conduisent conduit confire confond confondent confondre confondu ' +
  'congrès conjoint conjointement connais connaissent connaît connaître connu conquiert ' +
  'conquis conquièrent conquérant conquérir conquête consensus consent consentent consentir ' +
  'constitutionnaliste constitutionnalistes construire construisent construit contenaient ' +
  'contenant contenir contenu contiennent contient contraignent contraindre contraint ' +
  'contredire contredit contrefaire contrevenant contrevenir convainc convaincre convaincu ' +
  'convainquent convenir convenu converti convertir convertit conviennent convivial conçoit ' +
  'conçoivent conçu corail coraux corps corpus correctement correspond correspondent ' +
  'correspondre correspondu corrompent corrompre corrompt corrompu coréano coud coudre courir ' +
  'courroux course-poursuite court courtoisement couru coururent cousu couvert couvrir ' +
  'craignent craindre craint croient croire crois croissent croit croix croyait croyant croyez ' +
  'croyons croît croître crurent crû cueille cueillent cueillir cuisent cuisson cuit cœur ' +
  'dansaient davantage debout dedans dehors delà demain demi denier deniers dernier derrière ' +
  'descend descendent descendre descendu desdites desdits desquelles desquels desservi ' +
  'desservir dessous dessus destinataire destinataires deux-mille deuxième devaient devais ' +
  'devait devant devenaient devenait devenant devenir devenu devez deviendra deviendrait ' +
  'deviennent devient devint devis devoir devons devra devraient devrais devrait devrons ' +
  'devront dimanche dira dirent diront dis discographique discographiques disconvenir ' +
  'discourir discours discret discrètement disjoint disparaît disparaître disparu disparurent ' +
  'dissolvent dissoudre dissous dissout distraire dit divers dix dixième dizaine dois doit ' +
  'doivent donc dont dorment dormi dormir dort dorénavant douce doux douzaine douze douzième ' +
  'ds dudit due duquel dus dut débat décembre décevoir déchu déconvenue découvert découvrent ' +
  'découvrir découvriront décrire décrit décrivant décroissant décroître décès déduire ' +
  'déduisent déduit défaire défend défendent défendre défendu défibrillateur défibrillateurs ' +
  'défirent déjà dément démentir dépeindre dépeint dépend dépendre dépit déprise désormais ' +
  'déséquilibre déséquilibres détendent détenir détenteur détenu détient détordre détruire ' +
  'détruisent détruit dévêtir déçoit déçu dû elle-même elles-mêmes email empreint emprise ' +
  'en-tête enchanteresse enchérir enchérissent enchérit enclin encline enclins enclore enclos ' +
  'encontre encore encourir encourt encouru endeuille endeuillent endormi endormie endormir ' +
  'enduire enduit endurance endurent enfin enfreignent enfreindre enfreint enfuient enfuir ' +
  'enjoignent enjoindre enjoint enquérir ensemble ensuite ensuivi ensuivre entend entendent ' +
  'entendre entendu entraperçu entremise entreprenant entreprendre entrepreneurial entrepris ' +
  'entretenir entretenu entretien entretient entrevoir entrevoit entrouvert entrouvrir envers ' +
  'environ esturgeon esturgeons eue eurent eus eut eux-même exclu excluait excluent exclure ' +
  'exclut excès exprès extraient extraire extrait eûmes face faire fais faisaient faisais ' +
  'faisait faisant faisons fait fallait falloir fallu fassent faudra faudrait faut faux façade ' +
  'façades feignent feindre feint fend fendent fendre fendu fera ferai feraient ferait ferez ' +
  'ferons feront film fils firent fit folle fondre fondu font football forfait forum fourmille ' +
  'fourmillement franc franche franco fraîche fui fuient fuir fur furent fus fuseau fuseaux ' +
  'fussent fuyait férir février gaz gazo geindre gentil gentilhomme gentille germano gisait ' +
  'gisant gisent golf graduellement grec grecque grièvement gros grosse grâce gré gréco guère ' +
  'gésir hier hispano historico hormis hublot hublots hui huit huitième hélas héros ici ' +
  'ici-bas illogique illogiques incluent inclues inclure inclus inclut index indo induire ' +
  'induisent induit industrio inquiet inscrire inscrit inscrivent insoutenable instruire ' +
  'instruisent instruit interdire interdisent interdit intermittent intermittente ' +
  'intermittents internet interrompent interrompre interrompt interrompu intervenaient ' +
  'intervenant intervenir intervenu interviennent intervient introduire introduisent introduit ' +
  'intérêt ira irai irait irano irascible irons iront israélo issu italo jadis jamais janvier ' +
  'jeudi joignent joindre joint jour journal judo juillet juin juridico jusque juste karaté ' +
  'ladite lanière lanières laoto laquelle las ledit lendemain lequel lesdites lesdits ' +
  'lesquelles lesquels limace limaces lire lis lisent loin long longtemps longue lorsqu lu ' +
  'lui-même luire luisent luit lundi lupus lurent luso là-bas madame mai mainmise maintenaient ' +
  'maintenant maintenir maintenu maintiendra maintiennent maintient malfaisant malfaiteur ' +
  'malhabile malhabiles manuscrit marais marchepied marchepieds mardi mars masure masures ' +
  'match matin maudire maudit maximum maîtresse meilleur mentent menti mentir merci mercredi ' +
  'mesdames messied messieurs met mettent mettre mettrons meurent meurs meurt meut mi midi ' +
  'mien mieux mieux-être militaro milliard millier million millième minimum minuit mm moi-même ' +
  'moindre moins mois moitié molle monsieur mord mordent mordre mordu morfondre mort motoneige ' +
  'motopropulseur mou moud moulu mourait mourir moururent mouvoir moyennant méconnaît ' +
  'méconnaître méconnu médico médire méfait naguère naissent naquirent naquit nazisme naît ' +
  'naître nettement neuf neuvième nippo nombre non nonobstant nord notamment nourrice ' +
  'nourrices nous-mêmes nouveau nouveaux nouvel nouvelle novembre nui nuire nuisent nuit né ' +
  'néanmoins néon néons nôtre nœud obtenaient obtenant obtenir obtention obtenu obtiennent ' +
  'obtient occlure octobre offert offrent offrir offrira offriront offrit oindre omet omettre ' +
  'omis online onusien onze onzième or oraison oraisons ouest oui oui-même ouvert ouvertement ' +
  'ouvrir ouvrira ouvrirent ouvrit ouïr paix palais panade par-delà paraissent paraît paraître ' +
  'parcourent parcourir parcours parcourt parcouru parfaire parfait parfois pars part partent ' +
  'parti partir partira partout paru parurent parvenaient parvenir parvenu parviennent ' +
  'parvient pays peindre peint pend pendent pendre pendu percevoir perd perdait perdant ' +
  'perdent perdre perdu permet permettent permettre permis pervertir perçoit perçoivent perçu ' +
  'peu peut peut-être peuvent peux photomontage photomontages phénix pire plaindre plaint ' +
  'plaire plaisait plaisent platane platanes plaît pleut pleuvait pleuvoir plu plupart ' +
  'plusieurs plutôt poids poindre politico polonaise pommeau pond pondent pondre posteriori ' +
  'pourfendre pourquoi pourra pourraient pourrais pourrait pourrez pourrons pourront poursuis ' +
  'poursuit poursuivent poursuivi poursuivit poursuivre pourtant pourvoient pourvoir pourvu ' +
  'pouvaient pouvais pouvait pouvant pouvez pouviez pouvions pouvoir pouvons poétesse premier ' +
  'prenaient prenait prenant prend prendre prenez prennent prenons prescrire prescrit ' +
  'prescrivent presque pressenti pressentir priori prirent pris prit prix processus procès ' +
  'produire produisent produit professionnalisant professionnalisent profondément progrès ' +
  'promet promettre promeut promeuvent promis promouvait promouvant promouvoir promu proscrire ' +
  'proscrit provenant provenir provenu proviennent provient près prédire prédisent prédit ' +
  'prétend prétendent prétendre prétendu prévaloir prévaut prévenir prévenu préviennent ' +
  'prévirent prévoient prévoir prévoit prévoyait prévu prêtresse pu public publique puisqu ' +
  'puissent purent put pédagogico quand quant quarante quarantième quart quasi quasiment ' +
  'quatorze quatorzième quatre quatrième quelqu quelquefois quelques-unes quelques-uns ' +
  'quiconque quinzaine quinze quinzième quiétude quoi quoique rabat rabattre rabattu ' +
  'radiologique radiologiques radiophonique radiotélévision radis recevais recevait recevant ' +
  'recevoir recevra recevront reconnais reconnaissent reconnaît reconnaître reconnu reconquis ' +
  'reconquérir reconstruire reconstruisent reconstruit reconvertir recoudre recourir recours ' +
  'recourt recouru recouvert recouvrir recrû recueille recueillent recueilli recueillir ' +
  'recuire redescend redescendre rediriger redit refaire refait refondre refondu refont ' +
  'rejoignent rejoignit rejoindre rejoint relais relire relu reluire remet remettre remis ' +
  'renaissent renaît renaître rend rendement rendent rendez-vous rendre rendu repart repartent ' +
  'reparti repartir repas repeindre repeint repentir reprend reprendre reprennent repris ' +
  'reproduire reproduisent reproduit requiert requis requièrent requérant requérir ressent ' +
  'ressenti ressentir resservir ressortir restreignait restreignent restreindre restreint ' +
  'retardataire retardataires retenaient retenir retenu revenaient revend revendre revendu ' +
  'revenir revenu reviennent revient revit revivre revoient revoir revu revécu revêt revêtent ' +
  'revêtir revêtu reçoit reçoivent reçu reçurent reçut riait rien rirent riz rompait rompent ' +
  'rompre rompt rompu roselière roselières rousse rouvert rouvre rouvrent rouvrir rouvrira ' +
  'rouvriront roux royalties rugby russo réduire réduisent réduit répand répandent répandre ' +
  'répandu répond répondent répondre répondu résolu résolument résolvent résoudre résout ' +
  'rétention réélire réélu sachant sachent sachez sachons sais sait saline saliner salines ' +
  'samedi satisfaire satisfaisant satisfaite satisfaits satisfirent satisfont saura sauraient ' +
  'saurait sauront savent savions savoir sciemment scientifico scrupuleusement second ' +
  'secourent secourir secours secourt secouru secret secrète sein seize seizième semi-officiel ' +
  'sens sent sentent senti sentir seoir sept septembre septième seraient serais serait seras ' +
  'serbo serez serons sers sert servent servi servir servira sied sien silure silures sino ' +
  'sinon site sitôt six sixième socio soi soi-disant soi-même soient soir soixantaine soixante ' +
  'soixantième sommelier sommeliers sors sort sortent sorti sortir sot soudain souffert ' +
  'souffrent souffrir soumet soumettre soumis soupiraux souri souriait sourient sourire sourit ' +
  'souscrire souscrit souscrivent soustraire soustrait soutenable soutenaient soutenant ' +
  'soutenir soutenu soutiendra soutiennent soutient souvenir souvent souvenu souviens souvient ' +
  'sport su subvenir subvention subvertir succès sud suffi suffire suffisamment suffisent ' +
  'suffit suis suit suivent suivi suivre surcroît surent surlendemain surplace surpopulation ' +
  'surprenant surprendre surpris surseoir surtout survenir survenu surviennent survient survit ' +
  'survivre survécu susdit suspend suspendent suspendre suspendu séduire séduisent séduit sœur ' +
  'taire tandis tant tantôt tapis tard tchéco technico teignent teindre teint tel telle ' +
  'tellement temps tenaient tenait tenant tend tendent tendre tendu tenir tennis tenu thorax ' +
  'tien tiendra tiendrait tiendront tiennent tiens tient tierce tiers tinrent tint tond tondre ' +
  'tord tordent tordre tordu toujours toutefois traduire traduisent traduit traire transcrire ' +
  'transcrit transmet transmettant transmettre transmis travail travaux travers traîtresse ' +
  'treize treizième trentaine trente trentième tressaillir troisième trop turco ' +
  'téléconsultation tôt unes univers va vaille vainc vaincre vaincu vainquent vainquit vais ' +
  'valent valoir valu valurent vantaux vaut venaient venait venant vend vendre vendredi vendu ' +
  'vendéen vendéenne vengeresse venir venons venu verra verrait verront versus veuille veulent ' +
  'veut veux vidéoconsultation vidéoprotection vieil viendra viendrait viendront viennent ' +
  'viens vient vietnamo vieux vingt vingtaine vingtième vinrent vint virus vis-à-vis vit ' +
  'vitrail vitraux vivre voici voient voilà voir vois voit voix volley volontiers vont voudra ' +
  'voudraient voudrais voudrait voulaient voulais voulait voulant voulez voulions vouloir ' +
  'voulons voulu voulurent voulut voyaient voyait voyant voyez voyons vu vécu vécurent véloce ' +
  'vélocité vêtir vêtu vôtre vœu vœux web week-end yeux zéro à-propos ânesse ébattre échoir ' +
  'échu éclore éclos éclot économico écrire écrit écrivent écrivit élire élisent élit émail ' +
  'émaux émettre émeut émeuvent émis émouvoir ému énième épais épaisse épandre épicéa épicéas ' +
  'épique épiques équivaloir équivaut étais étape éteignent éteindre éteint étend étendent ' +
  'étendre étendu étiez étions étoffera étreignent étreindre étreint évangéliste évangélistes ' +
  'êtes être œil œuf'

/** `-er` verbs, without their ending; nouns in -ation, -ement, -eur, -age and adjectives in -able come with them. */
export const VERBS_ER =
  'abaiss abandonn abond abord about abreuv abrit abrog absent absorb abstien abîm accabl ' +
  'accapar accentu accept accidenté acclam acclimat accol accompagn accord accost accouch ' +
  'accoud accoupl accoutum accroch accumul accus accéd accélér achal achemin achet achev ' +
  'acidifi acquiesc acquitt actionn activ actualis adapt addition adhér adjug administr admir ' +
  'admonest adopt ador adress affabul affaibl affam affect affermi affich affid affili affin ' +
  'affirm afflig afflu affol affranchi affront affrét affubl affût agac agenc agenouill ' +
  'agglomér agglutin aggrav agit agonis agress agripp agré agrég ahan aid aiguill aiguillonn ' +
  'aiguis aim ajout ajust alarm alcoolis alert align aliment aliéni aliéné allait alli allong ' +
  'allou allum alléch allég allégu alphabétis altern amadou amalgam amarr amass ambitionn ' +
  'ambul amen amend amenuis ameut amnisti amoncel amorc ampl amplifi amput amus amélior aménag ' +
  'américanis analys ancr anesthési angoiss anim annex annexé annonc annot annul anoblii ' +
  'anticip antidat anéanti apais apanag aplati apostroph appareill appauvri appel applaudi ' +
  'appliqu apport appos apprivoisé approb approch approfond approuv approvisionn appréci ' +
  'appréhend apprêt appuy appât appâti arbitr arbor arc archiv argument arm armoris aromatis ' +
  'arpent arrach arraisonn arrang arrim arriv arrond arros arrêt articul aspergé asphalt ' +
  'asphyxi aspir assaisonn assassin assembl asserment asservi assign assimil assist assiég ' +
  'associ assoiff assombr assoupli assour assum assur asséch assécher assén astiqu atrophi ' +
  'attabl attach attaqu attard attel attenu atterr attest attir attis attrap attribu attrist ' +
  'attél atténu auditionn augment auscult authentifi autofinanc automatis autopsi autoris aval ' +
  'avalis avanc avantag aveugl avilis avis avoisin avort avou avér ax axé aér badg badigeonn ' +
  'badin bafou bagarr baign baiss balad balanc balay balbuti balis balkanis ballon ballott ' +
  'banalis banaliss bannir banqu baptis baraqu baratin barbot barbouill bard barr barricad bas ' +
  'bascul basculé batail bataill bavard berc biais biff bifurqu bitum bivouaqu blagu blanch ' +
  'blasphém bless blind bloqu bluff blâm boiss boit bombard bond bonifi bord born bosel boss ' +
  'bott bouch boucl boud bouffonn boug bouillonn boulevers bouleverss bourdonn bourgeonn ' +
  'boursoufl bous bouscul bousill bout boutonn boycott boît brad branch brandi branl braqu ' +
  'brass brav bredouill brevet bricol brid brigu brill briqu bris brocard broch brod bronz ' +
  'bross brouill brout broy bruin bruiss brusqu brutalis brûl budget budgét budgétis burin but ' +
  'buvett bâcl bâill bâillonn bât bâtonn bégay bén bénéfici bétonn bêch cabot cach cadenass ' +
  'cadr cahot cajol calcin calcul caler calfeutr calibr calligraphi calm calomni calqu cambr ' +
  'cambriol camoufl camp canalis candidat cannibalis canonis cantonn capitalis capitul capt ' +
  'captiv captur caracol caract caractéris caramélis carbonis caress caricatur carillon ' +
  'carnass cartographi cascad casqu cass catalogu catalys catapult catégoris caus caution ' +
  'cautéris cavalcad censur centr centralis cercl cern certifi cess chagrin chahut chamboul ' +
  'chambr champignonn chancel chang chant chapeaut chaperonn charcut charg charm charpent ' +
  'charri chass chatouill chatoy chauff chauss chaut chavir chemin cherch chevauch chicann ' +
  'chicanr chiffonn chiffr chipot chlor chok choqu chou chouchout choy chrom chronométr ' +
  'chuchot chut châti chôm cibl cicatris ciment cimenté cintr cir circonscri circul cisaill ' +
  'cisel cit citadin clam clapot claqu claquemur clarifi class claudiqu claustr clign clignot ' +
  'climatis cloisonn clon clotur clou cloîtr clôtur coagul coalis cod codifi cofinanc cogit ' +
  'cohabit cohér coiff coinc coll collabor collationn collect collectivis collisionn colmat ' +
  'colonis color colorer colport combin combl command commandit commenc commensur comment ' +
  'commerc commercialis commissionn commotionn commu commun communi communiqu commémor compact ' +
  'compar compart compartiment compatibilis compens compil complexifi compliment compliqu ' +
  'complot complét comport compos comprim compt comptabilis compét concass concentr concept ' +
  'conceptualis concern concert concili concoct concord concrétis concurrenc concéd condamn ' +
  'conden condens condition conditionn conduct confectionn confess confi configur confin ' +
  'confirm confisc confisqu conform confort confront conféd confér congel congratul conjectur ' +
  'conjugu conjur connect connot conquest consacr conscientis conseill conserv considér ' +
  'consign consist consol consolid consomm conspir conspu constat constern constip constitu ' +
  'construct consult consum contact contamin contempl conteneuris content contest context ' +
  'contextualis conting continu contorsionn contourn contract contrari contrast contre-attaqu ' +
  'contrebalanc contrebalanç contrecarr contrefai contrer contresign contrevi contribu ' +
  'controvers contrôl convers convi convoi convoit convol convoqu coop coopt coopér coordonn ' +
  'copi coprésid copréside copul cornaqu corrig corrobor corrod corrél corsé cosign costum cot ' +
  'cotis coton couch coudoy coul couliss coup coupl cour courb couronn court-circuit courtis ' +
  'coutoy couvr coïncid coût crach crachot cramponn craqu craquel cravat crayonn creus crev ' +
  'cri cribl criminalis crisp cristallis critiqu croass crochet crois croqu croul croupi ' +
  'crucifi crypt cryptanalys cré crédit créditer créditt crépit cuirass cuisin culmin ' +
  'culpabilis cultiv cultur cumul curé cuv cyclonn câbl câl câlin céd célébr côtoy dact dall ' +
  'dam damm damn danc dans danss dat daub demand demeur descell dessaisi dessal desserr ' +
  'desserv dessill dessin destabilis destin destitu destruct devanc devin deviner diabolis ' +
  'diagnostiqu dialect dialog dialogu dict diffract diffus différ différenci digitalis dignifi ' +
  'digress digér dilapid dilat dilu diminu diplôm dirig dis discern disciplin discontinu ' +
  'discount discrimin discrédit disculp discut disert disjonct disloqu dispens dispers dispos ' +
  'disput disqualifi dissert dissimul dissip dissoci dissuad dissémin disséqu distanc distill ' +
  'distingu distribu divagu diverg divers diversifi divinis divis divorc divulgu document ' +
  'dogmatis domest domestiqu domicili domin dompt donn dop dor dorlot dort dos dot doubl ' +
  'double-cliqu douch dout dragu drain dramatis drap dress dribbl dribl drogu duel dup duplic ' +
  'duplicat duplifi dupliqu dur dynamis dynamit dysfonctionn déambul déball débarqu débarrass ' +
  'débat débauch débilit débit déblay débloc débloqu débord débouch déboul déboulonn débour ' +
  'débours débouss déboussol débout débranch débrid débris débrouill débrouss début débâill ' +
  'décadr décaiss décal décalcifi décampé décant décap décapit décapsul décarbon décarbonis ' +
  'décel déceler décentr décentralis décern décevr décharg décharn déchaîn déchiffr déchir ' +
  'déchu décid décim déclam déclar déclass déclench déclin décloisonn décoch décoiff décoll ' +
  'décolonis décolor décommand décomplex décompress décompt déconcert déconfin décongestionn ' +
  'déconnect déconseill déconsidér décontamin décontract décor décortiqu découl découp ' +
  'décourag décret décri décriminalis décrispé décrit décroch décrypt décrédibilis décrét ' +
  'décupl décéd décélér décéléré dédaign dédi dédicac dédommag dédouan dédoubl dédramatis ' +
  'défalqu défavoris déferl défi déficel défigur défil définiss déforest déform défray défrich ' +
  'défénestr dégag dégaz dégel dégivr déglut dégonfl dégrad dégring dégringol dégris déguerp ' +
  'déguis dégust dégénér déjou délabr délaiss délass délect délest délibér délign délimit ' +
  'délir délivr délog délégitim délégu démagnétis démaill démailloté démantel démantibul ' +
  'démarch démarqu démarr démasqu démembr démen dément démentel démerit démeubl démeur démin ' +
  'démission démissionn démobilis démocratis démod démond démonstr démont démontr démoralis ' +
  'démotiv démultipli démun démystifi déménag démêl dénationalis dénatur déneig dénich dénigr ' +
  'dénivel dénombr dénomm dénonc dénot dénou dénoyaut dénucléaris dénud dépann dépari départag ' +
  'département dépass dépatri dépayss dépech dépend dépens dépeupl dépist déplac déplafonn ' +
  'déplomb déplor déploy dépolitis dépollu dépopul déport dépos dépossed dépouill dépoussiér ' +
  'déprim dépréci dépér dépêch dépêtr déracin dérail dérang dérap dérat dératis dérid dériv ' +
  'dérob dérog déroul dérout dérégl désabus désaccord désaccoutum désactiv désagrég désalinis ' +
  'désaltér désamorc désappoint désapprouv désarm désarticul désarçonn désassembl désavantag ' +
  'désavou désax désembourb désempar désenchant désenclav désencombr désenfl désenfum désengag ' +
  'désengorg désert désertifi désespér déshabill déshabitu désherb déshonor déshumanis ' +
  'déshydrat déshérit désign désincarcér désincarn désindustrialis désinfect désinform ' +
  'désinhib désinstall désintoxiqu désintégr désintéress désir désist désodoris désol ' +
  'désorganis désorient désosse désoxygén déstabilis désyndicalis détach détaill détal détect ' +
  'détel dételer déten détermin détest déton détourn détrem détrou détrôn détérior dévalis ' +
  'dévaloris dévalu dévast dévelop développ dévers dévi dévid dévisag dévissé dévitalis dévoil ' +
  'dévor dévou dévêt dîn effac effar effarouch effectu effeuill effiloch effleur effondr effor ' +
  'efforc effrang effray effrit effront efféminé emball embarqu embarrass embastill embauch ' +
  'embaum embellis emberlificot embouteill emboît embrancher embras embraseré embrass embray ' +
  'embrigad embroch embrouill embu emmagasin emmen emmêl empaill empal empaquet empar empil ' +
  'empir empirr empiét emploi employ empoch empoign empoisonn emport empourpr emprisonn ' +
  'emprunt empât empêch enamour encadr encaiss encart encastr encaustiqu encens encercl ' +
  'enchant enchaîn enchevêtr enchâss encl enclav enclench encod encombr encour encourag encr ' +
  'encroût endett endigu endimanch endoctrin endommag endoss enfant enfanter enferm enfil enfl ' +
  'enflamm enfonc enfour enfourch enfourn enfreig enfum engag engazonn engendr englob englout ' +
  'engonc engouffr engraiss engrang enguirland enivr enjamb enjoliv enlac enlev enlis enlumin ' +
  'enneig ennuy enorgueil enquêt enracin enrag enraill enray enregistr enrob enrol enrou enrôl ' +
  'ensabl ensach ensanglant enseign ensemenc ensevel ensoleill ensorcel entach entaill entam ' +
  'entartr entass entasser enterr enthousiasm entich entonn entortill entour entr entraid ' +
  'entrain entrav entraîn entrechoqu entrecoup entrecrois entrelac entrem entremêl entrepos ' +
  'entreposé entrevoi entrouvr entérin entériner envahiss envas envelopp envenim envenimer ' +
  'envi environn envisag envisagé envoi envol envoy envoût ergot err escalad escamot esclaff ' +
  'escompt escort escroqu espér esquint esquiss esquiv essaim essay esseul essor essouffl ' +
  'essuy estamp estampill ester estim estomaqu estomp estropi ethnicis euphoris exacerb exagér ' +
  'exalt examin exaspér exauc excav excell excentr except exceptionn excepté excit exclam ' +
  'exclus excommuni excus excéd exempl exempt exerc exfiltr exfoli exhal exhib exhort exhum ' +
  'exig exil exist exonér exorbit exorcis expatri expertis expi expir explicit expliqu exploit ' +
  'explor explos export expos exprim expropri expuls expédi expériment expérimenté exsud ' +
  'extasi extermin externalis extirp extorqu extrad extrapol extray extrud exténu extérioris ' +
  'exulcér exult exécr exécut fabriqu fabul facett facilit facilité factur fagot falsifi ' +
  'familiaris fan fanfaronn fantasm fard farfouill fascin fatigu fauch faufil fauss fautif ' +
  'favoris faç façonn feint fendill ferm ferment ferr ferraill fertilis festoy feuillet feutr ' +
  'fiabilis fianc ficel fich fidélis fig fign fignol figur fil filigran film filout filtr ' +
  'finalis financ financiaris fint fiscalis fissur fix flagell flageol flagorn flair flamb ' +
  'flamboy flanch flanqu flash flatt fleurt flex flexibilis flirt flott flotter fluctu ' +
  'fluidifi flân fléch flétr focalis focalisé foison foisonn folâtr foment fonctionn ' +
  'fonctionnaris fond for forag forc forcé forfait forg form formalis format formul fortifi ' +
  'foudroy fouett fouill foul fourn fourr fourvoy fracass fractur fragilis fragment francis ' +
  'frapp fraternis fraud fredonn frein freul fricass frict frigorifi fris friss frissonn frit ' +
  'frivol froiss fronc frond front frott fructifi frust frustr fréquent frét frétill frôl fug ' +
  'fugu fuit fulgur fulmin fum fumig furet fus fusill fusionn fustig fâch fécond féconder ' +
  'fédér félicit félicité féminis fêl fêt gaff gag gagn gagé gal galop galvan galvanis galvaud ' +
  'galér gambad gangrén gar garant gard garder gargaris gargouill garn garrot gaspill gauch ' +
  'gav gazouill gazéifi gel germ gerç gesticul gicl gifl gigot givr glac glan glapi gliss ' +
  'glisser globalis glorifi glos glouss gob gomm gondol gonfl gorg goudronn goup gourm gout ' +
  'gouvern goût graci grad gradu graill graiss granul grapill grappill gratifi gratt gratul ' +
  'grav graver gravill gravit greff grelott grever griff grignot grill grillag grim grimac ' +
  'grimp grinc grincer gripp gris grogn grommel grond gronder grouill group grésill grêl ' +
  'guerroy guett guid guigner guillotin guindé gymn gâch gât gélifi gén génér généralis ' +
  'généralisé géol géolocalis géométris gér gên habilit habill habit habitu hach hachur halet ' +
  'hallucin halt hameçonn handicap hanner hant harangu harass harcel harmonis harnach harponn ' +
  'hasard hauss hel heurt hibern hiberner hiss historicis historis hiérarch hiérarchis ' +
  'homogénéis homolog homologu honnis honor hoqu horrifi horripil hospitalis houspill hu huil ' +
  'hum human humanis humect humidifi humili hurl hybrid hydrat hydrogén hydrolys hypnotis ' +
  'hypothéqu hât héberg hébergs hébét héliport hélitreuill hériss hérisser hérit hésit ' +
  'identifi idolâtr idéalis ignifug ignor illumin illusionn illustr illégitim imag imagin ' +
  'imbib imbriqu imit immatricul immerg immigr imminé immis immisc immobilis immol immortalis ' +
  'immunis impact impatient imperméabil imperméabilis implant impliqu implor implos import ' +
  'importun impos impression impressionn imprim impriv improv improvis imprégn impuls imput ' +
  'inactiv inaugur incapacit incarcér incarn incendi incinér incis incit inclin incomb ' +
  'incommod incorpor increvé incrimin incrust incrément incub inculp inculqu indemnis ' +
  'indemniser index indifférer indign indiqu indispos individualis indur industrialis ' +
  'infantilis infect infest infiltr infirm inflig influ influenc inform infus inféod infér ' +
  'inférer ingur ingurgit ingéni ingér inhal inhib inhum initi initialis inject injuri innerv ' +
  'innocent innov inocul inond inquiét inscr insinu insist insonoris insouffl inspect inspir ' +
  'instal install instaur instig institu institutionnalis instrument instrumentalis insuffl ' +
  'insult insurg insécuris inséminer insér intellectualis intensifi intent interag interagiss ' +
  'intercal intercept interchang interconnect intercéd interfér interlign intermin intern ' +
  'internationalis interpel interpell interpol interpos interprét interpénétr interrog ' +
  'interview interviol intimid intitul intoxiqu intrigu intronis introniser introniss intub ' +
  'intégr intéress intériori intérioris inutilis invalid invectiv invent inventori invers ' +
  'invest investig investigu invisibilis invit invoqu invétér ioni ironis irradi irrig irrigu ' +
  'irrit islamis isol itér jaill jalon jalonn jalous jard jardin jaug jauge jaun javelis ' +
  'javellis jet jeûn jonch jongl jou jouxt jubil juch jug jugul jumel jur justifi juxtapos ' +
  'kidnapp klaxonn label labelis labellis labour lacér laiss laisser lambin lambriss lament ' +
  'lamin lanc languir languis lans lapid laqu larmoy lass lat latinis lav laïcis lessiv lest ' +
  'leurr lev li libell libér libéralis licenci lift lig ligatur lim limer limit limog linch ' +
  'liquid liquéfi list lister lithograph lithographi livr lobby lobot locali localis loch log ' +
  'longe lorgn lot lotis lou louang louch loup lout louvoy lubrifi luminis lustr lutt lynch ' +
  'lyophilis lâch légalis légaliss légend légifér légitim lénifi lés lésin lévit lézard machin ' +
  'macul macér magasin magn magnifi magouill major majoré majuscul malax malmen maltrait ' +
  'mandat mang manifest maniganc manigancer manipul manoeuvr manqu manucur manufactur ' +
  'manutentionn manœuvr maquill maraud marbr march marchand marcott margin marginalis mari ' +
  'marin mariner marivaud marm marmonn marn marqu marquet marr martel martyris mascar masqu ' +
  'mass massacr mastiqu mat matelass matraqu maturn matérialis maudi maugré maximis maîtris ' +
  'men menac menott mensualis menti mentionn mesur meubl meug meul miaul microfilm migr mijot ' +
  'milit militaris millésim mim min miniaturis minimis minor minut minér minéralis mir miroit ' +
  'mis mitig mitraill mix mobilis mobilisé modalis modell moder modernis modifi modul modél ' +
  'modélis modéliss modér mois moisonn moissonn molest momifi mond mondialis monnay monograph ' +
  'monologu monopolis mont montr monétis moqu moralis morcel mordill morfl morfond morigén ' +
  'mortifi motiv motoris mouch mouchet moudr mouill moul moulin mouss moutonn mouvement muer ' +
  'multipli munici municipalis mur murmur musard musel mut muti mutil mutualis mystifi mythifi ' +
  'mâch mâchur mâtin mécanis méconnai mécontent médaill médiatis médicalis médit médusé méfi ' +
  'mélang mémoris mén ménag mépris mérit mésestim méshu mésus métallis métamorphos méthanis ' +
  'métiss mêl nacr nag nappé narr nasill nationalis natt naturalis naufrag navigu navr neig ' +
  'nervur nettoy neutralis neutralisé ni nich nickel nid nimb nivel nomadis nomenclatur nomin ' +
  'nominalis nomm norm normalis normé not notifi notifié nou nouer nourr nov noy noyaut nuanc ' +
  'nucléaris nuit numéris numérisé numérot néantis nécessit nécros néglig négoci objectiv ' +
  'objurgu oblig obliqu obliter oblitér obnubil obscurci observ obstin obstru obsèd obséd obt ' +
  'obtemp obtempér obtur obvi obér occasionn occident occidentalis occult occup ocr octroy ' +
  'octroyé odor oeuvr offens offici officialis offrand offusqu oint ombrag ombré omett ond ' +
  'ondul opacifi opin oppos oppress opprim opt optimalis optimis opér or oraliz orbit orchestr ' +
  'ordonn ordonnanc organ organis orient orientalis origin orn ornement orthographi os oscill ' +
  'ossifi ostracis ouat oub oubli ourd outill outr outrag outrepass outré ouvr ouvrag ovationn ' +
  'oxyd oxygén ozonis pacifi pacifié pactis pagin paill palabr palat palli palp palpit pan ' +
  'panach panifi paniqu pans panteler papillonn papillot papot par parachev parachut parad ' +
  'paraf paralys param paramétr paraph paraphras parasit parc parcel parcellis pardonn parer ' +
  'paress parfum pari parjur parl parlement parod parodi parqu parrain parsem partag particip ' +
  'particularis pass passionn passé-outre pasteuris pastich pataug patent patern pati patient ' +
  'patienter patin patronn patrouill paupéris paus pav pavan pavois pay paît peaufin peign ' +
  'pein peiner pel peler pelot pen pench pendouill pendul pens perc perch percut perdur ' +
  'perfectionn perfor perform perl permut perp perpétr perpétu perquisitionn persifl persist ' +
  'persistr personnalis personnifi persuad persécut persévér perturb pervert perçant pes pest ' +
  'peupl phagocyt philosoph phosphor photocopi photographi piaff piaill pianot picor pigment ' +
  'pil pill pilonn pilot piment pinaill pinc pindariser pioch pionn piqu pirat piratr pirouett ' +
  'pist pistonn pitonn pivot piég piétin plac plafonn plagi plaid plaign plaisant plan planch ' +
  'planifi planqu plant plaqu plastifi pleur pleurnich pli pliss plomb plong ploy plum pluss ' +
  'plâtr plébiscit poignard poil poin point pointill poinçonn poireaut poivr polaris polici ' +
  'politis pollinis pollu polym polymérisé polémiqu pomm pommad pomp ponc ponctionn ponctu ' +
  'pondér pontifi popularis port portraitur pos posit positionn positiv poss possèd posséd ' +
  'post postdat poster postillonn postpos postul postulé potass potenti potentialis poudr ' +
  'poudroy pouponn pourchass pourléch pouss poétis pratiqu pratiquer prescri press pressent ' +
  'presseur pressuris preuv prim prior priv privati privatis priver privilégi probabilis probl ' +
  'problématis proclam procrastin procréer procur procéd prodigu profan profess ' +
  'professionnalis profil profit profér programm progress prohib projet prolifér prolong ' +
  'promen promett promu promulgu prononc pronostiqu propag prophétis propos propuls prorog ' +
  'prospect prospé prospér prostern prostitu protein protest protég prouv provis provisionn ' +
  'provoqu prox préc précaris précautionn précipit précis préconis précéd prédat prédestin ' +
  'prédispos prédit prédomin prédétermin préempt préexist préfabriqu préfac préfigur préfinanc ' +
  'préform préfér préjudici préjug prélass prélev prélud prématur prémun prémédit prénomm ' +
  'préoccup prépar préposi présent préserv présid présum présélectionn prétext prévari ' +
  'prévariqu prévi prêch prêcher prêt prôn psalmodi psychanalys psychiatris publi publicis ' +
  'puis pull pullul puls pulvéris purg purifi putréfi pâl pâtiss pâtur péch pécher pédal péjor ' +
  'pénalis pénétr pépi pérennis périclit périm pérégrin pétaradr pétill pétitionn pétrifi ' +
  'pétrol pêch quadrill quadrip quadrupl qualifi qualifier quant quantifi quart querell quest ' +
  'questionn quintupl quitt quittanc quémand quêt rab rabaiss rabatt rabot raboug raboulin ' +
  'rabrou rabâch racaill racc raccommod raccompagn raccord raccourc raccroch rach rachet ' +
  'rachât racket racl racol racont raconter radi radicalis radiodiffus radiograph radot radoub ' +
  'raff raffermiss raffin raffol raffut rafistol rafl rafraîchi rag ragot raill raisonn rajout ' +
  'rall ralli rallié rallong rallum ram ramad ramass ramen ramifi ramm ramon ramp randonn rang ' +
  'ranim rançonn rap rapatri rapiéc raplatir rappareill rappel rapport rapproch raréfi ras ' +
  'rassasi rassembl rassir rassur rassénér rat ratifi ratifié ratiocin ration rationalis ' +
  'rationn ratiss ratt rattach rattrap ratur raturer ravag raval ravaud ravigot ravis ' +
  'ravitaill raviv ray rayonn rebais rebapt rebaptis rebas rebattr rebiff rebobin rebois ' +
  'rebond reboot rebord rebouch reboutonn rebranch rebross rebrouss rebut rec recadr recal ' +
  'recalcul recapitalis recaptur recaser recel receler recens recentr rechang rechap recharg ' +
  'rechass recherch rechign rechut recibl reclass recoiff recoll recolonis recolor recolér ' +
  'recombin recommand recommenc recompens recompil recompos recompt reconcentr reconditionn ' +
  'reconfigur reconfort reconnect reconquér reconsidér reconsolid reconst reconstitu recontact ' +
  'reconverg reconvoqu recopi recoquill recoup recour recourb recouvr recr recraché ' +
  'recristallis recroquevill recroqueville recrut recré recréé rectifi rectifié recul recycl ' +
  'redemand redess redessin redevenu rediffus redim redimensionn redir rediscut redistribu ' +
  'redonder redonn redor redorer redoubl redoubler redout redress redynamis redécor redécoup ' +
  'redéfin redémarr redéploy redésign refaçonn referm refil refinanc refleur reflét refond ' +
  'reforest reform reformul refoul refrogn refus regagn regagner regal regard regorg regreff ' +
  'regrett regroup rehauss rejet rejou relabellis relanc relaps relat relativis relax relay ' +
  'relev reli reliché relocalis relocalisé relog relou reluqu relâch relègu relégu remaill ' +
  'remani remari remarqu remball rembarqu remblay rembobin rembourr rembours remembr remerci ' +
  'remett remeubl remilitaris remmen remobilis remod remodel remont remorqu remou rempaill ' +
  'rempil remplac remplir remplum rempoissonn remport rempot remu remâch remédi remémor renard ' +
  'renationalis rencaiss rencarde renchér rencontr renfer renfl renflou renfloué renfonc ' +
  'renforc renforcé renfrogn rengain rengorg reni renifl renomm renommé renonc renou renouv ' +
  'renouvel renqui renseign rentabilis rentamer rentr rentrer renvers renvoy renâcl renégoci ' +
  'repair repander repartiss repass repatri repay repeint repens repertori repeupl repiqu ' +
  'replac replanifi replant repli replong replâtr repondér repopularis report reporter repos ' +
  'reposit repositionn repouss repren reprivatis reproch reprocher reprofil reprogramm ' +
  'reprographi reprouv représ représent repér repêch requalifi requestionn requinqu rescindr ' +
  'resens resocialis respect respir respons responsabilis resquill ressass ressassé ressembl ' +
  'ressemel ressent resserr ressort ressourc ressuscit rest restabilis restaur restitu ' +
  'restructur resurg retaill retap retard retent retentir retir retomb retouch retourn retrac ' +
  'retraduit retrait retranch retranscri retransform retransfér retravaill retravers retremp ' +
  'retrouss retroussé retrouv retélévis revaccin revalid revaloris revanch revend revendiqu ' +
  'rever revers revigor revir revirev revisit revital revitalis revivifi revérifi rhabill ' +
  'rican ricaner ricoch rid ridicul ridiculis rigidifi rigol rim rinc ringardis rinç ripost ' +
  'riposter risqu rissol ristourn ritualis riv rivalis rob robotis rod rogn romanc ronchonn ' +
  'rond ronfl rong ronge ronronn ros rosser rot rou roucoul rouill roul rouspét roussir rout ' +
  'routin ruch rudoy ruer rug ruin ruissel ruisseler rumin rus ruser rutil rythm râbl râl râp ' +
  'règl réabonn réabsorb réaccoutum réact réactiv réactualis réadapt réadmett réaffect ' +
  'réaffich réaffirm réagiss réajust réalign réalis réaménag réanalys réanim réappar ' +
  'réapprivois réapprovisionn réargument réarm réarrang réassembl réassur réattribu récapitul ' +
  'réceptionn réchapp réchauff récidiv récit réclam récolt récompens réconcili réconfort ' +
  'récrimin récré récupér récus rédig réempl réemploy réemprunt réengag réenregistr réensemenc ' +
  'réescompt réessay réexamin réexplor réexport réexpédi réfléch réform réfr réfract réfrigér ' +
  'réfrén réfugi réfut référ référenc régal régent régiment régionalis régl réglement ' +
  'réglementé régn régress régul régularis régénér réhabilit réhomologu réhydrat réimagin ' +
  'réimpos réimprim réincarcér réincarn réincorpor réindustrialis réinfect réinitialis ' +
  'réinject réinscri réinstall réinstaur réinsér réinterprét réinterrog réintégr réinvent ' +
  'réitér rémunér rénov réorganis répar réparti répercut répertori répliqu réprim réprimand ' +
  'réprouv répudi répugn réput répét réquisitionn résaut réserv résid résili résilier résist ' +
  'résonn résorb résult résum résumer rétabl rétam rétaper réticul rétiné rétorqu rétract ' +
  'rétribu rétroag rétroc rétroced rétrocéd rétrograd rétroéclair rétrécir réun réunifi réuss ' +
  'réutilis réveill réveillonn réverbér révis révision révisionn révolt révolutionn révoqu ' +
  'révél révér rééchelonn réédifi rééduqu rééquilibr réévalu réévalué rêv rôd sabl sabord ' +
  'sabot sabr saccad saccag sacr sacralis sacrifi saign sal salari saler saliv salp salu ' +
  'sanctifi sanctionn sanctuaris sangl sanglot sap saponifi sarcl satell satiné satiris satisf ' +
  'satur saturn saucissonn saupoudr saut sautill sauv sauvegard sauvetag savonn savour scand ' +
  'scandalis scann scarifi scell schématis scind scintill scissionn scléros scol scolaris ' +
  'scotch scrut sculpt scénaris second secondaris secou sectionn secularis segment sem sembl ' +
  'semer sens sensi sensibilis sensuré septu sermonn serpent serr sertis servil sevr sexu ' +
  'shunt sid sidér siffl siffler sign signal signalis signifi silenc silicon sillonn simplifi ' +
  'simplifié simul singer singularis singulariser sinis sinu sirot situ siég ski skier slal ' +
  'slalom smash snob sobr sociabilis socialis softwar soign soigner sold solennis solfi ' +
  'solidaris solidifi soliloqu sollicit solubilis solutionn somatis sombr sombrer somm ' +
  'sommeill somnol sond song songe sonn sonoris sophistiqu souci soucier soud soudoy souff ' +
  'souffl soufflet souffleter soufr souhait souhaité souill soul soulag soulager soulev ' +
  'soulign souligner soumett soumissionn soup soupes soupir soupçonn sourc sourcill ' +
  'sous-entend sous-estim sous-lou sous-titr sous-trait sous-évalu soutach soutir spam ' +
  'spatialis spirituali spoli sponsoris sport sprint spécialis spécifi spécul spéculer squatt ' +
  'stabilis staff stagn standardis stat stationn statu stigmatis stimul stimuler stipul stock ' +
  'stopp stress stri striduler strip structur stupéfi styl stylis sténos stérilis stérilisé ' +
  'stéréotyp su subdivis subjug subjugu sublim submerg subodor subordonn subordonné suborn ' +
  'subrog subsist substantiv substitu subtilis subventionn suc succomb succéd sucr sud suer ' +
  'suffoqu suggestionn suggér suicid suint suivist sujet sulfat superpos superstitionn ' +
  'supervis suppl supplant suppli supplé suppléé support suppos supprim suppur supput surabond ' +
  'suraccumul suraj suraliment surann surarm surcharg surchauff surclass surdimensionn surdév ' +
  'surench surenchér surenchéri surendett surestim surexcit surexploit surexpos surf surfac ' +
  'surfactur surfil surgel surlign surmen surmont surmoul surmédicalis surnag surnomm surpass ' +
  'surpay surpeupl surplomb surpêch surréagi surrénal sursatur sursaut surtax survaloris ' +
  'surveill surviv survol surélev surévalu suscit susciter suspect suss sustent sutur symbolis ' +
  'symbolisé sympathis symétris synchronis syndiqu synthoni synthétis syst systématis séch ' +
  'sécrét sécréter séculis sécuris sécurit séden sédentaris séduct ségrég séjourn séjourner ' +
  'sélect sélectionn sépar séquestr tabass tabl tabul tach taché tacl taill taillad talonn ' +
  'tambourin tamis tamponn tangu tann tap tapiss tapot taquin tarabiscot tarabust taraud tard ' +
  'targu tarif tarifi tartin tass tatou taut taveler tax taximétr techn technicis teint ' +
  'temporis tempér tempêt tenaill tensionn tent tergivers termin terminé terr terrass terrifi ' +
  'terroris test tester testé texturis théoris thésauris théâtralis tict tigr tiller timb ' +
  'timbr tint tinter tip tir tiraill tisonn tiss titill titr titub titularis toast toil ' +
  'toilett tois tokenis tolér tomb tond tonifi tonitru tonn tonsur top toper topographi torch ' +
  'torpill torréfi torsad tortill tortur totalis touch touchott touill toup tourbillonn ' +
  'tourment tourn tourneboul tournicot tournoy touss toxin trac tracass tract traficot trafiqu ' +
  'train trait tram tranch tranquillis transact transbahut transbord transcend transfigur ' +
  'transform transfus transfér transgress transhum transi transig transistoris transit ' +
  'transitionn translittér transmu transmut transpar transparaît transperc transpir transplant ' +
  'transport transpos transsud transvas trapp traqu traumatis travaill travers travest traîn ' +
  'traînass traîner traîtris treill trembl tremblot tremp tress tri triangul trich tricot ' +
  'trifouill trill trim trimbal trimball trinqu triomph trip tripatouill tripl tripot trisser ' +
  'tritur troc troll tromp trompet tronqu tronçonn troqu trott trottin trou troubl trouss ' +
  'trousser trouv truan truand truff truqu trust trébuch tréfil trémouss trépass trépid ' +
  'trépign trôn tu tuméfi turbin turlupin tutel tutor tutoy tweet twitt typ typifi tyranni ' +
  'tyrannis tât tâtonn télex télécharg télécommand télécopi télégraphi téléguid télépay ' +
  'téléphon télépilot télévis témoign témoigner ténoris tétanis têt ulcér ulul ululer unanim ' +
  'unifi uniform uniformis univ universalis urb urbanis urg urin urtiqu us usin usurp utilis ' +
  'vaccin vacill vadrouill vagabond vagu valdingu valid vall vallonn valori valoris vals ' +
  'vampiris vandalis vann vanné vant vapor vaporis vapot vaqu vari varlop vassalis vaticin ' +
  'vautr vei veill velout vend vendang vener veng ventil ventr verbalis verdoy verdun vergeter ' +
  'verglac vernac verrouill vers versifi vex vibr victimis vid vidang vider vidéoconférenc ' +
  'vidéosurv vidéosurveill vieill vieilliss vigil vilip vilipend vill vinaigr vinifi viol ' +
  'violent vir virevolt virtualis vis visionn visit visualis vit vitrifi vitupér viv vivifi ' +
  'vivot vivott vocalis vocifér vogu voil voisin vol volatilis volit voltig vomit vot vou ' +
  'vouer voussoy vouvoy voyag voûter vrill vulgaris vég végét véhicul vénér vérifi vét vététir ' +
  'vêt zapp zigzagu zon zoom zébr zézay ébahi ébauch éberlu ébord éborgn ébourif ébouriff ' +
  'ébranl ébruit ébréch écail écaill écarquill écart échafaud échang échantillonn échapp ' +
  'échaud échelonn échou éclabouss éclair éclat éclips économis écop écorch écorn écosystém ' +
  'écoul écourt écout écrabouill écras écroul écrém écrêt écul écum écœur édent édict édicté ' +
  'édifi édit édulcor éduqu égaill égal égalis égar égay égorg égosill égoutt égrain égratign ' +
  'égren éjac éject élabor élag élagu élanc élarg élargi électrifi électris élev élim élimin ' +
  'éloign élong élucid élud éludé émaci émaill éman émancip émar émarg émasculé émerg ' +
  'émerveill émett émiett émigr émigré émouss émoustill émul énerg énerv énonc énorgu énucl ' +
  'énumér épanch épargn éparpill épat épaté épaul épel éperonn épi épic épier épil épilogu ' +
  'épingl épinç éplor épluch épong éponge époumon épous époussèt époustoufl épouvant épris ' +
  'éprouv épuis épur équarr équilibr équip équival équivoqu éradiqu érafl éraill éreint érig ' +
  'érod érotis éruct établ étal étaler étalonn étam étanch étatis étay étern éternis éternu ' +
  'étherer étin étincel étiol étiquet étir étoff étoil étonn étouff étrangl étrenn étripp ' +
  'étriqu étud étudi étêt évacu évad évalu évang évangélis évapor évas éveill évent éventr ' +
  'évid évinc éviscér évit évolu évoqu œuvr'
/** `-ir` verbs like `finir`. */
export const VERBS_IR =
  'abol about abrut accompl accroup adouc affad affaibl afferm affermi affranch ag agi agr ' +
  'agrand alangu alent alourd amerr aminc amoindr amoll amort anobl anéant aplan appauvr ' +
  'applaud approfond arrond assag assain assomb assort assoupl assouv assuj assujett attendr ' +
  'atterr attiéd attéd avach avert avil bann blanch blott blêm bond bouff brand brun bruni bât ' +
  'chois chér clarif compat cram croup dessais divert dur durc défin dégarn dégourd dégross ' +
  'déguerp démol démun dépér désempl désobé embell embout embrun empl endolor endurc enfou ' +
  'englout engourd enlaid ennobl enorgueill enrich ensevel envah estourb faibl faill faisand ' +
  'farc fin fleur fléch flétr foisonn forc fourb fourn fra franch garant garn gauch glap glat ' +
  'gran grand grandi grav gross grossi guér gém hauss haï hennir honn impart infléch interag ' +
  'intervert invest investi jaill jaun jou joui lot maigr mat matur maudi meurtr minc mois ' +
  'moisi moll mug mun munir médi mûr nant noirc nourr nourri obscurc obé obéi perv pol poliç ' +
  'pourr pourri préfini préétabl pun puni pâl pât pér pétr raccourc racorn radouc rafferm ' +
  'raffermi rafraîch ragaillard raid raidir rajeun ralent ramoll ranc rassort rav ravi ravilir ' +
  'rebond rebât reconvert redéfin refroid regarn rembl rembrun rempl renchér renforc resplend ' +
  'ressais ressurg resurg retent reverd ros roug rougi rous rouss rug réag réfléch rég régi ' +
  'réinvest réjou répart rét rétabl rétréc réun réuni réuss rôt sais sal sub surenchér surg ' +
  'sév sévi tar tern ternir tiéd toussi trah travest tress un unir vagi verd vern verni viei ' +
  'vieill vom vrom vromb vrombi éblou éclairc éclaire élarg épais épaiss épanou établ étoff ' +
  'étourd évanou'
/** Nouns and adjectives that take -s in the plural, or nothing. */
export const NOUNS =
  'ONG abandon abattage abattoir abbaye abdication abdomen abeille aberration ablation ' +
  'abolition abonnement abonné abord aborigène abornement abri abricot absence abstentionniste ' +
  'abstinence abstraction absurdité abus acacia académie acajou acarien accalmie accent ' +
  'accident accointance accolade accord accotement accouchement accoudoir accoururent ' +
  'accréditation accueil accumulation acharnement achat acidification acier aciérie aciériste ' +
  'acompte acquisition acquéreur acrobate acte acteur action actionnariat actionnarisation ' +
  'activiste activité actualité acuité acupuncteur acupuncture adage addiction addition ' +
  'adduction adhésion adieu adjudant adjudicataire adjudication admission adolescence ' +
  'adolescent adoption adversaire adéquation affaire affaissement affection affluence affluent ' +
  'afforestation affût agenda agent agio agissement agneau agnelet agression agriculteur ' +
  'agriculture agritourisme agroalimentaire agroforesterie agronomie agronomique agrume agrès ' +
  'agrément ahurissement aigle aigrelet aigrette aiguille aiguë ail aile aileron air aisance ' +
  'aisselle ajournement ajout albatros albâtre alchimie alcool alcoolisme alentour alevin ' +
  'alevinage algorithme algorithmique algue alibi aliment alinéa allergie allergisant ' +
  'allergène alligator allocataire allocution allumette allure allusion alluvion allégresse ' +
  'alphabet alpinisme alpiniste altitude alumine aluminium alvéole aléa amabilité amande amant ' +
  'amas amateur ambassade ambassadeur ambassadrice ambiance ambiguïté ambition ambivalence ' +
  'ambre ambulance ambulancier amertume ami amiante amiral amitié ammoniac ammonite amnésie ' +
  'amorce amour amphithéâtre amplitude ampoule ampère an anacarde anacardier anachronisme ' +
  'analgésique analogie analphabétisme analyste ananas anarchie anathème anchois ancêtre ' +
  'anecdote anesthésiste ange angelet angine angle anglophonie anguille animal animisme ' +
  'animiste anis anisier anneau annexion anniversaire annuaire année anomalie anonymat anse ' +
  'antagonisme antenne anthologie anthracite anthropologie anthropologue antibiotique ' +
  'anticorps antidote antigone antigène antilope antiquaire antisémite antisémitisme ' +
  'antécédent anxiété anémie anémomètre aparté apathie apatride apatridie apiculteur ' +
  'apiculture apogée apothéose apparat appareil apparence apparition appartement appartenance ' +
  'appel appli application appontement apport apprenant apprenti apprentissage approximation ' +
  'appui appât appétit aptitude apôtre aquaculteur aquaculture aquarelle aquarium arabophone ' +
  'arachide araignée arbitre arboriculteur arboriculture arbre arbuste arc arcane arceau ' +
  'archer archerie archet archevêché archevêque archipel architecte architecture archivage ' +
  'archive archéologie archéologue ardeur ardoise argent argile argument aristocratie armada ' +
  'armature armistice armoire armure arnaque arpent arrestation arrière arriéré arrogance ' +
  'arrosoir arsenal arsenic art artichaut article artifice artillerie artilleur artisan ' +
  'artisanat artiste artère arène arête arôme ascendance ascendant ascenseur ascension ascèse ' +
  'asepsie asile aspect asperge aspirine aspérité assassin assassinat assaut assentiment ' +
  'assertion assesseur assiduité assiette assistanat assolement assouplissement assourdissant ' +
  'asthme astre astronaute astronome astronomie astuce astéroïde asymétrie atavisme atelier ' +
  'atermoiement athlétisme athéisme atmosphère atoll atome atout attentat attente attention ' +
  'atterrissage attirail attitude attraction attrait attribut attributaire attribution ' +
  'attroupement aubaine aube auberge aubergine audace audience audio audioconférence audit ' +
  'auditeur audition auditoire augure aune aurore auréole auspice austérité autarcie auteur ' +
  'authenticité autisme autiste autobus autocar autocratie automate automne automobiliste ' +
  'autonomie autorité autoroute autosuffisance autruche auvent auxiliaire avalanche avarice ' +
  'avatar avenir aventure aversion aveu aviateur aviation aviculteur aviculture avion aviron ' +
  'avocat avocatier avoine avènement axe axiome ayatollah azimut azimuts azote aérogare ' +
  'aéronef aéroport aïeul aïkido bac bacon bactériologie badaud badge badiane badminton bagage ' +
  'bagagiste bagarre bague baguette baie baignade bailleur bain baiser bal balafre balai ' +
  'balance balcon baleine balise ballade ballast ballastière balle ballet ballon ballotage ' +
  'baluchon balustrade bambin bambou banane bananier banc bancassurance bandage bande bandeau ' +
  'banderole bandit banditisme banian banlieue bannière banquet banquette banquier banquise ' +
  'baptême baquet bar baratin barbarie barbe barbecue barbelé barbet barbier barge baril ' +
  'barista baromètre baron barque barreau barrette barrière barème basalte basilic basilique ' +
  'basketball basketteur basset bassin bassinet basson bastion bataillon bataillonnaire bateau ' +
  'batelet battage batterie batteur batteuse baudrier bauxite bavure bazar baïonnette beauté ' +
  'beignet belligérant benjamin benne bercail berceau berge berger bergerie berline besogne ' +
  'besoin betterave beurre beurrier beuverie biais biathlon bibelot bible bibliothèque ' +
  'bibliothécaire biche bicyclette bidet bidon bidonville bienfaisance biennale bienveillance ' +
  'bifurcation bijou bijouterie bilan bilatéralisme bilinguisme billard bille billet ' +
  'billetterie billion biocarburant biodiversité biogaz biographe biographie biologie ' +
  'biologiste biomasse biopsie biotech biotechnologie bipolarité biscuit bise bistro bitcoin ' +
  'bitume bizarrerie bizutage bière blaireau blason bloc blocage blockchain blocus blogueur ' +
  'blouse blouson blutage blé bobine bobsleigh bocal boisson bol bombardier bombe bonbon bond ' +
  'bonheur bonification bonimenteur bonnet bonsaï bonté bonus bonze boom bord bordure borne ' +
  'bosquet bosse botaniste botte bouc boucherie bouchon bouclier bouddha boue bouffée bougie ' +
  'bouillie bouillon boulanger boulangerie boule boulet boulevard boulimie boulon boulot ' +
  'bouquet bourde bourdon bourg bourgade bourgeois bourgeoisie bourgeon bourget bourrasque ' +
  'bourreau bourrelet bourse boursier bousculade boussole bout boutade bouteille boutique ' +
  'bouton bouée bovin bowling boxe boxeur boycott boîte boîtier bracelet braconnage braconnier ' +
  'braise brancard brandi braquage braqueur brasier brassard brasserie bravade bravoure brebis ' +
  'bretelle breuvage brevet bribe bric brick bricolage brief briefing brigade brigadier ' +
  'brigand brimade brin brio brioche brique briquet briqueterie briqueteur brocante brocanteur ' +
  'broche brochet brochette brochure brocoli broderie bromure bronchiolite bronchite bronze ' +
  'brosse brouhaha brouillard brouillon broussaille brousse bruine bruit brume brunet brute ' +
  'brèche budget buffet buffle bufflonne buisson bulbe bulldozer bulle bulletin bunker bureau ' +
  'bureaucrate bureaucratie burin bus buste but butin butoir bâche bâillon bâtiment bâton ' +
  'bâtonnier bébé bélier bénédiction bénéfice bénévolat béquille bétail béton bétonnière bévue ' +
  'bête bûche bûcheron cabane cabaret cabillaud cabine cabinet cabriolet cacao cacaotier ' +
  'cacaoyer cachalot cachet cachot cadastre cadavre cadeau cadence cadet cadmium cadran cafard ' +
  'cafetier cafetière café caféiculteur caféiculture caféier cage cagoulé cahier caille ' +
  'caillou caisse caissier cajou calamar calamité calandre calcaire calcul cale calendrier ' +
  'calligraphe calmar calorie calvaire camarade camaraderie cambiste camelot camion ' +
  'camionnette camp campagne camping camélia caméléon caméra canal canapé canard cancer ' +
  'candeur cane caneton canevas caniculaire canicule caniveau cannabis canne cannelle canon ' +
  'canot canoë cantatrice cantine canton canyon caodaïsme caodaïste caoutchouc caoutchoutier ' +
  'cap capacité capitaine capital caporal capot caprice capsule captivité capuche caquet ' +
  'carabine carabinier caractère caractéristique carafe carambolage carambole caramel carapace ' +
  'carat caravane carbone carboneutre carburant carburateur carcan carcasse cardamome ' +
  'cardiologie cardiologue carence cargaison cargo carillon caritatif carnage carnaval carnet ' +
  'carotte carpe carreau carrefour carrelage carreleur carrière carrosse carrosserie carrure ' +
  'carré cartable carte cartel cartographe carton cartouche carême cas cascade cascadeur ' +
  'casemate caserne casier casino casque casquette casserole cassette cassis casting castor ' +
  'cataclysme catalogue catamaran cataracte catastrophe catholicisme cathédrale catégorie ' +
  'catégoriquement caténaire cauchemar causalité caution cavale cavalerie cavalier cave ' +
  'caverne caviar ceinture cellule cellulose cendre centime centimètre centrifugeuse cercueil ' +
  'cerf cerise cerisier certificat certification certitude cerveau cervelet cession chacal ' +
  'chagrin chahut chair chaise chalet chaleur challenge chaloupe chalut chalutier chameau ' +
  'chamelle champ champagne champignon champion championnat chance chancelier chancellerie ' +
  'chanceux chandelle chanson chant chantier chanvre chaos chaotique chapeau chapelet ' +
  'chapelier chapelle chapitre char charançon charbon charcuterie charcutier chargeur chariot ' +
  'charismatique charisme charité charlatan charnier charnière charpente charpentier charrette ' +
  'charrue charte chat chaton chaudière chaudronnerie chaudronnier chaumière chaussette ' +
  'chaussée chauve chaîne chaînon chef cheffe cheikh chemin cheminot cheminée chemise chenal ' +
  'chenet chenille cheptel cheval chevalet chevalier chevelure chevet cheveu cheville chevreau ' +
  'chevreuil chic chien chiffon chiffonnier chimie chimiothérapie chimiquier chimiste ' +
  'chimpanzé chimère chine chinois chiot chirurgie chirurgien chlore choc chocolat chocolatier ' +
  'cholestérol choléra choriste chorégraphe chorégraphie chose chou chouette christianisme ' +
  'chroniqueur chronologie chrysanthème chrétien chrétienté châssis châtaigne château châtelet ' +
  'châtiment chèque chèvre chêne chômage chômeur chœur ciboulette cicadelle cicatrice cigale ' +
  'cigare cigarette cigogne cime ciment cimenterie cimetière cinéaste cinéma cinéphile ' +
  'circonscription circonspection circonstance cirque ciseau citadelle citadin citerne cithare ' +
  'citoyen citoyenneté citron citronnelle citronnier citrouille civilisation civilité civisme ' +
  'civière clairière clairon clameur clan clandestin clandestinité clarification clarinette ' +
  'clarté clause clavier clef clergé cliché client clientèle clientélisme climat climatologie ' +
  'climatologue clin clinker clip clique clivage clivant cloche clocher cloison clou cloud ' +
  'clown cloître club clé clémence clémentine coach coaching coalition cobalt cobot cobra ' +
  'cocarde cocaïne coccinelle cochon cockpit cocktail cocon cocotier codification coefficient ' +
  'coentreprise coeur coexistence coffre coffret cofondateur cognac cohorte cohue cohésion ' +
  'coiffe coiffeur coin coing col colifichet collatéral collection collectivité collier ' +
  'collimateur colline collision colloque colloïde collusion collège collègue collégien ' +
  'collégienne colombe colon colonel colonie colonne coloris columbarium colza colère coma ' +
  'combattant combinaison combustible combustion comité commanditaire commando commentaire ' +
  'commerce commerçant commissaire commissariat commission commodité commotion communautarisme ' +
  'communauté communication communion commère commérage comorbidité compagne compagnie ' +
  'compagnon compagnonnage comparaison comparse compartiment comparution compas compassion ' +
  'compatibilité compatriote compendium complaisance complexe complication complice compliment ' +
  'complot complotiste complément composite compositeur composition compost compostage compote ' +
  'compresse compression compromission compréhension comptabilité comptine comptoir ' +
  'compétition comté comète comédie comédien comédienne concept conception concert concession ' +
  'conchyliculture concierge concile concision concitoyen conclusion concombre concubin ' +
  'concurrent concussion condescendance condiment condisciple condition conditionnelle ' +
  'condoléance confection confession confidence confidentialité confinement confiserie ' +
  'confiture conflit confluence confluent confort confrère confrérie confucianisme confusion ' +
  'confédération conférencier conglomérat congressiste congrégation congé congélateur ' +
  'congélation congénère conique conjonction conjoncture connaissance connaisseur connectivité ' +
  'connexe connexion connivence conscience conscription conscrit conseil conseiller ' +
  'conseillère consentement conservatisme conservatoire conserverie consigne consonance ' +
  'consortium conspirationniste constance constat constellation constitution construction ' +
  'consul consulat consécration conséquence contact contagion contagiosité conte contenance ' +
  'conteneur conteur contexte continent continuité contour contraceptif contraception ' +
  'contraction contradiction contrat contravention contrebande contrebandier contrebas ' +
  'contrecoup contrefacteur contrefaçon contremaître contrepartie contrer contresens ' +
  'contretemps contributeur contribution contrition contrée contusion conurbation ' +
  'convalescence convalescent convenance convention convergence convergé conversion conviction ' +
  'convocation convoi convoitise convulsion coordinateur coordination coordinatrice copilote ' +
  'copropriété copyright coq coque coquelicot coqueluche coquet coquillage coquille corbeau ' +
  'corbeille corbillard corde cordiste cordon cordonnerie cordonnier coriandre cormoran corne ' +
  'corneille cornemuse corner cornet cornichon corollaire coronavirus corossol corporation ' +
  'corpulence correction correspondance corridor corrosion corrupteur corruption corrélation ' +
  'corselet corset cortège corvette corvée coréalisation cosmonaute cosmos costume coton cou ' +
  'couac couche coude couloir coulée coup couperet couplet coupole cour courbe courgette ' +
  'couronne courre courriel courrier courroie course coursier courtage courtier courtoisie ' +
  'coururent couscous cousin coussin couteau coutume couture couturier couvaison couvent ' +
  'couvercle couverture couveuse covid covoiturage coyote coéquipier coéquipière coût crabe ' +
  'crachat crachin craie crampe cran crapaud crapuleux crash cratère cravate crawl crayon ' +
  'credo creuset crevaison crevasse crevette crevetticulture crevettier cri cric cricket crime ' +
  'crinière criquet crise crissement cristal critère crochet crocodile croisade croisière ' +
  'croisiériste croissance croquis croupe croyance croûte cru cruauté crustacé crypte ' +
  'cryptoactif cryptographie cryptomonnaie crâne crèche crème crèmerie créancier créature ' +
  'crédibilité crédit crédo crédulité crémation crématorium crémier créneau crépuscule crêpe ' +
  'crête cube cueillette cueilleur cuillère cuir cuisine cuisinier cuisse cuivre culpabilité ' +
  'culte cumul curcuma cure curiosité curriculum curseur cursus curé cuve cyberattaque ' +
  'cybercriminalité cyberespace cybersécurité cycle cycliste cyclomoteur cyclone cyclopousse ' +
  'cyclotouriste cygne cylindre cymbale cynisme cyprès câblage câblure câlin cèdre cécité ' +
  'céleri célibat célibataire célébrité célérité céramiste céréale cérébral cérémonie césar ' +
  'césure côlon côte côtelette côté cœliaque dahlia daim dalle damier danger dangerosité danse ' +
  'danseur darse dattier dauphin daurade degré delta dengue denrée dent dentelle dentiste ' +
  'dentisterie dermatologie dermatologue descendance descente description design designer ' +
  'despote dessein dessert dessin dessinateur destin destitution destroyer destruction dette ' +
  'deuil devanture dextérité diable diabète diadème diagnostic diagramme dialectique diamant ' +
  'diamètre diapason diapositive diarrhée diaspora diatribe dictature dictionnaire dicton ' +
  'didactique diesel dieu diffamation difficulté difformité diffusion différend différent ' +
  'différentiel digestion dignitaire digue diguette dilemme diligence dilution dimension ' +
  'diminution dinar dinde dindon dinosaure diocèse dioxine dioxyde diphtérie diplomate ' +
  'diplomatie directeur direction directoire dirham disciple disco discothèque discrétion ' +
  'discussion disette disgracié disgrâce disparate disparition disparité dispensaire ' +
  'dispersion disponibilité disposition disqualification disque dissension dissidence ' +
  'dissident dissolution dissonance dissuasion distanciation distillerie distinction ' +
  'distorsion distraction distributeur distribution district diva diversification diversion ' +
  'diversité dividende divinité division divisionnaire divulgation diète djihadiste docker ' +
  'docteur doctorant doctorante doctorat doctrine document dogme doigt dollar dolléance ' +
  'doléance domaine domestication domicile domino dommage don donateur donation dong donjon ' +
  'dortoir dorure dos dossard dossier dot douane doublet doublon douceur douche doudoune ' +
  'douleur douve doyen dragage dragon drain dramaturge drame drap drapeau drapier droit ' +
  'droiture dromadaire drone dual duale dualité dubitatif duc duchesse duché duel dumping dune ' +
  'duo duplex duplicité durabilité dureté durian durion duvet dynamisme dynamo dynastie ' +
  'dysfonctionnement dystopie dé débandade débarcadère débat débit déblai débris début débâcle ' +
  'décadence décanat décapotable décathlon décence décennie déception déchet déchetterie ' +
  'déchèterie déchéance décibel décideur décision déclic déclin déclinaison décoction ' +
  'décombres déconfinement décor décorticage décret décrépitude dédain dédale déduction déesse ' +
  'défaillance défaillant défaite défaut défavoris défection défense défenseur défi déficience ' +
  'déficit définition déflation défoliant déforestation défunt déférence dégel dégressivité ' +
  'dégringolade dégât dégénérescence déjeuner délai délation délicatesse délice délictueux ' +
  'délinquance délinquant délit délocalisation délégation démagogie démagogique démarcation ' +
  'démence démenti démission démocrate démocratie démographe démographie démolition démon ' +
  'dénazification déni dénomination dénonciation dénuement dénégation déontologie déontologue ' +
  'départ département dépens déplaisir dépliant dépositaire dépravation dépression députation ' +
  'député dépérissement dépôt dérision dérogatoire désaccord désaffection désagrément désamour ' +
  'désarroi désastre désaveu désendettement désertification désescalade désespoir désillusion ' +
  'désinfection désinflation désinsectisation désintérêt désir désobéissance désordre désunion ' +
  'détail détection détente détention détour détracteur détresse détriment détritus détroit ' +
  'dévotion dôme dông eau effervescence effet efficience effigie effort effraction effroi ' +
  'effusion embarcadère embarcation embargo embarras emblème embolie embonpoint embouchure ' +
  'embranchement embrayage embryon embuscade emmagasinage emménagement empathie empereur ' +
  'emphase emplacement emploi empreinte empressement emprunt encablure encart enceinte encens ' +
  'encensoir enchaînement enchère enchérisseur enclave enclos enclume encours encre ' +
  'encyclopédie encâblure encéphalite endogène endoscopie endroit endémie endémisme enfance ' +
  'enfant enfer enfouissement enfuyaient enfuyait engin engorgement engouement engrais ' +
  'engrenage enhardi enjeu ennemi ennui ensauvagement enseigne ensoleillement entente entité ' +
  'entomologie entomologiste entonnoir entorse entracte entrain entrecôte entrepreneur ' +
  'entrepreneuriat entrepôt entretemps entretien entrevue entêtement envergure envieux envoi ' +
  'envol enzyme ergonomie ermite escabeau escadre escadrille escadron escale escalier escargot ' +
  'escarmouche esclandre esclavage esclavagisme esclave escrime escrimeur escrimeuse escroc ' +
  'escroquerie espace espadon espion espièglerie esplanade espoir esport esprit espèce essai ' +
  'essaim essayiste essence essieu essor essorage est estampe estivant estomac estrade ' +
  'estuaire ethnie ethnologie ethnologue ethnomusicologie eucalyptus euphorie euro ' +
  'européanisation euthanasie euthanasier eutrophisation exaction exactitude examen exception ' +
  'exclave exclusion excursion excursionniste exemplarité exemption exercice exergue exhaustif ' +
  'exhibition exigibilité exil exode exonération exotisme expansion expertise explication ' +
  'exploit explosion exportateur exportation exposition expression expulsion expédition ' +
  'expérience exsangue extase extension exterminat externalité extincteur extinction extorsion ' +
  'extraction extradition extravagance extrémité exubérance exutoire exécution exégèse fable ' +
  'fabricant fabrication facteur faction faculté facétie fadeur faiblesse faille faillite faim ' +
  'fainéant faisabilité faisan faisceau faiseur falaise falsification famille famine fan ' +
  'fanatisme fanfare fanion fantaisie fantaisiste fantasmatique fantassin fantôme farce ' +
  'fardeau fariboles farine farniente farouche farouchement fascicule fascite faubourg ' +
  'faucille faucon faune fausset fauteuil fauteur fauve faveur favori favorite favoritisme ' +
  'façade façon faïence femelle femme fenouil fente fenêtre fer fermette fermeture fermeté ' +
  'fermier ferroviaire ferry ferveur festif festin festival festivalier festivité feu ' +
  'feuillage feuille feuillet feuilleton fiabilité fiançailles fiasco fibre ficelle fichier ' +
  'fiction ficus fidélité fief fierté figue figuier figurine fil filature filet fileyeur ' +
  'filiation filière fillette filleul filon fin finaliste finesse finition fiole firmament ' +
  'firme fisc fission fièvre fiévreux flacon flageolet flagrance flambeau flamme flanc flaque ' +
  'fleur fleuret fleuriste fleuron fleuve flexibilité flexion flocon floraison flore flot ' +
  'flottille fluide fluorescence flux flèche fléau fléchissement flûte flûtiste foi foire ' +
  'foison folie folklore follower fonction fonctionnalité fonctionnariat fond fonderie ' +
  'fongicide fontaine foot footballeur forain forcené foret forfaitaire forgeron format ' +
  'formulaire forteresse fortification fortune forêt fosse fossile fossé foudre fouet fougue ' +
  'fougère foulard four fourche fourchette fourgon fourgonnette fourmi fourmilière fournaise ' +
  'fourneau fourniture fourrage fourrière fourrure foyer fracas fraction fragment fragrance ' +
  'fraise fraiseuse framboise franchise franchiseur franchisé francophonie frange fraternité ' +
  'fratrie frayeur fraîcheur freelance frein frelon fresque fret friandise friche friction ' +
  'frigo friperie fripier frise frisson frite froideur fromage front frontière fronton ' +
  'fructification fruit frère frégate frénésie fréquence frêne fuchsia fumier fumigène fumoir ' +
  'fumée funiculaire funérailles funérarium furane furet fureur furie fuselage fusil fusillade ' +
  'fusion fusée futsal futuriste fuyaient fâcherie fève fébrilité fécondité féminité ' +
  'féodalisme féodalité fêlure fœtus gabarier gabarit gabegie gadget gain galaxie galerie ' +
  'galeriste galet galette galon galop galère gamme gangster gant gantelet garderie gardien ' +
  'gardiennage garnison garniture garrigue garçon garçonnet gasoil gastronome gastronomie ' +
  'gauchisant gaufre gazelle gazette gazoduc gazole gazon gazéification geai gecko gel gencive ' +
  'gendarme gendarmerie gendre genou genre gens gentillesse genèse gerbe germination gestation ' +
  'geste gestion geyser geôle geôlier ghetto gibbon gibet gibier gigawatt gilet gingembre ' +
  'girafe giratoire girofle girondin girouette gisement glaciaire glacier glacis glaise glaive ' +
  'gland glas glissade glissière globe globule gloire glorification glossaire gluant glucide ' +
  'gluten glyphosate gobelet godet golfeur golfeuse gond gong gorille gosse goudron gouffre ' +
  'gourde gourmand gourmandise gourmet gourou gousse gousset goutte gouttelette gouttière ' +
  'gouvernail gouvernement gouvernorat goyave goyavier goéland goélette goût gradin graffiti ' +
  'grain graine grammaire gramme grandeur grandiloquence grange granit granulat granulé ' +
  'graphiste grappe gratification gratitude gratuité gravats gravier gravillon greffier ' +
  'greffon grelot grenade grenaille grenier grenouille grief griffe grillade grille grillon ' +
  'grimace grippe grisaille groseille grossesse grossissement grossiste grotesque grotte ' +
  'groupuscule grue grutier grès grève grégaire grésil gréviste grêle grêlon guerre gueule ' +
  'guichet guichetier guidon guinguette guirlande guise guitare guitariste guépard guérilla ' +
  'guérillero guérison guérite guêpe gymnase gymnaste gynécologie gynécologue gyrophare gâchis ' +
  'gâteau gâterie géant gélatine gélule génie génisse géniteur génocide génome génomique ' +
  'généalogie général généralissime généraliste générateur génération générosité généticien ' +
  'géographe géographie géologie géologue géomètre géométrie géothermie gérontocratie gîte ' +
  'habileté habit habitabilité habitacle habitat habitude hache haie haine halage haleine ' +
  'haleur halieute halieutique hall hallucination halo haltérophile haltérophilie hameau ' +
  'hameçon hamster hanche handball handballeur handicap hangar hantise haras hardiesse hareng ' +
  'haricot harmonie harnais harpe harpon hasard hashtag hautbois hauteur hebdomadaire hectare ' +
  'hellénique heptathlon herbe herbicide herbier herboriste herboristerie herpétologie ' +
  'herpétologue herse heure heurt hibou hideux hilare hindouisme hindouiste hippocampe ' +
  'hippodrome hippopotame hirondelle hispanophone histoire historicité historiographie hit ' +
  'hiver hivernage hiérarchie hockey hockeyeur holding homard homicide hommage homme ' +
  'homogénéité homologue homophobe homophobie homosexualité homosexuel homélie homéopathie ' +
  'honneur honnêteté honte honteux hoquet horde horizon horloge horloger horlogerie hormone ' +
  'horreur hortensia horticulteur horticulture hospice hospitalité hostie hotline houe houille ' +
  'houle houlette houlographe housse hub huile huissier humanité humilité humour humus huppé ' +
  'hutte huître hydraulicien hydravion hydrocarbure hydrologie hydrologue hydroélectricité ' +
  'hygiène hygiéniste hygrométrie hymne hypermarché hypocrisie hypothèse hystérie hyène ' +
  'hécatombe hégémonie hégémonisme hélice hélicoptère héliport hélistation hématologie ' +
  'hémicycle hémisphère hémoglobine hémorragie hépatite hépatologie hérisson héritier héron ' +
  'héroïne héroïsme hérédité hérésie hétérogénéité hévéa hévéaculture hêtre hôpital hôte hôtel ' +
  'hôtellerie hôtesse ibuprofène iceberg icône identification identitaire identité idiome ' +
  'idole idylle idéal idéalisme idée idéogramme idéologie idéologue igname iguane illettrisme ' +
  'illettré illusion imagerie imam imbroglio immature immersion immobilisme immunité ' +
  'immunodéprimé immunologie immunologiste impact imparfait impasse impatience implant ' +
  'implication impopularité imposition impossibilité imposteur imprenable impression ' +
  'imprimerie imprudence impréparation impudence impuissance impulsion impunité impureté ' +
  'impératrice impétuosité impôt inaction inadvertance inadéquation inapproprié inattention ' +
  'incendiaire incertitude incidence incident incivilité inclinaison inclusion incohérence ' +
  'incompréhension incompétence inconcevable inconscience inconséquence inconvénient ' +
  'incrédulité incursion indemne indemnité indicateur indication indice indifférence indigo ' +
  'indigène individu individualisme individualité indulgence industrie indélicatesse ' +
  'indélébile indépendance inertie inexactitude infanterie infanticide infarctus infectiologie ' +
  'infectiologue infection infirmerie infirmier infirmité inflammable inflammation inflation ' +
  'inflexion infographiste infonuagique informatisation infraction infrastructure infusion ' +
  'infâme infériorité ingrédient ingénierie ingénieur ingéniosité inhibition inimitié iniquité ' +
  'injection injonction injure injurieux injustice innocence inobservation inquisition ' +
  'inquiétude inscription insecte insecticide insertion insolence insolvabilité insomnie ' +
  'insouciance inspection instabilité instance instant instantané instinct institut ' +
  'instituteur institution instructeur instruction instrument insu insuccès insuffisance ' +
  'insuline insurrection insécurité intellect intelligence intempérie intendance intendant ' +
  'intensification intention interaction interception intercession intercommunalité ' +
  'interconnexion interdiction interdépendance interface interlocuteur interlocution interlude ' +
  'intermède intermédiaire internat internationalisme internaute interopérabilité interpol ' +
  'interposition interprofessionnel interprétariat interrogatoire interruption intersection ' +
  'interstice intervalle intervention interview interville intestin intoxication intranet ' +
  'intrant introduction introspection intrus intrusion intuition intégriste intégrité intérim ' +
  'intérimaire intériorité invalidité invasion inventaire invention investigateur ' +
  'investigation investiture inéluctable ironie irruption irréalisme irréconciliable ' +
  'irréfutable irrégularité islam isoloir isotope isthme itinérance itinérant ivoire ivresse ' +
  'ivrogne jachère jacquet jacquier jade jalon jalousie jambe jambon jante jantes jaquette ' +
  'jaquier jardin jardinage jardinet jardinier jarre jasmin javelot jazz jet jeton jetée jeu ' +
  'jeune jeunesse jihad jihadiste joaillerie joaillier jockey jogging joie joignable jonc ' +
  'jonction jonque jouet joug jouissance joujou journal journalier journaliste journée joute ' +
  'joyau judaïsme judiciarisation judoka jugeote juilletiste jumeau jument jungle junte jupe ' +
  'juridicité juridiction jurisprudence juriste juron jury jus justesse justice justification ' +
  'jute juxtaposition kaki kamikaze kangourou kapok karatéka karma karst karstique kayak ' +
  'kermesse kickboxing kidnapping kilo kilogramme kilomètre kilométrage kilowatt kilowattheure ' +
  'kimono kinésithérapeute kinésithérapie kiosque kit kiwi klaxon koala krach képi kérosène ' +
  'label labeur laborantin laborantine laboratoire labour labyrinthe lac lacet lacune lagon ' +
  'lagune laideur laine lait laiterie laiton laitue lama lambeau lame laminoir lampadaire ' +
  'lampe lampion lande langage langouste langoustine langue langueur langur lanterne lapin ' +
  'laps lapsus laque lard largesse largeur larme larve laser lassitude latitude latrine ' +
  'latrines laurier lauriers lauréat lavande lave laverie laxisme laïcité leader leadership ' +
  'lecteur lectorat lecture lenteur lentille lessive lest lettre lettré leucémie leurre levier ' +
  'levure lexique leçon liaison liane liasse libellule libertaire liberticide liberté libraire ' +
  'librairie libéralisme licence lichen licorne licéité lien lierre liesse lieu lieutenant ' +
  'lifting ligament lignage ligne lignite lignée ligue limnimètre limon limonade lin linceul ' +
  'linge lingerie lingot linguiste lion lionceau lionne lipide liqueur liquidité liquéfaction ' +
  'lisibilité lisier lisière lisse listeria listing lit litanie litchi lithium litige litière ' +
  'litre littoral littérature liturgie livraison livret lièvre lobby lobbying lobbyiste lobe ' +
  'locataire locatif location locomotion locomotive locution logisticien logo loi loisir ' +
  'longane longanimité longitude longueur longévité look loquet lot loterie lotissement loto ' +
  'lotus loup lourdeur loutre louve loyauté loyer lubie lucarne lucide lucidité lueur luge ' +
  'luminosité lumière lune lunette luth lutin luxation luxe luxure luxuriance lycée lycéen ' +
  'lynx lyrisme lâcheté lèpre lèvre légataire légion législateur législation législature ' +
  'légiste légume légumier légèreté lémurien léopard lésion létalité léthargie lézard macadam ' +
  'macaque machette machinerie maffia mafia mafieux magasin magazine magie magistrat ' +
  'magistrature magistère magma magnat magnitude maigrelet mail maillage maille maillon ' +
  'maillot main maintenance maintien maire mairesse mairie maison maisonnette majesté major ' +
  'majorité mal malade maladie maladresse malaria malchance malentendant malentendu malfaçon ' +
  'malformation malheur mallette malnutrition malus malveillance malversation malvoyant ' +
  'malédiction maman mamelle mammifère mammographie management manager manche manchot mandarin ' +
  'mandarinat mandarine mandat mandataire manette manganèse mangoustan mangrove mangue ' +
  'manguier maniaque manie manioc manivelle manière manne mannequin mannequinat manoir ' +
  'mansuétude manteau mantelet manucure manufacture manutention manutentionnaire manège ' +
  'maquereau maquette maquettiste maquis maquisard marais marasme marathon marathonien ' +
  'maraîchage marbre marchand marchandise mare mareyage mareyeur marge margelle margé mari ' +
  'marinier marionnette marionnettiste marketing marmite maroquin maroquinerie marotte ' +
  'marqueterie marraine marron marteau martelet martin martingale martyr marécage maréchal ' +
  'maréchaussée marée marégraphe marémotrice mascarade master mastication mastodonte mastère ' +
  'matelas matelot maternité matinée matière matou maturation mature maturité matériau ' +
  'mausolée maux maxime mayonnaise maçon maçonnerie maïs meeting melon membrane membre ' +
  'mendiant mendicité mensonge mensualité mensuration menteur menthe mention menton mentor ' +
  'mentorat menu menuiserie menuisier mer merceine mercenaire mercerie mercier mercure merlu ' +
  'merveille message messager messagerie messe metteur meuble meule meunier meurtre meurtrier ' +
  'micro microbe microbiologie microcosme microcrédit microprocesseur microscope miel miette ' +
  'migraine mil milice milicien milieu militantisme millet milliardaire millimètre ' +
  'millionnaire mimosa minaret minceur mine minerai minet minibus minima minimaliste ' +
  'ministrable ministre ministère minorité minoterie minotier minuterie minutie minéral ' +
  'miracle miroir misogyne misogynie missile mission misère misérabilisme miséricorde mitan ' +
  'mitraillette mixité mobylette modalité mode modernisme modestie modicité modification ' +
  'modique modus modéliste moelle moine moineau moisson moissonneuse mollesse mollet mollusque ' +
  'molybdène molécule moment momie monarchie monarque monastère monceau mondialisation ' +
  'moniteur monnaie monocoque monographie monologue monoparental monoplace monopole monoski ' +
  'monospace monotonie monoxyde monsoon monstre monstruosité mont montagnard montagne ' +
  'montgolfière monticule monument moquerie moquette moratoire morbidité morceau mordant ' +
  'morgue morphine morse morsure mortalité mortier mortifère morue mosaïque mosquée mot motard ' +
  'motel moteur motif motion moto motoculteur motocyclette motocycliste motoman motopompe ' +
  'motoriste motte mouchard mouche moucheron mouchoir mouette moulin moulinet mousse mousson ' +
  'moustache moustique moutarde mouton mouture mouvance mouvement moyeu mucoviscidose mufti ' +
  'muguet mule mulet multiculturalisme multilatéralisme multiplicateur multiplication ' +
  'multiplicité multipolarité multirotor multitude munition mur muraille muret muscade muscle ' +
  'musclé musculation muse museau muselière musicologie musicologue musique musée muséographie ' +
  'muséologie muséologue mutagène mutin mutinerie mutisme mutualité myriade myrtille ' +
  'mysticisme mystification mystère mythe mythique mythologie mytiliculture mâchoire mâle mât ' +
  'mèche mère mètre méandre mécanisme méchanceté méconnaissance mécène mécénat médaillon ' +
  'médecin média médian médiateur médiathèque médiation médicament médicamenteux médisance ' +
  'médium médius méduse méfiance mégalopole mégaphone mégapole mégaprojet mégarde mégawatt ' +
  'mégawattheure mégot mélancolie mélodie mélomane mémento mémoire mémorandum mémorial ' +
  'mémoriel mémorisation ménagère méningite mépris mérou mésaventure mésentente métadonnée ' +
  'métal métallurgie métallurgiste métaphore métastase méthamphétamine méthane méthanier ' +
  'méthanol méthode méthodologie méthyle métier métis métrage métro métropole métropolitain ' +
  'météo météorite météorologie météorologue môle môme mûre mœurs nacre nageoire nain ' +
  'naissance nanotechnologie nappe narcotique narcotrafic narcotrafiquant narine nasal nasse ' +
  'natation nation nationalisation natte naturaliste nature naufrage naufragé nauséabond ' +
  'nausée nautisme nautonier navet navette navigateur navigation navire nazi naïveté nectar ' +
  'nectarine nef neige nerf nervosité netteté neurologie neurologue neutron neveu nez nickel ' +
  'nicotine nid nihiliste nirvana nitrate niveau niçois nièce noblesse noce noisette noix nom ' +
  'nomade nonagénaire nonce nonchalance nonciature nordiste nostalgie notaire notariat notice ' +
  'notification notion notoirement notoriété nougat nouille nouilles nounou nourrisson ' +
  'nourriture nouveauté nouvelliste novice noyade noyau noël nuage nudité nuisance nullité ' +
  'numérateur numéro nuque nutrition nutritionniste nuée nylon nymphe nègre néant nécrologie ' +
  'nécropole négation négoce nématicide nématode nénuphar néolibéralisme néologisme ' +
  'néonatalogie néonatologie néphrologie népotisme oasis objecteur objection objet obligataire ' +
  'oblique obscurantisme obscurité observatoire obsession obsolescence obstacle obstruction ' +
  'obstétricien obstétrique obsèques obus obusier obédience obéissance obélisque obésité ' +
  'occasion occident occlusion occurrence octave octogénaire octroi oculiste océan ' +
  'océanographe océanologie ode odeur odieux odorat odyssée oeuf office officine offshore oie ' +
  'oignon oiseau oiselet oisiveté oligarchie oligarque olive olivier olympiade olympisme ' +
  'oléiculture oléoduc ombre ombrelle omelette omission omniprésence once oncle oncologie ' +
  'oncologue onction ongle onglet opacité opale ophtalmologie ophtalmologue opinion opium ' +
  'opportunisme opportunité opposition oppression opprobre option optique opulence opérabilité ' +
  'opératoire opérette oracle orage oranger orbite orchidée ordinateur ordre ordure ordurier ' +
  'oreille oreiller oreillons orfèvre orfèvrerie organigramme organisme orge orgie orgue ' +
  'orgueil orient orientalisme orientaliste orme ormeau ornithologie ornithologue ornière ' +
  'orpaillage orpailleur orphelin orphelinat orque orteil orthodontie orthodoxie orthographe ' +
  'ortie os oscar osier osmose ossature osselet ossement ossuaire ostracisme ostréiculteur ' +
  'ostréiculture otage otarie oubli oubliettes ouragan ourlet ours oursin ourson outil ' +
  'outremer ouverture ovation ovocyte ovule ozone pacification pacte pactole paddy pagaie ' +
  'pagaille paganisme page pagode paie paiement paillasse paille paillette paillote paillotte ' +
  'pain paire pairs palabre palace palanche palangre palangrier palet palette palier palissade ' +
  'palmarès palme palmeraie palmier palmipède palourde paludisme paléontologie paléontologue ' +
  'palétuvier pamphlet pamplemousse panache panacée pancarte pancréas panda pandémie panel ' +
  'pangasius pangolin panier panne panneau panoplie panorama panoramique pantalon panthère ' +
  'pantin pantoufle panéliste paon papa papaye papayer pape papeterie papier papillon paquebot ' +
  'paquet parachute parachutiste paracétamol paradigme paradis paradoxalement paradoxe ' +
  'parafoudre paragraphe paralympisme paralysie parapet parapluie paraplégique parasol ' +
  'paravent parc parcellaire parchemin parcimonie parcmètre parcoururent pardessus pardon ' +
  'parent parenthèse parfum parfumerie pari parité parking parlementarisme paroi paroisse ' +
  'paroissien parole parolier paroxysme parquet parrain partenaire partenariat parterre parti ' +
  'particularité particule partie partisan partition parution parvis passager passementerie ' +
  'passeport passereau passerelle passion passoire pastel pasteur pastille pastèque patate ' +
  'patchwork paternité pathogène pathologie patient patio patois patriarche patrie patrimoine ' +
  'patriote patriotisme patron patronage patronat patronyme patte paume paupière pauvreté ' +
  'pavillon paysage paysagiste paysannerie peau peigne peintre peinture pelleteuse peloton ' +
  'pelouse penalty pendaison pendentif pendule pension pensionnaire pensionnat pentathlon ' +
  'pente pentecôte percepteur perception perche perchoir percolation percussion ' +
  'percussionniste perdrix perfection perfidie perfusion perle permafrost permanence permanent ' +
  'permission perméabilité perplexe perplexité perpétuité perquisition perron perroquet ' +
  'perruche perruque persil personnage personnalité personne perspective persuasion ' +
  'persécution perte pertinence perversion pesanteur peso pesticide petitesse peuplade ' +
  'peuplier peur phalange pharaon phare pharmacie pharmacien pharmacopée phase philanthrope ' +
  'philanthropie philologie philologue philosophie phobie phoque phosphate photo photographe ' +
  'photojournaliste photon photonique photosynthèse photovoltaïque phrase phraséologie ' +
  'phréatique physiologie physionomie physiothérapie phytopathologie phytothérapie phénomène ' +
  'phénoménal pianiste piano pic pichenette pichet pied pierre pieu pieuvre pigeon pigiste ' +
  'pigment pilier pillard pilori pilotis pilule piment pin pinceau pingouin pintade pinède ' +
  'pioche pion pionnier pipeline piquet piqûre piraterie pirogue pisciculteur pisciculture ' +
  'piscine pissenlit pistache piste pistolet pitaya pitié pittoresque pivoine pivot pixel ' +
  'pizza pièce piège piédestal piétaille piéton piété placard placebo placenta placette ' +
  'plafond plage plaidoirie plaidoyer plaie plaine plaisance plaisancier plaisanterie plaisir ' +
  'plan plancher plancton planificateur planification planning plant plantule planète ' +
  'plaquette plasma plasturgie plateau plateforme platine platitude plausible pleurs pli plomb ' +
  'plomberie plombier plongeon pluie plumage plumeau pluralisme plutonium pluviomètre ' +
  'pluviométrie plâtre plâtrier pléiade plénitude plénum pneu pneumatique pneumologue ' +
  'pneumonie poche pochette podcast podium podologue poignard poigne poignet poignée poil ' +
  'poing point pointillé poinçon poire poireau poirier pois poison poisson poissonnerie ' +
  'poissonnier poitrine poivre poivrier poivron polar polarité police policier polio ' +
  'poliomyélite polissage politburo politesse politologie politologue pollen pollution polo ' +
  'polychromie polyclinique polyester polygamie polygone polyphonie polystyrène polyvalence ' +
  'polyéthylène pomelo pommier pompier pompiste pomélo ponceau poncho ponction ponctualité ' +
  'poney pongiste pont pontife pontifical ponton pontonnier populace popularité population ' +
  'populisme porc porcelaine porcelet porche porcherie pore pornographie port portail ' +
  'portefeuille portelet portier portion portique portière portrait portraitiste position ' +
  'possession possibilité postier postulat postérité pot potage potager poteau potentat ' +
  'potentialité poterie potier potion potiron potière pou poubelle pouce poulailler poulain ' +
  'poule poulet poulpe pouls poumon poupe pouponnière poupée pourboire pourcentage pourfendeur ' +
  'pourparlers pourriture pourtour pourvoi pourvoyeur poussin poussière poutre poème poésie ' +
  'poêle pragmatisme prairie première preneur presbyte presbytère prescription pressentiment ' +
  'pressing pression prestance prestataire prestation prestige priant primat primatologue ' +
  'primauté primovaccination prince princesse principauté principe printemps priorité prisme ' +
  'prison prisonnier prisé privilège prière probabilité probation probité problème processeur ' +
  'procession proche procréation procès-verbal prodige producteur production profession ' +
  'professionnalisation professionnalisme profil profit profondeur profusion proférence ' +
  'progiciel programmatique progression progressisme progéniture prohibition proie projecteur ' +
  'projectile projection projet prologue prolétaire prolétariat promenade promesse promiscuité ' +
  'promontoire promoteur promotion promptitude promulgation pronom prononciation pronostic ' +
  'propagande propension prophétie propolis proportion propos proposition propreté propriété ' +
  'propulsion prosateur prose prospection prospectus prospérité prostitution prosélytisme ' +
  'protagoniste protecteur protection protectorat protestantisme prothèse protocole proton ' +
  'prototypage prototype protéine proue prouesse provenance proverbe providence province ' +
  'provision provocateur provocation proximité proxénète proxénétisme prudence prune pruneau ' +
  'prunier préalable préambule préau préavis précarité précaution précautionneux précepte ' +
  'précipice précision précurseur précédemment précédent prédation prédicateur prédication ' +
  'prédiction prédilection prédisposition prédécesseur préfectoral préfecture préfet préfète ' +
  'prégnant préjudice prélat prémices prémisse prémonition prénom prépondérance préposé ' +
  'prérogative présage présence présentoir président présidente présidentiable présidium ' +
  'présomption présupposé préséance présélection présérie prétention prévalence prévarication ' +
  'prévenance prévention prévision prévisionnel prévisionniste prééminence prêt prêtre ' +
  'pseudonyme psychiatre psychiatrie psychisme psychologie psychologue psychose puberté ' +
  'publication publiciste publicité puce pudeur puissance puit puits pull pulpe pulsion ' +
  'punaise punition pupille pupitre pureté purificateur purification purin putride putsch ' +
  'putschiste puzzle puéricultrice puériculture pylône pyrale pyramide pyromane pyrotechnie ' +
  'pyrotechnique python pâques pâte pâtisserie pâtissier pâté pèlerin pèlerinage père péage ' +
  'pécule pédagogie pédagogue pédale pédalier pédiatre pédiatrie pédicure pédophile pédophilie ' +
  'pélican pénaliste pénalité pénibilité péniche péninsule pénitence pénitencier pénombre ' +
  'pénurie pépin pépinière pépiniériste pépite péremption pérennité péril périmètre période ' +
  'périodicité périphrase périphérie périple péripétie périssable pétale pétanque pétard ' +
  'pétition pétitionnaire pétrochimie pêcher pêcherie pôle quadragénaire quadrant ' +
  'quadricoptère quai qualification qualité quantique quantité quarantaine quartet quartier ' +
  'quartz quatorzaine quatuor quenouille question questionnaire queue quille quincaillerie ' +
  'quinoa quinquagénaire quinquennat quintal quintessence quintette quiproquo quolibet quorum ' +
  'quota quotidienneté quotient rabbin raccordement race rachat racine racket radar radeau ' +
  'radio radiodiffusion radiographie radioisotope radiologie radiologue radioprotection ' +
  'radiothérapie radis rafale raffinerie ragoût raid raideur raie rail raillerie railleries ' +
  'raisin raison rajout ralliement rallonge rallye ramadan ramboutan rame rameau ramification ' +
  'ranch rancune rancœur rang rançon rançongiciel rapace rapine rappel rappeur rapport ' +
  'raquette rareté raréfaction rasoir rat ratification ratio ration rationalité ravin rayon ' +
  'rayure rebelle reboisement rebond rebord rebours rebut recel recette receveur rechute ' +
  'recoin reconduction reconduit reconduite reconfinement reconnaissance reconquête ' +
  'reconstitution reconstruction reconversion record recrudescence recrue rectangle recteur ' +
  'rectificatif rectification rectitude recto rectorat recueil recul reddition redevable ' +
  'redevance redistribution redécouverte reflet reflux refonte refrain refuge refus regain ' +
  'regard regazéification registre regret rein rejet rejeton relation relent relief religion ' +
  'reliquaire reliquat relique relégation remake remblai remords remous rempart remède ' +
  'renaissance renard renfort renne renom renonciation renouveau rentabilité rente rentier ' +
  'renvoi reparution repli report repos repoussoir reproducteur reproduction représailles ' +
  'reptile requiem requin requérant requête rescapé rescousse respect respectabilité ' +
  'responsabilité ressac ressentiment ressort restitution restriction retard retour retrait ' +
  'retransmis retransmission retrouvaille revanchard revenant revendication revers revolver ' +
  'revêtement rhinocéros rhizome rhubarbe rhum rhume richesse ricochet rideau ridicule riel ' +
  'rigidité rigolade rigolo rigoriste rigueur ring ringard ringgit risée rite rival rive rivet ' +
  'rivière rixe rizerie riziculteur riziculture rizière robinet robot roboticien robotique ' +
  'robustesse rocade roche rocher rock rodenticide rogatoire roi roitelet roman romancier ' +
  'romantique romantisme romarin ronce rondin roquette rosace roseau rosier rossignol rosée ' +
  'rotin rotonde roublard rouble roue rouet rougeole rouget rouille rouleau roulotte roupie ' +
  'royaume royauté ruade ruban rubis rubrique rubéole ruche rudesse rudiment rue ruelle ' +
  'rugbyman ruine ruisseau ruisselet rumeur rupture rush russet russophone rustine ruée râteau ' +
  'règne réacheminement réacteur réaction réactivité réapparition rébellion récence récepteur ' +
  'réception réceptionniste récession réchaud récidiviste récif récipiendaire récipient ' +
  'réciprocité récit récital réclusion réconfort récurrence récurrent rédacteur rédaction ' +
  'rédemption réduction réexamen réfection réflexion réformiste réfractaire référendaire ' +
  'référendum régal régalien régate régence régime régiment région réglisse régression ' +
  'régularité réinsertion réintroduction réouverture répartition répercussion répertoire répit ' +
  'réplication réponse répression réprimande réprobation répréhensible république répulsion ' +
  'répétition réquisition réquisitoire réseau réserviste réservoir résident résidu résignation ' +
  'résine résistancialiste résolution résonance résultat résurgence résurrection réticence ' +
  'rétine rétribution rétro rétroaction rétrocession rétrocommission rétropédalage rétroviseur ' +
  'rétrécissement réunification réunion réveil réveillon réverbère révision révocation ' +
  'révolution réécriture réédition rééducation réélection rênes rêverie rôle sabbat sabot ' +
  'sabre sac sachet sacoche sacrifice sacrilège safari safran saga sagesse saillie sainteté ' +
  'saisine saison saké salade salafiste salaire salaison salamandre salangane salariat salarié ' +
  'saleté salinisation salinité salmonelle salon saloon salut salutation salve sampan ' +
  'sanatorium sanction sanctuaire sandale sandwich sang sanglier sanglot sangsue santal santé ' +
  'saoul saphir sapin sapotille sarcasme sarcophage sardine sarrasin satellitaire satellite ' +
  'satire satirique satisfaction satisfecit satiété saturnisme sauce saucisse saucisson saule ' +
  'saumon saumure saut sauterelle sauvageon sauveteur sauvette savane saveur savon savonnette ' +
  'saxophone scabreux scandale scaphandre scarabée sceau scepticisme sceptique sceptre schisme ' +
  'schizophrénie schéma scie science scientificité scierie scission scolarité scooter score ' +
  'scorpion scout scribe script scrupule scrupuleux scrutin sculptrice scène scénario ' +
  'scénariste scénographie seau secourisme secousse secrétaire secrétariat sectaire sectarisme ' +
  'secte secteur section segment seiche seigle seigneur sel selle sellette semailles semaine ' +
  'semelle semence semestre semis semoir semonce semoule senior senne sensibilité sensualité ' +
  'sentence senteur sentier sentiment sentinelle septuagénaire sergent seringue serment sermon ' +
  'serpent serrure serrurerie serrurier servage serveur serviabilité service serviette ' +
  'serviteur servitude session seuil sexagénaire sexe sexualité shopping short show shérif ' +
  'siamois sidérurgie sidérurgiste sieste sifflet sigle signal signalétique signature ' +
  'signification silex silhouette silicium sillage sillon silo similarité similitude ' +
  'simplicité simplification simplisme simulacre simultanéité sincérité singe singularité ' +
  'sinistre sinistré sinologue sinophone sioniste siphon sirop sirène sismographe sismologie ' +
  'sismologue siècle sketch ski skipper slalom slogan smartphone snowboard sobriquet sobriété ' +
  'sociabilité sociologie sociologue sociétariat société socle soda sodium soie soierie soif ' +
  'soin soirée soja sol soldat soleil solennité solfège solidarité solidification soliste ' +
  'solitude sollicitude solo solstice solubilité solution solvabilité sommaire sommeil sommet ' +
  'sommité son sonate sonnerie sonnet sonnette sonorité soprano sorbet sorcier sordide sorgho ' +
  'sosie sottise sou soubresaut souche souci soudaineté soufflet souffrance soufre souhait ' +
  'souk soulier soumission soumissionnaire soupape soupe soupir souplesse soupçon source ' +
  'sourcil sourdine souricière souris sournois souscription soustraction soutenance soutien ' +
  'souvenance souveraineté souverainiste spasme spationaute spectacle spectateur spectre ' +
  'spectromètre spermatozoïde sphinx sphère spirale spiritualité spiruline splendeur sponsor ' +
  'spontanéité spot sprint spécification spécificité spécimen spéléologie spéléologue square ' +
  'squash squelette stabilité stade stage stagflation stagiaire stalactite stalagmite stand ' +
  'standard standing star startup station statuette statut steak steppe steward stigmate stock ' +
  'store stoïcisme stratagème strate stratège stratégie streaming stress strophe studio stupa ' +
  'stupeur stupidité stupéfaction stupéfait style stylisme styliste stylo stèle stûpa suavité ' +
  'subalterne subdivision submersion subordination subside subsidiaire substance substitut ' +
  'substitution subterfuge subtilité subversion successeur succession succursale sucre ' +
  'sucrerie sudiste sueur suffisance suffocation suffrage suffragette suggestion suif sujet ' +
  'sujétion sulfate sultan sultanat super supercar superficie superlatif supermarché ' +
  'superposition superpuissance superstition supervision supplice supplique supplément support ' +
  'supporteur supposition suppression suprémaciste suprématie supérette supériorité ' +
  'surcapacité surconsommation surcoût surdité surdose sureffectif surf surfeur surimi surjet ' +
  'surmortalité surnom surnombre surplomb surplus surpoids surproduction sursaut sursis survol ' +
  'survêtement susceptibilité suspens suspense suspension suspicion suzeraineté syllabe ' +
  'sylviculteur sylviculture symbiose symbole symbolisme sympathie symphonie symposium ' +
  'symptomatique symptôme symétrie synagogue synchronicité synchrotron syncope syndic ' +
  'syndicalisation syndicaliste syndicat syndrome synergie synode syntaxe synthèse système ' +
  'sècheresse sève séance sébum sécession sécheresse séchoir sécrétion sécularisation ' +
  'sécuritaire sécurité sédation sédiment sédimentation sédition séduction ségrégation séisme ' +
  'séjour sélection sémantique séminaire sénat sénateur sépulture séquelle séquence ' +
  'sériciculture série sérologie sérologique sérotype sérum sérénité sésame sévices sévérité ' +
  'sûreté tabac tabagisme tableau tablette tablier tabou tabouret tact tactique taekwondo ' +
  'talent talentueux taliban talon talus tambour tamis tampon tandem tango tanière tank ' +
  'tannerie taoïsme tapis tapisserie tapissier tare tarif tarification tarmac taro tarte ' +
  'tartine tasse taudis taupe taureau tauromachie taux taxi taximan taxonomie taïga technicité ' +
  'technocrate technocratie technologie technopole teck teigne teinture teinturerie temple ' +
  'tempo temporalité tempérament température tempête tenable tenaille tenancier tendance ' +
  'tendon tendresse teneur tennisman tenon tension tentaculaire tentacule tente tenure terme ' +
  'terminaison terminologie terminus termite terrain terrasse terreau terrien terrier ' +
  'territoire terroir test texte texture thermalisme thermomètre thon thonier thoracique ' +
  'thorium thriller thrombose thym thyroïde thème thèse thé théiculture théier théière ' +
  'théologie théologien théoricien théorie théoriquement théorème thérapeute thérapie ' +
  'thésaurus théâtre tiare tibia tic ticket tiercet tige tigre tigreau tigresse tilapia ' +
  'tilleul timbale timidement timidité timing tintamarre tique tir tirade tirelire tiret ' +
  'tiroir tisane tissage tisserand tissu titan titane titulaire tiédeur toast toge toile ' +
  'toison toit toiture tokamak tollé tomate tombeau tombola tome ton tonalité tonicité tonneau ' +
  'tonnelet tonnerre topaze topographe topologie torche torchon tornade torpeur torrent ' +
  'torréfacteur torréfaction torsion tortionnaire tortue total totalitarisme toundra toupet ' +
  'toupie tour tourbe tourbillon tourbière tourelle touriste tournesol tournevis tournoi ' +
  'tourteau tourtereau tourterelle toussaint toux toxicité toxicologique toxicomane ' +
  'toxicomanie trac tracas tracasserie tract tracteur traction tradition traditionnaliste ' +
  'traducteur traduction trafic tragédie trahison train trait trajectoire trajet tram ' +
  'trampoline tramway transaction transcription transe transfert transfuge transfusion ' +
  'transgression transistor transit transitaire transition translation translucidité ' +
  'transmission transport transposition trapèze traumatisme traumatologie travailliste ' +
  'traversier travée traçabilité traîneau traître treillis trek trekking tremplin trentenaire ' +
  'treuil tri triade triangle triathlon triathlète tribord tribu tribulation tribun tribunal ' +
  'tribune tribut tricherie tricot tricycle trident triennale trilogie trimaran trimestre ' +
  'trinité trinquet trio tripartisme triplet trisomie trisomique tristesse troc trolleybus ' +
  'trombe trombone tromperie trompette tronc tronçon trophée tropisme trot trottinette ' +
  'trottoir trou troupe troupeau trousse trousseau trouvaille truand trublion truc trucage ' +
  'truelle truffe truie truite trust trépas trépied trésor trésorerie trésorier tréteau trêve ' +
  'trône tsar tsunami tube tubercule tuberculose tuerie tuile tuilerie tulipe tumeur tumulte ' +
  'tungstène tunnel turban turbine turbo turboréacteur turbot turbulence turbulent turquoise ' +
  'tuteur tutorat tutoriel tuyau tweet tympan typhon typhoïde typographie typologie tyran ' +
  'tâche télescope téléachat télécommunication télécoms téléfilm télégramme télégraphe ' +
  'télémédecine télépathie téléphonie téléphérique téléspectateur télétravail télévision ' +
  'témoin témérité ténacité ténor tétanos tétraplégie tétraplégique têt têtard tôle ubiquité ' +
  'ultimatum ultra unicité unification uniformité unilatéralisme union unité universalité ' +
  'université uranium urbaniste urbanité urgentiste urinoir urne urologie usager ustensile ' +
  'usufruit usure usurier utopie vacance vacancier vacant vacarme vacation vaccin vaccinodrome ' +
  'vache vagabond vague vaillance vainqueur vaisseau vaisselle valet valeur validité valise ' +
  'vallon valve vanadium vandale vandalisme vanille vanillier vanité vannerie vannier vantail ' +
  'vantardise vapeur varan varech variabilité varicelle variole variété vase vasque vassal ' +
  'vaurien vautour veau vecteur vedettariat vedette veine velléité velours vendetta venin vent ' +
  'ventilateur ventouse verbe verdict verdissement verdure verger verglas vermicelle vermillon ' +
  'vermine vermisseau vernissage verrat verre verrerie verrier verrière verrou verset version ' +
  'vertige vertu vertèbre verve vesak veste vestiaire vestibule vestige veston veto veuf ' +
  'veuvage veuve viabilité viaduc viande vicaire vice vicissitude victime victoire victuailles ' +
  'vidéaste vidéo vidéosurveillance vie vieillard vieillesse viennoiserie vierge vietnamologie ' +
  'vietnamologue vigie vigne vigneron vignette vignoble vigueur vilenie villageois ' +
  'villégiature vin vinaigre vindicte viol violent violon violoncelle violoncelliste ' +
  'violoniste vipère virage virginité virgule virilité virologie virologue virtualité virtuose ' +
  'virulence virulent viscosité viscère visibilité visioconférence visioconférencier vision ' +
  'visionnaire visiophone visière vitamine vitesse viticulteur viticulture vitrage vitrail ' +
  'vitre vitrier vitrine vitriol vivier vivification vocabulaire vocal vocation vodka voie ' +
  'voilier voirie voiture voiturette vol volaille volatil volcan volcanisme volet volleyball ' +
  'volleyeur volontariat volontarisme volonté volt volume volupté vomissement voracité vovinam ' +
  'voyagiste voyance voyelle voyeur voyou voûte vrac vraisemblance vraquier vue vulgarité ' +
  'vulnérabilité végane végétal végétalien véhémence vélo vélodrome vélomoteur vélotaxi ' +
  'vénalité véracité véranda véridicité vérificateur vérification vérité vétéran vétérinaire ' +
  'vœu wafer wagon wagonnet watt webcam webinaire wharf whisky wilaya wushu xylographie ' +
  'xylophone xénophobie yacht yack yaourt yen yoga yogourt yourte yuan zeste zinc zizanie ' +
  'zodiaque zoo zoologie zoologiste zoom zoonose zèbre zèle zébu zélé zénith âge âme âne ère ' +
  'éboueur éboulement ébullition ébène ébéniste ébénisterie écart échalote échantillon ' +
  'échappatoire écharpe échauffourée échec échelle échelon échiquier écho échographie échoppe ' +
  'échéance échéant éclair éclat éclipse écloserie éclosion écluse éclusier écocitoyen école ' +
  'écologie écologiste écologue économat économie économiste écorce écotourisme écoutille ' +
  'écouvillon écran écrevisse écrin écriteau écriture écrivain écrou écroué écueil écume ' +
  'écureuil écurie écusson édification édifice édit édition éditorialiste éducateur éducation ' +
  'égard égide église égout égoïsme égyptologue éjection élan élasticité électeur élection ' +
  'électorat électricité électrification électrochoc électrode électrolyse électron ' +
  'éligibilité éliminatoire éloge éloquence élu élégance élément éléphant éléphanteau émeute ' +
  'émeutier éminence émir émirat émissaire émission émoi émotion émouchet émulation émule ' +
  'énarque énergie énergéticien énigme épaisseur épave éperon épervier épi épice épicentre ' +
  'épicerie épicier épidémie épidémiologie épidémiologiste épieu épinard épine épingle ' +
  'épiphénomène épisode épizootie éponge éponyme épopée époque épouvantail époux épreuve ' +
  'éprouvette épuisette épée équateur équation équinoxe équipementier équipier équitation ' +
  'équitisation équité érable éradication érection érosion érudit éruption étable ' +
  'établissement étage étagère étain étal étalon étanchéité étang état étau étendard éternité ' +
  'éthanol étincelle étoffe étranger étrangeté étrier étui étuvage étuve été évangile évasion ' +
  'éveil éventail éventualité éviction évidence évocation évolution évènement événement évêché ' +
  'évêque île îlot œillet œnotourisme'
/** Adjectives and nouns that take -e and -s. */
export const ADJECTIVES =
  'abdominal abidjanais abkhaze abondant abrupt absent absolu abstrait abusif abyssal ' +
  'académicien accessible accessoire accidentel accru acide acidulé acoustique acrobatique ' +
  'actif actionnaire actuel additif additionnel adepte adhésif adjacent adjoint admissible ' +
  'adoptif adroit adulte adverse adéquat affectif affectueux afghan africain agile agraire ' +
  'agrarien agressif agreste agricole agricultural agronome agréable aguerri aigu aisé ' +
  'albanais alcoolique algérien algérois alimentaire allemand alluvial alluvionnaire ' +
  'allégorique alpestre alphabétique alpin alsacien altruiste alvéolaire ambiant ambigu ' +
  'ambitieux ambivalent ambulant ambulatoire amer amicable amical amoral amoureux amovible ' +
  'amphibie américain analogue analphabète anatomique ancestral andalou andin andorran anglais ' +
  'anglophone angolais anguleux angélique annuel anonyme anormal antagonique antalgique ' +
  'antarctique anthropologique antiaérien antichar anticlérical anticolonial anticommuniste ' +
  'anticyclonique antidémocratique antifasciste antillais antimicrobien antinational ' +
  'antipaludéen antipathique antique antiracial antiraciste antirétroviral antiseptique ' +
  'antisismique antisocial antiterroriste antituberculeux antérieur anxieux apicole apolitique ' +
  'apostolique apparent applicable approprié approximatif appétissant apte aquacole aquatique ' +
  'aquicole arabe arbitraire arbitral arboréal archaïque architectural arctique ardent ardu ' +
  'argentin argenté argileux aride arithmétique arménien aromatique arrogant articulaire ' +
  'artificiel artisanal artistique artériel asiatique asocial assidu asthmatique astral ' +
  'astrophysique astucieux asymptomatique asymétrique asynchrone athlète athlétique athénien ' +
  'atmosphérique atomique atoxique atroce attenant attentif attractif attrayant attributif ' +
  'atypique audace audacieux audible audiovisuel auditif augural auguste aurifère austral ' +
  'australien austère authentique autochtone automatique automnal automobile autonome ' +
  'autonomiste autoritaire autrichien avantageux avare aventureux avers avicole azerbaidjanais ' +
  'azerbaïdjanais azerbaïjanais azuré azéri aérien aérodynamique aéronautique aérospatial aîné ' +
  'bactérien bactériologique bagdadien bahreïni bahreïnien bakinois balistique balkanique ' +
  'balnéaire balsamique baltique banal bancaire bangkokois bangladais bangladeshi bantou ' +
  'baptismal barbu barcelonais bas basique basque bavarois beige belge belliciste belliqueux ' +
  'berbère berlinois berne beyrouthin bhoutanais biannuel bicentenaire bicolore biennal ' +
  'bienveillant bihebdomadaire bilatéral bimensuel bimestriel binaire binational binôme ' +
  'biochimique bioclimatique bionique bipartisan bipartite bipolaire birman bisannuel bizarre ' +
  'biélorusse biélorussien blanchâtre bleu bleuâtre blond blême boisé boiteux bolivien bon ' +
  'bordelais boréal bosniaque bosnien bossu bostonien botanique botswanais bouddhique ' +
  'bouddhiste boueux bovin bref breton britannique bronchial brumeux brun brunéien brut brutal ' +
  'bruxellois bruyant brésilien bucarestois buccal bucolique budapestois budgétaire ' +
  'budgétivore bulgare burkinabè burkinabé burundais byzantin béat bélarusse bélarussien ' +
  'bénigne bénin béninois bénéficiaire bénéfique bénévole cadastral caduc caillouteux ' +
  'calamiteux calendaire californien calomnieux calorifique calorique cambodgien camerounais ' +
  'canadien cancéreux cancérigène cancérogène candidat canin cannier cantonais capable capital ' +
  'capitaliste capricieux caprin carcéral cardiaque cardinal cardiologique caribéen carnassier ' +
  'carnivore carrossable cartographique cartésien casablancais castillan casuel catalan ' +
  'catastrophique catholique caucasien caustique caïrote cellulaire censé centenaire ' +
  'centrafricain central centraméricain centrasiatique centriste certain cervical chagrin ' +
  'chaleureux champêtre chanceux charbonneux charitable charnel charnu chaste chaud cher ' +
  'chevaleresque chevelu chevronné chicagoan chilien chimérique chinoi chirurgical choral ' +
  'chromatique chronique chrétien chypriote châtain cinquantenaire cinématographique circadien ' +
  'circonstancié circuit circulaire civil civique clair clanique classique climatique clinique ' +
  'clé clérical cléricale coercitif cognitif cohésif collectif collégial colombien colonial ' +
  'colonialiste coloré colossal colérique combatif comestible comique commercial commun ' +
  'communal communautaire communicatif communiste comorien compact compatible complet ' +
  'complémentaire comportemental compressif compréhensible compétitif concave conceptuel ' +
  'concessionnaire conchylicole concis conclusif concomitant concurrentiel conditionnel ' +
  'confessionnel confidentiel conflictuel confucéen confus confédéral congolais congénital ' +
  'conjoncturel conjugal consanguin consciencieux conscient consensuel considérable constant ' +
  'constitutionnel constructif consulaire consécutif conséquent contagieux contemporain ' +
  'content contentieux contestataire contigu continental continu contractuel contradictoire ' +
  'contraire contributif convaincant convenable conventionnel convertible convexe cordial ' +
  'coriace coronarien corporatif corporatiste corporel correctif correctionnel corrosif ' +
  'corrélatif corse coréen cosmique cosmétique cossu costaricain cotonneux cotonnier courageux ' +
  'courtois coutumier coûteux craintif creux criminal criminel cristallin croate crucial cruel ' +
  'crural crustacé crânien crédible crétois cubain cubique cuivré culinaire culturel cupide ' +
  'curable curatif curieux curviligne cutané cybernétique cyclable cyclique cyclonique ' +
  'cylindrique cynique céleste céramique céréalier cérémonial cérémoniel césarien côtier ' +
  'daghestanais dakarois damascène dangereux danois dantesque dense dentaire dermatologique ' +
  'descriptif despotique destructif diabolique diabétique diachronique diagonal dictatorial ' +
  'diffamatoire difficile diffusif digestif digital digne diligent diluvien direct directif ' +
  'directionnel directorial disciplinaire discret discriminatoire dispendieux disponible ' +
  'dispositif dissimilaire dissolu dissuasif distant distinct distinctif distrait distributif ' +
  'diurnal diurne divin diététicien diététique djiboutien docile doctoral doctrinaire ' +
  'documentaire dogmatique domanial dominicain dominiquais dommageable dorsal douanier ' +
  'douloureux douteux draconien dramatique drastique dru ductile dur dynamique débile ' +
  'débonnaire décennal décent décentral décimal décisif décrété déductif défavorable ' +
  'défectueux défensif déficitaire définitif délicat délicieux délictuel déloyal délétère ' +
  'démuni dénominatif départemental déraisonnable dérisoire désagréable désastreux ' +
  'désavantageux désert désertique désireux désordonné désuet développemental dévot ' +
  'ecclésiastique effectif efficace efficient effroyable effréné elliptique emblématique ' +
  'empirique encyclique endeuillé endocrinien endémique enfantin enthousiaste entier ' +
  'environnemental erratique erroné escarpé espagnol essentiel esthéticien esthétique estival ' +
  'estonien ethnographique ethnologique eurasiatique eurasien européen exact exceptionnel ' +
  'excessif exclusif excédentaire exemplaire exigible exigu expansionniste expert explicable ' +
  'explosif exponentiel expressif expérimental exquis extensif externe extrabudgétaire ' +
  'extragouvernemental extrajudiciaire extraordinaire extrascolaire extraterritorial ' +
  'extrinsèque extrémiste extrême extérieur exécutif fabuleux facial facile factice facultatif ' +
  'fade faible faillible faisable fallacieux fameux familial familier fangeux fantastique ' +
  'fasciste faste fastueux fatal favorable fertile fervent festal feuillu fiable fibreux ' +
  'fictif fidjien fidèle fier filial fin final financier finlandais finnois fiscal flagrant ' +
  'flamand flexible floral florentin floridien florissant flou fluet fluvial fluvien ' +
  'folklorique foncier fonctionnaire fonctionnel foncé fondamental fongique forestier formal ' +
  'formel formidable fort fortuit fou fougueux fragile francophone français fraternel ' +
  'fratricide frauduleux frileux frit froid fromager frontal frontalier fructueux frugal ' +
  'fruitier frénétique fréquent frêle fugace fugitif fumeux funeste funèbre funéraire furieux ' +
  'fusible futile futur féal fécond fédéral fédéraliste féerique félin féminin féministe ' +
  'féodal féroce gabonais gai galactique galicien gallois gambien gardien gastrique gaulliste ' +
  'gazeux gazier genevois germain germinal gestionnaire ghanéen gigantesque glacial global ' +
  'glorieux gouvernemental gracieux graduel grammatical grand grandiose grandissime granuleux ' +
  'graphique gras gratuit gravitationnel gris grisâtre grossier grégorien guatémaltèque ' +
  'guerrier guinéen gustatif guttural guérissable gymnastique gynécologique génial génital ' +
  'général génératif générationnel généreux générique génétique géocentral géodésique ' +
  'géophysique géopolitique géorgien géostratégique géothermal géothermique gériatrique habile ' +
  'habituel haineux hanoien hanoïen haoussa hardi harmonieux hasardeux haut hautain hauturier ' +
  'haïtien helvétique herbacé herbal herbivore heureux hexagonal himalayen hippique hispanique ' +
  'historien historique hivernal holistique hollandais homogène hondurien hongkongais hongrois ' +
  'honnête honoraire honorifique horaire horizontal hormonal horrible horticole hospitalier ' +
  'hostile houleux huileux humain humaniste humanitaire humble humide hué hydraulique ' +
  'hydroalcoolique hydrographique hydroponique hydrothermique hydroélectrique hypersonique ' +
  'hypocrite hypothétique hâtif hégélien hématologique hémisphérique hépatique héroïque ' +
  'héréditaire hétéroclite hétérogène hétérosexuel hôtelier identique idyllique idéal ignoble ' +
  'illicite illisible illusoire illégal imaginaire imbattable immatériel immense immeuble ' +
  'imminent immobile immobilier immoral immortel immuable immunitaire immédiat impalpable ' +
  'impartial impatient impeccable impensable imperceptible imperméable impersonnel impitoyable ' +
  'implacable implicite impoli impopulaire impossible impraticable imprescriptible impressif ' +
  'improductif imprudent imprécis imprévisible impératif impérial impérialiste impérieux ' +
  'impétueux inabordable inacceptable inaccessible inachevé inactif inadmissible inadéquat ' +
  'inaliénable inaltérable inamical inapplicable inapte inattentif inaudible inaugural ' +
  'inauthentique incapable incertain incessant incisif incivil inclusif incolore incomparable ' +
  'incompatible incomplet incompressible incompréhensible inconditionnel inconfortable inconnu ' +
  'inconsidéré incontestable incontournable inconvenable incroyable incrédible incurable ' +
  'indestructible indicatif indicible indien indifférent indirect indiscutable indispensable ' +
  'indisponible indissoluble individuel indivisible indochinois indonésien indubitable ' +
  'inductif indulgent industriel indécent indécisif indéfectible indéniable indépendant ' +
  'indépendantiste inefficace inepte inerte inexact inexorable inexpert inexplicable ' +
  'inexploitable inexpugnable inextinguible inextricable infaillible infaisable infantile ' +
  'infatigable infectieux infernal infertile infidèle infime infini inflammatoire inflexible ' +
  'infographique informaticien informationnel informatique informel infrarégional ' +
  'infrastructurel infructueux inférieur ingrat inguinal ingénieux inhabile inhabitable ' +
  'inhabituel inhumain inhérent ininflammable inintelligible initial injuste injustifiable ' +
  'inlassable innocent innombrable inoffensif inopportun inorganique inoubliable inouï ' +
  'insalubre insatisfait insensible insidieux insigne insignifiant insolite insoluble insoumis ' +
  'instable instinctif institutionnel instructif instrumental insubmersible insuffisant ' +
  'insulaire intact intangible intarissable intellectuel intelligent intelligible intense ' +
  'intensif intentionnel interactif interaméricain interarmes interarmées interbancaire ' +
  'intercommunal intercommunautaire intercontinental interculturel interdisciplinaire ' +
  'interdépendant interethnique intergouvernemental intergénérationnel interinstitutionnel ' +
  'interministériel international interparlementaire interpersonnel interplanétaire ' +
  'interprovincial interreligieux interrégional intersectoriel interstellaire intersyndical ' +
  'interuniversitaire interurbain interétatique intestinal intime intolérable ' +
  'intracommunautaire intrarégional intrinsèque intrusif intégral intérieur inuit inutile ' +
  'invariable invasif invendu inventif invincible invisible involontaire invraisemblable ' +
  'invulnérable inédit inégal inégalable inéligible inépuisable inéquitable inévitable ' +
  'ionisant irakien iranien irlandais ironique irrationnel irrecevable irrespectueux ' +
  'irresponsable irréalisable irrécupérable irréel irrégulier irréligieux irréprochable ' +
  'irrésistible irrésolu irréversible irrévocable islamique islamiste islandais israélien ' +
  'istanbuliote italien itinéraire ivoirien ivre jamaïcain japonais jaunâtre joli jordanien ' +
  'journalistique jovial joyeux judaïque judiciaire judicieux juif juridictionnel juridique ' +
  'justifiable juteux juvénile kantien kazakh kenyan khmer kinois kirghize kiribatien kiévien ' +
  'koweïtien kurde kényan laborieux laconique lacrymogène lacustre lagunaire laineux laitier ' +
  'langoureux lankais lao laotien large latin latéral laïc laïque lent lesbien letton levantin ' +
  'lexical libanais libre libyen libéral libérien licencieux licite liechtensteinois ligneux ' +
  'lillois liminal limitrophe limoneux limpide linguistique linéaire linéal lisboète lisible ' +
  'litigieux littoral littéraire littéral lituanien local logiciel logicien logique logistique ' +
  'lointain lombaire londonien longitudinal loquace lourd loyal loyaliste lucratif ludique ' +
  'lugubre lumineux lunaire lusophone luxembourgeois luxueux luxuriant lymphatique lyonnais ' +
  'lyrique légal légendaire léger légionnaire législatif léniniste létal macabre macanais ' +
  'machinal macroéconomique macédonien madrilène maghrébin magicien magistral magnanime ' +
  'magnifique magnétique maigre majestueux majeur majoritaire maladif maladroit malais ' +
  'malaisien malaisé malawite malchanceux maldivien malgache malheureux malhonnête malicieux ' +
  'malien maligne malin malléable malpropre malsain maltais malveillant managérial mandchou ' +
  'manuel manufacturier maori maoïste maraîcher marginal marin marital maritime marocain ' +
  'marron marseillais marshallais martial martien marxiste marécageux masculin massif mat ' +
  'maternel mathématicien mathématique matinal matrimonial matériel mauricien mauritanien ' +
  'mauvais maximal maître mensonger mensuel mental mercantile merveilleux mexicain micronésien ' +
  'microscopique microéconomique mielleux milanais militaire millénaire mince mineur miniature ' +
  'minier minimal minime ministral ministérial ministériel minoritaire minuscule minutieux ' +
  'minéral minéralogique missionnaire misérable mixte mobile mobilier moderne modeste ' +
  'modulaire modèle moelleux moldave moléculaire momentané monacal monastique mondain mondial ' +
  'mongol monstrueux montagneux montréalais monténégrin monumental monégasque monétaire moral ' +
  'morose mortel mosaïque moscovite moussu moyen mozambicain muet multicolore multiculturel ' +
  'multidisciplinaire multiethnique multiforme multilatéral multimédiatique multinational ' +
  'multiple multipolaire municipal mural musculaire musculeux musical musicien musulman muséal ' +
  'muséographique mutualiste mutuel mystique mystérieux mécanicien mécanique méchant mécontent ' +
  'médial médiatique médical médicinal médiocre méditerranéen mémorable méridien méridional ' +
  'métabolique métal métallique métaphysique méthodique méthodologique méticuleux métrique ' +
  'namibien nantais natal natif national nationaliste naturel nauruan nautique naval navigable ' +
  'navigant naïf neigeux nerveux net neuf neurologique neutral neutre neuve nicaraguayen ' +
  'nigérian nigérien nippon nobiliaire noble nocif nocturne noir noirâtre nomadique nombreux ' +
  'nominal normal normand norvégien notoire nuageux nucléaire nuisible nul numérique nuptial ' +
  'nutritif nutritionnel nécessaire néerlandais néfaste négatif néoclassique néocolonial ' +
  'néolibéral néozélandais népalais névralgique objectif obligatoire obscur obsolète ' +
  'obstétrical occasionnel occidental octogonal oculaire océanien océanique océanographique ' +
  'offensif officiel officieux oisif olfactif olympique omanais ombrageux omnivore oncologique ' +
  'onéreux opalin opaque ophtalmologique opiniâtre opportun oppressif opticien optimal ' +
  'optimiste optionnel optoélectronique opérationnel orageux oral orange orangé orbital ' +
  'orchestral ordinaire ordinal organique organisationnel orgueilleux oriental originaire ' +
  'original originel ornemental orthodoxe osseux ossète ostensible ostréicole ougandais ' +
  'outrageux outrancier ouvrier ouzbek ouïghour ovale ovin pacifique pacifiste paisible ' +
  'pakistanais palaosien palatin palestinien paléontologique panafricain panaméen panaméricain ' +
  'panasiatique papal papou papouan papouasien paradisiaque paradoxal parafiscal paraguayen ' +
  'parallèle paralympique paramilitaire paramédical paranormal parasitaire parastatal pareil ' +
  'parental paresseux parfait parisien parlementaire parlementarien partageux partial ' +
  'particulaire particulier partiel pascal passible passif passionnel pastoral patent paternal ' +
  'paternel pathologique pathétique patrimonial patriotique patronal pauvre paysager paysan ' +
  'païen pectoral pentu perceptible perceptif perfectionniste perfide pernicieux ' +
  'perpendiculaire perpétuel persan personnel perspicace persuasif pertinent pervers ' +
  'pessimiste petit peul peureux pharmaceutique philharmonique philippin phonétique ' +
  'photographique photoélectrique physicien physique phytosanitaire pictural piscicole ' +
  'pitoyable pittoresque piètre piétonnier plaintif planétaire plastique plat platonique plein ' +
  'plural pluridisciplinaire pluriel pluvial pluvien pluvieux pluviométrique plénier ' +
  'plénipotentiaire poignant pointu poissonneux polaire politicien politique polonai ' +
  'polytechnique polémiste ponctuel populaire populeux porcin poreux portoricain portuaire ' +
  'portugais positif posologique possessif possible postal postdoctoral postmoderne ' +
  'postopératoire postérieur potable potentiel poudreux pourpre poète poétique pragmatique ' +
  'pragois praguois praticable praticien prescriptif prestigieux primaire primal primitif ' +
  'primordial princier principal printanier prioritaire probable probant probe problématique ' +
  'prochain procédural prodigieux productif professionnel profond progressif prolifique ' +
  'prolétarien promotionnel prompt prophylactique prophète propice propre propriétaire ' +
  'prospectif protectionniste protestataire protocolaire protéique provençal providentiel ' +
  'provincial provisoire prudent prussien précaire précieux précis précoce préférentiel ' +
  'préhistorique préjudiciel préliminaire prénatal préopératoire prépondérant préscolaire ' +
  'présent présidentiel prétentieux préventif prévisible prévoyant préélectoral psychique ' +
  'publicitaire pulmonaire pulvérulent punitif pur puéril pygmée pyramidal pâle pédestre ' +
  'pédiatrique pékinois pénal pénible péninsulaire pénitentiaire périlleux périodique ' +
  'périurbain péruvien pétersbourgeois pétrolier qatari qatarien quadriennal quadripartite ' +
  'qualificatif qualitatif quantitatif quaternaire quinquennal quotidien québécois racial ' +
  'raciste radial radical radioactif rapace rapide rare rarissime rationnel ravi recevable ' +
  'reconnaissable rectangulaire rectiligne relatif relationnel religieux rentable replet ' +
  'respectif respectueux respiratoire ressortissant restrictif retentissant retors rhénan ' +
  'rhétorique riche richissime rigide rigoureux rituel riverain rizicole rizier robuste ' +
  'rocailleux rocambolesque rocheux romain romanesque rond rouge rougeâtre roumain routier ' +
  'royal rude rugueux rupestre rural russe rustique rwandais réactionnaire réal réaliste ' +
  'récent réceptif récif réciproque rédactionnel réel régional réglementaire régressif ' +
  'régulaire régulier rénal répressif républicain répétitif résidentiel réticent rétroactif ' +
  'rétrospectif rétroviral réversible révocable révolu révolutionnaire révérenciel ' +
  'révérencieux rêche sableux sablonneux sagace sage sahélien saigonnais sain saint saisonnier ' +
  'salarial salin salomonais salubre salutaire salvadorien samoan sanguin sanitaire saoudien ' +
  'sarde satanique satiné saumâtre savoureux saxon saïgonnais scandaleux scandinave ' +
  'schématique scientifique scolaire scolastique sculptural scélérat sec secondaire sectoriel ' +
  'seigneurial semestriel sensationnel sensible sensoriel sensuel sensé sentimental septennal ' +
  'septentrional serbe serein serviable seul sexiste sexuel seychellois shanghaïen sicilien ' +
  'sidéral signataire significatif silencieux similaire simple simultané sincère singapourien ' +
  'singulier sinueux sismique slovaque slovène social socialiste socioéconomique sociétal ' +
  'sofiote soigneux solaire solennel solidaire solide soluble somalien somptueux sonore ' +
  'soporifique soucieux soudanais souple soupçonneux sourd souterrain souverain soviétique ' +
  'soyeux spacieux spatial spectaculaire spectral sphérique spirituel splendide spontané ' +
  'sporadique sportif spécial spécialiste spécifique srilankais stable stalinien stambouliote ' +
  'stationnaire statisticien statistique statutaire stellaire stoïque strasbourgeois strict ' +
  'structural structurel stylistique stérile subaigu subaquatique subjectif submersible ' +
  'suborbital subrégional subsaharien subsonique substantiel subtil subtropical suburbain ' +
  'successif succinct succulent sucrier suisse superbe superficiel superflu supersonique ' +
  'superstitieux supplémentaire suprême supérieur surhumain surnaturel surréaliste susceptible ' +
  'suspect suzerain suédois svelte sylvestre sylvicole symbolique synchrone synchronique ' +
  'syndical synonyme synthétique syrien systématique systémique sécessionniste séculaire ' +
  'sédentaire séditieux ségrégationniste sélectif séminal sénatorial sénile sénégalais ' +
  'séoulite séparatiste sépulcral séquentiel sériel sérieux sévère sûr tacite tactile tadjik ' +
  'tangible tanzanien taoïste tardif tarifaire tatar taïwanais tchadien tchèque tchétchène ' +
  'technicien technique technoscientifique tectonique tellurique temporaire temporel tenace ' +
  'tendancieux terminal ternaire terne terrestre terrible territorial terroriste tertiaire ' +
  'testimonial texan textile textuel thaï thaïlandais thermal thermique thermodynamique ' +
  'thermoélectrique thématique théocratique théologal thérapeutique théâtral tibétain timorais ' +
  'titanesque titanique tiède togolais tokyoïte tongien tordu torontois torrentiel torride ' +
  'tors tort tortueux toscan total totalitaire totalitarien touareg touffu toulousain ' +
  'touristique toxique traditionnel tragique tranquille transatlantique transcontinental ' +
  'transfrontal transfrontalier transitoire translucide transnational transpacifique ' +
  'transversal transverse traumatique triangulaire tribal tributaire tricentenaire tricolore ' +
  'triennal trilatéral trimestriel triomphal tripartite triste trivial tropical tropique ' +
  'trotskiste tumoral tumultueux tunique tunisien tunisin tunisois turc turkmène turque ' +
  'tuvaluan typique typographique tyrolien téhéranais télescopique télématique téméraire ténu ' +
  'ténébreux têtu ukrainien ultime ultramarin ultérieur unilatéral unioniste unique unitaire ' +
  'universel universitaire univoque urbain urinaire urologique uruguayen usuel utile ' +
  'utilitaire vaccinal vaginal vaillant vain valable valeureux vanuatuan varsovien vasculaire ' +
  'vaseux vaste vatican veineux velu venimeux venteux ventru verbal verdâtre vermeil versatile ' +
  'vert vertical vertigineux vertueux vertébral vestimentaire veterinaire viable victorien ' +
  'victorieux vieilleux viennois vietnamien vif vigoureux vilain vindicatif vineux vinicole ' +
  'violacé violent violet viral virginal viril virtuel viscéral visible visqueux visuel vital ' +
  'vitaminé viticole vitreux vivace vivrier vocalique voisin volatile volcanique volontaire ' +
  'voltairien volumineux vrai vraisemblable vulgaire vulnérable végétal végétarien vénitien ' +
  'vénézuélien véridique véritable vétuste wallon xénophobe yoruba yéménite zambien zimbabwéen ' +
  'zoulou zélandais âcre âgé âpre écarlate économe écossais écumeux éditorial éducatif égal ' +
  'égalitaire égoïste égyptien élastique électif électoral électricien électrique ' +
  'électromagnétique électronique éligible élogieux éloquent élégant élémentaire éminent ' +
  'émirati émirien émotionnel émouvant émérite énergivore énergétique énigmatique énorme ' +
  'éolien éperdu éphémère épigénétique épineux épiscopal épisodique équatorial équatorien ' +
  'équestre équin équitable érythréen étatique éternel éthiopien éthique étrange étroit ' +
  'évangélique évasif éventuel évident évolutif'
