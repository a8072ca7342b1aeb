package shop.petunia.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.petunia.catalog.GoodColumn;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.catalog.Tagged;
import shop.petunia.inventory.StocktakeFilter;
import shop.petunia.inventory.StocktakeRow;
import shop.petunia.inventory.StocktakeStatus;
import shop.petunia.labels.LabelSize;
import shop.petunia.shared.Sort;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockExport;
import shop.petunia.ui.Progress;

/** Files around the demo shop: what a supplier would send, and what the program writes itself. */
record Samples(Wiring shop, Path folder) {
    /** Some rows are right, some are not: so the preview has something to tell. */
    private static final String DELIVERY = """
            Цветок;Кол-во;Цена за шт;Дата прихода;Срок жизни, дн
            Тюльпан Стронг Голд;200;41,30;%1$s;6
            Эустома белая;60;96,75;%1$s;8
            Роза Аваланж 60 см;120;82,00;%1$s;7
            Роза Ред Наоми 70 см;много;108,50;%1$s;7
            Гортензия син.;15;294,00;%1$s;7
            Георгин Кафе о Лэ;40;150,00;%1$s;5
            Гербера мини, микс;50;66,00;30.02.2026;8
            Альстромерия белая;80;71,90;%1$s;11
            """;

    /** What another program would hand over: new clients, one who is known, and one mistake. */
    private static final String CLIENTS = """
            Телефон;ФИО;Номер карты;Баллы;Дата регистрации;Теги;Заметка
            8 (921) 000-14-01;Соколова Вера Андреевна;;240,50;14.02.2025;пионы;
            +7 921 000 14 02;Пётр Ёлкин;;0;01.03.2025;;звонить после 12
            %1$s;Маша с работы;;120;09.03.2025;;тот же телефон
            12;Ошибка;;0;09.03.2025;;нет телефона
            9210001403;;;15;08.03.2025;новый;
            +49 151 23456789;Anna Schmidt;;0;10.03.2025;из Берлина;
            """;

    Path supplierFile() {
        return written("delivery.csv", DELIVERY.formatted(shop.texts().day(shop.time().today())));
    }

    Path clientFile(String knownPhone) {
        return written("clients-to-import.csv", CLIENTS.formatted(knownPhone));
    }

    /** The folder of a newer version. */
    Path updates() {
        written("petunia.json", """
                {"version": "1.4.0", "file": "petunia_1.4.0_amd64.deb", "notes": {
                "ru": "Этикетки 40×30. Приёмка из фото накладной.", "en": "Labels 40×30. Deliveries from a photo."}}
                """);
        return folder;
    }

    private Path written(String name, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The acts of the newest reception and of the newest stocktake, and the stock as both kinds of table. */
    List<Path> write() {
        ReceptionRow newest = shop.inventory().receptions
                .page(ReceptionFilter.ALL, Receptions.NEWEST_FIRST, 0, 1)
                .getFirst();
        Path act = folder.resolve("reception-act.pdf");
        shop.documents().lay(shop.receptionDesk().act(newest).document(shop.texts())).savePdf(act);
        List<Path> written = new ArrayList<>(List.of(act, stocktakeAct(), stock("xlsx"), stock("csv"), tags()));
        written.addAll(labels());
        return written;
    }

    /** In each size, an easy order, a usual one and one that goes on to a second label. */
    private List<Path> labels() {
        List<Path> files = new ArrayList<>();
        for (LabelSize size : LabelSize.values()) {
            Path file = folder.resolve("labels-" + size.written() + ".pdf");
            shop.labels().pdf(SampleLabels.of(shop.time().today()), size, file, Progress.UNWATCHED);
            files.add(file);
        }
        return files;
    }

    private Path tags() {
        Path file = folder.resolve("price-tags.pdf");
        List<Tagged> goods = shop.goods().page(GoodFilter.IN_USE, Sort.by(GoodColumn.NAME), 0, 12).stream()
                .map(good -> new Tagged(good, 2))
                .toList();
        shop.priceTags().lay(goods).savePdf(file);
        return file;
    }

    private Path stocktakeAct() {
        StocktakeRow newest = shop.inventory().stocktakes
                .page(StocktakeFilter.ALL.status(StocktakeStatus.APPLIED), 0, 1)
                .getFirst();
        Path act = folder.resolve("stocktake-act.pdf");
        shop.documents().lay(shop.stocktakeDesk().act(newest).document(shop.texts())).savePdf(act);
        return act;
    }

    private Path stock(String ending) {
        Path file = folder.resolve("stock." + ending);
        new StockExport(shop.inventory().stock)
                .write(file, shop.texts(), LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, Progress.UNWATCHED);
        return file;
    }
}
