"""Legal forms of companies and other bodies, in many languages and abbreviations, each with what it means."""

from __future__ import annotations

from typing import Final

_FORMS: Final[dict[str, str]] = {
    # Liability limited to the shares, not traded.
    "limited": """
        ltd; limited; ltda; limitada; limitata; pty ltd; pty limited; pty; proprietary limited; proprietary;
        pvt ltd; pvt limited; private limited; pvt; pte ltd; pte limited; pte; private ltd; co ltd;
        co limited; company limited; company ltd; coy ltd; ltd co; ltd company; limited company; llc;
        limited liability company; limited liability; limited liability co;
        limited liability partnership company; ltd liability company; ltd liability co; llc co; lc; wll;
        with limited liability; company with limited liability; ltd sti; limited sirketi; ltd sirketi; ooo;
        obshchestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoi otvetstvennostyu;
        obschestvo s ogranichennoy otvetstvennostyu; obshestvo s ogranichennoi otvetstvennostyu;
        obshchestvo s ogranichennoj otvetstvennostju; obshchestvo s ogranichennoy otvetstvennostiu;
        obshchestvo s ogranichennoy otvetstvennost yu; tov; tovarystvo z obmezhenoyu vidpovidalnistyu;
        tovarystvo z obmezhenoiu vidpovidalnistiu; too; tovarishchestvo s ogranichennoy otvetstvennostyu;
        odo; mchj; mchzh; osoo; gmbh; ges mbh; gesmbh; gesellschaft mit beschrankter haftung; mbh; ggmbh;
        ug; ug haftungsbeschrankt; gmbh co kg; gmbh und co kg; sarl; s a r l;
        societe a responsabilite limitee; sarlu; eurl; sprl; bvba; srl; s r l;
        societa a responsabilita limitata; sociedad de responsabilidad limitada; s de rl; s de r l;
        s de rl de cv; s de r l de c v; s de rl mi; sociedad limitada; sl; slu;
        sociedad limitada unipersonal; lda; ltda me; cia ltda; compania limitada;
        compania de responsabilidad limitada; cia limitada; eireli; ltee; limitee; quotas limitada;
        sociedade por quotas; sociedade limitada; unipessoal lda; unipersonal; bv; besloten vennootschap;
        b v; comm v; aps; anpartsselskab; oy; osakeyhtio; ehf; einkahlutafelag; sia; uab; ou; osauhing; ood;
        eood; druzhestvo s ogranichena otgovornost; ednolichno druzhestvo s ogranichena otgovornost; doo;
        d o o; drustvo s ogranicenom odgovornoscu; drustvo sa ogranicenom odgovornoscu;
        druzba z omejeno odgovornostjo; dooel; sp z o o; spolka z o o; spzoo;
        spolka z ograniczona odpowiedzialnoscia; sp zoo; sro; s r o; spol s r o; spol sro;
        spolecnost s rucenim omezenym; spolocnost s rucenim obmedzenym; kft; korlatolt felelossegu tarsasag;
        epe; etaireia periorismenis efthynis; shpk; shoqeri me pergjegjesi te kufizuar; sdn bhd;
        sendirian berhad; sdn; pt pma; perseroan terbatas; pt; limited by guarantee; yk; yugen kaisha; gk;
        godo kaisha; yuhan hoesa; yuhan; youxian gongsi; youxian zeren gongsi; youhan gongsi; cong ty tnhh;
        tnhh; trach nhiem huu han; masuliyat mahdud; ba masuliyat mahdud; masouliyat mahdoud;
        dhat masuliya mahduda; co pjs limited; shirkat mahdudat al masuliya; mmc;
        mehdud mesuliyyetli cemiyyet; spe
    """,
    # A company divided into shares.
    "stock": """
        plc; public limited company; public limited; pcl; public company limited; public company; psc; jsc;
        joint stock company; joint stock co; joint stock; js co; jsco; cjsc; closed joint stock company;
        ojsc; open joint stock company; pjsc; pjs; public joint stock company; private joint stock company;
        private joint stock; private stock company; joint stock bank; joint stock commercial bank; jscb;
        stock company; open stock company; ao; aktsionernoe obshchestvo; aktsionernoye obshchestvo;
        aktsionernoe obschestvo; oao; otkrytoe aktsionernoe obshchestvo;
        otkrytoye aktsionernoye obshchestvo; zao; zakrytoe aktsionernoe obshchestvo;
        zakrytoye aktsionernoye obshchestvo; pao; publichnoe aktsionernoe obshchestvo;
        publichnoye aktsionernoye obshchestvo; nao; nepublichnoe aktsionernoe obshchestvo; prat; pat;
        aktsionerne tovarystvo; vat; zat; publichne aktsionerne tovarystvo; privatne aktsionerne tovarystvo;
        aat; sa; s a; sociedad anonima; sociedade anonima; societe anonyme; societa anonima;
        societe anonyme libanaise; sal; s a l; sal offshore; offshore sal; saoc; saog; sak; sakc; saa; sac;
        sae; saf; sas; s a s; sasu; sociedad por acciones simplificada; societe par actions simplifiee;
        sapi; sapi de cv; s a p i de c v; sa de cv; s a de c v; sociedad anonima de capital variable;
        sociedad anonima cerrada; sociedad anonima abierta; sab de cv; sab; sofom; sa enr; spr de rl;
        spr de rl de cv; spa; s p a; societa per azioni; societe par actions; ag; aktiengesellschaft; kgaa;
        societas europaea; nv; naamloze vennootschap; n v; ab; aktiebolag; publ; abp; as; a s; aksjeselskap;
        asa; aktieselskab; anonim sirketi; anonim sirket; aktsiaselts; akciova spolocnost;
        akciova spolecnost; oyj; julkinen osakeyhtio; hf; hlutafelag; ad; akcionarsko drustvo;
        aktsionerno druzhestvo; ead; ednolichno aktsionerno druzhestvo; dd; d d; dionicko drustvo;
        delniska druzba; nyrt; zrt; nyilvanosan mukodo reszvenytarsasag;
        zartkoruen mukodo reszvenytarsasag; reszvenytarsasag; ae; anonimi etaireia; anonymi etairia;
        anonimos etairia; shaa; sh a; shoqeri aksionare; spolka akcyjna; bhd; berhad; tbk; terbuka; kk;
        kabushiki kaisha; kabushiki gaisha; chusik hoesa; jusik hoesa; jushik hoesa; gufen youxian gongsi;
        gongsi; co pjs; sherkat sahami khass; sahami khass; sherkat sahami aam; sahami am; shirkat musahama;
        musahama; asc; aciq sehmdar cemiyyeti; qsc; cong ty co phan; ctcp; inc; incorporated; incorporation;
        corp; corporation; corpn; corporacion; corporacao; corporatsiya; korporatsiya
    """,
    "company": """
        co; company; companies; coy; comp; cie; compagnie; cia; compania; companhia; compagnia; kompaniya;
        kompania; kompani; firma; firm; sherkat; sherkate; shirkat; sharika; sharikat; charikat; sirketi;
        sirket; and et y e und i sie; sons brothers; maatschappij; spolka; spolecnost; tarsasag; drustvo;
        firmasi; syarikat; perusahaan; cong ty; hoesa; kaisha; obshchestvo
        """,
    "partnership": """
        lp; limited partnership; llp; liability lllp; general kg; kommanditgesellschaft; ohg; offene
        handelsgesellschaft; gbr; snc; societe en nom collectif; societa in nome collettivo; sas di; scs;
        commandite simple; accomandita semplice; sca; s c; sociedad comandita; c por a; cv; commanditaire
        vennootschap; vof; kommanditbolag; handelsbolag; ky; kommandiittiyhtio; kommanditselskab; i s;
        interessentskab; sd; kd; beteti tarsasag; komanditno drustvo; kollektif sirketi; spolka jawna; sp
        j; k; komandytowa; tovarishchestvo; polnoe und partner; y asociados; hermanos; e hijos; cia
        """,
    "state": """
        fgup; federal state unitary enterprise; federalnoe gosudarstvennoe unitarnoe predpriyatie;
        company; gup; mup; municipal kup; rup; republican respublikanskoe chup; private chastnoe fku;
        fgbu; fgku; budgetary institution; gbu; gku; fkp; treasury dp; owned derzhavne pidpryyemstvo;
        pidpryiemstvo; corporation; gosudarstvennaya korporatsiya; kp; government entreprise publique; epe
        spa; epic; empresa publica; estatal; ese; javno preduzece; jp; soe; perum; perusahaan umum;
        persero; autonomous non commercial organization; ano; profit nko; pidpryyemstvo
        """,
    "free zone": """
        fze; free zone establishment; fzc; fzco; fz co; free zone company; fz llc; fzllc; fz; dmcc; dwc llc;
        dwc; dmcc branch; offshore; ibc; international business company; vcc;
        spc; exempted
    """,
    "establishment": """
        est; establishment; estab; muassasa; muassasat; mu assasat; anstalt; treuunternehmen; sole
        proprietorship; prop; proprietor; trader; ip; individual entrepreneur; individualnyy
        predprinimatel; fop; ednolichen targovets; einzelunternehmen; inh; entreprise individuelle; mei;
        pequeno negocio; trading as; dba; t a; doing business empresa unipersonal; persona natural; de
        responsabilidad limitada; eirl; e i r l; usaha dagang; ets; ditta; firma individuale; obrt; szr;
        sp
        """,
    "foundation": """
        foundation; fdn; stichting; stiftung; stiftelse; stiftelsen; fundacion; fundacao; fondation;
        fondazione; fundatia; fundacja; fundacio; nadace; nadacia; alapitvany; vakif; vakfi; waqf; awqaf;
        fond; fonds; bonyad; bonyade; yayasan; muassasah khayriyah; idryma; fondatsiya;
        fondacija; zaklada; sihtasutus; endowment; charitable charitable foundation;
        blagotvoritelnyy fond
    """,
    "association": """
        association; assoc; assn; asbl; association sans but lucratif; vzw; ev; e v; eingetragener verein;
        asociacion; associacao; associazione; asoc; a c; asociacion civil; ong; ngo; onlus; non
        governmental organization; forening; foreningen; yhdistys; egyesulet; udruzenje; udruga;
        zdruzenie; sdruzeni; assotsiatsiya; obshchestvennaya organizatsiya; dernek; dernegi; cooperative;
        coop; co op; operative; cooperativa; kooperativ; koperasi; cooperative sociedad sc; sccl;
        genossenschaft; scrl; scoop; kooperatif; consorcio; consortium; consorzio; konsortsium; gie;
        groupement d interet economique; aie; ute; joint venture; jv
        """,
}

