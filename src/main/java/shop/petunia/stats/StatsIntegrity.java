package shop.petunia.stats;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.IntegrityRule;

/** Whether the days' figures that count as reckoned are still those of the orders, returns and allocations. */
public final class StatsIntegrity implements IntegrityRule {
    private static final String DAYS = """
            select d.on_day, d.zone from sales_day d
            where not exists (select 1 from sales_touch t where t.on_day = d.on_day)
            order by d.on_day""";

    private static final int NAMED_AT_MOST = 100;

    private static final Pattern PARAMETER = Pattern.compile(":(start|end)");
    private static final Map<String, List<SalesSql.Filling>> TABLES = SalesSql.ALL.stream()
            .collect(Collectors.groupingBy(SalesSql.Filling::table, LinkedHashMap::new, Collectors.toList()));

    @Override
    public List<Sentence> check(Connection connection) throws SQLException {
        List<Sentence> findings = new ArrayList<>();
        for (Map.Entry<LocalDate, ZoneId> day : days(connection).entrySet()) {
            if (findings.size() < NAMED_AT_MOST && !isRight(connection, day.getKey(), day.getValue())) {
                findings.add(Sentence.of("stats.check.day", day.getKey()));
            }
        }
        return findings;
    }

    private static Map<LocalDate, ZoneId> days(Connection connection) throws SQLException {
        Map<LocalDate, ZoneId> days = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(DAYS)) {
            while (rows.next()) {
                days.put(rows.getObject(1, LocalDate.class), ZoneId.of(rows.getString(2)));
            }
        }
        return days;
    }

    private static boolean isRight(Connection connection, LocalDate day, ZoneId zone) throws SQLException {
        Period alone = new Period(day, day);
        for (Map.Entry<String, List<SalesSql.Filling>> table : TABLES.entrySet()) {
            String columns = table.getValue().getFirst().columns();
            List<String> kept = rows(connection,
                    "select " + columns + " from " + table.getKey() + " where on_day = ?", List.of(day));
            List<String> raw = new ArrayList<>();
            for (SalesSql.Filling filling : table.getValue()) {
                raw.addAll(raw(connection, filling.select(), alone.start(zone), alone.end(zone)));
            }
            kept.sort(null);
            raw.sort(null);
            if (!kept.equals(raw)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> raw(Connection connection, String select, Instant start, Instant end)
            throws SQLException {
        List<Object> borders = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(select);
        while (parameter.find()) {
            borders.add((parameter.group(1).equals("start") ? start : end).atOffset(ZoneOffset.UTC));
        }
        return rows(connection, parameter.replaceAll("?"), borders);
    }

    private static List<String> rows(Connection connection, String sql, List<?> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        }
    }

    /** A sum may come as another kind of number than the column has. */
    private static String row(ResultSet rows) throws SQLException {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            Object value = rows.getObject(column);
            row.append(value instanceof Number number
                    ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                    : Objects.toString(value)).append('|');
        }
        return row.toString();
    }
}
