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
  /** A calendar date, `YYYY-MM-DD`, without time of day or zone. Year 0 is the one before year 1; years before it are written with a sign, as in `-0001-12-27`. */
  Date: { input: string; output: string; }
  /** A point in time with its offset, such as `2025-06-14T12:00:00Z`. */
  DateTime: { input: string; output: string; }
  /** A date or interval that may be imprecise, in the Extended Date/Time Format, such as `2025-06-23/..`. */
  EDTF: { input: string; output: string; }
  /** An absolute address on the web. */
  URL: { input: string; output: string; }
};

/** Who acts: a person, an organization, a country, a bloc, or an office. */
export type Actor = {
  /** The agreements it is a party to. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** The conflicts it is a party to. */
  readonly conflicts: RelatedConflictConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The events it takes part in. */
  readonly events: RelatedEventConnection;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the actor for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations it is a party to. */
  readonly negotiations: RelatedNegotiationConnection;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** Who reports what it says, with the claims in which that happens. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The actors that act or speak for it. */
  readonly representatives: RelatedActorConnection;
  /** The actors it acts or speaks for. */
  readonly represents: RelatedActorConnection;
  /** What it says, be it at first, second or third hand. */
  readonly said: ClaimConnection;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** Who acts: a person, an organization, a country, a bloc, or an office. */
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


/** Who acts: a person, an organization, a country, a bloc, or an office. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** Who acts: a person, an organization, a country, a bloc, or an office. */
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


/** Who acts: a person, an organization, a country, a bloc, or an office. */
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


/** Who acts: a person, an organization, a country, a bloc, or an office. */
export type ActorEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** Who acts: a person, an organization, a country, a bloc, or an office. */
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


/** Who acts: a person, an organization, a country, a bloc, or an office. */
export type ActorNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** Who acts: a person, an organization, a country, a bloc, or an office. */
export type ActorQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** Who acts: a person, an organization, a country, a bloc, or an office. */
export type ActorRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** Who acts: a person, an organization, a country, a bloc, or an office. */
export type ActorRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** Who acts: a person, an organization, a country, a bloc, or an office. */
export type ActorSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of actors. */
export type ActorConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of actors. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Actor;
};

/** Conditions on actors. All that are given must hold. */
export type ActorFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ActorFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** Conditions on the agreements it is a party to. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the conflicts it is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events it takes part in. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations it is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the actors that act or speak for it. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors it acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related actors. */
export type ActorListFilter = {
  /** Every one meets them; true also where there is none. */
  readonly all?: InputMaybe<ActorFilter>;
  /** None meets them. */
  readonly none?: InputMaybe<ActorFilter>;
  /** At least one meets them. */
  readonly some?: InputMaybe<ActorFilter>;
};

/** How to sort actors: exactly one key. */
export type ActorOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** What talks propose, seek, reach or fail to reach. */
export type Agreement = Entity & Node & Searchable & TimelineItem & {
  readonly __typename?: 'Agreement';
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** The conflicts it concerns. */
  readonly conflicts: RelatedConflictConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The events carried out in line with it. */
  readonly events: RelatedEventConnection;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the agreement for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where it was reached, if a source says so. */
  readonly location?: Maybe<Location>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations it was reached in. */
  readonly negotiations: RelatedNegotiationConnection;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** What it belongs to: the talks or event it was reached in, and the conflicts it concerns. */
  readonly partOf: ReadonlyArray<Entity>;
  /** Its parties. */
  readonly parties: PartyConnection;
  /** Who proposed it. */
  readonly proposers: RelatedActorConnection;
  /** The events it was reached in. */
  readonly reachedIn: RelatedEventConnection;
  /** How it stands. */
  readonly status: Status;
  /** When it was, is, or is to be; null if no source says. */
  readonly time?: Maybe<TimeSpan>;
  /** What it is about, in the words of this project. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** What talks propose, seek, reach or fail to reach. */
export type AgreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** What talks propose, seek, reach or fail to reach. */
export type AgreementConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/** What talks propose, seek, reach or fail to reach. */
export type AgreementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** What talks propose, seek, reach or fail to reach. */
export type AgreementEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** What talks propose, seek, reach or fail to reach. */
export type AgreementNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/** What talks propose, seek, reach or fail to reach. */
export type AgreementNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** What talks propose, seek, reach or fail to reach. */
export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** What talks propose, seek, reach or fail to reach. */
export type AgreementProposersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** What talks propose, seek, reach or fail to reach. */
export type AgreementReachedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of agreements. */
export type AgreementConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of agreements. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Agreement;
};

/** Conditions on agreements. All that are given must hold. */
export type AgreementFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<AgreementFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the conflicts it concerns. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events carried out in line with it. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on where it was reached. */
  readonly location?: InputMaybe<LocationFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations it was reached in. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on its parties. */
  readonly parties?: InputMaybe<ActorListFilter>;
  /** Conditions on who proposed it. */
  readonly proposers?: InputMaybe<ActorListFilter>;
  /** Conditions on how it stands. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on when it was, is, or is to be. */
  readonly time?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the topic. */
  readonly topic?: InputMaybe<StringFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related agreements. */
export type AgreementListFilter = {
  /** Every one meets them; true also where there is none. */
  readonly all?: InputMaybe<AgreementFilter>;
  /** None meets them. */
  readonly none?: InputMaybe<AgreementFilter>;
  /** At least one meets them. */
  readonly some?: InputMaybe<AgreementFilter>;
};

/** How to sort agreements: exactly one key. */
export type AgreementOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; readonly time?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; readonly time?: never; }
  |  /** By the first day on which it may have been reached. */
  { readonly id?: never; readonly name?: never; readonly time: SortDirection; };

/** How exact a number is. */
export type Approximation =
  /** This, more or less. */
  | 'ABOUT'
  /** This or more. */
  | 'AT_LEAST'
  /** Exactly this. */
  | 'EXACT'
  /** Less than this, such as under the age of 25. */
  | 'LESS_THAN'
  /** Many, without a number. */
  | 'MANY'
  /** More than this. */
  | 'MORE_THAN'
  /** A little less than this. */
  | 'NEARLY'
  /** More than two, not many. */
  | 'SEVERAL'
  /** The source gives no number at all. */
  | 'UNSPECIFIED';

/** An article. What it says in its own voice is said by its narrator, which is the article itself. */
export type Article = Node & Source & Speaker & {
  readonly __typename?: 'Article';
  /** The claims it makes or reports. */
  readonly claims: ClaimConnection;
  /** The SHA-256 of its text, in hexadecimal. */
  readonly digest: Scalars['String']['output'];
  /** Its headline; null if the text has none. */
  readonly headline?: Maybe<Scalars['String']['output']>;
  /** Names the source for good. */
  readonly id: Scalars['ID']['output'];
  /** The language, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** How long its text is, in UTF-16 code units. */
  readonly length: Scalars['Int']['output'];
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** When this service first took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sentences, in order. */
  readonly sentences: SentenceConnection;
  /** Its text, if whoever runs this service has handed it over. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** An article. What it says in its own voice is said by its narrator, which is the article itself. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** An article. What it says in its own voice is said by its narrator, which is the article itself. */
export type ArticleSentencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SentenceOrder>>;
  where?: InputMaybe<SentenceFilter>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of articles. */
export type ArticleConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Article;
};

/** Conditions on articles. All that are given must hold. */
export type ArticleFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ArticleFilter>;
  /** At least one of these holds. */
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
};

/** How to sort articles: exactly one key. */
export type ArticleOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** One step of an attribution: somebody says something to somebody. */
export type AttributionStep = {
  readonly __typename?: 'AttributionStep';
  /** To whom it is said, if the source says so. */
  readonly addressee?: Maybe<Actor>;
  /** Who says it. */
  readonly speaker: Speaker;
  /** How the source puts it, such as `said` or `told`. */
  readonly verb: Scalars['String']['output'];
  /** Through what medium, if the source says so. */
  readonly via?: Maybe<Scalars['String']['output']>;
};

/** A group of countries, or of people, that a source names as one, such as Western nations. */
export type Bloc = Actor & Entity & Node & Searchable & Speaker & {
  readonly __typename?: 'Bloc';
  /** The agreements it is a party to. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** The conflicts it is a party to. */
  readonly conflicts: RelatedConflictConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The events it takes part in. */
  readonly events: RelatedEventConnection;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the bloc for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations it is a party to. */
  readonly negotiations: RelatedNegotiationConnection;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** Who reports what it says, with the claims in which that happens. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The actors that act or speak for it. */
  readonly representatives: RelatedActorConnection;
  /** The actors it acts or speaks for. */
  readonly represents: RelatedActorConnection;
  /** What it says, be it at first, second or third hand. */
  readonly said: ClaimConnection;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** A group of countries, or of people, that a source names as one, such as Western nations. */
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


/** A group of countries, or of people, that a source names as one, such as Western nations. */
export type BlocClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A group of countries, or of people, that a source names as one, such as Western nations. */
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


/** A group of countries, or of people, that a source names as one, such as Western nations. */
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


/** A group of countries, or of people, that a source names as one, such as Western nations. */
export type BlocEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A group of countries, or of people, that a source names as one, such as Western nations. */
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


/** A group of countries, or of people, that a source names as one, such as Western nations. */
export type BlocNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A group of countries, or of people, that a source names as one, such as Western nations. */
export type BlocQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** A group of countries, or of people, that a source names as one, such as Western nations. */
export type BlocRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A group of countries, or of people, that a source names as one, such as Western nations. */
export type BlocRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A group of countries, or of people, that a source names as one, such as Western nations. */
export type BlocSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A stretch of time and how many rows begin in it. */
export type Bucket = {
  readonly __typename?: 'Bucket';
  /** How many rows begin in it, by the first day on which they may have begun. */
  readonly count: Scalars['Int']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
};

/** How long the stretches of a drawn timeline are. */
export type BucketSize =
  /** One day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** Seven days, from Monday (ISO 8601); fewer where the calendar ends, on 9999-12-31. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** How sure the speaker is. */
export type Certainty =
  /** Said without reserve. */
  | 'CERTAIN'
  /** Said to be possible. */
  | 'POSSIBLE'
  /** Said to be likely. */
  | 'PROBABLE'
  /** The words do not tell. */
  | 'UNSPECIFIED';

/** Conditions on a certainty. All that are given must hold. */
export type CertaintyFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Certainty>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
};

/**
 * What one seeding, ingest, import or removal did to the graph. An app that keeps a copy, an index or a page of its own follows the
 * graph by `Query.changes`. A transaction that touched very much is told in several changes, one after the other.
 */
export type Change = Node & {
  readonly __typename?: 'Change';
  /** When it was done. */
  readonly at: Scalars['DateTime']['output'];
  /** What did it. */
  readonly cause: ChangeCause;
  /** The ids of those whose own properties are others than before: not those that only a new claim is about. */
  readonly changed: ReadonlyArray<Scalars['ID']['output']>;
  /** The ids of the entities, claims, sources and disagreements that are new. All lists together name 1,000 at most. */
  readonly created: ReadonlyArray<Scalars['ID']['output']>;
  /** Names the change: `change/` and its number. */
  readonly id: Scalars['ID']['output'];
  /** Its place among all changes, from 1, without a gap. The order is that in which the graph was changed. */
  readonly number: Scalars['Int']['output'];
  /** Where the data came from: the names of the fact directories, or the id of the dataset. For a removal, the id of the source. */
  readonly origin: Scalars['String']['output'];
  /** The ids of those that are gone. */
  readonly removed: ReadonlyArray<Scalars['ID']['output']>;
};

/** What changes the graph. */
export type ChangeCause =
  /** Rows of coded event data that `parley import` read. */
  | 'IMPORT'
  /** Fact directories that `parley ingest` was given. */
  | 'INGEST'
  /** A source, or rows of one, that `parley remove` took out of the graph. */
  | 'REMOVE'
  /** The facts that the service ships, written at its first start or by `parley seed`. */
  | 'SEED';

/** A page of changes, oldest first. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of this page with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** How many changes there are of each kind, from the first, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands. Its `endCursor` is given also where the page is empty: it is then `since` itself. */
  readonly pageInfo: PageInfo;
  /** How many changes there are, from the first. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of changes, oldest first. */
