package shop.petunia.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.data.repository.Repository;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;

/**
 * The rules of the house for the packages below a base package; the base is a parameter so that each rule can also be
 * seen failing on classes that break it.
 */
record Rules(String base) {
    /** From the ground up; rooms of one level do not know each other. */
    static final List<Set<String>> LEVELS = List.of(
            Set.of("shared"),
            Set.of("storage", "ui", "files"),
            Set.of("settings", "printing"),
            Set.of("clients", "catalog", "staff"),
            Set.of("stock", "loyalty"),
            Set.of("receptions"),
            Set.of("bouquets", "inventory", "labels"),
            Set.of("orders"),
            Set.of("register", "crm"),
            Set.of("stats", "marketplace", "updates"),
            Set.of("dashboard"),
            Set.of("app"));

    private static final Set<String> CLOCKLESS = Set.of(
            "java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime");

    List<ArchRule> noArrowUpwards() {
        return LEVELS.stream()
                .flatMap(Set::stream)
                .filter(room -> !room.equals("app"))
                .map(this::noArrowUpwards)
                .toList();
    }

    /** What the room must not know: all above it and beside it. */
    ArchRule noArrowUpwards(String room) {
        return noClasses()
                .that().resideInAPackage(in(room))
                .should().dependOnClassesThat().resideInAnyPackage(closedTo(room))
                .because("an arrow never points up, and features of one level do not import each other:"
                        + " what looks upward goes through a port")
                .allowEmptyShould(true);
    }

    ArchRule everyRoomHasItsLevel() {
        Set<String> known = Set.copyOf(LEVELS.stream().flatMap(Set::stream).toList());
        return classes()
                .that().resideInAPackage(base + ".(*)..")
                .should(new ArchCondition<>("lie in a room that has a level") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String room = type.getPackageName().substring(base.length() + 1).split("\\.")[0];
                        events.add(new SimpleConditionEvent(type, known.contains(room), type + " lies in " + room));
                    }
                })
                .because("a room without a level would escape the rule of the arrows");
    }

    ArchRule noCycles() {
        return SlicesRuleDefinition.slices()
                .matching(base + ".(*)..")
                .should().beFreeOfCycles()
                .because("what goes round in a circle can only be understood and changed as a whole");
    }

    ArchRule oneGateToTheDatabase() {
        return noClasses()
                .that().resideOutsideOfPackage(in("storage"))
                .should().callMethodWhere(calls("org.hibernate.StatelessSession", "beginTransaction"))
                .orShould().callMethodWhere(calls("java.sql.DriverManager", "getConnection"))
                .orShould().dependOnClassesThat().haveFullyQualifiedName("org.hibernate.SessionFactory")
                .because("storage.Database alone opens transactions, so that each is checkpointed and announced");
    }

    ArchRule oneGateToThreads() {
        return noClasses()
                .that().resideOutsideOfPackages(in("ui"), in("app"), in("storage"))
                .should().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.lang.Thread")
                .orShould().dependOnClassesThat().haveNameMatching("java\\.util\\.concurrent\\.Execut.*")
                .because(
                        "ui.Background alone knows threads: a feature that starts its own would touch the screen from it");
    }

    ArchRule nobodyCallsNow() {
        return noClasses()
                .that().resideOutsideOfPackage(in("app"))
                .should()
                .callMethodWhere(describe("now() or a system clock",
                        call -> CLOCKLESS.contains(call.getTargetOwner().getName()) && call.getName().equals("now")
                                || call.getTargetOwner().getName().equals("java.time.Clock")
                                        && call.getName().startsWith("system")
                                || call.getTargetOwner().getName().equals("java.lang.System")
                                        && call.getName().equals("currentTimeMillis")))
                .because("the clock comes by constructor, so that a test can stand still at midnight");
    }

    ArchRule moneyIsNoDouble() {
        return fields()
                .that().areDeclaredInClassesThat(annotatedWith(Entity.class))
                .should().notHaveRawType(double.class)
                .andShould().notHaveRawType(float.class)
                .because("what is stored is counted in whole kopecks and whole pieces");
    }

    ArchRule entitiesHaveNoSetters() {
        return methods()
                .that().areDeclaredInClassesThat(annotatedWith(Entity.class))
                .should().haveNameNotMatching("set[A-Z].*")
                .because("a change of an entity is a verb that guards itself");
    }

    ArchRule entitiesKeepTheirFields() {
        return fields()
                .that().areDeclaredInClassesThat(annotatedWith(Entity.class)).and().areNotStatic()
                .should().notBePublic()
                .because("an entity's state is its room's own business");
    }

    ArchRule repositoriesStayInTheirRoom() {
        return classes()
                .that().areAnnotatedWith(Repository.class)
                .should().bePackagePrivate()
                .because("other rooms ask the façade");
    }

    ArchRule entitiesStayBehindTheFacade() {
        return methods()
                .that().arePublic().and().areDeclaredInClassesThat(areNotEntities())
                .should(new ArchCondition<>("not give an entity away") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean given = method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                        boolean inner = !method.getOwner().getModifiers()
                                .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                                || method.getOwner().getSimpleName().endsWith("Repository_");
                        events.add(new SimpleConditionEvent(method, !given || inner, method.getFullName()));
                    }
                })
                .because("façades return records: an entity outside its transaction is a row that nobody guards");
    }

    ArchRule wiringAloneBuilds() {
        return noClasses()
                .that().resideOutsideOfPackages(in("app"), in("storage"))
                .should()
                .callConstructorWhere(describe("a façade's constructor", call -> call.getTarget().getRawParameterTypes()
                        .stream()
                        .anyMatch(type -> type.getSimpleName().equals("Database"))
                        && !call.getTargetOwner().getPackageName().equals(call.getOriginOwner().getPackageName())))
                .because("app.Wiring alone builds the graph, so that it can be read in one place");
    }

    ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Info)")
                .because("such a name says that nobody knew what the class is");
    }

    private String[] closedTo(String room) {
        List<Set<String>> fromItsLevel =
                LEVELS.stream().dropWhile(level -> !level.contains(room)).toList();
        return fromItsLevel.stream()
                .flatMap(Set::stream)
                .filter(other -> !other.equals(room))
                .map(this::in)
                .toArray(String[]::new);
    }

    private String in(String room) {
        return base + "." + room + "..";
    }

    private static DescribedPredicate<JavaCall<?>> calls(String owner, String method) {
        return describe(owner + "." + method, call -> call.getTargetOwner().isAssignableTo(owner)
                && call.getName().equals(method));
    }

    private static DescribedPredicate<JavaCall<?>> describe(
            String what, java.util.function.Predicate<JavaCall<?>> predicate) {
        return DescribedPredicate.describe(what, predicate);
    }

    private static DescribedPredicate<JavaClass> areNotEntities() {
        return DescribedPredicate.not(annotatedWith(Entity.class)).and(resideInAPackage("shop.petunia.."))
                .as("are no entities");
    }
}
