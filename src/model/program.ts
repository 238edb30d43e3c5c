// Generated from schemas/ by "npm run generate". Do not edit.

/**
 * Who we are: the organization, the team, its roles and products, its obligations and waivers. Every component points at these lists.
 */
export interface Program {
/**
 * The version of this file format.
 */
schemaVersion: 1
/**
 * The kind of team. psirt: product security incident response team. csirt: computer security incident response team, for the incidents of a constituency. soc: security operations center. combined: one team for products and operation.
 */
kind: ("psirt" | "csirt" | "soc" | "combined")
/**
 * The setting in which the team works; it decides what is asked. company: a firm, and what holds where nothing is said. open-source: a project of volunteers or of a foundation. public-body: an authority or another body under public law.
 */
setting?: ("company" | "open-source" | "public-body")
company: Company
team: Team
/**
 * How far the program wants to go: 1 basic, 2 intermediate, 3 beyond. It decides which rules and questions count; it is no statement about what has been reached.
 */
targetMaturity: (1 | 2 | 3)
/**
 * draft, in-review, approved, published or retired. Documents bear a DRAFT banner until the status is approved, or published: in use as a whole, without a formal approval.
 */
status: ("draft" | "in-review" | "approved" | "published" | "retired")
/**
 * The TLP label of this record as a whole. Each document bears a label of its own.
 */
classification: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * The version of the program that the documents show.
 */
version: string
/**
 * The date of the last change of content.
 */
updatedOn: string
/**
 * The date from which the program holds.
 */
effectiveOn: string
/**
 * The date by which the program is reviewed next.
 */
reviewBy: string
/**
 * Who approved which version.
 * 
 * @maxItems 100
 * 
 * Items: A decision by a role about one version.
 */
approvals?: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
role: string
/**
 * What the role decided.
 */
decision: ("approved" | "conditional" | "rejected")
/**
 * A calendar date, YYYY-MM-DD.
 */
on: string
/**
 * The version that was decided on.
 */
version: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
/**
 * What a conditional approval asks for.
 */
condition?: string
/**
 * The component whose text was decided on; the whole program where none is named.
 */
component?: ("sponsorship" | "stakeholders" | "charter" | "organization" | "support" | "budget" | "staff" | "resources" | "policies" | "evaluation" | "communication" | "engagement")
/**
 * What was decided on: each part of the record that the text shows, with its seal. `psirt approve` writes it; where a part changes, the approval no longer covers it.
 * 
 * @maxItems 60
 */
content?: string[]
}[]
/**
 * Who has read the program, or the text of a component, and found it right, and when. `psirt review` writes it and sets the next date.
 * 
 * @maxItems 200
 * 
 * Items: A role has read a text again and found it right.
 */
reviews?: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
role: string
/**
 * A calendar date, YYYY-MM-DD.
 */
on: string
/**
 * The component that was read; the whole program where none is named.
 */
component?: ("sponsorship" | "stakeholders" | "charter" | "organization" | "support" | "budget" | "staff" | "resources" | "policies" | "evaluation" | "communication" | "engagement" | "people")
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * The roles that the program names. Roles are positions; the people who fill them stand in people.yaml.
 * 
 * @minItems 1
 * @maxItems 200
 */
roles: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * The title as documents show it.
 */
title: string
/**
 * What kind of role it is.
 */
kind: ("executive" | "lead" | "manager" | "incident-manager" | "technical-lead" | "coordinator" | "analyst" | "engineer" | "comms" | "legal" | "hr" | "product" | "support" | "governance" | "other")
/**
 * The role it reports to.
 */
reportsTo?: string
/**
 * core: the team itself. extended: others in the organization with a part in it. outside: beyond the organization.
 */
team?: ("core" | "extended" | "outside")
/**
 * How the role is held.
 */
heldBy?: ("one-person" | "several-people" | "rotation" | "per-case" | "committee" | "team" | "provider")
/**
 * When its holder can be reached. business-hours: in office hours only. on-call: at any time, through the on-call duty. 24x7: at any time.
 */
reachable?: ("business-hours" | "on-call" | "24x7")
/**
 * For a role that rotates or is given per case.
 */
rotation?: {
/**
 * How long a turn lasts.
 */
every?: string
/**
 * How turns change. time: after a fixed time. round-robin: the next case goes to the next person. per-case: somebody is named for each case. volunteer: whoever takes it on.
 */
by?: ("time" | "round-robin" | "per-case" | "volunteer")
/**
 * How the next holder is found, such as round robin.
 */
order?: string
/**
 * What is handed over, and how.
 */
handOver?: string
}
/**
 * Whether somebody holds the role today, for programs that keep people.yaml out of the repository.
 */
filled?: boolean
/**
 * The stakeholder the role belongs to, if it is outside the core team.
 */
party?: string
}[]
/**
 * What the team handles reports about.
 * 
 * @minItems 0
 * @maxItems 1000
 */
products: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * The name customers know.
 */
name: string
/**
 * What a reader should know about it, such as which products the row stands for.
 */
note?: string
/**
 * What kind of product it is.
 */
kind: ("software" | "firmware" | "hardware" | "cloud-service" | "open-source" | "component" | "container-image" | "package" | "product-family" | "product-category" | "other")
/**
 * The unit that owns it.
 */
businessUnit?: string
/**
 * The role that owns the product.
 */
ownerRole?: string
/**
 * The role that works on its vulnerabilities.
 */
securityRepRole?: string
/**
 * The deputy of the security contact.
 */
repDeputyRole?: string
/**
 * Where it is sold or offered: ISO 3166-1 codes, or EU.
 * 
 * @maxItems 100
 * 
 * Items: An ISO 3166-1 country code of two letters, or EU.
 */
markets?: string[]
/**
 * The act of the Union that governs the cybersecurity of this product. cra: the Cyber Resilience Act. The others are acts to which it leaves products (Art. 2(2) to (4)), or reasons why it does not reach them (Art. 2(1), (6) and (7)).
 */
governedBy?: ("cra" | "mdr" | "ivdr" | "vehicles" | "aviation" | "marine-equipment" | "spare-part" | "defense" | "not-covered")
/**
 * How long it gets security updates.
 */
support?: {
/**
 * dates: until a date. releases: bound to releases. open-ended: no end set, with a reason. ended: support is over.
 */
basis: ("dates" | "releases" | "open-ended" | "ended" | "period")
/**
 * How long support lasts, and from when: a length and the event that it runs from. Of several, the longest holds unless something else is said.
 * 
 * @minItems 1
 * @maxItems 10
 */
periods?: {
/**
 * How long it lasts.
 */
length: string
/**
 * The event from which it runs.
 */
runsFrom: ("release" | "general-availability" | "placed-on-market" | "first-sale" | "last-sale" | "purchase" | "end-of-production" | "next-release" | "announcement" | "other")
/**
 * What a reader should know about it.
 */
note?: string
}[]
/**
 * Which of several periods holds.
 */
whichever?: ("longest" | "shortest")
/**
 * A calendar date, YYYY-MM-DD.
 */
start?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
end?: string
/**
 * How long it is expected to be used, where that is less than five years; the CRA lets support be as short (Art. 13(8)).
 */
expectedUse?: string
/**
 * The rule in words, such as "the last two releases".
 */
rule?: string
/**
 * Why no end is set.
 */
reason?: string
/**
 * Ends of single releases or lines.
 * 
 * @maxItems 200
 */
releases?: {
/**
 * The release or line, such as 4.x LTS.
 */
release: string
/**
 * A calendar date, YYYY-MM-DD.
 */
end: string
/**
 * True for long-term support.
 */
longTerm?: boolean
}[]
/**
 * Parts such as mask ROM, and what is done instead.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
unpatchable?: string[]
/**
 * What happens to reports after the end of support.
 */
afterEnd?: string
/**
 * When customers are told that support ends: one row for each notice, such as one a year before and one a month before.
 * 
 * @minItems 1
 * @maxItems 10
 */
notices?: {
/**
 * How long before the end the notice is given.
 */
before?: string
/**
 * How it is given.
 */
by?: string
/**
 * Who gets it; absent: all customers.
 */
to?: string
}[]
}
/**
 * How a fix reaches the product.
 */
updateMechanism?: ("automatic" | "customer-installed" | "on-site" | "hosted" | "none")
/**
 * How often it is released.
 */
releaseCadence?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
lastReleaseOn?: string
/**
 * Where the list of its components is kept.
 */
sbom?: {
/**
 * The format of the list.
 */
format: ("cyclonedx" | "spdx" | "other")
/**
 * Where it is kept.
 */
location: string
/**
 * A calendar date, YYYY-MM-DD.
 */
updatedOn?: string
}
/**
 * Stakeholders whose components it uses.
 * 
 * @maxItems 100
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
upstream?: string[]
/**
 * Stakeholders who build on it.
 * 
 * @maxItems 100
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
downstream?: string[]
/**
 * How much depends on it.
 */
criticality?: ("low" | "medium" | "high" | "critical")
}[]
/**
 * What holds for many products at once, so that the list of products need not say it row by row: who answers for them and how long they get security updates. A row of a product that says something itself comes first.
 * 
 * @minItems 1
 * @maxItems 20
 */
productRules?: {
/**
 * What the rule holds for, in words, such as all packages of the project; absent: every product.
 */
for?: string
/**
 * The kinds of products that it holds for; absent: all.
 * 
 * @minItems 1
 * @maxItems 20
 */
kinds?: ("software" | "firmware" | "hardware" | "cloud-service" | "open-source" | "component" | "container-image" | "package" | "product-family" | "product-category" | "other")[]
/**
 * The role that owns these products.
 */
ownerRole?: string
/**
 * The role that works on their vulnerabilities.
 */
securityRepRole?: string
/**
 * The deputy of the security contact.
 */
repDeputyRole?: string
/**
 * How long they get security updates, in words.
 */
support?: string
/**
 * How long support lasts, and from when: a length and the event that it runs from. Of several, the longest holds unless something else is said.
 * 
 * @minItems 1
 * @maxItems 10
 */
periods?: {
/**
 * How long it lasts.
 */
length: string
/**
 * The event from which it runs.
 */
runsFrom: ("release" | "general-availability" | "placed-on-market" | "first-sale" | "last-sale" | "purchase" | "end-of-production" | "next-release" | "announcement" | "other")
/**
 * What a reader should know about it.
 */
note?: string
}[]
/**
 * How a fix reaches them.
 */
updateMechanism?: ("automatic" | "customer-installed" | "on-site" | "hosted" | "none")
}[]
/**
 * Which laws and contracts with reporting clocks apply, each answered yes, no or unclear with a reason. An empty list says that none was found to apply.
 * 
 * @maxItems 100
 */
obligations: {
/**
 * The id of the clock in the catalog.
 */
clock: string
/**
 * Whether it applies.
 */
applies: ("yes" | "no" | "unclear")
/**
 * The reason for the answer.
 */
why: string
/**
 * The role that must see to it.
 */
accountableRole?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
deputyRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
since?: string
/**
 * For an unclear duty: the date by which it is decided.
 */
decideBy?: string
/**
 * The role that says that a case must be reported.
 */
decisionMakerRole?: string
/**
 * The stakeholder that receives the report.
 */
recipient?: string
/**
 * Whether the account for filing exists, who holds it and when it was last tried.
 */
portalAccount?: {
/**
 * True when the account exists.
 */
registered: boolean
/**
 * The roles that can file with it.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
holderRoles?: string[]
/**
 * How many people can file with it; two or more.
 */
holders?: number
/**
 * When somebody last signed in.
 */
testedOn?: string
/**
 * Why no account is needed, such as a report by mail.
 */
notNeeded?: string
}
/**
 * Times of your own, shorter than those of the law, for single steps of the duty.
 * 
 * @minItems 1
 * @maxItems 10
 */
targets?: {
/**
 * The key of the step in the catalog, such as early-warning.
 */
deadline: string
/**
 * The time that the team sets itself.
 */
within: string
/**
 * The event from which the internal target runs, as in the catalog; absent: the event of the law.
 */
from?: string
}[]
/**
 * What the time between the alert and the filed report is spent on.
 */
timeBudget?: {
/**
 * From the alert until somebody has taken it on, beyond the hours without anybody.
 */
pickUp?: string
/**
 * Until it is decided that it must be reported.
 */
decide?: string
/**
 * Until legal has cleared the text.
 */
legal?: string
/**
 * Until it is filed.
 */
file?: string
}
/**
 * What counts as becoming aware, and who writes down the time.
 */
awarenessRule?: string
/**
 * The id of a prepared text from `communication.templates`.
 */
template?: string
/**
 * When the filing was last rehearsed.
 */
lastRehearsedOn?: string
}[]
/**
 * Duties that pull in different directions or name several filers for one case, each with the decision that was taken beforehand.
 * 
 * @maxItems 50
 */
conflicts?: {
/**
 * The duties.
 * 
 * @minItems 2
 * @maxItems 20
 * 
 * Items: The id of a regulatory clock from the catalog.
 */
between: string[]
/**
 * What was decided.
 */
decision: string
/**
 * The role that decided.
 */
decidedByRole: string
/**
 * The one role that owns the facts that all filings of one case use, whoever files them.
 */
filingOwnerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
on?: string
}[]
/**
 * The standards that the program follows, each with its version. NIST SP 800-61 revision 2 was replaced by revision 3 in 2025.
 * 
 * @minItems 1
 * @maxItems 50
 */
standards: {
/**
 * The standard.
 */
id: ("nist-sp-800-61" | "first-csirt-services-framework" | "first-psirt-services-framework" | "nist-csf" | "iso-27001" | "iso-27035" | "iso-22301" | "soc-cmm" | "sim3" | "mitre-attack" | "mitre-11-strategies" | "pci-dss" | "tlp" | "rfc-2350" | "iso-29147" | "iso-30111" | "csaf" | "cvss" | "rfc" | "other")
/**
 * The version or revision, such as r3 or 2.1.
 */
version?: string
/**
 * The name of another standard.
 */
name?: string
}[]
/**
 * Files with clocks or kinds of stakeholders of your own, or of your lawyers, in the form of the catalogs that ship with psirt: paths relative to psirt.yaml.
 * 
 * @maxItems 20
 * 
 * Items: The path of a catalog file, relative to psirt.yaml.
 */
catalogs?: string[]
/**
 * The documents and pages that the answers were taken from, each with the day on which it was read: for a record that was written down from what exists, and for a reader who wants to look it up.
 * 
 * @minItems 1
 * @maxItems 50
 */
sources?: {
/**
 * What the source is called.
 */
name: string
/**
 * Where it can be read.
 */
url?: string
/**
 * Where it is kept, if it has no link.
 */
location?: string
/**
 * The day on which it was read.
 */
seenOn?: string
/**
 * The version or edition that was read, as the source bears it.
 */
version?: string
/**
 * The components and fields that were taken from it, such as `charter` or `policies.slas`; absent: not said.
 * 
 * @minItems 1
 * @maxItems 100
 */
usedFor?: string[]
}[]
/**
 * Rules that are set aside for a time, each with a reason, an approver and an end.
 * 
 * @maxItems 100
 */
waivers?: {
/**
 * The name of the rule.
 */
rule: string
/**
 * Only findings in this component.
 */
component?: string
/**
 * Only findings at this place: a JSON Pointer with the id of an entry or its number, such as /products/router or /products/3.
 */
item?: string
/**
 * Why the rule is set aside.
 */
reason: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
approvedByRole: string
/**
 * A calendar date, YYYY-MM-DD.
 */
on: string
/**
 * The last day of the waiver, at most twelve months after its approval.
 */
expires: string
}[]
rfc2350: Rfc2350
publication?: Publication
brand?: Brand
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
sponsorship?: Sponsorship
stakeholders?: Stakeholders
charter?: Charter
organization?: Organization
support?: Support
budget?: Budget
staff?: Staff
resources?: Resources
policies?: Policies
evaluation?: Evaluation
communication?: Communication
engagement?: Engagement
people?: People
}
/**
 * The organization that the team belongs to.
 */
export interface Company {
/**
 * The name as customers know it.
 */
name: string
/**
 * The full legal name.
 */
legalEntity?: string
/**
 * The country in which decisions about product security are mostly taken; the CRA routes reports by it.
 */
mainEstablishment?: string
/**
 * The internet domains of the organization and its products.
 * 
 * @maxItems 100
 */
domains?: string[]
/**
 * The sectors the organization works in, by the names that the catalog of clocks uses, such as banking, energy or health.
 * 
 * @maxItems 30
 * 
 * Items: A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
sectors?: string[]
/**
 * Where it sells or serves customers beyond where it is established: ISO 3166-1 codes, or EU.
 * 
 * @maxItems 100
 * 
 * Items: An ISO 3166-1 country code of two letters, or EU.
 */
markets?: string[]
/**
 * Where the organization is established or under law: ISO 3166-1 codes, or EU.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: An ISO 3166-1 country code of two letters, or EU.
 */
jurisdictions?: string[]
/**
 * micro: under 10 people. small: under 50. medium: under 250. large: the rest. (Turnover limits of Recommendation 2003/361/EC apart.)
 */
sizeClass?: ("micro" | "small" | "medium" | "large")
}
/**
 * The team's own name, address, time zone and languages.
 */
export interface Team {
/**
 * The full name of the team.
 */
name: string
/**
 * The name in documents and tickets.
 */
shortName?: string
/**
 * The postal address.
 */
address?: string
/**
 * The role mailbox of the team.
 */
email?: string
/**
 * The IANA time zone of the team, such as Europe/Berlin.
 */
timezone: string
/**
 * The languages in which reports are answered, BCP 47.
 * 
 * @minItems 1
 * @maxItems 30
 * 
 * Items: A BCP 47 language tag such as en or de-AT.
 */
languages: string[]
/**
 * Where the team is made of several, at several places or in several companies: one row for each.
 * 
 * @minItems 1
 * @maxItems 100
 */
teams?: {
/**
 * What this part of the team is called.
 */
name: string
/**
 * Whom or what it looks after.
 */
serves?: string
/**
 * The organization it belongs to, if another one.
 */
organization?: string
/**
 * The time zone in which it works.
 */
timezone?: string
/**
 * Its postal address.
 */
address?: string
/**
 * Its role mailbox.
 */
email?: string
}[]
}
/**
 * What the public description of the team by RFC 2350 says beyond what stands elsewhere. Where there is nothing to be said, set the key aside as not applicable: the document then says "None available".
 */
export interface Rfc2350 {
/**
 * How readers learn that the document has changed, such as a mailing list.
 */
distributionList: string
/**
 * Where the current version can be found.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: A link that starts with https:// and holds no user name or password.
 */
locations: string[]
/**
 * How a reader sees that the document is yours.
 */
signature: {
/**
 * The id of the key from `resources.intake.keys` that signs it.
 */
key?: string
/**
 * Where the signature can be fetched.
 */
url?: string
/**
 * How else a reader can be sure, such as a call back.
 */
note?: string
}
/**
 * What everybody may know of the people in the team; no name need stand here.
 */
teamMembers: string
/**
 * What else a reader should know about the team, such as its page.
 */
otherInformation?: string
/**
 * The way in that the team prefers, at which hours it answers, and what to do in an emergency.
 */
customerContact: string
/**
 * What the team does not answer for.
 */
disclaimers: string
}
/**
 * Where the documents go, and which wording prevails.
 */
export interface Publication {
/**
 * The folder of the rendered documents, relative to psirt.yaml (docs if absent).
 */
out?: string
/**
 * The language whose wording prevails.
 */
authoritativeLanguage?: string
/**
 * Languages in which the public documents are written beside English: de for German (disclosure policy, SECURITY.md, RFC 2350). The others are in English.
 * 
 * @minItems 1
 * @maxItems 10
 */
languages?: ("de")[]
/**
 * Where the signed original is kept.
 */
signedOriginal?: string
/**
 * Whether documents hold until the review date or until they are replaced.
 */
validity?: ("until-review" | "until-replaced")
/**
 * Which document prevails when two disagree.
 */
prevails?: string
/**
 * Copies of the files for machines that lie in the same repository, where they are published from. The check compares them with what `psirt render` makes today; a security.txt may be signed in the clear.
 * 
 * @minItems 1
 * @maxItems 50
 */
copies?: {
/**
 * The file that it is a copy of, by the name that `psirt render --only` takes.
 */
of: ("cna-entry" | "dns-security" | "provider-metadata" | "security-insights" | "security-md" | "security-txt")
/**
 * Where the copy lies, from psirt.yaml on; it may lie beside the folder of the program, inside the same repository.
 */
path: string
}[]
/**
 * Documents that bear another label than psirt gives them, by their names; a wider one holds only where the document shows nothing that is for a narrower circle.
 */
documents?: {
/**
 * What the program says about one of its documents.
 */
brief?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
budget?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
calendar?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
charter?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
communication?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
contacts?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
coverage?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
"decision-sheet"?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
decisions?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
"disclosure-policy"?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
engagement?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
"engagement-forms"?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
escalation?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
evaluation?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
evidence?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
gaps?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
index?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
intelligence?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
"notification-worksheets"?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
obligations?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
organization?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
policies?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
products?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
raci?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
resources?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
rfc2350?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
"risk-acceptances"?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
services?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
sponsorship?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
staff?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
stakeholders?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
"stakeholders-public"?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
/**
 * What the program says about one of its documents.
 */
support?: {
/**
 * The TLP label that the document bears.
 */
tlp: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}
}
}
/**
 * How the documents look and are worded: a name and a color for the handbook and Word files, a logo for the handbook, templates of your own.
 */
export interface Brand {
/**
 * The name that stands above the handbook and on Word files (the name of the team if absent).
 */
name?: string
/**
 * The color of headings and links, as six hexadecimal digits; where it would be too faint to read, it is made stronger.
 */
color?: string
/**
 * The path of a small picture (SVG or PNG, at most 100 KiB), relative to psirt.yaml. An SVG with scripts, styles or links is refused.
 */
logo?: string
/**
 * The folder with templates of your own, relative to psirt.yaml: each takes the place of the one of that name that ships with psirt, or is a document of its own.
 */
templates?: string
}
/**
 * Who at the top backs the program, over which units that backing reaches, what it rests on, and how it is kept alive. FIRST asks for informed and lasting support with funding tied to measures that the business understands.
 */
