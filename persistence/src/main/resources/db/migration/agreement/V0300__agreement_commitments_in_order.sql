-- Commitments of a text are numbered without a gap, so the last one tells how many there are: one row asked for, not all.
create index agreement_commitment_in_order on agreement_commitment (agreement_id, position);
drop index agreement_commitment_agreement;
