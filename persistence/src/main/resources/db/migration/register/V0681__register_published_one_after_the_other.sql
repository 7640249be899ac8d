-- Two commitments of one agreement that changed at once published it at once, and the second met the row of the first: now it waits.

alter function agreement_publish(uuid) rename to agreement_write_summary;

create function agreement_publish(of_agreement uuid) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(1890, hashtext(of_agreement::text));
    perform agreement_write_summary(of_agreement);
end $$;
