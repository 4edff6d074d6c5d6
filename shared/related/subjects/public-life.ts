/** How a country is run and whom it counts, helps, remembers and mourns. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const PUBLIC_LIFE: readonly Subject[] = [
  {
    code: 'A',
    name: 'administration',
    words:
      'fusion-des-provinces fusion-de-provinces fusion-des-communes fusion-des-districts fusionn reorganisation-des ' +
      'reorganisation-du-territoire reorganisation-administrative unites-administratives unite-administrative ' +
      'decoupage-administratif echelon-du-district echelon-des-districts districts-supprim suppression-du-district ' +
      'suppression-des-districts collectivites-locales collectivites-territoriales administration-locale ' +
      'administrations-locales administration-publique fonctionnaire fonction-publique appareil-administratif ' +
      'appareil-politique appareil-d-etat organigramme simplification-de-l-appareil reforme-administrative ' +
      'procedures-administratives formalites-administratives guichet-unique guichets$ services-publics ' +
      'nouvelles-provinces nouvelle-province nouvelles-communes nouvelle-commune provinces-fusionnees 34-provinces ' +
      'trente-quatre-provinces 63-provinces 34-localites trente-quatre-localites deux-niveaux chef-lieu rang-provincial ' +
      'rang-central decentralis carte-des-communes nouveaux-districts reforme-de-l-appareil reforme-institutionnelle ' +
      'agents-publics regroupement-des regroupement-de-communes decoupage-du-territoire autorites-locales-a-deux ' +
      'centre-administratif centres-administratifs siege-administratif sieges-administratifs ~siege-du-comite-populaire ' +
      'acte-de-naissance actes-de-naissance gouvernement-local ~conseil-populaire ~conseils-populaires carte-d-identite cartes-d-identite ' +
      'certificat-d-identite certificats-d-identite papiers-d-identite etat-civil numero-d-identification ' +
      'loi-sur-l-identite identification-des-personnes identification-des-citoyens demarches-administratives ' +
      'simplification-administrative simplification-des-formalites simplification-des-procedures ' +
      'bases-de-donnees-nationales',
  },
  {
    code: 'E',
    name: 'élections',
    words:
      'electoral electoraux electeur scrutin bureau-de-vote bureaux-de-vote bulletin-de-vote bulletins-de-vote urnes$ ' +
      'legislatives$ elections-legislatives election-legislative elections-locales elections-generales ' +
      'elections-municipales elections-regionales elections-anticipees elections-a-l-assemblee elections-aux-conseils ' +
      'election-presidentielle elections-presidentielles circonscription suffrage droit-de-vote vote-anticipe ' +
      'depouillement second-tour taux-de-participation liste-des-candidats intentions-de-vote isoloir ~election$ ' +
      '~candidat$ ~candidate$ ~candidature ~voter$ ~vote$ ~conseils-populaires la-presidentielle$',
  },
  {
    code: 'K',
    name: 'ethnies',
    words:
      'ethni montagnard hmong$ dao-rouge dao-tien thai-blanc thai-noir khmers-du-sud khmers-du-delta ede$ jarai$ bahnar ' +
      'co-tu$ van-kieu k-ho$ co-ho$ m-nong mnong xo-dang raglai$ ra-glai hre$ san-diu san-chay lo-lo ha-nhi$ bo-y$ ' +
      'pa-then la-hu$ xinh-mun brau$ ro-mam o-du$ ta-oi$ gie-trieng stieng pa-ko les-ma$ des-ma$ patriarche-du-village ' +
      'doyen-du-village chef-de-village maison-commune-rong maison-longue maisons-longues maison-sur-pilotis ' +
      'maisons-sur-pilotis brocatelle riz-nouveau ~coutume !purification-ethnique !conflit-ethnique !conflits-ethniques ' +
      'la-chi$ les-muong$ des-muong$ aux-muong$ les-ba-na$ des-ba-na$ les-gia-rai$ des-gia-rai$ les-giay$ des-giay$ ' +
      'cao-lan$ cho-ro$ san-chi$ kho-mu$ les-cham$ des-cham$ les-tay$ des-tay$ les-nung$ des-nung$ les-lu$ des-lu$ ' +
      'les-dao$ des-dao$ chu-ru$ tribu$ femmes-dao$ chol-chnam ok-om-bok oc-om-bok ghe-ngo khmers-du-nam-bo fete-kate ' +
      'les-mong$ des-mong$',
  },
  {
    code: 'F',
    name: 'frontières',
    words:
      'frontiere frontalier bornage demarcation delimitation-de-la delimitation-et poste-frontiere postes-frontieres ' +
      'porte-frontaliere frontiere-terrestre garde-frontiere gardes-frontieres !sans-frontieres !transfrontali ' +
      '!marche-frontiere borne$ !borne-de-recharge !bornes-de-recharge',
  },
  {
    code: 'C',
    name: 'condoléances',
    words:
      'condoleance obseques funerail deuil$ defunt registre-de-condoleances minute-de-silence mort-de-l-ancien ' +
      'mort-de-l-ex deces-de-l deces-du deces-de-la disparition-de-l-ancien disparition-de-l-ex s-est-incline s-incline ' +
      'se-sont-inclines attriste ~compassion ~sympathie ~hommage ~disparition ~portrait$ tristesse ' +
      'livre-de-condoleances ~mort-de ~emerite s-est-recueilli se-sont-recueill',
  },
  {
    code: 'J',
    name: 'jeunesse',
    words:
      'jeunesse jeunes-volontaires camp-d-ete ~jeunes$ adolescen pionnier benevol volontariat !ministere-de-la-jeunesse ' +
      'union-des-jeunes jeunes-vietnamiens jeunes-gens etudiants-volontaires camps-d-ete scout$ !soldats-volontaires ' +
      'ete-vert',
  },
  {
    code: 'W',
    name: 'femmes',
    words:
      'femmes$ union-des-femmes egalite-des-sexes egalite-hommes-femmes egalite-femmes-hommes parite$ feministe ' +
      'autonomisation droits-des-femmes entrepreneuse$ ~femme$ ~feminin ~feminine$ femmes-d-affaires ' +
      'cheffe-d-entreprise cheffes-d-entreprise violences-faites-aux violence-faite-aux violences-a-l-encontre-des ' +
      'violence-a-l-encontre-des violences-contre-les-femmes violence-contre-les-femmes violences-a-l-egard-des ' +
      'violence-a-l-egard-des violences-conjugales violence-conjugale violences-domestiques violence-domestique ' +
      'violences-familiales violence-familiale violences-sexistes violence-sexiste violences-sexuelles ' +
      'victimes-de-violences egalite-des-genres egalite-de-genre egalite-entre-les-sexes egalite-entre-hommes-et ' +
      'egalite-des-droits-entre-hommes inegalites-de-genre entrepreneures dirigeantes$ journee-de-la-femme ' +
      '!sages-femmes !sage-femme !equipe-nationale-feminine !coupe-du-monde-feminine',
  },
  {
    code: 'P',
    name: 'maintien de la paix',
    words:
      'maintien-de-la-paix casque-bleu casques-bleus hopital-de-campagne hopitaux-de-campagne compagnie-du-genie ' +
      'unite-du-genie force-du-genie minuss$ unmiss$ fisnua$ unisfa$ minusca$ operations-de-paix operation-de-paix ' +
      'mission-de-paix missions-de-paix mission-des-nations-unies mission-de-l-onu departement-vietnamien-du-maintien ' +
      '~soudan-du-sud ~abyei ~bentiu beret-bleu berets-bleus hopital-de-niveau-2 rotation-du-contingent ' +
      'contingent-vietnamien',
  },
  {
    code: 'L',
    name: 'logement et ville',
    words:
      'logement immobili appartement urbanis amenagement-urbain planification-urbaine renovation-urbaine ' +
      'rehabilitation-urbaine foncier$ fonciere$ lotissement promoteur loyer$ locataire gratte-ciel tour-d-habitation ' +
      'quartier-residentiel habitat$ ~urbain ~immeuble ~terrain$ plan-directeur ville-nouvelle cite-nouvelle berges$ ' +
      'espaces-verts ville-verte ~metre-carre',
  },
  {
    code: 'D',
    name: 'population',
    words:
      'demograph natalite recensement fecondite vieillissement-de-la vieillissement-demograph esperance-de-vie ' +
      'baby-boom taux-de-natalite population-agee personnes-agees centenaire$ ~naissance deuxieme-enfant ' +
      'cent-millions-d-habitants 100-millions-d-habitants naissances$ sex-ratio desequilibre-des-sexes ' +
      'population-vietnamienne population-devrait population-mondiale millions-d-habitants-en ' +
      'croissance-de-la-population',
  },
  {
    code: 'M',
    name: 'mémoire',
    words:
      'historien memorial martyr cimetiere ossement restes-des-soldats portes-disparus soldats-disparus ' +
      'anciens-combattants ancien-combattant veteran liberation-du-sud reunification-nationale guerre-d-indochine ' +
      'guerre-du-vietnam musee-de-la-guerre ~resistance$ ~tombe$ restes-de-soldats soldats-tombes reinhum vieux-soldats ' +
      'temoins-de-la-guerre champ-de-bataille musee-militaire victoire-de-dien-bien-phu bataille-de-dien-bien-phu ' +
      'batailles$ indochine$ ~bataille ~dien-bien-phu tombes-au-champ tombes-au-laos tombes-au-cambodge ' +
      'ceremonie-d-inhumation',
  },
  {
    code: 'S',
    name: 'action sociale',
    words:
      'pauvret pauvres$ demuni defavoris handicap malvoyant non-voyant aveugle$ malentend sourds-muets autis ' +
      'protection-sociale securite-sociale aide-sociale assistance-sociale travail-social bien-etre-social ' +
      'filet-de-securite enfants-handicapes enfants-de-la-rue travail-des-enfants protection-de-l-enfance ' +
      'droits-de-l-enfant orphelin unicef maltrait sans-abri foyer-d-accueil maison-de-retraite maisons-de-retraite ' +
      'bienfaisance caritati philanthrop fauteuils-roulants repas-gratuits soupe-populaire maison-du-coeur ' +
      'maisons-du-coeur maisons-de-solidarite logements-de-solidarite maison-de-la-gratitude maisons-de-la-gratitude ' +
      'logements-precaires maisons-precaires logements-vetustes maisons-vetustes personnes-vulnerables ' +
      'groupes-vulnerables seuil-de-pauvrete besoins-essentiels ~logement-social ~logements-sociaux ~agent-orange ' +
      '~enfants$ allocations-sociales allocation-sociale',
  },
  {
    code: 'O',
    name: 'agent orange',
    words:
      'agent-orange dioxine defoliant herbicide-toxique vava$ victimes-de-l-agent ~epandage ~herbicide',
  },
  {
    code: 'V',
    name: 'législation',
    words:
      'projet-de-loi projets-de-loi proposition-de-loi adopte-la-loi adopte-les-lois loi-revisee lois-revisees loi-sur ' +
      'loi-relative lois-adoptees loi-adoptee nouvelle-loi constitution$ constitutionnel amendement$ ' +
      'legislati$ legislateur parlementair$ deputes-ont ~loi$ ~articles$ ~deputee$ ~deputes$ !assemblee-interparlementaire',
  },
]
