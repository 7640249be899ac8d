-- With the consent of a buyer stands the number of the text that was read.
alter table enquiry_contact add column consent_text text references consent_text;
