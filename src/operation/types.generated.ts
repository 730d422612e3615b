import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Connection } from '../answer/answer.js';
import type { Stored, Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD`, without time of day or zone, such as `2025-06-14`. Year 0 is the year before year 1; earlier years have a sign, as in `-0001-12-27`. */
  Date: { input: string; output: string; }
  /** A point in time with its offset, such as `2025-06-14T12:00:00Z`. */
  DateTime: { input: string; output: string; }
  /** A date or interval that may be imprecise, in the Extended Date/Time Format, such as `2025-06-23/..`. */
  EDTF: { input: string; output: string; }
  /** An absolute address on the web, such as `https://example.org/article`. */
  URL: { input: string; output: string; }
};

/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type Actor = {
  /** The agreements that the actor is a party to, reached or not. Example: `agreement/istanbul` for `country/RU`. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** The entities that the actor condemned, wholly or in part. Example: `event/israel-operation-against-iran` for `person/vladimir-putin`. */
  readonly condemned: RelatedEntityConnection;
  /** The conflicts that the actor is a party to. Example: `conflict/iran-israel` for `country/IR`. */
  readonly conflicts: RelatedConflictConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The events that the actor takes part in. Example: `event/trump-putin-call` for `person/vladimir-putin`. */
  readonly events: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the actor: the type in lower case and a slug, as in `person/vladimir-putin` or `country/IR`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations that the actor is a party to. Example: `negotiation/us-iran-nuclear` for `country/IR`. */
  readonly negotiations: RelatedNegotiationConnection;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The agreements, negotiations and events that the actor pressed for. Example: `agreement/us-iran-nuclear-deal` for `person/donald-trump`. */
  readonly pressedFor: RelatedEntityConnection;
  /** The agreements, negotiations and events that the actor proposed. Example: `agreement/us-proposed-cease-fire` for `country/US`. */
  readonly proposed: RelatedEntityConnection;
  /** The speakers that report words of this actor, with the claims. Example: Ushakov reports words of `person/vladimir-putin`. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The agreements, negotiations and events that the actor turned down. Example: `agreement/us-proposed-cease-fire` for `person/vladimir-putin`. */
  readonly refused: RelatedEntityConnection;
  /** The actors that act or speak for this one. Example: `office/oman-foreign-minister` for `country/OM`. */
  readonly representatives: RelatedActorConnection;
  /** The actors that this one acts or speaks for. Example: `country/RU` for `organization/kremlin`. */
  readonly represents: RelatedActorConnection;
  /** The claims with this actor in any step of the attribution, as first speaker or as reporter. */
  readonly said: ClaimConnection;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorCondemnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorPressedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorProposedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorRefusedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A party that acts and speaks: a person, organization, country, bloc or office. Example: `country/IR`. */
export type ActorSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of actors. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Actor>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of actors. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type ActorConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of actors: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Actor;
};

/** Conditions on actors. All given conditions must hold. */
export type ActorFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<ActorFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** Conditions on the agreements that the actor is a party to, reached or not. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on what the actor condemned. */
  readonly condemned?: InputMaybe<EntityListFilter>;
  /** Conditions on the conflicts that the actor is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that the actor takes part in. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations that the actor is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on what the actor pressed for. */
  readonly pressedFor?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor proposed. */
  readonly proposed?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor turned down. */
  readonly refused?: InputMaybe<EntityListFilter>;
  /** Conditions on the actors that act or speak for this one. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors that this one acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related actors. */
export type ActorListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<ActorFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<ActorFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<ActorFilter>;
};

/** A sort key for actors. Give exactly one field. */
export type ActorOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type Agreement = Entity & Node & Searchable & TimelineItem & {
  readonly __typename?: 'Agreement';
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** The conflicts that the agreement concerns. Example: `conflict/russia-ukraine` for `agreement/russia-ukraine-peace-deal`. */
  readonly conflicts: RelatedConflictConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The events that carry out the agreement. Example: `event/prisoner-exchange-june-14` for `agreement/istanbul`. */
  readonly events: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the agreement: `agreement/` and a slug, as in `agreement/istanbul`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The place or country of the agreement; null if no source gives one. Example: `place/istanbul`. */
  readonly location?: Maybe<Location>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations that reached the agreement. */
  readonly negotiations: RelatedNegotiationConnection;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The talks or event that reached the agreement, and the conflicts that it concerns. Example: `conflict/russia-ukraine` for `agreement/us-proposed-cease-fire`. */
  readonly partOf: ReadonlyArray<Entity>;
  /** The parties of the agreement, such as Russia and Ukraine. */
  readonly parties: PartyConnection;
  /** The actors that pressed for the agreement. Example: `person/donald-trump` for `agreement/us-iran-nuclear-deal`. */
  readonly pressedForBy: RelatedActorConnection;
  /** The actors that proposed the agreement. Example: `country/US` for `agreement/us-proposed-cease-fire`. */
  readonly proposers: RelatedActorConnection;
  /** The events that reached the agreement, such as a round of talks. */
  readonly reachedIn: RelatedEventConnection;
  /** The actors that turned the agreement down. Example: `person/vladimir-putin` for `agreement/us-proposed-cease-fire`. */
  readonly refusedBy: RelatedActorConnection;
  /** The negotiations that are about the agreement, whether it is reached or not. Example: `negotiation/us-iran-nuclear` for `agreement/us-iran-nuclear-deal`. */
  readonly soughtIn: RelatedNegotiationConnection;
  /** The status of the agreement, such as REFUSED for `agreement/us-proposed-cease-fire`. */
  readonly status: Status;
  /** The time of the agreement, past or planned; null if no source gives one. */
  readonly time?: Maybe<TimeSpan>;
  /** The topic in our own words, such as `nuclear` for `agreement/us-iran-nuclear-deal`; null if no source gives one. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementPressedForByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementProposersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementReachedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementRefusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/**
 * A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`, reached by Russia and Ukraine in
 * Istanbul.
 */
export type AgreementSoughtInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};

/** A page of agreements. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of agreements. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type AgreementConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of agreements: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Agreement;
};

/** Conditions on agreements. All given conditions must hold. */
export type AgreementFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<AgreementFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the conflicts that the agreement concerns. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that carry out the agreement. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the place or country of the agreement, or the country that the place is in. */
  readonly location?: InputMaybe<LocationFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations that reached the agreement. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the parties of the agreement, such as Russia and Ukraine. */
  readonly parties?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors that pressed for the agreement. */
  readonly pressedForBy?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors that proposed the agreement. */
  readonly proposers?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors that turned the agreement down. */
  readonly refusedBy?: InputMaybe<ActorListFilter>;
  /** Conditions on the negotiations that are about the agreement, whether it is reached or not. */
  readonly soughtIn?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the status of the agreement, such as REFUSED for `agreement/us-proposed-cease-fire`. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on the time of the agreement. */
  readonly time?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the topic. */
  readonly topic?: InputMaybe<StringFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related agreements. */
export type AgreementListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<AgreementFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<AgreementFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<AgreementFilter>;
};

/** A sort key for agreements. Give exactly one field. */
export type AgreementOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; readonly time?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; readonly time?: never; }
  |  /** By the earliest possible day. */
  { readonly id?: never; readonly name?: never; readonly time: SortDirection; };

/** How exact a number is. */
export type Approximation =
  /** The number is this, more or less. Example: about 1,000 prisoners (`claim/a2a640c3636ca347`). */
  | 'ABOUT'
  /** The number is this or more. The shipped graph has no such claim. */
  | 'AT_LEAST'
  /** The number is exactly this. Example: Trump turned 79 (`claim/1dc67b399b7a2e58`). */
  | 'EXACT'
  /** The number is less than this. Example: prisoners under the age of 25 (`claim/828d41ed8f81f0b6`). */
  | 'LESS_THAN'
  /** There are many, and the source gives no number. Example: large numbers of prisoners (`claim/04e3f5b128dc3db1`). */
  | 'MANY'
  /** The number is more than this. The shipped graph has no such claim. */
  | 'MORE_THAN'
  /** The number is a little less than this. Example: nearly an hour (`claim/e7f1bca7afd1c308`). */
  | 'NEARLY'
  /** The number is more than two and not large. Example: several exchanges since June 2 (`claim/0a3dd18cd48beff3`). */
  | 'SEVERAL'
  /** The source gives no number at all. Example: a number of war prisoners (`claim/1610925bb07520c4`). */
  | 'UNSPECIFIED';

/**
 * A text with sentences. The article itself is the speaker of everything that its narrator says. Example:
 * `article/4d91b7cebd7a`, with 3,224 UTF-16 code units.
 */
export type Article = Node & Source & Speaker & {
  readonly __typename?: 'Article';
  /** The address of a copy that stays as it was, as in a web archive; null if nobody gave one. */
  readonly archivedUrl?: Maybe<Scalars['URL']['output']>;
  /** The authors, each as a citation names them: `Doe, Jane` for a person, other names as they are. It is null if nobody named one. */
  readonly authors?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * A citation of the source. It leaves out what nobody gave. A TEXT of a dataset is the citation that its publisher asks for,
   * if facts give one.
   */
  readonly citation: Scalars['String']['output'];
  /**
   * The places of the source that claims rest on, each with its claims: the quoted phrases of an article in the order of
   * `start`, or the rows of a dataset. Pages of it are the map of an article.
   */
  readonly citations: EvidenceConnection;
  /** The claims that the source makes itself or reports from others. */
  readonly claims: ClaimConnection;
  /** The SHA-256 of the text, in 64 hexadecimal digits. */
  readonly digest: Scalars['String']['output'];
  /** The headline; null if the text has none. The `name` of an article is its headline or, without one, words such as `Article 4d91b7ce, 25 sentences`. */
  readonly headline?: Maybe<Scalars['String']['output']>;
  /** The stable id of the article: `article/` and the first 12 digits of `digest`, as in `article/4d91b7cebd7a`. */
  readonly id: Scalars['ID']['output'];
  /** The language as a BCP 47 tag, such as `en`. */
  readonly language: Scalars['String']['output'];
  /** The length of the text in UTF-16 code units, such as 3224. */
  readonly length: Scalars['Int']['output'];
  /** The license, by its name or address; null if nobody named one, which permits nothing. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** The name that the graph shows, such as `Vladimir Putin` or `Article 4d91b7ce, 25 sentences`. */
  readonly name: Scalars['String']['output'];
  /** The time of publication, with its precision; null if nobody gave one. Its `text` is the same as its `edtf`. */
  readonly publishedAt?: Maybe<TimeSpan>;
  /** The publisher; null if nobody named one, as for the shipped article. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** This service stored the source for the first time at this time. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The sentences of the article, in order. */
  readonly sentences: SentenceConnection;
  /** The whole text; null unless the operator of this service has handed it over. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The address of the publication, which begins with `https://` or `http://`; null if nobody gave one, as for the shipped article. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/**
 * A text with sentences. The article itself is the speaker of everything that its narrator says. Example:
 * `article/4d91b7cebd7a`, with 3,224 UTF-16 code units.
 */
export type ArticleCitationArgs = {
  style?: CitationStyle;
};


/**
 * A text with sentences. The article itself is the speaker of everything that its narrator says. Example:
 * `article/4d91b7cebd7a`, with 3,224 UTF-16 code units.
 */
export type ArticleCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceFilter>;
};


/**
 * A text with sentences. The article itself is the speaker of everything that its narrator says. Example:
 * `article/4d91b7cebd7a`, with 3,224 UTF-16 code units.
 */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/**
 * A text with sentences. The article itself is the speaker of everything that its narrator says. Example:
 * `article/4d91b7cebd7a`, with 3,224 UTF-16 code units.
 */
export type ArticleSentencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SentenceOrder>>;
  where?: InputMaybe<SentenceFilter>;
};

/** A page of articles. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Article>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of articles. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type ArticleConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of articles: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Article;
};

/** Conditions on articles. All given conditions must hold. */
export type ArticleFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<ArticleFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Conditions on its claims. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the digest of the text. */
  readonly digest?: InputMaybe<StringFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the BCP 47 language tag. */
  readonly language?: InputMaybe<StringFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on the time of publication. */
  readonly publishedAt?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the publisher. */
  readonly publisher?: InputMaybe<StringFilter>;
};

/** A sort key for articles. Give exactly one field. */
export type ArticleOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; readonly publishedAt?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; readonly publishedAt?: never; }
  |  /** By the earliest day of publication. */
  { readonly id?: never; readonly name?: never; readonly publishedAt: SortDirection; };

/**
 * One step of an attribution: a speaker says something, perhaps to an addressee. Example: Putin told Trump, the third step of
 * `claim/3efefdfdd9cfc929`.
 */
export type AttributionStep = {
  readonly __typename?: 'AttributionStep';
  /** The actor that the words are addressed to, such as `person/donald-trump`; null if the source names none. */
  readonly addressee?: Maybe<Actor>;
  /** The actor, article or dataset that speaks in this step. */
  readonly speaker: Speaker;
  /** The verb that the source uses for this step, such as `said`, `told` or `did not rule out`. The step of the source itself has `reports`. */
  readonly verb: Scalars['String']['output'];
  /**
   * The kind of the verb, such as WARNED for `sounded the alarm`: a closed set, to ask by, beside the free words of the source.
   * It is null if the facts give none, as in the step of the source itself.
   */
  readonly verbKind?: Maybe<VerbKind>;
  /** The medium that carries the words, such as `Truth Social`; null if the source names none. */
  readonly via?: Maybe<Scalars['String']['output']>;
};

/** Conditions on steps of an attribution. All given conditions must hold. */
export type AttributionStepFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<AttributionStepFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<AttributionStepFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<AttributionStepFilter>>;
  /** Conditions on the actor that the words are addressed to. */
  readonly addressee?: InputMaybe<ActorFilter>;
  /** Conditions on the speaker of the step. */
  readonly speaker?: InputMaybe<SpeakerFilter>;
  /** Conditions on the kind of the verb. */
  readonly verbKind?: InputMaybe<VerbKindFilter>;
  /** Conditions on the medium that carries the words. */
  readonly via?: InputMaybe<StringFilter>;
};

/** Conditions on related steps of an attribution. */
export type AttributionStepListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<AttributionStepFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<AttributionStepFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<AttributionStepFilter>;
};

/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type Bloc = Actor & Entity & Node & Searchable & Speaker & {
  readonly __typename?: 'Bloc';
  /** The agreements that the actor is a party to, reached or not. Example: `agreement/istanbul` for `country/RU`. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** The entities that the actor condemned, wholly or in part. Example: `event/israel-operation-against-iran` for `person/vladimir-putin`. */
  readonly condemned: RelatedEntityConnection;
  /** The conflicts that the actor is a party to. Example: `conflict/iran-israel` for `country/IR`. */
  readonly conflicts: RelatedConflictConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The events that the actor takes part in. Example: `event/trump-putin-call` for `person/vladimir-putin`. */
  readonly events: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the bloc: `bloc/` and a slug, as in `bloc/western-nations`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations that the actor is a party to. Example: `negotiation/us-iran-nuclear` for `country/IR`. */
  readonly negotiations: RelatedNegotiationConnection;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The agreements, negotiations and events that the actor pressed for. Example: `agreement/us-iran-nuclear-deal` for `person/donald-trump`. */
  readonly pressedFor: RelatedEntityConnection;
  /** The agreements, negotiations and events that the actor proposed. Example: `agreement/us-proposed-cease-fire` for `country/US`. */
  readonly proposed: RelatedEntityConnection;
  /** The speakers that report words of this actor, with the claims. Example: Ushakov reports words of `person/vladimir-putin`. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The agreements, negotiations and events that the actor turned down. Example: `agreement/us-proposed-cease-fire` for `person/vladimir-putin`. */
  readonly refused: RelatedEntityConnection;
  /** The actors that act or speak for this one. Example: `office/oman-foreign-minister` for `country/OM`. */
  readonly representatives: RelatedActorConnection;
  /** The actors that this one acts or speaks for. Example: `country/RU` for `organization/kremlin`. */
  readonly represents: RelatedActorConnection;
  /** The claims with this actor in any step of the attribution, as first speaker or as reporter. */
  readonly said: ClaimConnection;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocCondemnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocPressedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocProposedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocRefusedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A group of countries, or of people, that a source names as one and not one by one. Example: `bloc/western-nations`. */
export type BlocSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of blocs. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type BlocConnection = {
  readonly __typename?: 'BlocConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<BlocEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Bloc>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of blocs. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type BlocConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of blocs: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type BlocEdge = {
  readonly __typename?: 'BlocEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Bloc;
};

/** Conditions on blocs. All given conditions must hold. */
export type BlocFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<BlocFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<BlocFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<BlocFilter>>;
  /** Conditions on the agreements that the actor is a party to, reached or not. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on what the actor condemned. */
  readonly condemned?: InputMaybe<EntityListFilter>;
  /** Conditions on the conflicts that the actor is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that the actor takes part in. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations that the actor is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on what the actor pressed for. */
  readonly pressedFor?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor proposed. */
  readonly proposed?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor turned down. */
  readonly refused?: InputMaybe<EntityListFilter>;
  /** Conditions on the actors that act or speak for this one. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors that this one acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** A sort key for blocs. Give exactly one field. */
export type BlocOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** A stretch of time and the number of rows that begin in it. Example: the week from `2025-06-09` to `2025-06-15`. */
export type Bucket = {
  readonly __typename?: 'Bucket';
  /** The number of rows with a start in the stretch, by their earliest possible start. */
  readonly count: Scalars['Int']['output'];
  /** The first day of the stretch. */
  readonly from: Scalars['Date']['output'];
  /** The last day of the stretch. */
  readonly to: Scalars['Date']['output'];
};

/** The length of the stretches of a drawn timeline. */
export type BucketSize =
  /** One day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** Seven days, from Monday (ISO 8601); fewer at the end of the calendar, 9999-12-31. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** How sure the words of the speaker are. */
export type Certainty =
  /** The words state it without reserve. Example: `claim/2914bab9ce5a55cd`, the nuclear round was called off. */
  | 'CERTAIN'
  /** The words call it possible. Example: `claim/a2d0582ce6eb2644`, Putin left it open to go back to nuclear talks. */
  | 'POSSIBLE'
  /** The words call it likely. No claim of the shipped graph does. */
  | 'PROBABLE'
  /** The words do not tell, because the source only implies it. Example: `claim/4a44634e25e106ca`, the nuclear talks are suspended, or there could be no return to them. */
  | 'UNSPECIFIED';

/** Conditions on a certainty. All given conditions must hold. */
export type CertaintyFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<Certainty>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
};

/**
 * One entry of the change log: the ids that one seeding, ingest, import or removal created, changed and removed. An app that
 * keeps a copy, an index or a page of its own follows the graph by `Query.changes`. A large transaction makes several changes,
 * one after the other. Example: `change/1` is the first start, with cause SEED.
 */
export type Change = Node & {
  readonly __typename?: 'Change';
  /** The time of the change. */
  readonly at: Scalars['DateTime']['output'];
  /** The command that made the change. */
  readonly cause: ChangeCause;
  /** The ids of those with new values of their own properties, such as `person/yury-ushakov` after a new name. A new claim alone does not change its subject. */
  readonly changed: ReadonlyArray<Scalars['ID']['output']>;
  /** The ids of new entities, claims, sources and disagreements, such as `claim/3efefdfdd9cfc929`. All three lists together hold 1,000 ids at most. */
  readonly created: ReadonlyArray<Scalars['ID']['output']>;
  /** The stable id of the change: `change/` and its number, as in `change/1`. */
  readonly id: Scalars['ID']['output'];
  /** The number of the change, from 1, without a gap. The numbers follow the order of the changes. */
  readonly number: Scalars['Int']['output'];
  /** The origin of the data: the names of the fact directories, such as `seed`, or the id of the dataset. For a removal it is the id of the source. */
  readonly origin: Scalars['String']['output'];
  /** The ids of those that are gone, such as `event/trump-putin-call`. */
  readonly removed: ReadonlyArray<Scalars['ID']['output']>;
};

/** The commands that change the graph. */
export type ChangeCause =
  /** The command `parley import` wrote rows of coded event data. */
  | 'IMPORT'
  /** The command `parley ingest` wrote fact directories. */
  | 'INGEST'
  /** The command `parley remove` took a source, or rows of one, out of the graph. */
  | 'REMOVE'
  /** The first start, or `parley seed`, wrote the facts that the service ships. */
  | 'SEED';

/** A page of changes, oldest first. Example: `changes(first: 20)` gives the first 20; `after` goes on behind them. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The number of changes of each kind, from the first, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** The place of this page. The `endCursor` of an empty page is the `after` that was given. */
  readonly pageInfo: PageInfo;
  /** The number of all changes, from the first. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of changes, oldest first. Example: `changes(first: 20)` gives the first 20; `after` goes on behind them. */
export type ChangeConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One change of a page, with its cursor. Example: `edges { cursor node { number } }`. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** The number of the change as a text. Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The change itself. */
  readonly node: Change;
};

/** The styles of citations. */
export type CitationStyle =
  /** An entry of BibTeX and BibLaTeX, `@misc`, in UTF-8. */
  | 'BIBTEX'
  /** JSON of the Citation Style Language: a list of one item. */
  | 'CSL_JSON'
  /** A record of RIS, in UTF-8, with lines that end with CR and LF. */
  | 'RIS'
  /** A line to read, such as `[Article 4d91b7ce, 25 sentences]` with the digest of its text. */
  | 'TEXT';

/**
 * One assertion of a source about an entity, with its speakers and its evidence. Example: `claim/3efefdfdd9cfc929` says that
 * the Kremlin was ready to take up talks with Ukraine again after June 22; the article says that Ushakov said that Putin told Trump so.
 */
export type Claim = Node & Searchable & TimelineItem & {
  readonly __typename?: 'Claim';
  /**
   * The chain of speakers, from the source to the person quoted. Example: in `claim/3efefdfdd9cfc929` the article reports
   * that Ushakov said that Putin told Trump. A claim in the narrator's own voice has one step, the article.
   */
  readonly attribution: ReadonlyArray<AttributionStep>;
  /** The number of steps of the attribution: 1 for the source's own voice, 3 for `claim/3efefdfdd9cfc929`. */
  readonly attributionDepth: Scalars['Int']['output'];
  /** How sure the words of the speaker are. */
  readonly certainty: Certainty;
  /**
   * A digest of what the claim says, without its source and speakers: claims with equal content say the same. A list filtered
   * by the content of `claim/3efefdfdd9cfc929` has whoever else says so, and its facets SOURCE and SPEAKER count them. It is
   * null for a claim that an older version imported and whose row was not imported again.
   */
  readonly content?: Maybe<Scalars['ID']['output']>;
  /** The disagreements that set this claim beside others. Example: two claims on the duration of the call, with one disagreement. */
  readonly disagreements: DisagreementConnection;
  /** The places in sources that the claim rests on: phrases of an article, or rows of a dataset. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * The innermost speaker of the attribution, the origin of the words. Example: `person/vladimir-putin` in
   * `claim/3efefdfdd9cfc929`. It is the article or dataset itself if no other speaker is named.
   */
  readonly firstSpeaker: Speaker;
  /** The claim in one line of our own words, such as `The round of the US–Iran nuclear talks was to be in Muscat`. It names the speaker, unless the narrator says it. It is never copied from the source. */
  readonly gist: Scalars['String']['output'];
  /**
   * The stable id of the claim: `claim/` and 16 hexadecimal digits, as in `claim/3efefdfdd9cfc929`. The digits are a digest of
   * the source, the assertion and the first speaker, so a new gist, quote or rank does not change the id.
   */
  readonly id: Scalars['ID']['output'];
  /** The property that the value measures, such as DURATION; null unless the predicate is MEASURED. */
  readonly measure?: Maybe<Measure>;
  /** The term of the measure; null unless the claim has a measure. */
  readonly measureTerm?: Maybe<Term>;
  /** The sense of the claim: the speaker asserts it, intends it, proposes it, demands it, leaves it open or judges. */
  readonly modality: Modality;
  /** The same text as `gist`, because every row of a list has a `name`. */
  readonly name: Scalars['String']['output'];
  /**
   * The other entity that the claim names; null if it names one entity only. Example:
   * `event/resumption-of-russia-ukraine-talks` in `claim/3efefdfdd9cfc929`.
   */
  readonly object?: Maybe<Entity>;
  /**
   * The entities that the claim is about: its subject and its object. Example: `claim/2f57f5e8fbc5f160` belongs to
   * `person/vladimir-putin` and `event/trump-putin-call`.
   */
  readonly partOf: ReadonlyArray<Entity>;
  /** Whether the claim affirms or denies its assertion. */
  readonly polarity: Polarity;
  /** The place of the claim in the order of all claims. The claims of articles come first, in the order of the text; those of datasets follow. */
  readonly position: Scalars['Int']['output'];
  /** The kind of assertion, such as PARTICIPATED_IN. It tells how to read the subject, the object and the value. */
  readonly predicate: Predicate;
  /** The weight of the claim beside other claims on the same matter. */
  readonly rank: Rank;
  /**
   * The speaker just before the first speaker in the attribution; null if the source itself is the first speaker. Example:
   * `person/yury-ushakov` in `claim/3efefdfdd9cfc929`.
   */
  readonly reporter?: Maybe<Speaker>;
  /** The role of the subject in the event, such as RECIPIENT; null unless the predicate is PARTICIPATED_IN. */
  readonly role?: Maybe<Role>;
  /** The term of the role; null unless the claim has a role. */
  readonly roleTerm?: Maybe<Term>;
  /** The time of speaking; null if the source gives none. Example: June 14 for all that Trump's posting says. */
  readonly saidAt?: Maybe<TimeSpan>;
  /** The side of the subject, such as `Iran`; null unless the predicate is PARTY_TO and the source names a side. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** The article or dataset that makes or reports the claim, such as `article/4d91b7cebd7a`. */
  readonly source: Source;
  /**
   * The status that the claim affirms or denies of its subject, such as CANCELED in `claim/2914bab9ce5a55cd`. It is UNKNOWN
   * if the claim is about no status.
   */
  readonly status: Status;
  /** The entity that the claim is about. Example: `organization/kremlin` in `claim/3efefdfdd9cfc929`. */
  readonly subject: Entity;
  /** The term of the predicate, which knows those of a user's own vocabulary too, such as `term/predicate.PARTICIPATED_IN`. */
  readonly term: Term;
  /**
   * The time of validity or, if the source gives none, the time of speaking. A timeline sorts claims by it. It is null if the
   * source gives neither.
   */
  readonly time?: Maybe<TimeSpan>;
  /**
   * The time of validity of the claim; null if the source gives none. Example: June 14 in `claim/1dc67b399b7a2e58`, Trump turned
   * 79.
   */
  readonly validDuring?: Maybe<TimeSpan>;
  /** The time, quantity or text that the claim gives; null if it gives none. Example: the quantity `nearly an hour` in `claim/e7f1bca7afd1c308`. */
  readonly value?: Maybe<ClaimValue>;
};


