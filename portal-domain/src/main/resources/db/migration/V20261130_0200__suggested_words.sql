-- Other words that a comment suggests for its clause in one language, and whether somebody with the pen took them over.

alter table draft_comment
    add column suggested_language varchar(3),
    add column suggested_heading  varchar(200),
    add column suggested_wording  text check (length(suggested_wording) <= 20000),
    add column suggested_for      text,
    add column suggestion_taken   boolean not null default false,
    add check (num_nonnulls(suggested_language, suggested_heading, suggested_wording, suggested_for) in (0, 4)),
    add check (suggested_language is null or (thread_id = id and clause_id is not null)),
    add check (not suggestion_taken or suggested_language is not null);
comment on column draft_comment.suggested_for is 'What the clause said in that language then, heading and words.';
grant update (suggestion_taken) on draft_comment to twinhall_app;
