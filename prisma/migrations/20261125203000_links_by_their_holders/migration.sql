-- Links made so far were made by an e-mail address alone, which others could write: whoever is behind them links anew, behind the password.
delete from provider_identities;
-- The holder of an account takes a link away; that it stood, and when, is in the audit.
grant delete on provider_identities to cum_thi_dua_app;
