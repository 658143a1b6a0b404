import type { Catalogue } from '../catalogue.ts'
import type { subsidyCounter as chinese } from '../zh-TW/subsidy-counter.ts'

/** 櫃檯試算: an estimate for somebody at the counter. */
export const subsidyCounter: Catalogue<typeof chinese> = {
  title: 'Counter estimate', description: 'For somebody who asks at the counter. Nothing is stored; leaving the page clears it.', note: 'An estimate; the authority’s decision and the court’s ruling count.', clear: 'Clear',
  who: 'Applicant and dispute', city: 'City applied to', applicant: 'Applicant', dispute: 'Dispute', proceeding: 'Proceeding', litigation: 'Action', level: 'Instance', on: 'Day of application', filedOn: 'Filed (proceeding begun) on', household: 'Household registered on',
  workplace: 'Place of work', workplaceHere: 'This city', workplaceElsewhere: 'Elsewhere', joint: 'Together with others', claimants: 'How many', mediation: 'Mediation', mediationOn: 'Failed on',
  mediationState: { FAILED: 'Failed before an authority', COURT: 'Labour mediation failed before the court', NOT_YET: 'None yet, or still open' },
  paid: 'What was paid', item: 'Item', amount: 'Paid', others: 'Granted by others', livingMonths: 'Living expenses: months asked for', monthlyIncome: 'Monthly income during the suit', livingOthers: 'Living expenses: granted by others', averageWage: 'Average monthly income, last year', assets: 'Assets (without one’s home)',
  subsidies: 'Subsidy', eligibility: 'Conditions', items: 'Items and amounts', total: 'By the rules in all', totalManual: 'further items are decided by the panel', payable: 'May be granted', cap: 'Ceiling', noCap: 'none', deducted: 'Less what others granted', formula: 'Computed', byPanel: 'The panel decides',
  unverified: 'The rule is unverified and decides nothing', unverifiedCheck: 'The rule of this condition is unverified', remedy: 'What would change it', assumed: 'Mediation has not failed, so nothing can be applied for yet. The amounts below suppose that it fails.', nothing: 'Enter what was paid, or months of living expenses, to see the estimate here.', dollars: 'NT${{amount}}',
  papers: 'Papers to bring', printPapers: 'Print the list', optional: 'if there is one',
  court: 'Court fee', monthlyWage: 'Employment: monthly wage', remaining: 'Months left (empty: no end)', wage: 'Wages claimed', pension: 'Pension claimed', severance: 'Severance claimed', accident: 'Occupational accident', other: 'Other claims',
  claimValue: 'Value of the action about employment', fee: 'Court fee', dueNow: 'To be paid at first', deferred: 'Waits (two thirds)', mediationFee: 'Fee of the court’s labour mediation', enforcementFee: 'Fee of enforcement', courtNothing: 'Enter a monthly wage or what is claimed to see the fee here.', noTable: 'The table of court fees does not reach that day.',
  sheet: { title: '申請補助應備文件', intro: '請於申請時攜帶下列文件（正本或影本依承辦人說明）：' },
}
