package org.twinhall.launcher;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * Agreements that look like those of the world: few words that all have and many that few have, names in several scripts, dates of
 * every precision. The same seed makes the same ones. Rows are in the text format of PostgreSQL's COPY.
 */
final class MadeUpRegistry {
    static final long SEED = 20_261_128;

    private static final int DIFFERENT_WORDS = 60_000;
    private static final int AGREEMENTS_A_GOVERNMENT = 20;
    private static final String NOTHING = "\\N";

    /** What the sources write most: these come first in the order of frequency. */
    private static final List<String> FREQUENT = List.of(
            ("cooperation agreement twinning exchange culture education development promotion trade tourism cooperación intercambio"
                            + " hermanamiento desarrollo ciudad cultura educación comercio turismo friendship partnership city youth"
                            + " sports health environment university technology innovation urban planning water energy transport"
                            + " Partnerschaft Städtepartnerschaft Freundschaft Austausch jumelage coopération échange amitié ville"
                            + " gemellaggio scambio cidade irmã cooperação municipal regional economic social training science"
                            + " museum music festival port agriculture industry investment climate 友好城市 交流 合作 文化 教育 자매결연"
                            + " 교류 협력 문화 姉妹都市 友好都市 国際交流 сотрудничество обмен культура")
                    .split(" ", -1));

    private static final List<String> THEMES = List.of(
            "culture",
            "education",
            "tourism",
            "trade",
            "environment",
            "science-technology",
            "industry",
            "urban-planning",
            "training",
            "energy",
            "water",
            "planning",
            "municipal-management",
            "agribusiness",
            "mining",
            "economy",
            "investment",
            "peace");

    private static final List<String> KINDS = List.of(
            "TWINNING",
            "TWINNING",
            "TWINNING",
            "TWINNING",
            "COOPERATION",
            "COOPERATION",
            "FRIENDSHIP",
            "LETTER_OF_INTENT");
    private static final List<String> STATUSES =
            List.of("IN_FORCE", "IN_FORCE", "IN_FORCE", "UNKNOWN", "UNKNOWN", "RENEWED", "ENDED");

    private static final List<Land> LANDS = List.of(
            land(
                    "DE",
                    "Bad Neu,Ober,Unter,Alt,Groß,Klein,Hohen,Schwarz,Rot",
                    "berg,burg,heim,stadt,hausen,dorf,furt,münster,bach,feld",
                    9),
            land(
                    "FR",
                    "Saint-,Mont,Ville,Beau,Châ,Roche,Neuf,Belle",
                    "béliard,fort,château,rouge,vert,mont,court,ville,lieu",
                    8),
            land(
                    "MX",
                    "San ,Santa ,Villa ,Ciudad ,Puerto ,Tlal,Xochi,Coyo",
                    "Nicolás,Rosa,calco,milco,acán,pan,tepec,Miguel",
                    6),
            land(
                    "CO",
                    "San ,Santa ,Puerto ,Villa,Mede,Buca,Carta,Ibag",
                    "Pedro,Rosa,rica,llín,ramanga,gena,ué,vieja",
                    3),
            land(
                    "ES",
                    "San ,Santa ,Villa,Puente ,Torre,Alca,Al,Cór",
                    "Sebastián,nueva,lavega,molinos,lá,doba,cázar,meda",
                    5),
            land(
                    "BR",
                    "São ,Santa ,Nova ,Belo ,Porto ,Campo ,Rio ,Boa ",
                    "José,Cruz,Esperança,Horizonte,Alegre,Grande,Vista",
                    4),
            land("US", "New ,Fort ,Spring,Green,Oak,Lake,San ,West", "haven,field,ville,land,wood,ton,Diego,port", 8),
            land("GB", "Brad,Man,Sun,Black,Nor,Ox,Lan,Wake", "ford,chester,derland,pool,wich,caster,field,ham", 4),
            land(
                    "IT",
                    "San ,Monte,Castel,Villa ,Città ,Bel,Reg,Fer",
                    "Giovanni,franco,verde,nuova,di Sopra,rara,gio,mo",
                    4),
            land("PL", "Nowy ,Stary ,Biały ,Zielona ,Wielki ,Góra ,Kro,Łó", "Sącz,Targ,stok,Górka,ków,dź,sno,wice", 3),
            land("CN", "北,南,东,西,长,青,海,天,江,广,武,成", "京,海,州,安,沙,岛,口,津,门,汉,都,阳", 8),
            land("KR", "서,부,대,인,광,울,수,창,고,포,전,청", "울,산,구,천,주,원,양,항,성,릉,포,해", 5),
            land("JP", "東,大,京,神,横,名,札,福,広,仙,千,川", "京,阪,都,戸,浜,古屋,幌,岡,島,台,葉,崎", 6),
            land(
                    "RU",
                    "Ново,Крас,Ниж,Екатерин,Волго,Яро,Архан,Пет",
                    "сибирск,нодар,город,бург,град,славль,гельск,розаводск",
                    4),
            land("GR", "Αθή,Θεσσα,Πά,Λά,Ηρά,Χα,Κό,Βό", "να,λονίκη,τρα,ρισα,κλειο,νιά,ρινθος,λος", 2));

    private final Random random;
    private final List<String> words;
    private final double[] reach;
    private final List<Government> governments;

    MadeUpRegistry(long seed, int agreements) {
        random = new Random(seed);
        words = words();
        reach = zipf(words.size());
        governments = governments(Math.max(50, agreements / AGREEMENTS_A_GOVERNMENT));
    }

    private static Land land(String code, String beginnings, String endings, int weight) {
        return new Land(code, List.of(beginnings.split(",", -1)), List.of(endings.split(",", -1)), weight);
    }

