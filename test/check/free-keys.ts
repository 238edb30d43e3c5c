// Optional keys that nobody is asked for when they are absent everywhere, each with the reason. The list may only shrink.

/** By the name of the key. */
export const freeByName: readonly (readonly [reason: string, names: RegExp])[] = [
  [
    'says where something is kept, or by which tool; the thing itself is said beside it',
    /(?:^|\.)(?:evidence|reference|location|minutes|scheduleKeptIn|custodyRecord|membersKeptIn|addressKeptIn|record|log|loggedIn|noticeReference|planReference|contract|agreement|tool|tools|pagingTool|sourceTool|template|templates|policy|policies|procedure|url|internalUrl|rulesUrl|canonical|dependsOn|implements|coveredBy|partOf|section|document)$/,
  ],
  [
    'explains an answer in words; without it the answer is shorter, not wrong',
    /(?:^|\.)(?:note|text|description|how|commentary|reason|condition|conditions|what|of|basis|checks|steps|requirements|education|experience|certifications|clearance|entryCriteria|triggerNote|result|scope|includes|rules|trigger|action|responsibilities|question|formula|effect|consequence|for|history|benefits|purpose|refusal|avoid|claims|monitoring|othersSay|reportQuality|mistakes|personalData|componentFindings|secureRoutes)$/,
  ],
  [
    'narrows an answer to some cases; absent, nothing narrows it',
    /(?:^|\.)(?:severities|severity|products|parties|party|channels|roles|participants|site|sites|languages|language|authoritativeLanguage|hours|windows|timezone|audiences|consulted|informed|clocks|clock|kpis|kpi|services|slas|domains|tlp|maxTlp|businessUnit|country|areas|competencies|minLevel|activity|activities|tier|alsoClasses|customers|inputs|outputs)$/,
  ],
  [
    'names or sorts an entry that has an id or a name already',
    /(?:^|\.)(?:name|title|shortName|legalEntity|address|email|kind|unit|direction|catalogRefs?|serviceArea|framework|breakdowns|format|priority|hosting|vendor|version|metricSet|uses|identities|category)$/,
  ],
  [
    'is the day of something that may not have happened yet; once it is there, the rules on time watch it',
    /(?:^|\.)(?:lastOn|nextOn|testedOn|since|on|lastDoneOn|reviewedOn|agreedOn|validFrom|validUntil|confirmedOn|rehearsedOn|custodyChangedOn|updatedOn|lastReleaseOn|start|heldOn|effectiveOn|lastValue|contractEnd|renewalDecisionOn|renewalOn|licensesUntil|committedUntil|due|escalatedOn|lastSentOn|approvedOn|domainExpires|expires|endsOn|lastMetOn|lastPresent)$/,
  ],
  [
    'gives a document another label than psirt does, or a party another name than its own; absent, these hold',
    /^publication\.documents(?:\.|$)|\.publicName$/,
  ],
  [
    'keeps the component itself; the program has an owner and a review of its own',
    /(?:^|\.)(?:ownerRole|reviewBy|unanswered)$/,
  ],
];

/** Parts of a program that not every team has. */
const notEveryTeam = `
  company.sectors roles.team roles.heldBy roles.rotation products.releaseCadence products.upstream
  products.downstream products.criticality products.governedBy obligations.timeBudget publication publication.out
  publication.signedOriginal publication.validity publication.prevails sponsorship.commitments
  stakeholders.absentKinds charter.affiliations organization.locations organization.providers
  organization.relatedSocs support.blockers budget.unfunded policies.earlyNotification policies.reward
  policies.disclosure.agreementNeeded
  communication.handOvers
`;

