package shop.petunia.bouquets;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

@Repository
interface BouquetRepository {
    @Insert
    void insert(Bouquet bouquet);

    @Update
    void update(Bouquet bouquet);

    @Insert
    void insert(BouquetLine line);

    @Query("delete from BouquetLine where bouquetId = :bouquetId")
    int clear(long bouquetId);

    @Find
    Optional<Bouquet> byId(long id);

    @Query("select count(*) from Bouquet where liveName = :liveName")
    long named(String liveName);

    @Query("select l.goodId, g.name, l.quantity from BouquetLine l join Good g on g.id = l.goodId"
            + " where l.bouquetId = :bouquetId order by l.position")
    List<StemRow> stems(long bouquetId);

    @Query("select l.bouquetId, g.name, l.quantity from BouquetLine l join Good g on g.id = l.goodId"
            + " where l.bouquetId in :bouquetIds order by l.bouquetId, l.position")
    List<Part> parts(List<Long> bouquetIds);

    /** A recipe's line, to be told in words. */
    record Part(Long bouquetId, String good, Integer quantity) {}

    @Query("select id, name from Good where id in :goodIds")
    List<GoodName> goods(List<Long> goodIds);

    record GoodName(Long id, String name) {}

    @Query("select distinct category from Bouquet where category <> '' and archived = false order by category")
    List<String> categories();

    @Query("select distinct photo from Bouquet where photo is not null")
    List<String> photos();

    @Query("select distinct photo from ShowcaseUnit where photo is not null")
    List<String> photosOfUnits();
}
