"""How common the words of names are in the world: the most frequent ones of names of people and organisations, by how
many of 20,000 names have them, roughly."""

from __future__ import annotations

from typing import Final

_COMMON: Final = {
    400: """
        al m md mohammad
    """,
    200: """
        a ali de dr k s sheikh syed
    """,
    100: """
        abdul ahmad ahmed bin company david hon islam jean john jose khan kumar li maria mohamed mr muhammad sa
        shri
    """,
    50: """
        abdal abdullah ahmd alberto and antonio c carlos chen co cv daniel del el garcia georgios gonzalez h
        haji hasan hong hossain ibrahim ivan j james jesus joseph juan kim limited liu ltd luis manuel martin mc
        mhmd michael mohammed mp paul peter pierre rahman rahul robert sayed shipping trading ullah van wang wei
        yong yu zhang
    """,
    25: """
        abd abdallah abo abu ahmadi ajay alam amin amir ana andre andrew anne arif b bank ben chang charles
        cheng chol christian chun d da development dimitrios dong drs e eduardo elena enrique feng fernando
        francisco francois fu g gabriel general george gomez group guo hai han hans hassan hd he hernandez ho hr
        hsin hsn hua hui igor imran international ioannis ir jan javier jay jian jiang jin jong jorge josef jun
        kamal konstantinos l la le lee liang lin ling llc lopez ltda ma marie mario mark martinez maxamed mehmet
        michel miguel min ming mm mme mohamad mohd mustafa nee nguyen nikolaos noor nur of omar p patrick pedro
        perez ping r raj raju ramirez rana ri richard rodriguez said saiful saleh salim samuel sanchez se
        senator sh shah sheng shu si simon singh song stephen sumon sun t tan tc the thi thomas uddin victor
        vladimir walter wen william wu xiao xin xu y yan yang yi yun zheng zhi zhong zhou
    """,
    12: """
        abbas abdur abul adam adnan afghan agus ahmet ajmal akash akter alaa alan albert alejandro aleksandr
        aleksandrovich alex alexander alfred alfredo alvarez amadou amit an andrea andreas andrei andres angel
        ann anna anthony anton anwar arman arthur arturo asif athanasios avraham azad aziz ba babu bahadur bao
        bashir benjamin bernard bill brown can carmen castillo castro catherine center cesar chan chao chaudhary
        chin choe chong chowdhury christopher christos cia claude corporation costa cruz dan das deepak deng
        denis deputada di diaz dimitrov din do donald edgar edward emmanuel energy eric erik ernesto esther eva
        f fahim faisal fang farhad farhan faruk felix fernandez flores for francesco francis frank georgiev
        ghulam grupo guang gul gustavo gutierrez ha habib hamid haroon harun hector henry hj holding hu huang
        hussain hussein i ian ignacio il inc industries industry inversiones investment iqbal iran iranian
        isabel islamic ismail issa ivanov ivanovich jacques jae jahan jahangir jaime jamal jaroslav ji jia jim
        jimenez jing jiri joao johan jonathan joy jr julio juma kai kamrul kang karen karim kazi ke kenneth
        khalid khamis korea kun kyong lal lan lars laura leon lian lim long los louis lu luo mae mag mahamat
        mahmoud mahmud malik mamadou mamun management manoj marco marian mary masud mehedi mei mejia mendez
        mendoza mh mike mikhail mikhailovich milan miroslav mohammadi monir moses mostafa moussa muhammed munoz
        musa myong n nam nasir nasr national nazmul nelson nicolas nikolaevich nikolai nikolov nil nurul nusrat
        o oil oleg oleksandr olga olsen omid organization oscar osman pak panagiotis paolo patel patricia paulo
        pavel peng pereira petr pham philippe prasad prince prof qi qiang qing quan rafael rafi rahim raja
        rajesh rakib ram ramesh ramon ramos rasel rashid raul ravi rene reyes reza ricardo rios rl roberto roger
        roman romero rong rosa rose roy rubel ruben rudolf rui ruiz ruth saad sabbir saeed sahil saif sal salem
        salh salman sam samim sang sanjay santos sarah sas scott sergei sergii sergio services shahid shahin
        shamim sharif shi silva smith smt sohel son sonu st stefan su sultan sunil teresa thanh tian tikriti
        tomas tong tony torres tran v valentin valle vargas vasileios vasilovich vijay viktor vincent
        vladimirovich volodimirovich wahid wali wan wilson wong xi xiang xuan xue yadav yasin ying you yuan
        yusuf zhao zhen zhu zia
    """,
}

COMMON: Final[dict[str, int]] = {word: count for count, words in _COMMON.items() for word in words.split()}
"""A word, and how many of 20,000 names have it. A record of few names knows little of that by itself."""