/**
 * One assertion of a source about an entity, with its speakers and its evidence. Example: `claim/3efefdfdd9cfc929` says that
 * the Kremlin was ready to take up talks with Ukraine again after June 22; the article says that Ushakov said that Putin told Trump so.
 */
export type ClaimDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisagreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<DisagreementFilter>;
};


/**
 * One assertion of a source about an entity, with its speakers and its evidence. Example: `claim/3efefdfdd9cfc929` says that
 * the Kremlin was ready to take up talks with Ukraine again after June 22; the article says that Ushakov said that Putin told Trump so.
 */
export type ClaimEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of claims. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Claim>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of claims. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type ClaimConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of claims: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Claim;
};

/** Conditions on claims. All given conditions must hold. */
export type ClaimFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<ClaimFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Conditions on the subject or the object, whichever meets them. */
  readonly about?: InputMaybe<EntityFilter>;
  /** Conditions on the chain of speakers, from the source to the person quoted. */
  readonly attribution?: InputMaybe<AttributionStepListFilter>;
  /** Conditions on the number of steps of the attribution; two or more is reported speech. */
  readonly attributionDepth?: InputMaybe<IntFilter>;
  /** Conditions on the certainty. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Conditions on the digest of what the claim says. */
  readonly content?: InputMaybe<IdFilter>;
  /** Conditions on the places in sources that the claim rests on: phrases of an article, or rows of a dataset. */
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  /** Conditions on the first speaker. */
  readonly firstSpeaker?: InputMaybe<SpeakerFilter>;
  /** Conditions on the gist. */
  readonly gist?: InputMaybe<StringFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on any one speaker between the source and the first speaker: those who pass the words on. */
  readonly intermediary?: InputMaybe<SpeakerFilter>;
  /** Conditions on the property that the value measures. */
  readonly measure?: InputMaybe<MeasureFilter>;
  /** Conditions on the modality. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** Conditions on the other entity that the claim names. */
  readonly object?: InputMaybe<EntityFilter>;
  /** Conditions on the polarity. */
  readonly polarity?: InputMaybe<PolarityFilter>;
  /** Conditions on the predicate. */
  readonly predicate?: InputMaybe<PredicateFilter>;
  /** Conditions on the rank. */
  readonly rank?: InputMaybe<RankFilter>;
  /** Conditions on the reporter. */
  readonly reporter?: InputMaybe<SpeakerFilter>;
  /** Conditions on the role of the subject in the event. */
  readonly role?: InputMaybe<RoleFilter>;
  /** Conditions on the time of speaking. */
  readonly saidAt?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the article or dataset. */
  readonly source?: InputMaybe<SourceFilter>;
  /** Conditions on the speaker of any one step of the attribution: the source, a reporter or the first speaker. */
  readonly speaker?: InputMaybe<SpeakerFilter>;
  /** Conditions on the status that the claim affirms or denies of its subject. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on the entity that the claim is about. */
  readonly subject?: InputMaybe<EntityFilter>;
  /** Conditions on its time in a timeline. */
  readonly time?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the time of its validity. */
  readonly validDuring?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the value. Example: `{ number: { gte: 1000 } }` keeps claims of a thousand or more. */
  readonly value?: InputMaybe<ClaimValueFilter>;
};

/** Conditions on related claims. */
export type ClaimListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<ClaimFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<ClaimFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<ClaimFilter>;
};

/** A sort key for claims. Give exactly one field. */
export type ClaimOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly position?: never; readonly saidAt?: never; readonly time?: never; readonly validDuring?: never; }
  |  /** By the order of the text. */
  { readonly id?: never; readonly position: SortDirection; readonly saidAt?: never; readonly time?: never; readonly validDuring?: never; }
  |  /** By the earliest possible day of speaking. */
  { readonly id?: never; readonly position?: never; readonly saidAt: SortDirection; readonly time?: never; readonly validDuring?: never; }
  |  /** By its time in a timeline. */
  { readonly id?: never; readonly position?: never; readonly saidAt?: never; readonly time: SortDirection; readonly validDuring?: never; }
  |  /** By the earliest possible start of its validity. */
  { readonly id?: never; readonly position?: never; readonly saidAt?: never; readonly time?: never; readonly validDuring: SortDirection; };

/** The value of a claim: a quantity, a time or a text. Example: `nearly an hour` in `claim/e7f1bca7afd1c308`. */
export type ClaimValue = Quantity | TextValue | TimeSpan;

/** Conditions on the value of a claim. All given conditions must hold. */
export type ClaimValueFilter = {
  /** Conditions on the number of a quantity. A claim whose words give none, such as `large numbers of prisoners`, does not meet them, nor does a claim with a value of another kind. */
  readonly number?: InputMaybe<FloatFilter>;
  /** Conditions on the text of a value that is a text, such as a topic or a name. */
  readonly text?: InputMaybe<StringFilter>;
};

/** Schemes of political event data. */
export type CodeScheme =
  /** Conflict and Mediation Event Observations. Example: `195`, the air strikes between Israel and Iran. */
  | 'CAMEO'
  /** Conflict and Mediation Event Observations as the Integrated Crisis Early Warning System codes them. */
  | 'ICEWS_CAMEO'
  /** A scheme without a value of its own here; its version names it. */
  | 'OTHER'
  /** Political Language Ontology for Verifiable Event Records. Example: `ASSAULT`. */
  | 'PLOVER'
  /** Types of violence of the Uppsala Conflict Data Program: `1` state-based, `2` non-state, `3` one-sided. */
  | 'UCDP_TYPE_OF_VIOLENCE';

/** Conditions on a scheme of event codes. */
export type CodeSchemeFilter = {
  /** The scheme is this one. */
  readonly eq?: InputMaybe<CodeScheme>;
  /** The scheme is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CodeScheme>>;
};

/** A war or armed confrontation. Example: `conflict/iran-israel`, with the parties Iran and Israel. */
export type Conflict = Entity & Node & Searchable & {
  readonly __typename?: 'Conflict';
  /** The agreements that concern the conflict. Example: `agreement/us-proposed-cease-fire` for `conflict/russia-ukraine`. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The events that are part of the conflict. Example: `event/israel-iran-air-strikes` for `conflict/iran-israel`. */
  readonly events: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the conflict: `conflict/` and a slug, as in `conflict/iran-israel`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations that concern the conflict. Example: `negotiation/russia-ukraine` for `conflict/russia-ukraine`. */
  readonly negotiations: RelatedNegotiationConnection;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The parties of the conflict, each with its side. Example: `country/IR` for `conflict/iran-israel`. */
  readonly parties: PartyConnection;
  /** The status of the conflict, such as ONGOING. */
  readonly status: Status;
  /** The time of the conflict; null if no source says. */
  readonly time?: Maybe<TimeSpan>;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** A war or armed confrontation. Example: `conflict/iran-israel`, with the parties Iran and Israel. */
export type ConflictAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A war or armed confrontation. Example: `conflict/iran-israel`, with the parties Iran and Israel. */
export type ConflictClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A war or armed confrontation. Example: `conflict/iran-israel`, with the parties Iran and Israel. */
export type ConflictDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A war or armed confrontation. Example: `conflict/iran-israel`, with the parties Iran and Israel. */
export type ConflictEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A war or armed confrontation. Example: `conflict/iran-israel`, with the parties Iran and Israel. */
export type ConflictEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A war or armed confrontation. Example: `conflict/iran-israel`, with the parties Iran and Israel. */
export type ConflictNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/** A war or armed confrontation. Example: `conflict/iran-israel`, with the parties Iran and Israel. */
export type ConflictNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A war or armed confrontation. Example: `conflict/iran-israel`, with the parties Iran and Israel. */
export type ConflictPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};

/** A page of conflicts. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of conflicts. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type ConflictConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of conflicts: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Conflict;
};

/** Conditions on conflicts. All given conditions must hold. */
export type ConflictFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<ConflictFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<ConflictFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<ConflictFilter>>;
  /** Conditions on the agreements that concern the conflict. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that are part of the conflict. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations that concern the conflict. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the parties of the conflict, each with its side. */
  readonly parties?: InputMaybe<ActorListFilter>;
  /** Conditions on the status of the conflict, such as ONGOING. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on the time of the conflict. */
  readonly time?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related conflicts. */
export type ConflictListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<ConflictFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<ConflictFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<ConflictFilter>;
};

/** A sort key for conflicts. Give exactly one field. */
export type ConflictOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; readonly time?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; readonly time?: never; }
  |  /** By the earliest possible start. */
  { readonly id?: never; readonly name?: never; readonly time: SortDirection; };

/** The meaning of the coordinates of a place, as far as a source says. */
export type CoordinatePrecision =
  /** The point stands for a country as a whole. */
  | 'COUNTRY'
  /** The point stands for a district, or an area of that size. */
  | 'DISTRICT'
  /** The point is the place itself. */
  | 'EXACT'
  /** The place is near the point, such as within 25 kilometers. */
  | 'NEAR'
  /** The point stands for a province, a state of a federation, or an area of that size. */
  | 'REGION';

/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type Country = Actor & Entity & Location & Node & Searchable & Speaker & {
  readonly __typename?: 'Country';
  /** The agreements that the actor is a party to, reached or not. Example: `agreement/istanbul` for `country/RU`. */
  readonly agreements: RelatedAgreementConnection;
  /** The agreements that were reached, or are to be reached, here; for a country, in its cities and sites too. Example: `agreement/istanbul` for `place/istanbul` and for `country/TR`. */
  readonly agreementsHere: RelatedAgreementConnection;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** The ISO 3166-1 code of the country in two letters, such as `IR`. */
  readonly code: Scalars['String']['output'];
  /** The entities that the actor condemned, wholly or in part. Example: `event/israel-operation-against-iran` for `person/vladimir-putin`. */
  readonly condemned: RelatedEntityConnection;
  /** The conflicts that the actor is a party to. Example: `conflict/iran-israel` for `country/IR`. */
  readonly conflicts: RelatedConflictConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The events that the actor takes part in. Example: `event/trump-putin-call` for `person/vladimir-putin`. */
  readonly events: RelatedEventConnection;
  /** The events that took place, or are to take place, here; for a country, in its cities and sites too. Example: `event/us-iran-round-june-15` for `place/muscat` and for `country/OM`. */
  readonly eventsHere: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the country: `country/` and its ISO 3166-1 code of two letters, as in `country/IR`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations that the actor is a party to. Example: `negotiation/us-iran-nuclear` for `country/IR`. */
  readonly negotiations: RelatedNegotiationConnection;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The cities and sites in the country. Example: `place/muscat` for `country/OM`. */
  readonly places: RelatedPlaceConnection;
  /** The agreements, negotiations and events that the actor pressed for. Example: `agreement/us-iran-nuclear-deal` for `person/donald-trump`. */
  readonly pressedFor: RelatedEntityConnection;
  /** The agreements, negotiations and events that the actor proposed. Example: `agreement/us-proposed-cease-fire` for `country/US`. */
  readonly proposed: RelatedEntityConnection;
  /** The speakers that report words of this actor, with the claims. Example: Ushakov reports words of `person/vladimir-putin`. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The agreements, negotiations and events that the actor turned down. Example: `agreement/us-proposed-cease-fire` for `person/vladimir-putin`. */
  readonly refused: RelatedEntityConnection;
  /** The actors that act or speak for this one. Example: `office/oman-foreign-minister` for `country/OM`. */
  readonly representatives: RelatedActorConnection;
  /** The actors that this one acts or speaks for. Example: `country/RU` for `organization/kremlin`. */
  readonly represents: RelatedActorConnection;
  /** The claims with this actor in any step of the attribution, as first speaker or as reporter. */
  readonly said: ClaimConnection;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryAgreementsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryCondemnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryEventsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<PlaceFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryPressedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryProposedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryRefusedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountryRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A country. A source that names a capital for its government, such as Tehran, speaks of the country. Example: `country/IR`, Iran. */
export type CountrySaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of countries. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Country>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of countries. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type CountryConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of countries: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Country;
};

/** Conditions on countries. All given conditions must hold. */
export type CountryFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<CountryFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** Conditions on the agreements that the actor is a party to, reached or not. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the agreements that were reached here. */
  readonly agreementsHere?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the code of two letters. */
  readonly code?: InputMaybe<StringFilter>;
  /** Conditions on what the actor condemned. */
  readonly condemned?: InputMaybe<EntityListFilter>;
  /** Conditions on the conflicts that the actor is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that the actor takes part in. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the events that took place here. */
  readonly eventsHere?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations that the actor is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the cities and sites in the country. */
  readonly places?: InputMaybe<PlaceListFilter>;
  /** Conditions on what the actor pressed for. */
  readonly pressedFor?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor proposed. */
  readonly proposed?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor turned down. */
  readonly refused?: InputMaybe<EntityListFilter>;
  /** Conditions on the actors that act or speak for this one. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors that this one acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** A sort key for countries. Give exactly one field. */
export type CountryOrder =
  /** By the code of two letters. */
  { readonly code: SortDirection; readonly id?: never; readonly name?: never; }
  |  /** By the id. */
  { readonly code?: never; readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly code?: never; readonly id?: never; readonly name: SortDirection; };

/**
 * A source with rows. Example: `dataset/reference` holds country codes, spellings and background that the article takes for
 * granted.
 */
export type Dataset = Node & Source & Speaker & {
  readonly __typename?: 'Dataset';
  /**
   * A citation of the source. It leaves out what nobody gave. A TEXT of a dataset is the citation that its publisher asks for,
   * if facts give one.
   */
  readonly citation: Scalars['String']['output'];
  /**
   * The places of the source that claims rest on, each with its claims: the quoted phrases of an article in the order of
   * `start`, or the rows of a dataset. Pages of it are the map of an article.
   */
  readonly citations: EvidenceConnection;
  /** The claims that the source makes itself or reports from others. */
  readonly claims: ClaimConnection;
  /** A description in one line of our own words; null if nobody gave one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The stable id of the dataset: `dataset/` and a slug, as in `dataset/reference`. */
  readonly id: Scalars['ID']['output'];
  /** The license, by its name or address; null if nobody named one, which permits nothing. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** The name that the graph shows, such as `Vladimir Putin` or `Article 4d91b7ce, 25 sentences`. */
  readonly name: Scalars['String']['output'];
  /** The publisher; null if nobody named one, as for the shipped article. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** This service stored the source for the first time at this time. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The address of the publication, which begins with `https://` or `http://`; null if nobody gave one, as for the shipped article. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The version, such as `1`. */
  readonly version: Scalars['String']['output'];
};


/**
 * A source with rows. Example: `dataset/reference` holds country codes, spellings and background that the article takes for
 * granted.
 */
export type DatasetCitationArgs = {
  style?: CitationStyle;
};


/**
 * A source with rows. Example: `dataset/reference` holds country codes, spellings and background that the article takes for
 * granted.
 */
export type DatasetCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceFilter>;
};


/**
 * A source with rows. Example: `dataset/reference` holds country codes, spellings and background that the article takes for
 * granted.
 */
export type DatasetClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of datasets. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type DatasetConnection = {
  readonly __typename?: 'DatasetConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Dataset>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of datasets. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type DatasetConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of datasets: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type DatasetEdge = {
  readonly __typename?: 'DatasetEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Dataset;
};

/** Conditions on datasets. All given conditions must hold. */
export type DatasetFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<DatasetFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<DatasetFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<DatasetFilter>>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on the publisher. */
  readonly publisher?: InputMaybe<StringFilter>;
};

/** A sort key for datasets. Give exactly one field. */
export type DatasetOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** Conditions on a date. All given conditions must hold. */
export type DateFilter = {
  /** The date is this one. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** The date is later than this one. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** The date is this one or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** The date is earlier than this one. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** The date is this one or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** A stretch of days, both ends included. Example: `{ from: "2025-06-01", to: "2025-06-30" }`. */
export type DateRange = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly to: Scalars['Date']['input'];
};

/** The direction of a relationship, seen from the parent. */
export type Direction =
  /** The relationship points from the neighbor to the parent. Example: the office is held by Trump. */
  | 'IN'
  /** The relationship points from the parent to the neighbor. Example: Trump holds his office. */
  | 'OUT';

/**
 * Claims of different voices about one matter, side by side, with a verdict. Example: `disagreement/087f3ef701de319f`, the call
 * took `nearly an hour` for the narrator and `approximately 1 hour` for Trump.
 */
export type Disagreement = Node & {
  readonly __typename?: 'Disagreement';
  /** The claims of all sides. */
  readonly claims: ClaimConnection;
  /** The disagreement in one line: the matter, the voices and whether all can be right. */
  readonly gist: Scalars['String']['output'];
  /** The stable id of the disagreement: `disagreement/` and 16 hexadecimal digits, a digest of its claims and the reason, as in `disagreement/087f3ef701de319f`. */
  readonly id: Scalars['ID']['output'];
  /** The property that the sides measure, such as DURATION; null unless the predicate is MEASURED. */
  readonly measure?: Maybe<Measure>;
  /** The term of the measure; null unless the sides measure something. */
  readonly measureTerm?: Maybe<Term>;
  /** The place of the disagreement in the order of all, by their first claims. */
  readonly position: Scalars['Int']['output'];
  /** The predicate of the claims, such as MEASURED. */
  readonly predicate: Predicate;
  /** The reason to set these claims side by side. */
  readonly reason: DisagreementReason;
  /** The sides, in the order of their first claims. Example: the narrator, then Trump. */
  readonly sides: ReadonlyArray<DisagreementSide>;
  /** The entity that the sides speak of. Example: `event/trump-putin-call`. */
  readonly subject: Entity;
  /** The term of the predicate, which knows those of a user's own vocabulary too, such as `term/predicate.MEASURED`. */
  readonly term: Term;
  /** Whether all sides can be right. */
  readonly verdict: Verdict;
};


/**
 * Claims of different voices about one matter, side by side, with a verdict. Example: `disagreement/087f3ef701de319f`, the call
 * took `nearly an hour` for the narrator and `approximately 1 hour` for Trump.
 */
export type DisagreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of disagreements. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of disagreements. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type DisagreementConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of disagreements: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Disagreement;
};

/** Conditions on disagreements. All given conditions must hold. */
export type DisagreementFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<DisagreementFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<DisagreementFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<DisagreementFilter>>;
  /** Conditions on any one entity that the claims of the disagreement name. */
  readonly about?: InputMaybe<EntityFilter>;
  /** Conditions on the claims of its sides. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on any one of the first speakers that differ. */
  readonly firstSpeaker?: InputMaybe<SpeakerFilter>;
  /** Conditions on the gist. */
  readonly gist?: InputMaybe<StringFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the property that the sides measure. */
  readonly measure?: InputMaybe<MeasureFilter>;
  /** Conditions on the predicate of the claims, such as MEASURED. */
  readonly predicate?: InputMaybe<PredicateFilter>;
  /** Conditions on the reason. */
  readonly reason?: InputMaybe<DisagreementReasonFilter>;
  /** Conditions on the entity that the sides speak of. */
  readonly subject?: InputMaybe<EntityFilter>;
  /** Conditions on whether all sides can be right. */
  readonly verdict?: InputMaybe<VerdictFilter>;
};

/** A sort key for disagreements. Give exactly one field. */
export type DisagreementOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly position?: never; }
  |  /** By the place of their first claims. */
  { readonly id?: never; readonly position: SortDirection; };

/** The reasons to set claims side by side. */
export type DisagreementReason =
  /** The identifiers differ within one scheme. */
  | 'DIFFERENT_IDENTIFIERS'
  /** The places differ, and no source says that one lies in the other. */
  | 'DIFFERENT_PLACES'
  /** The roles exclude each other, because nobody sets an event going and is at its receiving end. */
  | 'DIFFERENT_ROLES'
  /** One quantity counts each side, the other counts all sides together or does not tell. */
  | 'DIFFERENT_SCOPES'
  /** The subject cannot have both statuses at once. SCHEDULED and then CANCELED are two steps of one life and no disagreement. */
  | 'DIFFERENT_STATUS'
  /** The sides pick out other topics of one conversation. Example: `disagreement/fdc42d24db041791`, the topics of the call. */
  | 'DIFFERENT_TOPICS'
  /** The sides use other words, and no side excludes another. Example: `disagreement/087f3ef701de319f`, the duration of the call. */
  | 'DIFFERENT_WORDS'
  /** The quantities have no number in common, however their words are read. */
  | 'DISJOINT_QUANTITIES'
  /** The times have no day in common, or their ends differ although they are known to the day. */
  | 'DISJOINT_TIMES'
  /** One side names the country and the other a place in it. */
  | 'FINER_PLACE'
  /** One quantity lies inside the other and is more exact. */
  | 'FINER_QUANTITY'
  /** One side says that the actor takes part, the other that it set the event going or was addressed. Example: `disagreement/90bbe38995500fd5`, Putin's part in the call. */
  | 'FINER_ROLE'
  /** One time lies inside the other, such as a day in a month. */
  | 'FINER_TIME'
  /** The sides put two events in opposite order: each is said to have come after the other. */
  | 'OPPOSITE_ORDER'
  /** One side affirms the assertion and the other denies it. */
  | 'OPPOSITE_POLARITY'
  /** One side says that no value was given, the other gives a value or words for one. Example: `disagreement/4ba26989a7f8525b`, the number of prisoners exchanged on June 14. */
  | 'UNKNOWN_AGAINST_VALUE';

/** Conditions on a reason. All given conditions must hold. */
export type DisagreementReasonFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<DisagreementReason>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DisagreementReason>>;
};

/**
 * One side of a disagreement: the claims that say the same of the matter, or all claims of one voice if a voice may say several
 * things of it. Example: `Donald Trump: approximately 1 hour` in `disagreement/087f3ef701de319f`.
 */
export type DisagreementSide = {
  readonly __typename?: 'DisagreementSide';
  /** The claims of this side, such as `claim/e7f1bca7afd1c308`. */
  readonly claims: ReadonlyArray<Claim>;
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The side in one line: its voices and their words, such as `the narrator: nearly an hour`. */
  readonly gist: Scalars['String']['output'];
  /** The place of the side among all sides, from 0. */
  readonly position: Scalars['Int']['output'];
};


/**
 * One side of a disagreement: the claims that say the same of the matter, or all claims of one voice if a voice may say several
 * things of it. Example: `Donald Trump: approximately 1 hour` in `disagreement/087f3ef701de319f`.
 */
export type DisagreementSideClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A thing of the world that claims are about: an actor, conflict, negotiation, agreement, event or place. Example: `country/IR`. */
export type Entity = {
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the entity: the type in lower case and a slug, as in `person/vladimir-putin`. A country has its ISO 3166-1 code, as in `country/IR`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** A thing of the world that claims are about: an actor, conflict, negotiation, agreement, event or place. Example: `country/IR`. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A thing of the world that claims are about: an actor, conflict, negotiation, agreement, event or place. Example: `country/IR`. */
export type EntityDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A thing of the world that claims are about: an actor, conflict, negotiation, agreement, event or place. Example: `country/IR`. */
export type EntityEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A thing of the world that claims are about: an actor, conflict, negotiation, agreement, event or place. Example: `country/IR`. */
export type EntityNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};

/** A page of entities. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of entities. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type EntityConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of entities: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Entity;
};

/** Conditions on entities. All given conditions must hold. */
export type EntityFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<EntityFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related entities. */
export type EntityListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<EntityFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<EntityFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<EntityFilter>;
};

/** A sort key for entities. Give exactly one field. */
export type EntityOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** The kinds of entities. */
export type EntityType =
  /** A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`. */
  | 'AGREEMENT'
  /** A group of countries, or of people, that a source names as one. Example: `bloc/western-nations`. */
  | 'BLOC'
  /** A war or armed confrontation. Example: `conflict/iran-israel`. */
  | 'CONFLICT'
  /** A country. Example: `country/IR`. */
  | 'COUNTRY'
  /** An act or happening that took place, is planned, or was called off. Example: `event/trump-putin-call`. */
  | 'EVENT'
  /** A process of talks. Example: `negotiation/us-iran-nuclear`. */
  | 'NEGOTIATION'
  /** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`. */
  | 'OFFICE'
  /** An organization, ministry or government body. Example: `organization/kremlin`. */
  | 'ORGANIZATION'
  /** A person. Example: `person/vladimir-putin`. */
  | 'PERSON'
  /** A city or site. Example: `place/muscat`. */
  | 'PLACE';

/** Conditions on a kind of entity. All given conditions must hold. */
export type EntityTypeFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<EntityType>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>;
};

