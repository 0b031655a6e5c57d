-- The words of a publication are kept as they stand there: in what language, so that a reader's machine can speak them rightly.
alter table agreement add column focus_language varchar(35);
