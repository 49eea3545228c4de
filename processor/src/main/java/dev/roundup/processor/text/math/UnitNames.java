package dev.roundup.processor.text.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of units, prefixes and powers (siunitx's manual, section 4). */
final class UnitNames {
    /** Each name with its symbol in TeX. The symbol of a prefix ends in a hyphen. */
    private static final String TABLE = """
            per=per square=square cubic=cubic raiseto=raiseto squared=squared cubed=cubed tothe=tothe
            yocto=y- zepto=z- atto=a- femto=f- pico=p- nano=n- micro=\\mu\\ - milli=m- centi=c- deci=d-
            deca=da- deka=da- hecto=h- kilo=k- mega=M- giga=G- tera=T- peta=P- exa=E- zetta=Z- yotta=Y-
            kibi=Ki- mebi=Mi- gibi=Gi- tebi=Ti-
            metre=m meter=m second=s gram=g kilogram=kg ampere=A kelvin=K mole=mol candela=cd
            hertz=Hz newton=N pascal=Pa joule=J watt=W coulomb=C volt=V farad=F ohm=\\Omega siemens=S weber=Wb
            tesla=T henry=H lumen=lm lux=lx becquerel=Bq gray=Gy sievert=Sv katal=kat radian=rad steradian=sr
            minute=min hour=h day=d year=yr hectare=ha litre=L liter=L tonne=t electronvolt=eV dalton=Da
            astronomicalunit=au parsec=pc lightyear=ly atomicmassunit=u bar=bar angstrom=Å barn=b knot=kn
            nauticalmile=M neper=Np bel=B decibel=dB degree=^{\\circ} arcminute=^{\\prime}
            arcsecond=^{\\prime\\prime} degreeCelsius=°C celsius=°C percent=\\% bit=bit byte=B jansky=Jy gauss=G
            fg=fg pg=pg ng=ng ug=\\mu\\ g mg=mg g=g kg=kg amu=u
            pm=pm nm=nm um=\\mu\\ m mm=mm cm=cm dm=dm m=m km=km
            as=as fs=fs ps=ps ns=ns us=\\mu\\ s ms=ms s=s
            fmol=fmol pmol=pmol nmol=nmol umol=\\mu\\ mol mmol=mmol mol=mol kmol=kmol
            pA=pA nA=nA uA=\\mu\\ A mA=mA A=A kA=kA ul=\\mu\\ L ml=mL l=L hl=hL uL=\\mu\\ L mL=mL L=L hL=hL
            mHz=mHz Hz=Hz kHz=kHz MHz=MHz GHz=GHz THz=THz mN=mN N=N kN=kN MN=MN
            Pa=Pa hPa=hPa kPa=kPa MPa=MPa GPa=GPa mohm=m\\Omega kohm=k\\Omega Mohm=M\\Omega
            pV=pV nV=nV uV=\\mu\\ V mV=mV V=V kV=kV nW=nW uW=\\mu\\ W mW=mW W=W kW=kW MW=MW GW=GW
            J=J uJ=\\mu\\ J mJ=mJ kJ=kJ eV=eV meV=meV keV=keV MeV=MeV GeV=GeV TeV=TeV kWh=kWh
            F=F fF=fF pF=pF nF=nF uF=\\mu\\ F mF=mF H=H mH=mH uH=\\mu\\ H K=K mK=mK uK=\\mu\\ K nK=nK dB=dB
            yr=yr kyr=kyr Myr=Myr Gyr=Gyr pc=pc kpc=kpc Mpc=Mpc Gpc=Gpc au=au erg=erg Jy=Jy mJy=mJy
            T=T mT=mT uT=\\mu\\ T C=C nC=nC mC=mC uC=\\mu\\ C kibibyte=KiB Gbit=Gbit
            """;

    private static final Map<String, String> SYMBOLS = symbols();

    private UnitNames() {}

    private static Map<String, String> symbols() {
        Map<String, String> symbols = new HashMap<>();
        for (String entry : TABLE.replace("\\ ", "\u0000").split("\\s+", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                symbols.put(
                        entry.substring(0, equals), entry.substring(equals + 1).replace('\u0000', ' '));
            }
        }
        return symbols;
    }

    /** The symbol of a name; empty if there is no such unit. */
    static Optional<String> find(String name) {
        return Optional.ofNullable(SYMBOLS.get(name));
    }

    static Set<String> names() {
        return SYMBOLS.keySet();
    }
}