export type ChangeConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** A change in a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Names this place in the log; give it as `since` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What a source says of somebody or something, and who is said to have said it. */
export type Claim = Node & Searchable & TimelineItem & {
  readonly __typename?: 'Claim';
  /** Who said that who said it: the source first, the first speaker last. */
  readonly attribution: ReadonlyArray<AttributionStep>;
  /** How many steps its attribution has: one for what the source says itself. */
  readonly attributionDepth: Scalars['Int']['output'];
  /** How sure the speaker is. */
  readonly certainty: Certainty;
  /** Where it is written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Who says so first-hand: the innermost speaker of the attribution. */
  readonly firstSpeaker: Speaker;
  /** What it says, in one line of our own words. */
  readonly gist: Scalars['String']['output'];
  /** Names the claim for good: a digest of what it says and who says it. */
  readonly id: Scalars['ID']['output'];
  /** What the value measures, if the predicate is MEASURED. */
  readonly measure?: Maybe<Measure>;
  /** Whether it is said to be so, or meant, proposed, demanded, left open or judged. */
  readonly modality: Modality;
  /** What it says, as in `gist`: so whatever stands in a list has a name. */
  readonly name: Scalars['String']['output'];
  /** The other entity it names, if it names one. */
  readonly object?: Maybe<Entity>;
  /** What it belongs to: its subject and its object. */
  readonly partOf: ReadonlyArray<Entity>;
  /** Whether it is affirmed or denied. */
  readonly polarity: Polarity;
  /** Its place among the claims it came with: those of articles first, in the order of the text, then those of datasets. */
  readonly position: Scalars['Int']['output'];
  /** What is said of the subject. */
  readonly predicate: Predicate;
  /** How it weighs against other claims on the same matter. */
  readonly rank: Rank;
  /** Who reports what the first speaker said; null where the first speaker is the source itself. */
  readonly reporter?: Maybe<Speaker>;
  /** In what role the subject takes part, if the predicate is PARTICIPATED_IN. */
  readonly role?: Maybe<Role>;
  /** When it was said, if the source says so. */
  readonly saidAt?: Maybe<TimeSpan>;
  /** On which side the subject stands, if the predicate is PARTY_TO and the source says so. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** The article or dataset it stands in. */
  readonly source: Source;
  /** The status that it says its subject has, or has not; UNKNOWN where it speaks of none. */
  readonly status: Status;
  /** What it is about. */
  readonly subject: Entity;
  /** When it holds, or else when it was said: its place in a timeline. */
  readonly time?: Maybe<TimeSpan>;
  /** When it holds, if the source says so. */
  readonly validDuring?: Maybe<TimeSpan>;
  /** What it says of the subject, if that is no entity. */
  readonly value?: Maybe<ClaimValue>;
};


/** What a source says of somebody or something, and who is said to have said it. */
export type ClaimEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of claims. */
export type ClaimConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Claim;
};

/** Conditions on claims. All that are given must hold. */
export type ClaimFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ClaimFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Conditions on its subject or its object. */
  readonly about?: InputMaybe<EntityFilter>;
  /** Conditions on how many steps the attribution has; two or more is reported speech. */
  readonly attributionDepth?: InputMaybe<IntFilter>;
  /** Conditions on the certainty. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Conditions on where it is written. */
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  /** Conditions on who says so first-hand. */
  readonly firstSpeaker?: InputMaybe<SpeakerFilter>;
  /** Conditions on what it says in our words. */
  readonly gist?: InputMaybe<StringFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the modality. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** Conditions on the other entity it names. */
  readonly object?: InputMaybe<EntityFilter>;
  /** Conditions on the polarity. */
  readonly polarity?: InputMaybe<PolarityFilter>;
  /** Conditions on the predicate. */
  readonly predicate?: InputMaybe<PredicateFilter>;
  /** Conditions on the rank. */
  readonly rank?: InputMaybe<RankFilter>;
  /** Conditions on who reports what the first speaker said. */
  readonly reporter?: InputMaybe<SpeakerFilter>;
  /** Conditions on when it was said. */
  readonly saidAt?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the article or dataset. */
  readonly source?: InputMaybe<SourceFilter>;
  /** Conditions on any one step of the attribution: who says it at first, second or third hand. */
  readonly speaker?: InputMaybe<SpeakerFilter>;
  /** Conditions on the status that it speaks of. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on what it is about. */
  readonly subject?: InputMaybe<EntityFilter>;
  /** Conditions on its place in a timeline. */
  readonly time?: InputMaybe<TimeSpanFilter>;
  /** Conditions on when it holds. */
  readonly validDuring?: InputMaybe<TimeSpanFilter>;
};

/** Conditions on related claims. */
export type ClaimListFilter = {
  /** Every one meets them; true also where there is none. */
  readonly all?: InputMaybe<ClaimFilter>;
  /** None meets them. */
  readonly none?: InputMaybe<ClaimFilter>;
  /** At least one meets them. */
  readonly some?: InputMaybe<ClaimFilter>;
};

/** How to sort claims: exactly one key. */
export type ClaimOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly position?: never; readonly saidAt?: never; readonly time?: never; readonly validDuring?: never; }
  |  /** By the order of the text. */
  { readonly id?: never; readonly position: SortDirection; readonly saidAt?: never; readonly time?: never; readonly validDuring?: never; }
  |  /** By the first day on which it may have been said. */
  { readonly id?: never; readonly position?: never; readonly saidAt: SortDirection; readonly time?: never; readonly validDuring?: never; }
  |  /** By its place in a timeline. */
  { readonly id?: never; readonly position?: never; readonly saidAt?: never; readonly time: SortDirection; readonly validDuring?: never; }
  |  /** By the first day from which it may hold. */
  { readonly id?: never; readonly position?: never; readonly saidAt?: never; readonly time?: never; readonly validDuring: SortDirection; };

/** What a claim says, where that is not another entity. */
export type ClaimValue = Quantity | TextValue | TimeSpan;

/** Schemes of political event data. */
export type CodeScheme =
  /** Conflict and Mediation Event Observations. */
  | 'CAMEO'
  /** Conflict and Mediation Event Observations as the Integrated Crisis Early Warning System codes them. */
  | 'ICEWS_CAMEO'
  /** A scheme without a value of its own here; its version names it. */
  | 'OTHER'
  /** Political Language Ontology for Verifiable Event Records. */
  | 'PLOVER'
  /** Types of violence of the Uppsala Conflict Data Program: `1` state-based, `2` non-state, `3` one-sided. */
  | 'UCDP_TYPE_OF_VIOLENCE';

/** Conditions on a scheme of event codes. */
export type CodeSchemeFilter = {
  /** Is this scheme. */
  readonly eq?: InputMaybe<CodeScheme>;
  /** Is one of these schemes. */
  readonly in?: InputMaybe<ReadonlyArray<CodeScheme>>;
};

/** A war or armed confrontation. */
export type Conflict = Entity & Node & Searchable & {
  readonly __typename?: 'Conflict';
  /** The agreements that concern it. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The events that are part of it. */
  readonly events: RelatedEventConnection;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the conflict for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations that concern it. */
  readonly negotiations: RelatedNegotiationConnection;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** Its parties. */
  readonly parties: PartyConnection;
  /** How it stands. */
  readonly status: Status;
  /** When it was, is, or is to be; null if no source says. */
  readonly time?: Maybe<TimeSpan>;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** A war or armed confrontation. */
export type ConflictAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A war or armed confrontation. */
export type ConflictClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A war or armed confrontation. */
export type ConflictEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A war or armed confrontation. */
export type ConflictEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A war or armed confrontation. */
export type ConflictNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/** A war or armed confrontation. */
export type ConflictNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A war or armed confrontation. */
export type ConflictPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};

/** A page of conflicts. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of conflicts. */
export type ConflictConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of conflicts. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Conflict;
};

/** Conditions on conflicts. All that are given must hold. */
export type ConflictFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ConflictFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ConflictFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ConflictFilter>>;
  /** Conditions on the agreements that concern it. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events that are part of it. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations that concern it. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on its parties. */
  readonly parties?: InputMaybe<ActorListFilter>;
  /** Conditions on how it stands. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on when it was, is, or is to be. */
  readonly time?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related conflicts. */
export type ConflictListFilter = {
  /** Every one meets them; true also where there is none. */
  readonly all?: InputMaybe<ConflictFilter>;
  /** None meets them. */
  readonly none?: InputMaybe<ConflictFilter>;
  /** At least one meets them. */
  readonly some?: InputMaybe<ConflictFilter>;
};

/** How to sort conflicts: exactly one key. */
export type ConflictOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; readonly time?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; readonly time?: never; }
  |  /** By the first day on which it may have begun. */
  { readonly id?: never; readonly name?: never; readonly time: SortDirection; };

/** What the coordinates of a place stand for, as far as a source says so. */
export type CoordinatePrecision =
  /** The point stands for a country as a whole. */
  | 'COUNTRY'
  /** The point stands for a district, or an area of that size. */
  | 'DISTRICT'
  /** The point is that of the place itself. */
  | 'EXACT'
  /** The place is near the point, such as within 25 kilometers. */
  | 'NEAR'
  /** The point stands for a province, a state of a federation, or an area of that size. */
  | 'REGION';

/** A country. */
export type Country = Actor & Entity & Location & Node & Searchable & Speaker & {
  readonly __typename?: 'Country';
  /** The agreements it is a party to. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** Its ISO 3166-1 code of two letters. */
  readonly code: Scalars['String']['output'];
  /** The conflicts it is a party to. */
  readonly conflicts: RelatedConflictConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The events it takes part in. */
  readonly events: RelatedEventConnection;
  /** The events that took place, or are to take place, here. */
  readonly eventsHere: RelatedEventConnection;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the country for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations it is a party to. */
  readonly negotiations: RelatedNegotiationConnection;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** The cities and sites in it. */
  readonly places: RelatedPlaceConnection;
  /** Who reports what it says, with the claims in which that happens. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The actors that act or speak for it. */
  readonly representatives: RelatedActorConnection;
  /** The actors it acts or speaks for. */
  readonly represents: RelatedActorConnection;
  /** What it says, be it at first, second or third hand. */
  readonly said: ClaimConnection;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** A country. */
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


/** A country. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A country. */
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


/** A country. */
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


/** A country. */
export type CountryEventsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A country. */
export type CountryEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A country. */
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


/** A country. */
export type CountryNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A country. */
export type CountryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<PlaceFilter>;
};


/** A country. */
export type CountryQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** A country. */
export type CountryRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A country. */
export type CountryRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A country. */
export type CountrySaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of countries. */
export type CountryConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of countries. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Country;
};

/** Conditions on countries. All that are given must hold. */
export type CountryFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<CountryFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** Conditions on the agreements it is a party to. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the code of two letters. */
  readonly code?: InputMaybe<StringFilter>;
  /** Conditions on the conflicts it is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events it takes part in. */
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
  /** Conditions on the negotiations it is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the cities and sites in it. */
  readonly places?: InputMaybe<PlaceListFilter>;
  /** Conditions on the actors that act or speak for it. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors it acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** How to sort countries: exactly one key. */
export type CountryOrder =
  /** By the code of two letters. */
  { readonly code: SortDirection; readonly id?: never; readonly name?: never; }
  |  /** By the id. */
  { readonly code?: never; readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly code?: never; readonly id?: never; readonly name: SortDirection; };

/** A set of data with rows, such as the reference data this project ships. */
export type Dataset = Node & Source & Speaker & {
  readonly __typename?: 'Dataset';
  /** The claims it makes or reports. */
  readonly claims: ClaimConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Names the source for good. */
  readonly id: Scalars['ID']['output'];
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** When this service first took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where it is published. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Its version. */
  readonly version: Scalars['String']['output'];
};


/** A set of data with rows, such as the reference data this project ships. */
export type DatasetClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** Conditions on a date. All that are given must hold. */
export type DateFilter = {
  /** Is this date. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** Is later than this date. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** Is this date or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is earlier than this date. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** Is this date or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** A stretch of days, both ends included. */
export type DateRange = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly to: Scalars['Date']['input'];
};

/** Which way a relationship points, seen from the parent. */
export type Direction =
  /** From the neighbor to the parent. */
  | 'IN'
  /** From the parent to the neighbor. */
  | 'OUT';

/** Claims about the same thing that cannot all be so, or that say the same otherwise, side by side. */
export type Disagreement = Node & {
  readonly __typename?: 'Disagreement';
  /** The claims of all sides. */
  readonly claims: ClaimConnection;
  /** What it is about, whose voices differ and whether all can be right, in one line. */
  readonly gist: Scalars['String']['output'];
  /** Names the disagreement for good: a digest of its claims and the reason. */
  readonly id: Scalars['ID']['output'];
  /** What the sides measure, if the predicate is MEASURED. */
  readonly measure?: Maybe<Measure>;
  /** Its place among all disagreements, in the order of their first claims. */
  readonly position: Scalars['Int']['output'];
  /** What is said of the subject. */
  readonly predicate: Predicate;
  /** Why these claims are set side by side. */
  readonly reason: DisagreementReason;
  /** The sides, in the order of their first claims. */
  readonly sides: ReadonlyArray<DisagreementSide>;
  /** What it is about. */
  readonly subject: Entity;
  /** Whether what the sides say can all be so. */
  readonly verdict: Verdict;
};


