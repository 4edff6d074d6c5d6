/** Arts, heritage, crafts, sport, and arms, which no other desk would have. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const CULTURE: readonly Subject[] = [
  {
    code: 'u',
    name: 'culture',
    words:
      'cultur artist concert$ orchestr symphoni musee musica musicien musique festival peintur peintre cinema cineast ' +
      'film$ long-metrage court-metrage theatr comedien danse$ danseu ballet chanson chanteu chant$ choeur marionnette ' +
      'estampe calligraph costume gastronom cuisine$ culinair sculptur sculpteur photographe$ photographie$ bibliothe ' +
      'poesie poete poeme ecrivain litterat romancier roman$ opera$ folklor spectacle retrospective exposition galerie$ ' +
      'vernissage ao-dai cheo$ quan-ho ca-tru cai-luong nha-nhac don-ca-tai-tu salon-du-livre foire-du-livre ' +
      'maison-d-edition librairie defile-de-mode bande-dessinee ~toile$ ~livre$ ~tet$ ~recueil !culture-du- ' +
      '!culture-des- !cultures$ restaurateur plats-traditionnels street-food haute-couture pianiste violonist ' +
      'chef-d-orchestre cantatrice conservatoire conte$ legende$ arts$ beaux-arts dramaturg choregraph createur-de-mode ' +
      'createurs-de-mode creatrice-de-mode creatrices-de-mode gong$ percussion luth$ cithare flute$ tambour$ rite$ ' +
      'rituel immateriel actrice$ realisateur realisatrice art-contemporain galeriste collectionneur livre-d-art ' +
      'prix-litteraire nouvelles-litteraires traduction-litteraire semaine-du-film journees-culturelles ' +
      'echanges-culturels identite-culturelle industries-culturelles mannequin styliste carnaval fete-des-lanternes ' +
      'feux-d-artifice feu-d-artifice melodie jazz$ hip-hop k-pop cirque$ magie$ jonglerie poupee$ cuisinier ' +
      'chef-etoile michelin pho$ banh-mi nem$ saveurs$ ~unesco ~patrimoin acteur-vietnamien acteurs-vietnamiens film-d ' +
      'films-d quatuor soliste recital tenor soprano baryton partition$ violoncell guitar accordeon saxophon clarinett ' +
      'jazzman nouvelliste essayiste bedeiste dessinateur aquarelle fresque$ mural$ adjuge encheres-d-art ' +
      'commissaire-priseur galeries-d-art avant-premiere box-office salle-de-cinema salles-de-cinema comedie-musicale ' +
      'humorist marionnettiste conteur$ patissier sommelier bistrot street-art ~estamp salon-international-du-livre ' +
      'foire-internationale-du-livre journee-du-livre fete-du-livre rue-du-livre rue-des-livres maisons-d-edition ' +
      'oeuvre-litteraire oeuvres-litteraires traducteur-de traductrice goncourt best-seller lectorat ~traduction ' +
      '~editeur plat-traditionnel plat-vietnamien plats-vietnamiens plats-de-rue plats-typiques plat-typique ' +
      'nourriture-de-rue cuisine-de-rue soupe$ vermicelle nouille bouillon$ sandwich mets$ banh- bun-bo bun-cha bun-oc ' +
      'bun-rieu com-tam hu-tieu mi-quang cao-lau goi-cuon cha-ca$ nuoc-mam riz-gluant gourmet gourmand friandise ' +
      'patisserie galette ravioli specialites-culinaires art-culinaire recette-traditionnelle recettes-traditionnelles ' +
      'livre-de-cuisine tasteatlas ~degust ~ingredient ~plats$ ~plat$ ~recette$ fete-traditionnelle ' +
      'fetes-traditionnelles fete-du-temple fetes-du-temple fete-de-la-pagode fete-des-rois rois-hung roi-hung ' +
      'fete-de-giong genie-giong saint-giong fete-printaniere fetes-printanieres fete-du-printemps fetes-du-printemps ' +
      'fete-du-village fetes-villageoises fete-villageoise mois-lunaire palanquin jeux-populaires jeux-traditionnels ' +
      'course-de-pirogues combat-de-buffles combats-de-buffles danse-du-lion mi-automne traditions-populaires ' +
      '~procession ~encens$ ~pelerin ~coutume hat-xam hat-xoan bai-choi chau-van hat-boi hat-then cong-chieng tuong$ ' +
      'dan-bau vi-dam virtuos tunique semaine-de-la-mode fashion-week concours-de-beaute reine-de-beaute miss-vietnam ' +
      'miss-univers miss-monde ~defile$ ~expo$ !zones-de-culture !culture-de-dong-son !culture-d-oc-eo ' +
      '!culture-de-phung-nguyen !festival-du-don floral$ florale$ pirogue$ bunpimay boun-pimay pi-may$ songkran ' +
      'chol-chnam sene-dolta ok-om-bok oc-om-bok ghe-ngo culte-de-la-lune culte-a-la-lune fete-kate',
  },
  {
    code: 'H',
    name: 'patrimoine',
    words:
      'patrimoin archeolog vestige relique citadelle site-historique sites-historiques monument maison-communale ' +
      'fouilles-arch liste-representative liste-du-patrimoine tresor-national tresors-nationaux cite-imperiale ' +
      'cite-interdite complexe-paysager geoparc inscrite-par-l-unesco site-classe unesco$ ~heritage ~restauration ' +
      '~temple$ ~pagode conservation-du-patrimoine restaure$ restauree palais-imperial dynastie mausolee tombeau ' +
      'trone-imperial immateriel sauvegarde-urgente memoire-du-monde comite-du-patrimoine icomos musee palais-thai-hoa ' +
      'remparts$ inscription-au-patrimoine inscrit-au-patrimoine inscrite-au-patrimoine vieux-quartier vieille-maison ' +
      'anciennes-maisons sauvegarde-du sauvegarde-des site-archeologique sites-archeologiques conservateur-du ' +
      'pagode-ancienne tour-cham tours-cham sanctuaire$ inscription-rupestre archives-royales manuscrits-anciens ' +
      'tombe-royale tombes-royales sites-du-patrimoine reconnu-par-l-unesco reconnue-par-l-unesco restauration-de-la ' +
      'restauration-du-temple pagode-millenaire pagode-au-pilier cloche-en-bronze laquages-anciens edits-royaux ' +
      'ordonnances-royales bois-graves planches-xylographiques sceaux-imperiaux maison-sur-pilotis yen-tu$ my-son$ ' +
      'trang-an$ po-klong po-nagar ponagar fete-kate via-ba fete-de-giong artefact antiquite$ tambour-en-bronze ' +
      'prehistor neolithi age-de-pierre bas-relief dong-son$ sa-huynh$ oc-eo$',
  },
  {
    code: 'q',
    name: 'artisanat',
    words:
      'artisan metier-traditionnel village-de-metier villages-de-metier poterie potier laque$ laqueur soie$ soierie ' +
      'encens$ broderie brodeu brode$ rebrod estampe vannerie vannier rotin tissage ceramique porcelaine ' +
      'sculpture-sur-bois bronzier forgeron orfevre ebenist papier-do chapeau-conique argile$ jarre$ terre-cuite ' +
      'gres-emaille emailleu ~bambou ~laquee ~tresse etoffe indigo teinture metiers-d-art sculpteurs-sur-bois ' +
      'savoir-faire-traditionnel savoir-faire-ancestral dentelli marqueterie nacre joaill bijou$ nattes$ tapis$ ' +
      '!tapis-rouge eventail lanternes$ tourneur fondeur-de-bronze tisser tisseuse$ metier-a-tisser forge$ coutelier ' +
      'sabotier fabrication-de-tambours fabricants-de-tambours facteur-d-instruments nattier chapelier ' +
      'chapeaux-coniques metiers-a-tisser battage-de-l-or saule-tresse mobilier-incruste incrustation ciselure ' +
      'ferronner souffleur-de-verre tailleur-de-pierre tailleurs-de-pierre bois-sculpte masques-en-bois',
  },
  {
    code: 'p',
    name: 'sport',
    words:
      'sport footbal futsal sea-games asiad jeux-olympiques jeux-asiatiques jeux-paralympiques jeux$ match medaill ' +
      'championnat tournoi entraineur athlet joueur joueuse equipe-nationale equipe-feminine equipe-masculine ' +
      'selection-nationale eliminatoire demi-finale quart-de-finale finale$ finaliste olymp paralymp natation nageur ' +
      'nageuse badminton volley karate judo$ judoka taekwondo wushu pencak vovinam arts-martiaux kickbox boxe$ boxeur ' +
      'lutte-libre lutteur escrim tir-a-l-arc tireur halterophil gymnast cyclis marathon triathlon tennis$ ping-pong ' +
      'aviron canoe kayak petanque basket handball rugby$ hockey golf$ golfeur ski$ biathlon escalade grimpeur surf$ ' +
      'parapente ~stade$ supporter coupe-du-monde coupe-d-asie coupe-de-l-asean coupe-nationale aff-cup v-league ' +
      'ligue-des-champions fifa$ e-sport champion$ championne$ vice-champion buteur attaquant gardien-de-but ' +
      'grand-maitre record-du-monde ~echecs$ ~club$ ~podium ~victoire ~score$ ~arbitre !olympiade !paris-match ' +
      '!medaille-de-l-amitie !medaille-pour !medaille-de-l-ordre !jeux-video coureur coureuse sprint kata$ ' +
      'ceinture-noire ballon$ penalty tir-sportif carabine plongeon$ sauteur saut-en relais-4x haltere decathlon ' +
      'echiquier federation-de-football federation-vietnamienne-de vff$ afc$ aff$ sea-v-league classement-fifa mi-temps ' +
      'prolongation tirs-au-but coach$ capitaine-de-l-equipe selectionne saison-reguliere vtv-cup avc$ ~coupe$ ~defaite ' +
      'sepak$ takraw billard equitation patinage jujitsu muay$ sambo$ culturiste bodybuilding snooker floorball ' +
      'cricket$ cyclotourisme huitiemes-de-finale quarts-de-finale elimine-en eliminee-en stage-de-l-equipe ' +
      'convoques-par appele-en-selection titre-olympique phase-de-groupes score-final tie-break chrono$ tatami dojo$ ' +
      '!match-amical !matchs-amicaux !activites-sportives !echanges-sportifs !victoire-de-dien-bien-phu !paris-sportifs ' +
      'pickleball padel$ milieu-de-terrain pongist',
  },
  {
    code: 'x',
    name: 'francophonie',
    words:
      'francophon oif$ langue-francaise enseignement-du-francais apprentissage-du-francais ' +
      'professeurs-de-francais classes-bilingues',
  },
  {
    code: 'd',
    name: 'défense',
    words:
      'defense$ militair sous-marin fregat corvette$ destroyer patrouilleur garde-frontiere garde-cot caserne ' +
      'maintien-de-la-paix casques-bleus casque-bleu hopital-de-campagne hopitaux-de-campagne demin bombes-et bombe$ ' +
      'munition obus$ missile artiller artificier armee$ armement arme$ ~soldat ~officier naval$ navale$ ' +
      'marine-populaire marine-royale marine-nationale la-marine$ etat-major amiral ~colonel general-de-corps ' +
      'general-de-division ~lieutenant helicoptere-de-combat avion-de-chasse avion-de-combat tank$ char$ ~troupe$ ' +
      'exercice-conjoint anciens-combattants ancien-combattant veteran ~region-militaire ~regions-militaires ' +
      '~hopital-militaire paramilitair ~drone ~guerre$ ~marine$ ~manoeuvres$ !defense-des-droits ' +
      '!defense-des-consommateurs !defense-de-l-environnement !defense-civile !construction-navale !chantier-naval ' +
      'batiment-de-guerre navire-de-guerre navires-de-guerre forces-armees armee-populaire ministere-de-la-defense ' +
      'politique-de-defense dialogue-de-defense industrie-de-la-defense academie-militaire ' +
      'visite-de-courtoisie-du-navire bataillon brigade$ regiment compagnie-du-genie genie-militaire salut-militaire ' +
      'conscription mine-antipersonnel mines-antipersonnel securite-regionale securite-internationale ' +
      'dialogue-de-shangri-la corps-du-genie equipe-du-genie force-du-genie unite-du-genie chef-d-etat-major ' +
      'etats-majors exercice-de-tir tirs-reels tir-reel canon$ blindes$ avions-de-combat sous-officier ecole-militaire ' +
      'medecine-militaire academie-de-defense dialogue-sur-la-defense patrouille-conjointe patrouilles-conjointes ' +
      'gardes-cotes gardes-frontiere police-maritime',
  },
]