/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type Event = Entity & Node & Searchable & TimelineItem & {
  readonly __typename?: 'Event';
  /** The agreements that the event carries out or, as an event of speaking, deals with. Example: the prisoner exchange of June 14 carries out `agreement/istanbul`. */
  readonly agreements: RelatedAgreementConnection;
  /** The agreements that were reached in the event. */
  readonly agreementsReached: RelatedAgreementConnection;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** The codes of the act in published schemes, such as `CONSULT` in PLOVER for a phone call. */
  readonly codes: ReadonlyArray<EventCode>;
  /** The conflicts that the event is part of or, as an event of speaking, deals with. Example: the prisoner exchange of June 14 is part of `conflict/russia-ukraine`, and `event/trump-putin-call` deals with `conflict/iran-israel`. */
  readonly conflicts: RelatedConflictConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Everything that the event, a call, talk or other event of speaking, deals with. Example: `conflict/iran-israel` for `event/trump-putin-call`. */
  readonly discussed: RelatedEntityConnection;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The later events that a source says came after this one. After does not mean because. */
  readonly followedBy: RelatedEventConnection;
  /** The earlier events that a source says this one came after. After does not mean because. Example: the round of June 15 was called off after `event/israel-iran-air-strikes`. */
  readonly follows: RelatedEventConnection;
  /** The stable id of the event: `event/` and a slug, as in `event/trump-putin-call`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The place or country of the event, past or planned; null if no source gives one. Example: `place/muscat`. */
  readonly location?: Maybe<Location>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations that the event is a round of or, as an event of speaking, deals with. Example: `negotiation/us-iran-nuclear`. */
  readonly negotiations: RelatedNegotiationConnection;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The conflicts and negotiations that the event is part of. Example: `negotiation/us-iran-nuclear` for the round of June 15. */
  readonly partOf: ReadonlyArray<Entity>;
  /** The actors that take part, each with a role. Example: `country/IR`, PARTY to the round of June 15. */
  readonly participants: ParticipantConnection;
  /** The status of the event, such as CANCELED for `event/us-iran-round-june-15`. */
  readonly status: Status;
  /** The time of the event, past or planned; null if no source gives one. */
  readonly time?: Maybe<TimeSpan>;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventAgreementsReachedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventDiscussedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/**
 * An act or happening in time: it took place, is planned, or was called off. Example: `event/us-iran-round-june-15`, the round of
 * nuclear talks in Muscat that was called off.
 */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};

/** The kind of act that an event is, in a published scheme of political event data. Example: `event/trump-putin-call` is a `CONSULT` in PLOVER and a `041` in CAMEO. */
export type EventCode = {
  readonly __typename?: 'EventCode';
  /** The claims that this rests on; none if it is the code of a term and not of an event. */
  readonly claims: ReadonlyArray<Claim>;
  /** The code in that scheme, such as `CONSULT`. */
  readonly code: Scalars['String']['output'];
  /** The published scheme, such as PLOVER. */
  readonly scheme: CodeScheme;
  /** The version of the scheme, such as `1.1b3` for CAMEO. */
  readonly version: Scalars['String']['output'];
};

/** Conditions on an event code. All given conditions must hold. */
export type EventCodeFilter = {
  /** Conditions on the code. */
  readonly code?: InputMaybe<StringFilter>;
  /** Conditions on the scheme. */
  readonly scheme?: InputMaybe<CodeSchemeFilter>;
};

/** Conditions on the codes of an event. */
export type EventCodeListFilter = {
  /** Every code meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<EventCodeFilter>;
  /** No code meets these conditions. */
  readonly none?: InputMaybe<EventCodeFilter>;
  /** At least one code meets these conditions. */
  readonly some?: InputMaybe<EventCodeFilter>;
};

/** A page of events. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Event>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of events. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type EventConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of events: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Event;
};

/** Conditions on events. All given conditions must hold. */
export type EventFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<EventFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** Conditions on the agreements that the event carries out or deals with. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on its codes. */
  readonly codes?: InputMaybe<EventCodeListFilter>;
  /** Conditions on the conflicts that the event is part of or deals with. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on what the event deals with. */
  readonly discussed?: InputMaybe<EntityListFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that came after this one. */
  readonly followedBy?: InputMaybe<EventListFilter>;
  /** Conditions on the events that this one came after. */
  readonly follows?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the place or country of the event, or the country that the place is in. */
  readonly location?: InputMaybe<LocationFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations that the event is part of or deals with. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the actors that take part. */
  readonly participants?: InputMaybe<ActorListFilter>;
  /** Conditions on the status of the event, such as CANCELED for `event/us-iran-round-june-15`. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on the time of the event. */
  readonly time?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related events. */
export type EventListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<EventFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<EventFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<EventFilter>;
};

/** A sort key for events. Give exactly one field. */
export type EventOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; readonly time?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; readonly time?: never; }
  |  /** By the earliest possible start. */
  { readonly id?: never; readonly name?: never; readonly time: SortDirection; };

/**
 * A place in a source that claims rest on: a phrase in a sentence of an article, or a row of a dataset. Example:
 * `evidence/a81a8eab6d6d1661` is the phrase from offset 2,005 to 2,022 of the article, and three claims rest on it.
 */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** The claims that rest on this evidence. */
  readonly claims: ClaimConnection;
  /** The offset just after the last character of the phrase, in UTF-16 code units; null for a row of a dataset. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /**
   * The stable id of the evidence: `evidence/` and 16 hexadecimal digits, as in `evidence/a81a8eab6d6d1661`. The digits are a
   * digest of the source and the place in it.
   */
  readonly id: Scalars['ID']['output'];
  /** The kind of place: a phrase of the article, a phrase of a headline in it, or a row of a dataset. */
  readonly kind: EvidenceKind;
  /** The place of the evidence in the order of its source: `start` for a phrase of an article, a number of its own for a row of a dataset. */
  readonly position: Scalars['Int']['output'];
  /** The short phrase at exactly this place, letter for letter; null for a row of a dataset. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The row of the dataset, such as `place/muscat` in the reference data; null for a phrase of an article. */
  readonly row?: Maybe<Scalars['String']['output']>;
  /** The sentence that holds the phrase; null for a row of a dataset. */
  readonly sentence?: Maybe<Sentence>;
  /** The article or dataset that holds this place. */
  readonly source: Source;
  /** The offset of the first character of the phrase, in UTF-16 code units from the start of the article; null for a row of a dataset. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Whether the phrase was compared with the text of the article. */
  readonly verification: Verification;
  /** The source that the dataset itself gives for the row, such as a publisher or an address; null if it gives none. */
  readonly writtenIn?: Maybe<Scalars['String']['output']>;
};


/**
 * A place in a source that claims rest on: a phrase in a sentence of an article, or a row of a dataset. Example:
 * `evidence/a81a8eab6d6d1661` is the phrase from offset 2,005 to 2,022 of the article, and three claims rest on it.
 */
export type EvidenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of evidence. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of evidence. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type EvidenceConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of evidence: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Evidence;
};

/** Conditions on evidence. All given conditions must hold. */
export type EvidenceFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<EvidenceFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the kind. */
  readonly kind?: InputMaybe<EvidenceKindFilter>;
  /** Conditions on the quoted phrase. */
  readonly quote?: InputMaybe<StringFilter>;
  /** Conditions on the sentence. */
  readonly sentence?: InputMaybe<SentenceFilter>;
  /** Conditions on the source. */
  readonly source?: InputMaybe<SourceFilter>;
  /** Conditions on the verification. */
  readonly verification?: InputMaybe<VerificationFilter>;
};

/** The kinds of evidence. */
export type EvidenceKind =
  /** A row of a dataset. Example: `evidence/c6c14c71a7846990` is the row on Muscat in the reference data. */
  | 'DATASET_ROW'
  /**
   * A phrase of a headline inside the article that points to another article, so the words are the other article's. Example:
   * `evidence/b3342ac37e846cd3`, 1,200 bodies.
   */
  | 'RELATED_HEADLINE'
  /** A phrase of the article itself. Example: `evidence/a81a8eab6d6d1661`. */
  | 'TEXT';

/** Conditions on a kind of evidence. All given conditions must hold. */
export type EvidenceKindFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<EvidenceKind>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EvidenceKind>>;
};

/** Conditions on related evidence. */
export type EvidenceListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<EvidenceFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<EvidenceFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<EvidenceFilter>;
};

/** A sort key for evidence. Give exactly one field. */
export type EvidenceOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly position?: never; }
  |  /** By the place in the source. */
  { readonly id?: never; readonly position: SortDirection; };

/** The counts of one facet of a connection. Example: STATUS of all events, with HELD and its count first. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The facet that is counted. */
  readonly field: FacetField;
  /** The values with their counts, the most frequent first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** The facets that rows can be counted by. A connection offers those that its rows have. */
export type FacetField =
  /** By the cause of a change: a seeding, an ingest, an import or a removal. */
  | 'CAUSE'
  /** By certainty. */
  | 'CERTAINTY'
  /** By event code, in every scheme. */
  | 'CODE'
  /** By modality. */
  | 'MODALITY'
  /** By the month of the earliest possible start. */
  | 'MONTH'
  /** By the origin of a change: the names of fact directories, or a dataset. */
  | 'ORIGIN'
  /** By polarity. */
  | 'POLARITY'
  /** By predicate. */
  | 'PREDICATE'
  /** By the reason of a disagreement. */
  | 'REASON'
  /** By the article or dataset that makes or reports the claim. */
  | 'SOURCE'
  /** By first speaker: that of a claim, or for an entity those of the claims about it. */
  | 'SPEAKER'
  /** By status. */
  | 'STATUS'
  /** By the kind of entity or, in a search, by the kind of result. */
  | 'TYPE'
  /** By the verdict of a disagreement. */
  | 'VERDICT';

/** One value of a facet with its count. Example: `HELD`. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** The number of rows with this value. */
  readonly count: Scalars['Int']['output'];
  /** The value: an enum value such as `HELD`, a code such as `CONSULT`, the id of a speaker such as `person/donald-trump`, the name of an origin such as `seed`, or a month such as `2025-06`. */
  readonly value: Scalars['String']['output'];
};

/** Conditions on a number. All given conditions must hold. */
export type FloatFilter = {
  /** The number is this one. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** The number is greater than this one. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** The number is this one or greater. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** The number is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** The number is less than this one. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** The number is this one or less. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of offices a person holds. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type HeldOfficeConnection = {
  readonly __typename?: 'HeldOfficeConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<HeldOfficeEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Office>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of offices a person holds. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type HeldOfficeConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of offices a person holds: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type HeldOfficeEdge = {
  readonly __typename?: 'HeldOfficeEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The object itself. */
  readonly node: Office;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The time in office; null if no source gives one. */
  readonly time?: Maybe<TimeSpan>;
};


/** One row of a page of offices a person holds: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type HeldOfficeEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A stretch of a text. Example: 0 to 4 is `Yuri` in `Yuri Ushakov`. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** The offset just after the last character, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** The offset of the first character, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
};

/** One relationship of a path, with the entity that it leads to. Example: PARTICIPATED_IN, from an event to `person/vladimir-putin`. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The certainty of the surest claim of the relationship; UNSPECIFIED if the words of none tell. */
  readonly certainty: Certainty;
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The direction of the relationship, seen from the entity before it. */
  readonly direction: Direction;
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /**
   * The modality of the claims of the relationship. It is ASSERTED of all but acts of speaking: DISCUSSED, CONDEMNED, REFUSED,
   * PROPOSED and PRESSED_FOR have a relationship for each modality. Example: INTENDED for the talk of next week and the
   * Russia–Ukraine conflict.
   */
  readonly modality: Modality;
  /** The entity that the hop leads to. */
  readonly node: Entity;
  /** The type of the relationship, such as PARTICIPATED_IN. */
  readonly relationship: RelationshipType;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The role of the actor, such as PARTY; null unless the relationship is PARTICIPATED_IN. */
  readonly role?: Maybe<Role>;
  /** The term of the role; null unless the relationship has a role. */
  readonly roleTerm?: Maybe<Term>;
  /** The side of the actor, such as `Iran`; null unless the relationship is PARTY_TO and the source names a side. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** The time of the relationship; null if no source gives one. */
  readonly time?: Maybe<TimeSpan>;
};


/** One relationship of a path, with the entity that it leads to. Example: PARTICIPATED_IN, from an event to `person/vladimir-putin`. */
export type HopClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** Conditions on an id. All given conditions must hold. */
export type IdFilter = {
  /** The id is this one, such as `country/IR`. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** The id is one of these, such as `country/IR`. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** An identifier of an entity in a public scheme. Example: `Q794` in Wikidata is `country/IR`. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The claims that this rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The public scheme, such as WIKIDATA. */
  readonly scheme: IdentifierScheme;
  /** The identifier in that scheme, such as `Q794`. */
  readonly value: Scalars['String']['output'];
};

/** Conditions on an identifier. All given conditions must hold. */
export type IdentifierFilter = {
  /** Conditions on the scheme. */
  readonly scheme?: InputMaybe<IdentifierSchemeFilter>;
  /** Conditions on the identifier. */
  readonly value?: InputMaybe<StringFilter>;
};

/** Conditions on the identifiers of an entity. */
export type IdentifierListFilter = {
  /** Every identifier meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<IdentifierFilter>;
  /** No identifier meets these conditions. */
  readonly none?: InputMaybe<IdentifierFilter>;
  /** At least one identifier meets these conditions. */
  readonly some?: InputMaybe<IdentifierFilter>;
};

/** Public schemes of identifiers. */
export type IdentifierScheme =
  /** The ISO 3166-1 code of a country in two letters. Example: `IR`. */
  | 'ISO_3166_1_ALPHA_2'
  /** The ISO 3166-1 code of a country in three letters. Example: `IRN`. */
  | 'ISO_3166_1_ALPHA_3'
  /** The ISO 3166-1 code of a country in three digits. Example: `364` for Iran. */
  | 'ISO_3166_1_NUMERIC'
  /** The number of an actor in the Uppsala Conflict Data Program. */
  | 'UCDP_ACTOR'
  /** The item of Wikidata. Example: `Q7747` for Vladimir Putin. */
  | 'WIKIDATA';

/** Conditions on a scheme of identifiers. */
export type IdentifierSchemeFilter = {
  /** The scheme is this one. */
  readonly eq?: InputMaybe<IdentifierScheme>;
  /** The scheme is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<IdentifierScheme>>;
};

/** Conditions on a whole number. All given conditions must hold. */
export type IntFilter = {
  /** The number is this one. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** The number is greater than this one. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** The number is this one or greater. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** The number is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The number is less than this one. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** The number is this one or less. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A place or country as the scene of events. Example: `place/muscat` or `country/OM`. */
export type Location = {
  /** The agreements that were reached, or are to be reached, here; for a country, in its cities and sites too. Example: `agreement/istanbul` for `place/istanbul` and for `country/TR`. */
  readonly agreementsHere: RelatedAgreementConnection;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The events that took place, or are to take place, here; for a country, in its cities and sites too. Example: `event/us-iran-round-june-15` for `place/muscat` and for `country/OM`. */
  readonly eventsHere: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the location: `place/muscat` for a place, `country/OM` for a country. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** A place or country as the scene of events. Example: `place/muscat` or `country/OM`. */
export type LocationAgreementsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A place or country as the scene of events. Example: `place/muscat` or `country/OM`. */
export type LocationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A place or country as the scene of events. Example: `place/muscat` or `country/OM`. */
export type LocationDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A place or country as the scene of events. Example: `place/muscat` or `country/OM`. */
export type LocationEventsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A place or country as the scene of events. Example: `place/muscat` or `country/OM`. */
export type LocationEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A place or country as the scene of events. Example: `place/muscat` or `country/OM`. */
export type LocationNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};

/** Conditions on a place or country. All given conditions must hold. */
export type LocationFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<LocationFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<LocationFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<LocationFilter>>;
  /** Conditions on the agreements that were reached here. */
  readonly agreementsHere?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that took place here. */
  readonly eventsHere?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** The property that a quantity of an entity measures. */
export type Measure =
  /** The age of a person. Example: Trump turned 79 (`claim/1dc67b399b7a2e58`). */
  | 'AGE'
  /** An area, such as that of a territory that was taken. No claim of the shipped graph gives one. */
  | 'AREA'
  /** The number of bodies brought home. Example: 1,200 (`claim/3e9ca86d2ab3e96c`). */
  | 'BODIES_REPATRIATED'
  /** The number of people taken prisoner or hostage. No claim of the shipped graph gives one. */
  | 'CAPTURED'
  /** The number of people detained or arrested. No claim of the shipped graph gives one. */
  | 'DETAINED'
  /** The number of people driven from their homes, within a country or out of it. No claim of the shipped graph gives one. */
  | 'DISPLACED'
  /** A distance, such as the range of a missile or the length of a front. No claim of the shipped graph gives one. */
  | 'DISTANCE'
  /** The duration of an event. Example: the call took nearly an hour (`claim/e7f1bca7afd1c308`). */
  | 'DURATION'
  /** The number of people killed. No claim of the shipped graph gives one. */
  | 'KILLED'
  /** The number of people missing. No claim of the shipped graph gives one. */
  | 'MISSING'
  /** An amount of money, such as the size of a loan or the worth of a contract; the unit is the currency. No claim of the shipped graph gives one. */
  | 'MONEY'
  /** The number of times that an event took place. Example: several exchanges since June 2 (`claim/0a3dd18cd48beff3`). */
  | 'OCCURRENCES'
  /** A measure of a user's own vocabulary; its term says which. No claim of the shipped graph gives one. */
  | 'OTHER'
  /** A share or a change in percent, such as that of a price or a tariff. No claim of the shipped graph gives one. */
  | 'PERCENT'
  /** The number of prisoners exchanged. Example: about 1,000 in May (`claim/a2a640c3636ca347`). */
  | 'PRISONERS_EXCHANGED'
  /** The age of the prisoners exchanged. Example: under 25 (`claim/828d41ed8f81f0b6`). */
  | 'PRISONER_AGE'
  /** The number of people set free, by one side or without an exchange. No claim of the shipped graph gives one. */
  | 'RELEASED'
  /** The number or the share of votes. No claim of the shipped graph gives one. */
  | 'VOTES'
  /** The number of weapons, missiles, drones or vehicles sent, used or destroyed. No claim of the shipped graph gives one. */
  | 'WEAPONS'
  /** The number of people wounded or injured. No claim of the shipped graph gives one. */
  | 'WOUNDED';

/** Conditions on a measure. All given conditions must hold. */
export type MeasureFilter = {
  /** The value is this one; OTHER is every word of a user's own vocabulary. */
  readonly eq?: InputMaybe<Measure>;
  /** The value is one of these; OTHER is every word of a user's own vocabulary. */
  readonly in?: InputMaybe<ReadonlyArray<Measure>>;
  /** Whether there is a measure: true keeps disagreements about quantities. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Conditions on the word itself, which find one of a user's own vocabulary too. */
  readonly term?: InputMaybe<TermWordFilter>;
};

/**
 * A quantity of an entity. If claims differ, it is that of the best-ranked claim. Example: the DURATION of
 * `event/trump-putin-call` is nearly an hour.
 */
export type Measurement = {
  readonly __typename?: 'Measurement';
  /** The claims that give exactly this quantity. */
  readonly claims: ReadonlyArray<Claim>;
  /** The property that is measured, such as DURATION. */
  readonly measure: Measure;
  /** The number with its unit, such as nearly an hour. */
  readonly quantity: Quantity;
  /** The term of the measure, which knows those of a user's own vocabulary too, such as `term/measure.DURATION`. */
  readonly term: Term;
};

/** The sense in which a claim is made: it is so, it is intended, proposed, demanded, left open, or judged. */
export type Modality =
  /** The speaker says that it is so. Example: `claim/d10ef5a7ede97d82`, the United States is a party to the nuclear talks. */
  | 'ASSERTED'
  /** The speaker asks for it, or says that it should be so. Example: `claim/d29c2d4c3d7a753b`, the war in Ukraine should end, Trump told Putin. */
  | 'DEMANDED'
  /** The speaker judges. Example: `claim/581e31afb9beb8f6`, the narrator calls the invasion unprovoked. */
  | 'EVALUATED'
  /** The subject means, plans or wants it. Example: `claim/3e76b453a6f2a809`, Russia's steps were meant to help the US–Iran talks to agreements. */
  | 'INTENDED'
  /** The speaker leaves it open, and neither denies nor promises it. Example: `claim/a2d0582ce6eb2644`, a return to nuclear talks. */
  | 'NOT_RULED_OUT'
  /** The speaker puts it forward for others to agree to. No claim of the shipped graph has this modality: the US proposed a cease-fire, says `claim/301729ab318155fe`, and that is ASSERTED. */
  | 'PROPOSED';

/** Conditions on a modality. All given conditions must hold. */
export type ModalityFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<Modality>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Modality>>;
};

/** One name of an entity in one language and script. Example: `Юрий Ушаков`, ru and Cyrl, of `person/yury-ushakov`. */
export type Name = {
  readonly __typename?: 'Name';
  /** The claims that this rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The kind of name, such as PRIMARY or ALIAS. */
  readonly kind: NameKind;
  /** The language, as a BCP 47 tag such as `en` or `ru`. */
  readonly language: Scalars['String']['output'];
  /** The script, as an ISO 15924 code such as `Latn` or `Cyrl`. */
  readonly script: Scalars['String']['output'];
  /** The name itself, such as `Юрий Ушаков`. */
  readonly value: Scalars['String']['output'];
};

/** Conditions on a name. All given conditions must hold. */
export type NameFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<NameFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<NameFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<NameFilter>>;
  /** Conditions on the BCP 47 language tag. */
  readonly language?: InputMaybe<StringFilter>;
  /** Conditions on the text of the name. */
  readonly value?: InputMaybe<StringFilter>;
};

/** Kinds of names. */
export type NameKind =
  /** Another name in use. Example: `Tehran` for Iran. */
  | 'ALIAS'
  /** The name in the bearer's own language. Example: `Юрий Ушаков` for `person/yury-ushakov`. */
  | 'NATIVE'
  /** The name that the graph shows. Example: `Iran`. */
  | 'PRIMARY'
  /** The name spelled in another script. Example: `Иран` for Iran. */
  | 'TRANSLITERATION';

/** Conditions on the names of an entity. */
export type NameListFilter = {
  /** Every name meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<NameFilter>;
  /** No name meets these conditions. */
  readonly none?: InputMaybe<NameFilter>;
  /** At least one name meets these conditions. */
  readonly some?: InputMaybe<NameFilter>;
};

/** A process of talks, with parties, a topic and rounds. Example: `negotiation/us-iran-nuclear`, on Iran's nuclear program. */
export type Negotiation = Entity & Node & Searchable & {
  readonly __typename?: 'Negotiation';
  /** The agreements that were reached in the negotiation. */
  readonly agreements: RelatedAgreementConnection;
  /** The agreements that the talks are about, whether they are reached or not. Example: `agreement/us-iran-nuclear-deal` for `negotiation/us-iran-nuclear`. */
  readonly agreementsSought: RelatedAgreementConnection;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** The conflicts that the negotiation concerns. Example: `conflict/russia-ukraine` for `negotiation/russia-ukraine`. */
  readonly conflicts: RelatedConflictConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the negotiation: `negotiation/` and a slug, as in `negotiation/us-iran-nuclear`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The parties of the negotiation. Example: `country/IR` and `country/US` for `negotiation/us-iran-nuclear`. */
  readonly parties: PartyConnection;
  /** The rounds of the talks: events that were held, are planned or were called off. Example: `event/us-iran-round-june-15`. */
  readonly rounds: RelatedEventConnection;
  /** The status of the negotiation, such as SUSPENDED. */
  readonly status: Status;
  /** The time of the negotiation; null if no source says. */
  readonly time?: Maybe<TimeSpan>;
  /** The topic in our own words, such as `Iran's nuclear program`; null if no source gives one. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** A process of talks, with parties, a topic and rounds. Example: `negotiation/us-iran-nuclear`, on Iran's nuclear program. */
export type NegotiationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A process of talks, with parties, a topic and rounds. Example: `negotiation/us-iran-nuclear`, on Iran's nuclear program. */
export type NegotiationAgreementsSoughtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A process of talks, with parties, a topic and rounds. Example: `negotiation/us-iran-nuclear`, on Iran's nuclear program. */
export type NegotiationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A process of talks, with parties, a topic and rounds. Example: `negotiation/us-iran-nuclear`, on Iran's nuclear program. */
export type NegotiationConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/** A process of talks, with parties, a topic and rounds. Example: `negotiation/us-iran-nuclear`, on Iran's nuclear program. */
export type NegotiationDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A process of talks, with parties, a topic and rounds. Example: `negotiation/us-iran-nuclear`, on Iran's nuclear program. */
export type NegotiationEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A process of talks, with parties, a topic and rounds. Example: `negotiation/us-iran-nuclear`, on Iran's nuclear program. */
export type NegotiationNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A process of talks, with parties, a topic and rounds. Example: `negotiation/us-iran-nuclear`, on Iran's nuclear program. */
export type NegotiationPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A process of talks, with parties, a topic and rounds. Example: `negotiation/us-iran-nuclear`, on Iran's nuclear program. */
export type NegotiationRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};

/** A page of negotiations. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type NegotiationConnection = {
  readonly __typename?: 'NegotiationConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<NegotiationEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Negotiation>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of negotiations. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type NegotiationConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of negotiations: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type NegotiationEdge = {
  readonly __typename?: 'NegotiationEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Negotiation;
};

/** Conditions on negotiations. All given conditions must hold. */
export type NegotiationFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<NegotiationFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<NegotiationFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<NegotiationFilter>>;
  /** Conditions on the agreements that were reached in the negotiation. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the agreements that the talks are about, whether they are reached or not. */
  readonly agreementsSought?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the conflicts that the negotiation concerns. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the parties of the negotiation. */
  readonly parties?: InputMaybe<ActorListFilter>;
  /** Conditions on its rounds. */
  readonly rounds?: InputMaybe<EventListFilter>;
  /** Conditions on the status of the negotiation, such as SUSPENDED. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on the time of the negotiation. */
  readonly time?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the topic. */
  readonly topic?: InputMaybe<StringFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related negotiations. */
export type NegotiationListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<NegotiationFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<NegotiationFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<NegotiationFilter>;
};

/** A sort key for negotiations. Give exactly one field. */
export type NegotiationOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; readonly time?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; readonly time?: never; }
  |  /** By the earliest possible start. */
  { readonly id?: never; readonly name?: never; readonly time: SortDirection; };

