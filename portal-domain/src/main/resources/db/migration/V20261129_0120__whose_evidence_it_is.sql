-- Whoever takes away a government asks whether a row still names it: without these the answer is a look at every row, once for each.
create index evidence_by_government on evidence (government_id);
create index evidence_withdrawal_by_government on evidence_withdrawal (government_id);