    private List<String> words() {
        var all = new LinkedHashSet<>(FREQUENT);
        while (all.size() < DIFFERENT_WORDS) {
            all.add(syllables(2 + random.nextInt(3)));
        }
        return new ArrayList<>(all);
    }

    private String syllables(int count) {
        var word = new StringBuilder();
        for (var i = 0; i < count; i++) {
            word.append("bcdfghjklmnprstvz".charAt(random.nextInt(17)));
            word.append("aeiouáéíóüaeio".charAt(random.nextInt(14)));
            if (random.nextInt(3) == 0) word.append("nrsl".charAt(random.nextInt(4)));
        }
        return word.toString();
    }

    /** The chance of each word and all before it: of the n-th word in proportion to 1/n. */
    private static double[] zipf(int size) {
        var reach = new double[size];
        var sum = 0.0;
        for (var rank = 0; rank < size; rank++) {
            sum += 1.0 / (rank + 2);
            reach[rank] = sum;
        }
        return reach;
    }

    private String word() {
        var at = Arrays.binarySearch(reach, random.nextDouble() * reach[reach.length - 1]);
        return words.get(Math.min(words.size() - 1, at < 0 ? -at - 1 : at));
    }

    private List<Government> governments(int count) {
        var weights = LANDS.stream().mapToInt(Land::weight).sum();
        var names = new LinkedHashSet<String>();
        var made = new ArrayList<Government>();
        while (made.size() < count) {
            var at = random.nextInt(weights);
            var land = LANDS.get(0);
            for (var each : LANDS) {
                if (at < each.weight()) {
                    land = each;
                    break;
                }
                at -= each.weight();
            }
            var name = land.name(random);
            // Where the beginnings are used up, a district or a number tells them apart, as in the world.
            if (!names.add(land.code() + name)) {
                name += " " + capitalised(syllables(2));
                if (!names.add(land.code() + name)) continue;
            }
            made.add(new Government(new UUID(random.nextLong(), random.nextLong()), name, land.code()));
        }
        return made;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    String governments() {
        var rows = new StringBuilder();
        governments.forEach(each -> row(rows, each.id(), each.name(), "MUNICIPALITY", each.country(), NOTHING));
        return rows.toString();
    }

    /** One in five has a name in another language. */
    String otherNames() {
        var rows = new StringBuilder();
        for (var at = 0; at < governments.size(); at += 5) {
            row(rows, governments.get(at).id(), "en", capitalised(syllables(3)));
        }
        return rows.toString();
    }

    Rows agreements(int from, int to) {
        var ties = new StringBuilder();
        var parties = new StringBuilder();
        var agreements = new StringBuilder();
        var themes = new StringBuilder();
        for (var number = from; number < to; number++) {
            var one = some();
            var other = some();
            while (other.equals(one)) other = some();
            var tie = new UUID(random.nextLong(), random.nextLong());
            var id = new UUID(random.nextLong(), random.nextLong());
            var key = List.of(one.id().toString(), other.id().toString()).stream()
                    .sorted()
                    .toList();
            row(ties, tie, String.join(" ", key), "t");
            row(parties, tie, 0, one.id());
            row(parties, tie, 1, other.id());
            var reference = "G" + String.format(Locale.ROOT, "%08d", number);
            var focus = focus();
            var date = date();
            row(
                    agreements,
                    id,
                    0,
                    reference,
                    tie,
                    of(KINDS),
                    of(STATUSES),
                    date[0],
                    date[1],
                    date[2],
                    focus,
                    NOTHING,
                    "Made up",
                    "t",
                    "t");
            var place = 0;
            for (var theme = random.nextInt(THEMES.size());
                    theme < THEMES.size() && place < 3;
                    theme += 1 + random.nextInt(9)) {
                row(themes, id, place++, THEMES.get(theme));
            }
        }
        return new Rows(ties.toString(), parties.toString(), agreements.toString(), themes.toString());
    }

    /** Large cities have many agreements, most have few. */
    private Government some() {
        return governments.get((int) (Math.pow(random.nextDouble(), 2) * governments.size()));
    }

    private String focus() {
        var words = new ArrayList<String>();
        for (var left = 4 + random.nextInt(9); left > 0; left--) words.add(word());
        return capitalised(String.join(" ", words)) + ".";
    }

    /** As published, the first day it can be and the last. */
    private String[] date() {
        var year = 1950 + (int) (Math.sqrt(random.nextDouble()) * 77);
        var month = 1 + random.nextInt(12);
        return switch (random.nextInt(10)) {
            case 0 -> new String[] {NOTHING, NOTHING, NOTHING};
            case 1, 2, 3 -> new String[] {"" + year, year + "-01-01", year + "-12-31"};
            case 4, 5 -> {
                var of = YearMonth.of(year, month);
                yield new String[] {
                    of.toString(), of.atDay(1).toString(), of.atEndOfMonth().toString()
                };
            }
            default -> {
                var day = LocalDate.of(year, month, 1 + random.nextInt(28)).toString();
                yield new String[] {day, day, day};
            }
        };
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static void row(StringBuilder rows, Object... values) {
        for (var at = 0; at < values.length; at++) {
            rows.append(at == 0 ? "" : "\t").append(values[at]);
        }
        rows.append('\n');
    }

    /** Rows of the four tables that make agreements. */
    record Rows(String ties, String parties, String agreements, String themes) {}

    private record Government(UUID id, String name, String country) {}

    private record Land(String code, List<String> beginnings, List<String> endings, int weight) {
        String name(Random random) {
            return (beginnings.get(random.nextInt(beginnings.size())) + endings.get(random.nextInt(endings.size())))
                    .strip();
        }
    }
}
