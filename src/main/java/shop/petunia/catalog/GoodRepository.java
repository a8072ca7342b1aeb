package shop.petunia.catalog;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

@Repository
interface GoodRepository {
    @Insert
    void insert(Good good);

    @Update
    void update(Good good);

    @Delete
    void delete(Good good);

    @Find
    Optional<Good> byId(long id);

    @Query("from Good where id in :ids")
    List<Good> byIds(List<Long> ids);

    @Find
    Optional<Good> byBarcode(String barcode);

    @Find
    Optional<Good> byLiveName(String liveName);

    @Query("select distinct category from Good where category <> '' and archived = false order by category")
    List<String> categories();

    @Query("select max(barcode) from Good where barcode like '2____________'")
    Optional<String> lastOwnBarcode();
}