/** Claims about the same thing that cannot all be so, or that say the same otherwise, side by side. */
export type DisagreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of disagreements. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of disagreements. */
export type DisagreementConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of disagreements. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Disagreement;
};

/** Conditions on disagreements. All that are given must hold. */
export type DisagreementFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DisagreementFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DisagreementFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DisagreementFilter>>;
  /** Conditions on any one entity that its claims name. */
  readonly about?: InputMaybe<EntityFilter>;
  /** Conditions on the claims of its sides. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on any one of those whose voices differ. */
  readonly firstSpeaker?: InputMaybe<SpeakerFilter>;
  /** Conditions on what it says in our words. */
  readonly gist?: InputMaybe<StringFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on what the sides measure. */
  readonly measure?: InputMaybe<MeasureFilter>;
  /** Conditions on what is said of the subject. */
  readonly predicate?: InputMaybe<PredicateFilter>;
  /** Conditions on the reason. */
  readonly reason?: InputMaybe<DisagreementReasonFilter>;
  /** Conditions on what it is about. */
  readonly subject?: InputMaybe<EntityFilter>;
  /** Conditions on whether all sides can be right. */
  readonly verdict?: InputMaybe<VerdictFilter>;
};

/** How to sort disagreements: exactly one key. */
export type DisagreementOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly position?: never; }
  |  /** By the place of their first claims. */
  { readonly id?: never; readonly position: SortDirection; };

/** Why claims are set side by side. */
export type DisagreementReason =
  /** The identifiers of one scheme are different. */
  | 'DIFFERENT_IDENTIFIERS'
  /** The places are different, and none is said to lie in the other. */
  | 'DIFFERENT_PLACES'
  /** Nobody sets a thing going and is at its receiving end. */
  | 'DIFFERENT_ROLES'
  /** One counts all sides together or does not tell, the other each side. */
  | 'DIFFERENT_SCOPES'
  /** It cannot stand in both ways at once. That it was planned and that it was called off are two steps of one life and no difference. */
  | 'DIFFERENT_STATUS'
  /** They pick out other topics of what was discussed. */
  | 'DIFFERENT_TOPICS'
  /** They put it in other words; what one says excludes nothing that another says. */
  | 'DIFFERENT_WORDS'
  /** The quantities have no number in common, however their words are read. */
  | 'DISJOINT_QUANTITIES'
  /** The times have no day in common, or their ends differ though they are known to the day. */
  | 'DISJOINT_TIMES'
  /** One names the country, the other a place in it. */
  | 'FINER_PLACE'
  /** One quantity lies inside the other and is more exact. */
  | 'FINER_QUANTITY'
  /** One says that the actor takes part, the other that it set the event going or was addressed. */
  | 'FINER_ROLE'
  /** One time lies inside the other. */
  | 'FINER_TIME'
  /** Each of two events is said to have come after the other. */
  | 'OPPOSITE_ORDER'
  /** One says that it is so, the other that it is not. */
  | 'OPPOSITE_POLARITY'
  /** One says that no value was given, the other gives one, or words for one. */
  | 'UNKNOWN_AGAINST_VALUE';

/** Conditions on a reason. All that are given must hold. */
export type DisagreementReasonFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<DisagreementReason>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<DisagreementReason>>;
};

/** One side of a disagreement: claims that say the same of the matter. Where a voice may say several things of it, all of them together. */
export type DisagreementSide = {
  readonly __typename?: 'DisagreementSide';
  /** The claims of this side. */
  readonly claims: ReadonlyArray<Claim>;
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What this side says, and who says so, in one line. */
  readonly gist: Scalars['String']['output'];
  /** Its place among the sides, from 0. */
  readonly position: Scalars['Int']['output'];
};


/** One side of a disagreement: claims that say the same of the matter. Where a voice may say several things of it, all of them together. */
export type DisagreementSideClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** What the world has: actors, conflicts, negotiations, agreements, events and places. */
export type Entity = {
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the entity for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** What the world has: actors, conflicts, negotiations, agreements, events and places. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** What the world has: actors, conflicts, negotiations, agreements, events and places. */
export type EntityEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** What the world has: actors, conflicts, negotiations, agreements, events and places. */
export type EntityNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of entities. */
export type EntityConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of entities. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Entity;
};

/** Conditions on entities. All that are given must hold. */
export type EntityFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<EntityFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
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

/** How to sort entities: exactly one key. */
export type EntityOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** Kinds of entities. */
export type EntityType =
  /** What talks propose, seek, reach or fail to reach. */
  | 'AGREEMENT'
  /** A group of countries, or of people, that a source names as one. */
  | 'BLOC'
  /** A war or armed confrontation. */
  | 'CONFLICT'
  /** A country. */
  | 'COUNTRY'
  /** What happened, is planned, or was called off. */
  | 'EVENT'
  /** A process of talks. */
  | 'NEGOTIATION'
  /** An office that somebody holds, where the source names the office and not the person. */
  | 'OFFICE'
  /** An organization, ministry or government body. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A city or site. */
  | 'PLACE';

/** Conditions on a kind of entity. All that are given must hold. */
export type EntityTypeFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<EntityType>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** What happened, is planned, or was called off. */
export type Event = Entity & Node & Searchable & TimelineItem & {
  readonly __typename?: 'Event';
  /** The agreements it carries out. */
  readonly agreements: RelatedAgreementConnection;
  /** The agreements reached in it. */
  readonly agreementsReached: RelatedAgreementConnection;
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** What kind of act it is, in published schemes. */
  readonly codes: ReadonlyArray<EventCode>;
  /** The conflicts it is part of. */
  readonly conflicts: RelatedConflictConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The events a source says came after it. After does not mean because. */
  readonly followedBy: RelatedEventConnection;
  /** The events a source says it came after. After does not mean because. */
  readonly follows: RelatedEventConnection;
  /** Names the event for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Where it took place, or is to take place, if a source says so. */
  readonly location?: Maybe<Location>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations it is part of, as one of their rounds. */
  readonly negotiations: RelatedNegotiationConnection;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** What it belongs to: the conflicts and negotiations it is part of. */
  readonly partOf: ReadonlyArray<Entity>;
  /** Who takes part, in what role. */
  readonly participants: ParticipantConnection;
  /** How it stands. */
  readonly status: Status;
  /** When it was, is, or is to be; null if no source says. */
  readonly time?: Maybe<TimeSpan>;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** What happened, is planned, or was called off. */
export type EventAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** What happened, is planned, or was called off. */
export type EventAgreementsReachedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** What happened, is planned, or was called off. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** What happened, is planned, or was called off. */
export type EventConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/** What happened, is planned, or was called off. */
export type EventEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** What happened, is planned, or was called off. */
export type EventFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** What happened, is planned, or was called off. */
export type EventFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** What happened, is planned, or was called off. */
export type EventNegotiationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NegotiationOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<NegotiationFilter>;
};


/** What happened, is planned, or was called off. */
export type EventNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** What happened, is planned, or was called off. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};

/** What kind of act an event is, in a published scheme of political event data. */
export type EventCode = {
  readonly __typename?: 'EventCode';
  /** The claims behind it. */
  readonly claims: ReadonlyArray<Claim>;
  /** The code in that scheme, such as `CONSULT`. */
  readonly code: Scalars['String']['output'];
  /** The scheme. */
  readonly scheme: CodeScheme;
  /** The version of the scheme. */
  readonly version: Scalars['String']['output'];
};

/** Conditions on an event code. All that are given must hold. */
export type EventCodeFilter = {
  /** Conditions on the code. */
  readonly code?: InputMaybe<StringFilter>;
  /** Conditions on the scheme. */
  readonly scheme?: InputMaybe<CodeSchemeFilter>;
};

/** Conditions on the codes of an event. */
export type EventCodeListFilter = {
  /** Every code meets them. */
  readonly all?: InputMaybe<EventCodeFilter>;
  /** No code meets them. */
  readonly none?: InputMaybe<EventCodeFilter>;
  /** At least one code meets them. */
  readonly some?: InputMaybe<EventCodeFilter>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of events. */
export type EventConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Event;
};

/** Conditions on events. All that are given must hold. */
export type EventFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<EventFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** Conditions on the agreements it carries out. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on its codes. */
  readonly codes?: InputMaybe<EventCodeListFilter>;
  /** Conditions on the conflicts it is part of. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events that came after it. */
  readonly followedBy?: InputMaybe<EventListFilter>;
  /** Conditions on the events it came after. */
  readonly follows?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on where it took place. */
  readonly location?: InputMaybe<LocationFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations it is part of. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on who takes part. */
  readonly participants?: InputMaybe<ActorListFilter>;
  /** Conditions on how it stands. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on when it was, is, or is to be. */
  readonly time?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related events. */
export type EventListFilter = {
  /** Every one meets them; true also where there is none. */
  readonly all?: InputMaybe<EventFilter>;
  /** None meets them. */
  readonly none?: InputMaybe<EventFilter>;
  /** At least one meets them. */
  readonly some?: InputMaybe<EventFilter>;
};

/** How to sort events: exactly one key. */
export type EventOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; readonly time?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; readonly time?: never; }
  |  /** By the first day on which it may have begun. */
  { readonly id?: never; readonly name?: never; readonly time: SortDirection; };

/** A place where a claim is written: a phrase in a sentence, or a row of a dataset. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** The claims that rest on it. */
  readonly claims: ClaimConnection;
  /** Where the phrase ends: the place after its last code unit. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Names the piece of evidence for good. */
  readonly id: Scalars['ID']['output'];
  /** What kind of evidence it is. */
  readonly kind: EvidenceKind;
  /** A short phrase that stands at exactly this place; null for a row of a dataset. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The row of the dataset; null for a phrase in an article. */
  readonly row?: Maybe<Scalars['String']['output']>;
  /** The sentence the phrase stands in. */
  readonly sentence?: Maybe<Sentence>;
  /** The article or dataset. */
  readonly source: Source;
  /** Where the phrase begins, in UTF-16 code units from the start of the article. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Whether the phrase was compared with the text. */
  readonly verification: Verification;
  /** What the dataset names as its own source for the row, such as a publisher or an address; null where it names none. */
  readonly writtenIn?: Maybe<Scalars['String']['output']>;
};


/** A place where a claim is written: a phrase in a sentence, or a row of a dataset. */
export type EvidenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** Conditions on evidence. All that are given must hold. */
export type EvidenceFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<EvidenceFilter>;
  /** At least one of these holds. */
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

/** Kinds of evidence. */
export type EvidenceKind =
  /** A row of a dataset. */
  | 'DATASET_ROW'
  /** A phrase of a headline that points to another article; it belongs to that article. */
  | 'RELATED_HEADLINE'
  /** A phrase of the article itself. */
  | 'TEXT';

/** Conditions on a kind of evidence. All that are given must hold. */
export type EvidenceKindFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<EvidenceKind>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<EvidenceKind>>;
};

/** Conditions on related evidence. */
export type EvidenceListFilter = {
  /** Every one meets them; true also where there is none. */
  readonly all?: InputMaybe<EvidenceFilter>;
  /** None meets them. */
  readonly none?: InputMaybe<EvidenceFilter>;
  /** At least one meets them. */
  readonly some?: InputMaybe<EvidenceFilter>;
};

/** The counts of one facet of a connection. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** Which facet it is. */
  readonly field: FacetField;
  /** Its values with their counts, the most frequent first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** What rows can be counted by. A connection offers those that its rows have. */
export type FacetField =
  /** By what made a change: a seeding, an ingest or an import. */
  | 'CAUSE'
  /** By how sure the speaker is. */
  | 'CERTAINTY'
  /** By event code, in every scheme. */
  | 'CODE'
  /** By the sense in which claims are made. */
  | 'MODALITY'
  /** By the month of the first day on which it may have begun. */
  | 'MONTH'
  /** By where the data of a change came from: the names of fact directories, or a dataset. */
  | 'ORIGIN'
  /** By whether claims are affirmed or denied. */
  | 'POLARITY'
  /** By what claims say of their subject. */
  | 'PREDICATE'
  /** By why claims are set side by side. */
  | 'REASON'
  /** By who says so first-hand: for claims their first speaker, for entities the first speakers of the claims about them. */
  | 'SPEAKER'
  /** By how it stands. */
  | 'STATUS'
  /** By the kind of entity or, in a search, of what was found. */
  | 'TYPE'
  /** By whether the sides of a disagreement can all be right. */
  | 'VERDICT';