export interface Sponsorship {
/**
 * The executive role that backs the program and answers for it at the top. Its kind must be executive, and somebody must hold it today.
 */
sponsorRole: string
/**
 * The role that acts when the sponsor is away. It must be held by somebody else, and stand no lower than the lead of the team.
 */
deputyRole?: string
/**
 * The business units in which the sponsor can order work, by the names that products use in businessUnit. The single word all stands for the whole organization.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: One line of text.
 */
reach: string[]
/**
 * The order on which the program rests: what it says, who gave it, when, and where the proof is kept. The sponsor or someone above gives it, not the team itself.
 */
mandate: {
/**
 * What the mandate says.
 */
text: string
/**
 * The role that gave it.
 */
grantedByRole?: string
/**
 * Who gave it, where it is no role of this program: a parliament, a ministry, a board of members.
 */
grantedBy?: string
/**
 * The date on which it was given.
 */
on?: string
/**
 * The year in which it was given, where the day is not known.
 */
year?: number
/**
 * The law, decree or statute that the mandate rests on.
 */
regulation?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
/**
 * The last date on which the present sponsor confirmed it, for a mandate that is older than the sponsor's time in the role.
 */
confirmedOn?: string
/**
 * The last day of a mandate that was given for a time.
 */
endsOn?: string
/**
 * Mandates before the present one, the first one among them: what founded the team, and what changed since.
 * 
 * @minItems 1
 * @maxItems 20
 */
earlier?: {
/**
 * What that mandate said.
 */
text: string
/**
 * Who gave it.
 */
grantedBy?: string
/**
 * The day on which it was given.
 */
on?: string
/**
 * The year, where the day is not known.
 */
year?: number
/**
 * The law, decree or statute it rested on.
 */
regulation?: string
}[]
}
/**
 * Why the program is worth its money: the risks it lowers, what it brings, and what happens without it.
 */
businessCase: {
/**
 * The risks that the program lowers, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
risks: string[]
/**
 * What the program brings to the organization and its customers, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
benefits?: string[]
/**
 * What happens, and what it costs, without the program.
 */
costOfInaction: string
/**
 * Where the full plan or business case is kept.
 */
planReference?: string
}
/**
 * What made the organization start or fund the program, each with a reference. A driver of kind regulation must be met by an entry in the obligations of psirt.yaml.
 * 
 * @minItems 1
 * @maxItems 50
 */
drivers: {
/**
 * What kind of driver it is.
 */
kind: ("regulation" | "customer-contract" | "incident" | "market" | "risk-finding" | "standard")
/**
 * The law, contract, case, report or standard that is meant.
 */
reference: string
/**
 * The clock in the catalog, for a law with a reporting duty.
 */
clock?: string
/**
 * What it asks of the program.
 */
note?: string
}[]
/**
 * The measures that the sponsor is shown. At least one should name the sponsor among its audiences and have been taken lately.
 * 
 * @minItems 1
 * @maxItems 30
 * 
 * Items: The id of a measure from `evaluation.kpis`.
 */
businessMetrics: string[]
/**
 * How the sponsor is kept informed: in which meeting, how often, when last and when next.
 */
briefing: {
/**
 * The meeting or report in which it happens.
 */
forum: string
/**
 * How often it happens, such as P3M.
 */
cadence: string
/**
 * The date of the last briefing.
 */
lastOn?: string
/**
 * The date of the next briefing.
 */
nextOn?: string
/**
 * Where the minutes of the last briefing are kept.
 */
evidence?: string
}
/**
 * When a matter is escalated to the sponsor, by which roles, how fast, and whether that works at night and at weekends. The paths for the top severity and for missed deadlines must end at the sponsor or the deputy and work out of hours.
 * 
 * @minItems 1
 * @maxItems 50
 */
escalation: {
/**
 * The case in which a matter is escalated.
 */
condition: ("top-severity" | "missed-deadline" | "active-exploitation" | "severe-incident" | "embargo-leak" | "dispute" | "lack-of-resources" | "risk-acceptance" | "legal-matter" | "media-attention" | "other")
/**
 * The case in your own words, where the condition alone does not say enough.
 */
note?: string
/**
 * The levels for which this path holds, if not all.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: The id of a level of vulnerabilities from `policies.severity.levels`, or of incidents from `communication.severities`.
 */
severities?: string[]
/**
 * The roles it passes, in order; the last one decides.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
path: string[]
/**
 * The longest time until the last role of the path knows.
 */
within: string
/**
 * How long one role is waited for before the next is called.
 */
noAnswerWait?: string
/**
 * How the roles are reached, such as the paging service or a phone list.
 */
channel?: string
/**
 * True when it works at night and at weekends.
 */
outOfHours: boolean
/**
 * The last date on which the path was tried.
 */
testedOn?: string
}[]
/**
 * What the sponsor has promised to the program, with a date and where it stands. Promises of other managers stand in the component support.
 * 
 * @maxItems 100
 */
commitments?: {
/**
 * What was promised.
 */
what: string
/**
 * The date by which it is to be kept.
 */
due?: string
/**
 * Where it stands.
 */
status: ("open" | "in-progress" | "kept" | "not-kept" | "withdrawn")
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * Whom the team serves and works with, inside and outside: who keeps each relationship, by which tested route, how much may be shared and under which agreement; and who tells whom what when something happens.
 */
export interface Stakeholders {
/**
 * The groups and organizations the team serves or works with. A bare list of names is not enough: each has an owner, a tested route and a limit of what may be shared.
 * 
 * @minItems 1
 * @maxItems 500
 */
parties: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * The name of the group or organization; not of a person.
 */
name: string
/**
 * The name by which documents for everybody may name it, such as a coordinator in the disclosure policy. Without one they say what kind of party it is.
 */
publicName?: string
/**
 * internal: inside the organization. external: beyond it.
 */
side: ("internal" | "external")
/**
 * What kind of stakeholder it is.
 */
class: ("executive" | "board" | "product-management" | "engineering" | "qa-validation" | "release" | "support" | "sales" | "marketing" | "public-relations" | "legal" | "privacy" | "grc-compliance" | "government-affairs" | "procurement" | "hr" | "it" | "csirt-soc" | "sdl-governance" | "help-desk" | "employees" | "customer" | "downstream-vendor" | "distributor-oem" | "finder" | "bounty-platform" | "peer-psirt" | "coordinator" | "national-csirt" | "cna-root" | "upstream-supplier" | "open-source-project" | "security-vendor" | "service-provider" | "cloud-provider" | "regulator" | "law-enforcement" | "isac-industry-group" | "intelligence-source" | "media" | "insurer" | "partner" | "other-csirt" | "academia" | "foundation" | "member" | "licensee" | "laboratory" | "other")
/**
 * The kind in the catalog of stakeholder kinds, finer than the class; its sharing defaults and rules of engagement are there to start from.
 */
kind?: string
/**
 * Why the relationship matters.
 */
purpose?: string
/**
 * Why there is a relationship: a duty, a contract, free will, or none of our choosing.
 */
basis?: ("mandatory" | "contractual" | "voluntary" | "adversarial-or-public")
/**
 * Our role that speaks with it during an incident; absent: the owner.
 */
pocRole?: string
/**
 * Our role that does so when that one is away; absent: the deputy of the owner.
 */
pocDeputyRole?: string
/**
 * The TLP label that a message to it bears unless somebody decides otherwise.
 */
defaultTlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * What it may do with what we share, unless somebody decides otherwise.
 */
defaultPap?: ("CLEAR" | "GREEN" | "AMBER" | "RED")
/**
 * The channel from `communication.channels` by which it is reached when the usual ones cannot be trusted.
 */
outOfBandChannel?: string
/**
 * What brings it in, one line each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
engagedWhen?: string[]
/**
 * The incident severities at which it is brought in.
 * 
 * @minItems 1
 * @maxItems 10
 * 
 * Items: The id of a level from `communication.severities`.
 */
engagedSeverities?: string[]
/**
 * True when it takes part in exercises.
 */
inExercises?: boolean
/**
 * Other parts it plays, such as a supplier that is also a customer.
 * 
 * @maxItems 10
 * 
 * Items: The kind of stakeholder, inside or outside the organization.
 */
alsoClasses?: ("executive" | "board" | "product-management" | "engineering" | "qa-validation" | "release" | "support" | "sales" | "marketing" | "public-relations" | "legal" | "privacy" | "grc-compliance" | "government-affairs" | "procurement" | "hr" | "it" | "csirt-soc" | "sdl-governance" | "help-desk" | "employees" | "customer" | "downstream-vendor" | "distributor-oem" | "finder" | "bounty-platform" | "peer-psirt" | "coordinator" | "national-csirt" | "cna-root" | "upstream-supplier" | "open-source-project" | "security-vendor" | "service-provider" | "cloud-provider" | "regulator" | "law-enforcement" | "isac-industry-group" | "intelligence-source" | "media" | "insurer" | "partner" | "other-csirt" | "academia" | "foundation" | "member" | "licensee" | "laboratory" | "other")[]
/**
 * Whether the team serves it, works with it, or both.
 */
relation: ("serves" | "works-with" | "both")
/**
 * The products that link it to the team, if not all.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * The role that keeps the relationship.
 */
ownerRole: string
/**
 * The role that keeps it when the owner is away.
 */
deputyRole?: string
/**
 * How it is reached. Every stakeholder needs one; one that must hear of something within 24 hours needs one that is answered around the clock.
 * 
 * @minItems 1
 * @maxItems 20
 */
channels?: {
/**
 * What kind of channel it is.
 */
kind: ("mail" | "phone" | "web-form" | "portal" | "ticket" | "chat" | "bridge" | "paging" | "web-page" | "feed" | "mailing-list" | "post" | "in-person" | "fax" | "tracker" | "other")
/**
 * The address or number; best of a role and not of a person.
 */
address?: string
/**
 * Where the address is kept, if it is not to stand here.
 */
keptIn?: string
/**
 * True when what is sent is encrypted and only the addressee can read it.
 */
secure?: boolean
/**
 * When somebody answers: 24x7, business-hours, or windows, which are then listed.
 */
hours?: ("24x7" | "business-hours" | "windows")
/**
 * The hours in which somebody answers.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Hours on some weekdays, in local time. `to` may be 24:00; an end at or before the start runs into the next day.
 */
windows?: {
/**
 * The weekdays on which the window opens.
 * 
 * @minItems 1
 * @maxItems 7
 */
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Opening time, HH:MM.
 */
from: string
/**
 * Closing time, HH:MM, at most 24:00.
 */
to: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * One line of text.
 */
site?: string
}[]
/**
 * The countries from which it works, if not from everywhere.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: An ISO 3166-1 country code of two letters, or EU.
 */
countries?: string[]
/**
 * True when it is only used if the others fail.
 */
fallback?: boolean
/**
 * The last date on which it was tried and worked.
 */
testedOn?: string
}[]
/**
 * The most closely held TLP label that it may receive.
 */
maxTlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * What binds it to keep things to itself. An outside party that may receive more than GREEN needs one.
 */
agreement?: {
/**
 * nda: a non-disclosure agreement. contract: a contract with such a clause. tlp-acceptance: it agreed to follow TLP. statutory: the law binds it. none: nothing does.
 */
kind: ("nda" | "contract" | "tlp-acceptance" | "statutory" | "none")
/**
 * Where the agreement is kept, or which law binds it.
 */
reference?: string
/**
 * The last day on which it holds; absent when it has no end.
 */
expires?: string
}
/**
 * Whether legal reads a message to it first: always, at the first contact, once for a template, or not at all.
 */
legalReview?: ("always" | "first-contact" | "pre-approved-template" | "not-needed")
/**
 * The approval by legal behind a pre-approved template.
 */
legalApproval?: {
/**
 * The role that approved.
 */
byRole: string
/**
 * A calendar date, YYYY-MM-DD.
 */
on: string
/**
 * Which information may go out without asking again.
 */
covers: string
/**
 * The last day on which it holds.
 */
expires?: string
}
/**
 * What we ask of each other and what is shared, in words or as a policy.
 */
rulesOfEngagement?: {
/**
 * What we ask of it.
 */
weAsk?: string
/**
 * What it may ask of us.
 */
theyMayAsk?: string
/**
 * What may be shared with it without a new decision, one entry each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
weShare?: string[]
/**
 * What is kept from it in every case, one entry each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
weNeverShare?: string[]
/**
 * The id of a policy from `policies.policies`.
 */
policy?: string
}
/**
 * The measures and reports it asked for, in which form and how often.
 * 
 * @maxItems 50
 */
wants?: {
/**
 * The id of a measure from `evaluation.kpis`.
 */
kpi?: string
/**
 * The report, if it is more than one measure.
 */
report?: string
/**
 * The form it asked for.
 */
form?: ("mail" | "dashboard" | "document" | "meeting" | "feed" | "other")
/**
 * How often it wants it.
 */
cadence?: string
}[]
/**
 * How we make sure that a caller is really from it, such as a call back to the number kept here, or a code word that is kept elsewhere.
 */
proof?: string
/**
 * The last date on which the contact answered.
 */
verifiedOn?: string
}[]
/**
 * Classes of stakeholders that a program usually has and this one does not, each with the reason. FIRST names executives, engineering, product management, support, legal and public relations inside; customers, finders, coordinators, peers and upstream outside.
 * 
 * @maxItems 50
 */
absentClasses?: {
/**
 * The class that is missing.
 */
class: ("executive" | "board" | "product-management" | "engineering" | "qa-validation" | "release" | "support" | "sales" | "marketing" | "public-relations" | "legal" | "privacy" | "grc-compliance" | "government-affairs" | "procurement" | "hr" | "it" | "csirt-soc" | "sdl-governance" | "help-desk" | "employees" | "customer" | "downstream-vendor" | "distributor-oem" | "finder" | "bounty-platform" | "peer-psirt" | "coordinator" | "national-csirt" | "cna-root" | "upstream-supplier" | "open-source-project" | "security-vendor" | "service-provider" | "cloud-provider" | "regulator" | "law-enforcement" | "isac-industry-group" | "intelligence-source" | "media" | "insurer" | "partner" | "other-csirt" | "academia" | "foundation" | "member" | "licensee" | "laboratory" | "other")
/**
 * Why it is missing.
 */
reason: string
}[]
/**
 * Kinds of stakeholders from the catalog that a program usually has and this one does not, each with the reason.
 * 
 * @maxItems 100
 */
absentKinds?: {
/**
 * The kind that is missing.
 */
kind: string
/**
 * Why it is missing.
 */
reason: string
}[]
/**
 * Who speaks to parties outside on behalf of the team, and who does so when that role is away.
 */
pointOfContact: {
/**
 * The role that speaks to parties outside.
 */
externalRole: string
/**
 * The role that does so when that one is away; held by somebody else.
 */
deputyRole: string
/**
 * Further roles that may speak outside within their field, such as public relations with the media.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
spokespersonRoles?: string[]
}
/**
 * Who tells whom what, by which channel, how fast and with whose approval, for each event. Level 1 expects report-received, confirmed-critical, active-exploitation, advisory-published and media-inquiry; level 2 adds embargo-start, embargo-leak, pre-publication, sla-missed, severe-incident, regulator-request and postmortem. Every reporting duty that applies needs a row that names its clock.
 * 
 * @minItems 1
 * @maxItems 300
 */
matrix: {
/**
 * What happens.
 */
event: ("report-received" | "confirmed-critical" | "active-exploitation" | "advisory-published" | "media-inquiry" | "embargo-start" | "embargo-leak" | "pre-publication" | "sla-missed" | "severe-incident" | "regulator-request" | "regulatory-notification" | "law-enforcement-request" | "policy-violation" | "risk-accepted" | "postmortem" | "other")
/**
 * The case in your own words, or what the message says.
 */
note?: string
/**
 * The reporting duties that this row fulfills.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a regulatory clock from the catalog.
 */
clocks?: string[]
/**
 * The levels for which the row holds, if not all.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: The id of a level from `policies.severity.levels`.
 */
severities?: string[]
/**
 * The stakeholders that are told.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
audience: string[]
/**
 * The role that sends the message. To parties outside it is the point of contact, the deputy or a spokesperson.
 */
senderRole: string
/**
 * The roles that approve it first. For parties outside legal is among them, unless their legal review says otherwise.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
approverRoles?: string[]
/**
 * How a message to stakeholders is approved, where several roles do it: how many must, who is only told, who does it when one is away.
 */
approval?: {
/**
 * How many of the approvers must say yes; absent: all of them.
 */
quorum?: number
/**
 * Roles that are told and have no say.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
informedRoles?: string[]
/**
 * Roles that approve when an approver is away.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
backupRoles?: string[]
}
/**
 * The time that the whole chain of approvals takes at most; it is part of the time of the row.
 */
approvalWithin?: string
/**
 * By which kind of channel it goes.
 */
channel?: ("mail" | "phone" | "web-form" | "portal" | "ticket" | "chat" | "bridge" | "paging" | "web-page" | "feed" | "mailing-list" | "post" | "in-person" | "fax" | "tracker" | "other")
/**
 * after: within the time after the event (also when absent). before: at least that long before it, as with early notice of a publication.
 */
timing?: ("after" | "before")
/**
 * The time in which the audience is told, counted from the event, approval included: PT24H, or 2 business days.
 */
within?: string
/**
 * How often an update follows until the matter is closed.
 */
repeatEvery?: string
/**
 * The TLP label of the message; no member of the audience may have a lower limit.
 */
tlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * The name or place of the prepared text.
 */
template?: string
}[]
/**
 * How people inside who come upon a report (employees, support, sales, social media staff) bring it to the team.
 */
internalRoute?: {
/**
 * The groups of colleagues who know it.
 * 
 * @minItems 1
 * @maxItems 10
 */
audiences: ("employees" | "support" | "sales" | "social-media" | "help-desk" | "engineering" | "other")[]
/**
 * The address, form or chat room they use.
 */
channel: string
/**
 * How they learn of it, such as onboarding or the intranet.
 */
madeKnownBy?: string
/**
 * The last date on which it was tried and worked.
 */
testedOn?: string
}
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * Why the team exists, for whom, with which services and which authority. FIRST asks for mission, purpose with roles and responsibilities, and services; a charter that works also settles scope and decision rights.
 */
export interface Charter {
/**
 * What the team is for, in one or two sentences of your own (20 to 600 characters).
 */
mission: string
/**
 * The mission of the organization that the team's mission supports.
 */
organizationMission: string
/**
 * Where the team wants to be in some years. Optional.
 */
vision?: string
/**
 * Why the team was created and funded: the law, the customers, the incident behind it.
 */
purpose: string
/**
 * Whom the team serves.
 */
constituency: {
/**
 * The constituency in words.
 */
description: string
/**
 * The stakeholders that belong to the constituency.
 * 
 * @maxItems 50
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
parties?: string[]
}
/**
 * Which products, or which assets of the organization, the team looks after, and which not. Every product must stand on one side.
 */
scope: {
/**
 * The products in scope.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
in?: string[]
/**
 * The networks, systems, sites and services that the team watches, one line each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
assets?: string[]
/**
 * Rules that widen or narrow the scope beyond the list of products, such as "all firmware we sign".
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
rules?: string[]
/**
 * Products or things that are out of scope, each with the reason and who handles reports about it.
 * 
 * @maxItems 1000
 */
out?: {
/**
 * The id of a product from the list `products` in psirt.yaml.
 */
product?: string
/**
 * What is out of scope, when it is not a product of the list.
 */
what?: string
/**
 * Why it is out of scope.
 */
reason: string
/**
 * Who takes reports about it.
 */
handledBy: string
}[]
}
/**
 * What counts as a vulnerability for this team: own words or the policy that says it.
 */
vulnerabilityDefinition: {
/**
 * The definition in words.
 */
text?: string
/**
 * The id of a policy from `policies.policies`.
 */
policy?: string
}
/**
 * The services of the FIRST framework that the team offers, and how far. FIRST presents them as a choice: not-offered is an honest answer.
 * 
 * @minItems 1
 * @maxItems 28
 */
services: {
/**
 * The number of the service in the FIRST PSIRT Services Framework 1.1.
 */
id: ("1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "1.6" | "1.7" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "3.1" | "3.2" | "3.3" | "4.1" | "4.2" | "4.3" | "4.4" | "5.1" | "5.2" | "5.3" | "5.4" | "6.1" | "6.2" | "6.3" | "6.4" | "6.5")
/**
 * How far the service is offered.
 */
level: ("full" | "partial" | "planned" | "not-offered")
/**
 * The role that provides it.
 */
providerRole?: string
/**
 * The times that hold for it.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: The id of a time from `policies.slas`.
 */
slas?: string[]
/**
 * True when no time is promised for it.
 */
bestEffort?: boolean
/**
 * Who does the work.
 */
performedBy?: ("core" | "product-team" | "shared" | "provider")
/**
 * What a reader should know about it.
 */
note?: string
}[]
/**
 * What the team may decide and order, and who gave it that power.
 */
authority: {
/**
 * full: the team orders. shared: it decides together with others. limited: it orders what its statements list, and nothing else. advisory: it recommends.
 */
kind?: ("full" | "shared" | "limited" | "advisory")
/**
 * What the team may do, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
statements: string[]
/**
 * The role that gave the authority.
 */
grantedByRole?: string
/**
 * Who gave the authority, where it is no role of this program.
 */
grantedBy?: string
/**
 * The law, decree or statute that gives the authority.
 */
regulation?: string
/**
 * Cases in which the authority differs: on request only, by severity, or alone after a time without an answer.
 * 
 * @maxItems 20
 */
conditions?: {
/**
 * The case.
 */
when: string
/**
 * The authority in that case.
 */
kind: ("full" | "shared" | "advisory" | "limited" | "none")
/**
 * @maxItems 20
 * 
 * Items: The id of a level of vulnerabilities from `policies.severity.levels`, or of incidents from `communication.severities`.
 */
severities?: string[]
/**
 * True when the team acts only when asked.
 */
onRequest?: boolean
/**
 * The time without an answer after which the team acts alone.
 */
actsAloneAfter?: string
}[]
}
/**
 * Who decides what, who decides when that person is away, and how fast.
 * 
 * @minItems 1
 * @maxItems 50
 */
decisionRights: {
/**
 * What is decided.
 */
decision: ("reject-report" | "set-severity" | "change-priority" | "accept-risk" | "out-of-band-release" | "stop-ship" | "enter-embargo" | "extend-or-break-embargo" | "publish-advisory" | "assign-cve" | "notify-regulator" | "declare-incident" | "pay-reward" | "speak-to-media" | "involve-law-enforcement" | "grant-exception" | "shut-down-service" | "pay-ransom" | "share-outside" | "close-incident")
/**
 * The one role that decides.
 */
accountableRole: string
/**
 * The role that decides when the accountable one is away.
 */
deputyRole?: string
/**
 * Roles that are asked first.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
consulted?: string[]
/**
 * The longest time the decision may take.
 */
maxDelay?: string
/**
 * True when it can be taken at night and at weekends.
 */
outOfHours?: boolean
/**
 * When this row holds, if the decision has several (by severity, by product).
 */
condition?: string
}[]
/**
 * What each role does in this program.
 * 
 * @minItems 1
 * @maxItems 50
 */
responsibilities: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
role: string
/**
 * What the role does, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
duties: string[]
}[]
/**
 * Where the team's work meets that of another: who does what, who leads, when a case is handed over.
 * 
 * @minItems 1
 * @maxItems 50
 */
interfaces: {
/**
 * The other team.
 */
with: ("csirt-soc" | "sdl" | "support" | "legal" | "communications" | "product-management" | "engineering" | "quality" | "sales" | "procurement" | "privacy" | "it" | "provider" | "psirt" | "hr" | "risk" | "business-units" | "other")
/**
 * The team's own name.
 */
name?: string
/**
 * Their part.
 */
theyDo: string
/**
 * Our part.
 */
weDo: string
/**
 * Who leads when both are at work.
 */
leads?: ("we" | "they" | "by-case")
/**
 * The event at which a case changes hands.
 */
handOver?: string
}[]
/**
 * Memberships and programs the team belongs to, such as FIRST, TF-CSIRT, CNA or an ISAC.
 * 
 * @maxItems 50
 */
affiliations?: {
/**
 * Its name.
 */
body: string
/**
 * Where the affiliation stands.
 */
status: ("member" | "listed" | "accredited" | "certified" | "registered" | "authorized" | "applied" | "planned" | "former")
/**
 * A calendar date, YYYY-MM-DD.
 */
since?: string
}[]
/**
 * What the program is expected to bring about, each with the measures that show it.
 * 
 * @minItems 1
 * @maxItems 20
 */
outcomes: {
/**
 * The outcome in one sentence.
 */
statement: string
/**
 * The measures that show it.
 * 
 * @maxItems 20
 * 
 * Items: The id of a measure from `evaluation.kpis`.
 */
kpis?: string[]
}[]
/**
 * Who may change the charter, and how often it is reviewed.
 */
amendment: {
/**
 * The role that may change it.
 */
byRole: string
/**
 * How often it is reviewed.
 */
reviewCycle: string
/**
 * How changes are made known.
 */
note?: string
}
/**
 * Where the charter can be read, inside and outside, or why it is not public.
 */
publication: {
/**
 * A link that starts with https:// and holds no user name or password.
 */
internalUrl?: string
/**
 * Link to an edition labeled CLEAR.
 */
publicUrl?: string
/**
 * Why there is no public edition.
 */
notPublicBecause?: string
}
/**
 * How the SOC means to fulfill its mission over the next years: what it builds, buys and leaves to others.
 */
strategy: string
/**
 * What the SOC wants to reach, each with the measure that shows it and the target.
 * 
 * @minItems 1
 * @maxItems 30
 */
objectives: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * The objective in one sentence.
 */
text: string
/**
 * What shows how far it is reached.
 */
measure?: string
/**
 * The id of a measure from `evaluation.kpis`.
 */
kpi?: string
/**
 * The value to reach, and by when.
 */
target?: string
}[]
/**
 * What the SOC does for whom: each service with its purpose, its hours, its times by incident severity and the role that answers for it.
 * 
 * @minItems 1
 * @maxItems 50
 */
socServices: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What kind of service it is.
 */
kind: ("monitoring" | "incident-management" | "analysis-forensics" | "threat-intelligence" | "threat-hunting" | "vulnerability-management" | "log-management" | "detection-engineering" | "awareness" | "coordination" | "alerts" | "risk-assessment" | "signing" | "vulnerability-response" | "training" | "tool-development" | "other")
/**
 * What the SOC calls it, if not by its kind.
 */
title?: string
/**
 * How far it is offered; absent means in full.
 */
level?: ("full" | "partial" | "planned" | "not-offered")
/**
 * What it is for.
 */
purpose: string
/**
 * The stakeholders it serves.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
customers?: string[]
/**
 * What sets it to work.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
inputs?: string[]
/**
 * What comes out of it.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
outputs?: string[]
/**
 * 24x7: at every hour. as-coverage: in the hours of staff.coverage. business-hours: office hours only.
 */
hours: ("24x7" | "as-coverage" | "business-hours")
/**
 * Times by incident severity.
 * 
 * @minItems 1
 * @maxItems 20
 */
serviceLevels?: {
/**
 * The id of a level from `communication.severities`.
 */
severity: string
/**
 * Until somebody has taken it on.
 */
acknowledgeWithin: string
/**
 * Until it can spread no further.
 */
containWithin?: string
}[]
/**
 * The role that answers for it.
 */
ownerRole: string
/**
 * Who does the work.
 */
performedBy?: ("core" | "product-team" | "shared" | "provider")
/**
 * The stakeholder that does it for us, in whole or part.
 */
provider?: string
/**
 * The measures that show how it does.
 * 
 * @maxItems 20
 * 
 * Items: The id of a measure from `evaluation.kpis`.
 */
kpis?: string[]
}[]
/**
 * Each invasive action with how far the SOC may take it by itself, who approves it, and who does so out of hours. Written and approved beforehand.
 * 
 * @minItems 1
 * @maxItems 30
 */
authorityActions: {
/**
 * What is done.
 */
action: ("monitor" | "isolate-host" | "disable-account" | "block-network" | "seize-device" | "shut-down-service" | "take-image" | "contact-external")
/**
 * full: the SOC acts by itself. shared: it acts with an approval. none: it may not.
 */
level: ("full" | "shared" | "none")
/**
 * The role that approves.
 */
approverRole?: string
/**
 * The role that approves at night and at weekends.
 */
outOfHoursApproverRole?: string
/**
 * Limits, such as hosts that are never isolated.
 */
note?: string
}[]
/**
 * The role that answers for the SOC as a whole.
 */
accountableRole: string
/**
 * What a customer of the SOC should know about its hours, in words; the hours themselves stand in `staff.coverage`.
 */
operationalHours: string
/**
 * What the SOC hands over to whom: reports, alerts, advice, one line each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
deliverables: string[]
/**
 * How everybody will see that the SOC succeeds.
 */
successStatement: string
/**
 * The types of incidents that the team takes, and how far it helps with each.
 * 
 * @minItems 1
 * @maxItems 50
 */
incidentTypes: {
/**
 * The type of incident, by the classes that CSIRTs in Europe share (Reference Security Incident Taxonomy, titles in our words).
 */
type: ("abusive-content" | "malicious-code" | "information-gathering" | "intrusion-attempt" | "intrusion" | "availability" | "information-security" | "fraud" | "vulnerable" | "other")
/**
 * What the team calls it, if not by its type.
 */
name?: string
/**
 * resolution: the team works on it with those who are hit, until it is over. coordination: it brings together those who can act. advice: it says what to do. forwarding: it passes the report on. none: it does not take it.
 */
support: ("resolution" | "coordination" | "advice" | "forwarding" | "none")
/**
 * 1 is taken first; equal numbers may stand side by side.
 */
priority?: number
/**
 * What decides about more or less, such as who is hit.
 */
note?: string
}[]
/**
 * The services of the FIRST CSIRT framework that the team offers, and how far. The framework presents them as a choice: not-offered is an honest answer.
 * 
 * @minItems 1
 * @maxItems 21
 */
csirtServices: {
/**
 * The number of the service in the FIRST CSIRT Services Framework 2.1 (titles in our words).
 */
id: ("5.1" | "5.2" | "6.1" | "6.2" | "6.3" | "6.4" | "6.5" | "6.6" | "7.1" | "7.2" | "7.3" | "7.4" | "7.5" | "7.6" | "8.1" | "8.2" | "8.3" | "9.1" | "9.2" | "9.3" | "9.4")
/**
 * How far the service is offered.
 */
level: ("full" | "partial" | "planned" | "not-offered")
/**
 * The role that provides it.
 */
providerRole?: string
/**
 * For whom, how far, or at which hours.
 */
note?: string
}[]
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * How the team is built into the organization: which model and why, to whom it reports, who belongs to it, who does what, and how a dispute ends.
 */
export interface Organization {
/**
 * distributed: a small core, and product teams that fix but do not report to it. centralized: a larger staff that also delivers the fixes. hybrid: a mix of both; of a SOC: own staff and a provider. For a SOC also: ad-hoc (gathered when needed), additional-duty (beside other work), federated (several SOCs under one policy), coordinating (steers others), hierarchical (directs others), national, managed (bought from a provider).
 */
model: ("distributed" | "centralized" | "hybrid" | "ad-hoc" | "additional-duty" | "federated" | "coordinating" | "hierarchical" | "national" | "managed")
/**
 * Why this model fits: the factors that FIRST names, and the signs that would make you think again.
 */
rationale: {
/**
 * How the organization is built, such as one company, divisions, or members from several companies.
 */
orgStructure: string
/**
 * What its size means for the model.
 */
companySize: string
/**
 * How many products there are, and what that means for the model.
 */
portfolioSize: string
/**
 * How far the products differ in technology, and what that means for the model.
 */
portfolioDiversity: string
/**
 * How and where products are developed: one team or many, own work or bought in, shared platforms.
 */
developmentStrategy: string
/**
 * The signs that would make you think again.
 * 
 * @minItems 1
 * @maxItems 20
 */
reconsiderWhen?: {
/**
 * The sign in words.
 */
sign: string
/**
 * The number of products in scope above which it has come.
 */
productsAbove?: number
/**
 * The number of different kinds of products above which it has come.
 */
productKindsAbove?: number
}[]
}
/**
 * The roles from the lead of the team up to the executive, in that order. It should get there in at most three steps.
 * 
 * @minItems 1
 * @maxItems 10
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
reportingLine: string[]
/**
 * Whether the reporting line passes through the head of product delivery, and what then keeps the team's judgment free.
 */
independence: {
/**
 * True when the reporting line passes through the head of product delivery.
 */
reportsToDelivery: boolean
/**
 * What keeps the team's judgment free, such as direct access to the sponsor.
 */
safeguard?: string
}
/**
 * The roles that make up the team itself.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
coreTeam: string[]
/**
 * Roles elsewhere in the organization that have a part in cases: product representatives, quality, legal, communications. Which role works on which product stands in products in psirt.yaml. An empty list says that there is none.
 * 
 * @maxItems 200
 */
extendedTeam: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
role: string
/**
 * What the role contributes.
 */
part?: string
/**
 * The role that stands in for it.
 */
deputyRole?: string
/**
 * 1: called first. 2 and 3: called when the tier before needs help.
 */
tier?: number
/**
 * The unit it speaks for, if not the whole organization.
 */
businessUnit?: string
/**
 * The products it speaks for, if the part does not follow from the product list.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
}[]
/**
 * Which service or activity is done by the core and which by the product teams. Needed for the hybrid model: there each offered service is assigned exactly once.
 * 
 * @minItems 1
 * @maxItems 100
 */
functionAssignment?: {
/**
 * The number of the service in the FIRST PSIRT Services Framework 1.1.
 */
service?: ("1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "1.6" | "1.7" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "3.1" | "3.2" | "3.3" | "4.1" | "4.2" | "4.3" | "4.4" | "5.1" | "5.2" | "5.3" | "5.4" | "6.1" | "6.2" | "6.3" | "6.4" | "6.5")
/**
 * The activity, where a service is too coarse.
 */
activity?: ("receive" | "acknowledge" | "triage" | "score" | "reproduce" | "find-impacted-products" | "root-cause" | "fix" | "validate-fix" | "plan-release" | "draft-advisory" | "approve-advisory" | "publish" | "assign-cve" | "talk-to-finder" | "coordinate-vendors" | "manage-embargo" | "notify-regulator" | "lead-incident" | "brief-support" | "postmortem" | "report-metrics" | "maintain-inventory" | "monitor-components" | "monitor-alerts" | "triage-alerts" | "investigate" | "contain" | "eradicate" | "recover" | "declare-incident" | "preserve-evidence" | "communicate-inside" | "communicate-outside" | "engage-hr-and-legal" | "hunt-threats" | "tune-detection" | "share-intelligence" | "manage-logs" | "coordinate-response" | "issue-alerts" | "assess-risk" | "sign-documents" | "second-look" | "other")
/**
 * Who does the work.
 */
performedBy: ("core" | "product-team" | "shared" | "provider")
/**
 * Who does which part, when it is shared.
 */
split?: string
/**
 * The role that answers for it.
 */
accountableRole: string
}[]
/**
 * For each activity: who does it, the one role that answers for it, who is asked and who is told. Level 1 expects receive to publish, talk-to-finder, notify-regulator and maintain-inventory; level 2 all of them.
 * 
 * @minItems 1
 * @maxItems 100
 */
raci: {
/**
 * What is done.
 */
activity: ("receive" | "acknowledge" | "triage" | "score" | "reproduce" | "find-impacted-products" | "root-cause" | "fix" | "validate-fix" | "plan-release" | "draft-advisory" | "approve-advisory" | "publish" | "assign-cve" | "talk-to-finder" | "coordinate-vendors" | "manage-embargo" | "notify-regulator" | "lead-incident" | "brief-support" | "postmortem" | "report-metrics" | "maintain-inventory" | "monitor-components" | "monitor-alerts" | "triage-alerts" | "investigate" | "contain" | "eradicate" | "recover" | "declare-incident" | "preserve-evidence" | "communicate-inside" | "communicate-outside" | "engage-hr-and-legal" | "hunt-threats" | "tune-detection" | "share-intelligence" | "manage-logs" | "coordinate-response" | "issue-alerts" | "assess-risk" | "sign-documents" | "second-look" | "other")
/**
 * The roles that do the work.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
responsible: string[]
/**
 * The one role that answers for it; not a committee or a mailing list.
 */
accountable: string
/**
 * True when two people must do it together, or one after the other.
 */
fourEyes?: boolean
/**
 * Roles that are asked before.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
consulted?: string[]
/**
 * Roles that are told after.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
informed?: string[]
/**
 * What a reader should know about it.
 */
note?: string
}[]
/**
 * The sites at which the team works, with time zone and hours. Needed when the team answers beyond the office hours of one site.
 * 
 * @maxItems 50
 */
locations?: {
/**
 * The name of the site.
 */
site: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone: string
/**
 * The country of the site; its law says what monitoring needs.
 */
country?: string
/**
 * The hours in which the site is staffed, in its own time zone.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Hours on some weekdays, in local time. `to` may be 24:00; an end at or before the start runs into the next day.
 */
hours?: {
/**
 * The weekdays on which the window opens.
 * 
 * @minItems 1
 * @maxItems 7
 */
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Opening time, HH:MM.
 */
from: string
/**
 * Closing time, HH:MM, at most 24:00.
 */
to: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * One line of text.
 */
site?: string
}[]
/**
 * The roles that work there.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
roles?: string[]
}[]
/**
 * Where a case passes from one role to another, what triggers it, and how fast. The times on the way from receipt to the plan of a fix add up.
 * 
 * @minItems 1
 * @maxItems 50
 */
handOvers?: {
/**
 * The role that hands over.
 */
from: string
/**
 * The role that takes over.
 */
to: string
/**
 * The activity that begins with the hand-over; it places the step on the way of a case.
 */
activity?: ("receive" | "acknowledge" | "triage" | "score" | "reproduce" | "find-impacted-products" | "root-cause" | "fix" | "validate-fix" | "plan-release" | "draft-advisory" | "approve-advisory" | "publish" | "assign-cve" | "talk-to-finder" | "coordinate-vendors" | "manage-embargo" | "notify-regulator" | "lead-incident" | "brief-support" | "postmortem" | "report-metrics" | "maintain-inventory" | "monitor-components" | "monitor-alerts" | "triage-alerts" | "investigate" | "contain" | "eradicate" | "recover" | "declare-incident" | "preserve-evidence" | "communicate-inside" | "communicate-outside" | "engage-hr-and-legal" | "hunt-threats" | "tune-detection" | "share-intelligence" | "manage-logs" | "coordinate-response" | "issue-alerts" | "assess-risk" | "sign-documents" | "second-look" | "other")
/**
 * What triggers it.
 */
trigger: string
/**
 * The longest time from the trigger until the other role has taken over.
 */
within: string
/**
 * What is handed over, such as the ticket with its test case.
 */
what?: string
}[]
/**
 * Firms that do part of the work, with their contract, what they may see, and the role inside that stays accountable. Needed when an activity is done by a provider.
 * 
 * @maxItems 50
 */
providers?: {
/**
 * The name of the firm.
 */
name: string
/**
 * The id of a stakeholder from `stakeholders.parties`.
 */
party?: string
/**
 * The role that the firm fills in tables and rotas.
 */
role?: string
/**
 * What it does.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: A piece of work on a report, from receipt to lessons learned.
 */
activities: ("receive" | "acknowledge" | "triage" | "score" | "reproduce" | "find-impacted-products" | "root-cause" | "fix" | "validate-fix" | "plan-release" | "draft-advisory" | "approve-advisory" | "publish" | "assign-cve" | "talk-to-finder" | "coordinate-vendors" | "manage-embargo" | "notify-regulator" | "lead-incident" | "brief-support" | "postmortem" | "report-metrics" | "maintain-inventory" | "monitor-components" | "monitor-alerts" | "triage-alerts" | "investigate" | "contain" | "eradicate" | "recover" | "declare-incident" | "preserve-evidence" | "communicate-inside" | "communicate-outside" | "engage-hr-and-legal" | "hunt-threats" | "tune-detection" | "share-intelligence" | "manage-logs" | "coordinate-response" | "issue-alerts" | "assess-risk" | "sign-documents" | "second-look" | "other")[]
/**
 * Where the contract is kept.
 */
contract?: string
/**
 * The last day of the contract.
 */
contractEnd?: string
/**
 * True when the contract has no end; the review of this component then covers it.
 */
openEnded?: boolean
/**
 * The date by which its renewal is decided.
 */
renewalDecisionOn?: string
/**
 * The agreement that binds the firm; needed when it may see more than GREEN.
 */
nda?: {
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
reference: string
/**
 * The last day on which it holds; absent when it has no end.
 */
expires?: string
}
/**
 * The most closely held TLP label that it may see.
 */
accessTlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * The role inside the organization that answers for what the firm does.
 */
internalAccountable: string
/**
 * The longest time until the firm tells us of an incident or a flaw that it finds.
 */
noticeWithin?: string
/**
 * True when we may audit the firm.
 */
auditRight?: boolean
/**
 * The day of the last audit, or of the report that stands for one.
 */
lastAuditOn?: string
/**
 * Firms that do part of the work for the provider.
 * 
 * @minItems 1
 * @maxItems 100
 */
subcontractors?: {
/**
 * The name of the subcontractor.
 */
name: string
/**
 * What it does.
 */
does?: string
/**
 * The country in which it works.
 */
country?: string
}[]
/**
 * Where the plan for the end of the contract is kept: who does the work then, and how data come back.
 */
exitPlan?: string
/**
 * When it was last tried to do without the firm.
 */
exitTestedOn?: string
}[]
/**
 * How a disagreement between the team and a product team is settled: the steps in order. The last role stands above both sides.
 * 
 * @minItems 1
 * @maxItems 10
 */
disputePath: {
/**
 * The role that tries to settle it at this step.
 */
role: string
/**
 * The time after which it goes to the next step.
 */
within?: string
/**
 * How it is settled at this step.
 */
how?: string
}[]
/**
 * Why the SOC is built this way, and what would make you think again.
 */
modelReason: string
/**
 * employees: own people. partly-outsourced: a provider does part, such as the nights. fully-outsourced: a provider does it all; somebody of our own still oversees it.
 */
staffingModel: ("employees" | "partly-outsourced" | "fully-outsourced")
/**
 * What a provider does: the service, its authority, the contract, the skills that stay inside and the role that oversees it.
 * 
 * @maxItems 50
 */
outsourced?: {
/**
 * The id of a service from `charter.socServices`.
 */
service: string
/**
 * The stakeholder that does it.
 */
provider: string
/**
 * What the provider may do without asking.
 */
authority: string
/**
 * The hours in which the provider does it, if not always.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Hours on some weekdays, in local time. `to` may be 24:00; an end at or before the start runs into the next day.
 */
windows?: {
/**
 * The weekdays on which the window opens.
 * 
 * @minItems 1
 * @maxItems 7
 */
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Opening time, HH:MM.
 */
from: string
/**
 * Closing time, HH:MM, at most 24:00.
 */
to: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * One line of text.
 */
site?: string
}[]
/**
 * Where the contract is kept.
 */
contract?: string
/**
 * The last day of the contract.
 */
contractEnd?: string
/**
 * True when the provider is bound to keep things to itself.
 */
nda?: boolean
/**
 * What our own people must still be able to do.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
skillsKeptInHouse?: string[]
/**
 * The role inside that oversees the provider.
 */
overseerRole: string
}[]
/**
 * SOCs above, below or beside this one, and what passes between them.
 * 
 * @maxItems 50
 */
relatedSocs?: {
/**
 * Its name.
 */
name: string
/**
 * Where it stands.
 */
position: ("above" | "below" | "beside")
/**
 * The id of a stakeholder from `stakeholders.parties`.
 */
party?: string
/**
 * What passes between both.
 */
passes?: string
}[]
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * What managers and other teams have agreed to give when a case comes, and what they are shown in return. Sponsorship is one person; support is everyone else whose people must drop their work.
 */
export interface Support {
/**
 * What each stakeholder inside the organization has agreed to give: people, hours, reachability, each with a date and a proof.
 * 
 * @minItems 1
 * @maxItems 100
 */
commitments: {
/**
 * The stakeholder that gave the commitment.
 */
stakeholder: string
/**
 * The role that committed to it.
 */
managerRole: string
/**
 * What was agreed, in one sentence.
 */
what: string
/**
 * The roles whose work is meant.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
roles?: string[]
/**
 * The products it holds for; absent means all.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * How many full-time equivalents are set aside.
 */
fte?: number
/**
 * How many hours a month are set aside, when hours and not positions were agreed.
 */
hoursPerMonth?: number
/**
 * True when it also holds at night and at weekends.
 */
outOfHours?: boolean
/**
 * How the stakeholder is reached out of hours.
 */
outOfHoursVia?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
agreedOn?: string
/**
 * The last day on which it holds.
 */
validUntil?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * How long each team may take for its part of a case, by activity and severity. Along one case the times must add up to less than the time promised for the fix.
 * 
 * @minItems 1
 * @maxItems 200
 */
olas?: {
/**
 * The roles that made the agreement, the one that does the work among them.
 * 
 * @minItems 2
 * @maxItems 10
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
between: string[]
/**
 * The part of the work.
 */
activity: ("reproduction" | "impact-assessment" | "fix-plan" | "fix" | "validation" | "release" | "advisory-draft" | "approval" | "translation" | "legal-review" | "pr-review")
/**
 * The severity levels it holds for; absent means all.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: The id of a level of vulnerabilities from `policies.severity.levels`, or of incidents from `communication.severities`.
 */
severities?: string[]
/**
 * The products it holds for; absent means all.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * A time limit: an ISO 8601 duration that runs through nights and weekends (PT24H, P14D), whole working days (`2 business days`), or a range of which the longer time counts (`P7D to P14D`).
 */
within: string
/**
 * True when the work runs beside the other steps and adds nothing to the length of the chain.
 */
parallel?: boolean
/**
 * A calendar date, YYYY-MM-DD.
 */
agreedOn?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * The group of managers that looks after the program: who sits in it, how often it meets, when it last did.
 */
steering?: {
/**
 * What the group is called.
 */
name?: string
/**
 * The roles that sit in it.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
memberRoles?: string[]
/**
 * The role that leads it.
 */
chairRole?: string
/**
 * How often it meets.
 */
cadence?: string
/**
 * How many members must be present for a decision.
 */
quorum?: number
/**
 * A calendar date, YYYY-MM-DD.
 */
lastMetOn?: string
/**
 * How many members were present then.
 */
lastPresent?: number
/**
 * How many seats the group has in all.
 */
size?: number
/**
 * How the seats are shared out among companies, projects or groups.
 * 
 * @minItems 1
 * @maxItems 50
 */
seats?: {
/**
 * The company, project or group that the seats belong to.
 */
organization?: string
/**
 * The same as a stakeholder of the register.
 */
party?: string
/**
 * How many seats it has; at most, where there is a ceiling.
 */
count?: number
/**
 * True when the number is the most that it may hold, and not a right.
 */
ceiling?: boolean
}[]
/**
 * The share of all members, in percent, that must be present for a decision, where it is no fixed number.
 */
quorumShare?: number
/**
 * How members get their seat, for how long, and who chooses them.
 */
election?: string
/**
 * When a member takes no part in a decision, such as in a case of an own product.
 */
recusal?: string
/**
 * What happens with a member who no longer takes part.
 */
inactivity?: string
/**
 * How a member may be away for a time, and who sits there meanwhile.
 */
leave?: string
/**
 * How a member who leaves hands over work, keys and access.
 */
handOff?: string
/**
 * Where the minutes are kept.
 */
minutes?: string
}
/**
 * Groups that decide together beside the steering group, such as an elected committee or the list that handles reports: seats, quorum, election, recusal.
 * 
 * @minItems 1
 * @maxItems 50
 */
committees?: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id?: string
/**
 * What the group is called.
 */
name: string
/**
 * The role of the program that the group as a whole fills.
 */
role?: string
/**
 * What it decides, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
decides?: string[]
/**
 * The roles that sit in it.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
memberRoles?: string[]
/**
 * The role that leads it.
 */
chairRole?: string
/**
 * How often it meets.
 */
cadence?: string
/**
 * How many members must be present for a decision.
 */
quorum?: number
/**
 * How many seats the group has in all.
 */
size?: number
/**
 * How the seats are shared out among companies, projects or groups.
 * 
 * @minItems 1
 * @maxItems 50
 */
seats?: {
/**
 * The company, project or group that the seats belong to.
 */
organization?: string
/**
 * The same as a stakeholder of the register.
 */
party?: string
/**
 * How many seats it has; at most, where there is a ceiling.
 */
count?: number
/**
 * True when the number is the most that it may hold, and not a right.
 */
ceiling?: boolean
}[]
/**
 * The share of all members, in percent, that must be present for a decision, where it is no fixed number.
 */
quorumShare?: number
/**
 * How members get their seat, for how long, and who chooses them.
 */
election?: string
/**
 * When a member takes no part in a decision, such as in a case of an own product.
 */
recusal?: string
/**
 * What happens with a member who no longer takes part.
 */
inactivity?: string
/**
 * How a member may be away for a time, and who sits there meanwhile.
 */
leave?: string
/**
 * How a member who leaves hands over work, keys and access.
 */
handOff?: string
}[]
/**
 * Which measure or report goes to whom, in which form and how often, and when it last went out.
 * 
 * @minItems 1
 * @maxItems 200
 */
metricsShared: {
/**
 * The measure that is shared.
 */
kpi?: string
/**
 * The name of the report, when it is more than one measure.
 */
report?: string
/**
 * The stakeholders that receive it.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
audience?: string[]
/**
 * The roles that receive it, when they are named and not a whole stakeholder.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
audienceRoles?: string[]
/**
 * The form in which it goes out.
 */
form?: ("dashboard" | "written-report" | "slides" | "mail" | "meeting" | "other")
/**
 * How often it goes out.
 */
cadence: string
/**
 * A calendar date, YYYY-MM-DD.
 */
lastSentOn?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * What the people outside the team are taught about their part in it, by group: what, how often and when last.
 * 
 * @minItems 1
 * @maxItems 100
 */
awareness: {
/**
 * The group that is taught.
 */
audience: ("executive" | "product-management" | "engineering" | "qa-validation" | "release" | "support" | "sales" | "marketing" | "public-relations" | "legal" | "privacy" | "grc-compliance" | "government-affairs" | "procurement" | "hr" | "it" | "csirt-soc" | "sdl-governance" | "help-desk")
/**
 * What the group is taught.
 */
content: string
/**
 * The function of service area 6 that it serves, such as 6.4.1.
 */
catalogRef?: string
/**
 * How it is taught.
 */
form?: ("course" | "briefing" | "e-learning" | "exercise" | "written" | "other")
/**
 * The role that teaches.
 */
givenByRole?: string
/**
 * How often it is repeated.
 */
cadence: string
/**
 * A calendar date, YYYY-MM-DD.
 */
lastOn?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * The obstacles in the way of the program today, since when, and who was told.
 * 
 * @maxItems 100
 */
blockers?: {
/**
 * What is in the way.
 */
what: string
/**
 * A calendar date, YYYY-MM-DD.
 */
since?: string
/**
 * The role that works on it.
 */
ownerRole?: string
/**
 * The role that was asked for help.
 */
escalatedTo?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
escalatedOn?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * What the program costs and who pays. Amounts are whole numbers in the smallest unit of one currency, so that sums are exact.
 */
export interface Budget {
/**
 * The one currency of all amounts: an ISO 4217 code of three letters, such as EUR.
 */
currency: string
/**
 * The first and the last day of the year that the budget is for.
 */
fiscalYear: {
/**
 * What the year is called in the organization.
 */
name?: string
/**
 * The first day.
 */
start: string
/**
 * The last day.
 */
end: string
}
/**
 * How the money comes in. central: one budget pays. chargeback: product units are billed. shared: units pay fixed shares. project: money per project. mixed: more than one of these.
 */
fundingModel: ("central" | "chargeback" | "shared" | "project" | "mixed")
/**
 * Who pays, each with a share in percent. The shares add up to 100.
 * 
 * @minItems 1
 * @maxItems 50
 */
fundingSources: {
/**
 * The cost center, unit, company or grant that pays.
 */
source: string
/**
 * Its share in percent.
 */
sharePercent: number
/**
 * The stakeholder behind the source.
 */
party?: string
/**
 * The last day on which it pays, if it ends.
 */
until?: string
}[]
/**
 * The single costs of the year. They add up to the total.
 * 
 * @minItems 1
 * @maxItems 200
 */
lines: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What the line is called in documents.
 */
title?: string
/**
 * The kind of cost.
 */
category: ("staff" | "benefits" | "contractor" | "on-call-allowance" | "equipment" | "licenses" | "infrastructure" | "lab" | "training" | "travel" | "membership" | "bounty" | "testing" | "external-coordination" | "legal" | "crisis-communication" | "audit" | "contingency" | "other")
/**
 * Other categories that are folded into this line, such as travel into training.
 * 
 * @minItems 1
 * @maxItems 19
 * 
 * Items: What the money is for.
 */
includes?: ("staff" | "benefits" | "contractor" | "on-call-allowance" | "equipment" | "licenses" | "infrastructure" | "lab" | "training" | "travel" | "membership" | "bounty" | "testing" | "external-coordination" | "legal" | "crisis-communication" | "audit" | "contingency" | "other")[]
/**
 * opex: running cost. capex: an investment.
 */
kind?: ("opex" | "capex")
/**
 * The amount for the fiscal year in the smallest unit of the currency (cents), a whole number.
 */
amount: number
/**
 * Why the amount is zero.
 */
zeroReason?: string
/**
 * The budget that pays, when this one does not.
 */
paidElsewhere?: string
/**
 * True when the cost returns every year.
 */
recurring?: boolean
/**
 * How the amount was found: an offer, a contract, last year, an estimate.
 */
basis?: string
/**
 * The roles that the line pays for, each with the full-time equivalents priced in.
 * 
 * @minItems 1
 * @maxItems 200
 */
positions?: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
role: string
/**
 * How many full-time equivalents of the role are priced in.
 */
fte: number
}[]
/**
 * The tools that the line pays for.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: The id of a tool from `resources.tools`.
 */
tools?: string[]
/**
 * The role that answers for the line.
 */
ownerRole?: string
/**
 * The last day for which the money is bound by a contract.
 */
committedUntil?: string
}[]
/**
 * The sum of all lines in the smallest unit of the currency (cents), a whole number.
 */
total: number
/**
 * Money for a severe case: how much, when it may be used, and who releases it.
 */
contingency?: {
/**
 * An amount of money in the smallest unit of the currency (cents), a whole number.
 */
amount: number
/**
 * The budget line that holds it; absent when it stands outside the total.
 */
line?: string
/**
 * When it may be used.
 */
trigger: string
/**
 * The role that releases it.
 */
releaseRole: string
/**
 * The role that releases it when the first is away.
 */
deputyRole?: string
/**
 * True when it can be released at night and at weekends.
 */
outOfHours?: boolean
/**
 * The longest time the release may take.
 */
within?: string
}
/**
 * Who approved the budget, when, and where that is on record.
 */
approval: {
/**
 * The role that approved it.
 */
byRole: string
/**
 * A calendar date, YYYY-MM-DD.
 */
on: string
/**
 * The amount approved, when it differs from the total.
 */
amount?: number
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}
/**
 * What the next years are expected to cost.
 * 
 * @minItems 1
 * @maxItems 10
 */
outlook?: {
/**
 * The calendar year in which that fiscal year starts.
 */
year: number
/**
 * An amount of money in the smallest unit of the currency (cents), a whole number.
 */
amount: number
/**
 * How firm it is.
 */
status?: ("estimated" | "requested" | "approved")
/**
 * What changes and why.
 */
note?: string
}[]
/**
 * What was spent in each period, beside what was planned for it.
 * 
 * @minItems 1
 * @maxItems 200
 */
actuals?: {
/**
 * The period: 2027, 2027-H1, 2027-Q1 or 2027-01.
 */
period: string
/**
 * What was spent, in the smallest unit of the currency (cents).
 */
amount: number
/**
 * What was planned for the period; without it the difference cannot be checked.
 */
planned?: number
/**
 * Why the two differ.
 */
commentary?: string
}[]
/**
 * What was asked for and not funded, each with the consequence.
 * 
 * @maxItems 100
 */
unfunded?: {
/**
 * What was asked for.
 */
what: string
/**
 * An amount of money in the smallest unit of the currency (cents), a whole number.
 */
amount?: number
/**
 * What will not be done, or which risk stays.
 */
consequence?: string
/**
 * The role that decided against it.
 */
decidedByRole?: string
}[]
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * How the team is staffed: positions and what they must be able to do, the hours in which somebody answers, on-call, training, deputies. People and names stand in people.yaml.
 */
export interface Staff {
/**
 * Each role as a position: how many full-time equivalents are needed, funded and filled, what it asks for, and who stands in.
 * 
 * @minItems 1
 * @maxItems 200
 */
positions: {
/**
 * The role that the position fills.
 */
role: string
/**
 * What the position does beyond the duties in the charter, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
responsibilities?: string[]
/**
 * Full-time equivalents that the work needs.
 */
fteRequired?: number
/**
 * Full-time equivalents that the budget pays for, here or in another unit.
 */
fteFunded: number
/**
 * Full-time equivalents at work today.
 */
fteFilled: number
/**
 * The budget that pays the position, when it is not the program's own.
 */
paidElsewhere?: string
/**
 * How the people in the position are engaged.
 */
employment?: ("employee" | "vendor" | "contractor" | "seconded" | "volunteer" | "mixed")
/**
 * The provider or company that the people come from, when it is not the organization.
 */
party?: string
/**
 * True when the work stops without it.
 */
critical?: boolean
/**
 * The role that stands in; another person must hold it.
 */
deputyRole?: string
/**
 * What the position must be able to do, each with a level.
 * 
 * @maxItems 50
 */
competencies?: {
/**
 * The id of a competency from `staff.competencies`.
 */
competency: string
/**
 * The level the position needs; absent means the level of the competency itself.
 */
minLevel?: (1 | 2 | 3)
}[]
/**
 * What the position asks for beyond competencies.
 */
requirements?: {
/**
 * Degrees or schooling.
 */
education?: string
/**
 * Work done before.
 */
experience?: string
/**
 * Certificates that are asked for.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
certifications?: string[]
/**
 * Background check or clearance.
 */
clearance?: string
/**
 * Languages the position must work in.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: A BCP 47 language tag such as en or de-AT.
 */
languages?: string[]
}
}[]
/**
 * What the team must be able to do, each with the lowest level at which it counts. Positions, skills and services point at this list.
 * 
 * @minItems 1
 * @maxItems 100
 */
competencies: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What the competency is called.
 */
name?: string
/**
 * The kind of competency. domain: knowledge of the product's own field.
 */
kind: ("technical" | "communication" | "process" | "tool" | "domain")
/**
 * 1: works with help. 2: works alone. 3: teaches others.
 */
minLevel: (1 | 2 | 3)
/**
 * The services that need it, by their number in the framework, such as 3.3.
 * 
 * @minItems 1
 * @maxItems 30
 */
services?: string[]
/**
 * How many people hold it at this level today, for programs that keep people.yaml out of the repository.
 */
heldBy?: number
/**
 * The stakeholder who can be called in for it.
 */
provider?: string
}[]
/**
 * The hours in which somebody answers, and what happens outside them.
 */
coverage: {
/**
 * business-hours: office hours. extended: more than office hours. follow-the-sun: sites in several time zones take turns. on-call-24x7: somebody can be called at any time. staffed-24x7: somebody is at work at any time.
 */
mode?: ("business-hours" | "extended" | "follow-the-sun" | "on-call-24x7" | "staffed-24x7")
/**
 * The hours in which somebody is at work, by weekday and, if there are several, by site.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Hours on some weekdays, in local time. `to` may be 24:00; an end at or before the start runs into the next day.
 */
hours?: {
/**
 * The weekdays on which the window opens.
 * 
 * @minItems 1
 * @maxItems 7
 */
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Opening time, HH:MM.
 */
from: string
/**
 * Closing time, HH:MM, at most 24:00.
 */
to: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * One line of text.
 */
site?: string
}[]
/**
 * The IANA time zone of the hours; absent means that of the team.
 */
timezone?: string
/**
 * The sites that the hours name, each with the number of people who answer there.
 * 
 * @minItems 1
 * @maxItems 50
 */
sites?: {
/**
 * The name of the site as the hours use it.
 */
name: string
/**
 * The IANA time zone of the site.
 */
timezone?: string
/**
 * How many people answer there.
 */
people: number
/**
 * The roles that answer there.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
roles?: string[]
}[]
/**
 * Where several teams answer, each with hours of its own: one row for each.
 * 
 * @minItems 1
 * @maxItems 50
 */
teams?: {
/**
 * What the team is called.
 */
name: string
/**
 * How that team is reachable.
 */
mode?: ("business-hours" | "extended" | "follow-the-sun" | "on-call-24x7" | "staffed-24x7")
/**
 * The hours in which somebody of that team is at work.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Hours on some weekdays, in local time. `to` may be 24:00; an end at or before the start runs into the next day.
 */
hours?: {
/**
 * The weekdays on which the window opens.
 * 
 * @minItems 1
 * @maxItems 7
 */
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Opening time, HH:MM.
 */
from: string
/**
 * Closing time, HH:MM, at most 24:00.
 */
to: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * One line of text.
 */
site?: string
}[]
/**
 * The time zone of those hours.
 */
timezone?: string
/**
 * The roles that answer in that team.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
roles?: string[]
/**
 * How soon somebody of that team reacts.
 */
responseWithin?: string
/**
 * What that team answers, such as one product line or one country.
 */
for?: string
}[]
/**
 * The days on which nobody is at work although the hours would say so.
 */
holidays?: {
/**
 * The name of the calendar, such as "public holidays in Bavaria".
 */
calendar?: string
/**
 * The single days, days of a company shutdown among them.
 * 
 * @maxItems 500
 */
dates?: {
/**
 * A calendar date, YYYY-MM-DD.
 */
date: string
/**
 * What the day is called.
 */
name?: string
/**
 * The site it holds for; absent means all.
 */
site?: string
}[]
}
/**
 * How soon somebody reacts within the hours: a duration (PT4H) or whole working days (`1 business days`).
 */
responseWithin?: string
/**
 * The roles that answer within the hours.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
inHoursRoles?: string[]
/**
 * The roles that answer outside the hours, if others do.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
afterHoursRoles?: string[]
/**
 * Hours and reaction that differ for a severity.
 * 
 * @minItems 1
 * @maxItems 20
 */
bySeverity?: {
/**
 * The id of a level of vulnerabilities from `policies.severity.levels`, or of incidents from `communication.severities`.
 */
severity: string
/**
 * True when this severity is answered at any time.
 */
aroundTheClock?: boolean
/**
 * The hours for this severity.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Hours on some weekdays, in local time. `to` may be 24:00; an end at or before the start runs into the next day.
 */
hours?: {
/**
 * The weekdays on which the window opens.
 * 
 * @minItems 1
 * @maxItems 7
 */
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Opening time, HH:MM.
 */
from: string
/**
 * Closing time, HH:MM, at most 24:00.
 */
to: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * One line of text.
 */
site?: string
}[]
/**
 * How soon somebody reacts to this severity.
 */
responseWithin?: string
/**
 * The roles that answer.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
roles?: string[]
}[]
/**
 * Hours and reaction that differ for an intake channel, such as a hotline.
 * 
 * @minItems 1
 * @maxItems 50
 */
byChannel?: {
/**
 * The id of a channel from `resources.intake.channels`.
 */
channel: string
/**
 * True when this channel is watched at any time.
 */
aroundTheClock?: boolean
/**
 * The hours of this channel.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Hours on some weekdays, in local time. `to` may be 24:00; an end at or before the start runs into the next day.
 */
hours?: {
/**
 * The weekdays on which the window opens.
 * 
 * @minItems 1
 * @maxItems 7
 */
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Opening time, HH:MM.
 */
from: string
/**
 * Closing time, HH:MM, at most 24:00.
 */
to: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * One line of text.
 */
site?: string
}[]
/**
 * How soon somebody reacts on this channel.
 */
responseWithin?: string
}[]
/**
 * A way for the most urgent reports to page somebody outside the hours, for teams without on-call.
 */
urgentAlert?: {
/**
 * What triggers it: an option of the form, a phone number, a word in the subject.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
trigger: string[]
/**
 * The roles that are paged; two people at least should be.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
pagedRoles: string[]
/**
 * How many different people are paged, for programs that keep people.yaml out of the repository.
 */
people?: number
/**
 * How soon somebody reacts to the page.
 */
within: string
/**
 * The date of the last test.
 */
testedOn?: string
/**
 * The events it covers: the id of a regulatory clock, of an event in the communication matrix, or of a time from `policies.slas`; absent means none.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
covers?: string[]
/**
 * The tool that pages.
 */
tool?: string
/**
 * Where the record of the last test is kept.
 */
evidence?: string
}
}
/**
 * Who can be called outside the hours, in which tiers and turns. Needed when the coverage is on-call-24x7, and wherever extended hours lean on it.
 */
onCall?: {
/**
 * The tiers in the order in which they are called.
 * 
 * @minItems 1
 * @maxItems 10
 */
tiers: {
/**
 * What the tier is called.
 */
name: string
/**
 * Who takes turns, by role or by person.
 */
participants: {
/**
 * The roles that take turns.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
roles?: string[]
/**
 * The people who take turns, by id.
 * 
 * @minItems 1
 * @maxItems 200
 */
people?: string[]
}
/**
 * How many different people take turns, for programs that keep people.yaml out of the repository.
 */
people?: number
/**
 * How long one turn lasts.
 */
shiftLength: string
/**
 * The hours in which the tier can be called; absent means all hours outside `coverage.hours`.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Hours on some weekdays, in local time. `to` may be 24:00; an end at or before the start runs into the next day.
 */
windows?: {
/**
 * The weekdays on which the window opens.
 * 
 * @minItems 1
 * @maxItems 7
 */
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Opening time, HH:MM.
 */
from: string
/**
 * Closing time, HH:MM, at most 24:00.
 */
to: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * One line of text.
 */
site?: string
}[]
/**
 * How soon the person called reacts.
 */
respondsWithin?: string
/**
 * Whom the tier calls for a decision it may not take itself.
 */
escalation?: {
/**
 * The role that is called.
 */
role: string
/**
 * How soon that role reacts.
 */
within?: string
/**
 * The way in which it is called.
 */
how?: string
}
}[]
/**
 * The largest share of the time, in percent, that one person may be on call (25 if absent).
 */
maxShare?: number
/**
 * The role that steps in when the person called does not react; another person must hold it.
 */
backupRole?: string
/**
 * How many minutes the hand-over between two turns takes.
 */
handOverMinutes?: number
/**
 * The real turns, as the on-call tool exports them (iCalendar); the check holds the promised hours against them.
 */
roster?: {
/**
 * The exported file, relative to psirt.yaml. Never the link of the feed: it is a secret.
 */
file: string
/**
 * The day on which it was exported.
 */
readOn: string
}
/**
 * The tool that calls people.
 */
pagingTool?: string
/**
 * Whether waiting for a call counts as working time. The shorter the time in which somebody must react, the likelier it does (Court of Justice of the European Union, C-580/19). counts: all of it. calls-only: the work after a call.
 */
workingTime?: ("counts" | "calls-only")
/**
 * How on-call time is paid or given back, and from which budget if not from the program's own.
 */
compensation?: string
}
/**
 * How many people are on duty at once. Needed when the coverage is staffed-24x7.
 */
seats?: number
/**
 * How many hours a year one full-time person is really at work, after leave, holidays, sickness and training. State your own number.
 */
productiveHoursPerFte: number
/**
 * How many reports come in and how many hours they take.
 */
workload?: {
/**
 * How many reports come in a month.
 */
reportsPerMonth: number
/**
 * The share of reports, in percent, that turn out to be vulnerabilities.
 */
confirmedShare: number
/**
 * Working hours that every report takes.
 */
hoursPerReport: number
/**
 * Further working hours that a confirmed one takes.
 */
hoursPerConfirmed: number
/**
 * The share of working time, in percent, that goes into other things: meetings, tools, exercises.
 */
overheadShare?: number
/**
 * Whether the numbers were measured or estimated.
 */
basis?: ("measured" | "estimated")
}
/**
 * What the people in the program are taught, how often, and what has been done.
 */
training: {
/**
 * The trainings that are planned.
 * 
 * @minItems 1
 * @maxItems 200
 */
plan: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What is taught.
 */
topic: string
/**
 * onboarding: for newcomers. general: for all. role: for one role. development: to grow.
 */
kind: ("onboarding" | "general" | "role" | "development")
/**
 * The areas it trains.
 * 
 * @minItems 1
 * @maxItems 5
 */
areas?: ("technical" | "communication" | "process" | "tool" | "domain")[]
/**
 * The roles that take part.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
audienceRoles: string[]
/**
 * How often it is repeated; absent means once.
 */
cadence?: string
/**
 * What it costs in the budget's fiscal year for all who take part, travel included, in the smallest unit of the currency (cents).
 */
cost?: number
/**
 * The functions of service area 6 that it serves, such as 6.1.1.
 * 
 * @minItems 1
 * @maxItems 30
 */
catalogRefs?: string[]
/**
 * The competencies it builds.
 * 
 * @minItems 1
 * @maxItems 50
 */
competencies?: string[]
/**
 * Who teaches: a role, a course, a mentor.
 */
givenBy?: string
}[]
/**
 * The trainings that were held, by role or person. Expected from level 2 on.
 * 
 * @maxItems 2000
 */
records?: {
/**
 * The id of a training from `staff.training.plan`.
 */
training: string
/**
 * The role that took part, when people are not named here.
 */
role?: string
/**
 * The id of a person from `people.members`.
 */
person?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
on: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
}
/**
 * Who takes over a role, and when that was last tried.
 * 
 * @minItems 1
 * @maxItems 100
 */
succession?: {
/**
 * The role that is taken over.
 */
role: string
/**
 * The role that takes over.
 */
deputyRole: string
/**
 * The date on which the deputy last did the work.
 */
lastExercisedOn?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * What keeps the people healthy: changing tasks, a reserve, time to learn, rest after a night.
 */
wellbeing?: {
/**
 * How tasks change hands.
 */
rotation?: string
/**
 * How many people can be called in for a long case.
 */
reservePeople?: number
/**
 * The share of working time, in percent, that is kept for learning.
 */
developmentShare?: number
/**
 * The rest that follows work at night.
 */
restAfterCall?: string
}
/**
 * How access is given to those who join and taken from those who leave or change, and what happens to keys that they knew.
 */
joinersLeavers: {
/**
 * The role that grants access.
 */
grantedByRole: string
/**
 * What must be done first: an agreement signed, a training held, a check made.
 */
granting?: string
/**
 * How soon access is taken away: a duration (PT24H) or whole working days (`1 business days`).
 */
removeWithin: string
/**
 * The role that takes access away.
 */
removedByRole?: string
/**
 * The accesses that are taken away.
 * 
 * @minItems 1
 * @maxItems 20
 */
removes: ("tracker" | "mailbox" | "mailing-lists" | "chat" | "repositories" | "lab" | "signing" | "paging" | "publishing" | "partner-portals" | "regulator-portals" | "cve-services" | "premises")[]
/**
 * True when keys and passwords that the leaver knew are changed.
 */
rotatesSharedKeys: boolean
/**
 * How soon they are changed.
 */
rotateWithin?: string
/**
 * Where it is written down who holds which key since when.
 */
custodyRecord?: string
/**
 * The date on which the list of accesses was last compared with the list of people.
 */
lastDoneOn?: string
}
/**
 * The seats that are to be filled, each with its hours, how many people sit there at once, and who sends them. Together with on-call they are the coverage.
 * 
 * @minItems 1
 * @maxItems 50
 */
seatPlan: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What the seat is called.
 */
title: string
/**
 * staffed-24x7: filled at every hour. windows: filled at the listed hours. coverage-hours: filled in the hours of staff.coverage.
 */
mode: ("staffed-24x7" | "coverage-hours" | "windows")
/**
 * How many people sit there at once.
 */
count: number
/**
 * The hours in which it is filled.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Hours on some weekdays, in local time. `to` may be 24:00; an end at or before the start runs into the next day.
 */
windows?: {
/**
 * The weekdays on which the window opens.
 * 
 * @minItems 1
 * @maxItems 7
 */
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Opening time, HH:MM.
 */
from: string
/**
 * Closing time, HH:MM, at most 24:00.
 */
to: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * One line of text.
 */
site?: string
}[]
/**
 * The role that sits there.
 */
role?: string
/**
 * The site, as in `organization.locations`.
 */
site?: string
/**
 * The stakeholder that fills it; its people do not count as ours.
 */
provider?: string
}[]
/**
 * What one full-time person brings, and how many there are: weekly hours, absence, full-time equivalents at work, vacancies.
 */
capacity: {
/**
 * The hours of a full working week.
 */
weeklyHours: number
/**
 * The share of working time, in percent, lost to leave, holidays, sickness, training and meetings.
 */
absenceRate: number
/**
 * Full-time equivalents of our own for the seats.
 */
fteAvailable: number
/**
 * Full-time equivalents that a provider sends to seats of ours.
 */
externalFte?: number
/**
 * Positions that are funded and empty.
 */
vacancies?: number
/**
 * Days of training a person has in a year.
 */
trainingDaysPerYear?: number
}
/**
 * How shifts follow each other, and how one hands over to the next.
 */
shifts: {
/**
 * How shifts follow each other.
 */
pattern: ("three-by-eight" | "twelve-hour-rotation" | "follow-the-sun" | "business-hours-plus-on-call" | "business-hours-only" | "other")
/**
 * How one shift hands over to the next.
 */
handOver: ("none" | "verbal" | "written")
/**
 * Where the log of the shift is kept.
 */
log?: string
/**
 * Where the schedule is kept.
 */
scheduleKeptIn?: string
/**
 * The number of people below which a shift is not run.
 */
minimumPerShift?: number
}
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * What the team works with: tools, ways in for reports, keys, lab, publication, rooms and storage. FIRST asks for infrastructure, tools, reporting channels, secure communication and a tracker; the published security.txt, CSAF and CVE facts are kept here too.
 */
export interface Resources {
/**
 * The tools of the team by what they can do, with owner, protection and renewal. Work that is done by hand, and tools that are still missing, are entries too.
 * 
 * @minItems 1
 * @maxItems 300
 */
tools: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What the team calls it; for a missing tool, what is looked for.
 */
name: string
/**
 * What it is used for; one tool may serve several ends.
 * 
 * @minItems 1
 * @maxItems 45
 */
capabilities: ("intake" | "case-tracking" | "secure-mail" | "key-management" | "portal" | "finder-database" | "product-inventory" | "sbom" | "component-monitoring" | "vulnerability-intelligence" | "exploit-monitoring" | "reproduction-lab" | "analysis" | "evidence-storage" | "advisory-authoring" | "advisory-publishing" | "cve-services" | "metrics" | "paging" | "conference-bridge" | "out-of-band-comms" | "bounty-platform" | "document-store" | "training-records" | "risk-register" | "siem" | "log-pipeline" | "edr" | "soar" | "threat-intel-platform" | "forensics" | "ueba" | "ndr" | "log-management" | "secure-communication" | "vulnerability-scanner" | "malware-sandbox" | "deception" | "email-security" | "cloud-security-monitoring" | "identity-monitoring" | "asset-inventory" | "ticketing" | "knowledge-base")[]
/**
 * in-use: works today. manual: done by hand, in a way that is written down. planned: decided, not there yet. retiring: on its way out. missing: needed, not decided.
 */
status: ("in-use" | "manual" | "planned" | "retiring" | "missing")
/**
 * How the work is done by hand.
 */
manualWay?: string
/**
 * The role that looks after it.
 */
ownerRole?: string
/**
 * The role that can run it when the owner is away.
 */
backupRole?: string
/**
 * Where it runs.
 */
hosting?: ("on-premises" | "own-cloud" | "vendor-hosted" | "provider-hosted" | "local-device")
/**
 * The countries in which its data are kept.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: An ISO 3166-1 country code of two letters, or EU.
 */
dataResidency?: string[]
/**
 * The stakeholder that supplies or hosts it.
 */
vendor?: string
/**
 * The highest TLP label of what may be kept in it. From AMBER on it must be protected as the five fields below say.
 */
maxTlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * True when nobody gets in with a password alone.
 */
mfa?: boolean
/**
 * True when only those who work on a case can see it.
 */
needToKnow?: boolean
/**
 * True when stored data are encrypted.
 */
encryptedAtRest?: boolean
/**
 * True when it records who saw and changed what.
 */
auditLog?: boolean
/**
 * When the list of people with access was last read.
 */
accessReviewedOn?: string
/**
 * What of the organization's own infrastructure must work for it to work. An empty list says: nothing of it. An out-of-band means must not need corporate identity or mail.
 * 
 * @maxItems 8
 * 
 * Items: What something stops working without.
 */
dependsOn?: ("corporate-identity" | "corporate-mail" | "corporate-chat" | "corporate-network" | "corporate-telephony" | "corporate-devices" | "provider" | "other")[]
/**
 * When it, or its fallback, was last tried out.
 */
testedOn?: string
/**
 * The id of the line in `budget.lines` that pays for it.
 */
budgetLine?: string
/**
 * True when it costs the team nothing, so that no budget line is expected.
 */
free?: boolean
/**
 * The date on which the license or contract ends unless renewed.
 */
renewalOn?: string
/**
 * For a planned, missing or retiring tool: when it is to be there, or gone.
 */
due?: string
/**
 * The tool that takes over from a retiring one.
 */
successor?: string
/**
 * What the team does while it is down.
 */
fallback?: string
/**
 * The longest time it may be down.
 */
rto?: string
/**
 * What a reader should know about it.
 */
note?: string
}[]
/**
 * How reports reach the team: channels, security.txt, keys, report form and ticket numbers.
 */
intake: {
/**
 * The ways in. At least two that do not fail together, one of them public, encrypted and open to people without a customer login.
 * 
 * @minItems 1
 * @maxItems 50
 */
channels: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What kind of channel it is.
 */
kind: ("email" | "form" | "portal" | "phone" | "bounty-platform" | "repository-private-report" | "post" | "fax" | "chat" | "mailing-list" | "tracker" | "other")
/**
 * What it is called, where its kind and address do not say enough.
 */
name?: string
/**
 * The role mailbox, https:// link, telephone number (with country code, or a short one that works in one country), name in a chat, or postal address.
 */
address?: string
/**
 * More addresses of the same way in, such as one for each code repository.
 * 
 * @minItems 1
 * @maxItems 200
 */
addresses?: string[]
/**
 * For an address that is deliberately not written here: the restricted place that holds it.
 */
addressKeptIn?: string
/**
 * in: people reach the team on it. out: the team only publishes or announces on it, and reads nothing there. both: either.
 */
direction?: ("in" | "out" | "both")
/**
 * The page on which the address is published.
 */
publishedAt?: string
/**
 * True when the address is published for everybody.
 */
public?: boolean
/**
 * The best protection a reporter can use on it. tls: on the way only. pgp, smime: end to end.
 */
encryption?: ("none" | "tls" | "pgp" | "smime")
/**
 * The keys for it, from `resources.intake.keys`.
 * 
 * @maxItems 10
 * 
 * Items: The id of a key from `resources.intake.keys`.
 */
keys?: string[]
/**
 * True when only people with an account can use it.
 */
needsLogin?: boolean
/**
 * The role that reads what comes in.
 */
monitoredByRole?: string
/**
 * The role that reads it when the first is away.
 */
backupRole?: string
/**
 * The role that reads it outside its hours, if somebody does.
 */
afterHoursRole?: string
/**
 * When it is watched. Absent: in the hours of `staff.coverage`. All seven days from 00:00 to 24:00 says: always.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: Hours on some weekdays, in local time. `to` may be 24:00; an end at or before the start runs into the next day.
 */
hours?: {
/**
 * The weekdays on which the window opens.
 * 
 * @minItems 1
 * @maxItems 7
 */
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Opening time, HH:MM.
 */
from: string
/**
 * Closing time, HH:MM, at most 24:00.
 */
to: string
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * One line of text.
 */
site?: string
}[]
/**
 * The languages in which it is answered; absent: those of the team.
 * 
 * @minItems 1
 * @maxItems 30
 * 
 * Items: A BCP 47 language tag such as en or de-AT.
 */
languages?: string[]
/**
 * The only countries from which it works, such as for a toll-free number.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: An ISO 3166-1 country code of two letters, or EU.
 */
countries?: string[]
/**
 * The only products it is for; absent: all.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * True for the channel to use when no other fits.
 */
default?: boolean
/**
 * True when a machine answers first. It never counts as an answer.
 */
autoReply?: boolean
/**
 * The tool behind it.
 */
tool?: string
/**
 * What must work for it to work; two channels with the same entry may fail together.
 * 
 * @maxItems 8
 * 
 * Items: What something stops working without.
 */
dependsOn?: ("corporate-identity" | "corporate-mail" | "corporate-chat" | "corporate-network" | "corporate-telephony" | "corporate-devices" | "provider" | "other")[]
/**
 * When a test message last reached a person.
 */
testedOn?: string
/**
 * When a real report last came in, or news last went out, on it.
 */
lastUsedOn?: string
/**
 * What a reporter should know about it.
 */
note?: string
}[]
/**
 * What the published security.txt says. Needed when the organization has a web domain. Addresses, keys and policies are taken from the entries it points to.
 */
securityTxt?: {
/**
 * The channels it names, best first (Contact).
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: The id of a channel from `resources.intake.channels`.
 */
contacts: string[]
/**
 * The day at whose start (00:00 UTC) it becomes stale (Expires); best less than a year ahead.
 */
expires: string
/**
 * The keys it points to (Encryption).
 * 
 * @maxItems 20
 * 
 * Items: The id of a key from `resources.intake.keys`.
 */
encryption?: string[]
/**
 * The policies whose public links it names (Policy).
 * 
 * @maxItems 10
 * 
 * Items: The id of a policy from `policies.policies`.
 */
policies?: string[]
/**
 * Languages in which reports are welcome (Preferred-Languages); absent: those of the team.
 * 
 * @minItems 1
 * @maxItems 30
 * 
 * Items: A BCP 47 language tag such as en or de-AT.
 */
preferredLanguages?: string[]
/**
 * Pages that thank reporters (Acknowledgments).
 * 
 * @maxItems 10
 * 
 * Items: A link that starts with https:// and holds no user name or password.
 */
acknowledgments?: string[]
/**
 * The addresses at which the file is served (Canonical).
 * 
 * @maxItems 100
 * 
 * Items: A link that starts with https:// and holds no user name or password.
 */
canonical?: string[]
/**
 * Pages with open positions (Hiring).
 * 
 * @maxItems 10
 * 
 * Items: A link that starts with https:// and holds no user name or password.
 */
hiring?: string[]
/**
 * Links to CSAF provider metadata, the well-known one first (CSAF); absent: `publishing.csaf.canonicalUrl`, if there is one.
 * 
 * @maxItems 10
 * 
 * Items: A link that starts with https:// and holds no user name or password.
 */
csaf?: string[]
/**
 * Whether money may be paid for reports (Bug-Bounty); absent: the field is left out.
 */
bugBounty?: boolean
/**
 * The id of the key from `resources.intake.keys` that signs the file.
 */
signedWith?: string
}
/**
 * OpenPGP keys, S/MIME certificates and signing keys: public parts only. Needed as soon as a channel offers pgp or smime.
 * 
 * @maxItems 50
 */
keys?: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What kind of key it is.
 */
kind: ("openpgp" | "smime" | "other")
/**
 * What it is used for.
 * 
 * @minItems 1
 * @maxItems 10
 */
uses?: ("encryption" | "mail-signing" | "advisory-signing" | "csaf-signing" | "security-txt-signing" | "document-signing" | "release-signing")[]
/**
 * The mail addresses, telephone numbers or names that the key stands for.
 * 
 * @maxItems 50
 * 
 * Items: One line of text.
 */
identities?: string[]
/**
 * The full fingerprint: 40 or more hexadecimal digits, with spaces or colons where the tool prints them.
 */
fingerprint?: string
/**
 * The short name of the key, 8 or 16 hexadecimal digits, where the full fingerprint is not known; it identifies a key less surely.
 */
keyId?: string
/**
 * The algorithm of the key, such as RSA, Ed25519 or ECDSA P-256.
 */
algorithm?: string
/**
 * The length of the key in bits, such as 4096.
 */
size?: number
/**
 * The name in the certificate, or the first user ID of the key.
 */
subject?: string
/**
 * Who issued the certificate.
 */
issuer?: string
/**
 * The serial number of the certificate.
 */
serial?: string
/**
 * Where the public part can be fetched.
 */
url?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
validFrom?: string
/**
 * The last day on which it is valid. Absent: it has no end.
 */
expires?: string
/**
 * The roles that hold the private part; two or more, so that one absence does not lock the team out.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
custodianRoles?: string[]
/**
 * When the circle of holders last changed.
 */
custodyChangedOn?: string
/**
 * Where the revocation certificate, or the way to revoke, is kept.
 */
revocation?: string
}[]
/**
 * What a reporter is asked, on a form or in the text that explains how to report.
 */
reportForm: {
/**
 * What is asked for.
 * 
 * @minItems 1
 * @maxItems 40
 */
fields: ("product" | "version" | "configuration" | "vulnerability-type" | "description" | "reproduction-steps" | "proof-of-concept" | "impact" | "how-found" | "exploited" | "already-public" | "others-told" | "disclosure-plans" | "known-identifiers" | "reporter-name" | "reporter-contact" | "reporter-key" | "credit-wish" | "sharing-limits" | "affected-systems" | "event" | "time-of-event" | "logs" | "indicators" | "actions-taken" | "damage" | "reporter-organization" | "other")[]
/**
 * The ones without which a report is not taken; the fewer the better.
 * 
 * @maxItems 20
 */
mandatory?: ("product" | "version" | "configuration" | "vulnerability-type" | "description" | "reproduction-steps" | "proof-of-concept" | "impact" | "how-found" | "exploited" | "already-public" | "others-told" | "disclosure-plans" | "known-identifiers" | "reporter-name" | "reporter-contact" | "reporter-key" | "credit-wish" | "sharing-limits" | "affected-systems" | "event" | "time-of-event" | "logs" | "indicators" | "actions-taken" | "damage" | "reporter-organization" | "other")[]
/**
 * True when a report without a name is taken.
 */
anonymous?: boolean
/**
 * The channels that use it.
 * 
 * @maxItems 50
 * 
 * Items: The id of a channel from `resources.intake.channels`.
 */
channels?: string[]
/**
 * The languages in which it can be read.
 * 
 * @minItems 1
 * @maxItems 30
 * 
 * Items: A BCP 47 language tag such as en or de-AT.
 */
languages?: string[]
/**
 * Where the form or the instructions can be read, if that is no channel.
 */
url?: string
}
/**
 * How cases are numbered.
 */
ticketNumbers?: {
/**
 * What a number looks like, in words or as a pattern such as PREFIX-YEAR-NUMBER.
 */
form: string
/**
 * The states that a case goes through, in order.
 * 
 * @minItems 1
 * @maxItems 30
 */
states?: {
/**
 * What the state is called.
 */
name: string
/**
 * What it means for those who wait.
 */
means?: string
}[]
/**
 * True when the reporter gets the number with the first answer.
 */
givenToReporter?: boolean
/**
 * The tool that gives the numbers.
 */
tool?: string
/**
 * What to write where, such as the number in every subject line.
 */
note?: string
}
/**
 * For each product domain: the mailboxes kept for reports, whether security.txt is served there, and what must be renewed.
 * 
 * @maxItems 100
 */
domains?: {
/**
 * The domain name.
 */
domain: string
/**
 * The role addresses that exist there and reach the team, such as those that begin with security@ or psirt@.
 * 
 * @maxItems 20
 * 
 * Items: A mail address, best of a role and not of a person.
 */
mailboxes?: string[]
/**
 * The id of the channel from `resources.intake.channels` where their mail arrives.
 */
leadsTo?: string
/**
 * True when the file is served under its well-known path there.
 */
securityTxt?: boolean
/**
 * When the registration ends.
 */
domainExpires?: string
/**
 * When the TLS certificate ends, if it is renewed by hand.
 */
certificateExpires?: string
/**
 * How domain and certificate are renewed.
 */
renewal?: ("automatic" | "by-hand")
}[]
/**
 * How reports and attachments are opened so that a hostile one does no harm.
 */
isolation?: {
/**
 * Where they are opened, such as a machine that is thrown away after use.
 */
place: string
/**
 * True when nothing on the way in renders attachments by itself.
 */
previewsOff?: boolean
/**
 * True when nothing in them is executed.
 */
macrosOff?: boolean
/**
 * What is done with a file that is known to be hostile.
 */
malwareHandling?: string
}
}
/**
 * Where and by whom reported vulnerabilities are reproduced: a lab of the team, or an agreement with those who build the products.
 */
lab: {
/**
 * Who reproduces.
 */
by: ("own-lab" | "product-teams" | "provider" | "several")
/**
 * The role that runs the lab, or keeps the agreement.
 */
ownerRole?: string
/**
 * True when it is cut off from production and office networks.
 */
isolated?: boolean
/**
 * The products that can be reproduced in it.
 * 
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
covers?: string[]
/**
 * For products that the lab does not cover: who reproduces, how fast, by which agreement.
 * 
 * @maxItems 1000
 */
elsewhere?: {
/**
 * The products.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products: string[]
/**
 * The role that reproduces.
 */
byRole: string
/**
 * How fast.
 */
within?: string
/**
 * Where the agreement is kept.
 */
agreement?: string
}[]
/**
 * The tools of the lab.
 * 
 * @maxItems 100
 * 
 * Items: The id of a tool from `resources.tools`.
 */
tools?: string[]
/**
 * The earliest date on which a license in the lab ends.
 */
licensesUntil?: string
/**
 * What is done when the lab, or a device in it, is not available.
 */
fallback?: string
/**
 * When isolation and contents were last checked.
 */
reviewedOn?: string
}
/**
 * Where and how advisories appear, for people and for machines, and how CVE IDs are obtained.
 */
publishing: {
/**
 * The page that lists the advisories.
 */
advisoryUrl: string
/**
 * True when the page, or some advisories on it, can be read only with an account. CNA rules ask for a public place without login. Threshold, timing and consent stand in `policies.advisory`.
 */
needsLogin: boolean
/**
 * Feeds that programs can follow.
 * 
 * @maxItems 50
 */
feeds?: {
/**
 * The format of the feed.
 */
kind: ("rss" | "atom" | "rolie" | "json" | "osv" | "other")
/**
 * A link that starts with https:// and holds no user name or password.
 */
url: string
/**
 * The products it is about; absent: all.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
}[]
/**
 * How somebody can be told of new advisories.
 */
subscription?: {
/**
 * The ways of being told.
 * 
 * @minItems 1
 * @maxItems 6
 */
by: ("mailing-list" | "feed" | "portal" | "in-product" | "account-team" | "other")[]
/**
 * Where to subscribe.
 */
url?: string
/**
 * True when the messages are signed.
 */
signed?: boolean
}
/**
 * The formats in which advisories can be read by programs; none is an answer of its own.
 * 
 * @minItems 1
 * @maxItems 6
 */
machineReadable: ("csaf" | "openvex" | "cyclonedx-vex" | "osv" | "other" | "none")[]
/**
 * The facts behind provider-metadata.json: the role that is claimed, and what is in place for it.
 */
csaf?: {
/**
 * The version of CSAF. 2.1 was not yet a standard when this was written.
 */
version: ("2.0" | "2.1")
/**
 * The role that is claimed; each asks for all that the one before asks for, and more.
 */
role: ("publisher" | "provider" | "trusted-provider")
/**
 * The address of provider-metadata.json.
 */
canonicalUrl?: string
/**
 * How the organization names itself in CSAF documents.
 */
publisher: {
/**
 * The part the organization plays; a product security team is a vendor.
 */
category: ("vendor" | "coordinator" | "discoverer" | "multiplier" | "translator" | "user" | "other")
/**
 * The name of the publisher.
 */
name: string
/**
 * A link under your control that stands for the publisher.
 */
namespace: string
/**
 * The id of the channel from `resources.intake.channels` that is named as contact.
 */
contact?: string
/**
 * On what standing the organization issues advisories.
 */
issuingAuthority?: string
}
/**
 * When the facts in provider-metadata.json last changed.
 */
lastUpdated?: string
/**
 * Whether aggregators may list the organization.
 */
listOnAggregators?: boolean
/**
 * Whether aggregators may copy the documents.
 */
mirrorOnAggregators?: boolean
/**
 * True when provider-metadata.json is served under /.well-known/csaf/ of the main domain.
 */
wellKnown?: boolean
/**
 * True when csaf.data.security. followed by the domain serves it.
 */
dnsPath?: boolean
/**
 * True when nothing is served without TLS.
 */
tlsOnly?: boolean
/**
 * True when documents are served without redirects, or with those the version allows.
 */
noRedirects?: boolean
/**
 * How documents that are not public are protected, in a way programs can use; absent: there are none.
 */
protectedAccess?: string
/**
 * True when access does not depend on the user agent and pages of other sites may fetch the documents (2.1).
 */
openToPrograms?: boolean
/**
 * Where the documents lie: folders, ROLIE feeds, or both.
 * 
 * @minItems 1
 * @maxItems 50
 */
distributions?: {
/**
 * A folder with one subfolder per year.
 */
directory?: {
/**
 * A link that starts with https:// and holds no user name or password.
 */
url: string
/**
 * The label of the documents in it (2.1).
 */
tlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * True when each year has a folder.
 */
yearFolders?: boolean
/**
 * True when index.txt lists all documents.
 */
indexTxt?: boolean
/**
 * True when changes.csv lists them, newest first.
 */
changesCsv?: boolean
/**
 * True when the server lists the folder.
 */
listing?: boolean
}
/**
 * One feed per label, at least one of them public.
 * 
 * @minItems 1
 * @maxItems 20
 */
rolie?: {
/**
 * The label of the feed. UNLABELED and WHITE exist in CSAF 2.0 only; CLEAR and AMBER+STRICT in 2.1 only.
 */
tlp: ("UNLABELED" | "WHITE" | "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * The address of the feed; it ends in .json.
 */
url: string
/**
 * When the feed last changed (2.1).
 */
lastUpdated?: string
/**
 * What the feed holds.
 */
summary?: string
}[]
}[]
/**
 * The hashes that lie next to each document.
 * 
 * @maxItems 4
 */
hashes?: ("sha-256" | "sha-512" | "sha3-256" | "sha3-512")[]
/**
 * True when an OpenPGP signature lies next to each document.
 */
signatures?: boolean
/**
 * The keys from `resources.intake.keys` that verify the signatures.
 * 
 * @maxItems 10
 * 
 * Items: The id of a key from `resources.intake.keys`.
 */
keys?: string[]
/**
 * When this edition begins (2.1).
 */
maintainedFrom?: string
/**
 * When this edition ends (2.1).
 */
maintainedUntil?: string
}
/**
 * What the file SECURITY-INSIGHTS.yml of the OpenSSF says of the project and stands nowhere else in the record. With it the file is made; contacts, the policy and what is out of scope come from where they stand.
 */
securityInsights?: {
/**
 * Where the file is published.
 */
url: string
/**
 * The day on which its content last changed.
 */
lastUpdated: string
/**
 * The day on which somebody last read it.
 */
lastReviewed: string
/**
 * The name of the project.
 */
project: string
/**
 * The page of the project.
 */
homepage?: string
/**
 * Who has administrative access to the project; published with the file. The name of a team will do.
 * 
 * @minItems 1
 * @maxItems 50
 */
administrators: {
/**
 * A name that everybody may know.
 */
name: string
/**
 * True for the one whom people ask first.
 */
primary: boolean
/**
 * An address that everybody may know.
 */
email?: string
}[]
/**
 * The repositories of the project, with the one that holds the file.
 * 
 * @minItems 1
 * @maxItems 200
 */
repositories: {
/**
 * What the repository is called.
 */
name: string
/**
 * Where it is.
 */
url: string
/**
 * The content of the repository, and its place in the project.
 */
comment: string
}[]
/**
 * True when money is paid for reports.
 */
bugBounty: boolean
}
/**
 * How CVE IDs are obtained, and, for a CNA, what its rules ask for. The public advisory place of a CNA is `advisoryUrl`; the time for its records stands in `policies.slas` (cve-record).
 */
cve: {
/**
 * own-cna: the organization assigns. other-cna: another one does. root-lr: a CNA of last resort (CNA-LR). coordinator: a coordinator arranges it.
 */
via: ("own-cna" | "other-cna" | "root-lr" | "coordinator")
/**
 * The CNA or coordinator that assigns, if it is not the organization itself.
 */
party?: string
/**
 * Other ways of obtaining CVE IDs beside the first, and for what each is used.
 * 
 * @minItems 1
 * @maxItems 10
 */
also?: {
/**
 * The way.
 */
via: ("own-cna" | "other-cna" | "root-lr" | "coordinator")
/**
 * The CNA or coordinator.
 */
party?: string
/**
 * What it is used for, such as components of others.
 */
for?: string
}[]
/**
 * The role that asks for or assigns IDs.
 */
requestRole?: string
/**
 * The organization's own standing as CNA.
 */
cna?: {
/**
 * The scope as agreed with the Root; it names products and not only exclusions.
 */
scopeDefinition: string
/**
 * The products in that scope.
 * 
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * The stakeholder that is the Root.
 */
root: string
/**
 * Contacts for the Root and the Secretariat, two or more, each with mail and telephone or a reference to where they are kept.
 * 
 * @minItems 1
 * @maxItems 20
 */
adminContacts: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
role: string
/**
 * A mail address, best of a role and not of a person.
 */
email?: string
/**
 * The number with country code.
 */
phone?: string
/**
 * The restricted place that holds mail and telephone.
 */
keptIn?: string
/**
 * When it was last found to be right.
 */
confirmedOn?: string
}[]
/**
 * The id of the channel from `resources.intake.channels` for CVE matters.
 */
publicContact?: string
/**
 * The assignment and disclosure policies whose links the CNA has given.
 * 
 * @maxItems 10
 * 
 * Items: The id of a policy from `policies.policies`.
 */
policies?: string[]
/**
 * The published time for an answer to a CVE question.
 */
responseSla?: string
/**
 * Whether and how IDs are assigned for products without support.
 */
endOfLife?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
since?: string
}
}
}
/**
 * Where people meet in an urgent case: a room, a virtual one, a bridge, and a way that works when the organization's own systems do not.
 */
situationRoom?: {
/**
 * The room, and how to get in outside hours.
 */
physical?: string
/**
 * The virtual room that is kept for urgent cases.
 */
virtual: string
/**
 * The tool for conference calls.
 */
bridge?: string
/**
 * The tool for talking when corporate identity and mail cannot be trusted.
 */
outOfBand: string
/**
 * The role that opens it.
 */
openedByRole?: string
/**
 * Where decisions and times are written down during the case.
 */
record?: string
/**
 * When people last met there for a test or a case.
 */
testedOn?: string
}
/**
 * Where reports, proofs of concept and other records are kept, and who can see them. How long they are kept stands in `policies.retention`.
 */
storage: {
/**
 * One entry per kind of record.
 * 
 * @minItems 1
 * @maxItems 50
 */
records: {
/**
 * The same kinds as in `policies.retention`.
 */
recordType: ("report" | "poc" | "finder-personal-data" | "communications" | "metrics" | "advisory" | "security-update" | "exception" | "case-record" | "regulatory-filing" | "incident-record" | "evidence" | "log" | "monitoring-data" | "contact-log" | "other")
/**
 * The tool that holds it.
 */
tool?: string
/**
 * The place, when it is not a tool of the list.
 */
place?: string
/**
 * The roles that can see it.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
accessRoles: string[]
/**
 * A Traffic Light Protocol 2.0 label, from the widest to the narrowest circle.
 */
maxTlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * True when it is stored encrypted.
 */
encrypted?: boolean
/**
 * How it is backed up, and whether the copy is protected the same way.
 */
backup?: string
}[]
/**
 * How records and devices are destroyed when their time is over.
 */
disposal?: string
}
/**
 * Where the team works: offices, remote work, and how confidential work is done in each.
 */
facilities: string
/**
 * Where the team learns of threats: open and paid sources, industry groups, the national CSIRT, vendors, peers, each with an owner, what it answers and when it was last reviewed.
 * 
 * @minItems 1
 * @maxItems 200
 */
intelligenceSources: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What it is called.
 */
name: string
/**
 * What kind of source it is.
 */
kind: ("open" | "commercial" | "isac" | "national-csirt" | "vendor" | "peer" | "internal" | "closed-community" | "researcher")
/**
 * How it arrives.
 */
format?: ("stix" | "misp" | "csaf" | "rss" | "mail" | "portal" | "manual")
/**
 * The role that reads it.
 */
ownerRole: string
/**
 * How much it matters.
 */
priority?: ("high" | "medium" | "low")
/**
 * The requirements that it answers.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a requirement from `resources.intelligenceRequirements`.
 */
answers?: string[]
/**
 * The most closely held TLP label that it sends.
 */
maxTlpReceived?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * True when we give it something, too.
 */
sharingBack?: boolean
/**
 * The stakeholder behind it; its agreement and legal review hold.
 */
party?: string
/**
 * Where the agreement is kept, if not with the stakeholder.
 */
agreement?: string
/**
 * When its worth was last reviewed.
 */
reviewedOn?: string
/**
 * The id of the line in `budget.lines` that pays for it.
 */
budgetLine?: string
}[]
/**
 * The questions that intelligence must answer, and who asks them.
 * 
 * @minItems 1
 * @maxItems 100
 */
intelligenceRequirements: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * The question in one sentence.
 */
text: string
/**
 * The role that asks it.
 */
askedByRole?: string
}[]
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * The rules the team works by: the register of policies and procedures, severity, times, disclosure, handling, embargo, notifications, retention, support, advisories and media. FIRST asks for policies and procedures in writing and names no closed list.
 */
export interface Policies {
/**
 * The register of policies: what kind, who owns and approves each, which version holds, when it is reviewed. A policy whose content stands in another document says so in coveredBy.
 * 
 * @minItems 1
 * @maxItems 100
 */
policies: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What the policy settles. Level 1 expects the first ten, level 2 the next thirteen, level 3 the next seven.
 */
type: ("vulnerability-disclosure" | "vulnerability-handling" | "severity-and-bug-bar" | "remediation-time" | "product-support-lifecycle" | "information-classification-and-sharing" | "secure-communication" | "advisory-publication" | "media-communication" | "record-retention-and-disposal" | "embargo" | "risk-acceptance-and-exceptions" | "release-cadence-and-out-of-band" | "critical-vulnerability-incident" | "cve-assignment" | "third-party-component" | "finder-recognition-and-reward" | "regulatory-notification" | "postmortem" | "on-call" | "access-to-information" | "multi-party-coordination" | "supplier-clauses" | "code-of-conduct" | "human-error" | "cooperation-with-other-teams" | "lab-use" | "finder-data-privacy" | "business-continuity-of-the-team" | "ai-assisted-analysis" | "incident-response" | "soc" | "monitoring-privacy" | "acceptable-use" | "evidence" | "law-enforcement-contact" | "bring-your-own-device" | "whistleblowing" | "other")
/**
 * The title on the document.
 */
title: string
/**
 * What the policy settles, one sentence each; for a policy whose content stands nowhere else in this record.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
says?: string[]
/**
 * Where the policy stands.
 */
status?: ("draft" | "in-review" | "approved" | "retired" | "published")
/**
 * The role that keeps the policy true.
 */
ownerRole?: string
/**
 * The role that approved it; another one than the owner.
 */
approverRole?: string
/**
 * The version that holds.
 */
version?: string
/**
 * The date of the approval.
 */
approvedOn?: string
/**
 * The date from which it holds, if later than the approval.
 */
effectiveOn?: string
/**
 * The day of the last change of its text.
 */
lastChangedOn?: string
/**
 * The date by which it is reviewed next.
 */
reviewBy?: string
/**
 * Whether it lapses at the review date or holds until it is replaced.
 */
validity?: ("until-review" | "until-replaced")
/**
 * public: anybody may read it. internal: the organization only.
 */
audience?: ("internal" | "public")
/**
 * Where it can be read; a public one needs this.
 */
url?: string
/**
 * Where an internal one is kept, if it has no link.
 */
location?: string
/**
 * The languages it exists in, BCP 47.
 * 
 * @maxItems 30
 * 
 * Items: A BCP 47 language tag such as en or de-AT.
 */
languages?: string[]
/**
 * The language whose wording prevails.
 */
authoritativeLanguage?: string
/**
 * The license under which others may use the text, such as CC BY 4.0.
 */
license?: string
/**
 * Where the signed original is kept.
 */
signedOriginal?: string
/**
 * What it holds for, when not for everything the team does.
 */
scope?: {
/**
 * Only these products.
 * 
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * Only these countries, or EU.
 * 
 * @maxItems 100
 * 
 * Items: An ISO 3166-1 country code of two letters, or EU.
 */
jurisdictions?: string[]
/**
 * The scope in words.
 */
note?: string
}
/**
 * Another document that already settles it, inside or outside this register.
 */
coveredBy?: {
/**
 * The id of a policy from `policies.policies`.
 */
policy?: string
/**
 * The name of a document outside this register.
 */
document?: string
/**
 * Where that document can be read.
 */
url?: string
/**
 * The part of it that counts.
 */
section?: string
}
/**
 * The policy or plan that this one is nested in.
 */
partOf?: string
/**
 * Policies that it replaces.
 * 
 * @maxItems 20
 * 
 * Items: The id of a policy from `policies.policies`.
 */
supersedes?: string[]
/**
 * Policies that give way when the two disagree.
 * 
 * @maxItems 50
 * 
 * Items: The id of a policy from `policies.policies`.
 */
prevailsOver?: string[]
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * How the work is done: each procedure puts one or more policies into practice and says what starts it and who owns it. The link between both is kept here, on the procedure.
 * 
 * @minItems 1
 * @maxItems 200
 */
procedures: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What the procedure is called.
 */
title: string
/**
 * The policies that it puts into practice.
 * 
 * @maxItems 50
 * 
 * Items: The id of a policy from `policies.policies`.
 */
implements?: string[]
/**
 * The role that keeps it true.
 */
ownerRole?: string
/**
 * The event that starts it.
 */
trigger?: string
/**
 * The activities of the RACI table that it describes.
 * 
 * @minItems 1
 * @maxItems 40
 * 
 * Items: A piece of work on a report, from receipt to lessons learned.
 */
activities?: ("receive" | "acknowledge" | "triage" | "score" | "reproduce" | "find-impacted-products" | "root-cause" | "fix" | "validate-fix" | "plan-release" | "draft-advisory" | "approve-advisory" | "publish" | "assign-cve" | "talk-to-finder" | "coordinate-vendors" | "manage-embargo" | "notify-regulator" | "lead-incident" | "brief-support" | "postmortem" | "report-metrics" | "maintain-inventory" | "monitor-components" | "monitor-alerts" | "triage-alerts" | "investigate" | "contain" | "eradicate" | "recover" | "declare-incident" | "preserve-evidence" | "communicate-inside" | "communicate-outside" | "engage-hr-and-legal" | "hunt-threats" | "tune-detection" | "share-intelligence" | "manage-logs" | "coordinate-response" | "issue-alerts" | "assess-risk" | "sign-documents" | "second-look" | "other")[]
/**
 * The steps in order, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
steps?: string[]
/**
 * Where it can be read.
 */
url?: string
/**
 * Where it is kept, if it has no link.
 */
location?: string
/**
 * The tools that it uses.
 * 
 * @maxItems 50
 * 
 * Items: The id of a tool from `resources.tools`.
 */
tools?: string[]
/**
 * Where the procedure stands.
 */
status?: ("draft" | "in-review" | "approved" | "retired" | "published")
/**
 * A version number such as 1.0 or 2.3.1.
 */
version?: string
/**
 * The last time it was rehearsed or used for real.
 */
rehearsedOn?: string
/**
 * The date by which it is reviewed next.
 */
reviewBy?: string
/**
 * The label of the procedure, if it differs from that of this list.
 */
tlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}[]
/**
 * The scheme that says how bad a vulnerability is, its levels, and what each level changes: how fast, how it is handled, who decides, how often updates go out.
 */
severity: {
/**
 * The scheme. own: a scale of the organization.
 */
scheme: ("cvss-4.0" | "cvss-3.1" | "cvss-3.0" | "cvss-2.0" | "ssvc" | "own")
/**
 * The version of the scheme or of the decision table, such as 4.0 or 1.0.0.
 */
version?: string
/**
 * For CVSS: which metric groups go into the score. B: base, T: threat or temporal, E: environment.
 */
metricSet?: ("cvss-b" | "cvss-bt" | "cvss-be" | "cvss-bte")
/**
 * True when the bands of scores of the standard hold as they stand; the levels then need none of their own.
 */
standardBands?: boolean
/**
 * For an own scheme with scores: the lowest and the highest score.
 */
scale?: {
/**
 * The lowest score.
 */
from: number
/**
 * The highest score.
 */
to: number
}
/**
 * The levels, each with a band of scores or the outcomes of a decision tree. Together they cover the whole scale.
 * 
 * @minItems 1
 * @maxItems 20
 */
levels?: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * The level as documents show it.
 */
title: string
/**
 * 1 is the most severe.
 */
rank: number
/**
 * The lowest score of the level, one decimal.
 */
from?: number
/**
 * The highest score of the level, one decimal; the score itself belongs to the level.
 */
to?: number
/**
 * For a decision tree or a scheme without scores: the outcomes that belong to the level.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
outcome?: string[]
/**
 * What the level means, in words.
 */
description?: string
/**
 * What makes a vulnerability one of this level, where teams or groups set their own: one row for each.
 * 
 * @minItems 1
 * @maxItems 30
 */
criteria?: {
/**
 * The team, group or product line that sets it; absent: all.
 */
by?: string
/**
 * The criterion in words.
 */
text: string
}[]
/**
 * How a fix is delivered at this level. within: in the fix time below. next-release: with the next planned release. best-effort: no time. none: no fix is planned.
 */
remedy?: ("within" | "next-release" | "best-effort" | "none")
/**
 * The team's own target from confirmation to an available fix.
 */
fixWithin?: string
/**
 * The target from an available fix to the advisory.
 */
advisoryWithin?: string
/**
 * The target from confirmation to the notice of those who must know inside.
 */
notifyWithin?: string
/**
 * How often those involved get an update.
 */
updateEvery?: string
/**
 * public: worked on in the open. half-public: the fix is public, its meaning is not. private: closed until disclosure. disclose-before-fix: users are told before a fix exists.
 */
handling?: ("public" | "half-public" | "private" | "disclose-before-fix")
/**
 * The role that decides in cases of this level.
 */
authorityRole?: string
/**
 * True when work goes on at night and at weekends.
 */
outOfHours?: boolean
}[]
/**
 * What has to be fixed before a product ships, and below which bar a finding is an ordinary defect.
 */
bugBar?: string
/**
 * What raises or lowers a level, such as active exploitation or a safety impact; one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
adjustments?: string[]
/**
 * The role that scores.
 */
scoredByRole?: string
/**
 * What happens when the finder or a product team sees it otherwise.
 */
disputes?: string
/**
 * Other schemes used beside this one, and for what.
 * 
 * @maxItems 10
 */
alsoUsed?: {
/**
 * Its name.
 */
scheme: string
/**
 * A version number such as 1.0 or 2.3.1.
 */
version?: string
/**
 * What it is used for.
 */
use: string
}[]
/**
 * A second scale that stands beside severity: how soon a case is worked on, whatever its severity.
 * 
 * @minItems 1
 * @maxItems 20
 */
priorities?: {
/**
 * The priority as documents show it.
 */
title: string
/**
 * 1 is the most urgent.
 */
rank?: number
/**
 * What the priority means, in words.
 */
means?: string
/**
 * The levels of severity that lead to it as a rule.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a level from `policies.severity.levels`.
 */
severities?: string[]
/**
 * The time for a fix at this priority.
 */
fixWithin?: string
}[]
/**
 * A second scheme, for incidents, that stands beside the one for vulnerabilities, and how the two map.
 */
incidentScheme?: {
/**
 * What the scheme is called.
 */
name: string
/**
 * Its levels.
 * 
 * @minItems 1
 * @maxItems 20
 */
levels: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * The level as documents show it.
 */
title: string
/**
 * 1 is the most severe.
 */
rank: number
/**
 * What the level means.
 */
description?: string
/**
 * The role that decides at this level.
 */
authorityRole?: string
/**
 * How often those involved get an update.
 */
updateEvery?: string
/**
 * The time until an incident of this level is remedied.
 */
remedyWithin?: string
}[]
/**
 * Which levels of the vulnerability scheme lead to which incident level.
 * 
 * @maxItems 50
 */
mapping?: {
/**
 * The id of a level of the incident scheme.
 */
incidentLevel: string
/**
 * The levels of the vulnerability scheme.
 * 
 * @maxItems 20
 * 
 * Items: The id of a level from `policies.severity.levels`.
 */
severities: string[]
/**
 * The condition under which the mapping holds.
 */
when?: string
}[]
}
}
/**
 * The times the team works to: for each activity an internal target, what is said to the outside and how firmly, and the event from which the time runs. A row with a severity holds for that level only.
 * 
 * @minItems 1
 * @maxItems 200
 */
slas: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * The name as documents show it.
 */
name?: string
/**
 * What is done within the time. For status-update the time is the longest silence between two updates.
 */
activity: ("acknowledge" | "triage" | "status-update" | "reproduce" | "assess-impact" | "fix-plan" | "fix" | "release" | "advisory" | "cve-record" | "accept" | "hand-over" | "validate-fix" | "notify-partners" | "close" | "other")
/**
 * The level the row holds for; absent means all.
 */
severity?: string
/**
 * The products the row holds for; absent means all in scope.
 * 
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * The time the team sets itself; at most the public one.
 */
internal?: string
/**
 * The time that is said to the outside, if any.
 */
public?: string
/**
 * promise: we commit to it. target: we aim at it. usual: it is what happens as a rule.
 */
publicAs?: ("promise" | "target" | "usual")
/**
 * What is said instead of a time. periodically: again and again, at no fixed rhythm. best-effort: as soon as it can be done. as-needed: when there is something to say.
 */
untimed?: ("periodically" | "best-effort" | "as-needed")
/**
 * The event from which the time runs.
 */
startsAt?: ("report-received" | "awareness" | "confirmed" | "fix-available" | "prior-submission" | "public-disclosure" | "detected" | "triaged" | "accepted" | "handed-over" | "merged" | "released" | "closed")
/**
 * The id of the time after which this one begins, for stages of your own that follow each other.
 */
startsAfter?: string
/**
 * The weekday on which it is done if there is a choice.
 */
preferredWeekday?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
/**
 * The hour of the day at which it is done if there is a choice, in the time zone of the team.
 */
hour?: string
/**
 * Weekdays on which it is never done.
 * 
 * @minItems 1
 * @maxItems 7
 */
excludedWeekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * What a reader should know about it.
 */
note?: string
}[]
/**
 * What the team says to those who find vulnerabilities: how to reach it, what to send, what to expect, when and how things become public. The contact is the one element that may never be missing.
 */
disclosure: {
/**
 * The public disclosure policy in the register; its link is the one to publish.
 */
policy?: string
/**
 * The preferred ways to reach the team.
 */
contact: {
/**
 * The intake channels, the preferred one first.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: An id from `resources.intake.channels`.
 */
channels: string[]
/**
 * What a finder should know, such as another channel for one product line.
 */
note?: string
}
/**
 * What a report should hold.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
reportContents?: string[]
/**
 * How a report can be sent so that others cannot read it.
 */
secureOptions?: {
/**
 * Channels that are secure by themselves.
 * 
 * @maxItems 20
 * 
 * Items: An id from `resources.intake.channels`.
 */
channels?: string[]
/**
 * Keys or certificates to encrypt with.
 * 
 * @maxItems 20
 * 
 * Items: An id from `resources.intake.keys`.
 */
keys?: string[]
/**
 * What a finder should know about it.
 */
note?: string
}
/**
 * What finders may expect of the team, and what the team asks of them. The times stand in slas.
 */
expectations?: {
/**
 * What a finder may expect, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
ofUs?: string[]
/**
 * What you ask of finders, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
ofFinders?: string[]
}
/**
 * What may be tested and reported. The products in scope stand in the charter.
 */
scope?: {
/**
 * The scope in words.
 */
text?: string
/**
 * Only these products, when the policy is narrower than the charter.
 * 
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * Kinds of findings that are not taken.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
excludedFindings?: string[]
/**
 * Ways of testing that are not welcome.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
excludedMethods?: string[]
}
/**
 * How and where a vulnerability becomes public, and what the finder may publish.
 */
publication?: {
/**
 * How publication works, in words.
 */
text?: string
/**
 * Where advisories appear.
 */
url?: string
/**
 * What you ask of a finder who wants to publish.
 */
finderPublication?: string
}
/**
 * How finders are thanked in public. Rewards stand in reward.
 */
recognition?: {
/**
 * How finders are credited.
 */
text?: string
/**
 * Where the credit appears.
 * 
 * @minItems 1
 * @maxItems 6
 */
places?: ("advisory" | "hall-of-fame" | "release-notes" | "cve-record" | "event" | "none")[]
/**
 * True when a finder may stay unnamed.
 */
anonymousPossible?: boolean
/**
 * When credit is given.
 */
conditions?: string
}
/**
 * What the organization says to good-faith reporters about legal steps (safe harbor), or a deliberate none with the reason.
 */
legal?: {
/**
 * safe-harbor: no legal steps against good-faith research. limited: under conditions. none: deliberately nothing is said.
 */
stance: ("safe-harbor" | "limited" | "none")
/**
 * The wording that legal approved.
 */
text?: string
/**
 * What counts as good faith.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
conditions?: string[]
/**
 * Why nothing is said.
 */
reason?: string
/**
 * The legal role that approved the wording or the none.
 */
approvedByRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
approvedOn?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}
/**
 * When a vulnerability becomes public if nothing else is agreed.
 */
timeline?: {
/**
 * The time after which it becomes public; not shorter than any fix target.
 */
defaultWithin?: string
/**
 * promise: we commit to it. target: we aim at it. usual: it is what happens as a rule.
 */
statedAs?: ("promise" | "target" | "usual")
/**
 * The event from which the time runs.
 */
startsAt?: ("report-received" | "awareness" | "confirmed" | "fix-available" | "prior-submission" | "public-disclosure" | "detected" | "triaged" | "accepted" | "handed-over" | "merged" | "released" | "closed")
/**
 * Whether and how the time can be extended.
 */
extension?: {
/**
 * The time that one extension adds.
 */
by: string
/**
 * How often at most.
 */
times?: number
/**
 * When it is extended.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
conditions?: string[]
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
deciderRole?: string
}
/**
 * When it becomes public earlier, such as active exploitation.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
sooner?: string[]
/**
 * The time that holds instead when the vulnerability is exploited.
 */
whenExploited?: string
/**
 * How long details are held back after a fix is out, so that users can install it.
 */
afterFix?: string
}
/**
 * Cases in which the policy does not hold.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
exceptions?: string[]
/**
 * What makes a report useful, and what happens to one that is not.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
reportQuality?: string[]
/**
 * The languages in which reports are taken under this policy, BCP 47.
 * 
 * @maxItems 30
 * 
 * Items: A BCP 47 language tag such as en or de-AT.
 */
languages?: string[]
/**
 * Parties that can be called in when finder and team do not agree or many vendors are affected.
 * 
 * @maxItems 20
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
coordinators?: string[]
/**
 * True when a finder must sign an agreement, such as an NDA, before a report is taken or talked about.
 */
agreementNeeded?: boolean
/**
 * What is done with the data of finders.
 */
personalData?: string
}
/**
 * How vulnerabilities are handled inside: the principles, who does what, how leaks are prevented, and the schedule for fixes. It must not contradict the public policy.
 */
handling: {
/**
 * The handling policy in the register.
 */
policy?: string
/**
 * The rules that every case follows, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
principles: string[]
/**
 * How a case is handled where that hangs on something else than its severity: who found it, whether it is public, which product it is in.
 * 
 * @minItems 1
 * @maxItems 50
 */
byCondition?: {
/**
 * The case.
 */
when: string
/**
 * How it is handled then.
 */
handling?: ("public" | "half-public" | "private" | "disclose-before-fix")
/**
 * What is done then, in words.
 */
does?: string
/**
 * Only these levels.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a level from `policies.severity.levels`.
 */
severities?: string[]
/**
 * Only these products.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
}[]
/**
 * Which departments and roles take part, and what each is responsible for.
 * 
 * @minItems 1
 * @maxItems 50
 */
departments: {
/**
 * The department by its own name.
 */
department?: string
/**
 * The id of a stakeholder from `stakeholders.parties`.
 */
party?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
role?: string
/**
 * What it is responsible for, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
responsibilities: string[]
}[]
/**
 * What keeps a vulnerability from becoming known too early, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
safeguards: string[]
/**
 * The target schedule: the times of slas that make it up, or words.
 */
schedule: {
/**
 * The times that make up the schedule.
 * 
 * @maxItems 100
 * 
 * Items: The id of a time from `policies.slas`.
 */
slas?: string[]
/**
 * The schedule in words.
 */
text?: string
}
/**
 * When somebody last read both policies side by side, and what came out.
 */
publicPolicyCheck?: {
/**
 * A calendar date, YYYY-MM-DD.
 */
on: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
byRole: string
/**
 * What was found to differ; absent when nothing was.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
contradictions?: string[]
}
/**
 * The grounds on which a report ends without a fix, and what happens then.
 * 
 * @maxItems 20
 */
exits?: {
/**
 * Why the report ends.
 */
ground: ("duplicate" | "obsolete-product" | "not-security" | "other-vendor" | "not-reproducible" | "out-of-scope" | "below-bug-bar" | "accepted-risk" | "other")
/**
 * What is done and said then.
 */
action: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
deciderRole?: string
}[]
/**
 * How reports and attachments are opened so that they do no harm.
 */
isolation?: string
/**
 * Who sees a case, and how others are kept out.
 */
needToKnow?: string
/**
 * How case data travels inside and to partners.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
secureRoutes?: string[]
/**
 * When a finding in a third-party component becomes a case.
 */
componentFindings?: string
/**
 * What changes when a vulnerability is exploited.
 */
exploitedInTheWild?: string
/**
 * How mistakes of our own are dealt with.
 */
mistakes?: string
/**
 * What is done and said when a report turns out to be none.
 */
falseAlarm?: string
/**
 * The planned rhythm of security releases and when a release leaves it.
 */
cycle?: {
/**
 * The planned rhythm.
 */
every?: string
/**
 * The weekday on which security releases go out.
 */
preferredWeekday?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
/**
 * The hour of the day at which security releases go out, in the time zone of the team.
 */
hour?: string
/**
 * Weekdays on which that never happens.
 * 
 * @minItems 1
 * @maxItems 7
 */
excludedWeekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Times in which nothing is released, in words.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
frozen?: string[]
/**
 * What allows a release outside the rhythm.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
outOfBandWhen?: string[]
/**
 * The role that decides it.
 */
outOfBandRole?: string
}
}
/**
 * The rules for keeping a vulnerability closed together with others: how long, how it is extended, what ends it early, who knows, what happens at a leak. Expected from level 2 on.
 */
embargo?: {
/**
 * The id of a policy from `policies.policies`.
 */
policy?: string
/**
 * How long an embargo lasts if nothing else is agreed.
 */
defaultLength: string
/**
 * The longest embargo the team accepts, extensions included.
 */
maxLength?: string
/**
 * The event from which it runs.
 */
startsAt?: ("report-received" | "awareness" | "confirmed" | "fix-available" | "partners-informed" | "agreed")
/**
 * The time that one extension adds; PT0S when embargoes are never extended.
 */
extendBy?: string
/**
 * How often at most.
 */
maxExtensions?: number
/**
 * The role that decides on an extension.
 */
extendedByRole?: string
/**
 * How the time is shared out, such as one part for the project and one for those downstream.
 * 
 * @maxItems 10
 */
budgets?: {
/**
 * Whose part it is.
 */
for: string
/**
 * The stakeholders whose part it is.
 * 
 * @maxItems 50
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
parties?: string[]
/**
 * How long that part is.
 */
length: string
}[]
/**
 * When the team enters an embargo.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
entryCriteria?: string[]
/**
 * What ends an embargo early.
 * 
 * @minItems 1
 * @maxItems 20
 */
breakConditions?: {
/**
 * The event.
 */
condition: ("active-exploitation" | "leak" | "independent-discovery" | "partner-published" | "fix-published" | "vendor-silent" | "legal-duty" | "deadline-passed" | "other")
/**
 * What is done then.
 */
action?: string
/**
 * The time in which it is done.
 */
within?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
deciderRole?: string
}[]
/**
 * The list of those who know about an embargoed case.
 */
needToKnowList?: {
/**
 * The role that keeps the list.
 */
ownerRole: string
/**
 * The id of a tool from `resources.tools`.
 */
tool?: string
/**
 * Where the list is kept.
 */
location?: string
/**
 * How often it is reviewed during a case.
 */
reviewEvery?: string
}
/**
 * What happens when an embargoed case gets out.
 */
leakProcedure?: {
/**
 * The procedure in the register.
 */
procedure?: string
/**
 * The steps, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
steps?: string[]
/**
 * The time until the first step.
 */
firstStepWithin?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
leaderRole?: string
}
/**
 * The label of embargoed information as a rule.
 */
tlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * What partners sign or confirm first.
 */
agreement?: string
/**
 * Parties that lead when many vendors are affected.
 * 
 * @maxItems 20
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
coordinators?: string[]
/**
 * The weekdays on which an embargo ends as a rule.
 * 
 * @maxItems 7
 */
preferredWeekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * The hour of the day at which an embargo ends, in the time zone of the team.
 */
hour?: string
/**
 * Weekdays on which that never happens.
 * 
 * @minItems 1
 * @maxItems 7
 */
excludedWeekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * Times at which no embargo is to end, in words.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
avoid?: string[]
/**
 * Embargoes that the team does not enter.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
refusal?: string[]
}
/**
 * Lists of parties that learn of a vulnerability before the public: who gets on, what they get at which stage, what they may do with it, and how they leave. Optional.
 * 
 * @maxItems 20
 */
earlyNotification?: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What the list is called.
 */
name: string
/**
 * The role that keeps the list.
 */
ownerRole?: string
/**
 * The stakeholders on it.
 * 
 * @maxItems 200
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
parties?: string[]
/**
 * Where the members are listed, if not here.
 */
membersKeptIn?: string
/**
 * The products it is about; absent means all.
 * 
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * The levels it is used for; absent means all.
 * 
 * @maxItems 20
 * 
 * Items: The id of a level from `policies.severity.levels`.
 */
severities?: string[]
/**
 * What a party must fulfill to get on the list.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
entryCriteria?: string[]
/**
 * How applicants are examined.
 */
vetting?: {
/**
 * The role that examines them.
 */
byRole?: string
/**
 * What is examined.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
steps?: string[]
/**
 * How often members are examined again.
 */
renewEvery?: string
}
/**
 * What members sign.
 */
agreement?: string
/**
 * What members get, and when.
 * 
 * @maxItems 20
 */
stages?: {
/**
 * What they get.
 */
gets: string
/**
 * How long before publication, or before the release, they get it.
 */
before?: string
/**
 * The event it is counted to.
 */
of?: ("publication" | "release")
/**
 * The hour of the day at which members are told, in the time zone of the team.
 */
hour?: string
/**
 * Weekdays on which that never happens.
 * 
 * @minItems 1
 * @maxItems 7
 */
excludedWeekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * The label it bears.
 */
tlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
}[]
/**
 * What they may do with it.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
mayUse?: string[]
/**
 * What they may not do with it.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
mayNot?: string[]
/**
 * What happens when it leaks.
 */
leakRule?: string
/**
 * When and how a member is removed.
 */
removalRule?: string
/**
 * The last time the list was read through.
 */
reviewedOn?: string
}[]
/**
 * For each reporting duty that applies (obligations in psirt.yaml answered yes): who files, with which account, from which templates. Needed when at least one duty applies.
 * 
 * @maxItems 100
 */
regulatoryNotifications?: {
/**
 * The id of a regulatory clock from the catalog.
 */
clock: string
/**
 * The event that starts it, in the words of the team, and who recognizes it.
 */
trigger?: string
/**
 * The role that must see to it.
 */
accountableRole: string
/**
 * The role that does it when the accountable one is away; someone else.
 */
deputyRole?: string
/**
 * Roles that approve a filing.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
approverRoles?: string[]
/**
 * How a filing with an authority is approved, where several roles do it: how many must, who is only told, who does it when one is away.
 */
approval?: {
/**
 * How many of the approvers must say yes; absent: all of them.
 */
quorum?: number
/**
 * Roles that are told and have no say.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
informedRoles?: string[]
/**
 * Roles that approve when an approver is away.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
backupRoles?: string[]
}
/**
 * The time the approval takes at most.
 */
approvalWithin?: string
/**
 * The authorities as stakeholders.
 * 
 * @maxItems 20
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
recipients?: string[]
/**
 * Where it is filed.
 */
platform?: {
/**
 * The name of the platform or the way of filing.
 */
name: string
/**
 * A link that starts with https:// and holds no user name or password.
 */
url?: string
/**
 * The id of a tool from `resources.tools`.
 */
tool?: string
/**
 * The roles that hold an account.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
accountRoles?: string[]
/**
 * How it is filed when the platform is down.
 */
fallback?: string
}
/**
 * The last time somebody logged in for a test.
 */
accessTestedOn?: string
/**
 * One row per deadline of the clock; the times themselves stand in the catalog.
 * 
 * @maxItems 20
 */
deadlines?: {
/**
 * The key of the deadline in the catalog, such as early-warning.
 */
key: string
/**
 * The team's own target, if it is tighter than the law.
 */
within?: string
/**
 * Where the prepared text is kept.
 */
template?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
preparedByRole?: string
/**
 * True when it can be filed at night and at weekends.
 */
outOfHours?: boolean
}[]
/**
 * Where prepared texts are kept that serve several deadlines.
 * 
 * @maxItems 20
 * 
 * Items: Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
templates?: string[]
/**
 * How the users are told, where the duty asks for it.
 */
usersInformed?: string
/**
 * The procedure in the register.
 */
procedure?: string
/**
 * The products it concerns; absent means all.
 * 
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * What else must be known.
 */
note?: string
}[]
/**
 * How long each kind of record is kept, on which basis, and how it is disposed of. One row per kind; personal data needs a basis and a way of disposal.
 * 
 * @minItems 1
 * @maxItems 50
 */
retention: {
/**
 * What is kept.
 */
recordType: ("report" | "poc" | "finder-personal-data" | "communications" | "metrics" | "advisory" | "security-update" | "exception" | "case-record" | "regulatory-filing" | "incident-record" | "evidence" | "log" | "monitoring-data" | "contact-log" | "other")
/**
 * The record in words, for kind other or for a part of a kind.
 */
what?: string
/**
 * How long.
 */
keepFor?: string
/**
 * The event from which the time runs.
 */
startsAt?: ("received" | "case-closed" | "published" | "last-contact" | "support-ended" | "created")
/**
 * An end in words, such as the end of support if that is later.
 */
keepUntil?: string
/**
 * True when it is never disposed of.
 */
permanent?: boolean
/**
 * True when it holds personal data.
 */
personalData?: boolean
/**
 * The law, contract or decision that it rests on.
 */
basis?: string
/**
 * How it is deleted or destroyed.
 */
disposal?: string
/**
 * The role that sees to the disposal.
 */
ownerRole?: string
/**
 * Where it is kept.
 */
tool?: string
}[]
/**
 * Vulnerabilities that are left unfixed on purpose for a time: who accepted that, until when, where it is registered. An empty list says that there are none. Expected from level 2 on.
 * 
 * @maxItems 500
 */
riskAcceptances?: {
/**
 * The number of the case, not its content.
 */
case: string
/**
 * The role that accepted the risk; the one the charter names, not the product owner.
 */
acceptedByRole: string
/**
 * A calendar date, YYYY-MM-DD.
 */
on: string
/**
 * The last day; at most twelve months later.
 */
expires: string
/**
 * The entry in the risk register.
 */
registerRef?: string
/**
 * Why it is not fixed now.
 */
reason?: string
/**
 * What is done instead.
 */
mitigation?: string
/**
 * The products it concerns.
 * 
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * The id of a level from `policies.severity.levels`.
 */
severity?: string
/**
 * Roles that were told.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
informed?: string[]
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * Whether and how finders are rewarded, with money or otherwise. Optional: FIRST presents rewards as a choice.
 */
reward?: {
/**
 * True while rewards are given.
 */
active: boolean
/**
 * What finders get.
 * 
 * @minItems 1
 * @maxItems 10
 */
forms?: ("thanks" | "swag" | "money" | "points" | "donation" | "hardware" | "invitation" | "other")[]
/**
 * The id of a policy from `policies.policies`.
 */
policy?: string
/**
 * Where the rules can be read.
 */
rulesUrl?: string
/**
 * The lowest and the highest reward, for money, in the currency of the budget.
 */
range?: {
/**
 * An amount of money in the smallest unit of the currency (cents), a whole number.
 */
min: number
/**
 * An amount of money in the smallest unit of the currency (cents), a whole number.
 */
max: number
/**
 * The range of each level.
 * 
 * @maxItems 20
 */
bySeverity?: {
/**
 * The id of a level from `policies.severity.levels`.
 */
severity: string
/**
 * An amount of money in the smallest unit of the currency (cents), a whole number.
 */
min: number
/**
 * An amount of money in the smallest unit of the currency (cents), a whole number.
 */
max: number
}[]
}
/**
 * The role that decides on and pays the reward.
 */
payoutRole?: string
/**
 * The event at which it is paid.
 */
paidAt?: ("confirmed" | "fix-available" | "publication")
/**
 * The time from that event.
 */
paidWithin?: string
/**
 * True when only the first report of a vulnerability counts.
 */
firstReporterOnly?: boolean
/**
 * The time in which a finder must claim it.
 */
claimWithin?: string
/**
 * Who can get a reward, and for what.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
eligibility?: string[]
/**
 * Who or what is excluded.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
exclusions?: string[]
/**
 * The other terms of a reward, one sentence each: taxes, ages, countries, several finders of one flaw.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
terms?: string[]
/**
 * The platform that runs it, as a tool.
 */
tool?: string
}
/**
 * The public end of security updates per product, and what happens to reports afterwards. Each end must agree with the list of products.
 */
support: {
/**
 * The support policy in the register.
 */
policy?: string
/**
 * What the policy says per product: an end date, or a rule that is bound to releases.
 * 
 * @minItems 1
 * @maxItems 1000
 */
ends: {
/**
 * The id of a product from the list `products` in psirt.yaml.
 */
product: string
/**
 * The release or line, if the row holds for that only.
 */
release?: string
/**
 * The last day of security updates.
 */
end?: string
/**
 * The rule in words, such as the last two releases.
 */
rule?: string
/**
 * How long support lasts, and from when: a length and the event that it runs from. Of several, the longest holds unless something else is said.
 * 
 * @minItems 1
 * @maxItems 10
 */
periods?: {
/**
 * How long it lasts.
 */
length: string
/**
 * The event from which it runs.
 */
runsFrom: ("release" | "general-availability" | "placed-on-market" | "first-sale" | "last-sale" | "purchase" | "end-of-production" | "next-release" | "announcement" | "other")
/**
 * What a reader should know about it.
 */
note?: string
}[]
/**
 * True for long-term support.
 */
longTerm?: boolean
/**
 * Where it is published for this product.
 */
url?: string
}[]
/**
 * Rules for categories of products, for what is not listed one by one.
 * 
 * @maxItems 50
 */
categories?: {
/**
 * The kind of products.
 */
category: string
/**
 * How long they get security updates.
 */
rule: string
}[]
/**
 * What happens to reports about products whose support has ended.
 */
afterEnd: {
/**
 * handled: as any other. assessed: examined, but a fix is not promised. severe-only: only the worst are handled. acknowledged: answered, and closed. not-taken: no longer taken.
 */
reports: ("handled" | "assessed" | "severe-only" | "acknowledged" | "not-taken")
/**
 * Whether CVE IDs are still assigned.
 */
cveIds: ("assigned" | "case-by-case" | "not-assigned")
/**
 * Whether advisories are still published.
 */
advisories?: ("published" | "case-by-case" | "not-published")
/**
 * What customers are told.
 */
text?: string
}
/**
 * How long before the end customers are told.
 */
noticeBefore?: string
/**
 * When customers are told that support ends: one row for each notice, such as one a year before and one a month before.
 * 
 * @minItems 1
 * @maxItems 10
 */
notices?: {
/**
 * How long before the end the notice is given.
 */
before?: string
/**
 * How it is given.
 */
by?: string
/**
 * Who gets it; absent: all customers.
 */
to?: string
}[]
/**
 * How long an update stays available after it was issued.
 */
updatesKept?: string
/**
 * True when security updates cost nothing.
 */
updatesFree?: boolean
/**
 * Parts such as mask ROM, and what is done instead.
 * 
 * @maxItems 100
 */
unpatchable?: {
/**
 * The part that cannot be patched.
 */
part: string
/**
 * The products that hold it.
 * 
 * @maxItems 1000
 * 
 * Items: The id of a product from the list `products` in psirt.yaml.
 */
products?: string[]
/**
 * What is done instead.
 */
instead: string
}[]
/**
 * What can be had after the end, such as a paid extension.
 */
extended?: string
/**
 * Where the ends of support are published, if not at the link of the policy.
 */
url?: string
}
/**
 * When an advisory is written, what it holds, who reviews and approves it, and under which conditions it is published.
 */
advisory: {
/**
 * The id of a policy from `policies.policies`.
 */
policy?: string
/**
 * What leads to an advisory.
 * 
 * @minItems 1
 * @maxItems 20
 */
triggers: {
/**
 * The event.
 */
event: ("fix-released" | "workaround-available" | "active-exploitation" | "public-disclosure" | "component-advisory" | "customer-action-needed" | "no-fix-planned" | "other")
/**
 * The lowest level for which it counts; absent means all.
 */
minSeverity?: string
/**
 * What else must be true.
 */
condition?: string
}[]
/**
 * The elements of the advisory template.
 * 
 * @minItems 1
 * @maxItems 24
 */
contents: ("title" | "summary" | "cve-id" | "identifiers" | "date-and-time" | "affected-products" | "fixed-products" | "product-status" | "intended-audience" | "localization" | "description" | "impact" | "severity" | "remediation" | "workaround" | "exploitation-status" | "references" | "credit" | "contact" | "revision-history" | "terms-of-use" | "tlp-label" | "cwe-id" | "other")[]
/**
 * Where the template is kept.
 */
template?: string
/**
 * How advisories and reports are numbered, such as ACME-SA-2026-001.
 */
numbering?: string
/**
 * The steps between draft and publication, in order.
 * 
 * @minItems 1
 * @maxItems 20
 */
reviewSteps: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
role: string
/**
 * The role that does the step when the first one is away.
 */
backupRole?: string
/**
 * What the role does in this step.
 */
does: ("drafts" | "reviews" | "approves" | "translates" | "publishes")
/**
 * What the role checks.
 */
checks?: string
/**
 * The time the step takes at most.
 */
within?: string
/**
 * True when no answer within the time counts as a yes.
 */
silenceApproves?: boolean
}[]
/**
 * The conditions under which advisories are published.
 */
publication?: {
/**
 * The lowest level that gets an advisory of its own.
 */
minSeverity?: string
/**
 * What happens below that level, such as a line in the release notes.
 */
below?: string
/**
 * public: anybody. login: customers with an account. contract: under contract only. staged: customers first, then everybody.
 */
access?: ("public" | "login" | "contract" | "staged")
/**
 * Why access is limited.
 */
accessReason?: string
/**
 * with-fix: together with the fix. release-cycle: on the planned days. after-fix: some time after. as-needed: case by case.
 */
timing?: ("with-fix" | "release-cycle" | "after-fix" | "as-needed")
/**
 * The weekday on which advisories go out.
 */
preferredWeekday?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
/**
 * The hour of the day at which advisories go out, in the time zone of the team.
 */
hour?: string
/**
 * Weekdays on which that never happens.
 * 
 * @minItems 1
 * @maxItems 7
 */
excludedWeekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
/**
 * An IANA time zone such as Europe/Berlin, or a fixed offset such as GMT+05:30. Abbreviations such as CET are refused.
 */
timezone?: string
/**
 * Whose consent is asked before publication, and how it is given.
 * 
 * @maxItems 10
 */
consent?: {
/**
 * Who is asked.
 */
of: string
/**
 * explicit: a yes is needed. silence: no answer in time counts as a yes. informed: only told.
 */
by: ("explicit" | "silence" | "informed")
/**
 * The time after which silence counts.
 */
after?: string
}[]
}
/**
 * The languages of advisories, BCP 47.
 * 
 * @maxItems 30
 * 
 * Items: A BCP 47 language tag such as en or de-AT.
 */
languages?: string[]
/**
 * The language whose wording prevails.
 */
authoritativeLanguage?: string
/**
 * When an advisory is revised, and how readers learn of it.
 */
revisions?: string
/**
 * The TLP label of an advisory before publication.
 */
draftTlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * How the finder is asked about being named.
 */
credit?: string
/**
 * What goes into release notes or knowledge articles instead, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
otherForms?: string[]
/**
 * How an advisory gets its CVE ID.
 */
cve?: {
/**
 * When an ID is assigned.
 */
assignedWhen?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
assignedByRole?: string
/**
 * True when the finder gets the ID before publication.
 */
finderTold?: boolean
/**
 * The time in which the record is published.
 */
recordSla?: string
}
}
/**
 * Who speaks to the press and in social media about vulnerabilities, and what everybody else does when asked.
 */
media: {
/**
 * The id of a policy from `policies.policies`.
 */
policy?: string
/**
 * Roles that speak, each with a deputy.
 * 
 * @minItems 1
 * @maxItems 20
 */
spokespersons: {
/**
 * The role that speaks.
 */
role: string
/**
 * The role that speaks when the first one is away; someone else.
 */
deputyRole?: string
/**
 * What the role speaks about.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
topics?: string[]
/**
 * The languages in which it speaks, BCP 47.
 * 
 * @maxItems 30
 * 
 * Items: A BCP 47 language tag such as en or de-AT.
 */
languages?: string[]
/**
 * True when the role can be reached at night and at weekends.
 */
outOfHours?: boolean
}[]
/**
 * False when nobody but the spokespersons may answer.
 */
othersMayAnswer: boolean
/**
 * What everybody else says when asked, and to whom they refer.
 */
othersSay?: string
/**
 * Whether the rule holds for social media, and who posts.
 */
socialMedia: {
/**
 * True when the rule holds for social media too.
 */
included: boolean
/**
 * The role that posts for the organization.
 */
postedByRole?: string
/**
 * What staff may and may not post.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
rules?: string[]
}
/**
 * The time until an inquiry gets a first answer.
 */
firstAnswerWithin?: string
/**
 * Roles that approve a statement.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
approverRoles?: string[]
/**
 * Where the prepared first statement is kept.
 */
holdingStatement?: string
/**
 * Who watches press and social media for our names.
 */
monitoring?: string
/**
 * What sales and marketing may say about the security of products.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
claims?: string[]
}
/**
 * What is done about vulnerabilities in components of others: telling upstream, watching their end of life, clauses in contracts. Expected from level 2 on.
 */
thirdParty?: {
/**
 * The id of a policy from `policies.policies`.
 */
policy?: string
/**
 * How findings are passed to those who make the component.
 */
reportUpstream?: {
/**
 * How upstream is told.
 */
how: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
byRole?: string
/**
 * The time in which upstream is told.
 */
within?: string
/**
 * What is done when upstream does not answer.
 */
silence?: string
/**
 * True when a fix of our own is offered to upstream.
 */
shareFix?: boolean
}
/**
 * How new vulnerabilities in components are noticed.
 */
monitoring?: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
byRole?: string
/**
 * How often it is checked.
 */
every?: string
/**
 * The tools that do it.
 * 
 * @maxItems 20
 * 
 * Items: The id of a tool from `resources.tools`.
 */
tools?: string[]
/**
 * The sources that are watched.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
sources?: string[]
}
/**
 * How the end of life of components is watched, and what follows.
 */
endOfLife?: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
byRole: string
/**
 * How often it is checked.
 */
every?: string
/**
 * The id of a tool from `resources.tools`.
 */
tool?: string
/**
 * What is done with a component past its end.
 */
action?: string
}
/**
 * What contracts with suppliers must hold.
 * 
 * @maxItems 30
 */
clauses?: {
/**
 * What the clause settles.
 */
topic: ("contact" | "response-time" | "notification" | "fix-time" | "embargo" | "bill-of-materials" | "support-period" | "disclosure" | "audit" | "right-to-publish" | "other")
/**
 * What it asks for, in words.
 */
text?: string
}[]
/**
 * How many contracts with suppliers hold a security clause.
 */
contracts?: {
/**
 * The number of contracts with suppliers of components.
 */
total: number
/**
 * How many of them hold a security clause.
 */
withClause: number
/**
 * The date of the count.
 */
asOf: string
/**
 * The share aimed at, in percent.
 */
target?: number
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}
/**
 * What vendors who build on our products get, such as a contact, early notice or a machine-readable advisory.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
downstream?: string[]
}
/**
 * Which departures from the rules are possible, who grants each, and where it is logged. Expected from level 2 on.
 * 
 * @minItems 1
 * @maxItems 50
 */
exceptions?: {
/**
 * What is departed from. cadence: the release rhythm. fix-time: the time to fix. disclosure-delay: the date of publication.
 */
kind: ("cadence" | "fix-time" | "disclosure-delay" | "severity" | "advisory" | "support-end" | "retention" | "embargo" | "early-notification" | "other")
/**
 * The exception in words, for kind other.
 */
what?: string
/**
 * The role that grants it.
 */
approverRole?: string
/**
 * The role that grants it when the first one is away.
 */
deputyRole?: string
/**
 * Roles that are asked first.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
consulted?: string[]
/**
 * How long an exception may last.
 */
maxLength?: string
/**
 * When it may be granted.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
conditions?: string[]
/**
 * Where granted exceptions are written down.
 */
loggedIn?: string
/**
 * The tool that holds the log.
 */
tool?: string
}[]
/**
 * What the team tells whom about the incidents that come to it, and under which conditions.
 */
cooperation: {
/**
 * What holds for all: what is kept confidential, and which labels are respected.
 */
principle: string
/**
 * What each circle is told, and under which condition.
 * 
 * @minItems 1
 * @maxItems 20
 */
with: {
/**
 * The kind of party.
 */
circle: ("constituents" | "hosting-organization" | "csirts" | "vendors" | "law-enforcement" | "authorities" | "media" | "public" | "other")
/**
 * Who it is, for another circle.
 */
name?: string
/**
 * What it is told.
 */
shared: string
/**
 * What must be given first, such as consent or an order of a court.
 */
condition?: string
}[]
}
/**
 * What may go in the clear, what must be encrypted, and how each side makes sure who the other is.
 */
secureCommunication: {
/**
 * What may go by telephone or by mail without encryption.
 */
ordinary?: string
/**
 * What must be encrypted, and with what.
 */
sensitive: string
/**
 * How the team makes sure who a caller or sender is, and how others can be sure of the team.
 */
authentication: string
}
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * How the team finds out whether it works, and what it does about the answer: measures, reviews, exercises, lessons, improvements. FIRST asks for metrics and methods, formal or informal, as needed or on a schedule.
 */
export interface Evaluation {
/**
 * What is measured, for whom, from which source, against which target. A measure without owner, source, target and reader is a number that nobody uses.
 * 
 * @minItems 1
 * @maxItems 100
 */
kpis: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * The name as readers see it.
 */
name: string
/**
 * The question that it answers for its readers.
 */
question?: string
/**
 * operational: it helps to steer the work. business: it shows executives what the work is worth.
 */
kind: ("operational" | "business")
/**
 * The measure named by FIRST that it stands for; absent: one of your own.
 */
catalogRef?: ("reported-vs-confirmed" | "confirmed-by-component" | "confirmed-by-weakness" | "discovered-by-method" | "discovered-by-source" | "on-time-response" | "channel-downtime" | "time-to-triage" | "uncontrolled-disclosures" | "on-time-impact-assessment" | "on-time-fix-plan" | "remediation-tracking" | "on-time-fix" | "number-of-incidents" | "advisories-published" | "cves-published" | "advisory-page-views")
/**
 * The service area of the FIRST PSIRT Services Framework that it measures.
 */
serviceArea?: ("1" | "2" | "3" | "4" | "5" | "6")
/**
 * How it is computed: what is counted, divided by what, over which time.
 */
formula?: string
/**
 * By what the number is split.
 * 
 * @maxItems 10
 */
breakdowns?: ("product" | "business-unit" | "severity" | "component" | "cwe" | "method" | "source" | "other")[]
/**
 * The unit of target and values. Every unit but count and money makes it a rate, a time or a score.
 */
unit?: ("count" | "percent" | "ratio" | "minutes" | "hours" | "days" | "business-days" | "money" | "score")
/**
 * Which way is better. watch-only: neither; it has no target.
 */
direction?: ("higher-is-better" | "lower-is-better" | "watch-only")
/**
 * The value to reach, in its unit.
 */
target?: number
/**
 * The value at which somebody must act before the period ends.
 */
alertAt?: number
/**
 * The promised time that it measures.
 */
sla?: string
/**
 * The limit it counts against; the same as that of the promised time.
 */
limit?: string
/**
 * The tool that the figures come from.
 */
sourceTool?: string
/**
 * The role that answers for the figure.
 */
ownerRole?: string
/**
 * How often it is measured.
 */
cadence?: string
/**
 * Who reads it: roles or stakeholders.
 * 
 * @minItems 1
 * @maxItems 50
 */
audiences?: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
role?: string
/**
 * The id of a stakeholder from `stakeholders.parties`.
 */
party?: string
}[]
/**
 * A calendar date, YYYY-MM-DD.
 */
lastMeasuredOn?: string
/**
 * The last value, in its unit.
 */
lastValue?: number
/**
 * The value of each period, oldest first.
 * 
 * @maxItems 500
 */
history?: {
/**
 * A year, half, quarter, month or week: 2026, 2026-H1, 2026-Q3, 2026-09 or 2026-W37.
 */
period: string
/**
 * The value, in the unit of the measure.
 */
value: number
/**
 * What a reader must know to read it right.
 */
note?: string
}[]
}[]
/**
 * How the program is reviewed as a whole: own assessment, peers, audit, survey, management review. Asking stakeholders informally counts too.
 * 
 * @minItems 1
 * @maxItems 100
 */
reviews: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What kind of review it is.
 */
kind: ("self-assessment" | "peer-review" | "audit" | "external-assessment" | "stakeholder-survey" | "informal-feedback" | "management-review")
/**
 * What it is held against, if anything.
 */
framework?: ("first-psirt" | "first-csirt" | "sim3" | "ssdf" | "iso-29147" | "iso-30111" | "soc-cmm" | "eu-cra" | "cve-cna" | "nist-csf" | "nist-sp-800-61" | "other")
/**
 * What it covers.
 */
scope?: string
/**
 * Who looks: the team, others in the organization, or outsiders.
 */
by?: ("team" | "organization" | "outside")
/**
 * The stakeholder that carries it out, or that is asked.
 */
party?: string
/**
 * How often it takes place.
 */
cadence?: string
/**
 * The role that sees to it.
 */
ownerRole: string
/**
 * When it last took place.
 */
lastOn?: string
/**
 * When it takes place next.
 */
nextOn?: string
/**
 * Until when its result may be referred to.
 */
validUntil?: string
/**
 * What it found, in one sentence.
 */
result?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * What is rehearsed, with whom, when last and when next. A planned one is an entry with its next date only.
 * 
 * @minItems 1
 * @maxItems 100
 */
exercises: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What happens in it; one exercise may hold several.
 * 
 * @minItems 1
 * @maxItems 18
 */
scenarios: ("active-exploitation" | "embargo-leak" | "multi-party-case" | "regulator-notification" | "severe-incident" | "component-vulnerability" | "uncontrolled-disclosure" | "hostile-finder" | "media-inquiry" | "loss-of-tools" | "loss-of-people" | "ransomware" | "data-breach" | "insider" | "denial-of-service" | "provider-outage" | "account-compromise" | "other")[]
/**
 * The story in a sentence or two.
 */
description?: string
/**
 * tabletop: talked through. drill: one step is done. live: all of it is done. call-test: only whether people can be reached. notification-rehearsal: a notice is written, cleared and filed for practice.
 */
form?: ("tabletop" | "drill" | "live" | "call-test" | "notification-rehearsal")
/**
 * The kinds of stakeholders that take part, besides the team.
 * 
 * @maxItems 50
 * 
 * Items: The kind of stakeholder, inside or outside the organization.
 */
participants?: ("executive" | "board" | "product-management" | "engineering" | "qa-validation" | "release" | "support" | "sales" | "marketing" | "public-relations" | "legal" | "privacy" | "grc-compliance" | "government-affairs" | "procurement" | "hr" | "it" | "csirt-soc" | "sdl-governance" | "help-desk" | "employees" | "customer" | "downstream-vendor" | "distributor-oem" | "finder" | "bounty-platform" | "peer-psirt" | "coordinator" | "national-csirt" | "cna-root" | "upstream-supplier" | "open-source-project" | "security-vendor" | "service-provider" | "cloud-provider" | "regulator" | "law-enforcement" | "isac-industry-group" | "intelligence-source" | "media" | "insurer" | "partner" | "other-csirt" | "academia" | "foundation" | "member" | "licensee" | "laboratory" | "other")[]
/**
 * The roles that take part.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
roles?: string[]
/**
 * The stakeholders that take part, by id.
 * 
 * @maxItems 50
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
parties?: string[]
/**
 * True when it takes place, in whole or part, at night or at a weekend.
 */
outOfHours?: boolean
/**
 * True when a notice to an authority is written and cleared in it.
 */
regulatorStep?: boolean
/**
 * The reporting duties that are rehearsed.
 * 
 * @maxItems 50
 * 
 * Items: The id of a regulatory clock from the catalog.
 */
clocks?: string[]
/**
 * The role that prepares it.
 */
ownerRole?: string
/**
 * How often it is held.
 */
cadence?: string
/**
 * When it was last held.
 */
lastOn?: string
/**
 * When it is held next.
 */
nextOn?: string
/**
 * What it brought to light; each one that needs action points to an improvement.
 * 
 * @maxItems 100
 */
findings?: {
/**
 * What did not work, or worked by luck.
 */
finding: string
/**
 * The id of the improvement from `evaluation.improvements`.
 */
improvement?: string
}[]
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * Answers to the items of a framework, each with proof. It is a list of evidence and no statement about what has been reached.
 * 
 * @maxItems 500
 */
assessment?: {
/**
 * The framework.
 */
framework: ("first-psirt" | "first-csirt" | "sim3" | "ssdf" | "iso-29147" | "iso-30111" | "soc-cmm" | "eu-cra" | "cve-cna" | "nist-csf" | "nist-sp-800-61" | "other")
/**
 * The number of the item in it.
 */
item: string
/**
 * The level at which the framework asks for the item. One that claims a level needs evidence for every item of the lower ones.
 */
itemLevel?: number
/**
 * Whether the item is in place.
 */
answer?: ("yes" | "partly" | "no" | "not-applicable")
/**
 * The score, in a framework that gives one per item.
 */
score?: number
/**
 * Why it does not apply, or what is missing.
 */
reason?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
/**
 * When it was assessed.
 */
on?: string
/**
 * The role that assessed it.
 */
byRole?: string
/**
 * The stakeholder that assessed it.
 */
byParty?: string
/**
 * Until when the answer may be referred to.
 */
validUntil?: string
}[]
/**
 * After which cases the team looks back, within which time, with whom, and where the lessons go.
 */
postmortem: {
/**
 * What calls for one.
 * 
 * @minItems 1
 * @maxItems 10
 */
trigger: ("severe-case" | "active-exploitation" | "severe-incident" | "embargo-leak" | "time-missed" | "regulator-notified" | "faulty-fix" | "on-request" | "every-case" | "other")[]
/**
 * The levels that count as severe.
 * 
 * @maxItems 20
 * 
 * Items: The id of a level from `policies.severity.levels`.
 */
severities?: string[]
/**
 * What the list cannot say.
 */
triggerNote?: string
/**
 * The time in which it is held, counted from what `startsAt` says.
 */
within: string
/**
 * The event from which the time to the postmortem runs; absent: not said.
 */
startsAt?: ("closed" | "fix-available" | "merged" | "released" | "published")
/**
 * The role that calls it.
 */
ownerRole: string
/**
 * The roles that take part.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
participants?: string[]
/**
 * Where its template is kept.
 */
template?: string
/**
 * True when it looks for causes and not for culprits.
 */
blameless?: boolean
/**
 * The stakeholders that get the lessons.
 * 
 * @maxItems 50
 * 
 * Items: The id of a stakeholder from `stakeholders.parties`.
 */
publishesTo?: string[]
/**
 * Where lessons can be read.
 */
publishesIn?: string
/**
 * The cases that called for one, each with the date on which it was held.
 * 
 * @maxItems 500
 */
records?: {
/**
 * The number of the case; no details.
 */
case: string
/**
 * The id of a level from `policies.severity.levels`.
 */
severity?: string
/**
 * When the case was closed.
 */
closedOn: string
/**
 * When the postmortem was held; absent: not yet.
 */
heldOn?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
}
/**
 * What is to become better, each with an owner and a date. An empty list says that nothing is open and nothing was done.
 * 
 * @maxItems 500
 */
improvements: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * Where the need for it came to light.
 */
source: ("kpi" | "exercise" | "postmortem" | "audit" | "review" | "survey" | "assessment" | "waiver" | "law" | "other")
/**
 * The measure whose missed target it answers.
 */
kpi?: string
/**
 * The case, exercise, report or waiver it comes from.
 */
reference?: string
/**
 * What is done, in one sentence.
 */
action: string
/**
 * The role that sees to it.
 */
ownerRole: string
/**
 * The date by which it is done.
 */
due: string
/**
 * Where it stands.
 */
status: ("open" | "in-progress" | "done" | "dropped")
/**
 * When it was done.
 */
doneOn?: string
/**
 * When somebody checked that it worked.
 */
effectiveOn?: string
/**
 * What that check showed.
 */
effect?: string
/**
 * Why it is no longer pursued.
 */
droppedBecause?: string
/**
 * The id of the line in `budget.lines` that pays for it.
 */
budgetLine?: string
}[]
/**
 * How what the team learns flows back: root causes into development, findings into training, and the like.
 * 
 * @maxItems 50
 */
feedbackLoops?: {
/**
 * What is learned.
 */
from: ("root-causes" | "findings" | "incidents" | "finder-feedback" | "stakeholder-feedback" | "component-vulnerabilities" | "exercise-results" | "training-results" | "other")
/**
 * The scheme that causes are sorted by.
 */
classifiedBy?: ("cwe" | "own-scheme" | "none")
/**
 * Where it flows.
 */
to: ("secure-development" | "training" | "validation" | "product-requirements" | "supplier-management" | "policies" | "team" | "other")
/**
 * The stakeholder that gets it.
 */
party?: string
/**
 * In which form and meeting.
 */
how?: string
/**
 * True when the same flaw is looked for in other places and products.
 */
variants?: boolean
/**
 * The role that keeps it going.
 */
ownerRole?: string
/**
 * How often.
 */
cadence?: string
/**
 * When something last flowed.
 */
lastOn?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * Tasks that make the team ready before a duty or a service starts, each with an owner, a date and a status. Optional.
 * 
 * @maxItems 200
 */
readiness?: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What is to be done, in one sentence.
 */
task: string
/**
 * What it makes the team ready for.
 */
for?: string
/**
 * The reporting duty it prepares for.
 */
clock?: string
/**
 * The role that sees to it.
 */
ownerRole: string
/**
 * The date by which it is done.
 */
due: string
/**
 * Where it stands.
 */
status: ("open" | "in-progress" | "done" | "dropped")
/**
 * When it was done.
 */
doneOn?: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
evidence?: string
}[]
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * The incident management communication plan: spokespersons and channels, who is told what at which severity and how fast, the escalation path when nobody answers, and who speaks to the media. The parties themselves stand in stakeholders.
 */
export interface Communication {
/**
 * The rules that every message follows, one sentence each: what is said, what is never said, and what to do when the facts are not known yet.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
principles: string[]
/**
 * The role that speaks with parties outside during an incident, and its deputy, held by somebody else.
 */
pointOfContact: {
/**
 * The role that speaks with parties outside.
 */
role: string
/**
 * The role that does so when that one is away.
 */
deputyRole: string
}
/**
 * The means by which people talk during an incident. At least one is out of band: it works when corporate identity, mail and network cannot be trusted.
 * 
 * @minItems 1
 * @maxItems 50
 */
channels: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What kind of channel it is.
 */
kind: ("phone" | "bridge" | "chat" | "email" | "portal" | "paper" | "in-person" | "paging" | "radio" | "status-page" | "ticket" | "fax" | "mailing-list" | "tracker" | "other")
/**
 * What the team calls it.
 */
name: string
/**
 * True when it is kept for the case that the usual channels cannot be trusted.
 */
outOfBand?: boolean
/**
 * True when only those who take part can read or hear it.
 */
encrypted?: boolean
/**
 * True when it works without the organization's own accounts and sign-on.
 */
independentOfCorporateIdentity?: boolean
/**
 * The last date on which it was tried and worked.
 */
testedOn?: string
/**
 * When it was last used in a real incident.
 */
lastUsedOn?: string
/**
 * The most closely held TLP label that may travel on it.
 */
maxTlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * Where its number, link or address is kept.
 */
addressKeptIn?: string
/**
 * The id of a tool from `resources.tools`.
 */
tool?: string
}[]
/**
 * The severity levels of incidents, rank 1 the worst, each with criteria that can be measured and the times that follow from it. They are not the levels of vulnerabilities in `policies.severity`.
 * 
 * @minItems 1
 * @maxItems 10
 */
severities: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What people call it.
 */
title: string
/**
 * 1 is the worst; no number twice and none left out.
 */
rank: number
/**
 * What makes an incident one of this level. One that fits suffices.
 */
criteria: {
/**
 * How far the organization can still do its work.
 */
functional?: ("none" | "low" | "medium" | "high")
/**
 * What happened to information; several may be true.
 * 
 * @minItems 1
 * @maxItems 4
 */
information?: ("none" | "privacy" | "proprietary" | "integrity")[]
/**
 * How hard it is to recover.
 */
recoverability?: ("regular" | "supplemented" | "extended" | "not-recoverable")
/**
 * A figure that decides, such as "more than 1000 customers without service".
 */
measure?: string
}
/**
 * True for a level at which executives are brought in.
 */
major: boolean
/**
 * The longest time until somebody has taken it on.
 */
acknowledgeWithin: string
/**
 * How often those involved get an update.
 */
updateEvery: string
/**
 * The target for containment, where there is one.
 */
containWithin?: string
/**
 * The target until the incident is over and service is restored, where there is one.
 */
remedyWithin?: string
/**
 * True when work on it starts at night and at weekends too.
 */
servedOutOfHours?: boolean
}[]
/**
 * When an event becomes an incident, who says so, and which level holds in doubt.
 */
declaration: {
/**
 * What turns an event into an incident, one sentence each.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
criteria: string[]
/**
 * The roles that may declare one.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
declaredByRoles: string[]
/**
 * take-higher: in doubt the worse level holds until more is known. leader-decides: the leader of the incident sets it.
 */
tieRule: ("take-higher" | "leader-decides")
/**
 * The longest time from the moment when somebody in the team knows of it until it is declared, or seen to be none. Laws that count from awareness run meanwhile; the check adds it to each first notice that counts from the declaration.
 */
declareWithin?: string
/**
 * The role that writes down when the team became aware.
 */
timeWrittenByRole?: string
/**
 * What is done and said when an incident turns out to be none.
 */
falseAlarm?: string
/**
 * What the number of an incident looks like.
 */
numberForm?: string
}
/**
 * Who is told at which severity: one row for each severity and stakeholder, with the role that tells, the roles that approve, the first notice and the rhythm of news. For parties outside legal approves or is asked, unless the stakeholder says otherwise.
 * 
 * @minItems 1
 * @maxItems 500
 */
matrix: {
/**
 * The id of a level from `communication.severities`.
 */
severity: string
/**
 * The event, when the row holds for one kind of event only, such as a breach of personal data.
 */
event?: string
/**
 * The stakeholder that is told.
 */
party: string
/**
 * coordination: work together on the case. notification: a duty. public-communication: for everybody. information-sharing: so that others can protect themselves.
 */
kind: ("coordination" | "notification" | "public-communication" | "information-sharing")
/**
 * The longest time to the first message, approval included, counted from what `startsAt` says.
 */
firstNotice?: string
/**
 * From when the first notice is counted. awareness: somebody in the team knows of it, where most laws start. declaration: it was declared an incident. classification: its level was decided. Absent: not said; the check then counts from the declaration, because nothing earlier is promised.
 */
startsAt?: ("awareness" | "declaration" | "classification" | "detection" | "containment" | "closure")
/**
 * How often an update follows; absent: as the severity says.
 */
updateEvery?: string
/**
 * The role that sends the message.
 */
ownerRole: string
/**
 * The roles that approve it first.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
approverRoles?: string[]
/**
 * How a message about an incident is approved, where several roles do it: how many must, who is only told, who does it when one is away.
 */
approval?: {
/**
 * How many of the approvers must say yes; absent: all of them.
 */
quorum?: number
/**
 * Roles that are told and have no say.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
informedRoles?: string[]
/**
 * Roles that approve when an approver is away.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
backupRoles?: string[]
}
/**
 * True when legal approves the message or is asked before it goes out.
 */
legalApproves?: boolean
/**
 * The id of a channel from `communication.channels`.
 */
channel?: string
/**
 * Where roles of the stakeholder, or of ours, are told by other channels, at other times or from another start: one row for each.
 * 
 * @minItems 1
 * @maxItems 50
 */
perRole?: {
/**
 * The role that is told in this way.
 */
role?: string
/**
 * Whom it concerns, where it is no role of ours, such as the duty officer of an authority.
 */
who?: string
/**
 * The id of a channel from `communication.channels`.
 */
channel?: string
/**
 * The longest time to the first message to that role.
 */
firstNotice?: string
/**
 * From when that time is counted.
 */
startsAt?: ("detection" | "awareness" | "declaration" | "classification" | "containment" | "closure")
}[]
/**
 * The id of a prepared text from `communication.templates`.
 */
template?: string
/**
 * The TLP label of the message.
 */
tlp?: ("CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED")
/**
 * The reporting duties that the row fulfills.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a regulatory clock from the catalog.
 */
clocks?: string[]
/**
 * Who does the telling, who answers for it, who is asked and who is informed, where owner and approvers do not say enough.
 */
raci?: {
/**
 * The roles that do the work.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
responsible: string[]
/**
 * The one role that answers for it.
 */
accountable: string
/**
 * Roles that are asked before.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
consulted?: string[]
/**
 * Roles that are told after.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
informed?: string[]
}
}[]
/**
 * For each severity the steps upward: escalation brings more hands, elevation brings a higher decision. Each step says after which wait without an answer it is taken, to whom it goes and by which channel. A major severity ends with an executive.
 * 
 * @minItems 1
 * @maxItems 20
 */
escalation: {
/**
 * The id of a level from `communication.severities`.
 */
severity: string
/**
 * The steps in order.
 * 
 * @minItems 1
 * @maxItems 20
 */
steps: {
/**
 * escalation: more hands or time. elevation: a higher decision.
 */
kind: ("escalation" | "elevation")
/**
 * The wait without an answer, counted from the step before; PT0S: at once.
 */
after: string
/**
 * The role it goes to.
 */
toRole: string
/**
 * The id of a channel from `communication.channels`.
 */
channel?: string
/**
 * The id of the channel from `communication.channels` that is used when the first fails.
 */
fallback?: string
/**
 * What the role is asked to do or decide.
 */
note?: string
}[]
}[]
/**
 * How long the team waits for an answer before it escalates to the next level.
 */
noAnswerWait: string
/**
 * Who speaks to the media about an incident, who does so when that one is away, and when they last trained it.
 */
media: {
/**
 * The role that speaks.
 */
spokespersonRole: string
/**
 * The role that speaks when that one is away; held by somebody else.
 */
backupRole: string
/**
 * When both last practiced it.
 */
trainedOn?: string
/**
 * The role charged with the communication strategy for incidents.
 */
strategyOwnerRole?: string
}
/**
 * How people tell the team that something is wrong: employees, suppliers, customers, the public. At least one works without a name.
 * 
 * @minItems 1
 * @maxItems 50
 */
reportingWays: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * Who may use it.
 * 
 * @minItems 1
 * @maxItems 4
 */
for: ("users" | "suppliers" | "customers" | "public")[]
/**
 * What kind of way it is.
 */
kind: ("phone" | "email" | "form" | "chat" | "ticket" | "button" | "in-person" | "post" | "fax" | "mailing-list" | "tracker" | "other")
/**
 * What it is called.
 */
name?: string
/**
 * True when it can be used without a name.
 */
anonymous?: boolean
/**
 * The role mailbox, link or number.
 */
address?: string
/**
 * Where the address is kept, if it is not to stand here.
 */
addressKeptIn?: string
/**
 * The role that reads what comes in.
 */
readByRole?: string
}[]
/**
 * The prepared texts, where each is kept and when it was last read.
 * 
 * @minItems 1
 * @maxItems 200
 */
templates: {
/**
 * A short name in lower case: letters, digits and single hyphens. Other places refer to it.
 */
id: string
/**
 * What it is for.
 */
purpose: string
/**
 * A BCP 47 language tag such as en or de-AT.
 */
language?: string
/**
 * Where the text is kept: a path relative to psirt.yaml, or a reference to another place.
 */
path: string
/**
 * When it was last read and found to be right.
 */
reviewedOn?: string
}[]
/**
 * Where every contact with parties outside is written down, and how long that is kept.
 */
contactLog: {
/**
 * Where the log is kept.
 */
location: string
/**
 * How long entries are kept.
 */
retention: string
}
/**
 * Who may speak about an incident and who may not, and until when; stricter when somebody inside may be involved.
 */
silenceRule: string
/**
 * When the SOC tells the product security team, and how fast: an incident in build, signing or update systems may be a severe incident of a product, whose clock has started.
 * 
 * @maxItems 20
 */
handOvers?: {
/**
 * What triggers it.
 */
trigger: string
/**
 * The role in the SOC that tells.
 */
fromRole: string
/**
 * The role in the product security team that is told.
 */
toRole: string
/**
 * The longest time until it knows.
 */
within: string
/**
 * The id of a channel from `communication.channels`.
 */
channel?: string
/**
 * The reporting duties that may have started.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: The id of a regulatory clock from the catalog.
 */
clocks?: string[]
}[]
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * How the team deals with people: what it may watch and on which legal basis, who leads and who signs when a colleague is suspected, what the user is told, how evidence is kept, and when the police are called. The works council is named where there is one.
 */
export interface Engagement {
/**
 * What is watched, whether people know it, on which legal basis, and when its effect on privacy was last assessed.
 */
monitoring: {
/**
 * What is watched, one line each; name what is left alone, too.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One line of text.
 */
scope: string[]
/**
 * True when it runs today.
 */
active: boolean
/**
 * True when those who are watched were told, in a text they could read.
 */
noticeGiven: boolean
/**
 * Where that text is kept.
 */
noticeReference?: string
/**
 * The id of a policy from `policies.policies`.
 */
policy?: string
/**
 * The law or agreement that allows it.
 */
legalBasis: string
/**
 * The last look at what it means for privacy.
 */
impactAssessment?: {
/**
 * A calendar date, YYYY-MM-DD.
 */
doneOn: string
/**
 * The role that made it.
 */
byRole: string
/**
 * Where the proof is kept: minutes, a ticket, a signed document. A reference, not the content.
 */
reference?: string
}
/**
 * How long the records are kept.
 */
retention: string
}
/**
 * Whether the employees' representatives agreed to the monitoring, were informed, have still to be asked, or do not exist.
 */
worksCouncil: {
/**
 * agreed, informed, pending (still to be asked), or not-applicable with a reason.
 */
state?: ("agreed" | "informed" | "pending" | "not-applicable")
/**
 * Where the agreement is kept.
 */
reference?: string
/**
 * Why it does not apply.
 */
reason?: string
/**
 * The id of a stakeholder from `stakeholders.parties`.
 */
party?: string
/**
 * Where there are several: one row for each country or body, with where it stands.
 * 
 * @minItems 1
 * @maxItems 100
 */
bodies?: {
/**
 * What the body is called.
 */
name?: string
/**
 * The country whose law it acts under.
 */
country?: string
/**
 * Whether it agreed, was informed, has still to be asked, or has no say.
 */
state: ("agreed" | "informed" | "pending" | "not-applicable")
/**
 * Where the agreement is kept.
 */
reference?: string
/**
 * Why it has no say.
 */
reason?: string
/**
 * The same body in the register of stakeholders.
 */
party?: string
}[]
}
/**
 * For each kind of violation by a person inside: who leads, who signs before a named person is investigated, who may know, what the user is told, and how it ends. HR or legal leads; the SOC never interviews.
 * 
 * @minItems 1
 * @maxItems 30
 */
violations: {
/**
 * What kind of violation it is.
 */
category: ("acceptable-use" | "data-handling" | "access-misuse" | "fraud" | "sabotage" | "data-theft" | "harassment" | "illegal-content" | "negligence" | "compromised-account")
/**
 * The level from `communication.severities` at which it starts.
 */
severity?: string
/**
 * What the SOC does at once, and what it leaves alone.
 */
firstAction?: string
/**
 * The form in which the SOC is asked to look at a named person. Word of mouth is not enough for that.
 */
requestForm: ("written" | "ticket" | "verbal")
/**
 * The roles that sign before a named person is investigated; HR and legal among them.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
signOffRoles: string[]
/**
 * True when the data of a named person are investigated; absent means yes.
 */
namedPerson?: boolean
/**
 * The role that leads; of HR or legal, never of the SOC for an interview.
 */
leadRole: string
/**
 * The role that speaks with the user.
 */
tellsUserRole: string
/**
 * What the user is told, and when.
 */
userIsTold?: string
/**
 * The only roles that may know of the case.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
needToKnowRoles: string[]
/**
 * log-only: records are kept as they are. forensic: with chain of custody.
 */
evidenceLevel: ("log-only" | "forensic")
/**
 * What holds for mail and files marked as private.
 */
privateDataRule?: string
/**
 * When the police are told: never without legal, legal decides, or because the law demands it.
 */
lawEnforcement?: ("never-without-legal" | "legal-decides" | "mandatory")
/**
 * The law that demands a report to the police, as counsel named it.
 */
lawEnforcementLaw?: string
/**
 * True when the works council takes part.
 */
worksCouncilInvolved?: boolean
/**
 * How the case ends, also when the suspicion was wrong.
 */
closure?: string
/**
 * How long the data of the case are kept.
 */
retention?: string
}[]
/**
 * How an analyst first speaks to a user, in which tone, and whether somebody who reports an own mistake is spared.
 */
userEngagement: {
/**
 * How the user is reached and how the caller is verified.
 */
firstContact: string
/**
 * How the user is spoken to.
 */
tone: string
/**
 * True when nobody is punished for reporting an own mistake.
 */
amnestyForSelfReport: boolean
}
/**
 * Whether the team may watch an intruder for a time instead of stopping it, and who must agree; legal among them.
 */
delayedContainment: {
/**
 * True when it is possible at all.
 */
allowed: boolean
/**
 * The roles that must agree; legal among them.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
approverRoles?: string[]
/**
 * The longest time.
 */
longest?: string
}
/**
 * How evidence is taken, logged, handed on and kept, and who may see it.
 */
evidence: {
/**
 * Where the procedure is kept.
 */
procedure: string
/**
 * What is written down about each item.
 * 
 * @minItems 1
 * @maxItems 12
 */
logFields: ("item-id" | "description" | "serial-or-hash" | "collector-name" | "title" | "phone" | "date-time-with-timezone" | "location" | "transfer-from" | "transfer-to" | "signature" | "storage-location")[]
/**
 * True when each hand-over is signed on a form.
 */
custodyForm: boolean
/**
 * Where evidence is kept.
 */
store: string
/**
 * The roles that may see it.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
accessRoles: string[]
/**
 * How long it is kept.
 */
retention: string
/**
 * The role that orders and lifts a legal hold.
 */
legalHoldOwnerRole: string
/**
 * The stakeholder that examines what the team cannot.
 */
externalLab?: string
}
/**
 * Who decides that the police are told, who speaks with them, and by which rule.
 */
lawEnforcement: {
/**
 * The role that speaks with them.
 */
contactRole: string
/**
 * The role that decides whether they are told.
 */
decidesRole: string
/**
 * When they are told, when not, and what is handed over only on a written order.
 */
rule: string
}
/**
 * What happens when the person under suspicion works in the SOC, in IT, in HR or in management, or is close to somebody on the case.
 */
conflictOfInterest: {
/**
 * What happens then.
 */
rule: string
/**
 * The role that leads when the usual one is concerned.
 */
insteadRole: string
}
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
/**
 * Who fills which role. This is the private part: it may be kept out of a shared repository, and the contact sheet (docs/contacts.md), the one document that prints names and numbers, goes with it. Write down only what the checks and the contact sheet need.
 */
export interface People {
/**
 * The people who hold roles, each under an id that need not be a name.
 * 
 * @minItems 1
 * @maxItems 500
 */
members: {
/**
 * A short id for the person: initials or a number will do.
 */
id: string
/**
 * The name, only if the contact sheet is to show it.
 */
name?: string
/**
 * The roles the person holds.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: The id of a role from the list `roles` in psirt.yaml.
 */
roles: string[]
/**
 * The share of a full working week that the person gives to the program, 0 to 1.
 */
fte?: number
/**
 * The date since which the person holds the roles.
 */
since?: string
/**
 * Share and start of single roles, where they differ. The shares of one person add up to 1 at most.
 * 
 * @minItems 1
 * @maxItems 50
 */
assignments?: {
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
role: string
/**
 * The share of a full working week for this role, 0 to 1.
 */
fte?: number
/**
 * A calendar date, YYYY-MM-DD.
 */
since?: string
/**
 * The last day in this role, if it ends.
 */
until?: string
}[]
/**
 * The IANA time zone the person works in, such as Europe/Berlin.
 */
timezone?: string
/**
 * The site the person works at, named as in the coverage.
 */
site?: string
/**
 * The languages in which the person can work on a case.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: A BCP 47 language tag such as en or de-AT.
 */
languages?: string[]
/**
 * How the person is engaged.
 */
employment?: ("employee" | "vendor" | "contractor" | "seconded" | "volunteer")
/**
 * The company that employs the person, when it is another one.
 */
employer?: string
/**
 * The stakeholder the person comes from, such as a provider.
 */
party?: string
/**
 * The last day of the contract, if it ends.
 */
contractEnd?: string
/**
 * True when the person can read embargoed cases.
 */
embargoedAccess?: boolean
/**
 * The last day of the non-disclosure agreement.
 */
ndaUntil?: string
/**
 * True when the agreement has no end date.
 */
ndaWithoutEnd?: boolean
/**
 * Approved absences, first and last day. Never the reason.
 * 
 * @maxItems 100
 */
absences?: {
/**
 * The first day.
 */
from: string
/**
 * The last day.
 */
to: string
}[]
/**
 * What the person can do, by competency and level. Expected from level 2 on.
 * 
 * @maxItems 100
 */
skills?: {
/**
 * The id of a competency from `staff.competencies`.
 */
competency: string
/**
 * 1: works with help. 2: works alone. 3: teaches others.
 */
level: (1 | 2 | 3)
}[]
/**
 * How the person is reached in a case, or where that is kept. Only the contact sheet prints it.
 */
contact?: {
/**
 * The work mail address.
 */
email?: string
/**
 * The phone number in international form, such as +49 30 1234567.
 */
phone?: string
/**
 * When or from which countries the number works.
 */
phoneNote?: string
/**
 * Another way, such as a messenger account.
 */
other?: string
/**
 * Where the contact is kept, when it does not stand here.
 */
keptIn?: string
}
}[]
/**
 * Where the printed copy of the contact sheet lies, for the night on which no system can be trusted.
 */
printedCopy?: string
/**
 * The role that keeps this component true.
 */
ownerRole?: string
/**
 * The date by which this component is reviewed next.
 */
reviewBy?: string
/**
 * What of this component has no answer here, each with its reason: it does not apply, is not known, is not stated in the source, is not decided yet, or is kept in another place.
 * 
 * @maxItems 1000
 */
unanswered?: {
/**
 * A field of this component, or a key at any depth in it; an entry of a list by its id or its number: `vision`, `intake.channels[security-mail].monitoredByRole`, `slas[0].internal`. In psirt.yaml also a whole component: `budget`.
 */
field: string
/**
 * not-applicable: it does not concern us. unknown: nobody here knows it. not-stated: the source of this record does not say it. undecided: an owner decides by a date. kept-elsewhere: the answer stands in another, perhaps restricted, place.
 */
because: ("not-applicable" | "unknown" | "not-stated" | "undecided" | "kept-elsewhere")
/**
 * Why it does not apply, who was asked, what has to be decided, or where the answer is kept.
 */
reason?: string
/**
 * The id of a role from the list `roles` in psirt.yaml.
 */
ownerRole?: string
/**
 * A calendar date, YYYY-MM-DD.
 */
decideBy?: string
/**
 * Where somebody looked: the document or page that does not say it.
 */
source?: string
/**
 * The day on which that source was read.
 */
seenOn?: string
}[]
}
