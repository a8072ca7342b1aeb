package shop.petunia.app;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How a flower of the demo shop looks: the form of its bloom and its colour. */
record DemoLook(DemoBloom bloom, Color colour) {
    /** The beginning of a good's name → its bloom and colour. */
    private static final Map<String, DemoLook> BLOOMS = Map.ofEntries(
            look("Роза Эксплорер", DemoBloom.ROSE, 0xc0152f), look("Роза Мондиаль", DemoBloom.ROSE, 0xf3e6cf),
            look("Роза Пинк", DemoBloom.ROSE, 0xf0a9bb), look("Роза Аваланж", DemoBloom.ROSE, 0xf8f3e6),
            look("Роза Ред Наоми", DemoBloom.ROSE, 0x9c1029), look("Роза Джумилия", DemoBloom.ROSE, 0xf3c3d3),
            look("Роза кустовая Бомбастик", DemoBloom.RANUNCULUS, 0xf2c3bb),
            look("Роза кустовая Мисти", DemoBloom.RANUNCULUS, 0xd9628c),
            look("Роза пионовидная", DemoBloom.PEONY, 0xf2b9c4), look("Тюльпан Стронг", DemoBloom.TULIP, 0xf3be2b),
            look("Тюльпан Династия", DemoBloom.TULIP, 0xe5659b), look("Тюльпан пионов", DemoBloom.TULIP, 0xd8467f),
            look("Тюльпан попугай", DemoBloom.TULIP, 0xc0242f), look("Пион Сара", DemoBloom.PEONY, 0xf0a5bd),
            look("Пион Корал", DemoBloom.PEONY, 0xf58a78), look("Ранункулюс", DemoBloom.RANUNCULUS, 0xf7cfae),
            look("Ирис", DemoBloom.LILY, 0x4a56b8), look("Анемон", DemoBloom.ANEMONE, 0xf4f0f8),
            look("Хризантема кустовая", DemoBloom.DAISY, 0xfbfaf2),
            look("Хризантема Сантини", DemoBloom.DAISY, 0xb5cf6b),
            look("Хризантема одно", DemoBloom.MUM, 0xf6f3e4),
            look("Гвоздика одноголовая к", DemoBloom.CARNATION, 0xc92637),
            look("Гвоздика одноголовая б", DemoBloom.CARNATION, 0xf7f3ee),
            look("Гвоздика кустовая", DemoBloom.CARNATION, 0xf09cb5), look("Эустома белая", DemoBloom.ROSE, 0xf6f4ef),
            look("Эустома розовая", DemoBloom.PEONY, 0xe99fc0), look("Гортензия белая", DemoBloom.HYDRANGEA, 0xf1f3ea),
            look("Гортензия синяя", DemoBloom.HYDRANGEA, 0x7e9bd8),
            look("Альстромерия белая", DemoBloom.LILY, 0xf7f3ea),
            look("Альстромерия розовая", DemoBloom.LILY, 0xee9cae), look("Лилия", DemoBloom.LILY, 0xfaf7f0),
            look("Гербера", DemoBloom.GERBERA, 0xf08a3c), look("Орхидея", DemoBloom.LILY, 0xd9c7ea));

    /** The heads of a bouquet, mixed, at most so many; the twigs of spray flowers bear three each. */
    static List<DemoLook> of(Map<String, Integer> stems, int most, Random random) {
        List<DemoLook> heads = new ArrayList<>();
        stems.forEach((good, pieces) -> BLOOMS.forEach((beginning, look) -> {
            if (good.startsWith(beginning)) {
                boolean spray = good.contains("кустовая") || good.contains("Сантини");
                for (int piece = 0; piece < pieces * (spray ? 3 : 1); piece++) {
                    heads.add(look);
                }
            }
        }));
        Collections.sort(heads, Comparator.comparingDouble(look -> -look.bloom.size));
        Collections.shuffle(heads, random);
        return heads.subList(0, Math.min(heads.size(), most));
    }

    private static Map.Entry<String, DemoLook> look(String beginning, DemoBloom bloom, int colour) {
        return Map.entry(beginning, new DemoLook(bloom, new Color(colour)));
    }
}
