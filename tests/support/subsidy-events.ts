/** An application of somebody whose mediation failed before a court, of a name of their own; with what differs. */
export const submittedElsewhere = (claimantName: string, over: object = {}) => ({
  type: 'subsidy.submitted', on: '2026-03-11', city: 'TAIPEI', caseId: null, claimantId: 'W1', claimantName, employerName: '○○股份有限公司', applicantType: 'WORKER', disputeKind: 'WAGE',
  workplaceCity: 'TAIPEI', householdRegisteredOn: '2015-08-03', failedElsewhere: { before: 'COURT', name: '臺灣臺北地方法院', on: '2026-02-03', reference: '115年度勞專調字第12號' },
  litigation: { courtLevel: 'FIRST', kind: 'PAYMENT', filedOn: '2026-03-02', claimAmount: 500_000 }, items: [{ kind: 'ATTORNEY_FEE', amountPaid: 40_000 }], ...over,
})