# Short forms that are also written with full stops, which come apart.
_ABBREVIATED: Final = frozenset(
    """
    pao llc wll ooo gmbh sarl eurl sprl srl slu lda bv aps oy ehf ood eood doo dooel sro kft plc jsc cjsc
    ojsc pjsc oao zao nao sa sal saoc saog sak sakc sae sas sasu sapi sab spa ag kgaa nv ab asa ad ead dd
    zrt nyrt ae shaa inc lp llp snc scs sca cv vof fgup gup fze fzc fzco dmcc eirl asbl vzw ev ong ac tov
    too bhd tbk sl ltd pt psc pcl fz spc
    """.split()
)

LEGAL_FORMS: Final[dict[tuple[str, ...], str]] = {
    tuple(letter for letter in form.strip()): meaning
    for meaning, forms in _FORMS.items()
    for form in forms.split(";")
    if form.strip() in _ABBREVIATED
} | {tuple(form.split()): meaning for meaning, forms in _FORMS.items() for form in forms.split(";")}
"""Token sequences that name a legal form, with its meaning (`limited`, `stock`, `company`, ...). Take the longest that
fits, first at the end of a name, then at its beginning (OOO, PT, Stichting). Equal meanings agree, others hardly
contradict; a name that is nothing but a form keeps it."""

LONGEST_LEGAL_FORM: Final = max(map(len, LEGAL_FORMS))
"""Tokens of the longest legal form."""