/** A value of a facet. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many rows have it. */
  readonly count: Scalars['Int']['output'];
  /** The value: a word of an enum, a code, the id of a speaker, the name of an origin, or a month such as `2025-06`. */
  readonly value: Scalars['String']['output'];
};

/** A page of offices a person holds. */
export type HeldOfficeConnection = {
  readonly __typename?: 'HeldOfficeConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<HeldOfficeEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Office>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of offices a person holds. */
export type HeldOfficeConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of offices a person holds. */
export type HeldOfficeEdge = {
  readonly __typename?: 'HeldOfficeEdge';
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Office;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** When the person held the office, if a source says so. */
  readonly time?: Maybe<TimeSpan>;
};


/** One row of a page of offices a person holds. */
export type HeldOfficeEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A stretch of a text. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** Where it ends, the first code unit that is no part of it. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
};

/** One relationship of a path. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** How sure its claims are: the surest of them counts, and UNSPECIFIED where the words of none tell. */
  readonly certainty: Certainty;
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Which way it points, seen from the entity the hop comes from. */
  readonly direction: Direction;
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The entity the hop leads to. */
  readonly node: Entity;
  /** The type of the relationship. */
  readonly relationship: RelationshipType;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** In what role the actor takes part, if the relationship is PARTICIPATED_IN. */
  readonly role?: Maybe<Role>;
  /** On which side the actor stands, if the relationship is PARTY_TO and the source says so. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** When the relationship held, if a source says so. */
  readonly time?: Maybe<TimeSpan>;
};


/** One relationship of a path. */
export type HopClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** Conditions on an id. All that are given must hold. */
export type IdFilter = {
  /** Is this id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these ids. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A name of an entity in a public scheme of identifiers. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The claims behind it. */
  readonly claims: ReadonlyArray<Claim>;
  /** The scheme. */
  readonly scheme: IdentifierScheme;
  /** The identifier in that scheme. */
  readonly value: Scalars['String']['output'];
};

/** Conditions on an identifier. All that are given must hold. */
export type IdentifierFilter = {
  /** Conditions on the scheme. */
  readonly scheme?: InputMaybe<IdentifierSchemeFilter>;
  /** Conditions on the identifier. */
  readonly value?: InputMaybe<StringFilter>;
};

/** Conditions on the identifiers of an entity. */
export type IdentifierListFilter = {
  /** Every identifier meets them. */
  readonly all?: InputMaybe<IdentifierFilter>;
  /** No identifier meets them. */
  readonly none?: InputMaybe<IdentifierFilter>;
  /** At least one identifier meets them. */
  readonly some?: InputMaybe<IdentifierFilter>;
};

/** Public schemes of identifiers. */
export type IdentifierScheme =
  /** Country code of two letters. */
  | 'ISO_3166_1_ALPHA_2'
  /** Country code of three letters. */
  | 'ISO_3166_1_ALPHA_3'
  /** Country code of three digits. */
  | 'ISO_3166_1_NUMERIC'
  /** Number of an actor in the Uppsala Conflict Data Program. */
  | 'UCDP_ACTOR'
  /** Item of Wikidata. */
  | 'WIKIDATA';

/** Conditions on a scheme of identifiers. */
export type IdentifierSchemeFilter = {
  /** Is this scheme. */
  readonly eq?: InputMaybe<IdentifierScheme>;
  /** Is one of these schemes. */
  readonly in?: InputMaybe<ReadonlyArray<IdentifierScheme>>;
};

/** Conditions on a whole number. All that are given must hold. */
export type IntFilter = {
  /** Is this number. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater than this number. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is this number or greater. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these numbers. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Is less than this number. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is this number or less. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Where something can take place: a city, a site, or a country. */
export type Location = {
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The events that took place, or are to take place, here. */
  readonly eventsHere: RelatedEventConnection;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the location for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** Where something can take place: a city, a site, or a country. */
export type LocationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** Where something can take place: a city, a site, or a country. */
export type LocationEventsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** Where something can take place: a city, a site, or a country. */
export type LocationEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** Where something can take place: a city, a site, or a country. */
export type LocationNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};

/** Conditions on a place or country. All that are given must hold. */
export type LocationFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LocationFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<LocationFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<LocationFilter>>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
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

/** What a quantity of an entity measures. */
export type Measure =
  /** How old a person is. */
  | 'AGE'
  /** How many bodies were handed over. */
  | 'BODIES_HANDED_OVER'
  /** How long an event lasted. */
  | 'DURATION'
  /** How many people were killed. */
  | 'KILLED'
  /** How many times something took place. */
  | 'OCCURRENCES'
  /** How many prisoners were exchanged. */
  | 'PRISONERS_EXCHANGED'
  /** How old the prisoners who were exchanged are. */
  | 'PRISONER_AGE';

/** Conditions on a measure. All that are given must hold. */
export type MeasureFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Measure>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Measure>>;
  /** Whether there is one. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A quantity that claims give of an entity, such as how long a call lasted. Where several differ, the best-ranked one. */
export type Measurement = {
  readonly __typename?: 'Measurement';
  /** The claims that give this very quantity. */
  readonly claims: ReadonlyArray<Claim>;
  /** What is measured. */
  readonly measure: Measure;
  /** How much or how many. */
  readonly quantity: Quantity;
};

/** In what sense a claim is made. */
export type Modality =
  /** Said to be so. */
  | 'ASSERTED'
  /** Asked for, or said that it should be so. */
  | 'DEMANDED'
  /** A judgment of the speaker, such as unprovoked. */
  | 'EVALUATED'
  /** Said to be meant, planned or wanted by the subject. */
  | 'INTENDED'
  /** Left open: not denied, not promised. */
  | 'NOT_RULED_OUT'
  /** Put forward for others to agree to. */
  | 'PROPOSED';

/** Conditions on a modality. All that are given must hold. */
export type ModalityFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Modality>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Modality>>;
};

/** One of the names of an entity. */
export type Name = {
  readonly __typename?: 'Name';
  /** The claims behind it. */
  readonly claims: ReadonlyArray<Claim>;
  /** What kind of name this is. */
  readonly kind: NameKind;
  /** The language, as a BCP 47 tag such as `en` or `ru`. */
  readonly language: Scalars['String']['output'];
  /** The script, as an ISO 15924 code such as `Latn` or `Cyrl`. */
  readonly script: Scalars['String']['output'];
  /** The name. */
  readonly value: Scalars['String']['output'];
};

/** Conditions on a name. All that are given must hold. */
export type NameFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<NameFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<NameFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<NameFilter>>;
  /** Conditions on the BCP 47 language tag. */
  readonly language?: InputMaybe<StringFilter>;
  /** Conditions on the text of the name. */
  readonly value?: InputMaybe<StringFilter>;
};

/** Kinds of names. */
export type NameKind =
  /** Another name in use. */
  | 'ALIAS'
  /** The name in the language of the one who bears it. */
  | 'NATIVE'
  /** The name the graph shows. */
  | 'PRIMARY'
  /** The name spelled in another script. */
  | 'TRANSLITERATION';

/** Conditions on the names of an entity. */
export type NameListFilter = {
  /** Every name meets them. */
  readonly all?: InputMaybe<NameFilter>;
  /** No name meets them. */
  readonly none?: InputMaybe<NameFilter>;
  /** At least one name meets them. */
  readonly some?: InputMaybe<NameFilter>;
};

/** A process of talks, with parties, a topic and rounds. */
export type Negotiation = Entity & Node & Searchable & {
  readonly __typename?: 'Negotiation';
  /** The agreements reached in it. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** The conflicts it concerns. */
  readonly conflicts: RelatedConflictConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the negotiation for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** Its parties. */
  readonly parties: PartyConnection;
  /** Its rounds: events that are part of it, held, planned or called off. */
  readonly rounds: RelatedEventConnection;
  /** How it stands. */
  readonly status: Status;
  /** When it was, is, or is to be; null if no source says. */
  readonly time?: Maybe<TimeSpan>;
  /** What the talks are about, in the words of this project. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** A process of talks, with parties, a topic and rounds. */
export type NegotiationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<AgreementFilter>;
};


/** A process of talks, with parties, a topic and rounds. */
export type NegotiationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A process of talks, with parties, a topic and rounds. */
export type NegotiationConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ConflictFilter>;
};


/** A process of talks, with parties, a topic and rounds. */
export type NegotiationEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A process of talks, with parties, a topic and rounds. */
export type NegotiationNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A process of talks, with parties, a topic and rounds. */
export type NegotiationPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A process of talks, with parties, a topic and rounds. */
export type NegotiationRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};

/** A page of negotiations. */
export type NegotiationConnection = {
  readonly __typename?: 'NegotiationConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<NegotiationEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Negotiation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of negotiations. */
export type NegotiationConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of negotiations. */
export type NegotiationEdge = {
  readonly __typename?: 'NegotiationEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Negotiation;
};

/** Conditions on negotiations. All that are given must hold. */
export type NegotiationFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<NegotiationFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<NegotiationFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<NegotiationFilter>>;
  /** Conditions on the agreements reached in it. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the conflicts it concerns. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on its parties. */
  readonly parties?: InputMaybe<ActorListFilter>;
  /** Conditions on its rounds. */
  readonly rounds?: InputMaybe<EventListFilter>;
  /** Conditions on how it stands. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on when it was, is, or is to be. */
  readonly time?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the topic. */
  readonly topic?: InputMaybe<StringFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Conditions on related negotiations. */
export type NegotiationListFilter = {
  /** Every one meets them; true also where there is none. */
  readonly all?: InputMaybe<NegotiationFilter>;
  /** None meets them. */
  readonly none?: InputMaybe<NegotiationFilter>;
  /** At least one meets them. */
  readonly some?: InputMaybe<NegotiationFilter>;
};

/** How to sort negotiations: exactly one key. */
export type NegotiationOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; readonly time?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; readonly time?: never; }
  |  /** By the first day on which it may have begun. */
  { readonly id?: never; readonly name?: never; readonly time: SortDirection; };

