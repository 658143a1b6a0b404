import type { ClauseParameter, SettlementClause } from '../../shared/model/settlement-clause.ts'
import { FieldRow } from '../ui/field.tsx'
import { FormAmount, FormCombo, FormDate, FormNumber, FormText } from '../ui/form-fields.tsx'
import type { FormContext } from './definition.ts'
import { parameterField } from './term-values.ts'

/** The parameters of a clause that has a sentence of its own; its parties are asked for with those of every term. */
export function ClauseParameters({ index, clause, context: { language } }: { index: number; clause: SettlementClause; context: FormContext }) {
  const asked = (clause.parameters ?? []).filter(({ type }) => type !== 'PARTY')
  if (asked.length === 0) return null
  return <FieldRow>{asked.map((parameter) => <Parameter key={parameter.name} path={`terms.${index}.${parameterField(parameter)}`} parameter={parameter} language={language} />)}</FieldRow>
}

function Parameter({ path, parameter: { type, label, choices = [] }, language }: { path: string; parameter: ClauseParameter; language: string }) {
  const common = { name: path, label: label[language === 'en' ? 1 : 0] }
  switch (type) {
    case 'DATE': return <FormDate {...common} />
    case 'AMOUNT': return <FormAmount {...common} />
    case 'PERCENT': return <FormNumber {...common} minValue={0} maxValue={100} fractionDigits={2} suffix="%" />
    case 'CHOICE': return <FormCombo {...common} choices={choices.map((choice) => ({ id: choice, label: choice }))} />
    default: return <FormText {...common} />
  }
}

/** What the mediator should know of the clause; it stands in the form alone. */
export function ClauseRemark({ clause, context: { language } }: { clause: SettlementClause; context: FormContext }) {
  return <p className="clause-remark">{clause.remark[language === 'en' ? 1 : 0]}{clause.article !== '' && <small className="article">{clause.article}</small>}</p>
}