/** A page of entities one relationship away. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type NeighborConnection = {
  readonly __typename?: 'NeighborConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<NeighborEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of entities one relationship away. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type NeighborConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of entities one relationship away: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type NeighborEdge = {
  readonly __typename?: 'NeighborEdge';
  /** The certainty of the surest claim of the relationship; UNSPECIFIED if the words of none tell. */
  readonly certainty: Certainty;
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The direction of the relationship, seen from the parent. */
  readonly direction: Direction;
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /**
   * The modality of the claims of the relationship. It is ASSERTED of all but acts of speaking: DISCUSSED, CONDEMNED, REFUSED,
   * PROPOSED and PRESSED_FOR have a relationship for each modality. Example: INTENDED for the talk of next week and the
   * Russia–Ukraine conflict.
   */
  readonly modality: Modality;
  /** The object itself. */
  readonly node: Entity;
  /** The type of the relationship, such as PARTICIPATED_IN. */
  readonly relationship: RelationshipType;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The role of the actor, such as PARTY; null unless the relationship is PARTICIPATED_IN. */
  readonly role?: Maybe<Role>;
  /** The term of the role; null unless the relationship has a role. */
  readonly roleTerm?: Maybe<Term>;
  /** The side of the actor, such as `Iran`; null unless the relationship is PARTY_TO and the source names a side. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** The time of the relationship; null if no source gives one. */
  readonly time?: Maybe<TimeSpan>;
};


/** One row of a page of entities one relationship away: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type NeighborEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** The part of the graph around one entity, ready for drawing. Example: around `country/IR` there are 8 entities one step away, such as `conflict/iran-israel`. */
export type Neighborhood = {
  readonly __typename?: 'Neighborhood';
  /** The relationships between these entities, in a stable order. */
  readonly edges: ReadonlyArray<NeighborhoodEdge>;
  /** The entities: the one in the middle first, the others by distance and then by name. */
  readonly nodes: ReadonlyArray<NeighborhoodNode>;
};

/** One relationship of a neighborhood. Example: PARTY_TO from `country/IR` to `conflict/iran-israel`. */
export type NeighborhoodEdge = {
  readonly __typename?: 'NeighborhoodEdge';
  /** The certainty of the surest claim of the relationship; UNSPECIFIED if the words of none tell. */
  readonly certainty: Certainty;
  /** The number of claims that the relationship rests on. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The id of the entity that the relationship points away from, such as `country/IR`. */
  readonly from: Scalars['ID']['output'];
  /**
   * The modality of the claims of the relationship. It is ASSERTED of all but acts of speaking: DISCUSSED, CONDEMNED, REFUSED,
   * PROPOSED and PRESSED_FOR have a relationship for each modality. Example: INTENDED for the talk of next week and the
   * Russia–Ukraine conflict.
   */
  readonly modality: Modality;
  /** The type of the relationship, such as PARTICIPATED_IN. */
  readonly relationship: RelationshipType;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The role of the actor, such as PARTY; null unless the relationship is PARTICIPATED_IN. */
  readonly role?: Maybe<Role>;
  /** The term of the role; null unless the relationship has a role. */
  readonly roleTerm?: Maybe<Term>;
  /** The side of the actor, such as `Iran`; null unless the relationship is PARTY_TO and the source names a side. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** The id of the entity that the relationship points to, such as `conflict/iran-israel`. */
  readonly to: Scalars['ID']['output'];
};


/** One relationship of a neighborhood. Example: PARTY_TO from `country/IR` to `conflict/iran-israel`. */
export type NeighborhoodEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** One entity of a neighborhood, with its distance. Example: `conflict/iran-israel` has the distance 1 from `country/IR`. */
export type NeighborhoodNode = {
  readonly __typename?: 'NeighborhoodNode';
  /** The number of steps from the entity in the middle, 0 for that entity itself. */
  readonly distance: Scalars['Int']['output'];
  /** The entity itself. */
  readonly node: Entity;
  /** The number of relationships of this entity that match the arguments and are not among the edges. */
  readonly omitted: Scalars['Int']['output'];
};

/** Any object with an id of its own, such as `country/IR` or `claim/3efefdfdd9cfc929`. The prefix of the id names the type. */
export type Node = {
  /** The stable id of the object: the type in lower case, a slash and a slug or digest, as in `person/vladimir-putin` or `claim/3efefdfdd9cfc929`. */
  readonly id: Scalars['ID']['output'];
};

/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type Office = Actor & Entity & Node & Searchable & Speaker & {
  readonly __typename?: 'Office';
  /** The agreements that the actor is a party to, reached or not. Example: `agreement/istanbul` for `country/RU`. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** The entities that the actor condemned, wholly or in part. Example: `event/israel-operation-against-iran` for `person/vladimir-putin`. */
  readonly condemned: RelatedEntityConnection;
  /** The conflicts that the actor is a party to. Example: `conflict/iran-israel` for `country/IR`. */
  readonly conflicts: RelatedConflictConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The events that the actor takes part in. Example: `event/trump-putin-call` for `person/vladimir-putin`. */
  readonly events: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The people that hold or held the office, as far as sources say. Example: `person/donald-trump` for `office/us-president`. */
  readonly holders: OfficeHolderConnection;
  /** The stable id of the office: `office/` and a slug, as in `office/us-president`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations that the actor is a party to. Example: `negotiation/us-iran-nuclear` for `country/IR`. */
  readonly negotiations: RelatedNegotiationConnection;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The agreements, negotiations and events that the actor pressed for. Example: `agreement/us-iran-nuclear-deal` for `person/donald-trump`. */
  readonly pressedFor: RelatedEntityConnection;
  /** The agreements, negotiations and events that the actor proposed. Example: `agreement/us-proposed-cease-fire` for `country/US`. */
  readonly proposed: RelatedEntityConnection;
  /** The speakers that report words of this actor, with the claims. Example: Ushakov reports words of `person/vladimir-putin`. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The agreements, negotiations and events that the actor turned down. Example: `agreement/us-proposed-cease-fire` for `person/vladimir-putin`. */
  readonly refused: RelatedEntityConnection;
  /** The actors that act or speak for this one. Example: `office/oman-foreign-minister` for `country/OM`. */
  readonly representatives: RelatedActorConnection;
  /** The actors that this one acts or speaks for. Example: `country/RU` for `organization/kremlin`. */
  readonly represents: RelatedActorConnection;
  /** The claims with this actor in any step of the attribution, as first speaker or as reporter. */
  readonly said: ClaimConnection;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeCondemnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<PersonFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficePressedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeProposedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeRefusedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** An office that a source names, with or without the person in it. Example: `office/oman-foreign-minister`, because the article names no person. */
export type OfficeSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of offices. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<OfficeEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Office>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of offices. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type OfficeConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of offices: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type OfficeEdge = {
  readonly __typename?: 'OfficeEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Office;
};

/** Conditions on offices. All given conditions must hold. */
export type OfficeFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<OfficeFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<OfficeFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<OfficeFilter>>;
  /** Conditions on the agreements that the actor is a party to, reached or not. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on what the actor condemned. */
  readonly condemned?: InputMaybe<EntityListFilter>;
  /** Conditions on the conflicts that the actor is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that the actor takes part in. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations that the actor is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on what the actor pressed for. */
  readonly pressedFor?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor proposed. */
  readonly proposed?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor turned down. */
  readonly refused?: InputMaybe<EntityListFilter>;
  /** Conditions on the actors that act or speak for this one. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors that this one acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** A page of holders of an office. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type OfficeHolderConnection = {
  readonly __typename?: 'OfficeHolderConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<OfficeHolderEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Person>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of holders of an office. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type OfficeHolderConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of holders of an office: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type OfficeHolderEdge = {
  readonly __typename?: 'OfficeHolderEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The object itself. */
  readonly node: Person;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The time in office; null if no source gives one. */
  readonly time?: Maybe<TimeSpan>;
};


/** One row of a page of holders of an office: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type OfficeHolderEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** Conditions on related offices. */
export type OfficeListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<OfficeFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<OfficeFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<OfficeFilter>;
};

/** A sort key for offices. Give exactly one field. */
export type OfficeOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type Organization = Actor & Entity & Node & Searchable & Speaker & {
  readonly __typename?: 'Organization';
  /** The agreements that the actor is a party to, reached or not. Example: `agreement/istanbul` for `country/RU`. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** The entities that the actor condemned, wholly or in part. Example: `event/israel-operation-against-iran` for `person/vladimir-putin`. */
  readonly condemned: RelatedEntityConnection;
  /** The conflicts that the actor is a party to. Example: `conflict/iran-israel` for `country/IR`. */
  readonly conflicts: RelatedConflictConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The events that the actor takes part in. Example: `event/trump-putin-call` for `person/vladimir-putin`. */
  readonly events: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the organization: `organization/` and a slug, as in `organization/kremlin`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations that the actor is a party to. Example: `negotiation/us-iran-nuclear` for `country/IR`. */
  readonly negotiations: RelatedNegotiationConnection;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The agreements, negotiations and events that the actor pressed for. Example: `agreement/us-iran-nuclear-deal` for `person/donald-trump`. */
  readonly pressedFor: RelatedEntityConnection;
  /** The agreements, negotiations and events that the actor proposed. Example: `agreement/us-proposed-cease-fire` for `country/US`. */
  readonly proposed: RelatedEntityConnection;
  /** The speakers that report words of this actor, with the claims. Example: Ushakov reports words of `person/vladimir-putin`. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The agreements, negotiations and events that the actor turned down. Example: `agreement/us-proposed-cease-fire` for `person/vladimir-putin`. */
  readonly refused: RelatedEntityConnection;
  /** The actors that act or speak for this one. Example: `office/oman-foreign-minister` for `country/OM`. */
  readonly representatives: RelatedActorConnection;
  /** The actors that this one acts or speaks for. Example: `country/RU` for `organization/kremlin`. */
  readonly represents: RelatedActorConnection;
  /** The claims with this actor in any step of the attribution, as first speaker or as reporter. */
  readonly said: ClaimConnection;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationCondemnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationPressedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationProposedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationRefusedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** An organization, ministry or government body. Example: `organization/russian-defense-ministry`. */
export type OrganizationSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of organizations. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Organization>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of organizations. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type OrganizationConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of organizations: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Organization;
};

/** Conditions on organizations. All given conditions must hold. */
export type OrganizationFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<OrganizationFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Conditions on the agreements that the actor is a party to, reached or not. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on what the actor condemned. */
  readonly condemned?: InputMaybe<EntityListFilter>;
  /** Conditions on the conflicts that the actor is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that the actor takes part in. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations that the actor is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on what the actor pressed for. */
  readonly pressedFor?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor proposed. */
  readonly proposed?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor turned down. */
  readonly refused?: InputMaybe<EntityListFilter>;
  /** Conditions on the actors that act or speak for this one. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors that this one acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** A sort key for organizations. Give exactly one field. */
export type OrganizationOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** The place of a page among all rows of a connection. Example: while `hasNextPage` is true, give `endCursor` as `after`. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /**
   * The cursor of the last row of this page; null if the page is empty. Give it as `after` for the next page. A cursor
   * belongs to one list in one order, and to the object that has the list; every other list refuses it. The filter and
   * the voices may change: the page then begins at the same place among the rows that they keep.
   */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are rows before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row of this page; null if the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of participants. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<ParticipantEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Actor>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of participants. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type ParticipantConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of participants: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The object itself. */
  readonly node: Actor;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The role of the actor in the event, such as PARTY. */
  readonly role: Role;
  /** The term of the role, which knows those of a user's own vocabulary too, such as `term/role.PARTY`. */
  readonly term: Term;
};


/** One row of a page of participants: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type ParticipantEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of parties. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Actor>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of parties. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type PartyConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of parties: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The object itself. */
  readonly node: Actor;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The side of the party, such as `Iran`; null if no source names a side. */
  readonly side?: Maybe<Scalars['String']['output']>;
};


/** One row of a page of parties: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type PartyEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A path from one entity to another along plain relationships. It passes no entity twice. Example: from `country/IL` over Putin's condemnation of its operation to `person/vladimir-putin`. */
export type Path = {
  readonly __typename?: 'Path';
  /** The relationships of the path, in order from its start. */
  readonly hops: ReadonlyArray<Hop>;
  /** The number of relationships; 0 from an entity to itself. */
  readonly length: Scalars['Int']['output'];
  /** The first entity of the path. */
  readonly start: Entity;
};

/** The paths between two entities, the shortest first. Example: from `country/IL` to `country/UA` the shortest has 4 hops. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** The paths, by length; paths of one length are in a stable order. */
  readonly paths: ReadonlyArray<Path>;
  /** Whether a path may be missing, because the search left out relationships of a hub or reached its bound. Once the search has found as many paths as asked for, longer ones do not count as missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type Person = Actor & Entity & Node & Searchable & Speaker & {
  readonly __typename?: 'Person';
  /** The agreements that the actor is a party to, reached or not. Example: `agreement/istanbul` for `country/RU`. */
  readonly agreements: RelatedAgreementConnection;
  /** The time of birth; null if no source says. Example: June 14, 1946, for `person/donald-trump`. */
  readonly born?: Maybe<TimeSpan>;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** The entities that the actor condemned, wholly or in part. Example: `event/israel-operation-against-iran` for `person/vladimir-putin`. */
  readonly condemned: RelatedEntityConnection;
  /** The conflicts that the actor is a party to. Example: `conflict/iran-israel` for `country/IR`. */
  readonly conflicts: RelatedConflictConnection;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The events that the actor takes part in. Example: `event/trump-putin-call` for `person/vladimir-putin`. */
  readonly events: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the person: `person/` and a slug, as in `person/vladimir-putin`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations that the actor is a party to. Example: `negotiation/us-iran-nuclear` for `country/IR`. */
  readonly negotiations: RelatedNegotiationConnection;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The offices that the person holds or held. Example: `office/us-president` for `person/donald-trump`. */
  readonly offices: HeldOfficeConnection;
  /** The agreements, negotiations and events that the actor pressed for. Example: `agreement/us-iran-nuclear-deal` for `person/donald-trump`. */
  readonly pressedFor: RelatedEntityConnection;
  /** The agreements, negotiations and events that the actor proposed. Example: `agreement/us-proposed-cease-fire` for `country/US`. */
  readonly proposed: RelatedEntityConnection;
  /** The speakers that report words of this actor, with the claims. Example: Ushakov reports words of `person/vladimir-putin`. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The agreements, negotiations and events that the actor turned down. Example: `agreement/us-proposed-cease-fire` for `person/vladimir-putin`. */
  readonly refused: RelatedEntityConnection;
  /** The actors that act or speak for this one. Example: `office/oman-foreign-minister` for `country/OM`. */
  readonly representatives: RelatedActorConnection;
  /** The actors that this one acts or speaks for. Example: `country/RU` for `organization/kremlin`. */
  readonly represents: RelatedActorConnection;
  /** The claims with this actor in any step of the attribution, as first speaker or as reporter. */
  readonly said: ClaimConnection;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonCondemnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficeOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<OfficeFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonPressedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonProposedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonRefusedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRepresentatives?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A person that a source names. Example: `person/yury-ushakov`, foreign policy aide at the Kremlin. */
export type PersonSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of people. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Person>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of people. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type PersonConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of people: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Person;
};

/** Conditions on people. All given conditions must hold. */
export type PersonFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<PersonFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Conditions on the agreements that the actor is a party to, reached or not. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the time of birth. */
  readonly born?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on what the actor condemned. */
  readonly condemned?: InputMaybe<EntityListFilter>;
  /** Conditions on the conflicts that the actor is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that the actor takes part in. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations that the actor is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the offices that the person holds or held. */
  readonly offices?: InputMaybe<OfficeListFilter>;
  /** Conditions on what the actor pressed for. */
  readonly pressedFor?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor proposed. */
  readonly proposed?: InputMaybe<EntityListFilter>;
  /** Conditions on what the actor turned down. */
  readonly refused?: InputMaybe<EntityListFilter>;
  /** Conditions on the actors that act or speak for this one. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors that this one acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** A sort key for people. Give exactly one field. */
export type PersonOrder =
  /** By the earliest day of birth. */
  { readonly born: SortDirection; readonly id?: never; readonly name?: never; }
  |  /** By the id. */
  { readonly born?: never; readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly born?: never; readonly id?: never; readonly name: SortDirection; };

/** A city or site. Example: `place/muscat`, the capital of Oman. */
export type Place = Entity & Location & Node & Searchable & {
  readonly __typename?: 'Place';
  /** The agreements that were reached, or are to be reached, here; for a country, in its cities and sites too. Example: `agreement/istanbul` for `place/istanbul` and for `country/TR`. */
  readonly agreementsHere: RelatedAgreementConnection;
  /** The claims about the entity, as their subject or as their object. */
  readonly claims: ClaimConnection;
  /** The meaning of the point: the place itself, or an area around it; null if no source says. */
  readonly coordinatePrecision?: Maybe<CoordinatePrecision>;
  /** The country that the place is in. Example: `country/OM` for `place/muscat`. */
  readonly country?: Maybe<Country>;
  /** A description in one line of our own words, such as `Capital of Oman`; null if no claim gives one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The calls, talks and other events of speaking that deal with the entity. Example: `event/trump-putin-call` for `conflict/iran-israel`. */
  readonly discussedIn: RelatedEventConnection;
  /** The events that took place, or are to take place, here; for a country, in its cities and sites too. Example: `event/us-iran-round-june-15` for `place/muscat` and for `country/OM`. */
  readonly eventsHere: RelatedEventConnection;
  /** The places in sources that the claims about the entity rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The stable id of the place: `place/` and a slug, as in `place/muscat`. */
  readonly id: Scalars['ID']['output'];
  /** The identifiers in public schemes, such as `Q7747` in Wikidata for Vladimir Putin. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The latitude in degrees of WGS 84, from -90 to 90, north of the equator positive; null if no source gives it. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** The longitude in degrees of WGS 84, from -180 to 180, east of Greenwich positive; null if no source gives it. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The quantities of the entity, one for each measure. Example: the age of `person/donald-trump`. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name that the graph shows, such as `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** The names in every language and script, the shown one first. Example: `Yury Ushakov`, then `Юрий Ушаков`. */
  readonly names: ReadonlyArray<Name>;
  /** The entities that are one plain relationship away. Example: `country/OM` for `place/muscat`. */
  readonly neighbors: NeighborConnection;
  /** The kind of entity, such as PERSON. */
  readonly type: EntityType;
};


/** A city or site. Example: `place/muscat`, the capital of Oman. */
export type PlaceAgreementsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A city or site. Example: `place/muscat`, the capital of Oman. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A city or site. Example: `place/muscat`, the capital of Oman. */
export type PlaceDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A city or site. Example: `place/muscat`, the capital of Oman. */
export type PlaceEventsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A city or site. Example: `place/muscat`, the capital of Oman. */
export type PlaceEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A city or site. Example: `place/muscat`, the capital of Oman. */
export type PlaceNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};

/** A page of places. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Place>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of places. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type PlaceConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of places: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Place;
};

/** Conditions on places. All given conditions must hold. */
export type PlaceFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<PlaceFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** Conditions on the agreements that were reached here. */
  readonly agreementsHere?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the country that the place is in. */
  readonly country?: InputMaybe<CountryFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events of speaking that deal with it. */
  readonly discussedIn?: InputMaybe<EventListFilter>;
  /** Conditions on the events that took place here. */
  readonly eventsHere?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related places. */
export type PlaceListFilter = {
  /** Every row meets these conditions; true also if there is none. */
  readonly all?: InputMaybe<PlaceFilter>;
  /** No row meets these conditions. */
  readonly none?: InputMaybe<PlaceFilter>;
  /** At least one row meets these conditions. */
  readonly some?: InputMaybe<PlaceFilter>;
};

/** A sort key for places. Give exactly one field. */
export type PlaceOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** Whether a claim affirms or denies its assertion. */
export type Polarity =
  /** The assertion is so. Example: `claim/1f9eef6c522bceb2`, the call took place. */
  | 'AFFIRMED'
  /** The assertion is not so. Example: `claim/d0162b1182b4e963`, Trump has not made major progress toward the peace deal. */
  | 'DENIED';

/** Conditions on a polarity. All given conditions must hold. */
export type PolarityFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<Polarity>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Polarity>>;
};

/** The kind of assertion that a claim makes about its subject. */
export type Predicate =
  /** The subject goes along with the value; the source gives no cause. Example: the attacks and surging oil prices (`claim/a90cc687a0c31f96`). */
  | 'ACCOMPANIED_BY'
  /** The subject is meant to bring about the value in the object. Example: Russia's proposed steps, and agreements in the US–Iran talks (`claim/3e76b453a6f2a809`). */
  | 'AIMED_AT'
  /** The value is the time of birth of the subject, a person. Example: Trump, in the reference data (`claim/1fc5615d7be8b705`). */
  | 'BORN'
  /** The value is the speaker's own word for the subject; an object is the entity that the word ties the subject to. Example: Trump calls the war in Ukraine Putin's war (`claim/38bab7eb8b366e05`). */
  | 'CHARACTERIZED_AS'
  /** The value is the code of the act that the subject, an event, is. Example: the phone call is a CONSULT in PLOVER (`claim/eba5817ae9748e13`). */
  | 'CODED_AS'
  /** The subject, a negotiation or agreement, concerns the object, a conflict; a negotiation may concern an agreement too, one that is sought. Example: the peace deal concerns the Russia–Ukraine war (`claim/41e8797e0b0bcd12`). */
  | 'CONCERNS'
  /** The subject condemned the object, or the value's part of it. Example: Putin and Israel's operation against Iran (`claim/f9cd8d136cf26d84`). */
  | 'CONDEMNED'
  /** The subject wishes the object, a person, joy on the occasion that the value gives. Example: Putin called to wish Trump a happy birthday, as Trump tells (`claim/813cc21b1a8fad7b`). */
  | 'CONGRATULATED'
  /** The value describes the subject in one line. Example: Ushakov is a foreign policy aide at the Kremlin (`claim/57a5c79da71d5c09`). */
  | 'DESCRIBED_AS'
  /** The subject, a call, talk or other conversation, deals with the object or with the topic that the value gives. Example: the call and the Iran–Israel conflict (`claim/33eea8beb8a93bf7`). */
  | 'DISCUSSED'
  /** The subject comes to an end; the modality tells whether it does or should. Example: the war in Ukraine should (`claim/d29c2d4c3d7a753b`). */
  | 'ENDED'
  /** The subject voiced concern about the object or about the value. Example: Putin about a possible escalation (`claim/f03c2beb494e5bf8`). */
  | 'EXPRESSED_CONCERN_ABOUT'
  /** The subject voiced frustration with the object; the value gives the reason. Example: Trump with Putin over the cease-fire (`claim/46d871d5059e6db6`). */
  | 'EXPRESSED_FRUSTRATION_WITH'
  /** The subject is ready for the object; that is less than to propose it. Example: the Kremlin for new talks with Kyiv (`claim/3efefdfdd9cfc929`). */
  | 'EXPRESSED_READINESS_FOR'
  /** The subject, an event, comes after the object, an event. After does not mean because. For a canceled subject, the cancellation comes after; for a proposed object, the subject comes after the proposal. Example: the nuclear round was called off after the air strikes (`claim/291861730978c602`). */
  | 'FOLLOWED'
  /** The value is the status of the subject. Example: the nuclear round is CANCELED (`claim/2914bab9ce5a55cd`). */
  | 'HAS_STATUS'
  /** The value is the topic of the subject, a negotiation or agreement. Example: Iran's nuclear program (`claim/d85c10c30d9ac647`). */
  | 'HAS_TOPIC'
  /** The subject, a person, holds the object, an office. Example: Trump is president of the United States (`claim/0ae6bd5265076be8`). */
  | 'HOLDS'
  /** The value is an identifier of the subject in a public scheme. Example: `IR` is a country code of Iran (`claim/9a83e279ee3aed6e`). */
  | 'IDENTIFIED_BY'
  /** The subject knows the object well. Example: Putin knows Iran, in Trump's judgment (`claim/e6a6359e973e45aa`). */
  | 'KNOWS_WELL'
  /** The subject, a place, lies at the latitude and longitude that the value gives in degrees. No claim of the shipped graph says so. */
  | 'LOCATED_AT'
  /** The subject, an event or agreement, has its place in the object, a city, site or country. Example: the nuclear round was to be in Muscat (`claim/bb2371321101da58`). */
  | 'LOCATED_IN'
  /** The subject made progress toward the object, of the kind that the value gives. Example: Trump made no major progress toward the peace deal (`claim/d0162b1182b4e963`, DENIED). */
  | 'MADE_PROGRESS_ON'
  /** The value is a quantity of the subject, and `measure` names the property. Example: the call took nearly an hour (`claim/e7f1bca7afd1c308`). */
  | 'MEASURED'
  /** The value is a name of the subject. Example: the article calls Iran by its capital, `Tehran` (`claim/18631f4d821516ff`). */
  | 'NAMED'
  /** A predicate of a user's own vocabulary; its term says which. No claim of the shipped graph has one. */
  | 'OTHER'
  /** The subject takes part in the object, an event, in a role. Example: Trump received Putin's call (`claim/b4346855c3d30408`, RECIPIENT). */
  | 'PARTICIPATED_IN'
  /** The subject is a party to the object, a conflict, negotiation or agreement. Example: Iran is a party to the Iran–Israel conflict (`claim/17691bb83898228f`). */
  | 'PARTY_TO'
  /** The subject is part of the object. Example: Muscat is in Oman (`claim/296ebccf2e0817af`). */
  | 'PART_OF'
  /** The subject pressed for the object. Example: Trump for a nuclear deal with Iran (`claim/a07914026c110f06`). */
  | 'PRESSED_FOR'
  /** The subject, an actor, proposed the object, an agreement. Example: the United States and the cease-fire (`claim/301729ab318155fe`). */
  | 'PROPOSED'
  /** The subject, an event, is carried out in line with the object, an agreement. Example: the prisoner exchange of June 14 and the Istanbul agreement (`claim/0f30c9eb0b64a689`). */
  | 'PURSUANT_TO'
  /** The subject, an agreement, is reached in the object, a negotiation or event. No claim of the shipped graph says so: the article names the city of the Istanbul agreement and not the talks. */
  | 'REACHED_IN'
  /** The subject, an event, has a row in a dataset. The row gives everything that is derived of the event: its time, place, code, quantities and participants. Only imported rows make this claim, so the shipped graph has none. */
  | 'RECORDED'
  /** The subject turned the object down. Example: Putin and the cease-fire that the US proposed (`claim/cc75d15746f7a712`). */
  | 'REFUSED'
  /** The subject acts or speaks for the object. Example: the foreign minister acts for Oman (`claim/761b8cb843f707ed`). */
  | 'REPRESENTS'
  /** The subject is taken up again; the modality tells whether it is or may be. Example: the US–Iran nuclear talks may be (`claim/a2d0582ce6eb2644`). */
  | 'RESUMED'
  /** The subject, an event, strikes back for the object, an event, so here the source states a cause. Example: the Iranian missile barrage and the Israeli strikes (`claim/5b0f72becf046b15`). */
  | 'RETALIATED_FOR'
  /** The subject is said to be or do what the value says, with the object that it names, because no other predicate fits. The graph reads nothing into it: it derives no relationship. Example: what Trump called Putin's war is in Ukraine (`claim/706d7f90b530ff01`). */
  | 'STATED'
  /** The subject lost much of the things that the value lists. Example: Ukraine lost people, property and infrastructure (`claim/85b44e07c2740be9`). */
  | 'SUFFERED_LOSSES_IN'
  /** The value is the time of the subject, past, present or planned. Example: the call was on June 14 (`claim/ac09ab8cf5387e52`). */
  | 'TOOK_PLACE'
  /** The subject keeps to the value. Example: Russia to its approach (`claim/689073bc3a41ba06`). */
  | 'UPHELD';

