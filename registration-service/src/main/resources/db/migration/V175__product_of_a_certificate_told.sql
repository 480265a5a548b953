-- An instance of the version before keeps no product with a certificate that it hears of, and V160 asks for one: as long
-- as both versions run, the product is taken from the dossier.
create function product_of_dossier() returns trigger language plpgsql as $$
begin
    if new.product_id is null then
        new.product_id := (select d.product_id from dossier d where d.id = new.dossier_id);
    end if;
    return new;
end $$;

create trigger product_of_dossier before insert on certificate_heard
    for each row execute function product_of_dossier();
