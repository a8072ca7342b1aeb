package shop.petunia.settings;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

@Repository
interface ShopSettingRepository {
    @Find
    Optional<ShopSetting> named(String name);

    @Query("select name, written from ShopSetting")
    List<Row> all();

    @Insert
    void insert(ShopSetting setting);

    @Update
    void update(ShopSetting setting);

    record Row(String name, String written) {}
}