/** A page of entities one relationship away. */
export type NeighborConnection = {
  readonly __typename?: 'NeighborConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<NeighborEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of entities one relationship away. */
export type NeighborConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of entities one relationship away. */
export type NeighborEdge = {
  readonly __typename?: 'NeighborEdge';
  /** How sure its claims are: the surest of them counts, and UNSPECIFIED where the words of none tell. */
  readonly certainty: Certainty;
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Which way it points, seen from the parent. */
  readonly direction: Direction;
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Entity;
  /** The type of the relationship. */
  readonly relationship: RelationshipType;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** In what role the actor takes part, if the relationship is PARTICIPATED_IN. */
  readonly role?: Maybe<Role>;
  /** On which side the actor stands, if the relationship is PARTY_TO and the source says so. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** When the relationship held, if a source says so. */
  readonly time?: Maybe<TimeSpan>;
};


/** One row of a page of entities one relationship away. */
export type NeighborEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A part of the graph around one entity, ready for drawing. */
export type Neighborhood = {
  readonly __typename?: 'Neighborhood';
  /** The relationships between them, in an order that stays the same. */
  readonly edges: ReadonlyArray<NeighborhoodEdge>;
  /** The entities, the one in the middle first, then by distance and name. */
  readonly nodes: ReadonlyArray<NeighborhoodNode>;
};

/** A relationship of a neighborhood. */
export type NeighborhoodEdge = {
  readonly __typename?: 'NeighborhoodEdge';
  /** How sure its claims are: the surest of them counts, and UNSPECIFIED where the words of none tell. */
  readonly certainty: Certainty;
  /** How many claims are behind it. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The id of the entity it points away from. */
  readonly from: Scalars['ID']['output'];
  /** The type of the relationship. */
  readonly relationship: RelationshipType;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** In what role the actor takes part, if the relationship is PARTICIPATED_IN. */
  readonly role?: Maybe<Role>;
  /** On which side the actor stands, if the relationship is PARTY_TO and the source says so. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** The id of the entity it points to. */
  readonly to: Scalars['ID']['output'];
};


/** A relationship of a neighborhood. */
export type NeighborhoodEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** An entity of a neighborhood. */
export type NeighborhoodNode = {
  readonly __typename?: 'NeighborhoodNode';
  /** How many steps it is away from the one in the middle. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly node: Entity;
  /** How many of its relationships that were asked for are not among the edges. */
  readonly omitted: Scalars['Int']['output'];
};

/** Everything that has an id. The prefix of the id names the type. */
export type Node = {
  /** Names the object for good. */
  readonly id: Scalars['ID']['output'];
};

/** An office, where a source names the office and not, or not only, the person. */
export type Office = Actor & Entity & Node & Searchable & Speaker & {
  readonly __typename?: 'Office';
  /** The agreements it is a party to. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** The conflicts it is a party to. */
  readonly conflicts: RelatedConflictConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The events it takes part in. */
  readonly events: RelatedEventConnection;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Who holds or held the office, as far as a source says. */
  readonly holders: OfficeHolderConnection;
  /** Names the office for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations it is a party to. */
  readonly negotiations: RelatedNegotiationConnection;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** Who reports what it says, with the claims in which that happens. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The actors that act or speak for it. */
  readonly representatives: RelatedActorConnection;
  /** The actors it acts or speaks for. */
  readonly represents: RelatedActorConnection;
  /** What it says, be it at first, second or third hand. */
  readonly said: ClaimConnection;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** An office, where a source names the office and not, or not only, the person. */
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


/** An office, where a source names the office and not, or not only, the person. */
export type OfficeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** An office, where a source names the office and not, or not only, the person. */
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


/** An office, where a source names the office and not, or not only, the person. */
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


/** An office, where a source names the office and not, or not only, the person. */
export type OfficeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** An office, where a source names the office and not, or not only, the person. */
export type OfficeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<PersonFilter>;
};


/** An office, where a source names the office and not, or not only, the person. */
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


/** An office, where a source names the office and not, or not only, the person. */
export type OfficeNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An office, where a source names the office and not, or not only, the person. */
export type OfficeQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** An office, where a source names the office and not, or not only, the person. */
export type OfficeRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** An office, where a source names the office and not, or not only, the person. */
export type OfficeRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** An office, where a source names the office and not, or not only, the person. */
export type OfficeSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** Conditions on offices. All that are given must hold. */
export type OfficeFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OfficeFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<OfficeFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<OfficeFilter>>;
  /** Conditions on the agreements it is a party to. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the conflicts it is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events it takes part in. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations it is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the actors that act or speak for it. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors it acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** A page of holders of an office. */
export type OfficeHolderConnection = {
  readonly __typename?: 'OfficeHolderConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<OfficeHolderEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of holders of an office. */
export type OfficeHolderConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of holders of an office. */
export type OfficeHolderEdge = {
  readonly __typename?: 'OfficeHolderEdge';
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Person;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** When the person held the office, if a source says so. */
  readonly time?: Maybe<TimeSpan>;
};


/** One row of a page of holders of an office. */
export type OfficeHolderEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** Conditions on related offices. */
export type OfficeListFilter = {
  /** Every one meets them; true also where there is none. */
  readonly all?: InputMaybe<OfficeFilter>;
  /** None meets them. */
  readonly none?: InputMaybe<OfficeFilter>;
  /** At least one meets them. */
  readonly some?: InputMaybe<OfficeFilter>;
};

/** How to sort offices: exactly one key. */
export type OfficeOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** An organization, ministry or government body. */
export type Organization = Actor & Entity & Node & Searchable & Speaker & {
  readonly __typename?: 'Organization';
  /** The agreements it is a party to. */
  readonly agreements: RelatedAgreementConnection;
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** The conflicts it is a party to. */
  readonly conflicts: RelatedConflictConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The events it takes part in. */
  readonly events: RelatedEventConnection;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the organization for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations it is a party to. */
  readonly negotiations: RelatedNegotiationConnection;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** Who reports what it says, with the claims in which that happens. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The actors that act or speak for it. */
  readonly representatives: RelatedActorConnection;
  /** The actors it acts or speaks for. */
  readonly represents: RelatedActorConnection;
  /** What it says, be it at first, second or third hand. */
  readonly said: ClaimConnection;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** An organization, ministry or government body. */
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


/** An organization, ministry or government body. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** An organization, ministry or government body. */
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


/** An organization, ministry or government body. */
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


/** An organization, ministry or government body. */
export type OrganizationEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** An organization, ministry or government body. */
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


/** An organization, ministry or government body. */
export type OrganizationNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** An organization, ministry or government body. */
export type OrganizationQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** An organization, ministry or government body. */
export type OrganizationRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** An organization, ministry or government body. */
export type OrganizationRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** An organization, ministry or government body. */
export type OrganizationSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of organizations. */
export type OrganizationConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Organization;
};

/** Conditions on organizations. All that are given must hold. */
export type OrganizationFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<OrganizationFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Conditions on the agreements it is a party to. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the conflicts it is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events it takes part in. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations it is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the actors that act or speak for it. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors it acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** How to sort organizations: exactly one key. */
export type OrganizationOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** Where a page of a connection stands among all its rows. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /**
   * The cursor of the last row of this page; null if the page is empty. Give it as `after` for the next page. A cursor
   * belongs to one list in one order, and to the object that has the list; every other list refuses it. The filter and
   * the voices may be others: the page then begins at the same place among what they keep.
   */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are rows before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row of this page; null if the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of participants. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<ParticipantEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of participants. */
export type ParticipantConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of participants. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Actor;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** In what role the actor takes part. */
  readonly role: Role;
};


/** One row of a page of participants. */
export type ParticipantEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of parties. */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of parties. */
export type PartyConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of parties. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Actor;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** On which side the party stands, if the source says so. */
  readonly side?: Maybe<Scalars['String']['output']>;
};


/** One row of a page of parties. */
export type PartyEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A way from one entity to another along plain relationships; it passes no entity twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** Its relationships, in the order they are walked. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many relationships it has; 0 from an entity to itself. */
  readonly length: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Entity;
};

/** Paths between two entities, the shortest first. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** The paths, by length; those of one length in an order that stays the same. */
  readonly paths: ReadonlyArray<Path>;
  /** Whether a path may be missing here, because the search left out the relationships of a hub, or more than it goes through. Longer paths than these do not count as missing where as many were found as asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A person named by a source. */
export type Person = Actor & Entity & Node & Searchable & Speaker & {
  readonly __typename?: 'Person';
  /** The agreements it is a party to. */
  readonly agreements: RelatedAgreementConnection;
  /** When the person was born, if a source says so. */
  readonly born?: Maybe<TimeSpan>;
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** The conflicts it is a party to. */
  readonly conflicts: RelatedConflictConnection;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The events it takes part in. */
  readonly events: RelatedEventConnection;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the person for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** The negotiations it is a party to. */
  readonly negotiations: RelatedNegotiationConnection;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** The offices the person holds or held. */
  readonly offices: HeldOfficeConnection;
  /** Who reports what it says, with the claims in which that happens. */
  readonly quotedBy: RelatedSpeakerConnection;
  /** The actors that act or speak for it. */
  readonly representatives: RelatedActorConnection;
  /** The actors it acts or speaks for. */
  readonly represents: RelatedActorConnection;
  /** What it says, be it at first, second or third hand. */
  readonly said: ClaimConnection;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** A person named by a source. */
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


/** A person named by a source. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A person named by a source. */
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


/** A person named by a source. */
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


/** A person named by a source. */
export type PersonEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A person named by a source. */
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


/** A person named by a source. */
export type PersonNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};


/** A person named by a source. */
export type PersonOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficeOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<OfficeFilter>;
};


/** A person named by a source. */
export type PersonQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpeakerOrder>>;
  where?: InputMaybe<SpeakerFilter>;
};


/** A person named by a source. */
export type PersonRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A person named by a source. */
export type PersonRepresentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ActorFilter>;
};


/** A person named by a source. */
export type PersonSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of people. */
export type PersonConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Person;
};

/** Conditions on people. All that are given must hold. */
export type PersonFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<PersonFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Conditions on the agreements it is a party to. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** Conditions on when the person was born. */
  readonly born?: InputMaybe<TimeSpanFilter>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the conflicts it is a party to. */
  readonly conflicts?: InputMaybe<ConflictListFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Conditions on the events it takes part in. */
  readonly events?: InputMaybe<EventListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on its identifiers. */
  readonly identifiers?: InputMaybe<IdentifierListFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Conditions on any of its names, in every language and script. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Conditions on the negotiations it is a party to. */
  readonly negotiations?: InputMaybe<NegotiationListFilter>;
  /** Conditions on the offices the person holds or held. */
  readonly offices?: InputMaybe<OfficeListFilter>;
  /** Conditions on the actors that act or speak for it. */
  readonly representatives?: InputMaybe<ActorListFilter>;
  /** Conditions on the actors it acts or speaks for. */
  readonly represents?: InputMaybe<ActorListFilter>;
  /** Conditions on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** How to sort people: exactly one key. */
export type PersonOrder =
  /** By the earliest day of birth. */
  { readonly born: SortDirection; readonly id?: never; readonly name?: never; }
  |  /** By the id. */
  { readonly born?: never; readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly born?: never; readonly id?: never; readonly name: SortDirection; };

/** A city or site. */
export type Place = Entity & Location & Node & Searchable & {
  readonly __typename?: 'Place';
  /** The claims about it, be it their subject or their object. */
  readonly claims: ClaimConnection;
  /** What the point stands for, if the source says so: the place itself, or an area that it is somewhere in. */
  readonly coordinatePrecision?: Maybe<CoordinatePrecision>;
  /** The country it is in. */
  readonly country?: Maybe<Country>;
  /** One line on what it is, in the words of this project. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The events that took place, or are to take place, here. */
  readonly eventsHere: RelatedEventConnection;
  /** Where the claims about it are written. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Names the place for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers in public schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** How far north of the equator it lies, in degrees of WGS 84 from -90 to 90; null if no source says so. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** How far east of Greenwich it lies, in degrees of WGS 84 from -180 to 180; null if no source says so. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Quantities that claims give of it, one for each measure. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** Its names in every language and script, the shown one first. */
  readonly names: ReadonlyArray<Name>;
  /** Everything one plain relationship away. */
  readonly neighbors: NeighborConnection;
  /** What kind of entity it is. */
  readonly type: EntityType;
};


/** A city or site. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};


/** A city or site. */
export type PlaceEventsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EventFilter>;
};


/** A city or site. */
export type PlaceEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A city or site. */
export type PlaceNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<EntityFilter>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of places. */
export type PlaceConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Place;
};

/** Conditions on places. All that are given must hold. */
export type PlaceFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<PlaceFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** Conditions on the claims about it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on the country it is in. */
  readonly country?: InputMaybe<CountryFilter>;
  /** Conditions on the description. */
  readonly description?: InputMaybe<StringFilter>;
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
  /** Every one meets them; true also where there is none. */
  readonly all?: InputMaybe<PlaceFilter>;
  /** None meets them. */
  readonly none?: InputMaybe<PlaceFilter>;
  /** At least one meets them. */
  readonly some?: InputMaybe<PlaceFilter>;
};

/** How to sort places: exactly one key. */
export type PlaceOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** Whether a claim is affirmed or denied. */
export type Polarity =
  /** Said to be so. */
  | 'AFFIRMED'
  /** Said not to be so. */
  | 'DENIED';

/** Conditions on a polarity. All that are given must hold. */
export type PolarityFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Polarity>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Polarity>>;
};