/** Conditions on a predicate. All given conditions must hold. */
export type PredicateFilter = {
  /** The value is this one; OTHER is every word of a user's own vocabulary. */
  readonly eq?: InputMaybe<Predicate>;
  /** The value is one of these; OTHER is every word of a user's own vocabulary. */
  readonly in?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Conditions on the word itself, which find one of a user's own vocabulary too. */
  readonly term?: InputMaybe<TermWordFilter>;
};

/**
 * A number with its unit, as exact as the source gives it and no more. Example: `About 1,000 prisoners from both sides` is 1000,
 * ABOUT, and its scope is AMBIGUOUS, because the words do not tell whether each side freed as many.
 */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** How exact the number is, such as NEARLY. */
  readonly approximation: Approximation;
  /** The most that the number can be; null if the source does not say. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Whether the source gives a value, says that none is known, or says that there is none. */
  readonly known: QuantityKnown;
  /** The least that the number can be; null if the source does not say. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The total that the number stands for: all sides together, or each side. */
  readonly scope: QuantityScope;
  /** The term of the unit, which knows those of a user's own vocabulary too, such as `term/unit.HOUR`. */
  readonly term: Term;
  /** The words of the source, such as `nearly an hour`. */
  readonly text: Scalars['String']['output'];
  /** The unit that is counted or measured, such as HOUR. */
  readonly unit: Unit;
  /** The number, such as 1000; null if the source gives none, as in `large numbers of prisoners`. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Whether a source gives a quantity. */
export type QuantityKnown =
  /** The source says that there is none. The shipped graph has no such claim. */
  | 'NONE'
  /** The source says that the value is not known or was not given. Example: the number of prisoners exchanged on June 14 (`claim/5e2347dee5f7f067`). */
  | 'UNKNOWN'
  /** The source gives a value, exact or not. Example: nearly an hour (`claim/e7f1bca7afd1c308`). */
  | 'VALUE';

/** The total that a number stands for. */
export type QuantityScope =
  /** The words can be read either way. Example: about 1,000 prisoners from both sides (`claim/a2a640c3636ca347`). */
  | 'AMBIGUOUS'
  /** Each side has this number. The shipped graph has no such claim. */
  | 'PER_SIDE'
  /** All sides together. Example: the 1,200 bodies of `claim/3e9ca86d2ab3e96c`. */
  | 'TOTAL';

/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** The actor with this id; null if there is none. */
  readonly actor?: Maybe<Actor>;
  /** All actors: people, organizations, countries, blocs and offices. */
  readonly actors?: Maybe<ActorConnection>;
  /** The agreement with this id; null if there is none. */
  readonly agreement?: Maybe<Agreement>;
  /** All agreements. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** The article with this id; null if there is none. */
  readonly article?: Maybe<Article>;
  /** All articles. */
  readonly articles?: Maybe<ArticleConnection>;
  /** The bloc with this id; null if there is none. */
  readonly bloc?: Maybe<Bloc>;
  /** All blocs. */
  readonly blocs?: Maybe<BlocConnection>;
  /** The change log, oldest first, for an app that follows the graph. Read page after page; after an empty page, ask again later with its `pageInfo.endCursor`. No change is skipped or given twice, however many writers there are. */
  readonly changes?: Maybe<ChangeConnection>;
  /** The claim with this id; null if there is none. */
  readonly claim?: Maybe<Claim>;
  /** All claims, in the order of the text unless `orderBy` says otherwise. */
  readonly claims?: Maybe<ClaimConnection>;
  /** The conflict with this id; null if there is none. */
  readonly conflict?: Maybe<Conflict>;
  /** All conflicts. */
  readonly conflicts?: Maybe<ConflictConnection>;
  /** All countries. */
  readonly countries?: Maybe<CountryConnection>;
  /** The country with this code; null if there is none. */
  readonly country?: Maybe<Country>;
  /** The dataset with this id; null if there is none. */
  readonly dataset?: Maybe<Dataset>;
  /** All datasets. */
  readonly datasets?: Maybe<DatasetConnection>;
  /** The disagreement with this id; null if there is none. */
  readonly disagreement?: Maybe<Disagreement>;
  /** The disagreements: matters that voices differ on, with all sides. Example: the duration of the call. */
  readonly disagreements?: Maybe<DisagreementConnection>;
  /** All entities: actors, conflicts, negotiations, agreements, events and places. */
  readonly entities?: Maybe<EntityConnection>;
  /** The entity with this id, of any type of entity; null if there is none. */
  readonly entity?: Maybe<Entity>;
  /** The entity with this identifier; null if there is none. If several have it, the one with the first id comes back. Example: `entityBy(scheme: WIKIDATA, value: "Q794")` is Iran. */
  readonly entityBy?: Maybe<Entity>;
  /** The event with this id; null if there is none. */
  readonly event?: Maybe<Event>;
  /** All events. */
  readonly events?: Maybe<EventConnection>;
  /** The negotiation with this id; null if there is none. */
  readonly negotiation?: Maybe<Negotiation>;
  /** All negotiations. */
  readonly negotiations?: Maybe<NegotiationConnection>;
  /** The entities around one entity, breadth first, and the relationships between them, ready for drawing. */
  readonly neighborhood?: Maybe<Neighborhood>;
  /** The object with this id, of any type; null if there is none. */
  readonly node?: Maybe<Node>;
  /** The objects with these ids, in the order of the ids; null in the place of an id that no object has. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** The office with this id; null if there is none. */
  readonly office?: Maybe<Office>;
  /** All offices. */
  readonly offices?: Maybe<OfficeConnection>;
  /** The organization with this id; null if there is none. */
  readonly organization?: Maybe<Organization>;
  /** All organizations. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** The shortest paths from one entity to another along plain relationships; each hop has its claims. */
  readonly paths?: Maybe<PathResult>;
  /** All people. */
  readonly people?: Maybe<PersonConnection>;
  /** The person with this id; null if there is none. */
  readonly person?: Maybe<Person>;
  /** The place with this id; null if there is none. */
  readonly place?: Maybe<Place>;
  /** All places. */
  readonly places?: Maybe<PlaceConnection>;
  /** The relationship with this id; null if there is none. Edges and hops give it as `relationshipId`. */
  readonly relationship?: Maybe<Relationship>;
  /** Entities, claims and sentences that match a text, the best match first. The search reads names in every language and script, descriptions, gists and quoted phrases. Words may lack their marks, be cut short, be in another script, or have a slip of one letter. Example: `yuri ushakof` finds Yury Ushakov. */
  readonly search?: Maybe<SearchConnection>;
  /** All sources: articles and datasets. */
  readonly sources?: Maybe<SourceConnection>;
  /** The size of the graph: the numbers of its entities, claims, disagreements and sources, by kind. */
  readonly stats: Stats;
  /** Events, agreements and claims with a time of their own, in order of time, each once (see `TimelineKind`). */
  readonly timeline?: Maybe<TimelineItemConnection>;
  /**
   * The claims that something is not known or was not given. Example: `claim/5e2347dee5f7f067`, nobody gave the number of
   * prisoners. Times and statuses that no source gives are nobody's claims, so they are no rows here: lists find the events
   * and agreements without them, as in `events(where: { time: { known: false } })` and `status: { known: false }`.
   */
  readonly unknowns?: Maybe<ClaimConnection>;
  /** The terms that claims are made of, those of a user's own vocabulary among them. */
  readonly vocabulary?: Maybe<ReadonlyArray<Term>>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  where?: InputMaybe<ArticleFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryBlocArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BlocOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<BlocFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryConflictArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<CountryFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetOrder>>;
  where?: InputMaybe<DatasetFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryDisagreementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryDisagreementsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisagreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<DisagreementFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryEntityByArgs = {
  scheme: IdentifierScheme;
  value: Scalars['String']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryNegotiationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryNeighborhoodArgs = {
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityType>>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  relationships?: InputMaybe<ReadonlyArray<RelationshipType>>;
  voices?: InputMaybe<VoicesInput>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficeOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<OfficeFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<OrganizationFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  modality?: ReadonlyArray<Modality>;
  through?: InputMaybe<ReadonlyArray<RelationshipType>>;
  to: Scalars['ID']['input'];
  voices?: InputMaybe<VoicesInput>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<PersonFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<PlaceFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  query: Scalars['String']['input'];
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryTimelineArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modality?: ReadonlyArray<Modality>;
  orderBy?: InputMaybe<ReadonlyArray<TimelineItemOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<TimelineItemFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryUnknownsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/**
 * The root of every query. Each field of this type takes one round trip to the graph. A field that cannot be answered, such as a
 * list with the cursor of another list, is null with an error at its path, and the other fields are answered all the same.
 * Example: `{ country(code: "IR") { name conflicts { nodes { name status } } } }`.
 */
export type QueryVocabularyArgs = {
  kind?: InputMaybe<VocabularyKind>;
};

/** The weight of a claim beside other claims on the same matter. */
export type Rank =
  /** The claim stays for the record, and nothing is derived from it. No claim of the shipped graph has this rank. */
  | 'DEPRECATED'
  /** The claim is as good as any other. Example: `claim/eac7afaa354fdf50`, the round had been scheduled. */
  | 'NORMAL'
  /**
   * The graph shows this claim first, because it is the best one known. Example: `claim/2914bab9ce5a55cd` makes the nuclear
   * round CANCELED, although `claim/eac7afaa354fdf50` says that it was SCHEDULED.
   */
  | 'PREFERRED';

/** Conditions on a rank. All given conditions must hold. */
export type RankFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<Rank>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Rank>>;
};

/** A page of related actors. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedActorConnection = {
  readonly __typename?: 'RelatedActorConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<RelatedActorEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Actor>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related actors. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedActorConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related actors: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedActorEdge = {
  readonly __typename?: 'RelatedActorEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The modality of the relationship: ASSERTED unless the relationship is an act of speaking and the list asks for other modalities. */
  readonly modality: Modality;
  /** The object itself. */
  readonly node: Actor;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
};


/** One row of a page of related actors: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedActorEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related agreements. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedAgreementConnection = {
  readonly __typename?: 'RelatedAgreementConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<RelatedAgreementEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related agreements. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedAgreementConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related agreements: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedAgreementEdge = {
  readonly __typename?: 'RelatedAgreementEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The modality of the relationship: ASSERTED unless the relationship is an act of speaking and the list asks for other modalities. */
  readonly modality: Modality;
  /** The object itself. */
  readonly node: Agreement;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The side of the actor; null unless the list is that of an actor and the source names a side. */
  readonly side?: Maybe<Scalars['String']['output']>;
};


/** One row of a page of related agreements: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedAgreementEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related conflicts. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedConflictConnection = {
  readonly __typename?: 'RelatedConflictConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<RelatedConflictEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related conflicts. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedConflictConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related conflicts: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedConflictEdge = {
  readonly __typename?: 'RelatedConflictEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The modality of the relationship: ASSERTED unless the relationship is an act of speaking and the list asks for other modalities. */
  readonly modality: Modality;
  /** The object itself. */
  readonly node: Conflict;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The side of the actor; null unless the list is that of an actor and the source names a side. */
  readonly side?: Maybe<Scalars['String']['output']>;
};


/** One row of a page of related conflicts: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedConflictEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related entities. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedEntityConnection = {
  readonly __typename?: 'RelatedEntityConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<RelatedEntityEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related entities. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedEntityConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related entities: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedEntityEdge = {
  readonly __typename?: 'RelatedEntityEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The modality of the relationship, such as ASSERTED. */
  readonly modality: Modality;
  /** The object itself. */
  readonly node: Entity;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
};


/** One row of a page of related entities: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedEntityEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related events. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedEventConnection = {
  readonly __typename?: 'RelatedEventConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<RelatedEventEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Event>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related events. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedEventConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related events: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedEventEdge = {
  readonly __typename?: 'RelatedEventEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The modality of the relationship: ASSERTED unless the relationship is an act of speaking and the list asks for other modalities. */
  readonly modality: Modality;
  /** The object itself. */
  readonly node: Event;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The role of the actor in the event, such as ANNOUNCER; null unless the list is the `events` of an actor. */
  readonly role?: Maybe<Role>;
};


/** One row of a page of related events: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedEventEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related negotiations. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedNegotiationConnection = {
  readonly __typename?: 'RelatedNegotiationConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<RelatedNegotiationEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Negotiation>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related negotiations. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedNegotiationConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related negotiations: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedNegotiationEdge = {
  readonly __typename?: 'RelatedNegotiationEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The modality of the relationship: ASSERTED unless the relationship is an act of speaking and the list asks for other modalities. */
  readonly modality: Modality;
  /** The object itself. */
  readonly node: Negotiation;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
  /** The side of the actor; null unless the list is that of an actor and the source names a side. */
  readonly side?: Maybe<Scalars['String']['output']>;
};


/** One row of a page of related negotiations: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedNegotiationEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related places. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedPlaceConnection = {
  readonly __typename?: 'RelatedPlaceConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<RelatedPlaceEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Place>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related places. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedPlaceConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related places: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedPlaceEdge = {
  readonly __typename?: 'RelatedPlaceEdge';
  /** The claims that the relationship rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The object itself. */
  readonly node: Place;
  /** The stable id of the relationship, the same from either end, such as `relationship/PARTY_TO.conflict.iran-israel.3dedcdc7b341eb2e`. `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship as an object of its own, with both ends and all claims. */
  readonly relationshipNode: Relationship;
};


/** One row of a page of related places: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type RelatedPlaceEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of speakers that quote an actor. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedSpeakerConnection = {
  readonly __typename?: 'RelatedSpeakerConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<RelatedSpeakerEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Speaker>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of speakers that quote an actor. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type RelatedSpeakerConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/**
 * One speaker in a page of speakers that report the words of an actor, with the claims. Example: of `person/donald-trump`,
 * Ushakov is one.
 */
export type RelatedSpeakerEdge = {
  readonly __typename?: 'RelatedSpeakerEdge';
  /** The claims with words of the actor that this speaker reports. */
  readonly claims: ReadonlyArray<Claim>;
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Speaker;
};


/**
 * One speaker in a page of speakers that report the words of an actor, with the claims. Example: of `person/donald-trump`,
 * Ushakov is one.
 */
export type RelatedSpeakerEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/**
 * A plain relationship between two entities, with the claims that it rests on. It is the same object from either end. Example:
 * Trump holds the office of president, `relationship/HOLDS.person.donald-trump.e90987d55f3d3b6d`.
 */
export type Relationship = Node & {
  readonly __typename?: 'Relationship';
  /** The certainty of the surest claim of the relationship; UNSPECIFIED if the words of none tell. */
  readonly certainty: Certainty;
  /** The claims that the relationship rests on. */
  readonly claims: ClaimConnection;
  /** The first speakers of these claims: the innermost speakers of their attributions. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The entity that the relationship points away from, such as `person/donald-trump`. */
  readonly from: Entity;
  /**
   * The stable id of the relationship: its type, the entity that owns it and a digest, joined by dots, as in
   * `relationship/HOLDS.person.donald-trump.e90987d55f3d3b6d`. Edges and hops give it as `relationshipId`.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The modality of the claims of the relationship. It is ASSERTED of all but acts of speaking: DISCUSSED, CONDEMNED, REFUSED,
   * PROPOSED and PRESSED_FOR have a relationship for each modality. Example: INTENDED for the talk of next week and the
   * Russia–Ukraine conflict.
   */
  readonly modality: Modality;
  /** The type of the relationship, such as PARTICIPATED_IN. */
  readonly relationship: RelationshipType;
  /** The role of the actor, such as PARTY; null unless the relationship is PARTICIPATED_IN. */
  readonly role?: Maybe<Role>;
  /** The term of the role; null unless the relationship has a role. */
  readonly roleTerm?: Maybe<Term>;
  /** The side of the actor, such as `Iran`; null unless the relationship is PARTY_TO and the source names a side. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** The time of the relationship; null if no source gives one. */
  readonly time?: Maybe<TimeSpan>;
  /** The entity that the relationship points to, such as `office/us-president`. */
  readonly to: Entity;
};


/**
 * A plain relationship between two entities, with the claims that it rests on. It is the same object from either end. Example:
 * Trump holds the office of president, `relationship/HOLDS.person.donald-trump.e90987d55f3d3b6d`.
 */
export type RelationshipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** The types of plain relationships between entities. */
export type RelationshipType =
  /** A negotiation or agreement concerns a conflict. Example: the peace deal, the Russia–Ukraine war. */
  | 'CONCERNS'
  /** An actor condemned an entity, or a part of it that a claim names. Example: Putin, Israel's operation against Iran. */
  | 'CONDEMNED'
  /** A call, talk or other event of speaking deals with an entity. Example: the call between Trump and Putin, with the Iran–Israel conflict. */
  | 'DISCUSSED'
  /** An event came after another; the source says after, not because. Example: the nuclear round was called off after the air strikes. */
  | 'FOLLOWED'
  /** A person holds an office. Example: Trump, president of the United States. */
  | 'HOLDS'
  /** An event or agreement has its place in a city, site or country. Example: the nuclear round, in Muscat. */
  | 'LOCATED_IN'
  /** An actor takes part in an event. Example: Putin, in the call with Trump. */
  | 'PARTICIPATED_IN'
  /** An actor is a party to a conflict, negotiation or agreement. Example: Iran, to the Iran–Israel conflict. */
  | 'PARTY_TO'
  /** An event is part of a conflict or negotiation, or a place of a country. Example: Muscat, of Oman. */
  | 'PART_OF'
  /** An actor pressed for an agreement, negotiation or event. Example: Trump, for a nuclear deal with Iran. */
  | 'PRESSED_FOR'
  /** An actor proposed an agreement, negotiation or event. Example: the United States, the cease-fire. */
  | 'PROPOSED'
  /** An event is carried out in line with an agreement. Example: the prisoner exchange of June 14, with the Istanbul agreement. */
  | 'PURSUANT_TO'
  /** An agreement is reached in a negotiation or event. The shipped graph has no such relationship. */
  | 'REACHED_IN'
  /** An actor turned an agreement, negotiation or event down. Example: Putin, the cease-fire that the US proposed. */
  | 'REFUSED'
  /** A person, organization or office acts or speaks for a country or organization. Example: Ushakov, for the Kremlin. */
  | 'REPRESENTS';

/** The role of an actor in an event. */
export type Role =
  /** The actor makes it publicly known. Example: the foreign minister of Oman, in the announcement that the nuclear round was canceled (`claim/11b24ab3147be539`). To announce that a round is off is not to announce the round. */
  | 'ANNOUNCER'
  /** The actor receives the others in its place. No actor of the shipped graph has this role: a place alone makes nobody a host, and the article says only that the nuclear round was to be in Muscat. */
  | 'HOST'
  /** The actor sets the event going. Example: Putin called Trump (`claim/2f57f5e8fbc5f160`). */
  | 'INITIATOR'
  /** The actor stands between the parties to bring them together. No actor of the shipped graph has this role: the foreign minister of Oman only announced the cancellation of the nuclear round. */
  | 'MEDIATOR'
  /** A role of a user's own vocabulary; its term says which. No actor of the shipped graph has one. */
  | 'OTHER'
  /** The actor takes part on a par with others. Example: Iran in the nuclear round (`claim/639e094194a8063e`). */
  | 'PARTY'
  /** The actor proposes the event. Example: Russia, the steps for the US–Iran talks (`claim/32a7df278ec57d4b`). */
  | 'PROPOSER'
  /** The actor is at the receiving end. Example: Trump received the call (`claim/b4346855c3d30408`). */
  | 'RECIPIENT'
  /** The act is done to the actor. Example: Iran, in Israel's operation (`claim/e2f565c7de7d20e2`). */
  | 'TARGET';

/** Conditions on a role. All given conditions must hold. */
export type RoleFilter = {
  /** The value is this one; OTHER is every word of a user's own vocabulary. */
  readonly eq?: InputMaybe<Role>;
  /** The value is one of these; OTHER is every word of a user's own vocabulary. */
  readonly in?: InputMaybe<ReadonlyArray<Role>>;
  /** Conditions on the word itself, which find one of a user's own vocabulary too. */
  readonly term?: InputMaybe<TermWordFilter>;
};

/** A page of search results, the best first, 50 at most in all. Example: for `yuri ushakof` the first is `person/yury-ushakov`. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The results, each with its score and the texts that match. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The number of results of each kind, on all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** The results alone. */
  readonly nodes: ReadonlyArray<Searchable>;
  /** The place of this page among all results. */
  readonly pageInfo: PageInfo;
  /** The number of results on all pages, 50 at most, because the search does not look for worse ones. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of search results, the best first, 50 at most in all. Example: for `yuri ushakof` the first is `person/yury-ushakov`. */
export type SearchConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One result of a search. Example: `person/yury-ushakov` for `yuri ushakof`, with a score of 0.6818. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place of the result, for `after`. It belongs to this query and these kinds. */
  readonly cursor: Scalars['String']['output'];
  /** The texts that match, each once. */
  readonly matches: ReadonlyArray<SearchMatch>;
  /** The entity, claim or sentence itself. */
  readonly node: Searchable;
  /** The quality of the match, from 0 to 1. It is 1 if every word is in a name, and less for a singular instead of a plural, for words cut short, for a slip, for matches in descriptions, gists and phrases, and for missing words. */
  readonly score: Scalars['Float']['output'];
};

/** The kinds of text that a search reads. */
export type SearchField =
  /** The description of an entity. Example: `Capital of Oman`. */
  | 'DESCRIPTION'
  /** The gist of a claim or a sentence. Example: `The round of the US–Iran nuclear talks was to be in Muscat`. */
  | 'GIST'
  /** A name of an entity, in any language and script. Example: `Юрий Ушаков`. */
  | 'NAME'
  /** A quoted phrase of the source that a claim rests on. */
  | 'QUOTE';

/** The kinds of results of a search. */
export type SearchKind =
  /** A deal that talks propose, seek, reach or fail to reach. Example: `agreement/istanbul`. */
  | 'AGREEMENT'
  /** A group of countries, or of people, that a source names as one. Example: `bloc/western-nations`. */
  | 'BLOC'
  /** A claim, by its gist or its quoted phrases. Example: `claim/3efefdfdd9cfc929`. */
  | 'CLAIM'
  /** A war or armed confrontation. Example: `conflict/iran-israel`. */
  | 'CONFLICT'
  /** A country. Example: `country/IR`. */
  | 'COUNTRY'
  /** An act or happening that took place, is planned, or was called off. Example: `event/trump-putin-call`. */
  | 'EVENT'
  /** A process of talks. Example: `negotiation/us-iran-nuclear`. */
  | 'NEGOTIATION'
  /** An office that a source names. Example: `office/oman-foreign-minister`. */
  | 'OFFICE'
  /** An organization, ministry or government body. Example: `organization/kremlin`. */
  | 'ORGANIZATION'
  /** A person. Example: `person/vladimir-putin`. */
  | 'PERSON'
  /** A city or site. Example: `place/muscat`. */
  | 'PLACE'
  /** A sentence of an article, by its gist. Example: `sentence/4d91b7cebd7a-12`. */
  | 'SENTENCE';

/** One text that matches a query. Example: the name `Yuri Ushakov` for `yuri ushakof`. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** The kind of text, such as NAME. */
  readonly field: SearchField;
  /** The places of the matching words in the text, in order. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The text as the graph stores it. */
  readonly text: Scalars['String']['output'];
};

/** An object that a search can find: an entity, a claim or a sentence. Example: `person/yury-ushakov`. */
export type Searchable = {
  /** The stable id of the object: the type in lower case, a slash and a slug or digest, as in `person/yury-ushakov` or `claim/3efefdfdd9cfc929`. */
  readonly id: Scalars['ID']['output'];
  /** The name of an entity, or the gist of a claim or a sentence, so that every result can be listed. */
  readonly name: Scalars['String']['output'];
};

/**
 * A stretch of an article's text, with its place and a gist. Example: `sentence/4d91b7cebd7a-12`, on the canceled nuclear
 * round.
 */
export type Sentence = Node & Searchable & {
  readonly __typename?: 'Sentence';
  /** The article that the sentence is part of. */
  readonly article: Article;
  /** The claims that rest on this sentence. */
  readonly claims: ClaimConnection;
  /** The SHA-256 of the sentence's text, in 64 hexadecimal digits. */
  readonly digest: Scalars['String']['output'];
  /** The offset just after the last character, in UTF-16 code units. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The sentence in one line of our own words. It is never copied from the article. */
  readonly gist: Scalars['String']['output'];
  /** The stable id of the sentence: `sentence/`, the 12 digits of the article's id, a hyphen and the number, as in `sentence/4d91b7cebd7a-12`. */
  readonly id: Scalars['ID']['output'];
  /** The same text as `gist`, because every row of a list has a `name`. */
  readonly name: Scalars['String']['output'];
  /** The number of the sentence in the article, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The offset of the first character, in UTF-16 code units from the start of the article. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** The text of the sentence; null unless the operator of this service has handed over the article. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/**
 * A stretch of an article's text, with its place and a gist. Example: `sentence/4d91b7cebd7a-12`, on the canceled nuclear
 * round.
 */
export type SentenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of sentences. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type SentenceConnection = {
  readonly __typename?: 'SentenceConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<SentenceEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Sentence>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sentences. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type SentenceConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of sentences: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type SentenceEdge = {
  readonly __typename?: 'SentenceEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Sentence;
};

/** Conditions on sentences. All given conditions must hold. */
export type SentenceFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<SentenceFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<SentenceFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<SentenceFilter>>;
  /** Conditions on the claims that rest on this sentence. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the gist. */
  readonly gist?: InputMaybe<StringFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the number. */
  readonly number?: InputMaybe<IntFilter>;
};