/** Choices that refine an answer that is there; the answer stands without them. */
const refinements = `
  roles.rotation.every roles.rotation.order roles.rotation.handOver products.support.releases.longTerm products.support.afterEnd
  obligations.portalAccount.holderRoles obligations.portalAccount.holders obligations.targets.from
  obligations.timeBudget.pickUp obligations.timeBudget.decide obligations.timeBudget.legal
  obligations.timeBudget.file sponsorship.escalation.noAnswerWait sponsorship.escalation.channel
  stakeholders.parties.defaultPap stakeholders.parties.outOfBandChannel stakeholders.parties.engagedWhen
  stakeholders.parties.engagedSeverities stakeholders.parties.inExercises
  stakeholders.parties.rulesOfEngagement.weAsk stakeholders.parties.wants stakeholders.parties.wants.form
  stakeholders.parties.wants.cadence stakeholders.matrix.approverRoles stakeholders.matrix.timing
  stakeholders.matrix.repeatEvery stakeholders.internalRoute.madeKnownBy charter.scope.out
  charter.services.bestEffort charter.services.performedBy charter.authority.conditions.onRequest
  charter.authority.conditions.actsAloneAfter charter.decisionRights.maxDelay charter.interfaces.leads
  charter.interfaces.handOver charter.publication.notPublicBecause charter.objectives.measure
  charter.objectives.target charter.socServices.level charter.socServices.serviceLevels
  charter.socServices.serviceLevels.containWithin charter.socServices.performedBy charter.socServices.provider
  organization.rationale.reconsiderWhen organization.rationale.reconsiderWhen.productsAbove
  organization.rationale.reconsiderWhen.productKindsAbove organization.extendedTeam.part
  organization.providers.role organization.providers.accessTlp organization.outsourced.nda
  organization.providers.lastAuditOn organization.providers.subcontractors organization.providers.exitTestedOn
  engagement.worksCouncil.bodies engagement.worksCouncil.bodies.state resources.intake.keys.algorithm
  resources.intake.keys.size organization.outsourced.skillsKeptInHouse organization.relatedSocs.passes organization.providers.subcontractors.does support.commitments.fte
  support.commitments.hoursPerMonth support.commitments.outOfHours support.commitments.outOfHoursVia
  support.olas.parallel support.steering.chairRole support.steering.quorum support.metricsShared.form
  support.awareness.form support.awareness.givenByRole support.blockers.escalatedTo budget.lines.recurring
  budget.lines.positions budget.contingency.line budget.contingency.deputyRole budget.contingency.outOfHours
  budget.contingency.within budget.outlook.status budget.actuals.planned budget.unfunded.amount
  budget.unfunded.decidedByRole staff.positions.employment staff.positions.critical staff.competencies.heldBy
  staff.competencies.provider staff.coverage.holidays.calendar staff.coverage.holidays.dates
  staff.coverage.inHoursRoles staff.coverage.afterHoursRoles staff.coverage.bySeverity
  staff.coverage.bySeverity.aroundTheClock staff.coverage.bySeverity.responseWithin staff.coverage.byChannel
  staff.coverage.byChannel.aroundTheClock staff.coverage.byChannel.responseWithin
  staff.coverage.urgentAlert.people staff.onCall.tiers.people staff.onCall.tiers.respondsWithin
  staff.onCall.tiers.escalation staff.onCall.tiers.escalation.within staff.onCall.maxShare
  staff.onCall.handOverMinutes staff.workload.overheadShare staff.training.plan.cost staff.training.plan.givenBy
  staff.wellbeing.rotation staff.wellbeing.reservePeople staff.wellbeing.developmentShare
  staff.wellbeing.restAfterCall staff.joinersLeavers.granting staff.joinersLeavers.rotateWithin
  staff.capacity.externalFte staff.capacity.vacancies staff.capacity.trainingDaysPerYear
  staff.shifts.minimumPerShift resources.tools.backupRole resources.tools.dataResidency resources.tools.budgetLine
  resources.tools.rto resources.intake.channels.default resources.intake.channels.autoReply
  resources.intake.securityTxt.encryption resources.intake.securityTxt.preferredLanguages
  resources.intake.securityTxt.acknowledgments resources.intake.securityTxt.csaf
  resources.intake.securityTxt.bugBounty resources.intake.securityTxt.signedWith resources.intake.keys.revocation
  resources.intake.reportForm.mandatory resources.intake.ticketNumbers
  resources.intake.ticketNumbers.givenToReporter resources.intake.domains.mailboxes
  resources.intake.domains.leadsTo resources.intake.domains.securityTxt resources.intake.domains.renewal
  resources.intake.isolation.previewsOff resources.intake.isolation.macrosOff
  resources.intake.isolation.malwareHandling resources.lab.isolated resources.lab.covers resources.lab.elsewhere
  resources.lab.elsewhere.within resources.lab.fallback resources.publishing.subscription.signed
  resources.publishing.csaf resources.publishing.csaf.publisher.contact
  resources.publishing.csaf.publisher.issuingAuthority resources.publishing.csaf.wellKnown
  resources.publishing.csaf.dnsPath resources.publishing.csaf.openToPrograms
  resources.publishing.csaf.distributions.directory resources.publishing.csaf.distributions.directory.yearFolders
  resources.publishing.csaf.distributions.directory.indexTxt
  resources.publishing.csaf.distributions.directory.changesCsv
  resources.publishing.csaf.distributions.directory.listing resources.publishing.csaf.distributions.rolie
  resources.publishing.csaf.distributions.rolie.summary resources.publishing.cve.requestRole
  resources.publishing.cve.cna.publicContact resources.publishing.cve.cna.responseSla
  resources.publishing.cve.cna.endOfLife resources.situationRoom.physical resources.situationRoom.bridge
  resources.situationRoom.openedByRole resources.storage.records.backup resources.storage.disposal
  resources.intelligenceSources.maxTlpReceived resources.intelligenceSources.sharingBack
  resources.intelligenceSources.budgetLine resources.intelligenceRequirements.askedByRole
  policies.policies.validity policies.policies.prevailsOver policies.procedures.status
  policies.severity.levels.remedy policies.severity.levels.advisoryWithin policies.severity.levels.notifyWithin
  policies.severity.levels.updateEvery policies.severity.levels.handling policies.severity.levels.authorityRole
  policies.severity.levels.outOfHours policies.severity.bugBar policies.severity.adjustments
  policies.severity.scoredByRole policies.severity.alsoUsed policies.severity.incidentScheme
  policies.severity.incidentScheme.levels.authorityRole policies.severity.incidentScheme.levels.updateEvery
  policies.severity.incidentScheme.mapping policies.severity.incidentScheme.mapping.when
  policies.slas.preferredWeekday policies.disclosure.reportContents policies.disclosure.secureOptions.keys
  policies.disclosure.expectations.ofUs policies.disclosure.expectations.ofFinders
  policies.disclosure.scope.excludedFindings policies.disclosure.scope.excludedMethods
  policies.disclosure.publication policies.disclosure.publication.finderPublication
  policies.disclosure.recognition.places policies.disclosure.recognition.anonymousPossible
  policies.disclosure.legal.approvedByRole policies.disclosure.timeline.statedAs
  policies.disclosure.timeline.extension policies.disclosure.timeline.extension.times
  policies.disclosure.timeline.extension.deciderRole policies.disclosure.timeline.sooner
  policies.disclosure.timeline.afterFix policies.disclosure.exceptions policies.handling.departments.department
  policies.handling.publicPolicyCheck policies.handling.exits policies.handling.exits.deciderRole
  policies.handling.isolation policies.handling.cycle policies.handling.cycle.every
  policies.handling.cycle.preferredWeekday policies.handling.cycle.frozen policies.handling.cycle.outOfBandWhen
  policies.handling.cycle.outOfBandRole policies.embargo.startsAt policies.embargo.extendBy
  policies.embargo.maxExtensions policies.embargo.extendedByRole policies.embargo.budgets
  policies.embargo.breakConditions.within policies.embargo.breakConditions.deciderRole
  policies.embargo.needToKnowList policies.embargo.needToKnowList.reviewEvery
  policies.embargo.leakProcedure.firstStepWithin policies.embargo.leakProcedure.leaderRole
  policies.embargo.coordinators policies.embargo.preferredWeekdays policies.earlyNotification.vetting
  policies.earlyNotification.vetting.byRole policies.earlyNotification.vetting.renewEvery
  policies.earlyNotification.stages policies.earlyNotification.mayUse policies.earlyNotification.mayNot
  policies.earlyNotification.leakRule policies.earlyNotification.removalRule
  policies.regulatoryNotifications.platform.accountRoles policies.regulatoryNotifications.platform.fallback
  policies.regulatoryNotifications.deadlines.within policies.regulatoryNotifications.deadlines.outOfHours
  policies.retention.keepUntil policies.reward.range policies.reward.range.bySeverity policies.reward.paidAt
  policies.reward.paidWithin policies.reward.firstReporterOnly policies.reward.claimWithin
  policies.reward.eligibility policies.reward.exclusions policies.support.ends.release
  policies.support.ends.longTerm policies.support.categories policies.support.afterEnd.advisories
  policies.support.updatesKept policies.support.updatesFree policies.support.unpatchable policies.support.extended
  policies.advisory.triggers.minSeverity policies.advisory.reviewSteps.within
  policies.advisory.reviewSteps.silenceApproves policies.advisory.publication
  policies.advisory.publication.minSeverity policies.advisory.publication.below
  policies.advisory.publication.access policies.advisory.publication.timing
  policies.advisory.publication.preferredWeekday policies.advisory.publication.consent policies.advisory.revisions
  policies.advisory.draftTlp policies.advisory.otherForms policies.advisory.cve.assignedWhen
  policies.advisory.cve.assignedByRole policies.advisory.cve.finderTold policies.advisory.cve.recordSla
  policies.media.spokespersons.topics policies.media.spokespersons.outOfHours
  policies.media.socialMedia.postedByRole policies.media.firstAnswerWithin policies.media.approverRoles
  policies.thirdParty.reportUpstream.byRole policies.thirdParty.reportUpstream.within
  policies.thirdParty.reportUpstream.silence policies.thirdParty.reportUpstream.shareFix
  policies.thirdParty.monitoring.byRole policies.thirdParty.monitoring.every
  policies.thirdParty.monitoring.sources policies.thirdParty.endOfLife policies.thirdParty.endOfLife.every
  policies.thirdParty.clauses policies.thirdParty.contracts policies.thirdParty.contracts.target
  policies.thirdParty.downstream policies.exceptions.approverRole policies.exceptions.deputyRole
  policies.exceptions.maxLength evaluation.kpis.alertAt evaluation.kpis.limit evaluation.reviews.by
  evaluation.reviews.cadence evaluation.exercises.form evaluation.exercises.outOfHours
  evaluation.exercises.regulatorStep evaluation.exercises.findings evaluation.exercises.findings.improvement
  evaluation.assessment.byRole evaluation.postmortem.publishesTo evaluation.postmortem.publishesIn
  evaluation.improvements.budgetLine evaluation.feedbackLoops.classifiedBy evaluation.feedbackLoops.variants
  communication.severities.criteria.functional communication.severities.criteria.information
  communication.severities.criteria.recoverability communication.severities.containWithin
  communication.declaration.timeWrittenByRole communication.matrix.updateEvery communication.matrix.raci
  communication.media.strategyOwnerRole communication.reportingWays.readByRole communication.handOvers.channel
  engagement.violations.userIsTold engagement.violations.privateDataRule engagement.violations.lawEnforcement
  engagement.violations.worksCouncilInvolved engagement.violations.closure engagement.delayedContainment.longest
  engagement.evidence.externalLab
`;

/** By the path of the key. */
export const freeByPath: ReadonlySet<string> = new Set(`${notEveryTeam} ${refinements}`.trim().split(/\s+/));