/** What a claim says of its subject. */
export type Predicate =
  /** The subject goes along with what the value says; the source gives no cause. */
  | 'ACCOMPANIED_BY'
  /** The subject is meant to bring about in the object what the value says. */
  | 'AIMED_AT'
  /** The subject, a person, was born at the time that is the value. */
  | 'BORN'
  /** The subject is, as the speaker sees it, what the value says; an object is what it is tied to in these words. */
  | 'CHARACTERIZED_AS'
  /** The subject, an event, is an act of the code that is the value. */
  | 'CODED_AS'
  /** The subject, a negotiation or agreement, concerns the object, a conflict. */
  | 'CONCERNS'
  /** The subject condemned the object, or of the object what the value says. */
  | 'CONDEMNED'
  /** The subject wishes the object, a person, joy on the occasion that is the value. */
  | 'CONGRATULATED'
  /** The subject is what the value says. */
  | 'DESCRIBED_AS'
  /** The subject, an event in which people talk, deals with the object or with what the value says. */
  | 'DISCUSSED'
  /** The subject comes to an end; the modality tells whether it does or should. */
  | 'ENDED'
  /** The subject voiced concern about the object or about what the value says. */
  | 'EXPRESSED_CONCERN_ABOUT'
  /** The subject voiced frustration with the object over what the value says. */
  | 'EXPRESSED_FRUSTRATION_WITH'
  /** The subject is said to be ready for the object, which is less than to propose it. */
  | 'EXPRESSED_READINESS_FOR'
  /** The subject, an event, came or is to come after the object, an event: after, not because. Of a canceled event it is the cancellation that came after, of an object that is proposed the proposal that came before. */
  | 'FOLLOWED'
  /** The subject stands as the value says. */
  | 'HAS_STATUS'
  /** The subject, a negotiation or agreement, is about what the value says. */
  | 'HAS_TOPIC'
  /** The subject, a person, holds the object, an office. */
  | 'HOLDS'
  /** The subject has the identifier that is the value. */
  | 'IDENTIFIED_BY'
  /** The subject knows the object well. */
  | 'KNOWS_WELL'
  /** The subject, a place, lies at the point that the value names by its latitude and longitude in degrees. */
  | 'LOCATED_AT'
  /** The subject has its place in the object, a city, site or country. */
  | 'LOCATED_IN'
  /** The subject made progress, of the kind that the value says, toward the object. */
  | 'MADE_PROGRESS_ON'
  /** The subject has the quantity that is the value, of the measure named beside it. */
  | 'MEASURED'
  /** The subject bears the name that is the value. */
  | 'NAMED'
  /** The subject takes part in the object, an event. */
  | 'PARTICIPATED_IN'
  /** The subject is a party to the object, a conflict, negotiation or agreement. */
  | 'PARTY_TO'
  /** The subject is part of the object. */
  | 'PART_OF'
  /** The subject pressed for the object. */
  | 'PRESSED_FOR'
  /** The subject, an actor, proposed the object, an agreement. */
  | 'PROPOSED'
  /** The subject, an event, is carried out in line with the object, an agreement. */
  | 'PURSUANT_TO'
  /** The subject, an agreement, is reached in the object, a negotiation or event. */
  | 'REACHED_IN'
  /** The subject, an event, has a row in a dataset, which gives all that is derived of it: its time, place, code, quantities, and who took part. */
  | 'RECORDED'
  /** The subject turned the object down. */
  | 'REFUSED'
  /** The subject acts or speaks for the object. */
  | 'REPRESENTS'
  /** The subject is taken up again; the modality tells whether it is or may be. */
  | 'RESUMED'
  /** The subject, an event, is said to strike back for the object, an event: a cause is stated. */
  | 'RETALIATED_FOR'
  /** The subject lost much in what the value says. */
  | 'SUFFERED_LOSSES_IN'
  /** The subject was, is, or is to be at the time that is the value. */
  | 'TOOK_PLACE'
  /** The subject keeps to what the value says. */
  | 'UPHELD';

/** Conditions on a predicate. All that are given must hold. */
export type PredicateFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Predicate>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** How much or how many, as exactly as the source says and no more. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** How exact the number is. */
  readonly approximation: Approximation;
  /** The most it can be, if the source says so. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Whether the source gives a value. */
  readonly known: QuantityKnown;
  /** The least it can be, if the source says so. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Of what the number is the total. */
  readonly scope: QuantityScope;
  /** The words of the source, such as `nearly an hour`. */
  readonly text: Scalars['String']['output'];
  /** What is counted or measured. */
  readonly unit: Unit;
  /** The number, if the source gives one. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Whether a source gives a quantity. */
export type QuantityKnown =
  /** The source says that there is none. */
  | 'NONE'
  /** The source says that the value is not known or was not given. */
  | 'UNKNOWN'
  /** The source gives a value, exact or not. */
  | 'VALUE';

/** Of what a number is the total. */
export type QuantityScope =
  /** The words can be read either way. */
  | 'AMBIGUOUS'
  /** Each side. */
  | 'PER_SIDE'
  /** All sides together. */
  | 'TOTAL';

/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** The actor with this id; null if there is none. */
  readonly actor?: Maybe<Actor>;
  /** The actors. */
  readonly actors?: Maybe<ActorConnection>;
  /** The agreement with this id; null if there is none. */
  readonly agreement?: Maybe<Agreement>;
  /** The agreements. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** The article with this id; null if there is none. */
  readonly article?: Maybe<Article>;
  /** The articles. */
  readonly articles?: Maybe<ArticleConnection>;
  /** What was done to the graph, oldest first, for an app that follows it: read page after page, and when a page is empty, ask again later with its `pageInfo.endCursor`. No change is skipped or given twice, however many write at once. */
  readonly changes?: Maybe<ChangeConnection>;
  /** The claim with this id; null if there is none. */
  readonly claim?: Maybe<Claim>;
  /** The claims. */
  readonly claims?: Maybe<ClaimConnection>;
  /** The conflict with this id; null if there is none. */
  readonly conflict?: Maybe<Conflict>;
  /** The conflicts. */
  readonly conflicts?: Maybe<ConflictConnection>;
  /** The countries. */
  readonly countries?: Maybe<CountryConnection>;
  /** The country with this code; null if there is none. */
  readonly country?: Maybe<Country>;
  /** Where what the sources say differs, with all sides. */
  readonly disagreements?: Maybe<DisagreementConnection>;
  /** Everything the world has. */
  readonly entities?: Maybe<EntityConnection>;
  /** The event with this id; null if there is none. */
  readonly event?: Maybe<Event>;
  /** The events. */
  readonly events?: Maybe<EventConnection>;
  /** The negotiation with this id; null if there is none. */
  readonly negotiation?: Maybe<Negotiation>;
  /** The negotiations. */
  readonly negotiations?: Maybe<NegotiationConnection>;
  /** What lies around a thing, breadth first, ready for drawing: nodes, and the relationships between them. */
  readonly neighborhood?: Maybe<Neighborhood>;
  /** Whatever has this id, of any type; null if nothing has. */
  readonly node?: Maybe<Node>;
  /** Whatever has these ids, in their order; null where nothing has one of them. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** The organization with this id; null if there is none. */
  readonly organization?: Maybe<Organization>;
  /** The organizations. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** The shortest ways from one thing to another along plain relationships, each step with the claims behind it. */
  readonly paths?: Maybe<PathResult>;
  /** The people. */
  readonly people?: Maybe<PersonConnection>;
  /** The person with this id; null if there is none. */
  readonly person?: Maybe<Person>;
  /** The place with this id; null if there is none. */
  readonly place?: Maybe<Place>;
  /** The places. */
  readonly places?: Maybe<PlaceConnection>;
  /** The relationship with this id; null if there is none. Edges and hops give it as `relationshipId`. */
  readonly relationship?: Maybe<Relationship>;
  /** What a text means, best first: names in every language and script, descriptions, the one-line wordings of claims and sentences, and the phrases that claims rest on. Words may lack their marks, be cut short, be in another script, or have a slip of one letter. */
  readonly search?: Maybe<SearchConnection>;
  /** How much the graph holds, and of what kinds. */
  readonly stats: Stats;
  /** Events, agreements and claims with a time of their own, in order of time, each once (see `TimelineKind`). */
  readonly timeline?: Maybe<TimelineItemConnection>;
  /** What the sources say is not known or was not given. */
  readonly unknowns?: Maybe<ClaimConnection>;
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryConflictArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryNegotiationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryNeighborhoodArgs = {
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityType>>;
  relationships?: InputMaybe<ReadonlyArray<RelationshipType>>;
  voices?: InputMaybe<VoicesInput>;
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  through?: InputMaybe<ReadonlyArray<RelationshipType>>;
  to: Scalars['ID']['input'];
  voices?: InputMaybe<VoicesInput>;
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  query: Scalars['String']['input'];
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
 */
export type QueryTimelineArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TimelineItemOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<TimelineItemFilter>;
};


/**
 * Where every question begins. Each field of this type is answered in one round trip to the graph. One that cannot be
 * answered, for an id that nothing has or a cursor of another list, is null with an error at its path, and the others are
 * answered all the same.
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

/** How a claim weighs against others on the same matter. */
export type Rank =
  /** Kept for the record; nothing is derived from it. */
  | 'DEPRECATED'
  /** As good as any. */
  | 'NORMAL'
  /** The best one known. */
  | 'PREFERRED';

/** Conditions on a rank. All that are given must hold. */
export type RankFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Rank>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Rank>>;
};