/** A sort key for sentences. Give exactly one field. */
export type SentenceOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly number?: never; }
  |  /** By the number in the article. */
  { readonly id?: never; readonly number: SortDirection; };

/** The sort direction of a list. */
export type SortDirection =
  /** The smallest or earliest value comes first; unknown values come last. */
  | 'ASC'
  /** The largest or latest value comes first; unknown values come last here too. */
  | 'DESC';

/** An article or dataset that makes or reports claims. Example: `article/4d91b7cebd7a`. */
export type Source = {
  /**
   * A citation of the source. It leaves out what nobody gave. A TEXT of a dataset is the citation that its publisher asks for,
   * if facts give one.
   */
  readonly citation: Scalars['String']['output'];
  /**
   * The places of the source that claims rest on, each with its claims: the quoted phrases of an article in the order of
   * `start`, or the rows of a dataset. Pages of it are the map of an article.
   */
  readonly citations: EvidenceConnection;
  /** The claims that the source makes itself or reports from others. */
  readonly claims: ClaimConnection;
  /** The stable id of the source: `article/4d91b7cebd7a` for an article, `dataset/reference` for a dataset. */
  readonly id: Scalars['ID']['output'];
  /** The license, by its name or address; null if nobody named one, which permits nothing. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** The name that the graph shows, such as `Vladimir Putin` or `Article 4d91b7ce, 25 sentences`. */
  readonly name: Scalars['String']['output'];
  /** The publisher; null if nobody named one, as for the shipped article. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** This service stored the source for the first time at this time. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The address of the publication, which begins with `https://` or `http://`; null if nobody gave one, as for the shipped article. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** An article or dataset that makes or reports claims. Example: `article/4d91b7cebd7a`. */
export type SourceCitationArgs = {
  style?: CitationStyle;
};


/** An article or dataset that makes or reports claims. Example: `article/4d91b7cebd7a`. */
export type SourceCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** An article or dataset that makes or reports claims. Example: `article/4d91b7cebd7a`. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of sources. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The rows of this page, each with its cursor and the facts about the relationship. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<Source>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sources. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type SourceConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of sources: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Source;
};

/** Conditions on a source. All given conditions must hold. */
export type SourceFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<SourceFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on the publisher. */
  readonly publisher?: InputMaybe<StringFilter>;
};

/** A sort key for sources. Give exactly one field. */
export type SourceOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/**
 * A party that can say something: an actor, an article in its narrator's voice, or a dataset. Example: `person/vladimir-putin`
 * and `article/4d91b7cebd7a` are speakers.
 */
export type Speaker = {
  /**
   * The stable id of the speaker, by its type: `person/vladimir-putin` is an actor, `article/4d91b7cebd7a` an article and
   * `dataset/reference` a dataset.
   */
  readonly id: Scalars['ID']['output'];
  /** The name that the graph shows, such as `Vladimir Putin` or `Article 4d91b7ce, 25 sentences`. */
  readonly name: Scalars['String']['output'];
};

/** Conditions on a speaker. All given conditions must hold. */
export type SpeakerFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<SpeakerFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<SpeakerFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<SpeakerFilter>>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
};

/** A sort key for speakers. Give exactly one field. */
export type SpeakerOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** The size of the whole graph, counted without fetching it. Example: `{ stats { claims { totalCount } } }`. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** The claims about the entities. */
  readonly claims: Tally;
  /** The disagreements between voices. */
  readonly disagreements: Tally;
  /** The entities: actors, places, conflicts, negotiations, agreements and events. */
  readonly entities: Tally;
  /** The sources: articles and datasets. */
  readonly sources: Tally;
};

/** The status of a conflict, negotiation, agreement or event. */
export type Status =
  /** It was called off before it took place; for events. Example: `event/us-iran-round-june-15`. */
  | 'CANCELED'
  /** It is over; for conflicts and negotiations. The shipped graph has none: Trump only demands that the war in Ukraine end (`claim/d29c2d4c3d7a753b`). */
  | 'ENDED'
  /** It took place; for events. Example: `event/trump-putin-call`. */
  | 'HELD'
  /** It goes on; for conflicts, negotiations and events. Example: `conflict/iran-israel`. */
  | 'ONGOING'
  /** It was put off to another time; for events. The shipped graph has none. */
  | 'POSTPONED'
  /** Somebody put it forward; for agreements and events. Example: `event/russian-proposed-steps`, steps that Russia proposed for the US–Iran talks. */
  | 'PROPOSED'
  /** The parties agreed on it; for agreements. Example: `agreement/istanbul`. */
  | 'REACHED'
  /** A party turned it down; for agreements. Example: `agreement/us-proposed-cease-fire`: Putin refused it. */
  | 'REFUSED'
  /** It has a date and is still to come; for events. Example: the nuclear round had been scheduled (`claim/eac7afaa354fdf50`), before it was called off. That a talk is meant for the next week is no appointment. */
  | 'SCHEDULED'
  /** Somebody works for it and it is not reached; for agreements. Example: `agreement/us-iran-nuclear-deal`. */
  | 'SOUGHT'
  /** It is broken off and not ended; for negotiations and events. Example: `negotiation/us-iran-nuclear`. */
  | 'SUSPENDED'
  /** No source gives a status, so no speaker of a source is claimed to say so. Example: `event/prisoner-and-body-exchange`, of which the article does not say whether it has begun. */
  | 'UNKNOWN';

/** Conditions on the status. All given conditions must hold. */
export type StatusFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<Status>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Status>>;
  /** Whether a source gives a status: false keeps UNKNOWN, true keeps every other status. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Conditions on a text. All given conditions must hold. The composition of letters with marks makes no difference: texts are
 * stored and compared in Unicode's form NFC.
 */
