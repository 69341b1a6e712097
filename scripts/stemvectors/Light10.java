import java.io.*;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;

/** Prints each word of the input with what Lucene's Arabic normaliser and stemmer make of it. */
public class Light10 {
  public static void main(String[] args) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
    ArabicNormalizer normalizer = new ArabicNormalizer();
    ArabicStemmer stemmer = new ArabicStemmer();
    for (String line; (line = in.readLine()) != null; ) {
      char[] s = line.toCharArray();
      int n = normalizer.normalize(s, s.length);
      n = stemmer.stem(s, n);
      out.println(line + "\t" + new String(s, 0, n));
    }
    out.flush();
  }
}