/** A page of related actors. */
export type RelatedActorConnection = {
  readonly __typename?: 'RelatedActorConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<RelatedActorEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related actors. */
export type RelatedActorConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related actors. */
export type RelatedActorEdge = {
  readonly __typename?: 'RelatedActorEdge';
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Actor;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
};


/** One row of a page of related actors. */
export type RelatedActorEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related agreements. */
export type RelatedAgreementConnection = {
  readonly __typename?: 'RelatedAgreementConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<RelatedAgreementEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related agreements. */
export type RelatedAgreementConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related agreements. */
export type RelatedAgreementEdge = {
  readonly __typename?: 'RelatedAgreementEdge';
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Agreement;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** On which side the actor stands, if the list is of an actor and the source says so. */
  readonly side?: Maybe<Scalars['String']['output']>;
};


/** One row of a page of related agreements. */
export type RelatedAgreementEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related conflicts. */
export type RelatedConflictConnection = {
  readonly __typename?: 'RelatedConflictConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<RelatedConflictEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related conflicts. */
export type RelatedConflictConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related conflicts. */
export type RelatedConflictEdge = {
  readonly __typename?: 'RelatedConflictEdge';
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Conflict;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** On which side the actor stands, if the list is of an actor and the source says so. */
  readonly side?: Maybe<Scalars['String']['output']>;
};


/** One row of a page of related conflicts. */
export type RelatedConflictEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related events. */
export type RelatedEventConnection = {
  readonly __typename?: 'RelatedEventConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<RelatedEventEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related events. */
export type RelatedEventConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related events. */
export type RelatedEventEdge = {
  readonly __typename?: 'RelatedEventEdge';
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Event;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** In what role the actor takes part, if the list is of an actor. */
  readonly role?: Maybe<Role>;
};


/** One row of a page of related events. */
export type RelatedEventEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related negotiations. */
export type RelatedNegotiationConnection = {
  readonly __typename?: 'RelatedNegotiationConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<RelatedNegotiationEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Negotiation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related negotiations. */
export type RelatedNegotiationConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related negotiations. */
export type RelatedNegotiationEdge = {
  readonly __typename?: 'RelatedNegotiationEdge';
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Negotiation;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
  /** On which side the actor stands, if the list is of an actor and the source says so. */
  readonly side?: Maybe<Scalars['String']['output']>;
};


/** One row of a page of related negotiations. */
export type RelatedNegotiationEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of related places. */
export type RelatedPlaceConnection = {
  readonly __typename?: 'RelatedPlaceConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<RelatedPlaceEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of related places. */
export type RelatedPlaceConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of related places. */
export type RelatedPlaceEdge = {
  readonly __typename?: 'RelatedPlaceEdge';
  /** The claims behind the relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** What stands here. */
  readonly node: Place;
  /** The stable id of the relationship, the same seen from either end; `relationship(id:)` takes it. */
  readonly relationshipId: Scalars['ID']['output'];
  /** The relationship by itself, with both of its ends and all of its claims. */
  readonly relationshipNode: Relationship;
};


/** One row of a page of related places. */
export type RelatedPlaceEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of speakers who report what an actor says. */
export type RelatedSpeakerConnection = {
  readonly __typename?: 'RelatedSpeakerConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<RelatedSpeakerEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Speaker>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of speakers who report what an actor says. */
export type RelatedSpeakerConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of speakers who report what an actor says. */
export type RelatedSpeakerEdge = {
  readonly __typename?: 'RelatedSpeakerEdge';
  /** The claims in which it reports what the actor says. */
  readonly claims: ReadonlyArray<Claim>;
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Speaker;
};


/** One row of a page of speakers who report what an actor says. */
export type RelatedSpeakerEdgeClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A plain relationship between two entities, with the claims it rests on. It is one and the same, whichever end it is seen from. */
export type Relationship = Node & {
  readonly __typename?: 'Relationship';
  /** How sure its claims are: the surest of them counts, and UNSPECIFIED where the words of none tell. */
  readonly certainty: Certainty;
  /** The claims behind the relationship. */
  readonly claims: ClaimConnection;
  /** Who says so first-hand: the innermost speakers of those claims. */
  readonly firstSpeakers: ReadonlyArray<Speaker>;
  /** The entity it points away from, such as the person who holds an office. */
  readonly from: Entity;
  /** The stable id of the relationship; its edges and hops give it as `relationshipId`. */
  readonly id: Scalars['ID']['output'];
  /** The type of the relationship. */
  readonly relationship: RelationshipType;
  /** In what role the actor takes part, if the relationship is PARTICIPATED_IN. */
  readonly role?: Maybe<Role>;
  /** On which side the actor stands, if the relationship is PARTY_TO and the source says so. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** When the relationship held, if a source says so. */
  readonly time?: Maybe<TimeSpan>;
  /** The entity it points to, such as the office. */
  readonly to: Entity;
};


/** A plain relationship between two entities, with the claims it rests on. It is one and the same, whichever end it is seen from. */
export type RelationshipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** Plain relationships between entities. */
export type RelationshipType =
  /** A negotiation or agreement concerns a conflict. */
  | 'CONCERNS'
  /** An event came after another. The source says after, not because. */
  | 'FOLLOWED'
  /** A person holds an office. */
  | 'HOLDS'
  /** An event or agreement has its place in a city, site or country. */
  | 'LOCATED_IN'
  /** An actor takes part in an event. */
  | 'PARTICIPATED_IN'
  /** An actor is a party to a conflict, a negotiation or an agreement. */
  | 'PARTY_TO'
  /** An event is part of a conflict or negotiation; a place is part of a country. */
  | 'PART_OF'
  /** An actor proposed an agreement. */
  | 'PROPOSED'
  /** An event is carried out in line with an agreement. */
  | 'PURSUANT_TO'
  /** An agreement is reached in a negotiation or event. */
  | 'REACHED_IN'
  /** A person, organization or office acts or speaks for a country or organization. */
  | 'REPRESENTS';

/** In what role an actor takes part in an event. */
export type Role =
  /** Makes the event known. */
  | 'ANNOUNCER'
  /** Has the event in its place. A place alone makes nobody a host. */
  | 'HOST'
  /** Sets the event going. */
  | 'INITIATOR'
  /** Stands between the parties to bring them together. */
  | 'MEDIATOR'
  /** Takes part on a par with others. */
  | 'PARTY'
  /** Proposes the event. */
  | 'PROPOSER'
  /** Is at the receiving end, such as the one who is called. */
  | 'RECIPIENT'
  /** Is the one the act is done to. */
  | 'TARGET';

/** What a search found, best first, 50 at most in all. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The results, each with how well it answers and where. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many of these results there are of each kind, on all pages. */
  readonly facets: ReadonlyArray<Facet>;
  /** The results alone. */
  readonly nodes: ReadonlyArray<Searchable>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many results there are on all pages, 50 at most: what answers worse is not looked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** What a search found, best first, 50 at most in all. */
export type SearchConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One result of a search. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands, for `after`; it belongs to this query and these kinds. */
  readonly cursor: Scalars['String']['output'];
  /** The texts that answer, each once. */
  readonly matches: ReadonlyArray<SearchMatch>;
  /** What was found. */
  readonly node: Searchable;
  /** How well it answers, from 0 to 1: 1 where every word stands in a name; less in the singular for the plural, for words cut short, for a slip, in descriptions, wordings and phrases, and where words are missing. */
  readonly score: Scalars['Float']['output'];
};

/** Which text of a thing a search looks into. */
export type SearchField =
  /** The description of an entity. */
  | 'DESCRIPTION'
  /** The one-line wording of a claim or a sentence. */
  | 'GIST'
  /** A name of an entity, in whatever language and script. */
  | 'NAME'
  /** A phrase of the source that a claim rests on. */
  | 'QUOTE';

/** What kind of thing a search finds. */
export type SearchKind =
  /** What talks propose, seek, reach or fail to reach. */
  | 'AGREEMENT'
  /** A group of countries, or of people, that a source names as one. */
  | 'BLOC'
  /** What a source says. */
  | 'CLAIM'
  /** A war or armed confrontation. */
  | 'CONFLICT'
  /** A country. */
  | 'COUNTRY'
  /** What happened, is planned, or was called off. */
  | 'EVENT'
  /** A process of talks. */
  | 'NEGOTIATION'
  /** An office that somebody holds. */
  | 'OFFICE'
  /** An organization, ministry or government body. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A city or site. */
  | 'PLACE'
  /** A sentence of an article. */
  | 'SENTENCE';

/** A text that answers a query. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** Which text it is. */
  readonly field: SearchField;
  /** Where in the text the words are that answer, in order. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The text as it is stored. */
  readonly text: Scalars['String']['output'];
};

/** What a search can find: entities, claims and sentences. */
export type Searchable = {
  /** Names the object for good; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
};

/** A sentence of an article: its place, and what it says in our own words. */
export type Sentence = Node & Searchable & {
  readonly __typename?: 'Sentence';
  /** The article it stands in. */
  readonly article: Article;
  /** The claims that rest on it. */
  readonly claims: ClaimConnection;
  /** The SHA-256 of its text, in hexadecimal. */
  readonly digest: Scalars['String']['output'];
  /** Where it ends: the place after its last code unit. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** What it says, in one line of our own words. */
  readonly gist: Scalars['String']['output'];
  /** Names the sentence for good. */
  readonly id: Scalars['ID']['output'];
  /** Its number in the article, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Where it begins, in UTF-16 code units from the start of the article. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Its text, if whoever runs this service has handed it over. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A sentence of an article: its place, and what it says in our own words. */
export type SentenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of sentences. */
export type SentenceConnection = {
  readonly __typename?: 'SentenceConnection';
  /** The rows of this page with what is true of each relationship. */
  readonly edges: ReadonlyArray<SentenceEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<Sentence>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sentences. */
export type SentenceConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of sentences. */
export type SentenceEdge = {
  readonly __typename?: 'SentenceEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Sentence;
};

/** Conditions on sentences. All that are given must hold. */
export type SentenceFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SentenceFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<SentenceFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SentenceFilter>>;
  /** Conditions on the claims that rest on it. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Conditions on what it says in our words. */
  readonly gist?: InputMaybe<StringFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the number. */
  readonly number?: InputMaybe<IntFilter>;
};

/** How to sort sentences: exactly one key. */
export type SentenceOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly number?: never; }
  |  /** By the number in the article. */
  { readonly id?: never; readonly number: SortDirection; };

/** Which way a list is sorted. */
export type SortDirection =
  /** Smallest or earliest first; what is not known comes last. */
  | 'ASC'
  /** Largest or latest first; what is not known comes last here too. */
  | 'DESC';

/** Where something is written. */
export type Source = {
  /** The claims it makes or reports. */
  readonly claims: ClaimConnection;
  /** Names the source for good. */
  readonly id: Scalars['ID']['output'];
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
  /** When this service first took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** Where something is written. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  voices?: InputMaybe<VoicesInput>;
  where?: InputMaybe<ClaimFilter>;
};

/** Conditions on a source. All that are given must hold. */
export type SourceFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<SourceFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
};

/** Who can say something: an actor, an article (its narrator), or a dataset. */
export type Speaker = {
  /** Names the speaker for good. */
  readonly id: Scalars['ID']['output'];
  /** The name the graph shows. */
  readonly name: Scalars['String']['output'];
};

/** Conditions on who speaks. All that are given must hold. */
export type SpeakerFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SpeakerFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<SpeakerFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SpeakerFilter>>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the shown name. */
  readonly name?: InputMaybe<StringFilter>;
};

/** How to sort speakers: exactly one key. */
export type SpeakerOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly name?: never; }
  |  /** By the shown name. */
  { readonly id?: never; readonly name: SortDirection; };

/** What the whole graph holds, counted without fetching it. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** What is said of it. */
  readonly claims: Tally;
  /** Where voices differ. */
  readonly disagreements: Tally;
  /** Everything the world has: actors, places, conflicts, negotiations, agreements and events. */
  readonly entities: Tally;
  /** Where it is written: articles and datasets. */
  readonly sources: Tally;
};

/** How a conflict, negotiation, agreement or event stands. */
export type Status =
  /** Called off before it took place; for events. */
  | 'CANCELED'
  /** Over; for conflicts and negotiations. */
  | 'ENDED'
  /** Took place; for events. */
  | 'HELD'
  /** Goes on; for conflicts, negotiations and events. */
  | 'ONGOING'
  /** Put off to another time; for events. */
  | 'POSTPONED'
  /** Put forward by somebody; for agreements and events. */
  | 'PROPOSED'
  /** Agreed by the parties; for agreements. */
  | 'REACHED'
  /** Turned down by a party it was put to; for agreements. */
  | 'REFUSED'
  /** Has a date and is still to come; for events. */
  | 'SCHEDULED'
  /** Worked for, not reached; for agreements. */
  | 'SOUGHT'
  /** Broken off and not ended; for negotiations and events. */
  | 'SUSPENDED'
  /** No source says. */
  | 'UNKNOWN';

/** Conditions on how something stands. All that are given must hold. */
export type StatusFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Status>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Status>>;
  /** Whether a source says how it stands: false keeps UNKNOWN, true all else. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Conditions on a text. All that are given must hold. How letters with marks are composed makes no difference: texts are
 * stored and compared in Unicode's form NFC.
 */
export type StringFilter = {
  /**
   * Has this text somewhere in it. Capital letters make no difference, nor do marks on Latin, Greek, Cyrillic, Arabic and
   * Hebrew letters: `erdogan` is part of `Recep Tayyip Erdoğan`.
   */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Is exactly this text, capital letters and marks included. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** True if capital letters and marks are to count for `contains` and `startsWith`, one of which it needs beside it. */
  readonly exact?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is exactly one of these texts, capital letters and marks included. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Begins with this text; capital letters and marks make as little difference as for `contains`. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** How many there are of one sort, and how many of each kind. */
export type Tally = {
  readonly __typename?: 'Tally';
  /** How many there are of each kind. */
  readonly facets: ReadonlyArray<Facet>;
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};


/** How many there are of one sort, and how many of each kind. */
export type TallyFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** A text that a claim gives as a value. */
export type TextValue = {
  readonly __typename?: 'TextValue';
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** How exact a time is. */
export type TimePrecision =
  /** Everything after a day. */
  | 'AFTER'
  /** Known to the day. */
  | 'DAY'
  /** An interval with both ends known to the day, such as May 23 to 25. */
  | 'INTERVAL'
  /** Known to the month. */
  | 'MONTH'
  /** One day or stretch somewhere between two days. */
  | 'WITHIN'
  /** Known to the year. */
  | 'YEAR';

/** When something was, is, or is to be, as exactly as the source says and no more. */
export type TimeSpan = {
  readonly __typename?: 'TimeSpan';
  /** The first day on which it may have ended; null if nothing bounds it. */
  readonly earliestEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it may have begun; null if nothing bounds it. */
  readonly earliestStart?: Maybe<Scalars['Date']['output']>;
  /** The same in the Extended Date/Time Format, such as `[2025-06-01..2025-06-13]`. */
  readonly edtf: Scalars['EDTF']['output'];
  /** The last day on which it may have ended; null if nothing bounds it. */
  readonly latestEnd?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it may have begun; null if nothing bounds it. */
  readonly latestStart?: Maybe<Scalars['Date']['output']>;
  /** Whether it goes on without an end as far as the source says, which is not the same as an unknown end. */
  readonly openEnd: Scalars['Boolean']['output'];
  /** How exact the words are. */
  readonly precision: TimePrecision;
  /** The words of the source, such as `earlier this month`. */
  readonly text: Scalars['String']['output'];
  /** Where the year comes from. */
  readonly yearBasis: YearBasis;
};

/** Conditions on a time. All that are given must hold. */
export type TimeSpanFilter = {
  /** It lies wholly inside these days, however its imprecise ends are read. */
  readonly certainlyWithin?: InputMaybe<DateRange>;
  /** Conditions on the first day on which it may have ended. */
  readonly earliestEnd?: InputMaybe<DateFilter>;
  /** Conditions on the first day on which it may have begun. */
  readonly earliestStart?: InputMaybe<DateFilter>;
  /** Whether there is a time at all: false keeps what no source dates. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Conditions on the last day on which it may have ended. */
  readonly latestEnd?: InputMaybe<DateFilter>;
  /** Conditions on the last day on which it may have begun. */
  readonly latestStart?: InputMaybe<DateFilter>;
  /** It may touch these days, if its imprecise ends are read that way. */
  readonly possiblyWithin?: InputMaybe<DateRange>;
  /** Where the year comes from. */
  readonly yearBasis?: InputMaybe<YearBasisFilter>;
};

/** What has a place in time: an event, an agreement, or a claim that says when it holds or was said. */
export type TimelineItem = {
  /** Names the object for good. */
  readonly id: Scalars['ID']['output'];
  /** The name of an event or agreement; of a claim what it says, in one line. */
  readonly name: Scalars['String']['output'];
  /** What it belongs to: of an event the conflicts and negotiations it is part of, of an agreement the talks or event it was reached in and the conflicts it concerns, of a claim what it is about. */
  readonly partOf: ReadonlyArray<Entity>;
  /** How it stands; of a claim the status that it speaks of, and UNKNOWN where it speaks of none. */
  readonly status: Status;
  /** When it was, is, or is to be; of a claim, when it holds, or else when it was said. */
  readonly time?: Maybe<TimeSpan>;
};

/** A page of a timeline. */
export type TimelineItemConnection = {
  readonly __typename?: 'TimelineItemConnection';
  /** How many rows begin in each stretch of time, for drawing; stretches without rows are left out. */
  readonly buckets: ReadonlyArray<Bucket>;
  /** The rows of this page. */
  readonly edges: ReadonlyArray<TimelineItemEdge>;
  /** How many rows there are of each kind, over all pages, counted without fetching them. */
  readonly facets: ReadonlyArray<Facet>;
  /** The rows of this page alone. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of a timeline. */
export type TimelineItemConnectionBucketsArgs = {
  by: BucketSize;
};


/** A page of a timeline. */
export type TimelineItemConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of?: InputMaybe<ReadonlyArray<FacetField>>;
};

/** One row of a page of a timeline. */
export type TimelineItemEdge = {
  readonly __typename?: 'TimelineItemEdge';
  /** Names this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: TimelineItem;
};

/** Conditions on what stands in a timeline. All that are given must hold. */
export type TimelineItemFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<TimelineItemFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<TimelineItemFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<TimelineItemFilter>>;
  /** Conditions on the codes of an event; leaves all else out. */
  readonly codes?: InputMaybe<EventCodeListFilter>;
  /** Conditions on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on who takes part in an event; leaves all else out. */
  readonly participants?: InputMaybe<ActorListFilter>;
  /** Conditions on the predicate of a claim; leaves events and agreements out. */
  readonly predicate?: InputMaybe<PredicateFilter>;
  /** Conditions on how it stands; of a claim, on the status that it speaks of. */
  readonly status?: InputMaybe<StatusFilter>;
  /** Conditions on the time. */
  readonly time?: InputMaybe<TimeSpanFilter>;
};

/** How to sort a timeline: exactly one key. */
export type TimelineItemOrder =
  /** By the id. */
  { readonly id: SortDirection; readonly time?: never; }
  |  /** By the first day on which it may have begun. */
  { readonly id?: never; readonly time: SortDirection; };

/** What kinds of rows a timeline has. */
export type TimelineKind =
  /** An agreement with a time. */
  | 'AGREEMENT'
  /** A claim with a time of its own: when it holds or, where that is not said, when it was said. What is said of an event or agreement that is a row stands with that row, in its `claims`; it is a row beside it only where it holds at another time. */
  | 'CLAIM'
  /** An event with a time: what happened, is planned, or was called off. */
  | 'EVENT';

/** What a quantity counts or measures. */
export type Unit =
  /** Bodies of the dead. */
  | 'BODY'
  /** Hours. */
  | 'HOUR'
  /** Occurrences, such as several exchanges. */
  | 'OCCURRENCE'
  /** People. */
  | 'PERSON'
  /** Years. */
  | 'YEAR';

/** Whether what several claims say can all be so. */
export type Verdict =
  /** All can be so; they are put in other words, or stress other things. */
  | 'COMPATIBLE'
  /** They cannot all be so. */
  | 'CONTRADICTS'
  /** All can be so, and one says more than another. */
  | 'REFINES';

/** Conditions on a verdict. All that are given must hold. */
export type VerdictFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Verdict>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** Whether a citation was compared with the text of the article. */
export type Verification =
  /** The text was not at hand: the citation is as the project ships it. */
  | 'ATTESTED'
  /** The phrase stands at exactly this place of the text that was handed over. */
  | 'CHECKED';

/** Conditions on a verification. All that are given must hold. */
export type VerificationFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Verification>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Verification>>;
};

/** In whose voices a part of the graph is seen: what rests on a claim that one of these speakers makes first-hand. */
export type VoicesInput = {
  /** Take in also the people, offices and organizations that represent one of these speakers, directly or through another. */
  readonly includeRepresentatives?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first speakers, 100 at most: ids of actors, or of an article or dataset for what it says itself. A claim's first speaker is the innermost of its attribution. */
  readonly speakers: ReadonlyArray<Scalars['ID']['input']>;
};

/** Where the year of a time comes from. */
export type YearBasis =
  /** The year follows from knowledge outside the source. */
  | 'EXTERNAL'
  /** The year follows from the text of the source alone. */
  | 'INFERRED'
  /** The source states the year. */
  | 'STATED';

/** Conditions on where a year comes from. */
export type YearBasisFilter = {
  /** Is this basis. */
  readonly eq?: InputMaybe<YearBasis>;
  /** Is one of these bases. */
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
  Bloc: ResolverTypeWrapper<Stored>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bucket: ResolverTypeWrapper<Stored>;
  BucketSize: BucketSize;
  Certainty: Certainty;
  CertaintyFilter: CertaintyFilter;
  Change: ResolverTypeWrapper<Stored>;
  ChangeCause: ChangeCause;
  ChangeConnection: ResolverTypeWrapper<Connection>;
  ChangeEdge: ResolverTypeWrapper<Stored>;
  Claim: ResolverTypeWrapper<Stored>;
  ClaimConnection: ResolverTypeWrapper<Connection>;
  ClaimEdge: ResolverTypeWrapper<Stored>;
  ClaimFilter: ClaimFilter;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  ClaimValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimValue']>;
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
  EvidenceFilter: EvidenceFilter;
  EvidenceKind: EvidenceKind;
  EvidenceKindFilter: EvidenceKindFilter;
  EvidenceListFilter: EvidenceListFilter;
  Facet: ResolverTypeWrapper<Stored>;
  FacetField: FacetField;
  FacetValue: ResolverTypeWrapper<Stored>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  SourceFilter: SourceFilter;
  Speaker: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Speaker']>;
  SpeakerFilter: SpeakerFilter;
  SpeakerOrder: SpeakerOrder;
  Stats: ResolverTypeWrapper<Stored>;
  Status: Status;
  StatusFilter: StatusFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Tally: ResolverTypeWrapper<Stored>;
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
  Verdict: Verdict;
  VerdictFilter: VerdictFilter;
  Verification: Verification;
  VerificationFilter: VerificationFilter;
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
  Bloc: Stored;
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
  EvidenceFilter: EvidenceFilter;
  EvidenceKindFilter: EvidenceKindFilter;
  EvidenceListFilter: EvidenceListFilter;
  Facet: Stored;
  FacetValue: Stored;
  Float: Scalars['Float']['output'];
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
  RelatedEventConnection: Connection;
  RelatedEventEdge: Stored;
  RelatedNegotiationConnection: Connection;
  RelatedNegotiationEdge: Stored;
  RelatedPlaceConnection: Connection;
  RelatedPlaceEdge: Stored;
  RelatedSpeakerConnection: Connection;
  RelatedSpeakerEdge: Stored;
  Relationship: Stored;
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
  SourceFilter: SourceFilter;
  Speaker: ResolversInterfaceTypes<ResolversParentTypes>['Speaker'];
  SpeakerFilter: SpeakerFilter;
  SpeakerOrder: SpeakerOrder;
  Stats: Stored;
  StatusFilter: StatusFilter;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Tally: Stored;
  TextValue: Stored;
  TimeSpan: Stored;
  TimeSpanFilter: TimeSpanFilter;
  TimelineItem: ResolversInterfaceTypes<ResolversParentTypes>['TimelineItem'];
  TimelineItemConnection: Connection;
  TimelineItemEdge: Stored;
  TimelineItemFilter: TimelineItemFilter;
  TimelineItemOrder: TimelineItemOrder;
  URL: Scalars['URL']['output'];
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
  proposers?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<AgreementProposersArgs>>;
  reachedIn?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<AgreementReachedInArgs>>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, Partial<ArticleSentencesArgs>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlocResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bloc'] = ResolversParentTypes['Bloc']> = {
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, RequireFields<BlocAgreementsArgs, 'includeRepresentatives'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<BlocClaimsArgs>>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<BlocConflictsArgs, 'includeRepresentatives'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<BlocEventsArgs, 'includeRepresentatives'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<BlocEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, RequireFields<BlocNegotiationsArgs, 'includeRepresentatives'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<BlocNeighborsArgs>>;
  quotedBy?: Resolver<ResolversTypes['RelatedSpeakerConnection'], ParentType, ContextType, Partial<BlocQuotedByArgs>>;
  representatives?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<BlocRepresentativesArgs>>;
  represents?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<BlocRepresentsArgs>>;
  said?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<BlocSaidArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ClaimEvidenceArgs, 'first'>>;
  firstSpeaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
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
  saidAt?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CountryClaimsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<CountryConflictsArgs, 'includeRepresentatives'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  quotedBy?: Resolver<ResolversTypes['RelatedSpeakerConnection'], ParentType, ContextType, Partial<CountryQuotedByArgs>>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DatasetClaimsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DisagreementReason'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['DisagreementSide']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
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
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<EventAgreementsArgs>>;
  agreementsReached?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<EventAgreementsReachedArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, Partial<EventConflictsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EventEvidenceArgs, 'first'>>;
  followedBy?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<EventFollowedByArgs>>;
  follows?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<EventFollowsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, Partial<EventNegotiationsArgs>>;
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
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<NegotiationClaimsArgs>>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, Partial<NegotiationConflictsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
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
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NeighborhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborhoodNode'] = ResolversParentTypes['NeighborhoodNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Article' | 'Bloc' | 'Change' | 'Claim' | 'Conflict' | 'Country' | 'Dataset' | 'Disagreement' | 'Event' | 'Evidence' | 'Negotiation' | 'Office' | 'Organization' | 'Person' | 'Place' | 'Relationship' | 'Sentence', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, RequireFields<OfficeAgreementsArgs, 'includeRepresentatives'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OfficeClaimsArgs>>;
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<OfficeConflictsArgs, 'includeRepresentatives'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  quotedBy?: Resolver<ResolversTypes['RelatedSpeakerConnection'], ParentType, ContextType, Partial<OfficeQuotedByArgs>>;
  representatives?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<OfficeRepresentativesArgs>>;
  represents?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<OfficeRepresentsArgs>>;
  said?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OfficeSaidArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<OrganizationConflictsArgs, 'includeRepresentatives'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['RelatedEventConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'includeRepresentatives'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  negotiations?: Resolver<ResolversTypes['RelatedNegotiationConnection'], ParentType, ContextType, RequireFields<OrganizationNegotiationsArgs, 'includeRepresentatives'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, Partial<OrganizationNeighborsArgs>>;
  quotedBy?: Resolver<ResolversTypes['RelatedSpeakerConnection'], ParentType, ContextType, Partial<OrganizationQuotedByArgs>>;
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
  conflicts?: Resolver<ResolversTypes['RelatedConflictConnection'], ParentType, ContextType, RequireFields<PersonConflictsArgs, 'includeRepresentatives'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  quotedBy?: Resolver<ResolversTypes['RelatedSpeakerConnection'], ParentType, ContextType, Partial<PersonQuotedByArgs>>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  coordinatePrecision?: Resolver<Maybe<ResolversTypes['CoordinatePrecision']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<QueryChangesArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<QueryClaimsArgs>>;
  conflict?: Resolver<Maybe<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<QueryConflictArgs, 'id'>>;
  conflicts?: Resolver<Maybe<ResolversTypes['ConflictConnection']>, ParentType, ContextType, Partial<QueryConflictsArgs>>;
  countries?: Resolver<Maybe<ResolversTypes['CountryConnection']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  disagreements?: Resolver<Maybe<ResolversTypes['DisagreementConnection']>, ParentType, ContextType, Partial<QueryDisagreementsArgs>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  negotiation?: Resolver<Maybe<ResolversTypes['Negotiation']>, ParentType, ContextType, RequireFields<QueryNegotiationArgs, 'id'>>;
  negotiations?: Resolver<Maybe<ResolversTypes['NegotiationConnection']>, ParentType, ContextType, Partial<QueryNegotiationsArgs>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Neighborhood']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  paths?: Resolver<Maybe<ResolversTypes['PathResult']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineItemConnection']>, ParentType, ContextType, Partial<QueryTimelineArgs>>;
  unknowns?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<QueryUnknownsArgs>>;
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
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipNode?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
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
  Speaker?: SpeakerResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  TextValue?: TextValueResolvers<ContextType>;
  TimeSpan?: TimeSpanResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineItemConnection?: TimelineItemConnectionResolvers<ContextType>;
  TimelineItemEdge?: TimelineItemEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