export type StringFilter = {
  /**
   * The text has these letters somewhere in it. Capital letters make no difference, nor do marks on Latin, Greek, Cyrillic, Arabic and
   * Hebrew letters: `erdogan` is part of `Recep Tayyip Erdoğan`.
   */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** The text is exactly this one, capital letters and marks included. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Whether capital letters and marks count for `contains` and `startsWith`. It needs one of the two beside it. */
  readonly exact?: InputMaybe<Scalars['Boolean']['input']>;
  /** The text is exactly one of these, capital letters and marks included. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The text begins with these letters. Capital letters and marks make as little difference as for `contains`. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A total and its parts by kind. Example: the claims of the graph, with the numbers of AFFIRMED and of DENIED ones. */
export type Tally = {
  readonly __typename?: 'Tally';
  /** The numbers by kind, counted without fetching the rows. */
  readonly facets: ReadonlyArray<Facet>;
  /** The total number. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A total and its parts by kind. Example: the claims of the graph, with the numbers of AFFIRMED and of DENIED ones. */
export type TallyFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/**
 * A word of the vocabulary that claims are made of: a predicate, role, measure or unit. The enums have the words that ship; a
 * user's own directory of facts may bring more, and these are terms as well. Example: `term/predicate.PARTY_TO`.
 */
export type Term = Node & {
  readonly __typename?: 'Term';
  /** The codes in published schemes that correspond to the term, as far as one is certain. They rest on no claims. Example: `REJECT` in PLOVER, for REFUSED. */
  readonly codes: ReadonlyArray<EventCode>;
  /** The type of the relationships that claims with this predicate become; null if the term derives none. */
  readonly derives?: Maybe<RelationshipType>;
  /** The meaning, in one sentence or more; null only of a word that no vocabulary in the graph declares any more. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The types of the API that the term may be said of, such as `Actor`. A unit has none. */
  readonly domain: ReadonlyArray<Scalars['String']['output']>;
  /** The stable id of the term: its kind and its word, joined by a dot, as in `term/predicate.PARTY_TO`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the term is of the vocabulary that Parley ships, so that the enums have it. */
  readonly isShipped: Scalars['Boolean']['output'];
  /** A few words for people, such as `party to`. */
  readonly label: Scalars['String']['output'];
  /** The types of the API that may stand on the other side, such as `Conflict`; of a measure the words of its units. It is empty if everything may, or nothing. */
  readonly range: ReadonlyArray<Scalars['String']['output']>;
  /** The vocabulary that has the word. */
  readonly vocabulary: VocabularyKind;
  /** The word itself, as facts give it, such as `PARTY_TO`. */
  readonly word: Scalars['String']['output'];
};

/** Conditions on the word of a term. All given conditions must hold. */
export type TermWordFilter = {
  /** The word is this one, such as `PARTY_TO`. OTHER is no word. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** The word is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A text that a claim gives as a value. Example: `unprovoked` in `claim/581e31afb9beb8f6`. */
export type TextValue = {
  readonly __typename?: 'TextValue';
  /** The text of the value. */
  readonly text: Scalars['String']['output'];
};

/** How exact a time is. */
export type TimePrecision =
  /** The time begins on a day or later. Example: `2025-06-23/..`, after June 22, and `2022-02/`, an invasion whose end no source gives. */
  | 'AFTER'
  /** The day is known. Example: `2025-06-14`, the day of the call. */
  | 'DAY'
  /** Both ends of an interval are known to the day. Example: `2025-05-23/2025-05-25`, a prisoner exchange. */
  | 'INTERVAL'
  /** The month is known, as in `2022-02`. */
  | 'MONTH'
  /** The time lies somewhere between two days. Example: `[2025-06-01..2025-06-13]`, the Istanbul agreement. */
  | 'WITHIN'
  /** The year is known, as in `2014`. */
  | 'YEAR';

/**
 * A time, as exact as the source gives it and no more. Example: `earlier this month` is one of the days from June 1 to 13, 2025,
 * for `agreement/istanbul`.
 */
export type TimeSpan = {
  readonly __typename?: 'TimeSpan';
  /** The earliest possible end; null if nothing bounds it. */
  readonly earliestEnd?: Maybe<Scalars['Date']['output']>;
  /** The earliest possible start; null if nothing bounds it. */
  readonly earliestStart?: Maybe<Scalars['Date']['output']>;
  /** The same time in the Extended Date/Time Format, such as `[2025-06-01..2025-06-13]`, one of these days. */
  readonly edtf: Scalars['EDTF']['output'];
  /** The latest possible end; null if nothing bounds it. */
  readonly latestEnd?: Maybe<Scalars['Date']['output']>;
  /** The latest possible start; null if nothing bounds it. */
  readonly latestStart?: Maybe<Scalars['Date']['output']>;
  /** Whether the time goes on without an end, as `2025-06-23/..` does. An open end is not the same as an unknown one. */
  readonly openEnd: Scalars['Boolean']['output'];
  /** How exact the words are, such as WITHIN for `earlier this month`. */
  readonly precision: TimePrecision;
  /** The words of the source, such as `earlier this month`. */
  readonly text: Scalars['String']['output'];
  /** The origin of the year, such as EXTERNAL for all days of June 2025 in the shipped article. */
  readonly yearBasis: YearBasis;
};

/** Conditions on a time. All given conditions must hold. */
export type TimeSpanFilter = {
  /** The time lies wholly inside these days, however its imprecise ends are read. */
  readonly certainlyWithin?: InputMaybe<DateRange>;
  /** Conditions on the earliest possible end. */
  readonly earliestEnd?: InputMaybe<DateFilter>;
  /** Conditions on the earliest possible start. */
  readonly earliestStart?: InputMaybe<DateFilter>;
  /** Whether there is a time at all: false keeps the rows that no source dates. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Conditions on the latest possible end. */
  readonly latestEnd?: InputMaybe<DateFilter>;
  /** Conditions on the latest possible start. */
  readonly latestStart?: InputMaybe<DateFilter>;
  /** The time may touch these days, if its imprecise ends are read that way. */
  readonly possiblyWithin?: InputMaybe<DateRange>;
  /** Conditions on the origin of the year. */
  readonly yearBasis?: InputMaybe<YearBasisFilter>;
};

/** A row of a timeline: an event, an agreement, or a claim with a time of its own. Example: `event/trump-putin-call` on June 14, 2025. */
export type TimelineItem = {
  /** The stable id of the object: the type in lower case, a slash and a slug or digest, as in `person/vladimir-putin` or `claim/3efefdfdd9cfc929`. */
  readonly id: Scalars['ID']['output'];
  /** The name of an event or agreement, or the gist of a claim. */
  readonly name: Scalars['String']['output'];
  /** The entities that the row belongs to. For an event they are its conflicts and negotiations; for an agreement, the talks or event that reached it and the conflicts that it concerns; for a claim, its subject and object. */
  readonly partOf: ReadonlyArray<Entity>;
  /** The status of an event or agreement, or the status that a claim affirms or denies of its subject. It is UNKNOWN for a claim about no status. */
  readonly status: Status;
  /** The time of an event or agreement; for a claim, the time of its validity or else of speaking. */
  readonly time?: Maybe<TimeSpan>;
};

/** A page of a timeline. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type TimelineItemConnection = {
  readonly __typename?: 'TimelineItemConnection';
  /** The number of rows that begin in each stretch of time, for drawing. Stretches without rows are left out. */
  readonly buckets: ReadonlyArray<Bucket>;
  /** The rows of this page. */
  readonly edges: ReadonlyArray<TimelineItemEdge>;
  /** The number of rows of each kind on all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page without cursors and relationships. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** The place of this page among all rows. */
  readonly pageInfo: PageInfo;
  /** The number of rows on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of a timeline. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type TimelineItemConnectionBucketsArgs = {
  by: BucketSize;
};


/** A page of a timeline. Example: after `first: 20`, give `pageInfo.endCursor` as `after` for the next 20. */
export type TimelineItemConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of a timeline: the object with its cursor and the facts about the relationship. Example: `edges { cursor node { id } }`. */
export type TimelineItemEdge = {
  readonly __typename?: 'TimelineItemEdge';
  /** The place of the row in the list. Give it as `after` for the rows that follow. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: TimelineItem;
};

/** Conditions on the rows of a timeline. All given conditions must hold. */
export type TimelineItemFilter = {
  /** All of these conditions hold. An empty list is true. */
  readonly AND?: InputMaybe<ReadonlyArray<TimelineItemFilter>>;
  /** This condition does not hold. */
  readonly NOT?: InputMaybe<TimelineItemFilter>;
  /** At least one of these conditions holds. An empty list is false. */
  readonly OR?: InputMaybe<ReadonlyArray<TimelineItemFilter>>;
  /** Conditions on the codes of an event; agreements and claims are left out. */
  readonly codes?: InputMaybe<EventCodeListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the actors that take part in an event; agreements and claims are left out. */
  readonly participants?: InputMaybe<ActorListFilter>;
  /** Conditions on the predicate of a claim; events and agreements are left out. */
  readonly predicate?: InputMaybe<PredicateFilter>;
  /** Conditions on the status; for a claim, the status that it affirms or denies of its subject. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on the time. */
  readonly time?: InputMaybe<TimeSpanFilter>;
};

/** A sort key for a timeline. Give exactly one field. */
export type TimelineItemOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly time?: never; }
  |  /** By the earliest possible start. */
  { readonly id?: never; readonly time: SortDirection; };

/** The kinds of rows of a timeline. */
export type TimelineKind =
  /** An agreement with a time. Example: `agreement/istanbul`. */
  | 'AGREEMENT'
  /**
   * A claim with a time of its own: the time of validity or, if the source gives none, the time of speaking. A claim
   * about an event or agreement with a row is in the `claims` of that row; it has a row of its own only if its time of validity is another.
   * Example: `claim/1dc67b399b7a2e58`, Trump turned 79 on June 14.
   */
  | 'CLAIM'
  /** An event with a time. Example: `event/trump-putin-call`. */
  | 'EVENT';

/** The unit that a quantity counts or measures. */
export type Unit =
  /** Money in the currency United Arab Emirates Dirham, AED in ISO 4217. */
  | 'AED'
  /** Money in the currency Afghan Afghani, AFN in ISO 4217. */
  | 'AFN'
  /** Money in the currency Albanian Lek, ALL in ISO 4217. */
  | 'ALL'
  /** Money in the currency Armenian Dram, AMD in ISO 4217. */
  | 'AMD'
  /** Money in the currency Netherlands Antillean Guilder, ANG in ISO 4217. */
  | 'ANG'
  /** Money in the currency Angolan Kwanza, AOA in ISO 4217. */
  | 'AOA'
  /** Money in the currency Argentine Peso, ARS in ISO 4217. */
  | 'ARS'
  /** Money in the currency Australian Dollar, AUD in ISO 4217. */
  | 'AUD'
  /** Money in the currency Aruban Florin, AWG in ISO 4217. */
  | 'AWG'
  /** Money in the currency Azerbaijani Manat, AZN in ISO 4217. */
  | 'AZN'
  /** Money in the currency Bosnia-Herzegovina Convertible Mark, BAM in ISO 4217. */
  | 'BAM'
  /** Money in the currency Barbadian Dollar, BBD in ISO 4217. */
  | 'BBD'
  /** Money in the currency Bangladeshi Taka, BDT in ISO 4217. */
  | 'BDT'
  /** Money in the currency Bulgarian Lev, BGN in ISO 4217. */
  | 'BGN'
  /** Money in the currency Bahraini Dinar, BHD in ISO 4217. */
  | 'BHD'
  /** Money in the currency Burundian Franc, BIF in ISO 4217. */
  | 'BIF'
  /** Money in the currency Bermudan Dollar, BMD in ISO 4217. */
  | 'BMD'
  /** Money in the currency Brunei Dollar, BND in ISO 4217. */
  | 'BND'
  /** Money in the currency Bolivian Boliviano, BOB in ISO 4217. */
  | 'BOB'
  /** Bodies of the dead, as in `1,200 More Bodies`. */
  | 'BODY'
  /** Money in the currency Bolivian Mvdol, BOV in ISO 4217. */
  | 'BOV'
  /** Money in the currency Brazilian Real, BRL in ISO 4217. */
  | 'BRL'
  /** Money in the currency Bahamian Dollar, BSD in ISO 4217. */
  | 'BSD'
  /** Money in the currency Bhutanese Ngultrum, BTN in ISO 4217. */
  | 'BTN'
  /** Money in the currency Botswanan Pula, BWP in ISO 4217. */
  | 'BWP'
  /** Money in the currency Belarusian Ruble, BYN in ISO 4217. */
  | 'BYN'
  /** Money in the currency Belize Dollar, BZD in ISO 4217. */
  | 'BZD'
  /** Money in the currency Canadian Dollar, CAD in ISO 4217. */
  | 'CAD'
  /** Money in the currency Congolese Franc, CDF in ISO 4217. */
  | 'CDF'
  /** Money in the currency WIR Euro, CHE in ISO 4217. */
  | 'CHE'
  /** Money in the currency Swiss Franc, CHF in ISO 4217. */
  | 'CHF'
  /** Money in the currency WIR Franc, CHW in ISO 4217. */
  | 'CHW'
  /** Money in the currency Chilean Unit of Account (UF), CLF in ISO 4217. */
  | 'CLF'
  /** Money in the currency Chilean Peso, CLP in ISO 4217. */
  | 'CLP'
  /** Money in the currency Chinese Yuan, CNY in ISO 4217. */
  | 'CNY'
  /** Money in the currency Colombian Peso, COP in ISO 4217. */
  | 'COP'
  /** Money in the currency Colombian Real Value Unit, COU in ISO 4217. */
  | 'COU'
  /** Money in the currency Costa Rican Colón, CRC in ISO 4217. */
  | 'CRC'
  /** Money in the currency Cuban Convertible Peso, CUC in ISO 4217. */
  | 'CUC'
  /** Money in the currency Cuban Peso, CUP in ISO 4217. */
  | 'CUP'
  /** Money in the currency Cape Verdean Escudo, CVE in ISO 4217. */
  | 'CVE'
  /** Money in the currency Czech Koruna, CZK in ISO 4217. */
  | 'CZK'
  /** Days. */
  | 'DAY'
  /** Money in the currency Djiboutian Franc, DJF in ISO 4217. */
  | 'DJF'
  /** Money in the currency Danish Krone, DKK in ISO 4217. */
  | 'DKK'
  /** Money in the currency Dominican Peso, DOP in ISO 4217. */
  | 'DOP'
  /** Money in the currency Algerian Dinar, DZD in ISO 4217. */
  | 'DZD'
  /** Money in the currency Egyptian Pound, EGP in ISO 4217. */
  | 'EGP'
  /** Money in the currency Eritrean Nakfa, ERN in ISO 4217. */
  | 'ERN'
  /** Money in the currency Ethiopian Birr, ETB in ISO 4217. */
  | 'ETB'
  /** Money in the currency Euro, EUR in ISO 4217. */
  | 'EUR'
  /** Money in the currency Fijian Dollar, FJD in ISO 4217. */
  | 'FJD'
  /** Money in the currency Falkland Islands Pound, FKP in ISO 4217. */
  | 'FKP'
  /** Money in the currency British Pound, GBP in ISO 4217. */
  | 'GBP'
  /** Money in the currency Georgian Lari, GEL in ISO 4217. */
  | 'GEL'
  /** Money in the currency Ghanaian Cedi, GHS in ISO 4217. */
  | 'GHS'
  /** Money in the currency Gibraltar Pound, GIP in ISO 4217. */
  | 'GIP'
  /** Money in the currency Gambian Dalasi, GMD in ISO 4217. */
  | 'GMD'
  /** Money in the currency Guinean Franc, GNF in ISO 4217. */
  | 'GNF'
  /** Money in the currency Guatemalan Quetzal, GTQ in ISO 4217. */
  | 'GTQ'
  /** Money in the currency Guyanaese Dollar, GYD in ISO 4217. */
  | 'GYD'
  /** Money in the currency Hong Kong Dollar, HKD in ISO 4217. */
  | 'HKD'
  /** Money in the currency Honduran Lempira, HNL in ISO 4217. */
  | 'HNL'
  /** Hours, as in `nearly an hour`. */
  | 'HOUR'
  /** Money in the currency Haitian Gourde, HTG in ISO 4217. */
  | 'HTG'
  /** Money in the currency Hungarian Forint, HUF in ISO 4217. */
  | 'HUF'
  /** Money in the currency Indonesian Rupiah, IDR in ISO 4217. */
  | 'IDR'
  /** Money in the currency Israeli New Shekel, ILS in ISO 4217. */
  | 'ILS'
  /** Money in the currency Indian Rupee, INR in ISO 4217. */
  | 'INR'
  /** Money in the currency Iraqi Dinar, IQD in ISO 4217. */
  | 'IQD'
  /** Money in the currency Iranian Rial, IRR in ISO 4217. */
  | 'IRR'
  /** Money in the currency Icelandic Króna, ISK in ISO 4217. */
  | 'ISK'
  /** Money in the currency Jamaican Dollar, JMD in ISO 4217. */
  | 'JMD'
  /** Money in the currency Jordanian Dinar, JOD in ISO 4217. */
  | 'JOD'
  /** Money in the currency Japanese Yen, JPY in ISO 4217. */
  | 'JPY'
  /** Money in the currency Kenyan Shilling, KES in ISO 4217. */
  | 'KES'
  /** Money in the currency Kyrgyz Som, KGS in ISO 4217. */
  | 'KGS'
  /** Money in the currency Cambodian Riel, KHR in ISO 4217. */
  | 'KHR'
  /** Kilometers. */
  | 'KILOMETER'
  /** Money in the currency Comorian Franc, KMF in ISO 4217. */
  | 'KMF'
  /** Money in the currency North Korean Won, KPW in ISO 4217. */
  | 'KPW'
  /** Money in the currency South Korean Won, KRW in ISO 4217. */
  | 'KRW'
  /** Money in the currency Kuwaiti Dinar, KWD in ISO 4217. */
  | 'KWD'
  /** Money in the currency Cayman Islands Dollar, KYD in ISO 4217. */
  | 'KYD'
  /** Money in the currency Kazakhstani Tenge, KZT in ISO 4217. */
  | 'KZT'
  /** Money in the currency Laotian Kip, LAK in ISO 4217. */
  | 'LAK'
  /** Money in the currency Lebanese Pound, LBP in ISO 4217. */
  | 'LBP'
  /** Money in the currency Sri Lankan Rupee, LKR in ISO 4217. */
  | 'LKR'
  /** Money in the currency Liberian Dollar, LRD in ISO 4217. */
  | 'LRD'
  /** Money in the currency Lesotho Loti, LSL in ISO 4217. */
  | 'LSL'
  /** Money in the currency Libyan Dinar, LYD in ISO 4217. */
  | 'LYD'
  /** Money in the currency Moroccan Dirham, MAD in ISO 4217. */
  | 'MAD'
  /** Money in the currency Moldovan Leu, MDL in ISO 4217. */
  | 'MDL'
  /** Money in the currency Malagasy Ariary, MGA in ISO 4217. */
  | 'MGA'
  /** Minutes. */
  | 'MINUTE'
  /** Money in the currency Macedonian Denar, MKD in ISO 4217. */
  | 'MKD'
  /** Money in the currency Myanmar Kyat, MMK in ISO 4217. */
  | 'MMK'
  /** Money in the currency Mongolian Tugrik, MNT in ISO 4217. */
  | 'MNT'
  /** Months of the calendar. */
  | 'MONTH'
  /** Money in the currency Macanese Pataca, MOP in ISO 4217. */
  | 'MOP'
  /** Money in the currency Mauritanian Ouguiya, MRU in ISO 4217. */
  | 'MRU'
  /** Money in the currency Mauritian Rupee, MUR in ISO 4217. */
  | 'MUR'
  /** Money in the currency Maldivian Rufiyaa, MVR in ISO 4217. */
  | 'MVR'
  /** Money in the currency Malawian Kwacha, MWK in ISO 4217. */
  | 'MWK'
  /** Money in the currency Mexican Peso, MXN in ISO 4217. */
  | 'MXN'
  /** Money in the currency Mexican Investment Unit, MXV in ISO 4217. */
  | 'MXV'
  /** Money in the currency Malaysian Ringgit, MYR in ISO 4217. */
  | 'MYR'
  /** Money in the currency Mozambican Metical, MZN in ISO 4217. */
  | 'MZN'
  /** Money in the currency Namibian Dollar, NAD in ISO 4217. */
  | 'NAD'
  /** Money in the currency Nigerian Naira, NGN in ISO 4217. */
  | 'NGN'
  /** Money in the currency Nicaraguan Córdoba, NIO in ISO 4217. */
  | 'NIO'
  /** Money in the currency Norwegian Krone, NOK in ISO 4217. */
  | 'NOK'
  /** Money in the currency Nepalese Rupee, NPR in ISO 4217. */
  | 'NPR'
  /** Money in the currency New Zealand Dollar, NZD in ISO 4217. */
  | 'NZD'
  /** Occurrences, as in several exchanges of prisoners. */
  | 'OCCURRENCE'
  /** Money in the currency Omani Rial, OMR in ISO 4217. */
  | 'OMR'
  /** A unit of a user's own vocabulary; its term says which. No quantity of the shipped graph has one. */
  | 'OTHER'
  /** Money in the currency Panamanian Balboa, PAB in ISO 4217. */
  | 'PAB'
  /** Money in the currency Peruvian Sol, PEN in ISO 4217. */
  | 'PEN'
  /** Hundredths of a whole. */
  | 'PERCENT'
  /** People, as in `About 1,000 prisoners`. */
  | 'PERSON'
  /** Money in the currency Papua New Guinean Kina, PGK in ISO 4217. */
  | 'PGK'
  /** Money in the currency Philippine Peso, PHP in ISO 4217. */
  | 'PHP'
  /** Money in the currency Pakistani Rupee, PKR in ISO 4217. */
  | 'PKR'
  /** Money in the currency Polish Zloty, PLN in ISO 4217. */
  | 'PLN'
  /** Money in the currency Paraguayan Guarani, PYG in ISO 4217. */
  | 'PYG'
  /** Money in the currency Qatari Riyal, QAR in ISO 4217. */
  | 'QAR'
  /** Money in the currency Romanian Leu, RON in ISO 4217. */
  | 'RON'
  /** Money in the currency Serbian Dinar, RSD in ISO 4217. */
  | 'RSD'
  /** Money in the currency Russian Ruble, RUB in ISO 4217. */
  | 'RUB'
  /** Money in the currency Rwandan Franc, RWF in ISO 4217. */
  | 'RWF'
  /** Money in the currency Saudi Riyal, SAR in ISO 4217. */
  | 'SAR'
  /** Money in the currency Solomon Islands Dollar, SBD in ISO 4217. */
  | 'SBD'
  /** Money in the currency Seychellois Rupee, SCR in ISO 4217. */
  | 'SCR'
  /** Money in the currency Sudanese Pound, SDG in ISO 4217. */
  | 'SDG'
  /** Money in the currency Swedish Krona, SEK in ISO 4217. */
  | 'SEK'
  /** Money in the currency Singapore Dollar, SGD in ISO 4217. */
  | 'SGD'
  /** Money in the currency St. Helena Pound, SHP in ISO 4217. */
  | 'SHP'
  /** Money in the currency Sierra Leonean Leone, SLE in ISO 4217. */
  | 'SLE'
  /** Money in the currency Somali Shilling, SOS in ISO 4217. */
  | 'SOS'
  /** Square kilometers. */
  | 'SQUARE_KILOMETER'
  /** Money in the currency Surinamese Dollar, SRD in ISO 4217. */
  | 'SRD'
  /** Money in the currency South Sudanese Pound, SSP in ISO 4217. */
  | 'SSP'
  /** Money in the currency São Tomé & Príncipe Dobra, STN in ISO 4217. */
  | 'STN'
  /** Money in the currency Salvadoran Colón, SVC in ISO 4217. */
  | 'SVC'
  /** Money in the currency Syrian Pound, SYP in ISO 4217. */
  | 'SYP'
  /** Money in the currency Swazi Lilangeni, SZL in ISO 4217. */
  | 'SZL'
  /** Money in the currency Thai Baht, THB in ISO 4217. */
  | 'THB'
  /** Money in the currency Tajikistani Somoni, TJS in ISO 4217. */
  | 'TJS'
  /** Money in the currency Turkmenistani Manat, TMT in ISO 4217. */
  | 'TMT'
  /** Money in the currency Tunisian Dinar, TND in ISO 4217. */
  | 'TND'
  /** Money in the currency Tongan Paʻanga, TOP in ISO 4217. */
  | 'TOP'
  /** Money in the currency Turkish Lira, TRY in ISO 4217. */
  | 'TRY'
  /** Money in the currency Trinidad & Tobago Dollar, TTD in ISO 4217. */
  | 'TTD'
  /** Money in the currency New Taiwan Dollar, TWD in ISO 4217. */
  | 'TWD'
  /** Money in the currency Tanzanian Shilling, TZS in ISO 4217. */
  | 'TZS'
  /** Money in the currency Ukrainian Hryvnia, UAH in ISO 4217. */
  | 'UAH'
  /** Money in the currency Ugandan Shilling, UGX in ISO 4217. */
  | 'UGX'
  /** Money in the currency US Dollar, USD in ISO 4217. */
  | 'USD'
  /** Money in the currency US Dollar (Next day), USN in ISO 4217. */
  | 'USN'
  /** Money in the currency Uruguayan Peso (Indexed Units), UYI in ISO 4217. */
  | 'UYI'
  /** Money in the currency Uruguayan Peso, UYU in ISO 4217. */
  | 'UYU'
  /** Money in the currency Uruguayan Nominal Wage Index Unit, UYW in ISO 4217. */
  | 'UYW'
  /** Money in the currency Uzbekistani Som, UZS in ISO 4217. */
  | 'UZS'
  /** Money in the currency Bolívar Soberano, VED in ISO 4217. */
  | 'VED'
  /** Money in the currency Venezuelan Bolívar, VES in ISO 4217. */
  | 'VES'
  /** Money in the currency Vietnamese Dong, VND in ISO 4217. */
  | 'VND'
  /** Votes, as in a resolution that passes by 12 votes. */
  | 'VOTE'
  /** Money in the currency Vanuatu Vatu, VUV in ISO 4217. */
  | 'VUV'
  /** Weapons, missiles, drones or vehicles, each counted as one. */
  | 'WEAPON'
  /** Weeks. */
  | 'WEEK'
  /** Money in the currency Samoan Tala, WST in ISO 4217. */
  | 'WST'
  /** Money in the currency Central African CFA Franc, XAF in ISO 4217. */
  | 'XAF'
  /** Money in the currency East Caribbean Dollar, XCD in ISO 4217. */
  | 'XCD'
  /** Money in the currency Caribbean guilder, XCG in ISO 4217. */
  | 'XCG'
  /** Money in the currency Special Drawing Rights, XDR in ISO 4217. */
  | 'XDR'
  /** Money in the currency West African CFA Franc, XOF in ISO 4217. */
  | 'XOF'
  /** Money in the currency CFP Franc, XPF in ISO 4217. */
  | 'XPF'
  /** Money in the currency Sucre, XSU in ISO 4217. */
  | 'XSU'
  /** Money in the currency ADB Unit of Account, XUA in ISO 4217. */
  | 'XUA'
  /** Years, as in `turned 79`. */
  | 'YEAR'
  /** Money in the currency Yemeni Rial, YER in ISO 4217. */
  | 'YER'
  /** Money in the currency South African Rand, ZAR in ISO 4217. */
  | 'ZAR'
  /** Money in the currency Zambian Kwacha, ZMW in ISO 4217. */
  | 'ZMW'
  /** Money in the currency Zimbabwean Gold, ZWG in ISO 4217. */
  | 'ZWG';

/** The kind of the verb by which a speaker says something. The verb itself stays as the source has it. */
export type VerbKind =
  /** The speaker says that another has done wrong: accused, blamed, alleged. */
  | 'ACCUSED'
  /** The speaker makes it publicly known for the first time: announced, declared, unveiled. */
  | 'ANNOUNCED'
  /** The speaker puts a question or a request: asked, requested, appealed. */
  | 'ASKED'
  /** The speaker speaks of it as wrong: condemned, denounced, deplored. */
  | 'CONDEMNED'
  /** The speaker says that it is so after others said it or asked: confirmed, acknowledged, admitted. */
  | 'CONFIRMED'
  /** The speaker was asked and says nothing on it: declined to comment, did not respond. */
  | 'DECLINED_TO_COMMENT'
  /** The speaker says that another must do it: demanded, insisted, urged, called for. */
  | 'DEMANDED'
  /** The speaker says that it is not so: denied, rejected as false. */
  | 'DENIED'
  /** The speaker would do it if another agrees: offered, proposed. */
  | 'OFFERED'
  /** The speaker speaks well of it: praised, hailed, welcomed. */
  | 'PRAISED'
  /** The speaker binds itself to do it: promised, pledged, vowed. */
  | 'PROMISED'
  /** The speaker says it, and the verb adds nothing: said, told, wrote, recalled, according to. */
  | 'SAID'
  /** The speaker says that it will do something bad to another: threatened, vowed retaliation. */
  | 'THREATENED'
  /** The speaker says that something bad may come, by another hand or by none: warned, cautioned. */
  | 'WARNED';

/** Conditions on a kind of verb. All given conditions must hold. */
export type VerbKindFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<VerbKind>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<VerbKind>>;
};

/** Whether several claims about one matter can all be right. */
export type Verdict =
  /** All sides can be right; they use other words or stress other things. Example: `nearly an hour` and `approximately 1 hour`. */
  | 'COMPATIBLE'
  /** The sides cannot all be right. The shipped graph has no such disagreement. */
  | 'CONTRADICTS'
  /** All sides can be right, and one says more than another. Example: Putin took part in the call, says the narrator; Putin set it going, says Trump. */
  | 'REFINES';

/** Conditions on a verdict. All given conditions must hold. */
export type VerdictFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<Verdict>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** Whether a quoted phrase was compared with the text of the article. */
export type Verification =
  /** The service did not have the text of the article, so the phrase and its place are those of the facts. A service that was given no text has this value for every phrase. */
  | 'ATTESTED'
  /** The service had the text of the article and found the phrase at exactly this place. */
  | 'CHECKED';

/** Conditions on a verification. All given conditions must hold. */
export type VerificationFilter = {
  /** The value is this one. */
  readonly eq?: InputMaybe<Verification>;
  /** The value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Verification>>;
};

/** The sets of words that claims draw on. */
export type VocabularyKind =
  /** The properties that quantities measure, such as DURATION. */
  | 'MEASURE'
  /** The kinds of assertions, such as PARTY_TO. */
  | 'PREDICATE'
  /** The roles of actors in events, such as MEDIATOR. */
  | 'ROLE'
  /** The units of quantities, such as HOUR or USD. */
  | 'UNIT';

/**
 * The speakers through whose voices an answer sees the graph: it keeps everything that rests on a claim of one of these first
 * speakers. Example: `{ speakers: ["country/RU"], includeRepresentatives: true }` keeps the claims of Russia and of Putin.
 */
export type VoicesInput = {
  /**
   * Whether the voice may stand in any step of the attribution, as the source, a reporter or the first speaker. Example: what
   * Ushakov says that Putin said is then in the voice of Ushakov too.
   */
  readonly anyStep?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Whether to leave out what others tell of the first speaker: everybody between the source and the first speaker must be one
   * of these speakers or represent one, directly or through another. Example: for Russia with its representatives, Ushakov on
   * Putin's words stays, and Trump on Putin's feelings does not.
   */
  readonly firstHandOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to add the people, offices and organizations that represent one of these speakers, directly or through another. */
  readonly includeRepresentatives?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The ids of the first speakers, 100 at most. An actor has an id such as `person/vladimir-putin`; the id of an article or
   * dataset, such as `article/4d91b7cebd7a`, stands for its own voice. The first speaker is the innermost of the attribution.
   */
  readonly speakers: ReadonlyArray<Scalars['ID']['input']>;
};

/** The origin of the year of a time. */
export type YearBasis =
  /** The year follows from knowledge outside the source. Example: 2025 for June 14, because Trump was born in 1946 and turned 79. */
  | 'EXTERNAL'
  /** The year follows from the text of the source, or from its day of publication, as that of `on Tuesday` does. The shipped graph has no such time. */
  | 'INFERRED'
  /** The source states the year. Example: February 2022, the invasion. */
  | 'STATED';

/** Conditions on the origin of a year. */
export type YearBasisFilter = {
  /** The origin is this one. */
  readonly eq?: InputMaybe<YearBasis>;
  /** The origin is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<YearBasis>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClaimValue:
    | ( Stored )
    | ( Stored )
    | ( Stored )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
  ;
  Entity:
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
  ;
  Location:
    | ( Stored )
    | ( Stored )
  ;
  Node:
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
  ;
  Searchable:
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
  ;
  Source:
    | ( Stored )
    | ( Stored )
  ;
  Speaker:
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
    | ( Stored )
  ;
  TimelineItem:
    | ( Stored )
    | ( Stored )
    | ( Stored )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorConnection: ResolverTypeWrapper<Connection>;
  ActorEdge: ResolverTypeWrapper<Stored>;
  ActorFilter: ActorFilter;
  ActorListFilter: ActorListFilter;
  ActorOrder: ActorOrder;
  Agreement: ResolverTypeWrapper<Stored>;
  AgreementConnection: ResolverTypeWrapper<Connection>;
  AgreementEdge: ResolverTypeWrapper<Stored>;
  AgreementFilter: AgreementFilter;
  AgreementListFilter: AgreementListFilter;
  AgreementOrder: AgreementOrder;
  Approximation: Approximation;
  Article: ResolverTypeWrapper<Stored>;
  ArticleConnection: ResolverTypeWrapper<Connection>;
  ArticleEdge: ResolverTypeWrapper<Stored>;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  AttributionStep: ResolverTypeWrapper<Stored>;
  AttributionStepFilter: AttributionStepFilter;
  AttributionStepListFilter: AttributionStepListFilter;
  Bloc: ResolverTypeWrapper<Stored>;
  BlocConnection: ResolverTypeWrapper<Connection>;
  BlocEdge: ResolverTypeWrapper<Stored>;
  BlocFilter: BlocFilter;
  BlocOrder: BlocOrder;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bucket: ResolverTypeWrapper<Stored>;
  BucketSize: BucketSize;
  Certainty: Certainty;
  CertaintyFilter: CertaintyFilter;
  Change: ResolverTypeWrapper<Stored>;
  ChangeCause: ChangeCause;
  ChangeConnection: ResolverTypeWrapper<Connection>;
  ChangeEdge: ResolverTypeWrapper<Stored>;
  CitationStyle: CitationStyle;
  Claim: ResolverTypeWrapper<Stored>;
  ClaimConnection: ResolverTypeWrapper<Connection>;
  ClaimEdge: ResolverTypeWrapper<Stored>;
  ClaimFilter: ClaimFilter;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  ClaimValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimValue']>;
  ClaimValueFilter: ClaimValueFilter;
  CodeScheme: CodeScheme;
  CodeSchemeFilter: CodeSchemeFilter;
  Conflict: ResolverTypeWrapper<Stored>;
  ConflictConnection: ResolverTypeWrapper<Connection>;
  ConflictEdge: ResolverTypeWrapper<Stored>;
  ConflictFilter: ConflictFilter;
  ConflictListFilter: ConflictListFilter;
  ConflictOrder: ConflictOrder;
  CoordinatePrecision: CoordinatePrecision;
  Country: ResolverTypeWrapper<Stored>;
  CountryConnection: ResolverTypeWrapper<Connection>;
  CountryEdge: ResolverTypeWrapper<Stored>;
  CountryFilter: CountryFilter;
  CountryOrder: CountryOrder;
  Dataset: ResolverTypeWrapper<Stored>;
  DatasetConnection: ResolverTypeWrapper<Connection>;
  DatasetEdge: ResolverTypeWrapper<Stored>;
  DatasetFilter: DatasetFilter;
  DatasetOrder: DatasetOrder;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  Disagreement: ResolverTypeWrapper<Stored>;
  DisagreementConnection: ResolverTypeWrapper<Connection>;
  DisagreementEdge: ResolverTypeWrapper<Stored>;
  DisagreementFilter: DisagreementFilter;
  DisagreementOrder: DisagreementOrder;
  DisagreementReason: DisagreementReason;
  DisagreementReasonFilter: DisagreementReasonFilter;
  DisagreementSide: ResolverTypeWrapper<Stored>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Connection>;
  EntityEdge: ResolverTypeWrapper<Stored>;
  EntityFilter: EntityFilter;
  EntityListFilter: EntityListFilter;
  EntityOrder: EntityOrder;
  EntityType: EntityType;
  EntityTypeFilter: EntityTypeFilter;
  Event: ResolverTypeWrapper<Stored>;
  EventCode: ResolverTypeWrapper<Stored>;
  EventCodeFilter: EventCodeFilter;
  EventCodeListFilter: EventCodeListFilter;
  EventConnection: ResolverTypeWrapper<Connection>;
  EventEdge: ResolverTypeWrapper<Stored>;
  EventFilter: EventFilter;
  EventListFilter: EventListFilter;
  EventOrder: EventOrder;
  Evidence: ResolverTypeWrapper<Stored>;
  EvidenceConnection: ResolverTypeWrapper<Connection>;
  EvidenceEdge: ResolverTypeWrapper<Stored>;
  EvidenceFilter: EvidenceFilter;
  EvidenceKind: EvidenceKind;
  EvidenceKindFilter: EvidenceKindFilter;
  EvidenceListFilter: EvidenceListFilter;
  EvidenceOrder: EvidenceOrder;
  Facet: ResolverTypeWrapper<Stored>;
  FacetField: FacetField;
  FacetValue: ResolverTypeWrapper<Stored>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  HeldOfficeConnection: ResolverTypeWrapper<Connection>;
  HeldOfficeEdge: ResolverTypeWrapper<Stored>;
  Highlight: ResolverTypeWrapper<Stored>;
  Hop: ResolverTypeWrapper<Stored>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Identifier: ResolverTypeWrapper<Stored>;
  IdentifierFilter: IdentifierFilter;
  IdentifierListFilter: IdentifierListFilter;
  IdentifierScheme: IdentifierScheme;
  IdentifierSchemeFilter: IdentifierSchemeFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Location: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Location']>;
  LocationFilter: LocationFilter;
  Measure: Measure;
  MeasureFilter: MeasureFilter;
  Measurement: ResolverTypeWrapper<Stored>;
  Modality: Modality;
  ModalityFilter: ModalityFilter;
  Name: ResolverTypeWrapper<Stored>;
  NameFilter: NameFilter;
  NameKind: NameKind;
  NameListFilter: NameListFilter;
  Negotiation: ResolverTypeWrapper<Stored>;
  NegotiationConnection: ResolverTypeWrapper<Connection>;
  NegotiationEdge: ResolverTypeWrapper<Stored>;
  NegotiationFilter: NegotiationFilter;
  NegotiationListFilter: NegotiationListFilter;
  NegotiationOrder: NegotiationOrder;
  NeighborConnection: ResolverTypeWrapper<Connection>;
  NeighborEdge: ResolverTypeWrapper<Stored>;
  Neighborhood: ResolverTypeWrapper<Stored>;
  NeighborhoodEdge: ResolverTypeWrapper<Stored>;
  NeighborhoodNode: ResolverTypeWrapper<Stored>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Office: ResolverTypeWrapper<Stored>;
  OfficeConnection: ResolverTypeWrapper<Connection>;
  OfficeEdge: ResolverTypeWrapper<Stored>;
  OfficeFilter: OfficeFilter;
  OfficeHolderConnection: ResolverTypeWrapper<Connection>;
  OfficeHolderEdge: ResolverTypeWrapper<Stored>;
  OfficeListFilter: OfficeListFilter;
  OfficeOrder: OfficeOrder;
  Organization: ResolverTypeWrapper<Stored>;
  OrganizationConnection: ResolverTypeWrapper<Connection>;
  OrganizationEdge: ResolverTypeWrapper<Stored>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: ResolverTypeWrapper<Stored>;
  ParticipantConnection: ResolverTypeWrapper<Connection>;
  ParticipantEdge: ResolverTypeWrapper<Stored>;
  PartyConnection: ResolverTypeWrapper<Connection>;
  PartyEdge: ResolverTypeWrapper<Stored>;
  Path: ResolverTypeWrapper<Stored>;
  PathResult: ResolverTypeWrapper<Stored>;
  Person: ResolverTypeWrapper<Stored>;
  PersonConnection: ResolverTypeWrapper<Connection>;
  PersonEdge: ResolverTypeWrapper<Stored>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  Place: ResolverTypeWrapper<Stored>;
  PlaceConnection: ResolverTypeWrapper<Connection>;
  PlaceEdge: ResolverTypeWrapper<Stored>;
  PlaceFilter: PlaceFilter;
  PlaceListFilter: PlaceListFilter;
  PlaceOrder: PlaceOrder;
  Polarity: Polarity;
  PolarityFilter: PolarityFilter;
  Predicate: Predicate;
  PredicateFilter: PredicateFilter;
  Quantity: ResolverTypeWrapper<Stored>;
  QuantityKnown: QuantityKnown;
  QuantityScope: QuantityScope;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  RankFilter: RankFilter;
  RelatedActorConnection: ResolverTypeWrapper<Connection>;
  RelatedActorEdge: ResolverTypeWrapper<Stored>;
  RelatedAgreementConnection: ResolverTypeWrapper<Connection>;
  RelatedAgreementEdge: ResolverTypeWrapper<Stored>;
  RelatedConflictConnection: ResolverTypeWrapper<Connection>;
  RelatedConflictEdge: ResolverTypeWrapper<Stored>;
  RelatedEntityConnection: ResolverTypeWrapper<Connection>;
  RelatedEntityEdge: ResolverTypeWrapper<Stored>;
  RelatedEventConnection: ResolverTypeWrapper<Connection>;
  RelatedEventEdge: ResolverTypeWrapper<Stored>;
  RelatedNegotiationConnection: ResolverTypeWrapper<Connection>;
  RelatedNegotiationEdge: ResolverTypeWrapper<Stored>;
  RelatedPlaceConnection: ResolverTypeWrapper<Connection>;
  RelatedPlaceEdge: ResolverTypeWrapper<Stored>;
  RelatedSpeakerConnection: ResolverTypeWrapper<Connection>;
  RelatedSpeakerEdge: ResolverTypeWrapper<Stored>;
  Relationship: ResolverTypeWrapper<Stored>;
  RelationshipType: RelationshipType;
  Role: Role;
  RoleFilter: RoleFilter;
  SearchConnection: ResolverTypeWrapper<Connection>;
  SearchEdge: ResolverTypeWrapper<Stored>;
  SearchField: SearchField;
  SearchKind: SearchKind;
  SearchMatch: ResolverTypeWrapper<Stored>;
  Searchable: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Searchable']>;
  Sentence: ResolverTypeWrapper<Stored>;
  SentenceConnection: ResolverTypeWrapper<Connection>;
  SentenceEdge: ResolverTypeWrapper<Stored>;
  SentenceFilter: SentenceFilter;
  SentenceOrder: SentenceOrder;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Source']>;
  SourceConnection: ResolverTypeWrapper<Connection>;
  SourceEdge: ResolverTypeWrapper<Stored>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  Speaker: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Speaker']>;
  SpeakerFilter: SpeakerFilter;
  SpeakerOrder: SpeakerOrder;
  Stats: ResolverTypeWrapper<Stored>;
  Status: Status;
  StatusFilter: StatusFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Tally: ResolverTypeWrapper<Stored>;
  Term: ResolverTypeWrapper<Stored>;
  TermWordFilter: TermWordFilter;
  TextValue: ResolverTypeWrapper<Stored>;
  TimePrecision: TimePrecision;
  TimeSpan: ResolverTypeWrapper<Stored>;
  TimeSpanFilter: TimeSpanFilter;
  TimelineItem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['TimelineItem']>;
  TimelineItemConnection: ResolverTypeWrapper<Connection>;
  TimelineItemEdge: ResolverTypeWrapper<Stored>;
  TimelineItemFilter: TimelineItemFilter;
  TimelineItemOrder: TimelineItemOrder;
  TimelineKind: TimelineKind;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Unit: Unit;
  VerbKind: VerbKind;
  VerbKindFilter: VerbKindFilter;
  Verdict: Verdict;
  VerdictFilter: VerdictFilter;
  Verification: Verification;
  VerificationFilter: VerificationFilter;
  VocabularyKind: VocabularyKind;
  VoicesInput: VoicesInput;
  YearBasis: YearBasis;
  YearBasisFilter: YearBasisFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorConnection: Connection;
  ActorEdge: Stored;
  ActorFilter: ActorFilter;
  ActorListFilter: ActorListFilter;
  ActorOrder: ActorOrder;
  Agreement: Stored;
  AgreementConnection: Connection;
  AgreementEdge: Stored;
  AgreementFilter: AgreementFilter;
  AgreementListFilter: AgreementListFilter;
  AgreementOrder: AgreementOrder;
  Article: Stored;
  ArticleConnection: Connection;
  ArticleEdge: Stored;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  AttributionStep: Stored;
  AttributionStepFilter: AttributionStepFilter;
  AttributionStepListFilter: AttributionStepListFilter;
  Bloc: Stored;
  BlocConnection: Connection;
  BlocEdge: Stored;
  BlocFilter: BlocFilter;
  BlocOrder: BlocOrder;
  Boolean: Scalars['Boolean']['output'];
  Bucket: Stored;
  CertaintyFilter: CertaintyFilter;
  Change: Stored;
  ChangeConnection: Connection;
  ChangeEdge: Stored;
  Claim: Stored;
  ClaimConnection: Connection;
  ClaimEdge: Stored;
  ClaimFilter: ClaimFilter;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  ClaimValue: ResolversUnionTypes<ResolversParentTypes>['ClaimValue'];
  ClaimValueFilter: ClaimValueFilter;
  CodeSchemeFilter: CodeSchemeFilter;
  Conflict: Stored;
  ConflictConnection: Connection;
  ConflictEdge: Stored;
  ConflictFilter: ConflictFilter;
  ConflictListFilter: ConflictListFilter;
  ConflictOrder: ConflictOrder;
  Country: Stored;
  CountryConnection: Connection;
  CountryEdge: Stored;
  CountryFilter: CountryFilter;
  CountryOrder: CountryOrder;
  Dataset: Stored;
  DatasetConnection: Connection;
  DatasetEdge: Stored;
  DatasetFilter: DatasetFilter;
  DatasetOrder: DatasetOrder;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Disagreement: Stored;
  DisagreementConnection: Connection;
  DisagreementEdge: Stored;
  DisagreementFilter: DisagreementFilter;
  DisagreementOrder: DisagreementOrder;
  DisagreementReasonFilter: DisagreementReasonFilter;
  DisagreementSide: Stored;
  EDTF: Scalars['EDTF']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Connection;
  EntityEdge: Stored;
  EntityFilter: EntityFilter;
  EntityListFilter: EntityListFilter;
  EntityOrder: EntityOrder;
  EntityTypeFilter: EntityTypeFilter;
  Event: Stored;
  EventCode: Stored;
  EventCodeFilter: EventCodeFilter;
  EventCodeListFilter: EventCodeListFilter;
  EventConnection: Connection;
  EventEdge: Stored;
  EventFilter: EventFilter;
  EventListFilter: EventListFilter;
  EventOrder: EventOrder;
  Evidence: Stored;
  EvidenceConnection: Connection;
  EvidenceEdge: Stored;
  EvidenceFilter: EvidenceFilter;
  EvidenceKindFilter: EvidenceKindFilter;
  EvidenceListFilter: EvidenceListFilter;
  EvidenceOrder: EvidenceOrder;
  Facet: Stored;
  FacetValue: Stored;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  HeldOfficeConnection: Connection;
  HeldOfficeEdge: Stored;
  Highlight: Stored;
  Hop: Stored;
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Identifier: Stored;
  IdentifierFilter: IdentifierFilter;
  IdentifierListFilter: IdentifierListFilter;
  IdentifierSchemeFilter: IdentifierSchemeFilter;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Location: ResolversInterfaceTypes<ResolversParentTypes>['Location'];
  LocationFilter: LocationFilter;
  MeasureFilter: MeasureFilter;
  Measurement: Stored;
  ModalityFilter: ModalityFilter;
  Name: Stored;
  NameFilter: NameFilter;
  NameListFilter: NameListFilter;
  Negotiation: Stored;
  NegotiationConnection: Connection;
  NegotiationEdge: Stored;
  NegotiationFilter: NegotiationFilter;
  NegotiationListFilter: NegotiationListFilter;
  NegotiationOrder: NegotiationOrder;
  NeighborConnection: Connection;
  NeighborEdge: Stored;
  Neighborhood: Stored;
  NeighborhoodEdge: Stored;
  NeighborhoodNode: Stored;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Office: Stored;
  OfficeConnection: Connection;
  OfficeEdge: Stored;
  OfficeFilter: OfficeFilter;
  OfficeHolderConnection: Connection;
  OfficeHolderEdge: Stored;
  OfficeListFilter: OfficeListFilter;
  OfficeOrder: OfficeOrder;
  Organization: Stored;
  OrganizationConnection: Connection;
  OrganizationEdge: Stored;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: Stored;
  ParticipantConnection: Connection;
  ParticipantEdge: Stored;
  PartyConnection: Connection;
  PartyEdge: Stored;
  Path: Stored;
  PathResult: Stored;
  Person: Stored;
  PersonConnection: Connection;
  PersonEdge: Stored;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  Place: Stored;
  PlaceConnection: Connection;
  PlaceEdge: Stored;
  PlaceFilter: PlaceFilter;
  PlaceListFilter: PlaceListFilter;
  PlaceOrder: PlaceOrder;
  PolarityFilter: PolarityFilter;
  PredicateFilter: PredicateFilter;
  Quantity: Stored;
  Query: Record<PropertyKey, never>;
  RankFilter: RankFilter;
  RelatedActorConnection: Connection;
  RelatedActorEdge: Stored;
  RelatedAgreementConnection: Connection;
  RelatedAgreementEdge: Stored;
  RelatedConflictConnection: Connection;
  RelatedConflictEdge: Stored;
  RelatedEntityConnection: Connection;
  RelatedEntityEdge: Stored;
  RelatedEventConnection: Connection;
  RelatedEventEdge: Stored;
  RelatedNegotiationConnection: Connection;
  RelatedNegotiationEdge: Stored;
  RelatedPlaceConnection: Connection;
  RelatedPlaceEdge: Stored;
  RelatedSpeakerConnection: Connection;
  RelatedSpeakerEdge: Stored;
  Relationship: Stored;
  RoleFilter: RoleFilter;
  SearchConnection: Connection;
  SearchEdge: Stored;
  SearchMatch: Stored;
  Searchable: ResolversInterfaceTypes<ResolversParentTypes>['Searchable'];
  Sentence: Stored;
  SentenceConnection: Connection;
  SentenceEdge: Stored;
  SentenceFilter: SentenceFilter;
  SentenceOrder: SentenceOrder;
  Source: ResolversInterfaceTypes<ResolversParentTypes>['Source'];
  SourceConnection: Connection;
  SourceEdge: Stored;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  Speaker: ResolversInterfaceTypes<ResolversParentTypes>['Speaker'];
  SpeakerFilter: SpeakerFilter;
  SpeakerOrder: SpeakerOrder;
  Stats: Stored;
  StatusFilter: StatusFilter;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Tally: Stored;
  Term: Stored;
  TermWordFilter: TermWordFilter;
  TextValue: Stored;
  TimeSpan: Stored;
  TimeSpanFilter: TimeSpanFilter;
  TimelineItem: ResolversInterfaceTypes<ResolversParentTypes>['TimelineItem'];
  TimelineItemConnection: Connection;
  TimelineItemEdge: Stored;
  TimelineItemFilter: TimelineItemFilter;
  TimelineItemOrder: TimelineItemOrder;
  URL: Scalars['URL']['output'];
  VerbKindFilter: VerbKindFilter;
  VerdictFilter: VerdictFilter;
  VerificationFilter: VerificationFilter;
  VoicesInput: VoicesInput;
  YearBasisFilter: YearBasisFilter;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Bloc' | 'Country' | 'Office' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ActorConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AgreementClaimsArgs>>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, Partial<AgreementConflictsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<AgreementDiscussedInArgs, 'modality'>>;
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<AgreementEventsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AgreementEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, Partial<AgreementNegotiationsArgs>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<AgreementNeighborsArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  pressedForBy?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, RequireFields<AgreementPressedForByArgs, 'modality'>>;
  proposers?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, RequireFields<AgreementProposersArgs, 'modality'>>;
  reachedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<AgreementReachedInArgs>>;
  refusedBy?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, RequireFields<AgreementRefusedByArgs, 'modality'>>;
  soughtIn?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, Partial<AgreementSoughtInArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AgreementConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  archivedUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  authors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ArticleCitationArgs, 'style'>>;
  citations?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ArticleCitationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, Partial<ArticleSentencesArgs>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ArticleConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AttributionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionStep'] = ResolversParentTypes['AttributionStep']> = {
  addressee?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verbKind?: Resolver<Maybe<ResolversTypes['VerbKind']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlocResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bloc'] = ResolversParentTypes['Bloc']> = {
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, RequireFields<BlocAgreementsArgs, 'includeRepresentatives'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<BlocClaimsArgs>>;
  condemned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<BlocCondemnedArgs, 'includeRepresentatives' | 'modality'>>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<BlocConflictsArgs, 'includeRepresentatives'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<BlocDiscussedInArgs, 'modality'>>;
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<BlocEventsArgs, 'includeRepresentatives'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<BlocEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, RequireFields<BlocNegotiationsArgs, 'includeRepresentatives'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<BlocNeighborsArgs>>;
  pressedFor?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<BlocPressedForArgs, 'includeRepresentatives' | 'modality'>>;
  proposed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<BlocProposedArgs, 'includeRepresentatives' | 'modality'>>;
  quotedBy?: Resolver<ResolversTypes['RelatedSpeakerConnection'], ParentType, ContextType, Partial<BlocQuotedByArgs>>;
  refused?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<BlocRefusedArgs, 'includeRepresentatives' | 'modality'>>;
  representatives?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<BlocRepresentativesArgs>>;
  represents?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<BlocRepresentsArgs>>;
  said?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<BlocSaidArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlocConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocConnection'] = ResolversParentTypes['BlocConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlocEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<BlocConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bloc']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlocEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocEdge'] = ResolversParentTypes['BlocEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bloc'], ParentType, ContextType>;
};

export type BucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bucket'] = ResolversParentTypes['Bucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['ChangeCause'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  created?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ChangeConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  attribution?: Resolver<ReadonlyArray<ResolversTypes['AttributionStep']>, ParentType, ContextType>;
  attributionDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<ClaimDisagreementsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ClaimEvidenceArgs, 'first'>>;
  firstSpeaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  measureTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roleTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  validDuring?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ClaimValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ClaimConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimValue'] = ResolversParentTypes['ClaimValue']> = {
  __resolveType: TypeResolveFn<'Quantity' | 'TextValue' | 'TimeSpan', ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<ConflictAgreementsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ConflictClaimsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<ConflictDiscussedInArgs, 'modality'>>;
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<ConflictEventsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ConflictEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, Partial<ConflictNegotiationsArgs>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<ConflictNeighborsArgs>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, Partial<ConflictPartiesArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ConflictConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, RequireFields<CountryAgreementsArgs, 'includeRepresentatives'>>;
  agreementsHere?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<CountryAgreementsHereArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CountryClaimsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condemned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<CountryCondemnedArgs, 'includeRepresentatives' | 'modality'>>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<CountryConflictsArgs, 'includeRepresentatives'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<CountryDiscussedInArgs, 'modality'>>;
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'includeRepresentatives'>>;
  eventsHere?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<CountryEventsHereArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CountryEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, RequireFields<CountryNegotiationsArgs, 'includeRepresentatives'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<CountryNeighborsArgs>>;
  places?: Resolver<ResolversTypes['RelatedPlaceConnection'], ParentType, ContextType, Partial<CountryPlacesArgs>>;
  pressedFor?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<CountryPressedForArgs, 'includeRepresentatives' | 'modality'>>;
  proposed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<CountryProposedArgs, 'includeRepresentatives' | 'modality'>>;
  quotedBy?: Resolver<ResolversTypes['RelatedSpeakerConnection'], ParentType, ContextType, Partial<CountryQuotedByArgs>>;
  refused?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<CountryRefusedArgs, 'includeRepresentatives' | 'modality'>>;
  representatives?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<CountryRepresentativesArgs>>;
  represents?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<CountryRepresentsArgs>>;
  said?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CountrySaidArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<CountryConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetCitationArgs, 'style'>>;
  citations?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<DatasetCitationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DatasetClaimsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<DatasetConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DisagreementClaimsArgs>>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  measureTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DisagreementReason'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['DisagreementSide']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementConnection'] = ResolversParentTypes['DisagreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<DisagreementConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type DisagreementSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementSide'] = ResolversParentTypes['DisagreementSide']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DisagreementSideClaimsArgs, 'first'>>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Bloc' | 'Conflict' | 'Country' | 'Event' | 'Negotiation' | 'Office' | 'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EntityConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, RequireFields<EventAgreementsArgs, 'modality'>>;
  agreementsReached?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<EventAgreementsReachedArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<EventConflictsArgs, 'modality'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<EventDiscussedArgs, 'modality'>>;
  discussedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<EventDiscussedInArgs, 'modality'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EventEvidenceArgs, 'first'>>;
  followedBy?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<EventFollowedByArgs>>;
  follows?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<EventFollowsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, RequireFields<EventNegotiationsArgs, 'modality'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<EventNeighborsArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<EventParticipantsArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCode'] = ResolversParentTypes['EventCode']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EventConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EvidenceClaimsArgs>>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EvidenceConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  field?: Resolver<ResolversTypes['FacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldOfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldOfficeConnection'] = ResolversParentTypes['HeldOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeldOfficeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<HeldOfficeConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldOfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldOfficeEdge'] = ResolversParentTypes['HeldOfficeEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<HeldOfficeEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<HopClaimsArgs, 'first'>>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roleTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  __resolveType: TypeResolveFn<'Country' | 'Place', ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NegotiationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Negotiation'] = ResolversParentTypes['Negotiation']> = {
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<NegotiationAgreementsArgs>>;
  agreementsSought?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<NegotiationAgreementsSoughtArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<NegotiationClaimsArgs>>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, Partial<NegotiationConflictsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<NegotiationDiscussedInArgs, 'modality'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<NegotiationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<NegotiationNeighborsArgs>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, Partial<NegotiationPartiesArgs>>;
  rounds?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<NegotiationRoundsArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NegotiationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NegotiationConnection'] = ResolversParentTypes['NegotiationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NegotiationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<NegotiationConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Negotiation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NegotiationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NegotiationEdge'] = ResolversParentTypes['NegotiationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Negotiation'], ParentType, ContextType>;
};

export type NeighborConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborConnection'] = ResolversParentTypes['NeighborConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighborEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<NeighborConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighborEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborEdge'] = ResolversParentTypes['NeighborEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<NeighborEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roleTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighborhoodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighborhoodNode']>, ParentType, ContextType>;
};

export type NeighborhoodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborhoodEdge'] = ResolversParentTypes['NeighborhoodEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<NeighborhoodEdgeClaimsArgs, 'first'>>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roleTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NeighborhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborhoodNode'] = ResolversParentTypes['NeighborhoodNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Article' | 'Bloc' | 'Change' | 'Claim' | 'Conflict' | 'Country' | 'Dataset' | 'Disagreement' | 'Event' | 'Evidence' | 'Negotiation' | 'Office' | 'Organization' | 'Person' | 'Place' | 'Relationship' | 'Sentence' | 'Term', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, RequireFields<OfficeAgreementsArgs, 'includeRepresentatives'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OfficeClaimsArgs>>;
  condemned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OfficeCondemnedArgs, 'includeRepresentatives' | 'modality'>>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<OfficeConflictsArgs, 'includeRepresentatives'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<OfficeDiscussedInArgs, 'modality'>>;
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<OfficeEventsArgs, 'includeRepresentatives'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OfficeEvidenceArgs, 'first'>>;
  holders?: Resolver<ResolversTypes['OfficeHolderConnection'], ParentType, ContextType, Partial<OfficeHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, RequireFields<OfficeNegotiationsArgs, 'includeRepresentatives'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<OfficeNeighborsArgs>>;
  pressedFor?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OfficePressedForArgs, 'includeRepresentatives' | 'modality'>>;
  proposed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OfficeProposedArgs, 'includeRepresentatives' | 'modality'>>;
  quotedBy?: Resolver<ResolversTypes['RelatedSpeakerConnection'], ParentType, ContextType, Partial<OfficeQuotedByArgs>>;
  refused?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OfficeRefusedArgs, 'includeRepresentatives' | 'modality'>>;
  representatives?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<OfficeRepresentativesArgs>>;
  represents?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<OfficeRepresentsArgs>>;
  said?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OfficeSaidArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<OfficeConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficeHolderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHolderConnection'] = ResolversParentTypes['OfficeHolderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeHolderEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<OfficeHolderConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeHolderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHolderEdge'] = ResolversParentTypes['OfficeHolderEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<OfficeHolderEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, RequireFields<OrganizationAgreementsArgs, 'includeRepresentatives'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  condemned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationCondemnedArgs, 'includeRepresentatives' | 'modality'>>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<OrganizationConflictsArgs, 'includeRepresentatives'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<OrganizationDiscussedInArgs, 'modality'>>;
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'includeRepresentatives'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, RequireFields<OrganizationNegotiationsArgs, 'includeRepresentatives'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<OrganizationNeighborsArgs>>;
  pressedFor?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationPressedForArgs, 'includeRepresentatives' | 'modality'>>;
  proposed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationProposedArgs, 'includeRepresentatives' | 'modality'>>;
  quotedBy?: Resolver<ResolversTypes['RelatedSpeakerConnection'], ParentType, ContextType, Partial<OrganizationQuotedByArgs>>;
  refused?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationRefusedArgs, 'includeRepresentatives' | 'modality'>>;
  representatives?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<OrganizationRepresentativesArgs>>;
  represents?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<OrganizationRepresentsArgs>>;
  said?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationSaidArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<OrganizationConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ParticipantConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ParticipantEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PartyConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<PartyEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, RequireFields<PersonAgreementsArgs, 'includeRepresentatives'>>;
  born?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  condemned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonCondemnedArgs, 'includeRepresentatives' | 'modality'>>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<PersonConflictsArgs, 'includeRepresentatives'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<PersonDiscussedInArgs, 'modality'>>;
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'includeRepresentatives'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, RequireFields<PersonNegotiationsArgs, 'includeRepresentatives'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<PersonNeighborsArgs>>;
  offices?: Resolver<ResolversTypes['HeldOfficeConnection'], ParentType, ContextType, Partial<PersonOfficesArgs>>;
  pressedFor?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonPressedForArgs, 'includeRepresentatives' | 'modality'>>;
  proposed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonProposedArgs, 'includeRepresentatives' | 'modality'>>;
  quotedBy?: Resolver<ResolversTypes['RelatedSpeakerConnection'], ParentType, ContextType, Partial<PersonQuotedByArgs>>;
  refused?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonRefusedArgs, 'includeRepresentatives' | 'modality'>>;
  representatives?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<PersonRepresentativesArgs>>;
  represents?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<PersonRepresentsArgs>>;
  said?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonSaidArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PersonConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  agreementsHere?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<PlaceAgreementsHereArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  coordinatePrecision?: Resolver<Maybe<ResolversTypes['CoordinatePrecision']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<PlaceDiscussedInArgs, 'modality'>>;
  eventsHere?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<PlaceEventsHereArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PlaceEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<PlaceNeighborsArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PlaceConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  approximation?: Resolver<ResolversTypes['Approximation'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['QuantityKnown'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['QuantityScope'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, Partial<QueryActorsArgs>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, Partial<QueryArticlesArgs>>;
  bloc?: Resolver<Maybe<ResolversTypes['Bloc']>, ParentType, ContextType, RequireFields<QueryBlocArgs, 'id'>>;
  blocs?: Resolver<Maybe<ResolversTypes['BlocConnection']>, ParentType, ContextType, Partial<QueryBlocsArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<QueryChangesArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<QueryClaimsArgs>>;
  conflict?: Resolver<Maybe<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<QueryConflictArgs, 'id'>>;
  conflicts?: Resolver<Maybe<ResolversTypes['ConflictConnection']>, ParentType, ContextType, Partial<QueryConflictsArgs>>;
  countries?: Resolver<Maybe<ResolversTypes['CountryConnection']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<Maybe<ResolversTypes['DatasetConnection']>, ParentType, ContextType, Partial<QueryDatasetsArgs>>;
  disagreement?: Resolver<Maybe<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<QueryDisagreementArgs, 'id'>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, Partial<QueryDisagreementsArgs>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entityBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityByArgs, 'scheme' | 'value'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  negotiation?: Resolver<Maybe<ResolversTypes['Negotiation']>, ParentType, ContextType, RequireFields<QueryNegotiationArgs, 'id'>>;
  negotiations?: Resolver<Maybe<ResolversTypes['NegotiationConnection']>, ParentType, ContextType, Partial<QueryNegotiationsArgs>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Neighborhood']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  offices?: Resolver<Maybe<ResolversTypes['OfficeConnection']>, ParentType, ContextType, Partial<QueryOfficesArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  paths?: Resolver<Maybe<ResolversTypes['PathResult']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'modality' | 'to'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineItemConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'modality'>>;
  unknowns?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<QueryUnknownsArgs>>;
  vocabulary?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Term']>>, ParentType, ContextType, Partial<QueryVocabularyArgs>>;
};

export type RelatedActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedActorConnection'] = ResolversParentTypes['RelatedActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedActorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RelatedActorConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedActorEdge'] = ResolversParentTypes['RelatedActorEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelatedActorEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedAgreementConnection'] = ResolversParentTypes['RelatedAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedAgreementEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RelatedAgreementConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedAgreementEdge'] = ResolversParentTypes['RelatedAgreementEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelatedAgreementEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelatedConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedConflictConnection'] = ResolversParentTypes['RelatedConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedConflictEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RelatedConflictConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedConflictEdge'] = ResolversParentTypes['RelatedConflictEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelatedConflictEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelatedEntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEntityConnection'] = ResolversParentTypes['RelatedEntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RelatedEntityConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedEntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEntityEdge'] = ResolversParentTypes['RelatedEntityEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelatedEntityEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEventConnection'] = ResolversParentTypes['RelatedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedEventEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RelatedEventConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEventEdge'] = ResolversParentTypes['RelatedEventEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelatedEventEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RelatedNegotiationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedNegotiationConnection'] = ResolversParentTypes['RelatedNegotiationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedNegotiationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RelatedNegotiationConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Negotiation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedNegotiationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedNegotiationEdge'] = ResolversParentTypes['RelatedNegotiationEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelatedNegotiationEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Negotiation'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelatedPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPlaceConnection'] = ResolversParentTypes['RelatedPlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedPlaceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RelatedPlaceConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPlaceEdge'] = ResolversParentTypes['RelatedPlaceEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelatedPlaceEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelatedSpeakerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedSpeakerConnection'] = ResolversParentTypes['RelatedSpeakerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedSpeakerEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RelatedSpeakerConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedSpeakerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedSpeakerEdge'] = ResolversParentTypes['RelatedSpeakerEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelatedSpeakerEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<RelationshipClaimsArgs>>;
  firstSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roleTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SearchConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Searchable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Searchable'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Searchable'] = ResolversParentTypes['Searchable']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Bloc' | 'Claim' | 'Conflict' | 'Country' | 'Event' | 'Negotiation' | 'Office' | 'Organization' | 'Person' | 'Place' | 'Sentence', ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SentenceClaimsArgs>>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceConnection'] = ResolversParentTypes['SentenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SentenceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SentenceConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SentenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceEdge'] = ResolversParentTypes['SentenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType: TypeResolveFn<'Article' | 'Dataset', ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SourceConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Article' | 'Bloc' | 'Country' | 'Dataset' | 'Office' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  claims?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type TallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<TallyFacetsArgs, 'first'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType>;
  derives?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isShipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  range?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['VocabularyKind'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextValue'] = ResolversParentTypes['TextValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeSpan'] = ResolversParentTypes['TimeSpan']> = {
  earliestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  latestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['TimePrecision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yearBasis?: Resolver<ResolversTypes['YearBasis'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Claim' | 'Event', ParentType, ContextType>;
};

export type TimelineItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItemConnection'] = ResolversParentTypes['TimelineItemConnection']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['Bucket']>, ParentType, ContextType, RequireFields<TimelineItemConnectionBucketsArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineItemEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<TimelineItemConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItemEdge'] = ResolversParentTypes['TimelineItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  AttributionStep?: AttributionStepResolvers<ContextType>;
  Bloc?: BlocResolvers<ContextType>;
  BlocConnection?: BlocConnectionResolvers<ContextType>;
  BlocEdge?: BlocEdgeResolvers<ContextType>;
  Bucket?: BucketResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimValue?: ClaimValueResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  DisagreementSide?: DisagreementSideResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventCode?: EventCodeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  HeldOfficeConnection?: HeldOfficeConnectionResolvers<ContextType>;
  HeldOfficeEdge?: HeldOfficeEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Negotiation?: NegotiationResolvers<ContextType>;
  NegotiationConnection?: NegotiationConnectionResolvers<ContextType>;
  NegotiationEdge?: NegotiationEdgeResolvers<ContextType>;
  NeighborConnection?: NeighborConnectionResolvers<ContextType>;
  NeighborEdge?: NeighborEdgeResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  NeighborhoodEdge?: NeighborhoodEdgeResolvers<ContextType>;
  NeighborhoodNode?: NeighborhoodNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OfficeHolderConnection?: OfficeHolderConnectionResolvers<ContextType>;
  OfficeHolderEdge?: OfficeHolderEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedActorConnection?: RelatedActorConnectionResolvers<ContextType>;
  RelatedActorEdge?: RelatedActorEdgeResolvers<ContextType>;
  RelatedAgreementConnection?: RelatedAgreementConnectionResolvers<ContextType>;
  RelatedAgreementEdge?: RelatedAgreementEdgeResolvers<ContextType>;
  RelatedConflictConnection?: RelatedConflictConnectionResolvers<ContextType>;
  RelatedConflictEdge?: RelatedConflictEdgeResolvers<ContextType>;
  RelatedEntityConnection?: RelatedEntityConnectionResolvers<ContextType>;
  RelatedEntityEdge?: RelatedEntityEdgeResolvers<ContextType>;
  RelatedEventConnection?: RelatedEventConnectionResolvers<ContextType>;
  RelatedEventEdge?: RelatedEventEdgeResolvers<ContextType>;
  RelatedNegotiationConnection?: RelatedNegotiationConnectionResolvers<ContextType>;
  RelatedNegotiationEdge?: RelatedNegotiationEdgeResolvers<ContextType>;
  RelatedPlaceConnection?: RelatedPlaceConnectionResolvers<ContextType>;
  RelatedPlaceEdge?: RelatedPlaceEdgeResolvers<ContextType>;
  RelatedSpeakerConnection?: RelatedSpeakerConnectionResolvers<ContextType>;
  RelatedSpeakerEdge?: RelatedSpeakerEdgeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Searchable?: SearchableResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SentenceConnection?: SentenceConnectionResolvers<ContextType>;
  SentenceEdge?: SentenceEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TextValue?: TextValueResolvers<ContextType>;
  TimeSpan?: TimeSpanResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineItemConnection?: TimelineItemConnectionResolvers<ContextType>;
  TimelineItemEdge?: TimelineItemEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

