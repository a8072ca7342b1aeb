package shop.petunia.clients;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Repository
interface ClientRepository {
    @Insert
    void insert(Client client);

    @Update
    void update(Client client);

    @Find
    Optional<Client> byId(long id);

    @Find
    Optional<Client> byPhone(String phone);

    @Find
    Optional<Client> byCard(String card);

    @Find
    Optional<Client> byMarketCard(String marketCard);

    @Query("from Client where mergedInto = :id order by id")
    List<Client> partsOf(long id);

    @Query("from Client where phone in :phones")
    List<Client> byPhones(List<String> phones);

    @Query("select card from Client where card in :cards")
    List<String> givenCards(List<String> cards);

    @Query("select marketCard from Client where marketCard in :cards")
    List<String> givenMarketCards(List<String> cards);

    @Query("""
            select c.id, c.fullName, c.card, c.phone, '', c.birthday
            from Client c
            where c.dayOfYear in :days and c.gone = false""")
    List<Celebrating> birthdays(List<Integer> days);

    @Query("""
            select c.id, c.fullName, c.card, c.phone, o.title, o.onDay
            from Occasion o join Client c on c.id = o.clientId
            where o.dayOfYear in :days and c.gone = false""")
    List<Celebrating> occasions(List<Integer> days);

    @Insert
    void insert(Occasion occasion);

    @Query("from Occasion where clientId = :clientId order by dayOfYear, id")
    List<Occasion> occasionsOf(long clientId);

    @Delete
    void delete(Occasion occasion);

    @Update
    void update(CardCounter counter);

    record Celebrating(Long id, String fullName, String card, String phone, String title, LocalDate day) {}
}
